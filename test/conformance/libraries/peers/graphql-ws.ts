import { execute, GraphQLObjectType, GraphQLSchema, GraphQLString, subscribe, validate } from "graphql";
import { handleProtocols } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { type Peer, startWebSocketPeer } from "./peer.ts";

async function* words(): AsyncGenerator<{ words: string }> {
  for (const word of ["one", "two", "three"]) yield { words: word };
}

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: { word: { type: GraphQLString, resolve: () => "hello" } },
  }),
  subscription: new GraphQLObjectType({
    name: "Subscription",
    fields: { words: { type: GraphQLString, subscribe: words } },
  }),
});

/** A GraphQL server with a query and a subscription that ends. */
export function startGraphqlWs(): Promise<Peer> {
  const server = new WebSocketServer({ noServer: true });
  // Its own functions with it: vitest may give graphql-ws another instance of graphql, and each knows its own schemas only.
  useServer({ schema, execute, subscribe, validate }, server);
  return startWebSocketPeer((webSocket, request) => server.emit("connection", webSocket, request), { handleProtocols });
}
