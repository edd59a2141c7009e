const channelName = "whyclosed-log";

/** Tells every face that the log has changed. It carries no data: whoever shows the log pulls from its own cursor. */
export function createLogSignal(): () => void {
  const channel = new BroadcastChannel(channelName);
  return () => channel.postMessage(null);
}

/** Calls `listener` when the log has changed. Returns the function that ends it. */
export function onLogSignal(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", () => listener());
  return () => channel.close();
}
