import { forEach, javaScript, type Stack } from "./stack.ts";

/** Rails with Action Cable. */
export const rails = {
  id: "rails",
  name: "Rails",
  language: "Ruby",
  snippets: {
    ...forEach(
      ["idle-time-out", "page-gave-up-waiting"],
      javaScript(`
// The server beats each 3 s; the page gives up after these seconds without one, 6 unless set.
import { ConnectionMonitor } from "@rails/actioncable";
ConnectionMonitor.staleThreshold = 15;`),
    ),
    "handshake-forbidden": `
# config/environments/production.rb
config.action_cable.allowed_request_origins = ["https://app.example.com"]`,
    ...forEach(
      ["handshake-not-found"],
      `
# config/routes.rb
mount ActionCable.server => "/cable"`,
    ),
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
class Connection < ActionCable::Connection::Base
  identified_by :current_user

  def connect
    self.current_user = User.find_by(id: cookies.encrypted[:user_id])
    reject_unauthorized_connection unless current_user
  end
end`,
    ),
    "subprotocol-not-agreed": javaScript(`
// What Action Cable speaks; its own client asks for it.
const protocols = ["actioncable-v1-json", "actioncable-unsupported"];
const socket = new WebSocket("wss://api.example.com/cable", protocols);`),
    ...forEach(
      ["server-error", "message-broke-server"],
      `
class LiveChannel < ApplicationCable::Channel
  rescue_from(StandardError) do |error|
    logger.error(error)
    transmit({ error: "message failed" })
  end
end`,
    ),
    "content-security-policy": `
# config/initializers/content_security_policy.rb
config.content_security_policy do |policy|
  policy.connect_src :self, "{{source}}"
end`,
    "mixed-content": `
# config/environments/production.rb
config.action_cable.url = "wss://api.example.com/cable"`,
  },
} as const satisfies Stack;
