import { HttpTransportType, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import { next } from "./next.js";

export async function live(peer, log) {
  const connection = new HubConnectionBuilder()
    .withUrl(peer.http, { skipNegotiation: true, transport: HttpTransportType.WebSockets })
    .withAutomaticReconnect([0, 10, 10])
    .configureLogging(LogLevel.None)
    .build();
  connection.onreconnecting((error) => log("reconnecting", error?.message ?? null));
  connection.onreconnected(() => log("reconnected", connection.state));
  connection.onclose((error) => log("closed", error?.message ?? null));
  connection.on("word", (word) => log("word", word));
  await connection.start();
  log("state", connection.state);
  log("answer", await connection.invoke("Echo", "one"));
  await connection.send("Say", "two");
  for (const code of [undefined, 1012]) {
    const again = next((resolve) => connection.onreconnected(resolve));
    await peer.drop(code);
    await again;
    log("answer", await connection.invoke("Echo", "after the drop"));
  }
  await connection.stop();
  log("state", connection.state);
}
