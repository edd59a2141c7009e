import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * An extension that does nothing, in a temporary folder: what the browser takes for having one is on both sides. With `scripts`, it has a content
 * script in each of the two worlds, with nothing in it: what the browser takes for those is not ours either.
 */
export function stillExtension(scripts: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "whyclosed-still-"));
  const script = {
    matches: ["<all_urls>"],
    js: ["still.js"],
    run_at: "document_start",
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
  const manifest = {
    manifest_version: 3,
    name: "Still",
    version: "1",
    browser_specific_settings: { gecko: { id: "still@whyclosed.invalid" } },
    ...(scripts && { content_scripts: [{ ...script, world: "MAIN" }, script] }),
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "still.js"), "0;\n");
  return folder;
}
