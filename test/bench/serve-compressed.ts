/**
 * Files on loopback, compressed by brotli beforehand as a static host does, never cached between runs.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Above this the best quality would take longer than the benchmark. */
const LARGE = 2_000_000;

/** @param files Address → content. */
export const serveCompressed = async (files: ReadonlyMap<string, string | Uint8Array>) => {
  const bodies = new Map(
    await Promise.all([...files].map(async ([path, content]) => [path, await compressed(content)] as const)),
  );
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const body = bodies.get(pathname);
    if (!body) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'public, max-age=31536000',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const compressed = (content: string | Uint8Array): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : 11 },
  });
