import { defineVendor } from "../define-vendor.ts";

export const guacamole = defineVendor({
  id: "guacamole",
  name: "Apache Guacamole",
  kind: "application",
  hints: { subprotocols: ["guacamole"], path: /\/websocket-tunnel$/ },
  sources: [{ title: "Apache Guacamole", url: "https://github.com/apache/guacamole-client" }],
  codes: [
    [1000, "SUCCESS", "normal", "no"],
    [1002, "RESOURCE_NOT_FOUND, CLIENT_BAD_REQUEST or CLIENT_TIMEOUT", "abnormal", "depends"],
    [1003, "CLIENT_BAD_TYPE", "abnormal", "after-fix"],
    [1008, "Busy, in conflict or refused", "abnormal", "depends"],
    [1009, "CLIENT_OVERRUN", "abnormal", "after-fix"],
    [1011, "SERVER_ERROR, UPSTREAM_TIMEOUT, UPSTREAM_ERROR or UNSUPPORTED", "abnormal", "yes"],
  ],
});
