// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { navigated, recorded, renderPanel } from "./panel-for-tests.tsx";
import { plain } from "./text-for-tests.ts";

const lost = { code: 1006, wasClean: false } as const;

const listbox = (): HTMLElement | null => screen.queryByRole("listbox", { name: "What the filter can say here" });
const options = (): HTMLElement[] => {
  const list = listbox();
  return list ? within(list).queryAllByRole("option") : [];
};
const chipGroup = () => within(screen.getByRole("group", { name: "Common filters" }));
const chip = (name: RegExp): HTMLElement => chipGroup().getByRole("button", { name });
/** What a chip says beside its mark. */
const wordsOf = (button: HTMLElement): string => {
  const copy = button.cloneNode(true) as HTMLElement;
  copy.querySelector("svg")?.remove();
  return plain(copy.textContent).trim();
};
const pressedChips = (): string[] =>
  screen.getAllByRole("button", { pressed: true }).flatMap(({ dataset }) => dataset["chip"] ?? []);

async function open() {
  const panel = renderPanel([
    recorded({ id: "a" }),
    recorded({ id: "b", ...lost, frame: { url: "", top: false, kind: "frame" } }),
    recorded({ id: "c", ...lost }),
    recorded({ id: "d", ending: "failed", opened: null, ...lost, errorEvent: true }),
  ]);
  await screen.findByRole("treegrid");
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: /^Filter by/ });
  field.focus();
  const shown = (): (string | null)[] =>
    [...panel.container.querySelectorAll("[data-record-id]")].map((row) => row.getAttribute("data-record-id"));
  const type = (value: string): void => {
    fireEvent.input(field, { target: { value } });
  };
  const press = (key: string, more: KeyboardEventInit = {}): boolean => !fireEvent.keyDown(field, { key, ...more });
  /** What is offered, once the chosen one is this, by its place. */
  const offered = async (active = -1): Promise<string[]> => {
    const chosen = (): number => options().findIndex((one) => one.getAttribute("aria-selected") === "true");
    await vi.waitUntil(() => options().length > 0 && chosen() === active);
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(field.getAttribute("aria-activedescendant")).toBe(options()[active]?.id ?? null);
    return options().map(({ textContent }) => plain(textContent));
  };
  const closed = async (): Promise<void> => {
    await vi.waitUntil(() => listbox() === null);
    expect(field.getAttribute("aria-expanded")).toBe("false");
  };
  return { ...panel, field, shown, type, press, offered, closed };
}

describe("completions", () => {
  test("keys open while one types, and are taken by Enter; then its values, by Tab", async () => {
    const { type, press, offered, field, shown, closed } = await open();
    type("cod");
    expect(await offered()).toEqual(["code:number of the close code, a range, or a part of its name"]);
    expect(press("ArrowDown")).toBe(true);
    await offered(0);
    expect(press("Enter")).toBe(true);
    await vi.waitUntil(() => field.value === "code:");
    await vi.waitUntil(() => options().length === 2);
    expect(await offered()).toEqual(["1006 Abnormal Closure 3", "1000 Normal Closure 1"]);
    press("ArrowDown");
    await offered(0);
    press("ArrowDown");
    await offered(1);
    press("ArrowUp");
    await offered(0);
    expect(press("Tab")).toBe(true);
    await closed();
    expect(field.value).toBe("code:1006");
    expect(document.activeElement).toBe(field);
    await vi.waitUntil(() => shown().length === 3);
  });

  test("are in the way of nobody: nothing chosen, nothing taken", async () => {
    const { type, press, offered, field, closed } = await open();
    type("re");
    await offered();
    expect(press("Tab")).toBe(false);
    await closed();
    type("rea");
    await offered();
    expect(press("Enter")).toBe(false);
    await closed();
    type("reach");
    await closed();
    expect(field.value).toBe("reach");
  });

  test("the arrow down asks for all keys, Escape closes them, and a second one empties the filter", async () => {
    const { type, press, offered, field, closed } = await open();
    type("chat ");
    await closed();
    expect(press("ArrowDown")).toBe(true);
    expect((await offered(0)).length).toBe(16);
    expect(field.getAttribute("aria-activedescendant")).toBe(options()[0]?.id);
    expect(field.getAttribute("aria-controls")).toBe(listbox()?.id);
    expect(press("ArrowUp")).toBe(true);
    await offered(15);
    expect(press("Escape")).toBe(true);
    await closed();
    expect(field.value).toBe("chat ");
    expect(press("Escape")).toBe(true);
    await vi.waitUntil(() => field.value === "");
    // DevTools may have it now.
    expect(press("Escape")).toBe(false);
  });

  test("a click takes one and leaves the focus in the field", async () => {
    const { type, offered, field, closed } = await open();
    type("severity:");
    await offered();
    const abnormal = screen.getByRole("option", { name: /^abnormal/ });
    expect(fireEvent.mouseDown(abnormal)).toBe(false);
    fireEvent.click(abnormal);
    await closed();
    expect(field.value).toBe("severity:abnormal");
  });

  test.each([{ isComposing: true }, { ctrlKey: true }, { altKey: true }])(
    "keys with %j are not for them",
    async (more) => {
      const { type, press, offered, field } = await open();
      type("cod");
      await offered();
      expect(press("ArrowDown", more)).toBe(false);
      expect(press("Enter", more)).toBe(false);
      expect(field.value).toBe("cod");
      await offered();
    },
  );

  test.each(["ArrowLeft", "Home"])("close when %s moves the caret", async (key) => {
    const { type, press, offered, closed } = await open();
    type("cod");
    await offered();
    expect(press(key)).toBe(false);
    await closed();
  });

  test("close when the field is left", async () => {
    const { type, offered, field, closed } = await open();
    type("cod");
    await offered();
    fireEvent.blur(field);
    await closed();
  });

  test("what a page has chosen hides nothing and is no markup", async () => {
    const { container } = renderPanel([recorded({ reason: "<b>bye</b>\u202Egpj" })]);
    await screen.findByRole("treegrid");
    const field = screen.getByRole<HTMLInputElement>("combobox", { name: /^Filter by/ });
    fireEvent.input(field, { target: { value: "reason:" } });
    await vi.waitUntil(() => options().length === 1);
    const [choice] = options();
    if (!choice) throw new Error("nothing offered");
    expect(choice.textContent).toContain("<b>bye</b>[U+202E]gpj");
    fireEvent.click(choice);
    await vi.waitUntil(() => field.value === "reason:<b>bye</b>");
    expect(container.querySelectorAll("[data-record-id]")).toHaveLength(1);
  });
});

describe("the slash", () => {
  test("leads to the filter", async () => {
    const { field } = await open();
    const grid = screen.getByRole("treegrid");
    grid.focus();
    expect(fireEvent.keyDown(grid, { key: "/" })).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  test("is a slash in a text field", async () => {
    const { press } = await open();
    expect(press("/")).toBe(false);
  });
});

describe("notes", () => {
  test.each([
    [
      "severity:bad",
      "“severity:” cannot read “bad”; this part of the filter is left out. It reads: abnormal · notice · normal",
      4,
    ],
    [
      "open:>abc",
      "“open:” cannot read “>abc”; this part of the filter is left out. It reads: 30s · >1.5s · <500ms · 55s-65s · none",
      4,
    ],
    ["cause:idel", "“cause:” has no value like “idel”; this part of the filter is left out.", 4],
    ["sev:ab", "“sev:” is no key of the filter and is looked for as text. Did you mean “severity:”?", 0],
    ["status:gone", "“status:” is no key of the filter; it is looked for as text.", 0],
  ])("%j", async (filter, note, count) => {
    const { type, container, shown } = await open();
    type(filter);
    await vi.waitUntil(() => shown().length === count);
    const status = container.querySelector('.filter-notes[role="status"]');
    await vi.waitUntil(() => plain(status?.textContent) === note);
    type("code:1006");
    await vi.waitUntil(() => status?.textContent === "");
  });
});

describe("chips", () => {
  test("say how many there are, and none that there are none", async () => {
    await open();
    expect(chipGroup().getAllByRole("button").map(wordsOf)).toEqual([
      "Abnormal 3",
      "Notice 0",
      "Normal 1",
      "Never opened 1",
      "By server 1",
      "By network 2",
      "By page 0",
      "In frames 1",
    ]);
    expect(chip(/^Notice 0/).classList.contains("filter-chip-empty")).toBe(true);
  });

  test("put their term into the filter, combine, and take it out again", async () => {
    const { field, shown } = await open();
    fireEvent.click(chip(/^Abnormal/));
    await vi.waitUntil(() => field.value === "severity:abnormal");
    expect(shown()).toEqual(["b", "c", "d"]);
    fireEvent.click(chip(/^Normal/));
    await vi.waitUntil(() => field.value === "severity:abnormal,normal");
    fireEvent.click(chip(/^Never opened/));
    await vi.waitUntil(() => field.value === "severity:abnormal,normal ending:failed,blocked");
    expect(shown()).toEqual(["d"]);
    expect(pressedChips()).toEqual(["abnormal", "normal", "never-opened"]);
    fireEvent.click(chip(/^Abnormal/));
    await vi.waitUntil(() => field.value === "severity:normal ending:failed,blocked");
    expect(pressedChips()).toEqual(["normal", "never-opened"]);
  });

  test("follow what is typed, and count without it", async () => {
    const { type } = await open();
    type("frame:sub closer:server nothing");
    await vi.waitUntil(() => pressedChips().join() === "by-server,in-frames");
    expect(wordsOf(chip(/^In frames/))).toBe("In frames 1");
  });

  test("each lets through as many as it says", async () => {
    const { field, shown } = await open();
    for (const button of chipGroup().getAllByRole("button")) {
      fireEvent.click(button);
      await vi.waitUntil(() => button.getAttribute("aria-pressed") === "true");
      expect(`${button.dataset["chip"]} ${shown().length}`).toBe(
        `${button.dataset["chip"]} ${/\d+$/.exec(button.textContent)?.[0]}`,
      );
      fireEvent.click(button);
      await vi.waitUntil(() => field.value === "");
    }
  });

  test("count what the list is about: not the pages before", async () => {
    renderPanel([recorded({ id: "a" }), navigated(), recorded({ id: "b" })]);
    await screen.findByRole("treegrid");
    expect(wordsOf(chip(/^Normal/))).toBe("Normal 1");
  });
});

test("axe finds nothing wrong, open and closed", async () => {
  document.documentElement.lang = "en";
  document.title = "WhyClosed";
  const { container, type, press, offered } = await open();
  const violations = async (): Promise<unknown[]> => {
    // Colours need a layout.
    const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  expect(await violations()).toEqual([]);
  type("sev:ab code:");
  press("ArrowDown");
  await offered(0);
  expect(await violations()).toEqual([]);
});
