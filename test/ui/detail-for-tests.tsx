import { fireEvent, render, screen } from "@testing-library/preact";
import { signal } from "@preact/signals";
import { vi } from "vitest";
import { createHistory } from "../../src/diagnosis/history.ts";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { createFolds } from "../../src/panel/detail/folds.tsx";
import { DetailPane } from "../../src/panel/detail-pane.tsx";
import type { ExplainedRecord } from "../../src/panel/explain-record.ts";
import type { RecordLine } from "../../src/panel/log-line.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";
import type { Text } from "../../src/text/text.ts";
import { TextProvider } from "../../src/ui/text-context.tsx";
import { lineWith } from "./panel-for-tests.tsx";
import { withoutTopLayer } from "./popover-for-tests.ts";
import { recordWith } from "./record-for-tests.ts";
import { text as english } from "./text-for-tests.ts";

withoutTopLayer();

type PaneProps = Parameters<typeof DetailPane>[0];

/** What explains the records that are made of these changes, as the panel's store does. */
export function explainOf(records: readonly Partial<SocketRecord>[]) {
  const all = records.map(recordWith);
  return vi.fn<(line: RecordLine) => Promise<ExplainedRecord | null>>(async ({ id }) => {
    const record = all.find((one) => one.id === id);
    return record ? { record, verdict: diagnose(record, createHistory()), around: [record] } : null;
  });
}

/** The part beside the list, when it has been read. */
const detail = async (): Promise<HTMLElement> => {
  const found = await screen.findByRole("region");
  await vi.waitUntil(() => found.getAttribute("aria-busy") === "false");
  return found;
};

/** Draws the part beside the list alone; the first record is selected. `show` draws it again with other properties. */
export function renderPane(
  records: readonly Partial<SocketRecord>[],
  changes: Partial<PaneProps> = {},
  text: Text = english,
) {
  const lines = records.map((record, index) => lineWith(record, index + 1));
  const [line] = lines;
  if (!line) throw new Error("no record");
  const region: PaneProps["region"] = { current: null };
  let props: PaneProps = {
    line,
    second: null,
    onSecond: vi.fn((second) => show({ second })),
    onSwap: vi.fn(() => {
      if (props.second) show({ line: props.second, second: props.line });
    }),
    store: storeWith(explainOf(records)),
    lines,
    surroundings: { diagnose },
    region,
    folds: createFolds(),
    onClose: vi.fn(),
    onOpenCode: vi.fn(),
    ...changes,
  };
  const draw = () => (
    <TextProvider value={text}>
      <DetailPane {...props} />
    </TextProvider>
  );
  const rendered = render(draw());
  function show(next: Partial<PaneProps>): void {
    props = { ...props, ...next };
    rendered.rerender(draw());
  }
  const select = (index: number): void => {
    const next = lines[index];
    if (next) show({ line: next });
  };
  return { ...rendered, lines, props: () => props, show, select, detail };
}

/** What the panel's store is asked for. */
export const storeWith = (explain: PaneProps["store"]["explain"]): PaneProps["store"] => ({
  explain,
  stackChoice: { chosen: signal(""), choose: () => {} },
});

/** Presses a key where the focus is. */
export function press(key: string, modifiers: object = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...modifiers });
}
