import { defineVendor } from "../define-vendor.ts";

/** Every MQTT broker has the subprotocol `mqtt`: only its reason tells RabbitMQ from others. */
export const rabbitmqWebMqtt = defineVendor({
  id: "rabbitmq-web-mqtt",
  name: "RabbitMQ Web MQTT",
  kind: "server",
  hints: {
    sharedSubprotocols: ["mqtt"],
    reason: /^(?:MQTT died|server_initiated_disconnect|connect_packet_rejected)$/,
  },
  sources: [
    { title: "RabbitMQ: Web MQTT", url: "https://www.rabbitmq.com/docs/web-mqtt" },
    { title: "RabbitMQ", url: "https://github.com/rabbitmq/rabbitmq-server" },
  ],
  codes: [
    [1000, "MQTT connection ended", "notice", "depends"],
    [1001, "server_initiated_disconnect", "notice", "yes"],
    [1002, "Connect packet rejected or protocol error", "abnormal", "after-fix"],
    [1003, "Unexpected WebSocket frame", "abnormal", "after-fix"],
  ],
});
