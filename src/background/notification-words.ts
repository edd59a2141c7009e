import { causeTexts } from "../diagnosis/cause-texts.ts";
import { visible } from "../socket/visible.ts";
import type { Text, TextValue } from "../text/text.ts";
import type { AlertCause, Recovery, Trouble } from "./alert-policy.ts";

/** Title and text of a trouble's notification. */
export function notificationWords(trouble: Trouble, text: Text): { readonly title: string; readonly message: string } {
  const endpoint = visible(trouble.endpoint);
  const { cause, repetition, count, recovery } = trouble;
  const span = trouble.lastAt - trouble.firstAt;
  if (recovery)
    return {
      title: text.format("alert-recovered-title", { duration: Math.round(recovery.openFor / 1000) * 1000 }),
      message: [endpoint, recoveryLine(recovery, count, span, text)].join("\n"),
    };
  const lines = [endpoint];
  if (count > 1) lines.push(text.format("notification-times", { count, span }));
  lines.push(causeLine(cause, text));
  // That it happens again and again is the page's own part, and what can be changed at once.
  if (repetition && count > 1) lines.push(causeLine(repetition, text));
  return { title: troubleTitle(trouble, text), message: lines.join("\n") };
}

/** What each button does, in the order of `notificationPressed`. */
export function notificationButtons(text: Text): { readonly title: string }[] {
  return [{ title: text.format("alert-mute-site") }, { title: text.format("alert-open-report") }];
}

function troubleTitle({ code, name }: Trouble, text: Text): string {
  if (code === null) return text.format("notification-title-without-code");
  return text.format("notification-title", { code: String(code), name });
}

function recoveryLine({ how }: Recovery, count: number, span: number, text: Text): string {
  return text.format(`alert-recovered-${how}`, { count, span });
}

/** What a server or a page wrote, with what cannot be seen written out: a line break would begin a line that looks like ours. */
function visibleValues(values: Readonly<Record<string, TextValue>>): Record<string, TextValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, visibleValue(value)]));
}

function visibleValue(value: TextValue): TextValue {
  if (typeof value === "string") return visible(value);
  return Array.isArray(value) && typeof value[0] === "string" ? (value as string[]).map(visible) : value;
}

/** The cause and its first evidence in one line. */
function causeLine({ confidence, evidence, values, ...cause }: AlertCause, text: Text): string {
  // What a code says in one line is a sentence already.
  const words = text.format(causeTexts(cause).title, values && visibleValues(values)).replace(/[.。]$/, "");
  const title = text.format(`notification-cause-${confidence}`, { title: words });
  const line = evidence ? `${title} ${text.format(`evidence-${evidence.id}`, visibleValues(evidence.values))}` : title;
  return line.replaceAll("`", "");
}
