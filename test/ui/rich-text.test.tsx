// @vitest-environment happy-dom
import { render } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { parseRichText, RichText } from "../../src/ui/rich-text.tsx";

const show = (text: string): string =>
  parseRichText(text)
    .map((piece) => (piece.code ? `<${piece.text}>` : piece.text))
    .join("|");

describe("parseRichText", () => {
  test.each([
    ["", ""],
    ["plain", "plain"],
    ["call `close()` now", "call |<close()>| now"],
    ["`a`", "<a>"],
    ["`a``b`", "<a>|<b>"],
    ["one ` alone", "one ` alone"],
    ["`a` and ` alone", "<a>| and ` alone"],
    ["``", ""],
    ["value \u2068with `ticks`\u2069 stays", "value \u2068with `ticks`\u2069 stays"],
    ["`\u2068a`b\u2069`", "<\u2068a`b\u2069>"],
    ["end \u2069 without start `a`", "end \u2069 without start |<a>"],
  ])("%j", (given, expected) => {
    expect(show(given)).toBe(expected);
  });
});

test("shows markup as text", () => {
  const { container } = render(<RichText text={"<img src=x> `<b>`"} />);
  expect(container.querySelectorAll("img, b")).toHaveLength(0);
  expect(container.textContent).toBe("<img src=x> <b>");
  expect(container.querySelector("code")?.textContent).toBe("<b>");
});
