import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useId, useState } from "preact/hooks";
import { RichText } from "../ui/rich-text.tsx";
import { useText } from "../ui/text-context.tsx";
import { visibleLines } from "../ui/visible.ts";
import { ListEditor } from "./list-editor.tsx";
import { mostItems } from "./most-items.ts";
import type { OptionsSurroundings } from "./options-surroundings.ts";
import { parsePatterns } from "./parse-list.ts";
import type { SectionOfSettingsProps } from "./recording-section.tsx";
import { Section } from "./section.tsx";

/** Longest text to try patterns on, in UTF-16 units. */
const longestTrial = 4000;
/** What is hidden without any pattern, and what is not. */
const firstTrial = "wss://api.example.com/live?token=7f3a9c2e\norder-4711 ann@example.org";

interface RedactionSectionProps extends SectionOfSettingsProps {
  readonly redact: OptionsSurroundings["redact"];
}

/** What is hidden beside what is always hidden, and a place to try it. */
export function RedactionSection({ choices, onChange, redact }: RedactionSectionProps) {
  const text = useText();
  const draft = useSignal("");
  return (
    <Section name="redaction" title={text.format("options-section-redaction")}>
      <p class="setting-note">{text.format("options-always-hidden")}</p>
      <ListEditor
        name="redactionPatterns"
        kind="patterns"
        items={choices.redactionPatterns}
        most={mostItems.redactionPatterns}
        parse={parsePatterns}
        onChange={(redactionPatterns) => onChange({ redactionPatterns: [...redactionPatterns] })}
        draft={draft}
      />
      <Trial patterns={choices.redactionPatterns} draft={draft} redact={redact} />
    </Section>
  );
}

interface TrialProps {
  readonly patterns: readonly string[];
  /** What is being written; it is tried as well. */
  readonly draft: Signal<string>;
  readonly redact: OptionsSurroundings["redact"];
}

type Outcome = { readonly kind: "done"; readonly redacted: string } | { readonly kind: "slow" | "failed" };

function Trial({ patterns, draft, redact }: TrialProps) {
  const text = useText();
  const id = useId();
  const [tried, setTried] = useState(firstTrial);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "done", redacted: "" });
  const all = [...patterns, ...parsePatterns(draft.value).found];
  useEffect(() => {
    let isLatest = true;
    const show = (shown: Outcome): void => {
      if (isLatest) setOutcome(shown);
    };
    void redact(tried, all).then(
      (redacted) => show(redacted === null ? { kind: "slow" } : { kind: "done", redacted }),
      () => show({ kind: "failed" }),
    );
    return () => {
      isLatest = false;
    };
  }, [tried, all.join("\n"), redact]);
  return (
    <div class="setting" data-setting="trial">
      <label class="setting-label" for={id}>
        {text.format("options-trial")}
      </label>
      <p id={`${id}-note`} class="setting-note">
        {text.format("options-trial.note")}
      </p>
      <textarea
        id={id}
        class="field trial"
        dir="auto"
        rows={3}
        maxLength={longestTrial}
        spellcheck={false}
        value={tried}
        aria-describedby={`${id}-note`}
        onInput={(event) => setTried(event.currentTarget.value)}
      />
      <p class="setting-label">{text.format("options-trial-result")}</p>
      <output for={id} class="trial-result" dir="auto" data-outcome={outcome.kind}>
        {outcome.kind !== "done" ? (
          <RichText text={text.format(`options-trial-${outcome.kind}`)} />
        ) : (
          <bdi>{visibleLines(outcome.redacted)}</bdi>
        )}
      </output>
    </div>
  );
}
