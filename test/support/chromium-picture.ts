import { writeFile } from "node:fs/promises";
import type { CDPSession, Page } from "puppeteer-core";
import { withTimeout } from "./wait-until.ts";

/** A part of what a page shows, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const id = "repaint for a picture";
const startRepainting = `void document.documentElement.animate(
  { outline: ["1px solid rgba(0, 0, 0, 0.001)", "1px solid rgba(0, 0, 0, 0.002)"] },
  { duration: 200, iterations: Infinity, id: "${id}" },
)`;
const stopRepainting = `document.documentElement.getAnimations().forEach((one) => { if (one.id === "${id}") one.cancel(); })`;

/**
 * Writes a PNG of a page, or of a part of it. Chromium answers with the next frame that it draws, and a page that was just
 * brought to the front and does not change draws none; so something invisible is kept changing meanwhile.
 */
export async function takePicture(page: Page, session: CDPSession, path: string, area?: Area): Promise<void> {
  const clip =
    area === undefined ? undefined : { x: area.x, y: area.y, width: area.width, height: area.height, scale: 1 };
  await page.evaluate(startRepainting);
  try {
    const picture = session.send("Page.captureScreenshot", clip === undefined ? {} : { clip });
    const { data } = await withTimeout(picture, 10_000, "picture");
    await writeFile(path, Buffer.from(data, "base64"));
  } finally {
    await page.evaluate(stopRepainting);
  }
}
