import { forEach, type Stack } from "./stack.ts";

/** The page's markup. */
export const html = {
  id: "html",
  name: "HTML",
  language: "HTML",
  snippets: {
    "content-security-policy": `
<meta http-equiv="Content-Security-Policy"
      content="{{directive}} 'self' {{source}}">
<!-- A policy in the response's header holds as well: both must allow it. -->`,
    "mixed-content": `
<!-- The browser turns ws: into wss: for this page. -->
<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">`,
  },
} as const satisfies Stack;

/** Effects of React components. */
export const react = {
  id: "react",
  name: "React",
  language: "JavaScript",
  snippets: forEach(
    ["closed-while-connecting", "component-mounted-twice", "socket-limit", "reconnects-twice"],
    `
useEffect(() => {
  let socket;
  // StrictMode cleans up at once: by then nothing has been opened.
  const timer = setTimeout(() => {
    socket = new WebSocket("wss://api.example.com/live");
    socket.onmessage = ({ data }) => setMessages((all) => [...all, data]);
  });
  return () => {
    clearTimeout(timer);
    socket?.close(1000, "unmounted");
  };
}, []); // not on each render`,
  ),
} as const satisfies Stack;

/** Components of Vue. */
export const vue = {
  id: "vue",
  name: "Vue",
  language: "JavaScript",
  snippets: forEach(
    ["closed-while-connecting", "component-mounted-twice", "socket-limit"],
    `
let socket;
onMounted(() => {
  socket = new WebSocket("wss://api.example.com/live");
  socket.onmessage = ({ data }) => messages.value.push(data);
});
onUnmounted(() => {
  const close = () => socket.close(1000, "unmounted");
  if (socket.readyState === WebSocket.CONNECTING) socket.onopen = close;
  else close();
});`,
  ),
} as const satisfies Stack;

/** Certificates for local work. */
export const mkcert = {
  id: "mkcert",
  name: "mkcert",
  language: "Shell",
  snippets: forEach(
    ["certificate-not-trusted", "tls-failed"],
    `
# A certificate authority for this machine alone, trusted by its browsers
mkcert -install
mkcert -cert-file local.pem -key-file local-key.pem localhost 127.0.0.1 ::1`,
  ),
} as const satisfies Stack;
