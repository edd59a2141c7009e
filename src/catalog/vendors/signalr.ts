import { defineVendor } from "../define-vendor.ts";

export const signalr = defineVendor({
  id: "signalr",
  name: "ASP.NET Core SignalR",
  kind: "framework",
  hints: { hosts: ["*.service.signalr.net"], path: /\/(?:hubs\/[^/]+|[^/]*(?<!git)hub)$/i, query: ["id"] },
  sources: [
    {
      title: "ASP.NET Core SignalR configuration",
      url: "https://learn.microsoft.com/aspnet/core/signalr/configuration",
    },
    { title: "ASP.NET Core", url: "https://github.com/dotnet/aspnetcore" },
  ],
  codes: [
    [1000, "Connection closed", "notice", "depends", "either"],
    [1011, "Send loop failed", "abnormal", "with-back-off"],
  ],
});
