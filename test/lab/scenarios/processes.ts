import { cut, inBoth } from "../expected-cause.ts";
import { both, clean, neverOpened, unclean } from "../expectation.ts";
import type { Scenario } from "../scenario.ts";
import { type Extra, served, status } from "./software-scenario.ts";

/** A server that ends TCP at once after its close frame: the browser may or may not call that clean. */
const hastyEnd = (code: number): Extra => ({ sometimes: both(unclean(code)) });

/** Ends that servers in processes of their own make by themselves. */
export const processScenarios: readonly Scenario[] = [
  served("node-ws-to-kill", "ws-killed", "ws: the process is killed", { greets: true }, unclean(1006), cut, {}),
  served(
    "python-websockets",
    "py-websockets-too-big",
    "websockets (Python): a message over max_size",
    { greets: 10_000 },
    clean(1009),
    inBoth("message-too-big"),
    hastyEnd(1009),
  ),
  served(
    "python-websockets",
    "py-websockets-exception",
    "websockets (Python): the handler fails on a message",
    { greets: true },
    clean(1011),
    inBoth("message-broke-server", { alsoTrue: ["server-error"] }),
    hastyEnd(1011),
  ),
  served(
    "python-websockets",
    "py-websockets-return",
    "websockets (Python): the handler returns",
    { greets: true },
    clean(1000),
    inBoth("server-finished"),
  ),
  served(
    "python-websockets-to-kill",
    "py-websockets-killed",
    "websockets (Python): the process is killed",
    { greets: true },
    unclean(1006),
    cut,
  ),
  served(
    "python-websockets-to-stop",
    "py-websockets-stopped",
    "websockets (Python): the server is stopped in order",
    { greets: true },
    clean(1001),
    inBoth("server-going-away"),
    hastyEnd(1001),
  ),
  served(
    "aiohttp",
    "aiohttp-too-big",
    "aiohttp: a message over max_msg_size",
    { greets: 10_000 },
    unclean(1009),
    inBoth("message-too-big"),
    { sometimes: both(clean(1009)) },
  ),
  served(
    "aiohttp",
    "aiohttp-exception",
    "aiohttp: the handler fails on a message",
    { greets: true },
    unclean(1006),
    cut,
  ),
  served(
    "aiohttp",
    "aiohttp-return",
    "aiohttp: the handler returns",
    { greets: true },
    clean(1000),
    inBoth("server-finished"),
  ),
  served(
    "aiohttp",
    "aiohttp-unauthorized",
    "aiohttp: the handler answers the handshake with 401",
    {},
    neverOpened,
    status("handshake-unauthorized"),
  ),
  served(
    "aiohttp-to-kill",
    "aiohttp-killed",
    "aiohttp: the process is killed",
    { greets: true },
    unclean(1006),
    cut,
    {},
  ),
];
