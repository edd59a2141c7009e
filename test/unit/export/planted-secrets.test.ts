import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FormatId, formatIds } from "../../../src/export/formats.ts";
import type { RecordReport } from "../../../src/export/record-export.ts";
import { recordIssue } from "../../../src/export/record-issue.ts";
import { createRecordJson, stringifyRecordJson } from "../../../src/export/record-json.ts";
import { recordMarkdown } from "../../../src/export/record-markdown.ts";
import { type ExportRequest, wholeTab } from "../../../src/exporting/export-request.ts";
import { writeFile } from "../../../src/exporting/write-file.ts";
import type { LogEntryBody } from "../../../src/log/log-store.ts";
import type { SocketRecord } from "../../../src/socket/socket-record.ts";
import { at, sampleRecord } from "../sample-record.ts";
import { reportOf, textIn } from "./record-report.ts";
import { inOrder, logWith } from "./sample-log.ts";

const text = textIn("en");
const report = reportOf();

/** What a person would type to find a record: its URL. */
const filterOf = ([first]: readonly SocketRecord[]): string => `code:1008 url:${first?.url ?? ""}`;

/** The file of a log of these records, each with a visit of its page, as it is exported when nothing else is chosen. */
async function written(format: FormatId, records: readonly SocketRecord[]): Promise<string> {
  const bodies = records.flatMap((record): LogEntryBody[] => [
    { kind: "navigation", at: record.created.wall, url: record.frame.url },
    { kind: "record", record },
  ]);
  const request: ExportRequest = {
    ...wholeTab,
    format,
    tab: "all",
    exportedAt: new Date("2026-11-21T09:30:00Z"),
    browser: { name: "chromium", version: "156.0" },
    language: "en",
    patterns: [],
    // People look for a secret by the secret.
    filter: { text: filterOf(records), recordIds: new Set(records.map(({ id }) => id)) },
  };
  return (await writeFile(logWith(inOrder(bodies)), request, text, {})).text();
}

/** Everything that leaves the extension, by its name. */
const forms: readonly (readonly [string, (records: readonly SocketRecord[]) => Promise<string>])[] = [
  ...formatIds.map((id) => [`log as ${id}`, (records: readonly SocketRecord[]) => written(id, records)] as const),
  ...(
    [
      ["record as JSON", (one) => stringifyRecordJson(createRecordJson(one, text))],
      ["record as Markdown", recordMarkdown],
      ["record as an issue", recordIssue],
    ] as const satisfies readonly [string, (one: RecordReport) => string][]
  ).map(
    ([name, write]) =>
      [
        name,
        (records: readonly SocketRecord[]) =>
          Promise.resolve(records.map((record) => write({ ...report, record, around: [record] })).join("\n")),
      ] as const,
  ),
];

const percentDecoded = (from: string): string =>
  from.replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString());

/** What can be read in a file: as it is, without the escapes of JSON, Markdown and HTML, percent-decoded, and out of Base64 at any offset. */
function readings(file: string): string[] {
  const plain = file
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "")
    .replaceAll(/[\\\u200B-\u200F\u2060-\u2069]/g, "");
  const once = percentDecoded(plain);
  const fromBase64 = [...plain.matchAll(/[\w+/-]{8,}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((offset) => Buffer.from(run.slice(offset), "base64").toString()),
  );
  return [file, plain, once, percentDecoded(once), fromBase64.join("\n")].map((reading) => reading.toLowerCase());
}

const leaked = (file: string, secrets: readonly string[]): string[] => {
  const all = readings(file);
  return secrets.filter((secret) => all.some((reading) => reading.includes(secret.toLowerCase())));
};

const base64Url = (from: string): string => Buffer.from(from).toString("base64url");
const jsonWebToken = (subject: string): string =>
  [`{"alg":"HS256"}`, `{"sub":"${subject}"}`].map(base64Url).join(".") + `.${base64Url(`signed ${subject}`)}`;

test("what is looked for is found where it is", () => {
  const secret = "s3cr3t/ä-1";
  for (const form of [
    secret,
    JSON.stringify(secret),
    encodeURIComponent(secret),
    encodeURIComponent(encodeURIComponent(secret)),
    Buffer.from(`x${secret}`).toString("base64"),
    base64Url(`user:${secret}`),
    secret.replaceAll("-", "\\-").replaceAll("/", "&#47;"),
  ])
    expect(leaked(`a ${form} b`, [secret])).toEqual([secret]);
});

test("a log has more forms than one record", () => {
  expect(forms.length).toBeGreaterThan(2);
  expect(new Set(forms.map(([name]) => name)).size).toBe(forms.length);
});

/** A record with secrets in each place that can hold one: all contain "planted", most of them nothing else that could be recognised. */
const secrets = `
  planted-user1 planted-pass1 planted-query1 planted-fragment1 planted-path1 planted-jwt1
  planted.mail1@example.org planted.mail2@example.org planted.mail3@example.org planted.mail4@example.org planted-page1 planted-page2
  planted-protocol1 planted-protocol2 planted-protocol3 planted-ext1 planted-cookie1 planted-cookie2
  planted-bearer1 planted-basic1 planted-password1 planted-json1 planted-script1 planted-script2
  planted-script3 planted-call1 planted-call2 planted-name1 planted-thrown1 planted-thrown2
  planted-blocked1 planted-source1 planted-directive1 planted-shake1 planted-shake2 planted-proxy1
  sk_live_51planted1 ghp_planted1planted1planted1 xoxb-planted1-planted1 AKIAPLANTED1PLANTED1 4f9d8e7c6b5a43210f1e2d3c V1StGXR8_Z5jdHi6B-myT
  550e8400-e29b-41d4-a716-446655440000
`
  .trim()
  .split(/\s+/);
const script = (name: string): string =>
  [
    `    at f (https://planted-user1:planted-pass1@app.example.com/a.js?k=${name}#${name}:1:2)`,
    `    at g (https://app.example.com/${jsonWebToken("planted-jwt1")}/b.js:3:4)`,
    `    at h (https://app.example.com/u/planted.mail1@example.org/sk_live_51planted1.js:3:4)`,
    `    at blob:https://app.example.com/550e8400-e29b-41d4-a716-446655440000:1:1`,
    `    at data:text/javascript,x='${name}':1:1`,
  ].join("\n");
const planted = sampleRecord({
  id: "frame-7",
  url:
    `wss://planted-user1:planted-pass1@example.com/V1StGXR8_Z5jdHi6B-myT/550e8400-e29b-41d4-a716-446655440000/live;id=planted-path1` +
    `/${jsonWebToken("planted-jwt1")}/u/planted.mail1%40example.org/xoxb-planted1-planted1?key=planted-query1&mail=planted.mail2@example.org#planted-fragment1`,
  frame: {
    url: "https://app.example.com/AKIAPLANTED1PLANTED1/planted.mail3%2540example.org?sid=planted-page1#/inbox/planted-page2",
    top: true,
    kind: "page",
  },
  protocolsAsked: [
    "access_token",
    "planted-protocol1",
    `base64url.bearer.authorization.k8s.io.${base64Url("planted-protocol2")}`,
    "openai-insecure-api-key.planted-protocol3",
    jsonWebToken("planted-jwt1"),
  ],
  protocol: "planted-protocol1",
  extensions: "x-token=planted-ext1",
  code: 4401,
  reason:
    `Set-Cookie: session=planted-cookie1; Path=/; HttpOnly, Cookie: a=b; c=planted-cookie2, Bearer planted-bearer1, ` +
    `Basic ${Buffer.from("planted-basic1:x").toString("base64")}, password: planted-password1, {"token":"planted-json1"}, ` +
    `planted.mail4@example.org, ghp_planted1planted1planted1, 4f9d8e7c6b5a43210f1e2d3c, key planted-query1, ` +
    `${Buffer.from("planted-query1").toString("base64")}, user planted-user1`,
  initiatorStack: script("planted-script1"),
  closeCalls: [
    { code: 4401, reason: "token=planted-call1", at: at(900), readyState: 1, stack: script("planted-script2") },
    {
      code: 4401,
      reason: `bad ${jsonWebToken("planted-call2")}`,
      at: at(901),
      readyState: 2,
      stack: script("planted-script3"),
    },
  ],
  thrown: {
    name: "secret=planted-name1",
    message: "The URL 'wss://planted-user1:planted-thrown1/x@example.com/?a=planted-thrown2' is invalid.",
  },
  violation: {
    directive: "connect-src https://example.com/?a=planted-directive1",
    blocked: "wss://example.com/?a=planted-blocked1",
    source: "https://app.example.com/a.js?a=planted-source1",
    line: 1,
  },
  handshake: {
    status: 401,
    errorText:
      "Error in wss://planted-shake1@example.com/?a=planted-shake2: net::ERR_TUNNEL via ann:planted-proxy1@proxy.example.com",
    source: "devtools-network",
  },
});
const others = [
  { ending: "failed", code: 1006, wasClean: false, opened: null },
  { ending: "blocked", code: null, wasClean: null, opened: null },
  { ending: "abandoned", code: null, wasClean: null },
  { code: 1000, wasClean: true },
  { code: 4000, browser: "firefox" },
] as const satisfies readonly Partial<SocketRecord>[];
const log = [planted, ...others.map((changes, index) => ({ ...planted, ...changes, id: `frame-${index}` }))];

describe("of a log full of secrets none is left", () => {
  test("each of them is in it", () => {
    expect(secrets.filter((secret) => leaked(JSON.stringify(log), [secret]).length === 0)).toEqual([]);
  });

  test.each(forms)("%s", async (_, write) => {
    const file = await write(log);
    expect(file).toContain("redacted-1");
    expect(leaked(file, [...secrets, "planted"])).toEqual([]);
  });
});

const value = fc.stringMatching(/^[a-z]{2,6}\d[A-Za-z\d_-]{4,16}[a-z\d]$/);
const mail = fc
  .tuple(fc.stringMatching(/^[a-z]{4,8}\d[.+-]?[a-z\d]{2,8}$/), fc.constantFrom("example.org", "mail.example.co.uk"))
  .map((parts) => parts.join("@"));
const random = fc.oneof(
  fc.stringMatching(/^[0-9a-f]{24,40}$/).filter((one) => /\d[a-f]|[a-f]\d/.test(one)),
  fc.uuid(),
  fc.stringMatching(/^sk_live_[A-Za-z\d]{12,24}$/),
  fc.stringMatching(/^gh[pousr]_[A-Za-z\d]{20,36}$/),
  value.map(jsonWebToken),
);
const stackOf = (url: string): string => `    at f (${url}:1:2)`;
const thrown = (message: string): Partial<SocketRecord> => ({ thrown: { name: "SyntaxError", message } });
const handshake = (errorText: string): Partial<SocketRecord> => ({
  handshake: { status: 401, errorText, source: "web-request" },
});
const page = (url: string): Partial<SocketRecord> => ({ frame: { url, top: true, kind: "page" } });
const call = (reason: string): Partial<SocketRecord> => ({
  closeCalls: [{ code: 4000, reason, at: at(900), readyState: 1, stack: null }],
});
const inAText = [
  (words: string) => ({ reason: words }),
  call,
  thrown,
  handshake,
  (words: string) => ({ extensions: words }),
] as const;
const inAUrl = [
  (url: string) => ({ url }),
  (url: string) => ({ url, reason: `no such ${url}` }),
  (url: string) => ({ url, ...thrown(`The URL '${url}' is invalid.`) }),
  page,
  (url: string) => ({ initiatorStack: stackOf(url) }),
  (url: string) => thrown(`The URL '${url}' is invalid.`),
  (url: string) => handshake(`${url} failed`),
  (url: string) => ({ violation: { directive: "connect-src", blocked: url, source: url, line: 1 } }),
  (url: string) => ({ reason: `moved to ${url}.` }),
] as const;
const inAProtocol = [
  (protocol: string) => ({ protocolsAsked: [protocol], protocol }),
  (protocol: string) => ({
    protocolsAsked: ["mqtt", protocol],
    ...thrown(`The subprotocol '${protocol}' is invalid.`),
  }),
] as const;

/** Kinds of secrets, how each stands in a URL, a text or a subprotocol, and where that can be. */
const kinds: Readonly<
  Record<
    string,
    {
      readonly secret: fc.Arbitrary<string>;
      readonly written: readonly ((secret: string) => string)[];
      readonly places: readonly ((written: string) => Partial<SocketRecord>)[];
    }
  >
> = {
  "user info": {
    secret: value,
    written: [
      (secret) => `wss://${secret}@example.com/live`,
      (secret) => `wss://ann:${secret}@[::1]:9000/live`,
      (secret) => `ws://ann:x/${secret}@example.com/live`,
    ],
    places: inAUrl.filter((place) => place !== inAUrl[4]),
  },
  "values of a query": {
    secret: value,
    written: [
      (secret) => `wss://example.com/live?a=${secret}&b=1`,
      (secret) => `/live?debug&a=x%20${secret}`,
      (secret) => `wss://example.com/live?a=1?token=${secret}`,
    ],
    places: [...inAUrl, ...inAText].filter((place) => place !== inAUrl[4]),
  },
  fragments: {
    secret: value,
    written: [(secret) => `https://example.com/#${secret}`, (secret) => `https://example.com/?a#t=${secret}&u=1`],
    places: inAUrl,
  },
  "tokens in a path": {
    secret: random,
    written: [(secret) => `wss://example.com/a/${secret}/live`, (secret) => `wss://example.com/a;b=${secret}/live`],
    places: inAUrl.filter((place) => place !== inAUrl[4]),
  },
  "tokens in a text": {
    secret: random,
    written: [(secret) => `no such key: ${secret}.`, (secret) => secret, (secret) => `'${secret}' (was "${secret}")`],
    places: inAText,
  },
  "e-mail addresses": {
    secret: mail,
    written: [
      (secret) => `https://example.com/u/${secret}/live`,
      (secret) => `https://example.com/u/${encodeURIComponent(secret)}/live`,
      (secret) => `https://example.com/u/${encodeURIComponent(encodeURIComponent(secret))}?m=${secret}`,
    ],
    places: inAUrl,
  },
  "e-mail addresses in a text": {
    secret: mail,
    written: [(secret) => `${secret} is banned`, (secret) => `<${secret}>`, (secret) => encodeURIComponent(secret)],
    places: [...inAText, ...inAProtocol],
  },
  "named secrets": {
    secret: value,
    written: [
      (secret) => `token=${secret}, code=4401`,
      (secret) => `session=${secret}; Path=/`,
      (secret) => `Set-Cookie: a=${secret}; Path=/; Secure`,
      (secret) => `Cookie: a=b; c=${secret}`,
      (secret) => `Authorization: Bearer ${secret}`,
      (secret) => `authorization: token ${secret}`,
      (secret) => `Basic ${Buffer.from(`ann:${secret}`).toString("base64")}`,
      (secret) => `password: ${secret}.`,
      (secret) => JSON.stringify({ error: "denied", access_token: secret }),
      (secret) => JSON.stringify(JSON.stringify({ api_key: secret })),
      (secret) => encodeURIComponent(`token=${secret}`),
      (secret) => `ann:${secret}@db.example.com refused`,
      (secret) => encodeURIComponent(`wss://ann:${secret}@example.com/?token=${secret}`),
    ],
    places: inAText,
  },
  "credentials in subprotocols": {
    secret: value,
    written: [
      (secret) => `bearer.${secret}`,
      (secret) => `base64url.bearer.authorization.k8s.io.${base64Url(secret)}`,
      (secret) => `access_token, ${secret}`,
      (secret) => `Bearer ${secret}`,
      (secret) => jsonWebToken(secret),
    ],
    places: inAProtocol,
  },
  repetitions: {
    secret: value,
    written: [
      (secret) => secret,
      (secret) => `of ${secret}.`,
      (secret) => JSON.stringify({ a: secret }),
      (secret) => Buffer.from(secret).toString("base64"),
    ],
    places: [
      (words) => ({ url: "wss://example.com/?ticket=SECRET", reason: words, ...thrown(words) }),
      (words) => ({ url: "wss://ann:SECRET@example.com/", initiatorStack: `    at ${words}` }),
      (words) => ({ ...page("https://example.com/#SECRET"), ...call(words) }),
      (words) => ({ protocolsAsked: ["bearer", "SECRET"], protocol: "SECRET", ...handshake(words) }),
    ],
  },
};

// Each run writes every form; a busy machine takes its time.
describe("secrets at random, in random places", { timeout: 60_000 }, () => {
  test.each(Object.entries(kinds))("%s", async (_, { secret, written, places }) => {
    const records = fc.array(
      fc.tuple(secret, fc.constantFrom(...written), fc.constantFrom(...places), fc.constantFrom(...others)),
      { minLength: 1, maxLength: 20, size: "max" },
    );
    await fc.assert(
      fc.asyncProperty(records, async (chosen) => {
        const log = chosen.map(([planted, write, place, ending], index) => {
          const changes = JSON.stringify(place(write(planted))).replaceAll("SECRET", planted);
          return sampleRecord({ id: `frame-${index}`, ...ending, ...(JSON.parse(changes) as Partial<SocketRecord>) });
        });
        const secrets = chosen.map(([planted]) => planted);
        for (const [name, write] of forms) expect([name, ...leaked(await write(log), secrets)]).toEqual([name]);
      }),
      { numRuns: 10 },
    );
  });
});
