import { forEach, type Stack } from "./stack.ts";

const limits = `
@Bean
ServletServerContainerFactoryBean container() {
    var container = new ServletServerContainerFactoryBean();
    container.setMaxTextMessageBufferSize(1024 * 1024); // 8192 unless set
    container.setMaxBinaryMessageBufferSize(1024 * 1024);
    container.setMaxSessionIdleTimeout(3_600_000L); // milliseconds
    return container;
}`;

/** Spring's WebSocket support. */
export const spring = {
  id: "spring",
  name: "Spring",
  language: "Java",
  snippets: {
    ...forEach(["message-too-big", "idle-time-out"], limits),
    ...forEach(
      ["heartbeat-throttled", "keep-alive-time-out"],
      `
// STOMP: milliseconds between heartbeats of the server, and of the client
registry.enableSimpleBroker("/topic")
    .setHeartbeatValue(new long[] { {{heartbeat}}, 60_000 })
    .setTaskScheduler(scheduler);`,
    ),
    "subprotocol-not-agreed": `
class Live extends TextWebSocketHandler implements SubProtocolCapable {
    @Override
    public List<String> getSubProtocols() {
        return List.of("chat.v2", "chat.v1");
    }
}`,
    ...forEach(
      ["handshake-forbidden", "handshake-not-found"],
      `
@Override
public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(live, "/live").setAllowedOrigins("https://app.example.com");
}`,
    ),
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
// In Spring Security, permit the path; then the page sees a close code in place of a status.
@Override
public void afterConnectionEstablished(WebSocketSession session) throws IOException {
    if (session.getPrincipal() == null)
        session.close(new CloseStatus(4401, "not signed in"));
}`,
    ),
    "message-type-refused": `
// TextWebSocketHandler refuses binary messages with 1003.
class Live extends AbstractWebSocketHandler {
    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        handle(message.getPayload());
    }
}`,
    ...forEach(
      ["server-error", "message-broke-server"],
      `
@Override
protected void handleTextMessage(WebSocketSession session, TextMessage message) throws IOException {
    try {
        handle(message.getPayload());
    } catch (RuntimeException exception) {
        log.error("message failed", exception);
        session.sendMessage(new TextMessage("{\\"type\\":\\"error\\"}"));
    }
}`,
    ),
    ...forEach(["closed-without-code", "server-finished"], `session.close(CloseStatus.NORMAL.withReason("finished"));`),
    "server-closed-for-error": `session.close(new CloseStatus(4400, "unknown room")); // not 1000`,
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
@PreDestroy
void closeSessions() throws IOException {
    for (var session : sessions) // all that are open
        session.close(CloseStatus.SERVICE_RESTARTED);
}`,
    ),
    "server-overloaded": `session.close(CloseStatus.SERVICE_OVERLOAD);`,
    "fragments-out-of-order": `
// One thread at a time sends; milliseconds and bytes that may wait.
var safe = new ConcurrentWebSocketSessionDecorator(session, 5000, 1024 * 1024);`,
    "content-security-policy": `
http.headers(headers -> headers.contentSecurityPolicy(policy -> policy
    .policyDirectives("{{directive}} 'self' {{source}}")));`,
    "accepted-then-rejected": `
session.close(new CloseStatus(4403, "no access to this room")); // the page stops trying`,
    "text-not-utf8": `session.sendMessage(new BinaryMessage(bytes)); // bytes that are not UTF-8`,
  },
} as const satisfies Stack;
