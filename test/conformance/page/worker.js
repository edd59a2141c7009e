/** What a worker sees of its own WebSocket. */
onmessage = ({ data: url }) => {
  const socket = new WebSocket(url);
  const seen = [String(WebSocket).replaceAll(/\s+/g, " "), Object.getOwnPropertyNames(self).length, location.pathname];
  socket.onopen = () => socket.close(3000, "worker");
  socket.onclose = ({ code, reason }) => postMessage([...seen, code, reason]);
};
