import * as fc from "fast-check";

const word = fc.constantFrom("live", "ws", "v2", "rooms", "42", "user-feed", "a.b", "caf%C3%A9", "x@y", "{id}", "");
const token = fc.oneof(
  fc.uuid(),
  fc.stringMatching(/^[\w-]{16,40}$/),
  fc.stringMatching(/^[0-9a-f]{16,40}$/),
  fc.stringMatching(/^\d{1,20}$/),
  fc.stringMatching(/^eyJ[\w-]{10,20}\.[\w-]{10,20}\.[\w-]{10,20}$/),
  fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.com$/),
  fc.stringMatching(/^redacted-\d$/),
);
const segment = fc
  .array(fc.oneof(word, token), { minLength: 1, maxLength: 3 })
  .chain((parts) => fc.constantFrom("", "-", ".", ";id=", "=", ":").map((joint) => parts.join(joint)));

/** URLs of sockets as a page may write them, with ids and secrets at all places. */
export const anyUrl: fc.Arbitrary<string> = fc
  .record({
    scheme: fc.constantFrom("ws", "wss", "https"),
    userInfo: fc.constantFrom("", "ann@", "ann:secret@"),
    host: fc.constantFrom("example.com", "localhost:8080", "[::1]", "api.example.com:443"),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.array(fc.tuple(word, token), { maxLength: 3 }),
    fragment: fc.option(token),
  })
  .map(
    ({ scheme, userInfo, host, path, query, fragment }) =>
      `${scheme}://${userInfo}${host}/${path.join("/")}` +
      (query.length > 0 ? `?${query.map((pair) => pair.join("=")).join("&")}` : "") +
      (fragment === null ? "" : `#${fragment}`),
  );
