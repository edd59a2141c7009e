import { infrastructure } from "../../../src/catalog/infrastructure.ts";
import type { Values } from "../../../src/diagnosis/verdict.ts";
import { hostOf } from "../../../src/socket/endpoint.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { badPorts } from "./bad-ports.ts";
import {
  notNegative,
  openTime,
  life,
  countOf,
  silence,
  earlier,
  latest,
  cut,
  within,
  together,
  gapsOf,
  numbers,
  strings,
  inOrder,
  alike,
  port,
  call,
  type Direction,
  type Surroundings,
} from "./raw-record.ts";

/**
 * What each sentence of evidence states, said a second time from the raw record and log, without the code of the rules: a rule may give
 * no evidence that is not true. Figures of forged times are cut at 0.
 */

type Statement = (values: Values, surroundings: Surroundings) => boolean;

const knownLimit =
  (kind: string): Statement =>
  ({ limit, products }) =>
    strings(products).length > 0 &&
    strings(products).every((said) =>
      infrastructure.some(
        ({ name, limits }) => said.startsWith(name) && limits.some((one) => one.kind === kind && one.value === limit),
      ),
    );
const nothing =
  (direction: Direction): Statement =>
  ({ open }, { record }) =>
    countOf(record, direction) === 0 && open === openTime(record);
const silent =
  (direction: Direction): Statement =>
  (values, { record }) =>
    countOf(record, direction) > 0 && values.silence === silence(record, direction);
const vendorSays =
  (textOf: (record: SocketRecord) => string): Statement =>
  ({ value, vendor }, { record }) =>
    vendor !== "" && value !== "" && textOf(record).toLowerCase().includes(String(value).toLowerCase());
/** The last two labels of a host. */
const siteOf = (url: string): string => hostOf(url).replace(/:\d+$/, "").split(".").slice(-2).join(".");
const localHosts = new Set(["localhost", "192.168.0.7"]);
const isLocal = (url: string): boolean => URL.canParse(url) && localHosts.has(new URL(url).hostname);

export const oracle: Readonly<Record<string, Statement>> = {
  // never opened
  "policy-violation": ({ directive, uri }, { record }) =>
    record.violation !== null && record.violation.directive === directive && record.violation.blocked === uri,
  exception: ({ name, message }, { record }) =>
    record.thrown !== null && record.thrown.name === name && record.thrown.message === message && message !== "",
  "exception-without-message": ({ name }, { record }) =>
    record.thrown !== null && record.thrown.name === name && record.thrown.message === "",
  "insecure-from-secure": ({ page }, { record }) => record.frame.url === page && record.frame.url.startsWith("https:"),
  "no-close-event": (_, { record }) => record.errorEvent && record.code === null,
  "never-opened": (_, { record }) => record.opened === null,
  "failed-after": (values, { record }) => record.opened === null && values.life === life(record),
  "close-call-connecting": ({ waited }, around) =>
    call(around, 0).some(({ at }) => notNegative(at.monotonic - around.record.created.monotonic) === waited),
  "http-status": ({ status }, { record }) => String(record.handshake?.status) === status,
  "browser-offline": (_, { record }) => !record.pageState.online,
  "code-1015": (_, { record }) => record.code === 1015 && record.browser === "firefox",
  "no-error-event": (_, { record }) => !record.errorEvent,
  "firefox-report": ({ text }, { record }) =>
    record.handshake?.source === "web-request" && record.handshake.errorText === text && text !== "",
  "clean-while-connecting": (_, { record }) => record.opened === null && record.wasClean === true && !record.errorEvent,
  "blocked-before-open": (_, { record }) => record.ending === "blocked" && !record.errorEvent,
  "browser-report": ({ text }, { record }) =>
    record.handshake?.source === "devtools-network" && record.handshake.errorText === text && text !== "",
  "answer-not-accepted": (_, { record }) => record.handshake?.status === 101 && record.opened === null,
  "subprotocols-asked": ({ names }, { record }) =>
    record.protocolsAsked.length > 0 && JSON.stringify(names) === JSON.stringify(record.protocolsAsked),
  "browser-patience": ({ patience }, { record }) => patience === (record.browser === "chromium" ? 240_000 : 20_000),
  "bad-port": (values, { record }) => values.port === port(record.url) && badPorts.has(Number(values.port)),
  "public-page-to-local-address": ({ page }, { record }) =>
    record.frame.url === page && isLocal(record.url) && !isLocal(record.frame.url),
  "live-sockets": ({ count, most }, { record }) =>
    count === record.liveSockets && most === (record.browser === "chromium" ? 255 : 200),
  "same-url-alive": ({ count }, { record }) => count === record.liveSameUrl && record.liveSameUrl > 0,
  "secure-scheme": (values, { record }) => record.url.startsWith("wss:") && values.port === port(record.url),
  "plain-scheme": (values, { record }) =>
    record.url.startsWith("ws:") && values.port === port(record.url) && port(record.url).endsWith("443"),
  // the page
  "page-hidden-for-good": (_, { record }) => record.ending === "abandoned",
  "page-returned": (_, { record }) => record.pageState.fromBfcache,
  "page-frozen": (_, { record }) => record.pageState.wasFrozen,
  "hidden-for": ({ hidden }, { record }) => record.pageState.hiddenFor === hidden,
  "clock-jump": ({ jump }, { record }) => record.pageState.clockJump === jump && record.pageState.clockJump > 0,
  "close-call": ({ code, before }, around) =>
    call(around, 1).some(
      (one) => String(one.code) === code && notNegative(around.record.ended.monotonic - one.at.monotonic) === before,
    ),
  "close-call-without-code": ({ before }, around) =>
    call(around, 1).some(
      ({ code, at }) => code === null && notNegative(around.record.ended.monotonic - at.monotonic) === before,
    ),
  "close-call-reason": ({ reason }, around) => call(around, 1).some((one) => one.reason === reason),
  "answered-with": ({ code }, around) => String(around.record.code) === code && call(around, 1).length > 0,
  // open
  "open-for": ({ open }, { record }) => record.opened !== null && open === openTime(record),
  silence: silent("either"),
  "silence-received": silent("received"),
  "silence-sent": silent("sent"),
  "in-use": (values, { record }) => countOf(record, "either") > 0 && values.silence === silence(record, "either"),
  "no-messages": nothing("either"),
  "nothing-received": nothing("received"),
  "nothing-sent": nothing("sent"),
  "silence-before-call": ({ silence: said }, around) =>
    around.record.received.count > 0 &&
    call(around, 1).some(({ at }) => {
      const last = Math.max(around.record.opened?.monotonic ?? 0, around.record.received.lastAt?.monotonic ?? 0);
      return notNegative(at.monotonic - last) === said;
    }),
  "error-event-while-open": ({ count }, { record }) =>
    record.errorEvent && record.opened !== null && record.browser === "chromium" && count === record.received.count,
  "error-event-firefox": (_, { record }) => record.errorEvent && record.browser === "firefox",
  "last-sent": ({ before, size, type }, { record: { sent, ended } }) =>
    sent.lastAt !== null &&
    notNegative(ended.monotonic - sent.lastAt.monotonic) === before &&
    sent.lastSize === size &&
    sent.lastType === type,
  // the end
  "no-close-frame": ({ open }, { record }) =>
    open === openTime(record) &&
    record.wasClean === false &&
    record.reason === "" &&
    (record.code === 1006 || record.code === 1015),
  "close-frame": ({ code }, { record }) =>
    record.ending === "closed" &&
    String(record.code) === code &&
    !((record.code === 1006 || record.code === 1015) && record.wasClean === false && record.reason === "") &&
    !(record.code === 1005 && record.reason === ""),
  "empty-close-frame": (_, { record }) => record.ending === "closed" && record.code === 1005 && record.reason === "",
  reason: ({ reason }, { record }) => record.reason === reason && reason !== "",
  "lived-in-worker": (values, { record }) => record.frame.kind === "worker" && values.life === life(record),
  "development-server": ({ sign }, { record }) =>
    sign !== "" && (record.protocolsAsked.includes(String(sign)) || record.url.includes(String(sign))),
  "default-limit": knownLimit("idle"),
  "default-lifetime": knownLimit("lifetime"),
  "default-size": knownLimit("message-size"),
  "vendor-host": vendorSays(({ url }) => url),
  "vendor-path": vendorSays(({ url }) => url),
  "vendor-query": vendorSays(({ url }) => url),
  "vendor-subprotocol": vendorSays(({ protocol, protocolsAsked }) => [protocol, ...protocolsAsked].join(" ")),
  "vendor-reason": vendorSays(({ reason }) => reason),
  // what was before it
  "happened-before": ({ count }, around) => {
    const same = earlier(around).filter(({ code }) => code === around.record.code).length;
    return Number(count) > 0 && Number(count) <= same;
  },
  "silences-before": ({ count, silences }, around) => {
    const said = new Set(around.cause.evidence.map(({ id }) => id));
    const direction =
      said.has("silence-received") || said.has("nothing-received")
        ? "received"
        : said.has("silence-sent") || said.has("nothing-sent")
          ? "sent"
          : "either";
    const times = numbers(silences);
    const own = silence(around.record, direction) ?? 0;
    return (
      count === times.length &&
      times.length > 0 &&
      inOrder(
        times,
        alike(around).map((one) => silence(one, direction)),
      ) &&
      times.every((time) => Math.abs(time - own) <= 1500)
    );
  },
  "lifetimes-before": ({ count, lifetimes }, around) => {
    const times = numbers(lifetimes);
    const own = openTime(around.record) ?? 0;
    const same = earlier(around).filter(({ code }) => code === around.record.code);
    return (
      count === times.length &&
      times.length > 0 &&
      inOrder(times, same.map(openTime)) &&
      times.every((time) => Math.abs(time - own) <= 1500)
    );
  },
  attempts: ({ count, span }, around) => {
    const records = latest(around, count);
    const from = records[0]?.created.wall ?? 0;
    return (
      records.length === count &&
      records.every((one) => (openTime(one) ?? 0) < 5000) &&
      notNegative(around.record.ended.wall - from) === span
    );
  },
  "gap-between": ({ gap }, around) => {
    const attempts = around.cause.evidence.find(({ id }) => id === "attempts")?.values.count;
    const gaps = gapsOf(latest(around, attempts));
    const half = gaps.length / 2;
    return (
      gaps.filter((one) => one <= Number(gap)).length >= half && gaps.filter((one) => one >= Number(gap)).length >= half
    );
  },
  "opened-and-ended": ({ count, code }, around) => {
    const records = latest(around, count);
    return records.length === count && records.every((one) => one.opened !== null && String(one.code) === code);
  },
  "longest-open": ({ open }, around) => {
    const count = around.cause.evidence.find(({ id }) => id === "opened-and-ended")?.values.count;
    return Math.max(...latest(around, count).map((one) => openTime(one) ?? 0)) === open;
  },
  "constant-gaps": ({ count, gap }, around) => {
    const gaps = gapsOf(latest(around, Number(count) + 1));
    return gaps.length === count && gaps.every((one) => Math.abs(one - Number(gap)) <= Number(gap) / 4);
  },
  "opened-each-time": ({ count }, around) => {
    const records = latest(around, count);
    return records.length === count && records.every(({ opened }) => opened !== null);
  },
  pairs: ({ pairs, made, ends, apart }, around) => {
    const known = [...earlier(around), around.record];
    const from = Math.min(...known.map(({ ended }) => ended.wall)) - Number(apart);
    const times = known
      .map(({ created }) => created.wall)
      .filter((time) => time >= from)
      .toSorted((one, other) => one - other);
    const until = (times.at(-1) ?? 0) + Number(apart);
    const close = times.filter((time, index) => (times[index + 1] ?? Infinity) - time <= Number(apart)).length;
    return (
      made === times.length &&
      ends === known.filter(({ ended }) => ended.wall <= until).length &&
      Number(pairs) <= close
    );
  },
  // what ended together with it
  "ended-together": ({ count, host, within: time }, around) => {
    const others = together(around).filter((one) => cut(one) && hostOf(one.url) === host).length;
    return time === within && hostOf(around.record.url) === host && Number(count) > 0 && Number(count) <= others;
  },
  "sites-together": ({ count, within: time }, around) => {
    const sites = new Set(
      [around.record, ...together(around)].filter((one) => cut(one) && !isLocal(one.url)).map(({ url }) => siteOf(url)),
    );
    return time === within && Number(count) > 1 && Number(count) <= sites.size;
  },
  "others-with-code": ({ count, within: time }, around) => {
    const others = together(around).filter(({ code }) => code === around.record.code).length;
    return time === within && Number(count) > 0 && Number(count) <= others;
  },
};
