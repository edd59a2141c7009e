import type { Creator, Page } from "har-format";
import type { DropReason } from "../log/log-store.ts";
import type { ExportedLog, ExportedRecord, LogFormat, LogItem } from "./exported-log.ts";
import { harEntry, harTime } from "./har-entry.ts";
import { endSentence, itemSentence } from "./item-sentence.ts";
import { createJsonBytes } from "./json-bytes.ts";
import type { LogSentences } from "./describe-record.ts";
import type { Program } from "./programs.ts";
import { addRecordMembers } from "./record-members.ts";

/**
 * HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), an entry for each socket, as Chromium's Network panel writes and
 * imports them. `_whyclosed` of an entry is the record as the JSON log has it, for HAR has no place for most of it. Pages stand after the
 * entries, since a log that is read once tells them between the records: those are kept, and what was said of the network.
 */
export const har: LogFormat = { extension: "har", mediaType: "application/json", write };

async function* write({ head, items }: ExportedLog, text: LogSentences): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const rest = new HarRest();
  const bytes = createJsonBytes();
  const { generator, browser, exportedAt, ...about } = head;
  bytes.add(`{"log":{"version":"1.2","creator":${JSON.stringify(creator(generator))}`);
  bytes.add(`,"browser":${JSON.stringify(creator(browser))},"entries":[`);
  let separator = "\n";
  for await (const batch of items) {
    for (const item of batch) {
      if (item.kind === "record") {
        const { record } = item;
        const entry = JSON.stringify(harEntry(record, endSentence(record, text), rest.pageOf(record)));
        bytes.add(separator);
        bytes.add(entry.slice(0, -1));
        bytes.add(',"_whyclosed":{');
        addRecordMembers(bytes, record);
        bytes.add("}}");
        separator = ",\n";
      } else {
        rest.add(item);
      }
    }
    yield bytes.take();
  }
  const { pages, dropped, leftOut, connectivity } = rest;
  const comment = rest.comment(text);
  const whyclosed = { exportedAt: exportedAt.toISOString(), ...about, dropped, leftOut, connectivity };
  bytes.add(`\n],"pages":${JSON.stringify(pages)}`);
  if (comment !== "") bytes.add(`,"comment":${JSON.stringify(comment)}`);
  bytes.add(`,"_whyclosed":${JSON.stringify(whyclosed)}}}\n`);
  yield bytes.take();
}

const creator = ({ name, version }: Program): Creator => ({ name, version });

type NoRecord = Exclude<LogItem, { kind: "record" }>;

/** What stands after the entries. */
class HarRest {
  readonly pages: Page[] = [];
  readonly connectivity: { readonly tab: number; readonly at: number; readonly online: boolean }[] = [];
  leftOut = 0;
  readonly #dropped = new Map<DropReason, number>();
  /** The pages of each tab, in order. */
  readonly #pagesOfTabs = new Map<number, { readonly id: string; readonly at: number }[]>();

  add(item: NoRecord): void {
    if (item.kind === "navigation") this.#addPage(item.tab, item.at, item.url);
    else if (item.kind === "connectivity") this.connectivity.push({ tab: item.tab, at: item.at, online: item.online });
    else if (item.kind === "dropped") this.#dropped.set(item.why, (this.#dropped.get(item.why) ?? 0) + item.count);
    else this.leftOut += item.count;
  }

  /** The page on which a socket was made: its tab's last that had begun by then, for a record may come after the next page. */
  pageOf({ tab, created }: ExportedRecord): string | undefined {
    return this.#pagesOfTabs.get(tab)?.findLast(({ at }) => at <= created.wall)?.id;
  }

  get dropped(): { readonly why: DropReason; readonly count: number }[] {
    return [...this.#dropped].map(([why, count]) => ({ why, count }));
  }

  /** What is missing, in words; "" where nothing is. */
  comment(text: LogSentences): string {
    const missing: NoRecord[] = this.dropped.map(({ why, count }) => ({ kind: "dropped", tab: 0, at: 0, why, count }));
    if (this.leftOut > 0) missing.push({ kind: "left-out", count: this.leftOut });
    return missing.map((item) => itemSentence(item, text)).join("; ");
  }

  #addPage(tab: number, at: number, url: string): void {
    const id = `page_${this.pages.length + 1}`;
    this.pages.push({ startedDateTime: harTime(at), id, title: url, pageTimings: { onContentLoad: -1, onLoad: -1 } });
    const pages = this.#pagesOfTabs.get(tab) ?? [];
    pages.push({ id, at });
    this.#pagesOfTabs.set(tab, pages);
  }
}
