import type { CloseCode } from "../../catalog/close-code.ts";
import { closeCodeById } from "../../catalog/look-up.ts";
import { causeIds } from "../../diagnosis/cause-id.ts";
import { useText } from "../../ui/text-context.tsx";
import { useMemo } from "preact/hooks";
import { CausePage } from "./cause-page.tsx";
import { CodePage } from "./code-page.tsx";
import type { CodesState, ReferencePage } from "./codes-state.ts";
import { ComparePage } from "./compare-page.tsx";
import { findEntries, referenceEntries, type ReferenceKind, referenceKinds } from "./reference-entry.ts";
import { ReferenceList } from "./reference-list.tsx";

interface CodesViewProps {
  readonly state: CodesState;
  /** Records of this tab that ended with a code. */
  readonly seenOf: (code: CloseCode) => number;
  readonly onShowRecords: (code: CloseCode) => void;
}

/** The reference of all codes and causes, in the language of the panel. */
export function CodesView({ state, seenOf, onShowRecords }: CodesViewProps) {
  const text = useText();
  const entries = useMemo(() => referenceEntries(text), [text]);
  const found = useMemo(
    () => findEntries(entries, state.query.value, state.kind.value),
    [entries, state.query.value, state.kind.value],
  );
  const page = state.page.value;
  const open = (next: ReferencePage): void => {
    state.page.value = next;
  };
  return (
    <main class={page ? "codes with-page" : "codes"}>
      <div class="codes-list-pane">
        <div class="codes-search">
          <input
            type="search"
            class="filter"
            spellcheck={false}
            placeholder={text.format("codes-search")}
            aria-label={text.format("codes-search.label")}
            value={state.query.value}
            onInput={(event) => {
              state.query.value = event.currentTarget.value;
            }}
          />
          <select
            aria-label={text.format("codes-scheme")}
            value={state.kind.value}
            onChange={(event) => {
              state.kind.value = referenceKinds.find((kind) => kind === event.currentTarget.value) ?? "all";
            }}
          >
            {referenceKinds.map((kind: ReferenceKind) => (
              <option key={kind} value={kind}>
                {text.format(`codes-scheme-${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <p class="codes-count" role="status">
          {text.format("codes-found", { count: found.length })}
        </p>
        {found.length === 0 ? (
          <p class="codes-none">{text.format("codes-none")}</p>
        ) : (
          <ReferenceList entries={found} page={page} onOpen={open} />
        )}
      </div>
      <div class="codes-page-pane">
        {page && (
          <button
            type="button"
            class="link-button codes-back"
            onClick={() => {
              state.page.value = null;
            }}
          >
            {text.format("codes-back")}
          </button>
        )}
        <Page page={page} onOpen={open} seenOf={seenOf} onShowRecords={onShowRecords} />
      </div>
    </main>
  );
}

interface PageProps extends Pick<CodesViewProps, "seenOf" | "onShowRecords"> {
  readonly page: ReferencePage | null;
  readonly onOpen: (page: ReferencePage) => void;
}

function Page({ page, onOpen, seenOf, onShowRecords }: PageProps) {
  const text = useText();
  if (page?.kind === "cause") {
    const id = causeIds.find((one) => one === page.id);
    if (id) return <CausePage id={id} />;
  }
  if (page?.kind === "code") {
    const code = closeCodeById(page.id);
    if (code)
      return <CodePage code={code} seen={seenOf(code)} onOpen={onOpen} onShowRecords={() => onShowRecords(code)} />;
  }
  if (page?.kind === "compare") {
    const first = closeCodeById(page.first);
    const second = closeCodeById(page.second);
    if (first && second) return <ComparePage first={first} second={second} onOpen={onOpen} />;
  }
  return <p class="codes-start">{text.format("codes-start")}</p>;
}
