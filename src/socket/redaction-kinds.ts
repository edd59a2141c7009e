/**
 * The kinds of what is hidden, as people choose among them. What several kinds lay claim to is hidden as long as one of them is chosen: a
 * JSON Web Token in a query is hidden as `token` where `query` is not.
 *
 * - `user-info`: names and passwords in addresses (`ann:secret@example.com`).
 * - `query`: values of query parameters. Their names stay.
 * - `fragment`: what follows `#` in a URL.
 * - `path-token`: what looks random in a path, values of path parameters, addresses inside an address, the content of `data:` URLs.
 * - `email`: e-mail addresses, wherever they stand.
 * - `text-secret`: in reasons, messages and subprotocols, what a word beside it calls a secret (`password=…`, `Bearer …`), and cookies.
 * - `token`: what looks random in reasons, messages and subprotocols; JSON Web Tokens and keys of well-known services wherever they stand.
 * - `own-pattern`: what the user's own patterns match.
 */
export const redactionKinds = [
  "user-info",
  "query",
  "fragment",
  "path-token",
  "email",
  "text-secret",
  "token",
  "own-pattern",
] as const;
export type RedactionKind = (typeof redactionKinds)[number];
