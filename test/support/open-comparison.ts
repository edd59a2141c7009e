import type { TestPanel } from "./browser-under-test.ts";

/** Opens the comparison of two codes, by their ids, from the list of all codes. The panel shows that list. */
export async function openComparison(panel: TestPanel, first: string, second: string): Promise<void> {
  await panel.evaluate(`document.querySelector('[data-entry="${first}"]').click()`);
  await panel.waitFor(`document.querySelector('[data-code-page="${first}"]') !== null`);
  await panel.evaluate(`(() => {
    const select = document.querySelector(".compare-select");
    select.value = ${JSON.stringify(second)};
    select.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
  await panel.waitFor(`document.querySelector('[data-comparison="${first} ${second}"]') !== null`);
}
