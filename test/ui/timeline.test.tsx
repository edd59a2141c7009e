// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { LogLine, RecordLine } from "../../src/panel/log-line.ts";
import { Timeline, type TimelineProps } from "../../src/panel/timeline/timeline.tsx";
import { TextProvider } from "../../src/ui/text-context.tsx";
import { line, openAt } from "../unit/panel-timeline/line-for-tests.ts";
import { plain, text } from "./text-for-tests.ts";

/** A session of 100 s: at "a", three that were cut; at "b", one that the page closed. */
const from = new Date(2025, 10, 21, 14, 0, 0).getTime();
const socket = (endpoint: string, begin: number, end: number, changes: Partial<RecordLine> = {}): RecordLine =>
  openAt(endpoint, from + begin * 1000, from + end * 1000, { id: `${endpoint} ${end}`, ...changes });
const session: readonly LogLine[] = [
  socket("a", 0, 20),
  socket("a", 25, 45, { idleFor: 5000 }),
  socket("a", 50, 70),
  socket("b", 10, 100, { severity: "normal", closer: "page", code: 1000 }),
];

// Places are computed for the size that is taken before a layout: 800 by 240 pixels, 176 of them for the labels.

beforeAll(() => {
  // The document of these tests knows no popovers.
  if (!("showPopover" in HTMLElement.prototype)) Object.assign(HTMLElement.prototype, { showPopover: () => {} });
});
afterEach(cleanup);

function draw(lines: readonly LogLine[] = session, changes: Partial<TimelineProps> = {}) {
  const onSelect = vi.fn();
  const onRange = vi.fn();
  const props = { lines, selectedId: null, range: null, onSelect, onRange, ...changes };
  const tree = (more: Partial<TimelineProps>) => (
    <TextProvider value={text}>
      <Timeline {...props} {...more} />
    </TextProvider>
  );
  const { container, rerender } = render(tree({}));
  return { container, onSelect, onRange, update: (more: Partial<TimelineProps>) => rerender(tree(more)) };
}

const lanes = () => within(screen.getByRole("list", { name: "Endpoints" })).getAllByRole("button");
const names = () => lanes().map((lane) => plain(lane.querySelector("bdi")?.textContent));
const lane = (index: number): HTMLElement => {
  const found = lanes()[index];
  if (!found) throw new Error(`no lane ${index}`);
  return found;
};
const descriptionOf = (element: Element): string =>
  plain(document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent);
const surfaceOf = (container: Element): Element => {
  const surface = container.querySelector(".timeline-surface");
  if (!surface) throw new Error("no surface");
  return surface;
};
const said = () => plain(screen.getByRole("status").textContent);
const button = (name: RegExp | string) => screen.getByRole("button", { name });
/** Where a socket of lane "a" ended, in pixels: its session has 2.5 s of room at both sides. */
const a45 = { clientX: ((45 + 2.5) / 105) * 624, clientY: 14 };

/** Whether the browser is left to scroll. The document of these tests has wheel events without keys and places. */
const turnWheel = (container: Element, keys: MouseEventInit, delta: Partial<WheelEvent>): boolean => {
  const event = new MouseEvent("wheel", { bubbles: true, cancelable: true, clientX: 300, ...keys });
  return surfaceOf(container).dispatchEvent(Object.assign(event, { deltaX: 0, deltaY: 0, deltaMode: 0, ...delta }));
};

describe("the picture", () => {
  test("without sockets says what will be there", () => {
    draw([{ kind: "navigation", key: 1, at: from, url: "https://app.example.com/" }]);
    expect(screen.getByText("Sockets are drawn here when they have ended.")).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Endpoints" })).toBeNull();
  });

  test("names each lane, with what its sockets came to", () => {
    draw();
    expect(names()).toEqual(["a.example.com/", "b.example.com/"]);
    expect(lanes().map(descriptionOf)).toEqual([
      "3 sockets, 3 ended abnormally, open for 20 s.",
      "1 socket, none ended abnormally, open for 90 s.",
    ]);
  });

  test("says that sockets never opened, and where they lived", () => {
    const frame = { url: "https://app.example.com/worker.js", top: true, kind: "worker" } as const;
    draw([line({ ended: from, frame }), line({ ended: from + 9, frame, severity: "notice" })]);
    expect(descriptionOf(lane(0))).toBe("2 sockets, 1 ended abnormally, never open.");
    expect(within(lane(0)).getByText("worker")).toBeTruthy();
  });

  test("shows what hides in an endpoint, and interprets nothing of it", () => {
    draw([line({ ended: from, endpoint: "wss://evil.example.com/\u202e<img src=x>" })]);
    expect(names()).toEqual(["evil.example.com/[U+202E]<img src=x>"]);
    expect(document.querySelector("img")).toBeNull();
  });

  test("of many lanes has only those in view in the document", () => {
    draw(Array.from({ length: 500 }, (_, index) => socket(`host-${index}`, 0, index)));
    expect(lanes().length).toBeLessThan(20);
    expect(lane(0).closest("li")?.getAttribute("aria-setsize")).toBe("500");
  });

  test("tells of navigations, times offline, and ends of several endpoints at once", () => {
    draw([
      { kind: "navigation", key: 1, at: from, url: "https://app.example.com/next" },
      { kind: "connectivity", key: 2, at: from + 5000, online: false },
      { kind: "connectivity", key: 3, at: from + 9000, online: true },
      socket("a", 0, 60),
      socket("b", 0, 60.1),
      socket("c", 0, 60.2),
    ]);
    const told = within(screen.getByRole("list", { name: "What concerned all endpoints" })).getAllByRole("listitem");
    expect(told.map((one) => plain(one.textContent))).toEqual([
      "14:00:00.000: Page loaded: https://app.example.com/next",
      "The browser was offline from 14:00:05.000 to 14:00:09.000.",
      "14:01:00.000: 3 open sockets of 3 endpoints ended within 200 ms.",
    ]);
  });
});

describe("the pointer", () => {
  test("shows the facts of the socket under it, and hides them when it has left", async () => {
    const { container } = draw();
    fireEvent.pointerMove(surfaceOf(container), a45);
    const facts = await screen.findByText("wss://a.example.com/");
    const words = plain(facts.closest(".timeline-facts")?.textContent);
    for (const fact of ["14:00:45.000", "Network", "20 s", "5 s", "Possibly: "]) expect(words).toContain(fact);
    fireEvent.pointerLeave(surfaceOf(container));
    await vi.waitFor(() => expect(screen.queryByText("wss://a.example.com/")).toBeNull());
  });

  test("selects the nearest socket, and nothing where there is none", () => {
    const { container, onSelect } = draw();
    fireEvent.click(surfaceOf(container), { ...a45, clientX: a45.clientX + 4 });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("a 45");
    fireEvent.click(surfaceOf(container), { clientX: 600, clientY: 14 });
    expect(onSelect).toHaveBeenCalledOnce();
  });

  test("zooms with Ctrl and the wheel, pans with Shift, and leaves the plain wheel to the lanes", async () => {
    const { container } = draw();
    expect(turnWheel(container, {}, { deltaY: -100 })).toBe(true);
    expect(turnWheel(container, { shiftKey: true }, { deltaY: -100 })).toBe(true);
    expect(button("Whole session").getAttribute("aria-disabled")).toBe("true");
    expect(turnWheel(container, { ctrlKey: true }, { deltaY: -100 })).toBe(false);
    await vi.waitFor(() => expect(button("Whole session").getAttribute("aria-disabled")).toBe("false"));
    expect(turnWheel(container, {}, { deltaY: -100 })).toBe(true);
    expect(turnWheel(container, { shiftKey: true }, { deltaY: -100 })).toBe(false);
    expect(turnWheel(container, {}, { deltaX: 100, deltaY: 2 })).toBe(false);
  });
});

describe("the keyboard", () => {
  test("goes from lane to lane, and one lane is in the tab order", async () => {
    draw();
    expect(lanes().map((one) => one.tabIndex)).toEqual([0, -1]);
    lane(0).focus();
    fireEvent.keyDown(lane(0), { key: "ArrowDown" });
    await vi.waitFor(() => expect(document.activeElement).toBe(lane(1)));
    expect(lanes().map((one) => one.tabIndex)).toEqual([-1, 0]);
    fireEvent.keyDown(lane(1), { key: "ArrowDown" });
    expect(document.activeElement).toBe(lane(1));
  });

  test("reaches lanes that were out of view", async () => {
    draw(Array.from({ length: 100 }, (_, index) => socket(`host-${index}`, 0, index)));
    lane(0).focus();
    for (let step = 1; step <= 60; step++) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
      await vi.waitFor(() =>
        expect(document.activeElement?.getAttribute("data-endpoint")).toBe(`wss://host-${step}.example.com/`),
      );
    }
  });

  test("goes from socket to socket, and says each", async () => {
    const { onSelect } = draw();
    lane(0).focus();
    fireEvent.keyDown(lane(0), { key: "ArrowRight" });
    await vi.waitFor(() => expect(said()).toMatch(/^1 of 3\. 14:00:20\.000: Closed\. Abnormal\. Ended by: Network\./));
    fireEvent.keyDown(lane(0), { key: "ArrowRight" });
    await vi.waitFor(() => expect(said()).toMatch(/^2 of 3\. .*Open for 20 s\. Possibly: /));
    fireEvent.keyDown(lane(0), { key: "Enter" });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith("a 45");
    fireEvent.keyDown(lane(0), { key: "End" });
    await vi.waitFor(() => expect(said()).toMatch(/^3 of 3\./));
    fireEvent.keyDown(lane(0), { key: "ArrowDown" });
    await vi.waitFor(() => expect(said()).toBe(""));
  });

  test("zooms in, out and back to the whole session", async () => {
    const { container } = draw();
    const shown = () => plain(container.querySelector(".timeline-length")?.textContent);
    expect(shown()).toBe("105 s");
    fireEvent.keyDown(lane(0), { key: "+" });
    await vi.waitFor(() => expect(shown()).toBe("52.5 s"));
    fireEvent.keyDown(lane(0), { key: "+" });
    await vi.waitFor(() => expect(shown()).toBe("26.25 s"));
    fireEvent.keyDown(lane(0), { key: "-" });
    await vi.waitFor(() => expect(shown()).toBe("52.5 s"));
    fireEvent.keyDown(lane(0), { key: "0" });
    await vi.waitFor(() => expect(shown()).toBe("105 s"));
  });

  test("leaves keys alone that mean nothing here", () => {
    draw();
    expect(fireEvent.keyDown(lane(0), { key: "x" })).toBe(true);
    expect(fireEvent.keyDown(lane(0), { key: "Escape" })).toBe(true);
    expect(fireEvent.keyDown(lane(0), { key: "ArrowRight" })).toBe(false);
  });
});

describe("a range", () => {
  const range = { from: from + 10_000, to: from + 30_000 };

  test("is what is in view, when the button is pressed", async () => {
    const { onRange } = draw();
    expect(screen.queryByRole("button", { name: "List only these" })).toBeNull();
    fireEvent.click(button("Zoom in"));
    await screen.findByRole("button", { name: "List only these" });
    fireEvent.click(button("List only these"));
    expect(onRange).toHaveBeenCalledExactlyOnceWith({ from: from + 23_750, to: from + 76_250 });
  });

  test("is named, and cleared by its button", () => {
    const { onRange } = draw(session, { range });
    const chip = button("List all again, not only 14:00:10.000 to 14:00:30.000");
    expect(plain(chip.textContent)).toBe("14:00:10.000 to 14:00:30.000");
    fireEvent.click(chip);
    expect(onRange).toHaveBeenCalledExactlyOnceWith(null);
  });

  test("is cleared by Escape, once the facts are gone", async () => {
    const { container, onRange } = draw(session, { range });
    fireEvent.pointerMove(surfaceOf(container), a45);
    await screen.findByText("wss://a.example.com/");
    fireEvent.keyDown(lane(0), { key: "Escape" });
    await vi.waitFor(() => expect(screen.queryByText("wss://a.example.com/")).toBeNull());
    expect(onRange).not.toHaveBeenCalled();
    fireEvent.keyDown(lane(0), { key: "Escape" });
    expect(onRange).toHaveBeenCalledExactlyOnceWith(null);
  });

  test("is cleared by a double click on the axis", () => {
    const { container, onRange } = draw(session, { range });
    const axis = container.querySelector(".timeline-axis");
    if (!axis) throw new Error("no axis");
    fireEvent.dblClick(axis);
    expect(onRange).toHaveBeenCalledWith(null);
  });

  test("is drawn where it is, as the brush of d3", () => {
    const { container } = draw(session, { range });
    const brush = container.querySelector(".timeline-axis .selection");
    expect(Number(brush?.getAttribute("x"))).toBeCloseTo((12.5 / 105) * 624);
    expect(Number(brush?.getAttribute("width"))).toBeCloseTo((20 / 105) * 624);
  });
});

describe("following", () => {
  test("the session grows in view, and a view that was chosen stays", async () => {
    const { container, update } = draw();
    const shown = () => plain(container.querySelector(".timeline-length")?.textContent);
    const longer = [...session, socket("a", 100, 200)];
    update({ lines: longer });
    await vi.waitFor(() => expect(shown()).toBe("3 min 30 s"));
    fireEvent.click(button("Zoom in"));
    await vi.waitFor(() => expect(shown()).toBe("105 s"));
    update({ lines: [...longer, socket("a", 300, 900)] });
    await vi.waitFor(() => expect(descriptionOf(lane(0))).toMatch(/^5 sockets/));
    expect(shown()).toBe("105 s");
  });

  test("a selection elsewhere makes its lane the current one, and takes no focus", async () => {
    const { update } = draw();
    update({ selectedId: "b 100" });
    await vi.waitFor(() => expect(lane(1).getAttribute("aria-current")).toBe("true"));
    expect(document.activeElement).toBe(document.body);
  });
});

const region = () => screen.getByRole("complementary");
const idle = (count: number): RecordLine[] =>
  Array.from({ length: count }, (_, index) =>
    openAt("a", from, from + 65_000 + index * 10, { idleFor: 60_000 + index * 10 }),
  );

describe("the distributions", () => {
  test("say where most sockets pile up", () => {
    draw([...idle(9), socket("a", 0, 3), socket("a", 0, 7), line({ ended: from, endpoint: "wss://a.example.com/" })]);
    const words = plain(region().textContent);
    expect(words).toContain("9 of 11 were open for 65 s to 65.08 s.");
    expect(words).toContain("9 of 11 had been idle for 60 s to 60.08 s.");
    expect(words).toContain("1 of 12 never opened.");
    expect(within(region()).getByRole("table", { name: "Open for" })).toBeTruthy();
  });

  test("say nothing of the kind where they do not", () => {
    draw([socket("a", 0, 3), socket("a", 0, 7), socket("a", 0, 31), socket("a", 0, 90)]);
    expect(plain(region().textContent)).not.toMatch(/of 4/);
    expect(plain(region().textContent)).toContain("median 19 s");
  });

  test("follow the lane that is chosen", async () => {
    draw();
    fireEvent.click(lane(1));
    await vi.waitFor(() => expect(plain(region().getAttribute("aria-label"))).toContain("b.example.com/"));
  });
});
