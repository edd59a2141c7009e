// Opens the one socket that the page asks for, and tells how it ended. It shares no code with the page: that the socket is a worker's
// can only be told by where its code is from.
function openWorkerSocket(url) {
  const socket = new WebSocket(url);
  const events = [];
  let opened = false;
  let errorEvent = false;
  socket.addEventListener("open", () => {
    opened = true;
    events.push("open");
  });
  socket.addEventListener("error", () => {
    errorEvent = true;
    events.push("error");
  });
  socket.addEventListener("close", ({ code, reason, wasClean }) => {
    events.push(`close ${code}`);
    self.postMessage({ ending: opened ? "closed" : "failed", code, reason, wasClean, errorEvent, events, sockets: 1 });
  });
}

self.addEventListener("message", ({ data }) => openWorkerSocket(data));
