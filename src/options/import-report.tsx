import { RichText, valuesForRichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import type { ReadSettingsFile } from "./settings-file.ts";

/** A file that was chosen, and what it comes to. */
export interface Imported {
  readonly name: string;
  readonly read: ReadSettingsFile | { readonly problem: "too-large" };
}

/** What an import has changed, and each entry that it could not use. */
export function ImportReport({ imported: { name, read } }: { readonly imported: Imported }) {
  const text = useText();
  const say = (id: string, values: Parameters<typeof valuesForRichText>[0]) => (
    <RichText text={text.format(id, valuesForRichText(values))} />
  );
  if (read.problem !== null) {
    return (
      <p class="complaint" data-import={read.problem}>
        {say(`options-import-${read.problem}`, { file: name })}
      </p>
    );
  }
  const { changes, broken, unknown } = read;
  return (
    <>
      <p data-import="read">{say("options-imported", { file: name, count: Object.keys(changes).length })}</p>
      <ul class="faults">
        {broken.map((entry) => (
          <li key={entry.name} class="complaint" data-fault={entry.name}>
            {say("options-import-broken", {
              setting: text.format(`options-setting-${entry.name}`),
              values: entry.values,
            })}
          </li>
        ))}
        {unknown.map((entry) => (
          <li key={entry} class="complaint" data-fault={entry}>
            {say("options-import-unknown", { name: entry })}
          </li>
        ))}
      </ul>
    </>
  );
}
