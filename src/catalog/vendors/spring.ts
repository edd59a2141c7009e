import { defineVendor } from "../define-vendor.ts";

/** Every STOMP broker has these subprotocols: it takes the path too. */
export const spring = defineVendor({
  id: "spring",
  name: "Spring WebSocket",
  kind: "framework",
  hints: { sharedSubprotocols: ["v10.stomp", "v11.stomp", "v12.stomp"], path: /\/ws\/websocket$/ },
  sources: [
    {
      title: "Spring Framework: WebSockets",
      url: "https://docs.spring.io/spring-framework/reference/web/websocket.html",
    },
    {
      title: "Apache Tomcat: WebSocket How-To",
      url: "https://tomcat.apache.org/tomcat-10.1-doc/web-socket-howto.html",
    },
  ],
  codes: [
    [1009, "TOO_BIG_TO_PROCESS", "abnormal", "after-fix"],
    [1012, "SERVICE_RESTARTED", "notice", "with-back-off"],
    [1013, "SERVICE_OVERLOAD", "abnormal", "no"],
    [4500, "SESSION_NOT_RELIABLE", "abnormal", "yes"],
  ],
});
