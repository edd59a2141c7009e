import type { ExportedRecord } from "./exported-log.ts";
import type { JsonBytes } from "./json-bytes.ts";

/** Members of a cause with sentences of the catalog, which hardly change from record to record. */
const repeated = new Set(["title", "fix", "settledBy"]);

/** Adds the members of a record's JSON object, as `JSON.stringify` writes them, without the braces around them. */
export function addRecordMembers(
  bytes: JsonBytes,
  { verdict: { causes, ...verdict }, ...record }: ExportedRecord,
): void {
  bytes.add(`${membersOf(record)},"verdict":{${membersOf(verdict)},"causes":[`);
  causes.forEach((cause, index) => {
    bytes.add(index === 0 ? "{" : ",{");
    Object.entries(cause).forEach(([name, value], place) => {
      bytes.add(`${place === 0 ? "" : ","}${JSON.stringify(name)}:`);
      if (typeof value === "string" && repeated.has(name)) bytes.addRepeated(value);
      else bytes.add(JSON.stringify(value));
    });
    bytes.add("}");
  });
  bytes.add("]}");
}

const membersOf = (object: object): string => JSON.stringify(object).slice(1, -1);
