/** What a hook that is not careful does: the checks must see it. */
(() => {
  const Native = window.WebSocket;
  const log = (window.__sockets = []);
  class HookedWebSocket extends Native {
    constructor(url, protocols) {
      super(url, protocols);
      log.push({ url, socket: this });
      this.onopen = () => log.push("open");
      this.addEventListener("close", (event) => log.push(event.code));
      const listen = this.addEventListener.bind(this);
      this.addEventListener = (type, listener, options) => listen(type, (event) => listener(event), options);
    }
    send(data) {
      log.push(data.length);
      super.send(data);
    }
    close(code, reason) {
      log.push(code);
      super.close(code ?? 1000, reason ?? "");
    }
  }
  window.WebSocket = HookedWebSocket;
})();
