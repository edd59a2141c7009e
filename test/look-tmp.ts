import { startLab } from "./lab/start-lab.ts";
import { launchBrowser } from "./support/browser-under-test.ts";
const lab = await startLab();
const browser = await launchBrowser("chromium", { extension: "dist/chrome", headless: true });
try {
  const page = await browser.openPage(`${lab.origin}/`);
  const panel = await page.openPanel("WhyClosed");
  await page.waitFor("typeof window.lab?.run === 'function'");
  for (const id of [
    "close-1000",
    "close-1008",
    "fin",
    "fin",
    "fin",
    "status-403",
    "close-4401",
    "connection-refused",
    "fin",
    "fin",
  ])
    await page.evaluate(`window.lab.run(${JSON.stringify(id)})`);
  await panel.waitFor(`document.querySelector("[data-fold]") !== null`);
  await panel.setSize(1200, 800);
  await panel.screenshot("/tmp/look-1.png");
  await panel.click("[data-fold]");
  await panel.waitFor(`document.querySelector('.detail[aria-busy="false"]') !== null`);
  await panel.press("ArrowRight");
  await panel.screenshot("/tmp/look-2.png");
  await panel.press("c");
  await panel.press("Home");
  await panel.waitFor(`document.querySelector('.record-comparison') !== null`).catch(() => {});
  await panel.setTheme("dark");
  await panel.screenshot("/tmp/look-3.png");
  await panel.setSize(420, 700);
  await panel.press("Escape");
  await panel.screenshot("/tmp/look-4.png");
} finally {
  await browser.close();
  await lab.close();
}
