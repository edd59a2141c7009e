import { forEach, type Stack } from "./stack.ts";

/** AWS Application Load Balancer. */
export const awsAlb = {
  id: "aws-alb",
  name: "AWS ALB",
  language: "Shell",
  snippets: {
    "idle-time-out": `
# 60 s unless set, 4000 s at most
aws elbv2 modify-load-balancer-attributes --load-balancer-arn "$LOAD_BALANCER_ARN" \\
  --attributes Key=idle_timeout.timeout_seconds,Value=4000`,
    ...forEach(
      ["sockets-ended-together", "connection-lost", "server-restarting"],
      `
# Seconds that a target may finish in after it was taken out
aws elbv2 modify-target-group-attributes --target-group-arn "$TARGET_GROUP_ARN" \\
  --attributes Key=deregistration_delay.timeout_seconds,Value=3600`,
    ),
    "handshake-bad-request": `
# The same target for all requests of a client, for servers that keep sessions
aws elbv2 modify-target-group-attributes --target-group-arn "$TARGET_GROUP_ARN" \\
  --attributes Key=stickiness.enabled,Value=true Key=stickiness.type,Value=lb_cookie`,
    ...forEach(
      ["upgrade-headers-missing", "handshake-upgrade-required", "handshake-answered-without-upgrade"],
      `
# Upgrades need targets that speak HTTP/1.1; the version of a group cannot be changed.
aws elbv2 create-target-group --name live --vpc-id "$VPC_ID" \\
  --protocol HTTP --protocol-version HTTP1 --port 8080`,
    ),
    "handshake-not-found": `
aws elbv2 create-rule --listener-arn "$LISTENER_ARN" --priority 10 \\
  --conditions 'Field=path-pattern,Values=/live,/live/*' \\
  --actions "Type=forward,TargetGroupArn=$TARGET_GROUP_ARN"`,
    ...forEach(
      ["handshake-gateway-error", "handshake-unavailable", "gateway-error"],
      `
aws elbv2 describe-target-health --target-group-arn "$TARGET_GROUP_ARN"
aws elbv2 modify-target-group --target-group-arn "$TARGET_GROUP_ARN" \\
  --health-check-path /health --matcher HttpCode=200`,
    ),
    ...forEach(
      ["certificate-not-trusted", "secure-socket-on-plain-port", "mixed-content"],
      `
aws elbv2 create-listener --load-balancer-arn "$LOAD_BALANCER_ARN" \\
  --protocol HTTPS --port 443 --certificates "CertificateArn=$CERTIFICATE_ARN" \\
  --default-actions "Type=forward,TargetGroupArn=$TARGET_GROUP_ARN"`,
    ),
  },
} as const satisfies Stack;

/** AWS Network Load Balancer. */
export const awsNlb = {
  id: "aws-nlb",
  name: "AWS NLB",
  language: "Shell",
  snippets: {
    "idle-time-out": `
# TCP listeners; 350 s unless set, 6000 s at most
aws elbv2 modify-listener-attributes --listener-arn "$LISTENER_ARN" \\
  --attributes Key=tcp.idle_timeout.seconds,Value=3600`,
  },
} as const satisfies Stack;

/** WebSocket APIs of Amazon API Gateway, with functions behind them. */
export const apiGateway = {
  id: "api-gateway",
  name: "API Gateway",
  language: "JavaScript",
  snippets: {
    "idle-time-out": `
// 10 minutes, and it cannot be raised. A route "ping" for heartbeats of the page:
// socket.send('{"action":"ping"}') every {{heartbeat}} ms
export const handler = async () => ({ statusCode: 200 });`,
    ...forEach(
      ["subprotocol-not-agreed"],
      `
// The function of the route $connect
export const handler = async ({ headers }) => {
  const asked = (headers["Sec-WebSocket-Protocol"] ?? "").split(",").map((name) => name.trim());
  if (!asked.includes("chat.v1")) return { statusCode: 400 };
  return { statusCode: 200, headers: { "Sec-WebSocket-Protocol": "chat.v1" } };
};`,
    ),
    ...forEach(
      ["handshake-unauthorized", "handshake-forbidden"],
      `
// A REQUEST authorizer of the route $connect
export const handler = async ({ queryStringParameters, methodArn }) => {
  const Effect = (await isGood(queryStringParameters?.ticket)) ? "Allow" : "Deny";
  const statement = { Action: "execute-api:Invoke", Effect, Resource: methodArn };
  return {
    principalId: "page",
    policyDocument: { Version: "2012-10-17", Statement: [statement] },
  };
};`,
    ),
    "message-too-big": `
// A message may have 128 KB and a frame 32 KB: send an address where the content is.
const put = new PutObjectCommand({ Bucket: "uploads", Key: id });
const url = await getSignedUrl(s3, put, { expiresIn: 300 });
await gateway.send(
  new PostToConnectionCommand({ ConnectionId, Data: JSON.stringify({ url }) }),
);`,
    ...forEach(
      ["server-error", "message-broke-server"],
      `
export const handler = async ({ body, requestContext }) => {
  try {
    await handle(requestContext.connectionId, JSON.parse(body));
  } catch (error) {
    console.error(error);
  }
  return { statusCode: 200 }; // the connection stays open
};`,
    ),
  },
} as const satisfies Stack;
