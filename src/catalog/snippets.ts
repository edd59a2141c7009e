import type { InfrastructureId } from "./infrastructure.ts";
import { aiohttp } from "./snippets/aiohttp.ts";
import { apiGateway, awsAlb, awsNlb } from "./snippets/amazon.ts";
import { apache } from "./snippets/apache.ts";
import { aspnetCore } from "./snippets/aspnet-core.ts";
import { browser } from "./snippets/browser.ts";
import { bun } from "./snippets/bun.ts";
import { azure, cloudflare, googleCloud } from "./snippets/clouds.ts";
import { coderWebsocket } from "./snippets/coder-websocket.ts";
import { deno } from "./snippets/deno.ts";
import { djangoChannels } from "./snippets/django-channels.ts";
import { envoy } from "./snippets/envoy.ts";
import { fillSnippet, type SnippetValues } from "./snippets/fill-snippet.ts";
import { gorilla } from "./snippets/gorilla.ts";
import { haproxy } from "./snippets/haproxy.ts";
import { ingressNginx } from "./snippets/ingress-nginx.ts";
import { nginx } from "./snippets/nginx.ts";
import { nodeWs } from "./snippets/node-ws.ts";
import { html, mkcert, react, vue } from "./snippets/page.ts";
import { phoenix } from "./snippets/phoenix.ts";
import { pythonWebsockets } from "./snippets/python-websockets.ts";
import { rails } from "./snippets/rails.ts";
import { socketIo } from "./snippets/socket-io.ts";
import { spring } from "./snippets/spring.ts";
import type { SnippetLanguage, Stack } from "./snippets/stack.ts";
import { tomcat } from "./snippets/tomcat.ts";
import { tornado } from "./snippets/tornado.ts";
import { uvicorn } from "./snippets/uvicorn.ts";

const all = [
  browser,
  html,
  react,
  vue,
  nginx,
  ingressNginx,
  awsAlb,
  awsNlb,
  apiGateway,
  cloudflare,
  googleCloud,
  azure,
  haproxy,
  envoy,
  apache,
  nodeWs,
  socketIo,
  pythonWebsockets,
  aiohttp,
  uvicorn,
  djangoChannels,
  tornado,
  spring,
  tomcat,
  aspnetCore,
  gorilla,
  coderWebsocket,
  phoenix,
  rails,
  bun,
  deno,
  mkcert,
] as const;

export type StackId = (typeof all)[number]["id"];

/** Every stack there are snippets for, in the order in which they are offered. */
export const stacks: readonly (Stack & { readonly id: StackId })[] = all;

/** Where the limits of a product are set. */
const stacksOfProducts: Readonly<Partial<Record<InfrastructureId, readonly StackId[]>>> = {
  nginx: ["nginx"],
  "ingress-nginx": ["ingress-nginx"],
  "aws-alb": ["aws-alb"],
  "aws-nlb": ["aws-nlb"],
  "aws-apigw": ["api-gateway"],
  envoy: ["envoy"],
  "gcp-lb": ["google-cloud"],
  "cloud-run": ["google-cloud"],
  "azure-lb": ["azure"],
  "ws-node": ["node-ws"],
  "engine-io": ["socket-io"],
  "py-websockets": ["python-websockets"],
  uvicorn: ["uvicorn"],
  phoenix: ["phoenix"],
  actioncable: ["rails"],
  tomcat: ["tomcat", "spring"],
  signalr: ["aspnet-core"],
  aiohttp: ["aiohttp"],
  tornado: ["tornado"],
  daphne: ["django-channels"],
  bun: ["bun"],
  "coder-websocket": ["coder-websocket"],
  bokeh: ["tornado"],
};

/** What to write where, for one stack. */
export interface Snippet {
  readonly stack: StackId;
  /** The stack's name; not translated. */
  readonly name: string;
  readonly language: SnippetLanguage;
  /** Lines without a line break at the end. Only ever shown as text. */
  readonly code: string;
}

/** What the cause of one case tells. */
export interface SnippetCase {
  readonly values?: SnippetValues | undefined;
  /** Products that have the very limit, the best known first: their stacks come first. */
  readonly products?: readonly InfrastructureId[] | undefined;
}

/** The snippets for a cause, one for each stack that has one; none where there is nothing to write. */
export function snippetsFor(causeId: string, { values, products = [] }: SnippetCase = {}): readonly Snippet[] {
  const first = products.flatMap((product) => stacksOfProducts[product] ?? []);
  const place = (id: StackId): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return stacks
    .toSorted((one, other) => place(one.id) - place(other.id))
    .flatMap((stack) => {
      const found = Object.hasOwn(stack.snippets, causeId) ? stack.snippets[causeId] : undefined;
      if (found === undefined) return [];
      const { language, code } = typeof found === "string" ? { language: stack.language, code: found } : found;
      return { stack: stack.id, name: stack.name, language, code: fillSnippet(code, values) };
    });
}
