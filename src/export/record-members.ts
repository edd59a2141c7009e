import type { DescribedCause } from "./describe-record.ts";
import type { ExportedRecord } from "./exported-log.ts";
import type { JsonBytes } from "./json-bytes.ts";

/** Adds the members of a record's JSON object, as `JSON.stringify` writes them, without the braces around them. */
export function addRecordMembers(bytes: JsonBytes, record: ExportedRecord): void {
  const { severity, closer, causes } = record.verdict;
  // `JSON.stringify` leaves out what is undefined; to copy an object without one of its members costs ten times as much.
  bytes.add(JSON.stringify({ ...record, verdict: undefined }).slice(1, -1));
  bytes.addRepeated(severity, ',"verdict":{"severity":');
  bytes.addRepeated(closer, ',"closer":');
  bytes.add(',"causes":[');
  causes.forEach((cause, place) => addCause(bytes, cause, place === 0 ? '{"id":' : '},{"id":'));
  bytes.add(causes.length === 0 ? "]}" : "}]}");
}

/** Adds a cause without its last brace. Half of a log are the words of causes, and few of them are new. */
function addCause(
  bytes: JsonBytes,
  { id, confidence, title, evidence, fix, settledBy }: DescribedCause,
  start: string,
): void {
  bytes.addRepeated(id, start);
  bytes.addRepeated(confidence, ',"confidence":');
  bytes.addRepeated(title, ',"title":');
  evidence.forEach((one, place) => bytes.addRepeated(one, place === 0 ? ',"evidence":[' : ","));
  bytes.addRepeated(fix, evidence.length === 0 ? ',"evidence":[],"fix":' : '],"fix":');
  if (settledBy !== undefined) bytes.addRepeated(settledBy, ',"settledBy":');
}
