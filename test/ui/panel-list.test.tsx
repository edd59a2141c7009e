// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import { navigated, preferring, recorded, renderPanel } from "./panel-for-tests.tsx";
import { at } from "./record-for-tests.ts";
import { plain } from "./text-for-tests.ts";

const preserving = { preferences: preferring({ preserveLog: true }) };
const rowsOf = (container: Element) => [...container.querySelectorAll(".row")];
const rowOf = (container: Element, id: string): HTMLElement => {
  const row = container.querySelector<HTMLElement>(`[data-record-id="${id}"]`);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const cells = (row: HTMLElement) => ({
  mark: within(row).getByRole("img").getAttribute("aria-label"),
  texts: within(row)
    .getAllByRole("gridcell")
    .slice(1)
    .map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      copy.querySelector("svg")?.remove();
      return plain(copy.textContent);
    }),
});

const selectedId = (container: Element) =>
  container.querySelector('[aria-selected="true"]')?.getAttribute("data-record-id") ?? null;

describe("rows", () => {
  const cases: readonly [string, Partial<SocketRecord>, Record<string, string>, string, string[]][] = [
    [
      "closed by the server",
      { code: 1000, url: "wss://a.example/live?token=1" },
      { code: "1000", severity: "normal" },
      "Normal",
      ["1000 Normal Closure", "wss://a.example/live", "The server closed normally", "Server", "4.95 s"],
    ],
    [
      "cut",
      { code: 1006, wasClean: false },
      { code: "1006", severity: "abnormal" },
      "Abnormal",
      [
        "1006 Abnormal Closure",
        "wss://api.example.com/v1/live",
        "The TCP connection ended without a close frame",
        "Network",
        "4.95 s",
      ],
    ],
    [
      "closed while connecting",
      {
        ending: "failed",
        opened: null,
        code: 1006,
        wasClean: false,
        closeCalls: [{ code: null, reason: null, at: at(9), readyState: 0, stack: null }],
      },
      { code: "1006", severity: "notice" },
      "Notice",
      [
        "1006 Abnormal Closure",
        "wss://api.example.com/v1/live",
        "The page called close() before the connection was open",
        "Page",
        "never opened",
      ],
    ],
    [
      "blocked",
      { ending: "blocked", opened: null, code: null, wasClean: null },
      { code: "", severity: "abnormal" },
      "Abnormal",
      [
        "— Blocked",
        "wss://api.example.com/v1/live",
        "Likely: The browser refused to open the socket",
        "Browser",
        "never opened",
      ],
    ],
    [
      "left",
      { ending: "abandoned", code: null, wasClean: null },
      { code: "", severity: "normal" },
      "Normal",
      [
        "— Page left",
        "wss://api.example.com/v1/live",
        "The page was left while the socket was alive",
        "Navigation",
        "4.95 s",
      ],
    ],
  ];
  test.each(cases)("%s", async (_, changes, data, mark, texts) => {
    const { container } = renderPanel([recorded({ id: "x", ...changes })]);
    await screen.findByRole("treegrid");
    const row = rowOf(container, "x");
    expect({ code: row.getAttribute("data-code"), severity: row.getAttribute("data-severity") }).toEqual(data);
    expect(cells(row)).toEqual({ mark, texts });
  });

  test("show the whole URL in a title, with nothing hidden in it", async () => {
    const { container } = renderPanel([recorded({ url: "wss://a.example/\u202eabc?q=1" })]);
    await screen.findByRole("treegrid");
    const cell = container.querySelector(".cell-endpoint[role=gridcell]");
    expect(cell?.getAttribute("title")).toBe("wss://a.example/[U+202E]abc?q=1");
    expect(cell?.textContent).toBe("wss://a.example/[U+202E]abc");
  });

  test("have marks between them", async () => {
    const { container } = renderPanel(
      [
        recorded({ id: "a" }),
        navigated("https://a.example/b"),
        { kind: "dropped", at: 0, count: 3, why: "rate" },
        recorded({ id: "b" }),
      ],
      preserving,
    );
    await screen.findByRole("treegrid");
    const shown = rowsOf(container).map(
      (row) => row.getAttribute("data-record-id") ?? plain(row.querySelector(".mark-text")?.textContent),
    );
    expect(shown).toEqual(["a", "Page loaded: https://a.example/b", "3 not recorded: too many ended at once", "b"]);
    expect(plain(container.querySelector(".counter")?.textContent)).toBe("2 sockets3 not recorded");
  });

  test("are drawn only where they can be seen, and the selected one always", async () => {
    const many = Array.from({ length: 2000 }, (_, index) => recorded({ id: `r${index}` }));
    const { container } = renderPanel(many);
    const grid = await screen.findByRole("treegrid");
    await vi.waitUntil(() => grid.getAttribute("aria-rowcount") === "2001", { timeout: 20_000 });
    expect(rowsOf(container).length).toBeLessThan(100);
    grid.focus();
    fireEvent.keyDown(grid, { key: "End" });
    const last = await vi.waitUntil(() => container.querySelector('[data-record-id="r1999"]'), { timeout: 20_000 });
    expect(last.getAttribute("aria-rowindex")).toBe("2001");
    expect(grid.getAttribute("aria-activedescendant")).toBe(last.id);
  });
});

describe("following the end", () => {
  const rowHeight = 24;
  /** happy-dom has no layout: the list gets 200 px of height and the height of its rows. */
  function layOut(grid: HTMLElement): void {
    Object.defineProperties(grid, {
      clientHeight: { get: () => 200 },
      scrollHeight: { get: () => 26 + rowHeight * (Number(grid.getAttribute("aria-rowcount")) - 1) },
    });
  }
  test.each([
    ["at the end", 0, true],
    ["nearly at the end", 10, true],
    ["further up", 100, false],
  ])("%s", async (_, distance, follows) => {
    const many = Array.from({ length: 50 }, (_unused, index) => recorded({ id: `r${index}` }));
    const { log, signal } = renderPanel(many);
    const grid = await screen.findByRole("treegrid");
    layOut(grid);
    const place = grid.scrollHeight - grid.clientHeight - distance;
    grid.scrollTop = place;
    fireEvent.scroll(grid);
    log.add(recorded({ id: "new" }));
    signal();
    await vi.waitUntil(() => grid.getAttribute("aria-rowcount") === "52");
    if (follows) expect(grid.scrollTop).toBeGreaterThanOrEqual(grid.scrollHeight - grid.clientHeight);
    else expect(grid.scrollTop).toBe(place);
  });
});

describe("keys", () => {
  test("move the selection, over marks; Enter leads to the detail, Escape back", async () => {
    const { container } = renderPanel([recorded({ id: "a" }), navigated(), recorded({ id: "b" })], preserving);
    const grid = await screen.findByRole("treegrid");
    grid.focus();
    for (const [key, expected] of [
      ["ArrowDown", "a"],
      ["ArrowDown", "b"],
      ["ArrowDown", "b"],
      ["ArrowUp", "a"],
      ["End", "b"],
      ["Home", "a"],
      ["PageDown", "b"],
      ["PageUp", "a"],
    ] as const) {
      fireEvent.keyDown(grid, { key });
      await vi.waitUntil(() => selectedId(container) === expected);
    }
    fireEvent.keyDown(grid, { key: "Enter" });
    const detail = screen.getByRole("region", { name: "Why it closed" });
    expect(document.activeElement).toBe(detail);
    fireEvent.keyDown(detail, { key: "Escape" });
    await vi.waitUntil(() => selectedId(container) === null);
    expect(screen.queryByRole("region", { name: "Why it closed" })).toBeNull();
    expect(document.activeElement).toBe(grid);
  });

  test("that the list uses do not reach DevTools, others do", async () => {
    renderPanel([recorded()]);
    const grid = await screen.findByRole("treegrid");
    const outside = vi.fn();
    document.addEventListener("keydown", outside);
    fireEvent.keyDown(grid, { key: "ArrowDown" });
    expect(outside).not.toHaveBeenCalled();
    fireEvent.keyDown(grid, { key: "F5" });
    fireEvent.keyDown(grid, { key: "ArrowDown", ctrlKey: true });
    expect(outside).toHaveBeenCalledTimes(2);
    document.removeEventListener("keydown", outside);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])(
    "%j and F lead to the filter, Escape empties it",
    async (modifier) => {
      const { container } = renderPanel([recorded({ id: "a" }), recorded({ id: "b", code: 1001 })]);
      const grid = await screen.findByRole("treegrid");
      const filter = screen.getByRole("combobox", { name: /^Filter by/ });
      expect(fireEvent.keyDown(grid, { key: "f", ...modifier })).toBe(false);
      expect(document.activeElement).toBe(filter);
      fireEvent.input(filter, { target: { value: "1001" } });
      await vi.waitUntil(() => rowsOf(container).length === 1);
      expect(plain(container.querySelector(".counter")?.textContent)).toBe("1 of 2 shown");
      fireEvent.keyDown(filter, { key: "Escape" });
      await vi.waitUntil(() => rowsOf(container).length === 2);
    },
  );
});
