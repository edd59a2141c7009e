import { describe, expect, test } from "vitest";
import { firstSentences } from "../../../src/popup/first-sentences.ts";

describe("the beginning of a text", () => {
  test.each([
    ["one sentence", "en", "Wait for the next attempt of the server to come back.", ""],
    ["short ones together", "en", "Use TLS. A page that was loaded securely cannot open other sockets.", "Ask for it."],
    [
      "a long first one alone",
      "en",
      "Let the server listen on another port, one that browsers accept.",
      "Browsers do.",
    ],
    [
      "not within code",
      "en",
      "Let the server answer every message of the page with `{ ok: true. Or: false }` within a minute.",
      "Then wait.",
    ],
    [
      "not within a value",
      "ar",
      "ليسمح الخادم في قائمة المواقع المسموح بها لديه بالعنوان \u2068Stop. Go on now\u2069 أيضًا.",
      "ثم أعد المحاولة.",
    ],
    ["Russian", "ru", "Запустите сервер и проверьте, какой порт он на самом деле слушает.", "Потом повторите."],
  ])("%s", (_, language, first, rest) => {
    expect(firstSentences(rest === "" ? first : `${first} ${rest}`, language)).toEqual({ first, rest });
  });

  test("of nothing is nothing", () => {
    expect(firstSentences("", "en")).toEqual({ first: "", rest: "" });
  });
});
