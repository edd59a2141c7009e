/** What is bundled for the page: every library's ordinary life, by its name. */
import * as graphqlWs from "./graphql-ws.js";
import * as mqtt from "./mqtt.js";
import * as partysocket from "./partysocket.js";
import * as phoenix from "./phoenix.js";
import * as pusher from "./pusher.js";
import * as reconnectingWebSocket from "./reconnecting-websocket.js";
import * as rxjs from "./rxjs.js";
import * as signalr from "./signalr.js";
import * as socketIo from "./socket-io.js";
import * as sockjs from "./sockjs.js";

const libraries = {
  "reconnecting-websocket": reconnectingWebSocket,
  partysocket,
  "socket.io-client": socketIo,
  "graphql-ws": graphqlWs,
  "pusher-js": pusher,
  phoenix,
  "@microsoft/signalr": signalr,
  mqtt,
  "sockjs-client": sockjs,
  rxjs,
};

/** Lives one library's life with its peer. What it logs, in order, is all there is to compare. */
window.live = async (name, origin) => {
  const lines = [];
  window.lines = lines;
  const peer = {
    url: origin.replace("http", "ws"),
    http: origin,
    drop: async (code = "") => {
      await fetch(`${origin}/drop?${code}`);
    },
  };
  await libraries[name].live(peer, (...words) => void lines.push(words));
  window.life = lines;
};
