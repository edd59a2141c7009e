import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
`;

const documents: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  "/some.pdf": ["application/pdf", pdf],
  "/some.xml": ["application/xml", "<some><thing/></some>"],
  "/some.json": ["application/json", '{ "some": 1 }'],
  "/some.txt": ["text/plain", "some text"],
  "/some.png": ["image/png", Buffer.from(pixel, "base64")],
  "/some.svg": ["image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
};

/** Serves documents that are not HTML. */
export async function startDocumentServer(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer(({ url = "" }, response) => {
    const [type, body] = documents[url] ?? [];
    response.writeHead(type === undefined ? 404 : 200, type === undefined ? {} : { "Content-Type": type }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
