import { describe, expect, test } from "vitest";
import { infrastructure, type Limit, limitsNear } from "../../../src/catalog/infrastructure.ts";

test("28 products are known, each with a limit and a source, and no id twice", () => {
  expect(infrastructure).toHaveLength(28);
  expect(new Set(infrastructure.map(({ id }) => id)).size).toBe(infrastructure.length);
  for (const { limits, sources, name } of infrastructure) {
    expect(name).not.toBe("");
    expect(limits.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(new URL(url).protocol).toBe("https:");
  }
});

test("a limit is positive, has codes, and a direction where it is about silence", () => {
  for (const { id, limits } of infrastructure)
    for (const limit of limits) {
      expect([id, limit.value > 0, limit.codes.length > 0]).toEqual([id, true, true]);
      expect([id, limit.direction !== undefined]).toEqual([id, limit.kind === "idle"]);
    }
});

const found = (...query: Parameters<typeof limitsNear>): string[] =>
  limitsNear(...query).map(({ product }) => product.id);

describe("limitsNear", () => {
  test.each<[Limit["kind"], number, readonly string[]]>([
    ["idle", 60_012, ["nginx", "ingress-nginx", "aws-alb", "phoenix"]],
    ["idle", 58_999, []],
    ["idle", 59_000, ["nginx", "ingress-nginx", "aws-alb", "phoenix"]],
    ["idle", 62_000, ["nginx", "ingress-nginx", "aws-alb", "phoenix"]],
    ["idle", 62_001, []],
    ["idle", 55_100, ["heroku"]],
    ["idle", 240_500, ["azure-lb"]],
    ["idle", 300_000, ["envoy", "azure-front-door"]],
    ["idle", 350_200, ["aws-nlb"]],
    ["idle", 600_100, ["aws-apigw", "cloudfront"]],
    // Below 10 s: from 5 % before to 10 % after.
    ["idle", 5699, []],
    ["idle", 5700, ["actioncable"]],
    ["idle", 6600, ["actioncable"]],
    ["idle", 6601, []],
    ["lifetime", 30_100, ["gcp-lb"]],
    ["lifetime", 300_100, ["cloud-run"]],
    ["lifetime", 7_200_300, ["aws-apigw"]],
    ["lifetime", 60_000, []],
    ["keep-alive", 20_300, ["engine-io", "py-websockets", "uvicorn"]],
    ["keep-alive", 30_000, ["daphne", "hocuspocus"]],
    ["message-size", 8192, []],
    ["message-size", 8193, ["tomcat"]],
    ["message-size", 32_768, ["tomcat"]],
    ["message-size", 40_000, ["aws-apigw", "signalr", "coder-websocket"]],
    ["message-size", 131_073, ["aws-apigw"]],
    ["message-size", 1_100_000, ["py-websockets", "engine-io"]],
    ["message-size", 400_000_000, ["ws-node"]],
    ["message-size", 500_000_000, []],
    ["idle", 0, []],
    ["idle", Number.NaN, []],
    ["idle", Infinity, []],
  ])("%s of %d", (kind, value, expected) => {
    expect(found(kind, value)).toEqual(expected);
  });

  test("the nearest comes first, then the best known", () => {
    expect(found("idle", 57_000, { below: 5000, above: 5000 })).toEqual([
      "heroku",
      "nginx",
      "ingress-nginx",
      "aws-alb",
      "phoenix",
    ]);
  });

  test("the limit that fits is named, not only the product", () => {
    expect(limitsNear("message-size", 200_000)[0]).toMatchObject({
      product: { id: "aws-apigw" },
      limit: { value: 131_072 },
    });
  });
});
