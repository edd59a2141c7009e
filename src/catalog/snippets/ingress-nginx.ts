import { forEach, type Stack } from "./stack.ts";

const readiness = `
# Of the container behind the service: only a server that answers gets connections.
readinessProbe:
  httpGet:
    path: /health
    port: 8080
  periodSeconds: 5`;

/** The ingress controller of the Kubernetes project. */
export const ingressNginx = {
  id: "ingress-nginx",
  name: "ingress-nginx",
  language: "YAML",
  snippets: {
    "idle-time-out": `
metadata:
  annotations:
    nginx.ingress.kubernetes.io/proxy-read-timeout: "3600"
    nginx.ingress.kubernetes.io/proxy-send-timeout: "3600"`,
    ...forEach(
      ["sockets-ended-together", "connection-lost"],
      `
kind: ConfigMap
apiVersion: v1
metadata:
  name: ingress-nginx-controller
  namespace: ingress-nginx
data:
  # Each change of an ingress reloads nginx; older sockets end after this time.
  worker-shutdown-timeout: 3600s`,
    ),
    ...forEach(
      ["upgrade-headers-missing", "handshake-upgrade-required", "handshake-answered-without-upgrade"],
      `
metadata:
  annotations:
    nginx.ingress.kubernetes.io/proxy-http-version: "1.1"
    nginx.ingress.kubernetes.io/backend-protocol: HTTP`,
    ),
    "handshake-bad-request": `
metadata:
  annotations:
    # The same instance for all requests of a client, for servers that keep sessions.
    nginx.ingress.kubernetes.io/affinity: cookie
    nginx.ingress.kubernetes.io/affinity-mode: persistent
    nginx.ingress.kubernetes.io/session-cookie-name: live`,
    "handshake-not-found": `
metadata:
  annotations:
    nginx.ingress.kubernetes.io/use-regex: "true"
    nginx.ingress.kubernetes.io/rewrite-target: /$2 # cuts /live off
spec:
  rules:
    - http:
        paths:
          - path: /live(/|$)(.*)
            pathType: ImplementationSpecific
            backend: { service: { name: live, port: { number: 8080 } } }`,
    "handshake-redirected": `
metadata:
  annotations:
    # Or use wss: in the page.
    nginx.ingress.kubernetes.io/ssl-redirect: "false"`,
    "handshake-rate-limited": `
metadata:
  annotations:
    nginx.ingress.kubernetes.io/limit-rps: "20"
    nginx.ingress.kubernetes.io/limit-burst-multiplier: "5"`,
    ...forEach(
      ["certificate-not-trusted", "tls-failed", "secure-socket-on-plain-port", "mixed-content"],
      `
spec:
  tls:
    - hosts: [api.example.com]
      secretName: api-example-com # holds tls.crt, the full chain, and tls.key`,
    ),
    ...forEach(["handshake-gateway-error", "handshake-unavailable", "gateway-error", "server-restarting"], readiness),
  },
} as const satisfies Stack;
