import { csvCell } from "./csv-cell.ts";
import { csvColumns } from "./csv-columns.ts";
import type { LogFormat, LogItem } from "./exported-log.ts";

/** Without it, spreadsheets read a file that they open as one in the system's old code page: no word of Arabic or Russian survives that. */
const byteOrderMark = "\uFEFF";

const header = `${csvColumns.map(({ name }) => name).join(",")}\r\n`;

const row = (item: LogItem): string => `${csvColumns.map(({ of }) => csvCell(of(item) ?? null)).join(",")}\r\n`;

/** One row for each item of the log, whatever it is: RFC 4180, UTF-8 with a byte order mark. Columns: docs/log-format.md, "CSV". */
export const csv: LogFormat = {
  extension: "csv",
  mediaType: "text/csv;charset=utf-8",
  async *write({ items }) {
    yield byteOrderMark + header;
    for await (const batch of items) yield batch.map(row).join("");
  },
};
