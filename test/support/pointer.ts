import type { Evaluator } from "./browser-under-test.ts";
import { waitUntil } from "./wait-until.ts";

/** A place in a document's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A real mouse, as far as the browser can tell. */
export interface Mouse {
  moveTo(point: Point): Promise<void>;
  /** Presses and releases the main button where the mouse is. */
  press(): Promise<void>;
}

interface Aim {
  readonly problem?: string;
  readonly point?: Point;
  readonly reached?: boolean;
}

const aimAt = (selector: string): string => `(() => {
  const key = Symbol.for("mouse of the test");
  const mouse = globalThis[key] ??= (() => {
    const place = { x: -1, y: -1 };
    addEventListener("pointermove", (event) => { place.x = event.clientX; place.y = event.clientY; }, { capture: true });
    return place;
  })();
  const element = document.querySelector(${JSON.stringify(selector)});
  if (element === null) return { problem: "there is no such element" };
  element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return { problem: "the element has no size" };
  const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const top = document.elementFromPoint(point.x, point.y);
  if (top === null) return { problem: "the element is outside of the view" };
  if (!element.contains(top) && !top.contains(element)) return { problem: "covered by " + top.outerHTML.slice(0, 80) };
  return { point, reached: Math.abs(mouse.x - point.x) <= 1 && Math.abs(mouse.y - point.y) <= 1 };
})()`;

/**
 * Clicks an element. Presses only after the document itself has seen the mouse over the element: right after a frame was
 * shown or resized the browser still sends the mouse to where things were before.
 */
export async function clickElement(document: Evaluator, mouse: Mouse, selector: string): Promise<void> {
  let jitter = 0;
  let problem = "";
  const reach = async (): Promise<boolean> => {
    const aim = await document.evaluate<Aim>(aimAt(selector));
    problem = aim.problem ?? "the mouse did not reach it";
    if (aim.point === undefined) return false;
    if (aim.reached === true) return true;
    jitter = 1 - jitter;
    await mouse.moveTo({ x: aim.point.x + jitter, y: aim.point.y });
    return (await document.evaluate<Aim>(aimAt(selector))).reached === true;
  };
  try {
    await waitUntil(reach, { what: `the mouse over "${selector}"` });
  } catch (error) {
    throw new Error(`Could not click "${selector}": ${problem}.`, { cause: error });
  }
  await mouse.press();
}
