// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { closeCodeById, closeCodes, vendorCodes } from "../../src/catalog/look-up.ts";
import { filterOfCode } from "../../src/panel/filter/filter-of-code.ts";
import { createFilterTest } from "../../src/panel/filter/filter-test.ts";
import { parseFilter } from "../../src/panel/filter/parse-filter.ts";
import type { RecordLine } from "../../src/panel/log-line.ts";
import { lineWith } from "./panel-for-tests.tsx";
import { at } from "./record-for-tests.ts";

/** Open for 4.95 s, closed by the server. */
const done = { ...lineWith({ url: "wss://api.example.com/v1/live?user=Ada" }), id: "done" };
const lost = {
  ...lineWith({ url: "wss://chat.example.com:8443/Rooms/123456", code: 1006, wasClean: false, ended: at(60_050) }),
  id: "lost",
  idleFor: 60_012,
};
const away = { ...lineWith({ url: "ws://localhost:8080/ws", code: 1001, reason: "Deploying, soon back" }), id: "away" };
const failed = {
  ...lineWith({
    url: "wss://chat.example.com:8443/Rooms/777777",
    ending: "failed",
    opened: null,
    code: 1006,
    wasClean: false,
    errorEvent: true,
    frame: { url: "https://embedded.example/", top: false, kind: "frame" },
  }),
  id: "failed",
};
const blocked = {
  ...lineWith({ url: "not a url", ending: "blocked", opened: null, code: null, wasClean: null }),
  id: "blocked",
};
const worker = {
  ...lineWith({ code: null, wasClean: null, frame: { url: "", top: false, kind: "worker" } }),
  id: "worker",
};
const discord = { ...lineWith({ url: "wss://gateway.discord.gg/?v=10", code: 4004 }), id: "discord" };
const left = { ...lineWith({ url: "wss://a.example/", ending: "abandoned", code: 1001, wasClean: true }), id: "left" };
const lines: readonly RecordLine[] = [done, lost, away, failed, blocked, worker, discord, left];
const all = lines.map(({ id }) => id);

const matching = (filter: string): string[] => {
  const passes = createFilterTest(filter);
  return lines.filter((line) => passes?.(line) ?? true).map(({ id }) => id);
};

describe("createFilterTest", () => {
  test.each<[string, string[]]>([
    ["", all],
    ["code:", all],
    ["USER=ada", ["done"]],
    ["chat 1006", ["lost", "failed"]],
    ["chat -never", ["lost", "failed"]],
    ["-chat -localhost -discord", ["done", "blocked", "worker", "left"]],
    ['"going away"', ["away"]],
    ['"away going"', []],
    ["code:1006", ["lost", "failed"]],
    ["code:1006,1001", ["lost", "away", "failed"]],
    ["-code:1006,1001", ["done", "blocked", "worker", "discord", "left"]],
    ["code:4xxx", ["discord"]],
    ["code:>=1001", ["lost", "away", "failed", "discord"]],
    ["code:none", ["blocked", "worker", "left"]],
    ["code:abnormal", ["lost", "failed"]],
    ["host:chat", ["lost", "failed"]],
    ["host::8443", ["lost", "failed"]],
    ["host:rooms", []],
    ["host:localhost:8080", ["away"]],
    ["path:rooms/1", ["lost"]],
    ["path:example", []],
    ["path:user", []],
    ["url:user=ada", ["done"]],
    ["url:not", ["blocked"]],
    ["endpoint:rooms/{id}", ["lost", "failed"]],
    ["reason:deploy", ["away"]],
    ['reason:"deploying, soon"', ["away"]],
    ["closer:server", ["done", "away", "discord"]],
    ["closer:server -code:1000", ["away", "discord"]],
    ["closer:navigation", ["left"]],
    ["severity:normal", lines.filter(({ severity }) => severity === "normal").map(({ id }) => id)],
    ["severity:ab", lines.filter(({ severity }) => severity === "abnormal").map(({ id }) => id)],
    ["ending:failed,blocked", ["failed", "blocked"]],
    ["-ending:closed", ["failed", "blocked", "left"]],
    ["frame:worker", ["worker"]],
    ["frame:top", ["done", "lost", "away", "blocked", "discord", "left"]],
    ["frame:page", ["done", "lost", "away", "blocked", "discord", "left"]],
    ["frame:subframe", ["failed"]],
    ["frame:frame", ["failed"]],
    ["open:none", ["failed", "blocked"]],
    ["open:60s", ["lost"]],
    ["open:<10s", ["done", "away", "worker", "discord", "left"]],
    ["-open:<10s", ["lost", "failed", "blocked"]],
    ["idle:55s-65s", ["lost"]],
    ["idle:none", ["failed", "blocked", "worker"]],
    ["vendor:discord", ["discord"]],
    ["scheme:vendor", ["discord"]],
    ["scheme:standard", ["done", "lost", "away", "failed"]],
    ["cause:page-left", ["left"]],
    ["confidence:certain cause:left", ["left"]],
    ["severity:bad", all],
    ["foo:bar", []],
  ])("%j", (filter, expected) => {
    expect(matching(filter)).toEqual(expected);
  });

  test.each(["", " ", "code:", "-", "severity:bad"])("lets everything through for %j, without asking", (filter) => {
    expect(createFilterTest(filter)).toBeNull();
  });

  test("knows more texts than it remembers", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...done, searched: `n${index}` }));
    const passes = createFilterTest("n999");
    const found = (): number => many.filter((line) => passes?.(line)).length;
    expect([found(), found()]).toEqual([11, 11]);
  });
});

describe("filterOfCode", () => {
  test.each(["1006", "3000", "4000-4999", "discord-gateway-4004"])("%s: its records and no others", (id) => {
    const code = closeCodeById(id);
    if (!code) throw new Error(`no code ${id}`);
    const passes = createFilterTest(filterOfCode(code));
    const of = (one: typeof code): RecordLine => ({ ...done, code: one.first, closeCode: one });
    const found = [...closeCodes, ...vendorCodes].filter((one) => passes?.(of(one)));
    expect(found.map((one) => one.id)).toEqual([id]);
  });

  test("is read without a note for every code", () => {
    const noted = [...closeCodes, ...vendorCodes].filter((code) => parseFilter(filterOfCode(code)).notes.length > 0);
    expect(noted).toEqual([]);
  });
});
