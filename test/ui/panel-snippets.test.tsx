// @vitest-environment happy-dom
import axe from "axe-core";
import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { snippetsFor } from "../../src/catalog/snippets.ts";
import type { Cause, Verdict } from "../../src/diagnosis/verdict.ts";
import type { PanelSurroundings } from "../../src/panel/panel-surroundings.ts";
import { preferring, recorded, renderPanel } from "./panel-for-tests.tsx";

const cause = (id: Cause["id"], extra: Partial<Cause> = {}): Cause => ({
  id,
  confidence: "certain",
  evidence: [],
  ...extra,
});

/** The panel with one record that has these causes, its detail open. */
async function openCauses(causes: Verdict["causes"], changes: Partial<PanelSurroundings> = {}) {
  const diagnose = (): Verdict => ({ severity: "abnormal", closer: "peer", causes });
  const rendered = renderPanel([recorded({ id: "x" })], { diagnose, ...changes });
  await screen.findByRole("treegrid");
  const row = rendered.container.querySelector('[data-record-id="x"]');
  if (row) fireEvent.click(row);
  await screen.findByRole("region", { name: "Why it closed" });
  const card = (id: Cause["id"]): HTMLElement => {
    const found = rendered.container.querySelector<HTMLElement>(`[data-cause="${id}"]`);
    if (!found) throw new Error(`no cause ${id}`);
    return found;
  };
  return { ...rendered, card };
}

const hidden = { hidden: true };
const tabsOf = (card: HTMLElement) => within(card).getAllByRole("tab", hidden);
const namesOf = (card: HTMLElement) => tabsOf(card).map(({ textContent }) => textContent);
const selectedOf = (card: HTMLElement): string | undefined =>
  tabsOf(card).find((tab) => tab.getAttribute("aria-selected") === "true")?.textContent;
const codeOf = (card: HTMLElement) => within(card).getByRole("tabpanel", hidden).querySelector("pre")?.textContent;
const press = (key: string, modifiers: object = {}) => {
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key, ...modifiers });
};
const remembered = (stack: string) => preferring({ snippetStack: stack });

describe("snippets", () => {
  test("stand under the fix, the suspected product's first", async () => {
    const { card } = await openCauses([cause("idle-time-out", { values: { limit: 60_000 }, products: ["aws-alb"] })]);
    expect(namesOf(card("idle-time-out")).slice(0, 2)).toEqual(["AWS ALB", "Browser"]);
    expect(selectedOf(card("idle-time-out"))).toBe("AWS ALB");
    expect(codeOf(card("idle-time-out"))).toContain("Key=idle_timeout.timeout_seconds,Value=4000");
  });

  test("name what this case needs, as text", async () => {
    const values = { directive: "connect-src", source: "wss://live.example.com" };
    const { card } = await openCauses([cause("content-security-policy", { values })]);
    fireEvent.click(within(card("content-security-policy")).getByRole("tab", { name: "HTML" }));
    expect(codeOf(card("content-security-policy"))).toContain("connect-src 'self' wss://live.example.com\">");
    expect(card("content-security-policy").querySelector("meta")).toBeNull();
  });

  test("are open for the first cause, and a summary for the others", async () => {
    const { card } = await openCauses([cause("message-too-big"), cause("server-error")]);
    expect(card("message-too-big").querySelector("details")?.open).toBe(true);
    expect(card("server-error").querySelector("details")?.open).toBe(false);
    const count = snippetsFor("server-error").length;
    expect(card("server-error").querySelector("summary")?.textContent).toBe(`Snippets for ${count} stacks`);
  });

  test("are not there where nothing is to be written", async () => {
    const { card } = await openCauses([cause("page-left")]);
    expect(card("page-left").querySelector("details")).toBeNull();
  });

  test("are always written from left to right", async () => {
    const { card } = await openCauses([cause("message-too-big")]);
    expect(card("message-too-big").querySelector("pre")?.dir).toBe("ltr");
  });

  test("are copied whole", async () => {
    const { card } = await openCauses([cause("message-too-big")], { preferences: remembered("coder-websocket") });
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const copy = await within(card("message-too-big")).findByRole("button", {
      name: "Copy the snippet for Go coder/websocket",
    });
    fireEvent.click(copy);
    await within(card("message-too-big")).findByRole("button", { name: "Copied" });
    expect(write).toHaveBeenCalledExactlyOnceWith("conn.SetReadLimit(16 << 20) // bytes; 32768 unless set");
    write.mockRestore();
  });
});

describe("the chosen stack", () => {
  test("holds for all causes at once, and is remembered", async () => {
    const preferences = remembered("");
    const { card } = await openCauses([cause("message-too-big"), cause("server-error")], { preferences });
    fireEvent.click(within(card("message-too-big")).getByRole("tab", { name: "Tornado" }));
    await vi.waitUntil(() => selectedOf(card("server-error")) === "Tornado");
    expect(selectedOf(card("message-too-big"))).toBe("Tornado");
    expect(codeOf(card("server-error"))).toContain("class Live(WebSocketHandler)");
    expect(preferences.set).toHaveBeenCalledExactlyOnceWith("snippetStack", "tornado");
  });

  test("is still chosen when the panel is opened again", async () => {
    const { card } = await openCauses([cause("message-too-big")], { preferences: remembered("phoenix") });
    await vi.waitUntil(() => selectedOf(card("message-too-big")) === "Phoenix");
    expect(codeOf(card("message-too-big"))).toContain("max_frame_size");
  });

  test.each(["nginx", "no-such-stack", ""])("%j has no snippet for the cause: the first is shown", async (stack) => {
    const preferences = remembered(stack);
    const { card } = await openCauses([cause("message-too-big", { products: ["tornado"] })], { preferences });
    expect(selectedOf(card("message-too-big"))).toBe("Tornado");
    expect(preferences.set).not.toHaveBeenCalled();
  });

  test("that cannot be saved holds all the same, and the panel says so", async () => {
    const set = vi.fn(async () => Promise.reject(new Error("disk full")));
    const { card } = await openCauses([cause("message-too-big")], { preferences: { ...preferring({}), set } });
    fireEvent.click(within(card("message-too-big")).getByRole("tab", { name: "Bun" }));
    expect((await screen.findByRole("alert")).textContent).toContain("disk full");
    expect(selectedOf(card("message-too-big"))).toBe("Bun");
  });
});

describe("the keyboard", () => {
  test("reaches one tab, and moves among them", async () => {
    const { card } = await openCauses([cause("message-too-big")]);
    const big = card("message-too-big");
    const names = namesOf(big);
    const last = names.at(-1);
    const reachable = () => tabsOf(big).flatMap((tab) => (tab.tabIndex === 0 ? tab.textContent : []));
    expect(reachable()).toEqual([names[0]]);
    tabsOf(big)[0]?.focus();
    const steps = [
      ["ArrowRight", names[1]],
      ["ArrowLeft", names[0]],
      ["ArrowLeft", last],
      ["ArrowRight", names[0]],
      ["End", last],
      ["Home", names[0]],
      ["ArrowDown", names[0]],
    ] as const;
    for (const [key, expected] of steps) {
      press(key);
      await vi.waitUntil(() => selectedOf(big) === expected);
      expect(document.activeElement?.textContent).toBe(expected);
      expect(reachable()).toEqual([expected]);
    }
  });

  test("leaves the browser's own shortcuts alone", async () => {
    const preferences = remembered("");
    const { card } = await openCauses([cause("message-too-big")], { preferences });
    tabsOf(card("message-too-big"))[0]?.focus();
    press("ArrowLeft", { altKey: true });
    press("End", { ctrlKey: true });
    expect(preferences.set).not.toHaveBeenCalled();
  });
});

test("each tab names its panel, and the panel its tab", async () => {
  const { card } = await openCauses([cause("message-too-big"), cause("server-error")]);
  for (const id of ["message-too-big", "server-error"] as const) {
    const panel = within(card(id)).getByRole("tabpanel", hidden);
    expect(new Set(tabsOf(card(id)).map((tab) => tab.getAttribute("aria-controls")))).toEqual(new Set([panel.id]));
    const selected = tabsOf(card(id)).find((tab) => tab.tabIndex === 0);
    expect(panel.getAttribute("aria-labelledby")).toBe(selected?.id);
  }
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("axe finds nothing wrong", async () => {
  cleanup();
  document.documentElement.lang = "en";
  document.title = "WhyClosed";
  const { container } = await openCauses([cause("message-too-big"), cause("server-error")]);
  // Colours need a layout.
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
