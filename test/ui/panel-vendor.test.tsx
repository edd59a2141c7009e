// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { closeCodeOf } from "../../src/catalog/look-up.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { recorded, renderPanel } from "./panel-for-tests.tsx";
import { renderPopup } from "./popup-for-tests.tsx";
import { plain, text } from "./text-for-tests.ts";

/** The row and the section on the code's meaning of one record. */
async function meaningOf(changes: Partial<SocketRecord>) {
  cleanup();
  const { container } = renderPanel([recorded({ id: "x", ...changes })]);
  await screen.findByRole("treegrid");
  const row = container.querySelector<HTMLElement>('[data-record-id="x"]');
  if (row) fireEvent.click(row);
  const detail = await screen.findByRole("region", { name: "Why it closed" });
  await waitFor(() => expect(detail.getAttribute("aria-busy")).toBe("false"));
  const section = detail.querySelector<HTMLElement>(".meaning") ?? detail;
  return { container, detail, section, row: plain(row?.textContent), words: plain(section.textContent) };
}

const discord = { url: "wss://gateway.discord.gg/?v=10&encoding=json", code: 4004, reason: "Authentication failed." };
const unknown = { ...discord, url: "wss://api.example.com/live?v=10&encoding=json" };

describe("a code of a vendor", () => {
  test("Discord's 4004 is read as Discord means it", async () => {
    const { row, detail, section, words } = await meaningOf(discord);
    expect(row).toContain("Authentication failed");
    expect(plain(within(detail).getByRole("heading", { level: 2 }).textContent)).toContain(
      "4004 Authentication failed",
    );
    expect(plain(within(section).getByRole("heading", { level: 3 }).textContent)).toBe(
      "What 4004 means in the scheme of Discord Gateway",
    );
    expect(words).toContain(
      "Read as a code of Discord Gateway, because the host is gateway.discord.gg and the query has v, encoding.",
    );
    expect(words).toContain("Authentication failed · Discord Gateway");
    expect(words).toContain(plain(text.format("code-discord-gateway-4004.meaning")));
    expect(words).toContain(plain(text.format("code-discord-gateway-4004.fix")));
    expect(
      within(section)
        .getAllByRole("heading", { level: 4 })
        .map((part) => part.textContent),
    ).toEqual(["What usually helps"]);
    expect(
      within(section)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(closeCodeOf(4004, "discord-gateway").sources.map(({ url }) => url));
  });

  test("the same number of an unknown vendor is read by its range", async () => {
    const { row, section, words } = await meaningOf(unknown);
    expect(row).toContain("Application");
    expect(row).not.toContain("Authentication failed ·");
    expect(plain(within(section).getByRole("heading", { level: 3 }).textContent)).toBe("What 4004 means");
    expect(words).not.toContain("Discord");
    expect(words).not.toContain("Read as a code of");
    expect(within(section).getAllByRole("heading", { level: 4 })).toHaveLength(3);
  });

  test("a code that the vendor does not define is read as everywhere", async () => {
    const { section, words } = await meaningOf({ ...discord, code: 1011 });
    expect(plain(within(section).getByRole("heading", { level: 3 }).textContent)).toBe("What 1011 means");
    expect(words).not.toContain("Discord");
  });

  test("a number of a range is named in its text", async () => {
    const { words } = await meaningOf({ url: "wss://ws-eu.pusher.com/app/k?protocol=7&client=js", code: 4050 });
    expect(words).toContain("What 4050 means in the scheme of Pusher Channels protocol");
    expect(words).toContain("4050 is in the range");
  });

  test("what the page chose is shown as text, with nothing hidden", async () => {
    const { section, words } = await meaningOf({
      url: "wss://a.example/app/%E2%80%AE`k`%3Cb%3E?protocol=7&client=js",
      code: 4201,
    });
    expect(words).toContain("the path has /app/");
    expect(words).not.toContain("\u202e");
    expect(section.querySelector("b")).toBeNull();
  });

  test("axe finds nothing wrong", async () => {
    document.documentElement.lang = "en";
    document.title = "WhyClosed";
    const { container } = await meaningOf(discord);
    // Colours need a layout.
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test("the popup names a vendor's code as the vendor does", async () => {
  renderPopup([recorded({ ...discord, id: "r1" }), recorded({ ...unknown, id: "r2" })]);
  await screen.findAllByRole("link", { name: /^Details of/ });
  const words = ["r1", "r2"].map((id) => plain(document.querySelector(`[data-record-id="${id}"]`)?.textContent));
  expect(words[0]).toContain("4004 Authentication failed");
  expect(words[1]).toContain("4004 Application");
});
