import { forEach, type ForeignSnippet, type Stack } from "./stack.ts";

const sizes: ForeignSnippet = {
  language: "XML",
  code: `
<!-- web.xml; bytes, 8192 unless set -->
<context-param>
  <param-name>org.apache.tomcat.websocket.textBufferSize</param-name>
  <param-value>1048576</param-value>
</context-param>
<context-param>
  <param-name>org.apache.tomcat.websocket.binaryBufferSize</param-name>
  <param-value>1048576</param-value>
</context-param>`,
};

/** Tomcat, and Jakarta WebSocket in general. */
export const tomcat = {
  id: "tomcat",
  name: "Tomcat",
  language: "Java",
  snippets: {
    "message-too-big": sizes,
    "idle-time-out": `
@OnOpen
public void open(Session session) {
    session.setMaxIdleTimeout(3_600_000); // milliseconds; 0 is never
}`,
    "heartbeat-throttled": `
// From a scheduler, each {{heartbeat}} ms; browsers answer by themselves.
session.getBasicRemote().sendPing(ByteBuffer.allocate(0));`,
    "subprotocol-not-agreed": `
@ServerEndpoint(value = "/live", subprotocols = {"chat.v2", "chat.v1"})
public class Live {}`,
    "handshake-not-found": `
@ServerEndpoint("/live") // after the context path: wss://host/context/live
public class Live {}`,
    "handshake-forbidden": `
// @ServerEndpoint(value = "/live", configurator = Origins.class)
public class Origins extends ServerEndpointConfig.Configurator {
    @Override
    public boolean checkOrigin(String origin) {
        return "https://app.example.com".equals(origin);
    }
}`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
@OnOpen
public void open(Session session) throws IOException {
    // The page cannot see an HTTP status, but it sees a close code.
    if (session.getUserPrincipal() == null)
        session.close(new CloseReason(CloseCodes.getCloseCode(4401), "not signed in"));
}`,
    ),
    ...forEach(
      ["server-error", "message-broke-server"],
      `
@OnMessage
public void message(Session session, String text) throws IOException {
    try {
        handle(text);
    } catch (RuntimeException exception) {
        log.error("message failed", exception);
        session.getBasicRemote().sendText("{\\"type\\":\\"error\\"}");
    }
}`,
    ),
    "message-type-refused": `
@OnMessage
public void text(String text) {}

@OnMessage
public void bytes(ByteBuffer bytes) {}`,
    ...forEach(
      ["closed-without-code", "server-finished"],
      `
session.close(new CloseReason(CloseCodes.NORMAL_CLOSURE, "finished"));`,
    ),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
@PreDestroy
public void stop() throws IOException {
    for (var session : sessions) // all that are open
        session.close(new CloseReason(CloseCodes.SERVICE_RESTART, "restarting"));
}`,
    ),
    "server-overloaded": `
session.close(new CloseReason(CloseCodes.TRY_AGAIN_LATER, "try again later"));`,
    "text-not-utf8": `
session.getBasicRemote().sendBinary(ByteBuffer.wrap(bytes)); // bytes that are not UTF-8`,
  },
} as const satisfies Stack;
