// @vitest-environment happy-dom
import axe from "axe-core";
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { closeCodeOf } from "../../src/catalog/look-up.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { recorded, renderPanel } from "./panel-for-tests.tsx";
import { at } from "./record-for-tests.ts";
import { plain } from "./text-for-tests.ts";

async function openDetail(changes: Partial<SocketRecord>, extra: Parameters<typeof renderPanel>[1] = {}) {
  const rendered = renderPanel([recorded({ id: "x", ...changes })], extra);
  await screen.findByRole("treegrid");
  const row = rendered.container.querySelector('[data-record-id="x"]');
  if (row) fireEvent.click(row);
  const detail = await screen.findByRole("region", { name: "Why it closed" });
  const field = (id: string) => plain(detail.querySelector(`[data-field="${id}"] dd`)?.textContent);
  return { ...rendered, detail, field };
}

describe("the headline", () => {
  test("has mark, code, name, what happened, closer, reason and URL", async () => {
    const { detail } = await openDetail({ code: 1011, reason: "out of \u0007paper" });
    expect(within(detail).getByRole("heading", { level: 2 }).textContent).toContain("1011");
    expect(plain(detail.querySelector(".happened")?.textContent)).toBe(
      "It was open for 4.95 s. The server closed it with code 1011.",
    );
    expect(detail.querySelector("[data-closer]")?.getAttribute("data-closer")).toBe("peer");
    expect(detail.querySelector(".facts")?.textContent).toContain("out of [U+0007]paper");
    expect(detail.querySelector(".url-full bdi")?.textContent).toBe("wss://api.example.com/v1/live");
  });

  test("has the word of the ending where there is no code, and no meaning of one", async () => {
    const { detail } = await openDetail({ ending: "abandoned", code: null, wasClean: null });
    expect(within(detail).getByRole("heading", { level: 2 }).textContent).toContain("Page left");
    expect(detail.querySelector(".meaning")).toBeNull();
  });

  test("is closed by its button", async () => {
    const { detail } = await openDetail({});
    fireEvent.click(within(detail).getByRole("button", { name: "Close this explanation" }));
    await vi.waitUntil(() => screen.queryByRole("region") === null);
    expect(document.activeElement).toBe(screen.getByRole("treegrid"));
  });

  test.each([
    ["wss://a.example/live", "Copy URL", "wss://a.example/live"],
    ["wss://a.example/live?token=abc", "Copy URL with its secrets hidden", "wss://a.example/live?token=redacted-1"],
  ])("copies %s", async (url, name, copied) => {
    const { detail } = await openDetail({ url });
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    fireEvent.click(within(detail).getByRole("button", { name }));
    await within(detail).findByRole("button", { name: "Copied" });
    expect(write).toHaveBeenCalledExactlyOnceWith(copied);
    write.mockRestore();
  });
});

describe("causes", () => {
  test("come with confidence, evidence and fix", async () => {
    const { detail } = await openDetail({ code: 1011, reason: "`no` \u202epaper" });
    const cause = detail.querySelector<HTMLElement>("[data-cause]");
    expect(cause?.dataset).toMatchObject({ cause: "server-error", confidence: "certain" });
    expect(cause?.querySelector(".badge")?.textContent).toBe("Certain");
    const evidence = [...(cause?.querySelectorAll("[data-evidence]") ?? [])].map((item) => plain(item.textContent));
    // Of the page's own text nothing is taken for markup or hidden.
    expect(evidence.filter((sentence) => sentence.includes("`no` [U+202E]paper"))).toHaveLength(1);
    expect(cause?.querySelector(".fix p")?.textContent).not.toBe("");
  });
});

describe("what the code means", () => {
  test.each([1000, 1006, 1011, 4321])("%i", async (code) => {
    const { detail } = await openDetail({ code });
    const { sources } = closeCodeOf(code);
    expect(within(detail).getByRole("heading", { level: 3, name: /^What .*means$/ }).textContent).toContain(
      String(code),
    );
    const links = within(detail).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(sources.map(({ url }) => url));
    for (const link of links) expect(link.getAttribute("rel")).toBe("noreferrer");
  });
});

describe("everything observed", () => {
  const last = { lastType: "binary", lastSize: 2048, lastAt: at(4000) } as const;
  const { pageState } = { pageState: { wasFrozen: false, fromBfcache: true, unloading: false, online: true } };
  const cases: readonly [Partial<SocketRecord>, Record<string, string>][] = [
    [{}, { "field-protocol": "none", "field-sent": "none", "field-received": "none", "field-reason": "none" }],
    [
      { protocolsAsked: ["a", "b"], protocol: "b" },
      { "field-protocols-asked": "a, b", "field-protocol": "b" },
    ],
    [{}, { "field-connecting": "50 ms", "field-open-for": "4.95 s", "field-clean": "yes", "field-error-event": "no" }],
    [
      { opened: null, ending: "failed" },
      { "field-opened": "never opened", "field-open-for": "", "field-connecting": "" },
    ],
    [
      { code: null, wasClean: null, ending: "blocked", opened: null },
      { "field-code": "no code", "field-clean": "" },
    ],
    [
      { sent: { count: 3, textCount: 1, binaryCount: 2, size: 5000, largestSize: 2048, ...last } },
      {
        "field-sent": "3 (1 text, 2 binary)",
        "field-sent-size": "at least 4.88 KiB",
        "field-last-sent": "binary, 2 KiB, 1 s before the end",
      },
    ],
    [
      { sent: { count: 2, textCount: 0, binaryCount: 2, size: 4096, largestSize: 2048, ...last } },
      { "field-sent-size": "4 KiB", "field-sent-largest": "2 KiB" },
    ],
    [
      { received: { count: 4, lastType: null, lastSize: null, lastAt: at(2000) } },
      { "field-received": "4", "field-last-received": "3 s before the end" },
    ],
    [
      { pageState: { ...pageState, visibility: "hidden", hiddenFor: 300_000, clockJump: 2000 } },
      { "field-visibility": "hidden for 5 min", "field-bfcache": "came back from it", "field-online": "yes" },
    ],
    [
      { handshake: { errorText: "net::ERR_FAILED", source: "devtools-network" } },
      {
        "field-status": "none",
        "field-error-text": "net::ERR_FAILED",
        "field-handshake-duration": "",
        "field-handshake-source": "DevTools network log",
      },
    ],
    [
      { handshake: { status: 403, duration: 12.4, source: "web-request" } },
      { "field-status": "403", "field-error-text": "none", "field-handshake-duration": "12 ms" },
    ],
    // What nobody saw is not shown.
    [
      { frame: { url: "", top: false, kind: "worker" } },
      {
        "field-frame-kind": "worker",
        "field-visibility": "",
        "field-sent": "",
        "field-received": "",
        "field-online": "",
      },
    ],
    [
      { ending: "blocked", opened: null, code: null, thrown: { name: "SyntaxError", message: "bad \u0000 url" } },
      { "field-thrown-name": "SyntaxError", "field-thrown-message": "bad [U+0000] url" },
    ],
    [
      {
        ending: "blocked",
        opened: null,
        code: null,
        violation: { directive: "connect-src", blocked: "wss://a.example/", source: "https://a.example/a.js", line: 9 },
      },
      {
        "field-directive": "connect-src",
        "field-blocked": "wss://a.example/",
        "field-source": "https://a.example/a.js:9",
      },
    ],
  ];
  test.each(cases)("%j", async (changes, expected) => {
    const { field } = await openDetail(changes);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, field(id)]))).toEqual(expected);
  });
});

describe("stacks", () => {
  test.each([
    [null, null, "close()"],
    [1000, null, "close(1000)"],
    [4000, 'say "bye"', 'close(4000, "say \\"bye\\"")'],
    [4000, "\u202e", 'close(4000, "[U+202E]")'],
  ])("of a call with %j and %j", async (code, reason, expected) => {
    const stack = "stop@https://a.example/a.js:1:2\n\u202emain@https://a.example/a.js:3:4";
    const { detail } = await openDetail({ closeCalls: [{ code, reason, at: at(4990), readyState: 1, stack }] });
    const [call, constructor] = detail.querySelectorAll(".stack");
    expect(plain(call?.querySelector("h4")?.textContent)).toBe(`${expected} Called 10 ms before the end, while open`);
    expect([...(call?.querySelectorAll(".frame") ?? [])].map((frame) => frame.textContent)).toEqual([
      "stop https://a.example/a.js:1:2",
      "[U+202E]main https://a.example/a.js:3:4",
    ]);
    expect(constructor?.querySelector(".frame")?.textContent).toContain("connect");
  });

  test("says so where there is none", async () => {
    const { detail } = await openDetail({ initiatorStack: null });
    expect(detail.querySelector(".frames")).toBeNull();
    expect(detail.querySelector(".stacks")?.textContent).toContain("none could be recorded");
  });
});

test("axe finds nothing wrong in list and detail", async () => {
  document.documentElement.lang = "en";
  document.title = "WhyClosed";
  const { container } = await openDetail({ code: 1006, wasClean: false });
  // Colours need a layout.
  const rules = { "color-contrast": { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
