import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "../support/find-browser.ts";
import type { Evaluator, TestPage } from "../support/browser-under-test.ts";

/**
 * Content scripts through which a test can speak: `voice` is the name of the event on the document that makes it send a message. The answer,
 * or why there is none, is put where the page's world can read it.
 */
const voiceScript = (voice: string): string => `
;(() => {
  const api = globalThis.browser ?? chrome;
  document.addEventListener(${JSON.stringify(voice)}, ({ detail }) => {
    const { to, message } = JSON.parse(detail);
    const say = (answer) => { document.documentElement.dataset.answer = JSON.stringify(answer); };
    const sent = to === null ? api.runtime.sendMessage(message) : api.runtime.sendMessage(to, message);
    sent.then((value) => say({ value: value ?? null }), (error) => say({ refused: String(error) }));
  });
})();`;

/** What came back for a message: nothing, a value, or why it was refused. */
export interface Answer {
  readonly value?: unknown;
  readonly refused?: string;
}

/** The built extension with a voice in its relay, and another extension with a content script of its own. */
export interface Voices {
  readonly extension: string;
  readonly stranger: string;
  remove(): void;
}

export function prepareVoices(name: BrowserName): Voices {
  const folder = mkdtempSync(join(tmpdir(), "whyclosed-voices-"));
  const extension = join(folder, "extension");
  const stranger = join(folder, "stranger");
  cpSync(name === "chromium" ? "dist/chrome" : "dist/firefox", extension, { recursive: true });
  appendFileSync(join(extension, "src/content/relay.iife.js"), voiceScript("voice:relay"));
  cpSync(join(extension, "icons"), join(stranger, "icons"), { recursive: true });
  writeFileSync(join(stranger, "voice.js"), voiceScript("voice:stranger"));
  writeFileSync(
    join(stranger, "manifest.json"),
    JSON.stringify({
      manifest_version: 3,
      name: "Stranger",
      version: "1",
      browser_specific_settings: { gecko: { id: "stranger@whyclosed.invalid" } },
      content_scripts: [{ matches: ["<all_urls>"], js: ["voice.js"], run_at: "document_start" }],
    }),
  );
  return { extension, stranger, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Lets a content script in the page send a message: to its own extension, or to the one that is named. */
export async function sendFrom(voice: string, page: TestPage, message: unknown, to: string | null): Promise<Answer> {
  const detail = JSON.stringify(JSON.stringify({ to, message }));
  await page.evaluate(`(() => {
    delete document.documentElement.dataset.answer;
    document.dispatchEvent(new CustomEvent(${JSON.stringify(voice)}, { detail: ${detail} }));
  })()`);
  const answer = await page.waitFor<string>("document.documentElement.dataset.answer", { what: "an answer" });
  return JSON.parse(answer) as Answer;
}

/** Lets a page of the extension send a message to it. */
export function sendFromFace(face: Evaluator, message: unknown): Promise<Answer> {
  return face.evaluate<Answer>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})
      .then((value) => ({ value: value ?? null }), (error) => ({ refused: String(error) }))`,
  );
}
