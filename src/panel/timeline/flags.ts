import type { Text } from "../../text/text.ts";
import { withoutQuery } from "../../ui/url-halves.ts";
import { visible } from "../../ui/visible.ts";
import { timeFormat } from "../../ui/time-format.ts";
import type { TimelineLayout } from "./layout-timeline.ts";

/** Something that concerns all lanes, named above them. */
export interface Flag {
  readonly kind: "navigation" | "offline" | "moment";
  /** In milliseconds since the epoch; a navigation has no length. */
  readonly from: number;
  readonly to: number;
  /** A few words, for the strip. */
  readonly label: string;
  /** All of it, with the time. */
  readonly sentence: string;
}

const pathOf = (url: string): string => visible(withoutQuery(url).replace(/^[a-z+.-]+:\/\/[^/]*(?=\/)/iu, ""));

/** The flags of a log, by the time at which they begin. */
export function flagsOf({ navigations, offline, moments }: TimelineLayout, text: Text): Flag[] {
  const time = (at: number): string => timeFormat(text.language).time(at);
  const flags: Flag[] = [
    ...navigations.map(({ at, url }): Flag => {
      const sentence = text.format("timeline-at", {
        time: time(at),
        what: text.format("mark-navigation", { url: visible(url) }),
      });
      return { kind: "navigation", from: at, to: at, label: pathOf(url), sentence };
    }),
    ...offline.map(({ from, to }): Flag => ({
      kind: "offline",
      from,
      to,
      label: text.format("timeline-offline"),
      sentence: offlineSentence(from, to, text),
    })),
    ...moments.map(({ from, to, endpoints, sockets }): Flag => {
      const what = text.format("timeline-moment.sentence", { endpoints, sockets, duration: to - from });
      const label = text.format("timeline-moment", { endpoints });
      return { kind: "moment", from, to, label, sentence: text.format("timeline-at", { time: time(from), what }) };
    }),
  ];
  return flags.toSorted((first, second) => first.from - second.from);
}

function offlineSentence(from: number, to: number, text: Text): string {
  const time = (at: number): string => timeFormat(text.language).time(at);
  if (!Number.isFinite(from)) return text.format("timeline-offline.until", { to: time(to) });
  if (!Number.isFinite(to)) return text.format("timeline-offline.since", { from: time(from) });
  return text.format("timeline-offline.during", { from: time(from), to: time(to) });
}
