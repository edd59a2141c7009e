import { forEach, type Stack } from "./stack.ts";

/** ASP.NET Core, SignalR included. */
export const aspnetCore = {
  id: "aspnet-core",
  name: "ASP.NET Core",
  language: "C#",
  snippets: {
    ...forEach(
      ["idle-time-out", "heartbeat-throttled"],
      `
// The server's heartbeat; two minutes unless set
app.UseWebSockets(new WebSocketOptions
{
    KeepAliveInterval = TimeSpan.FromMilliseconds({{heartbeat}}),
});`,
    ),
    "keep-alive-time-out": `
// SignalR: silence of a client that is borne; 30 s unless set
builder.Services.AddSignalR(options =>
{
    options.KeepAliveInterval = TimeSpan.FromSeconds(15);
    options.ClientTimeoutInterval = TimeSpan.FromMinutes(1);
});`,
    "message-too-big": `
// SignalR: bytes; 32 KB unless set
builder.Services.AddSignalR(options => options.MaximumReceiveMessageSize = 1024 * 1024);`,
    "subprotocol-not-agreed": `
var asked = context.WebSockets.WebSocketRequestedProtocols;
var chosen = asked.Contains("chat.v1") ? "chat.v1" : null;
using var socket = await context.WebSockets.AcceptWebSocketAsync(chosen);`,
    "handshake-forbidden": `
var options = new WebSocketOptions();
options.AllowedOrigins.Add("https://app.example.com");
app.UseWebSockets(options);`,
    ...forEach(
      ["handshake-unauthorized", "not-signed-in"],
      `
using var socket = await context.WebSockets.AcceptWebSocketAsync();
// The page cannot see an HTTP status, but it sees a close code.
if (context.User.Identity?.IsAuthenticated != true)
    await socket.CloseAsync((WebSocketCloseStatus)4401, "not signed in", stopping);`,
    ),
    ...forEach(
      [
        "handshake-not-found",
        "handshake-answered-without-upgrade",
        "handshake-upgrade-required",
        "handshake-bad-request",
      ],
      `
app.UseWebSockets(); // before the endpoints
app.Map("/live", async (HttpContext context) =>
{
    if (!context.WebSockets.IsWebSocketRequest) return Results.BadRequest();
    using var socket = await context.WebSockets.AcceptWebSocketAsync();
    await Talk(socket);
    return Results.Empty;
});`,
    ),
    ...forEach(
      ["server-finished", "connection-lost"],
      `
// The connection ends when the handler returns: stay in it while the socket is open.
var buffer = new byte[64 * 1024];
while (socket.State == WebSocketState.Open)
{
    var result = await socket.ReceiveAsync(buffer, stopping);
    if (result.MessageType == WebSocketMessageType.Close) break;
    await Handle(buffer.AsMemory(0, result.Count));
}
await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "finished", stopping);`,
    ),
    "closed-without-code": `
await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "finished", stopping);`,
    "server-closed-for-error": `
await socket.CloseAsync((WebSocketCloseStatus)4400, "unknown room", stopping); // not 1000`,
    ...forEach(
      ["server-error", "message-broke-server"],
      `
try
{
    await Handle(message);
}
catch (Exception exception)
{
    logger.LogError(exception, "message failed");
    await socket.CloseAsync(WebSocketCloseStatus.InternalServerError, "failed", stopping);
}`,
    ),
    ...forEach(
      ["sockets-ended-together", "server-restarting", "server-going-away"],
      `
app.Lifetime.ApplicationStopping.Register(() =>
{
    foreach (var socket in sockets) // all that are open
        socket.CloseOutputAsync((WebSocketCloseStatus)1012, "restarting", default).Wait(1000);
});`,
    ),
    "message-type-refused": `
var result = await socket.ReceiveAsync(buffer, stopping);
if (result.MessageType == WebSocketMessageType.Binary) HandleBytes(buffer, result.Count);
if (result.MessageType == WebSocketMessageType.Text) HandleText(buffer, result.Count);`,
    "text-not-utf8": `
await socket.SendAsync(bytes, WebSocketMessageType.Binary, endOfMessage: true, stopping);`,
    "fragments-out-of-order": `
await oneWriter.WaitAsync(stopping); // a SemaphoreSlim(1): one message at a time
try { await socket.SendAsync(bytes, WebSocketMessageType.Text, true, stopping); }
finally { oneWriter.Release(); }`,
    "content-security-policy": `
context.Response.Headers.ContentSecurityPolicy = "{{directive}} 'self' {{source}}";`,
    "certificate-not-trusted": {
      language: "Shell",
      code: `
# For local work
dotnet dev-certs https --trust`,
    },
  },
} as const satisfies Stack;
