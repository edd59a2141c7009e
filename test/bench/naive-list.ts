import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { createHistory } from "../../src/diagnosis/history.ts";
import { openTime } from "../../src/diagnosis/observations.ts";
import type { Verdict } from "../../src/diagnosis/verdict.ts";
import { createIndexedLogStore } from "../../src/log/indexed-log-store.ts";
import { onLogSignal } from "../../src/log/log-signal.ts";
import type { LogEntry } from "../../src/log/log-store.ts";
import type { SocketRecord } from "../../src/socket/socket-record.ts";

/**
 * What one writes first: it reads the whole log, keeps all of it, draws a row for each record, and draws all rows again for each key of the
 * filter. It shows what the panel's list shows, without its texts.
 */
const tabId = Number(new URLSearchParams(location.search).get("tab"));
const log = createIndexedLogStore();
const rows = document.querySelector(".rows") as HTMLElement;
const counter = document.querySelector(".counter") as HTMLElement;
const field = document.querySelector("input") as HTMLInputElement;
const history = createHistory();
const kept: { readonly record: SocketRecord; readonly verdict: Verdict }[] = [];
let cursor = 0;

function rowOf({ record, verdict }: (typeof kept)[number]): HTMLElement {
  const row = document.createElement("div");
  row.className = "row";
  row.dataset["recordId"] = record.id;
  const cells = [
    new Date(record.ended.wall).toLocaleTimeString("en"),
    `${record.code ?? "—"} ${verdict.severity}`,
    record.url,
    verdict.closer,
    String(openTime(record) ?? "never opened"),
  ];
  for (const words of cells) {
    const cell = document.createElement("span");
    cell.textContent = words;
    row.append(cell);
  }
  return row;
}

const passes = ({ record, verdict }: (typeof kept)[number]): boolean =>
  [record.url, record.code, record.reason, verdict.closer, ...verdict.causes.map(({ id }) => id)]
    .join("\n")
    .toLowerCase()
    .includes(field.value.toLowerCase());

function add(entries: readonly LogEntry[]): void {
  const records = entries.flatMap((entry) => (entry.kind === "record" ? entry.record : []));
  for (const record of records) history.add(record);
  const added = records.map((record) => ({ record, verdict: diagnose(record, history) }));
  kept.push(...added);
  rows.append(...added.filter(passes).map(rowOf));
  counter.textContent = `${rows.childElementCount} of ${kept.length}`;
  cursor = entries.at(-1)?.sequence ?? cursor;
}

async function pull(): Promise<void> {
  add(await log.read(tabId, cursor, 1_000_000));
}

field.addEventListener("input", () => {
  rows.replaceChildren(...kept.filter(passes).map(rowOf));
  counter.textContent = `${rows.childElementCount} of ${kept.length}`;
});

// One reading at a time, and one more when the log has grown meanwhile.
let isPulling = false;
let isBehind = false;
async function follow(): Promise<void> {
  isBehind = true;
  if (isPulling) return;
  isPulling = true;
  while (isBehind) {
    isBehind = false;
    await pull();
  }
  isPulling = false;
}
onLogSignal(() => void follow());
void follow();
