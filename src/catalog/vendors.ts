import type { CloseCode } from "./close-code.ts";
import type { Vendor } from "./vendor.ts";
import { actioncable } from "./vendors/actioncable.ts";
import { assemblyai } from "./vendors/assemblyai.ts";
import { awsApigateway } from "./vendors/aws-apigateway.ts";
import { binance } from "./vendors/binance.ts";
import { bokeh } from "./vendors/bokeh.ts";
import { centrifugo } from "./vendors/centrifugo.ts";
import { colyseus } from "./vendors/colyseus.ts";
import { convex } from "./vendors/convex.ts";
import { deepgram } from "./vendors/deepgram.ts";
import { discordGateway } from "./vendors/discord-gateway.ts";
import { discordRpc } from "./vendors/discord-rpc.ts";
import { discordVoice } from "./vendors/discord-voice.ts";
import { fluxer } from "./vendors/fluxer.ts";
import { graphqlWs } from "./vendors/graphql-ws.ts";
import { guacamole } from "./vendors/guacamole.ts";
import { hasura } from "./vendors/hasura.ts";
import { hocuspocus } from "./vendors/hocuspocus.ts";
import { liveblocks } from "./vendors/liveblocks.ts";
import { nats } from "./vendors/nats.ts";
import { obsWebsocket } from "./vendors/obs-websocket.ts";
import { okx } from "./vendors/okx.ts";
import { openaiRealtime } from "./vendors/openai-realtime.ts";
import { pandascore } from "./vendors/pandascore.ts";
import { phoenix } from "./vendors/phoenix.ts";
import { protoo } from "./vendors/protoo.ts";
import { pusher } from "./vendors/pusher.ts";
import { rabbitmqWebMqtt } from "./vendors/rabbitmq-web-mqtt.ts";
import { signalr } from "./vendors/signalr.ts";
import { socketio } from "./vendors/socketio.ts";
import { sockjs } from "./vendors/sockjs.ts";
import { spring } from "./vendors/spring.ts";
import { subscriptionsTransportWs } from "./vendors/subscriptions-transport-ws.ts";
import { tldrawSync } from "./vendors/tldraw-sync.ts";
import { ttyd } from "./vendors/ttyd.ts";
import { twitchEventsub } from "./vendors/twitch-eventsub.ts";
import { viteHmr } from "./vendors/vite-hmr.ts";
import { websockify } from "./vendors/websockify.ts";

/** Every vendor whose codes or sockets are known. */
export const vendors: readonly Vendor[] = [
  discordGateway,
  discordVoice,
  discordRpc,
  fluxer,
  pusher,
  graphqlWs,
  subscriptionsTransportWs,
  hasura,
  twitchEventsub,
  obsWebsocket,
  hocuspocus,
  colyseus,
  liveblocks,
  tldrawSync,
  centrifugo,
  sockjs,
  socketio,
  signalr,
  phoenix,
  actioncable,
  awsApigateway,
  convex,
  assemblyai,
  deepgram,
  openaiRealtime,
  okx,
  binance,
  pandascore,
  nats,
  rabbitmqWebMqtt,
  guacamole,
  ttyd,
  websockify,
  spring,
  bokeh,
  protoo,
  viteHmr,
];

/** The codes of all vendors. */
export const vendorCodes: readonly CloseCode[] = vendors.flatMap(({ codes }) => codes);
