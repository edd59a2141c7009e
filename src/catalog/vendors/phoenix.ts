import { defineVendor } from "../define-vendor.ts";

/** Phoenix Channels and LiveView, on Cowboy or Bandit; also Supabase Realtime. */
export const phoenix = defineVendor({
  id: "phoenix",
  name: "Phoenix",
  kind: "framework",
  hints: { path: /\/websocket$/, query: ["vsn"] },
  sources: [
    { title: "Phoenix.Endpoint", url: "https://hexdocs.pm/phoenix/Phoenix.Endpoint.html" },
    { title: "Phoenix", url: "https://github.com/phoenixframework/phoenix" },
    { title: "Cowboy", url: "https://github.com/ninenines/cowboy" },
    { title: "Bandit", url: "https://github.com/mtrudel/bandit" },
  ],
  codes: [
    [1000, "Normal end or time-out", "notice", "yes", "either"],
    [1001, "Server shutting down", "notice", "yes"],
    [1002, "Idle time-out or protocol error", "abnormal", "yes"],
    [1011, "Handler failed", "abnormal", "yes"],
  ],
});
