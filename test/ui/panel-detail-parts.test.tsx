// @vitest-environment happy-dom
import axe from "axe-core";
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import { detailKey } from "../../src/panel/detail/detail-key.ts";
import { createFolds } from "../../src/panel/detail/folds.tsx";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { placeAfterKey } from "../../src/ui/menu-button.tsx";
import { explainOf, press, renderPane, storeWith } from "./detail-for-tests.tsx";
import { at } from "./record-for-tests.ts";
import { plain } from "./text-for-tests.ts";

const own = "https://app.example.com/src/socket.js";
const stack = [
  `    at connect (https://app.example.com/node_modules/ws/index.js:9:3)`,
  `    at open (${own}?v=1:41:18)`,
  `    at async start (${own}:7:1)`,
  "    at Array.forEach (<anonymous>)",
  "no frame at all",
].join("\n");

afterEach(() => vi.restoreAllMocks());

describe("order", () => {
  test("what happened and why come first, then the code, the facts, the stacks and the record", async () => {
    const { detail } = renderPane([{ id: "a", code: 1006, wasClean: false }]);
    const headings = within(await detail()).getAllByRole("heading", { level: 3 });
    expect(headings.map((heading) => plain(heading.textContent))).toEqual([
      "Cause",
      "What 1006 means",
      "Everything observed",
      "Stacks",
      "Record as JSON",
    ]);
  });

  test("a section that was folded stays folded for the next record", async () => {
    const folds = createFolds();
    const { detail, select } = renderPane([{ id: "a" }, { id: "b" }], { folds });
    const observed = async (): Promise<HTMLDetailsElement | null> => (await detail()).querySelector(".observed");
    expect((await observed())?.open).toBe(true);
    const first = await observed();
    if (first) first.open = false;
    if (first) fireEvent(first, new Event("toggle"));
    select(1);
    await vi.waitUntil(async () => (await observed()) !== first);
    expect((await observed())?.open).toBe(false);
  });
});

describe("frames", () => {
  test("are links where files can be opened, and open at line and column", async () => {
    const openSource = vi.fn(async () => true);
    const { detail } = renderPane([{ initiatorStack: stack }], { surroundings: { diagnose, openSource } });
    const region = await detail();
    fireEvent.click(within(region).getByRole("button", { name: "Open socket.js:41:18 in Sources" }));
    expect(openSource).toHaveBeenCalledExactlyOnceWith(`${own}?v=1`, 41, 18);
    expect(within(region).getAllByRole("button", { name: /in Sources$/ })).toHaveLength(3);
  });

  test("say so quietly where that fails", async () => {
    const { detail } = renderPane([{ initiatorStack: stack }], {
      surroundings: { diagnose, openSource: async () => false },
    });
    const region = await detail();
    fireEvent.click(within(region).getByRole("button", { name: "Open socket.js:41:18 in Sources" }));
    await waitFor(() =>
      expect(region.querySelector(".stack-failure")?.textContent).toBe("Sources could not open socket.js."),
    );
  });

  test("are text with the whole address where they cannot be opened", async () => {
    const { detail } = renderPane([{ initiatorStack: stack }]);
    const region = await detail();
    expect(within(region).queryByRole("button", { name: /in Sources$/ })).toBeNull();
    expect([...region.querySelectorAll(".frame")].map((frame) => frame.textContent)).toEqual([
      "connect https://app.example.com/node_modules/ws/index.js:9:3",
      `open ${own}?v=1:41:18`,
      `asyncstart ${own}:7:1`,
      "Array.forEach <anonymous>",
      "no frame at all",
    ]);
  });

  test("tell the page's own code from that of packages and of the engine", async () => {
    const { detail } = renderPane([{ initiatorStack: stack }]);
    const frames = [...(await detail()).querySelectorAll<HTMLElement>(".frame")];
    expect(frames.map((frame) => frame.dataset["origin"])).toEqual(["library", "own", "own", "engine", undefined]);
    expect(frames.filter((frame) => frame.classList.contains("frame-first"))).toEqual([frames[1]]);
  });
});

describe("the Network panel", () => {
  test.each([
    [true, ""],
    [false, "The Network panel no longer has this request."],
  ])("that shows the request: %s", async (shown, said) => {
    const revealInNetwork = vi.fn(async () => shown);
    const { detail } = renderPane([{ id: "a" }], { surroundings: { diagnose, revealInNetwork } });
    const region = await detail();
    fireEvent.click(within(region).getByRole("button", { name: "Show in the Network panel" }));
    await waitFor(() => expect(region.querySelector(".bar-status")?.textContent).toBe(said));
    expect(revealInNetwork.mock.calls).toMatchObject([[{ id: "a" }]]);
  });

  test("is not offered where there is none", async () => {
    const { detail } = renderPane([{}]);
    expect(within(await detail()).queryByRole("button", { name: "Show in the Network panel" })).toBeNull();
  });
});

const focused = () => document.activeElement?.textContent;

describe("the copy menu", () => {
  const url = "wss://api.example.com/live?token=s3cr3t-value";
  async function openMenu() {
    const rendered = renderPane([{ url, code: 1006, wasClean: false }]);
    const region = await rendered.detail();
    const button = within(region).getByRole("button", { name: "Copy" });
    button.focus();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    return { ...rendered, region, button, write };
  }
  test.each([
    ["Copy as Markdown", /^## 1006 Abnormal Closure\n/],
    ["Copy as JSON", /^\{\n {2}"id": "r1"/],
    ["Copy as GitHub issue", /^# WebSocket to /],
    ["Copy URL", /^wss:\/\/api\.example\.com\/live\?token=redacted-1$/],
  ])("%s", async (name, copied) => {
    const { region, button, write } = await openMenu();
    fireEvent.click(button);
    fireEvent.click(screen.getByRole("menuitem", { name }));
    await within(region).findByRole("button", { name: "Copied" });
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.lastCall?.[0]).toMatch(copied);
    expect(write.mock.lastCall?.[0]).not.toContain("s3cr3t");
    expect(document.activeElement).toBe(button);
    expect(
      within(region)
        .getAllByRole("status")
        .map(({ textContent }) => textContent),
    ).toContain("Copied");
    fireEvent.blur(button);
    expect(button.getAttribute("aria-label")).toBe("Copy");
  });

  test("says where copying is not allowed", async () => {
    const { region, button, write } = await openMenu();
    write.mockRejectedValue(new Error("no"));
    document.execCommand = () => false;
    fireEvent.click(button);
    fireEvent.click(screen.getByRole("menuitem", { name: "Copy URL" }));
    await within(region).findByRole("button", { name: "Copying is not allowed here" });
  });

  test("is used by keyboard", async () => {
    const { button } = await openMenu();
    expect(button.getAttribute("aria-expanded")).toBe("false");
    press("ArrowDown");
    expect(focused()).toBe("Copy as Markdown");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    press("ArrowUp");
    expect(focused()).toBe("Copy URL");
    press("Escape");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button);
    press("ArrowUp");
    expect(focused()).toBe("Copy URL");
    press("Tab");
    expect(screen.queryByRole("menu")).toBeNull();
  });

  test("closes when something else is touched, and keeps its keys to itself", async () => {
    const { button, props } = await openMenu();
    fireEvent.click(button);
    press("j");
    press("Escape");
    expect(props().onClose).not.toHaveBeenCalled();
    fireEvent.click(button);
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 0],
    ["ArrowUp", 0, 2],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["b", 0, 1],
    ["b", 1, 2],
    ["B", 2, 1],
    ["x", 0, null],
    [" ", 0, null],
    ["Enter", 0, null],
  ])("%s at %i leads to %s", (key, place, expected) => {
    expect(placeAfterKey(key, place, [{ label: "Ant" }, { label: "Bee" }, { label: "Bug" }])).toBe(expected);
  });
});

describe("steps", () => {
  test("by buttons and keys; the focus stays, and what was shown stays until the next is read", async () => {
    const records = [
      { id: "a", code: 1001 },
      { id: "b", code: 1011 },
    ];
    const explain = explainOf(records);
    const onStep = vi.fn<(step: 1 | -1) => void>();
    const store = storeWith(explain);
    const { detail, select, lines } = renderPane(records, { onStep, store });
    const region = await detail();
    const next = within(region).getByRole("button", { name: "Next socket" });
    next.focus();
    fireEvent.click(next);
    press("j");
    press("k");
    press("ArrowUp", { altKey: true });
    expect(onStep.mock.calls).toEqual([[1], [1], [-1], [-1]]);

    let answer = (_: Awaited<ReturnType<typeof explain>>): void => {};
    explain.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    select(1);
    expect(region.getAttribute("aria-busy")).toBe("true");
    expect(region.querySelector("h2")?.textContent).toContain("1001");
    const other = lines[1];
    if (other) answer(await explainOf(records)(other));
    await waitFor(() => expect(region.querySelector("h2")?.textContent).toContain("1011"));
    expect(region.getAttribute("aria-busy")).toBe("false");
    expect(document.activeElement).toBe(next);
  });

  test("are not offered where nobody takes them, and their keys mean nothing then", async () => {
    const { detail } = renderPane([{}]);
    const region = await detail();
    expect(within(region).queryByRole("button", { name: "Next socket" })).toBeNull();
    expect(fireEvent.keyDown(region, { key: "j" })).toBe(true);
  });

  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false };
  test.each([
    ["j", {}, 1],
    ["k", {}, -1],
    ["ArrowDown", { altKey: true }, 1],
    ["ArrowUp", { altKey: true }, -1],
    ["ArrowDown", {}, null],
    ["j", { ctrlKey: true }, null],
    ["j", { altKey: true }, null],
    ["J", { shiftKey: true }, null],
    ["Escape", {}, "close"],
    ["Escape", { defaultPrevented: true }, null],
    ["constructor", {}, null],
  ])("%s with %j: %s", (key, modifiers, expected) => {
    expect(detailKey({ ...none, ...modifiers, key })).toBe(expected);
  });
});

test.each([
  [{ count: 14, position: 14, span: 120_000 }, "Latest of 14 ends alike, in 2 min"],
  [{ count: 14, position: 3, span: 120_000 }, "Number 3 of 14 ends alike, in 2 min"],
  [{ count: 2, position: 2 }, "Latest of 2 ends alike"],
  [{ count: 1, position: 1 }, undefined],
])("%j among ends alike", async (likeIt, expected) => {
  const { detail } = renderPane([{}], { likeIt });
  expect((await detail()).querySelector(".like-it")?.textContent).toBe(expected);
});

describe("states", () => {
  test("reading says so after a moment, and shows no explanation of another", async () => {
    const records = [
      { id: "a", code: 1001 },
      { id: "b", code: 1011 },
    ];
    const explain = explainOf(records);
    const store = storeWith(explain);
    const { detail, select } = renderPane(records, { store });
    const region = await detail();
    explain.mockImplementationOnce(() => new Promise(() => {}));
    select(1);
    await waitFor(() => expect(region.querySelector(".reading")).not.toBeNull());
    expect(region.querySelector("h2")?.textContent).toContain("1011");
    expect(region.querySelector("[data-cause]")).toBeNull();
    expect(region.getAttribute("aria-busy")).toBe("true");
  });

  test("gone", async () => {
    const { detail } = renderPane([{ id: "a" }], {
      store: storeWith(async () => null),
    });
    expect((await detail()).textContent).toContain("The log no longer holds this record.");
  });

  test("failed, and read when asked again", async () => {
    const explain = explainOf([{ id: "a" }]);
    explain.mockRejectedValueOnce(new Error("no \u202Edisk"));
    const { detail } = renderPane([{ id: "a" }], {
      store: storeWith(explain),
    });
    const region = await detail();
    expect(within(region).getByRole("alert").textContent).toContain("no [U+202E]disk");
    fireEvent.click(within(region).getByRole("button", { name: "Retry" }));
    await waitFor(() => expect(region.querySelector("[data-cause]")).not.toBeNull());
    expect(document.activeElement).toBe(region);
  });
});

test("the record is there as JSON, without its secrets, when it is asked for", async () => {
  const { detail } = renderPane([{ url: "wss://a.example/?token=s3cr3t" }]);
  const raw = (await detail()).querySelector<HTMLDetailsElement>(".raw");
  expect(raw?.querySelector("pre")).toBeNull();
  if (raw) raw.open = true;
  if (raw) fireEvent(raw, new Event("toggle"));
  await waitFor(() => expect(raw?.querySelector("pre")?.textContent).toContain("token=redacted-1"));
  expect(raw?.textContent).not.toContain("s3cr3t");
});

test("axe finds nothing wrong with everything shown, the menu open", async () => {
  document.documentElement.lang = "en";
  document.title = "WhyClosed";
  const closeCalls = [{ code: 1000, reason: null, at: at(4990), readyState: 1, stack }];
  const { container, detail } = renderPane([{ initiatorStack: stack, closeCalls }, { id: "b" }], {
    surroundings: { diagnose, openSource: async () => true, revealInNetwork: async () => true },
    onStep: () => {},
    likeIt: { count: 3, position: 3 },
  });
  const region = await detail();
  for (const fold of region.querySelectorAll("details")) fold.open = true;
  fireEvent.click(within(region).getByRole("button", { name: "Copy" }));
  const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
