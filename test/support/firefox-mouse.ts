import type { FirefoxSession } from "./firefox-session.ts";
import type { Mouse } from "./pointer.ts";

/** The mouse over a document of Firefox. */
export function mouseIn(session: FirefoxSession, context: string): Mouse {
  const perform = async (actions: readonly object[]): Promise<void> => {
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await session.connection.send("input.performActions", { context, actions: [mouse] });
  };
  return {
    moveTo: ({ x, y }) => perform([{ type: "pointerMove", x, y }]),
    press: () =>
      perform([
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]),
  };
}
