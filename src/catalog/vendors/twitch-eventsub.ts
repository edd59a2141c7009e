import { defineVendor } from "../define-vendor.ts";

export const twitchEventsub = defineVendor({
  id: "twitch-eventsub",
  name: "Twitch EventSub",
  kind: "service",
  hints: { hosts: ["eventsub.wss.twitch.tv"] },
  sources: [
    {
      title: "Twitch: Handling WebSocket Events",
      url: "https://dev.twitch.tv/docs/eventsub/handling-websocket-events/",
    },
  ],
  codes: [
    [4000, "Internal server error", "abnormal", "with-back-off"],
    [4001, "Client sent inbound traffic", "abnormal", "after-fix"],
    [4002, "Client failed ping-pong", "abnormal", "yes"],
    [4003, "Connection unused", "abnormal", "after-fix"],
    [4004, "Reconnect grace time expired", "notice", "yes"],
    [4005, "Network timeout", "abnormal", "yes"],
    [4006, "Network error", "abnormal", "yes"],
    [4007, "Invalid reconnect", "abnormal", "yes"],
  ],
});
