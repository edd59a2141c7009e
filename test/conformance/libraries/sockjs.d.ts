/** What the SockJS peer uses of the package, which has no types of its own. */
declare module "sockjs" {
  import type { Server } from "node:http";

  export interface Connection {
    on(event: "data", listener: (message: string) => void): void;
    on(event: "close", listener: () => void): void;
    write(message: string): boolean;
    close(code: number, reason: string): boolean;
  }
  interface SockjsServer {
    on(event: "connection", listener: (connection: Connection | null) => void): void;
    installHandlers(server: Server): void;
  }
  export function createServer(options: { readonly prefix: string; readonly log: () => void }): SockjsServer;
}
