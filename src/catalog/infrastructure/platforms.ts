import type { Infrastructure } from "./product.ts";

/** Content delivery networks and platforms that run the server. */
export const platforms = [
  {
    id: "heroku",
    name: "Heroku router",
    layer: "platform",
    limits: [{ kind: "idle", value: 55_000, direction: "either", setting: "", codes: [1006] }],
    sources: [
      { title: "Heroku: HTTP Routing", url: "https://devcenter.heroku.com/articles/http-routing" },
      { title: "Heroku: Request Timeout", url: "https://devcenter.heroku.com/articles/request-timeout" },
    ],
  },
  {
    id: "aws-apigw",
    name: "Amazon API Gateway",
    layer: "platform",
    limits: [
      { kind: "idle", value: 600_000, direction: "either", setting: "", codes: [1001, 1006] },
      { kind: "lifetime", value: 7_200_000, setting: "", codes: [1001, 1006] },
      { kind: "message-size", value: 131_072, setting: "", codes: [1009] },
      { kind: "message-size", value: 32_768, setting: "", codes: [1009] },
    ],
    sources: [
      {
        title: "Amazon API Gateway quotas and important notes",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html",
      },
    ],
  },
  {
    id: "cloudfront",
    name: "Amazon CloudFront",
    layer: "cdn",
    limits: [{ kind: "idle", value: 600_000, direction: "received", setting: "", codes: [1006] }],
    sources: [
      {
        title: "Amazon CloudFront quotas",
        url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html",
      },
    ],
  },
  {
    id: "cloud-run",
    name: "Google Cloud Run",
    layer: "platform",
    limits: [{ kind: "lifetime", value: 300_000, setting: "timeoutSeconds", codes: [1006] }],
    sources: [{ title: "Cloud Run: Using WebSockets", url: "https://cloud.google.com/run/docs/triggering/websockets" }],
  },
  {
    id: "azure-front-door",
    name: "Azure Front Door",
    layer: "cdn",
    limits: [
      { kind: "idle", value: 300_000, direction: "either", setting: "", codes: [1006] },
      { kind: "lifetime", value: 14_400_000, setting: "", codes: [1006] },
    ],
    sources: [
      {
        title: "Azure Front Door: WebSocket",
        url: "https://learn.microsoft.com/azure/frontdoor/standard-premium/websocket",
      },
    ],
  },
] as const satisfies readonly Infrastructure[];
