import { useText } from "../ui/text-context.tsx";
import type { OptionsStore } from "./options-store.ts";

/** Names the settings that are stored in a form that cannot be read. */
export function BrokenNotice({ store }: { readonly store: OptionsStore }) {
  const text = useText();
  const broken = store.broken.value;
  if (broken.length === 0) return null;
  return (
    <div class="notice" role="status" data-notice="broken">
      <ul>
        {broken.map((name) => (
          <li key={name} data-broken={name}>
            {text.format("options-broken", { setting: text.format(`options-setting-${name}`) })}
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-action="keep-defaults" onClick={() => void store.keepDefaults()}>
        {text.format("options-keep-defaults")}
      </button>
    </div>
  );
}
