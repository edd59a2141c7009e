import { useState } from "preact/hooks";
import { useText } from "../ui/text-context.tsx";
import type { OptionsSurroundings } from "./options-surroundings.ts";

type TestButtonProps = Pick<OptionsSurroundings, "showTestNotification">;

/** Shows a test notification, and says what came of it. */
export function TestButton({ showTestNotification }: TestButtonProps) {
  const text = useText();
  const [outcome, setOutcome] = useState<"sent" | "refused" | null>(null);
  const show = async (): Promise<void> => {
    setOutcome(null);
    setOutcome((await showTestNotification()) ? "sent" : "refused");
  };
  return (
    <div class="setting" data-setting="test">
      <button type="button" class="button" onClick={() => void show()}>
        {text.format("options-test")}
      </button>
      <p class="setting-note" role="status" data-outcome={outcome}>
        {outcome && text.format(`options-test-${outcome}`)}
      </p>
    </div>
  );
}
