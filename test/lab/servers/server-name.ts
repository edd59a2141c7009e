/** Servers of npm packages, which run inside the lab. */
export const libraryServers = ["node-ws", "socket-io", "graphql-ws"] as const;

/** Servers that run in processes of their own, for `npm run accuracy`. Those to stop or to kill serve one scenario each. */
export const softwareServers = [
  "nginx",
  "nginx-tls",
  "nginx-to-stop",
  "haproxy",
  "haproxy-to-stop",
  "node-ws-to-kill",
  "python-websockets",
  "python-websockets-to-kill",
  "python-websockets-to-stop",
  "aiohttp",
  "aiohttp-to-kill",
] as const;

export type LibraryServer = (typeof libraryServers)[number];
export type SoftwareServer = (typeof softwareServers)[number];

/** A server beside the lab's raw one. */
export type ServerName = LibraryServer | SoftwareServer;

const names: ReadonlySet<string> = new Set([...libraryServers, ...softwareServers]);

/** Whether a scenario's target is one of these servers. */
export function isServerName(name: string): name is ServerName {
  return names.has(name);
}
