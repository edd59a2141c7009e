import type { IncomingMessage } from "node:http";
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { handleProtocols } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import type { LabServer } from "./lab-server.ts";
import { startLibraryServer } from "./library-server.ts";

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: "Query", fields: { word: { type: GraphQLString } } }),
});

/** Starts a graphql-ws server that waits half a second for `connection_init`. Every endpoint is the same. */
export function startGraphqlWs(): Promise<LabServer> {
  const server = new WebSocketServer({ noServer: true, handleProtocols });
  useServer({ schema, connectionInitWaitTimeout: 500 }, server);
  return startLibraryServer((http) => {
    http.on("upgrade", (request: IncomingMessage, socket, head) => {
      server.handleUpgrade(request, socket, head, (webSocket) => server.emit("connection", webSocket, request));
    });
  });
}
