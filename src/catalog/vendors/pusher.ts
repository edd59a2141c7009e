import { defineVendor } from "../define-vendor.ts";

/** Spoken by Pusher itself and by Laravel Reverb, soketi and others, which differ in a few codes. */
export const pusher = defineVendor({
  id: "pusher",
  name: "Pusher Channels protocol",
  kind: "protocol",
  hints: { hosts: ["ws-*.pusher.com", "ws.pusherapp.com"], path: /^\/app\/[^/]+$/, query: ["protocol", "client"] },
  sources: [
    {
      title: "Pusher Channels protocol",
      url: "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/",
    },
    { title: "pusher-js", url: "https://github.com/pusher/pusher-js" },
    { title: "soketi", url: "https://github.com/soketi/soketi" },
    { title: "Laravel Reverb", url: "https://github.com/laravel/reverb" },
  ],
  codes: [
    [1013, "Server closing", "notice", "with-back-off"],
    [4000, "Application only accepts SSL connections", "abnormal", "after-fix"],
    [4001, "Application does not exist", "abnormal", "after-fix"],
    [4003, "Application disabled", "abnormal", "no"],
    [4004, "Application is over connection quota", "abnormal", "no"],
    [4005, "Path not found", "abnormal", "after-fix"],
    [4006, "Invalid version string format", "abnormal", "after-fix"],
    [4007, "Unsupported protocol version", "abnormal", "after-fix"],
    [4008, "No protocol version supplied", "abnormal", "after-fix"],
    [4009, "Connection is unauthorized", "abnormal", "after-fix"],
    [4100, "Over capacity", "abnormal", "with-back-off"],
    [4200, "Generic reconnect immediately", "notice", "yes"],
    [4201, "Pong reply not received", "abnormal", "yes"],
    [4202, "Closed after inactivity", "notice", "yes"],
    [4301, "Client event rejected due to rate limit", "abnormal", "after-fix"],
    [4302, "Watchlist limit exceeded", "abnormal", "after-fix"],
    [[4000, 4099], "Do not reconnect unchanged", "abnormal", "after-fix"],
    [[4100, 4199], "Reconnect after a delay", "abnormal", "with-back-off"],
    [[4200, 4299], "Reconnect at once", "notice", "yes"],
  ],
});
