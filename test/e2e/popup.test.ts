import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserNames, type Session, startSession } from "./session.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe.each(browserNames)("the popup in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(async () => {
    await session?.end();
  });

  test("loads its texts and styles as a page of the extension, without an accessibility violation", async () => {
    const popup = await session.browser.extensionPage("src/popup/popup.html");
    await popup.waitFor(`document.body.innerText.includes("No WebSocket has ended on this page")`, {
      what: "the empty popup",
    });
    expect(await popup.evaluate("document.title")).toBe("WhyClosed");
    await popup.evaluate(await readFile(axePath, "utf8"));
    const violations = await popup.evaluate<unknown[]>(
      "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))",
    );
    expect(violations).toEqual([]);
    await popup.close();
  });

  test("leads to the codes on a page of their own", async () => {
    const popup = await session.browser.extensionPage("src/popup/popup.html");
    const address = await popup.waitFor<string>(
      `document.querySelector('a[href*="panel.html"]')?.getAttribute("href")`,
    );
    await popup.goto(address);
    await popup.waitFor(`document.querySelectorAll("[data-entry]").length > 300`, { what: "all codes" });
    expect(await popup.evaluate("document.documentElement.dataset.theme")).toMatch(/light|dark/);
    await popup.close();
  });
});
