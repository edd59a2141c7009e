// Evaluated in a page, with the extension and without. Each returns milliseconds unless it says otherwise.
globalThis.pageWork = {
  /** Opens sockets and closes each as soon as it is open, some at a time. */
  async openAndClose(count, atOnce, url) {
    const start = performance.now();
    let left = count;
    const one = () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(url);
        socket.addEventListener("open", () => socket.close(1000));
        socket.addEventListener("close", resolve);
        socket.addEventListener("error", () => reject(new Error("a socket failed")));
      });
    const lane = async () => {
      while (left > 0) {
        left--;
        await one();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return performance.now() - start;
  },

  /** Sends small messages, a window of them under way, until all have come back; always through the same socket of the page. */
  async messages(count, underWay, url) {
    if (!this.socket) {
      this.socket = new WebSocket(url);
      await new Promise((resolve) => {
        this.socket.addEventListener("open", resolve);
      });
    }
    const { socket } = this;
    const text = "x".repeat(64);
    const start = performance.now();
    const all = new AbortController();
    await new Promise((resolve) => {
      let sent = 0;
      let received = 0;
      const take = () => {
        received++;
        if (received === count) resolve();
        else if (sent < count) {
          sent++;
          socket.send(text);
        }
      };
      socket.addEventListener("message", take, { signal: all.signal });
      while (sent < underWay) {
        sent++;
        socket.send(text);
      }
    });
    const took = performance.now() - start;
    all.abort();
    return took;
  },

  /** Sends binary messages of this size there and back, one after the other. */
  async binary(count, size, url) {
    const socket = new WebSocket(url);
    socket.binaryType = "arraybuffer";
    await new Promise((resolve) => {
      socket.addEventListener("open", resolve);
    });
    const data = new Uint8Array(size);
    const start = performance.now();
    for (let index = 0; index < count; index++) {
      const back = new Promise((resolve) => {
        socket.addEventListener("message", resolve, { once: true });
      });
      socket.send(data);
      await back;
    }
    const took = performance.now() - start;
    socket.close();
    return took;
  },

  /** Adds empty frames, each with a document of its own, and takes them out again: what a frame costs at its start, times `count`. */
  async frames(count) {
    const start = performance.now();
    for (let index = 0; index < count; index++) {
      const frame = document.createElement("iframe");
      frame.srcdoc = "<p>frame</p>";
      const loaded = new Promise((resolve) => {
        frame.addEventListener("load", resolve);
      });
      document.body.append(frame);
      await loaded;
      frame.remove();
    }
    return performance.now() - start;
  },

  /** Ends at an even pace, for `seconds`. Returns the longest and the summed gap above a frame's time, and how many ended. */
  async storm(perSecond, seconds, url) {
    const gaps = [];
    let last = performance.now();
    let running = true;
    const tick = (now) => {
      gaps.push(now - last);
      last = now;
      if (running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const tasks = [];
    const observer = globalThis.PerformanceObserver?.supportedEntryTypes.includes("longtask")
      ? new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration)))
      : null;
    observer?.observe({ type: "longtask" });
    let ended = 0;
    const start = performance.now();
    await new Promise((resolve) => {
      let opened = 0;
      const timer = setInterval(() => {
        const due = Math.min(perSecond * seconds, Math.floor(((performance.now() - start) / 1000) * perSecond));
        for (; opened < due; opened++) new WebSocket(url).addEventListener("close", () => ended++);
        if (opened < perSecond * seconds || ended < opened) return;
        clearInterval(timer);
        resolve();
      }, 20);
    });
    running = false;
    observer?.disconnect();
    return { took: performance.now() - start, ended, longestFrame: Math.max(...gaps), tasks };
  },
};
