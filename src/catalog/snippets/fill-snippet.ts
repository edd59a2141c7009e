/** Figures and names of one case, as its cause has them. Untrusted: what is not plainly a figure or a name is not used. */
export type SnippetValues = Readonly<Record<string, unknown>>;

/** A heartbeat that every documented idle limit allows, in milliseconds. */
const usualHeartbeat = 25_000;
/** A lifetime in milliseconds where none is known: an hour. */
const usualLifetime = 3_600_000;
/** A source as policies write them (CSP level 3, host-source), in the characters that `URL.host` leaves. */
const isSource = /^wss?:\/\/[\w.\-:[\]]{1,255}$/;
const isDirective = /^[a-z]{1,20}(-[a-z]{1,20}){0,3}$/;

const limitOf = ({ limit }: SnippetValues): number | null =>
  typeof limit === "number" && Number.isFinite(limit) && limit > 0 ? limit : null;

/** Milliseconds between two heartbeats: at most 25 s, and under half of the limit. */
export function heartbeatFor(limit: number | null): number {
  if (limit === null) return usualHeartbeat;
  const time = Math.min(usualHeartbeat, limit * 0.45);
  return Math.max(1, time >= 2000 ? Math.floor(time / 1000) * 1000 : Math.floor(time));
}

const textOf = (value: unknown, allowed: RegExp, usual: string): string =>
  typeof value === "string" && allowed.test(value) ? value : usual;

const fillers: Readonly<Record<string, (values: SnippetValues) => string>> = {
  heartbeat: (values) => String(heartbeatFor(limitOf(values))),
  "heartbeat-seconds": (values) => String(heartbeatFor(limitOf(values)) / 1000),
  renewal: (values) => String(Math.max(1, Math.floor((limitOf(values) ?? usualLifetime) * 0.9))),
  source: ({ source }) => textOf(source, isSource, "wss://api.example.com"),
  directive: ({ directive }) => textOf(directive, isDirective, "connect-src"),
};

/**
 * Puts the figures of the case in: `{{heartbeat}}` and `{{renewal}}` in milliseconds, `{{heartbeat-seconds}}`, `{{source}}` and
 * `{{directive}}` of a policy. What the case does not tell, or tells in a way that could change the meaning, gets a usual value.
 */
export function fillSnippet(code: string, values: SnippetValues = {}): string {
  return code.trim().replaceAll(/\{\{([\w-]+)\}\}/g, (whole, name: string) => fillers[name]?.(values) ?? whole);
}
