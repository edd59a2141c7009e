import type { Infrastructure } from "./product.ts";

/** Reverse proxies and load balancers. */
export const proxies = [
  {
    id: "nginx",
    name: "nginx",
    layer: "reverse-proxy",
    limits: [{ kind: "idle", value: 60_000, direction: "either", setting: "proxy_read_timeout", codes: [1006] }],
    sources: [{ title: "nginx: WebSocket proxying", url: "https://nginx.org/en/docs/http/websocket.html" }],
  },
  {
    id: "ingress-nginx",
    name: "ingress-nginx",
    layer: "reverse-proxy",
    limits: [
      {
        kind: "idle",
        value: 60_000,
        direction: "either",
        setting: "nginx.ingress.kubernetes.io/proxy-read-timeout",
        codes: [1006],
      },
    ],
    sources: [
      {
        title: "ingress-nginx: Miscellaneous",
        url: "https://kubernetes.github.io/ingress-nginx/user-guide/miscellaneous/",
      },
    ],
  },
  {
    id: "aws-alb",
    name: "AWS Application Load Balancer",
    layer: "load-balancer",
    limits: [
      { kind: "idle", value: 60_000, direction: "either", setting: "idle_timeout.timeout_seconds", codes: [1006] },
    ],
    sources: [
      {
        title: "Elastic Load Balancing: LoadBalancerAttribute",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html",
      },
    ],
  },
  {
    id: "envoy",
    name: "Envoy / Istio",
    layer: "reverse-proxy",
    limits: [{ kind: "idle", value: 300_000, direction: "either", setting: "stream_idle_timeout", codes: [1006] }],
    sources: [
      {
        title: "Envoy: How do I configure timeouts?",
        url: "https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts",
      },
    ],
  },
  {
    id: "aws-nlb",
    name: "AWS Network Load Balancer",
    layer: "load-balancer",
    limits: [{ kind: "idle", value: 350_000, direction: "either", setting: "tcp.idle_timeout.seconds", codes: [1006] }],
    sources: [
      {
        title: "Elastic Load Balancing: Network Load Balancers",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html",
      },
    ],
  },
  {
    id: "gcp-lb",
    name: "Google Cloud external HTTP(S) load balancer",
    layer: "load-balancer",
    limits: [{ kind: "lifetime", value: 30_000, setting: "timeoutSec", codes: [1006] }],
    sources: [
      { title: "GKE Ingress", url: "https://github.com/kubernetes/ingress-gce" },
      { title: "Google Cloud: Application Load Balancers", url: "https://cloud.google.com/load-balancing/docs/https" },
    ],
  },
  {
    id: "azure-lb",
    name: "Azure Load Balancer, public IP or NAT gateway",
    layer: "load-balancer",
    limits: [{ kind: "idle", value: 240_000, direction: "either", setting: "idleTimeoutInMinutes", codes: [1006] }],
    sources: [
      { title: "Azure Load Balancer", url: "https://learn.microsoft.com/azure/load-balancer/" },
      { title: "Azure NAT Gateway", url: "https://learn.microsoft.com/azure/nat-gateway/" },
    ],
  },
] as const satisfies readonly Infrastructure[];
