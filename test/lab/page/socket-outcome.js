/** Opens a socket. Named, so that it can be found in a stack. */
export function openSocket(url, protocols = []) {
  return protocols.length === 0 ? new WebSocket(url) : new WebSocket(url, protocols);
}

/**
 * Seconds after which a socket that has not ended is given up. Chromium holds a handshake back for up to five seconds after many
 * failures, and Firefox for up to a minute when the same address has failed many times over.
 */
const patience = 75;

/**
 * Opens a socket through `open` and resolves when it has ended, with what the page saw of it.
 * @param {{id: string, slow?: number}} scenario
 * @param {() => WebSocket} open
 * @param {(socket: WebSocket) => void} [onOpen]
 */
export function watchSocket(scenario, open, onOpen) {
  return new Promise((resolve) => {
    const seen = { opened: false, error: false, violation: false };
    const events = [];
    const forget = new AbortController();
    const deadline = setTimeout(() => finish("still-open"), ((scenario.slow ?? 0) + patience) * 1000);

    function finish(ending, code = null, reason = "", wasClean = null) {
      clearTimeout(deadline);
      forget.abort();
      resolve({ id: scenario.id, ending, code, reason, wasClean, errorEvent: seen.error, events, sockets: 1 });
    }

    // A socket that the content security policy blocks gets no close event.
    function finishIfForbidden() {
      if (seen.violation && seen.error) {
        finish("blocked");
      }
    }

    document.addEventListener(
      "securitypolicyviolation",
      (event) => {
        seen.violation = true;
        events.push(`violation ${event.effectiveDirective}`);
        finishIfForbidden();
      },
      { signal: forget.signal },
    );

    try {
      listen(open());
    } catch (error) {
      events.push(`thrown ${error.name}`);
      finish("blocked");
    }

    function listen(socket) {
      socket.addEventListener("open", () => {
        seen.opened = true;
        events.push("open");
        onOpen?.(socket);
      });
      socket.addEventListener("message", () => events.push("message"));
      socket.addEventListener("error", () => {
        seen.error = true;
        events.push("error");
        finishIfForbidden();
      });
      socket.addEventListener("close", (event) => {
        events.push(`close ${event.code}`);
        const ending = seen.opened ? "closed" : "failed";
        finish(ending, event.code, event.reason, event.wasClean);
      });
    }
  });
}
