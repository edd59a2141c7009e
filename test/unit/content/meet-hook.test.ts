import { afterEach, expect, test, vi } from "vitest";
import { meetHook } from "../../../src/content/meet-hook.ts";

afterEach(() => vi.unstubAllGlobals());

/** As the browser would make it: Node's own MessageEvent cannot be cancelled, and it has no FocusEvent. */
const eventWith = (type: string, properties: object): Event =>
  Object.assign(new Event(type, { cancelable: true }), properties);
const offer = (relatedTarget: EventTarget): Event => eventWith("whyclosed:target", { relatedTarget });

/** A relay that has met its hook, and what it hears. */
function meet(onLine: boolean) {
  const page = new EventTarget();
  vi.stubGlobal("window", page);
  vi.stubGlobal("navigator", { onLine });
  const heard: unknown[] = [];
  meetHook((message) => heard.push(message));
  const target = new EventTarget();
  const taken = !page.dispatchEvent(offer(target));
  const say = (data: unknown): boolean => target.dispatchEvent(eventWith("record", { data }));
  return { page, heard, taken, say };
}

test("what the hook says is heard at once, and not refused", () => {
  const { heard, taken, say } = meet(false);
  expect(taken).toBe(true);
  expect([say(""), say("{}")]).toEqual([true, true]);
  expect(heard).toEqual(["", "{}"]);
});

test.each([true, false])("whether there is a network is answered, and is no record: %s", (onLine) => {
  const { heard, say } = meet(onLine);
  expect(say("online")).toBe(onLine);
  expect(heard).toEqual([]);
});

test("an offer without a target is passed over, a second one is not taken", () => {
  const { page, heard } = meet(true);
  const other = new EventTarget();
  page.dispatchEvent(new Event("whyclosed:target", { cancelable: true }));
  expect(page.dispatchEvent(offer(other))).toBe(true);
  other.dispatchEvent(eventWith("record", { data: "{}" }));
  expect(heard).toEqual([]);
});
