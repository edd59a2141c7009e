import { useText } from "../ui/text-context.tsx";
import { keySheet } from "./key-sheet.ts";
import { Sheet } from "./sheet.tsx";

/** The keys of the panel. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Sheet title={text.format("help-title")} onClose={onClose}>
      {keySheet.map(({ group, keys }) => (
        <section key={group} class="keys">
          <h3>{text.format(`keys-${group}`)}</h3>
          <dl>
            {keys.map((one) => (
              <div key={one.action}>
                <dt>
                  {one.keys.map((key) => (
                    <kbd key={key} dir="ltr">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{text.format(`key-${one.action}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="quiet">{text.format("help-mouse")}</p>
    </Sheet>
  );
}
