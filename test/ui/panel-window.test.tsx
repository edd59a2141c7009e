// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from "@testing-library/preact";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { LogEntryBody } from "../../src/log/log-store.ts";
import { UnopenedLog } from "../../src/import/unopened-log.ts";
import type { OpenLog } from "../../src/panel/opened-logs/opened-logs.ts";
import { PanelWindow } from "../../src/panel/opened-logs/panel-window.tsx";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import { openedLog } from "./opened-log-for-tests.ts";
import { createTestLog, createTestSurroundings, navigated, preferring, recorded } from "./panel-for-tests.tsx";
import { withoutTopLayer } from "./popover-for-tests.ts";
import { plain } from "./text-for-tests.ts";

beforeAll(withoutTopLayer);

const live = [recorded({ id: "live-1" }), recorded({ id: "live-2" })];
const other = openedLog("other.json", [
  [
    recorded({ id: "o1", code: 1006, wasClean: false }),
    navigated(),
    recorded({ id: "o2", code: 1001 }),
    recorded({ id: "o3" }),
  ],
  [recorded({ id: "p1" })],
]);
const file = (name: string): File => new File(["{}"], name, { type: "application/json" });

function renderWindow(
  openLog: OpenLog = async ({ name }) => ({ ...other, name }),
  bodies: readonly LogEntryBody[] = live,
  changes: Partial<PanelSurroundings> = {},
) {
  const log = createTestLog(bodies);
  const { surroundings, signal } = createTestSurroundings(log, changes);
  const { container } = render(<PanelWindow surroundings={surroundings} openLog={openLog} />);
  const pick = (...files: readonly File[]): void => {
    const picker = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!picker) throw new Error("no file picker");
    Object.defineProperty(picker, "files", { value: files, configurable: true });
    fireEvent.change(picker);
  };
  const drop = (...files: readonly File[]): void => {
    const target = container.querySelector(".panel-window") ?? container;
    const event = new Event("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "dataTransfer", { value: { types: ["Files"], files } });
    fireEvent(target, event);
  };
  /** The ids of the records that a panel in front lists. */
  const listed = (): string[] =>
    [...container.querySelectorAll<HTMLElement>("[data-record-id]")]
      .filter((row) => row.closest("[inert]") === null)
      .map((row) => row.dataset["recordId"] ?? "");
  const showing = (...ids: readonly string[]) => vi.waitUntil(() => listed().join(" ") === ids.join(" "));
  /** The part of the window that is in front. */
  const front = () => {
    const stages = [...container.querySelectorAll<HTMLElement>(".panel")].filter(
      (one) => one.closest("[inert]") === null,
    );
    const [stage] = stages;
    if (!stage || stages.length > 1) throw new Error(`${stages.length} panels in front`);
    return within(stage);
  };
  return { container, log, signal, surroundings, pick, drop, listed, showing, front };
}

const logButton = (name: string) => screen.getByRole("button", { name });

describe("an opened log", () => {
  test("is shown beside the live session, with all pages of its tab, and nothing that would change it", async () => {
    const { pick, showing, front } = renderWindow();
    await showing("live-1", "live-2");
    expect(screen.queryByRole("navigation", { name: "Logs" })).toBeNull();
    pick(file("other.json"));
    await showing("o1", "o2", "o3");
    expect(logButton("other.json").getAttribute("aria-current")).toBe("page");
    expect(front().queryByRole("button", { name: /^Record|^Clear the log|^Export/ })).toBeNull();
    expect(front().queryByRole("checkbox", { name: "Preserve log" })).toBeNull();
    expect(front().getByRole("button", { name: /^Open log/ })).toBeTruthy();
    fireEvent.click(logButton("This tab (live)"));
    await showing("live-1", "live-2");
    expect(front().getByRole("button", { name: "Export the log as a file" })).toBeTruthy();
  });

  test("keeps its own filter and selection, and so does the live session", async () => {
    const keepFilter = vi.fn<PanelSurroundings["sessionFilter"]["set"]>(async () => {});
    const sessionFilter = { get: async () => "", set: keepFilter };
    const { pick, showing, front } = renderWindow(undefined, live, { sessionFilter });
    const explanation = () => front().queryByRole("button", { name: "Close this explanation" });
    await showing("live-1", "live-2");
    pick(file("other.json"));
    await showing("o1", "o2", "o3");
    fireEvent.input(front().getByRole("combobox", { name: /^Filter by/ }), { target: { value: "1001" } });
    await showing("o2");
    fireEvent.click(front().getByText("1001"));
    await vi.waitUntil(() => explanation() !== null);
    fireEvent.click(logButton("This tab (live)"));
    await showing("live-1", "live-2");
    expect(front().getByRole<HTMLInputElement>("combobox", { name: /^Filter by/ }).value).toBe("");
    expect(explanation()).toBeNull();
    expect(keepFilter).not.toHaveBeenCalled();
    fireEvent.click(logButton("other.json"));
    await showing("o2");
    expect(explanation()).not.toBeNull();
  });

  test("keys are for what is in front alone", async () => {
    const { pick, showing, surroundings } = renderWindow();
    await showing("live-1", "live-2");
    pick(file("other.json"));
    await showing("o1", "o2", "o3");
    fireEvent.keyDown(window, { key: "E", shiftKey: true });
    fireEvent.keyDown(window, { key: "?" });
    await screen.findByRole("dialog");
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    expect(surroundings.exportLog).not.toHaveBeenCalled();
  });

  test("shows each of its tabs", async () => {
    const { pick, showing } = renderWindow();
    await showing("live-1", "live-2");
    pick(file("other.json"));
    await showing("o1", "o2", "o3");
    const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Tab" });
    expect([...select.options].map(({ textContent }) => plain(textContent))).toEqual(["1 (3 records)", "2 (1 record)"]);
    fireEvent.change(select, { target: { value: "2" } });
    await showing("p1");
    fireEvent.change(select, { target: { value: "1" } });
    await showing("o1", "o2", "o3");
  });

  test("is closed by its button or Delete, and what is beside it comes in front", async () => {
    const { pick, showing } = renderWindow();
    await showing("live-1", "live-2");
    pick(file("first.json"), file("second.json"));
    await vi.waitUntil(
      () => screen.queryByRole("button", { name: "second.json" })?.getAttribute("aria-current") === "page",
    );
    fireEvent.click(screen.getByRole("button", { name: "Close second.json" }));
    await vi.waitUntil(() => logButton("first.json").getAttribute("aria-current") === "page");
    await vi.waitUntil(() => document.activeElement === logButton("first.json"));
    fireEvent.keyDown(logButton("first.json"), { key: "Delete" });
    await showing("live-1", "live-2");
    expect(screen.queryByRole("navigation", { name: "Logs" })).toBeNull();
  });

  test("says where it is from, what is missing and what could not be read", async () => {
    const opened = openedLog("a\u202eb.json", [[recorded({ id: "o1" })]], {
      head: {
        ...other.head,
        redacted: false,
        notRedacted: ["query", "something-new"],
        scope: { tabs: "all", filter: "code:1006 <b>", from: Date.UTC(2026, 0, 5, 11), to: null },
      },
      leftOut: 7,
      dropped: [{ why: "capacity", count: 3 }],
      problems: [{ line: 12, column: 3, path: "records[3].code", problem: "missing" }],
      counts: { offered: 5, read: 1, skipped: 2, duplicate: 2, records: 1, problems: 120 },
    });
    const { pick, showing, container } = renderWindow(async () => opened);
    await showing("live-1", "live-2");
    pick(file("x.json"));
    await showing("o1");
    const bar = plain(container.querySelector(".log-bar")?.textContent);
    for (const part of ["Opened log", "exported Jan 5, 2026", "Firefox 153.0", "WhyClosed 0.2.0", "120 problems"])
      expect(bar).toContain(part);
    expect(bar).toContain("secrets hidden, but for: Query values and something-new");
    expect(logButton("a[U+202E]b.json")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "120 problems" }));
    const sheet = plain((await screen.findByRole("dialog", { name: "About this log" })).textContent);
    for (const part of [
      "code:1006 <b>",
      "all tabs",
      "since Jan 5, 2026",
      "French",
      "7 records, by the choice",
      "3 no longer kept: the log was full",
      "2 entries stand in the file more than once",
      "Line 12, column 3",
      "This field is missing.",
      "records[3].code",
      "And 119 more.",
    ])
      expect(sheet).toContain(part);
  });

  test("without a record says so", async () => {
    const { pick, showing } = renderWindow(async () => openedLog("empty.json", [[]]));
    await showing("live-1", "live-2");
    pick(file("empty.json"));
    await screen.findByRole("heading", { name: "No socket in this log" });
  });
});

describe("the live session behind an opened log", () => {
  test("goes on, and counts new abnormal ends on its tab", async () => {
    const { pick, showing, log, signal } = renderWindow(undefined, [
      ...live,
      recorded({ id: "bad", code: 1006, wasClean: false }),
    ]);
    await showing("live-1", "live-2", "bad");
    pick(file("other.json"));
    await showing("o1", "o2", "o3");
    expect(logButton("This tab (live)")).toBeTruthy();
    log.add(
      recorded({ id: "n1", code: 1006, wasClean: false }),
      recorded({ id: "n2" }),
      recorded({ id: "n3", code: 1006, wasClean: false }),
    );
    signal();
    await screen.findByRole("button", { name: /This tab \(live\).*2 new abnormal ends/ });
    log.add(recorded({ id: "n4", code: 1006, wasClean: false }));
    signal();
    const tab = await screen.findByRole("button", { name: /This tab \(live\).*3 new abnormal ends/ });
    fireEvent.click(tab);
    await showing("live-1", "live-2", "bad", "n1", "n2", "n3", "n4");
    await vi.waitUntil(() => screen.queryByRole("button", { name: "This tab (live)" }) !== null);
  });
});

describe("opening", () => {
  test("by dropping files anywhere; something else that is dragged is left alone", async () => {
    const { drop, showing, container } = renderWindow();
    await showing("live-1", "live-2");
    const dragged = (types: readonly string[]) => {
      const event = new Event("dragenter", { bubbles: true, cancelable: true });
      Object.defineProperty(event, "dataTransfer", { value: { types } });
      fireEvent(container.querySelector("main") ?? container, event);
      return event.defaultPrevented;
    };
    expect(dragged(["text/plain"])).toBe(false);
    expect(dragged(["Files"])).toBe(true);
    await screen.findByText("Drop logs here to open them");
    drop(file("dropped.json"));
    await showing("o1", "o2", "o3");
    expect(screen.queryByText("Drop logs here to open them")).toBeNull();
  });

  test("by a key, which opens the file picker", async () => {
    const { showing, container } = renderWindow();
    await showing("live-1", "live-2");
    const picker = container.querySelector<HTMLInputElement>('input[type="file"]');
    const click = vi.spyOn(picker ?? new HTMLInputElement(), "click").mockImplementation(() => {});
    fireEvent.keyDown(window, { key: "o" });
    expect(click).toHaveBeenCalledOnce();
  });

  test("what cannot be opened is told by name, and the rest is opened", async () => {
    const { pick, showing } = renderWindow(async ({ name }) => {
      if (name === "cat.png") throw new UnopenedLog("image");
      if (name === "gone.json") throw new Error("gone\u202e");
      return { ...other, name };
    });
    await showing("live-1", "live-2");
    pick(file("cat.png"), file("other.json"));
    const alert = await screen.findByRole("alert");
    expect(plain(alert.textContent)).toContain("“cat.png” could not be opened. This is an image, not a log.");
    await showing("o1", "o2", "o3");
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    await vi.waitUntil(() => screen.queryByRole("alert") === null);
    pick(file("gone.json"));
    expect((await screen.findByRole("alert")).textContent).toContain("gone[U+202E]");
  });

  test("a long file shows how far it is, and can be given up", async () => {
    let report: ((read: number, size: number) => void) | undefined;
    let given: AbortSignal | undefined;
    const { pick, showing, listed } = renderWindow((_, { signal, onProgress }) => {
      [given, report] = [signal, onProgress];
      return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    });
    await showing("live-1", "live-2");
    pick(file("long.json"));
    const bar = await screen.findByRole("progressbar", { name: "Reading “long.json”…" }, { timeout: 20_000 });
    report?.(25, 100);
    await vi.waitUntil(() => bar.getAttribute("value") === "0.25");
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await vi.waitUntil(() => screen.queryByRole("progressbar") === null);
    expect(given?.aborted).toBe(true);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(listed()).toEqual(["live-1", "live-2"]);
  });
});

test("preferences of the look hold for all, but what is in a file is all shown", async () => {
  const preferences = preferring({});
  const { pick, showing, front } = renderWindow(undefined, live, { preferences });
  await showing("live-1", "live-2");
  pick(file("other.json"));
  await showing("o1", "o2", "o3");
  fireEvent.click(front().getByRole("button", { name: "Timeline" }));
  expect(preferences.set).toHaveBeenCalledExactlyOnceWith("timeline", "shown");
});
