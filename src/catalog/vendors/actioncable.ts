import { defineVendor } from "../define-vendor.ts";

export const actioncable = defineVendor({
  id: "actioncable",
  name: "Rails Action Cable",
  kind: "framework",
  hints: { subprotocols: ["actioncable-v1-json", "actioncable-unsupported"], path: /\/cable$/ },
  sources: [{ title: "Action Cable Overview", url: "https://guides.rubyonrails.org/action_cable_overview.html" }],
  codes: [[1005, "Disconnected", "notice", "depends", "either"]],
});
