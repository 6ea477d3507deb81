/**
 * A static server on loopback, for what is looked at or tested as a page.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * @param {Record<string, string>} folders Address each folder is served at → the folder. The longest address wins.
 * @param {{ pages?: Record<string, string>, headers?: Record<string, string>, latency?: number }} [options] Pages by
 *   address, headers of every answer, and milliseconds that a file takes to begin.
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export const serve = async (folders, { pages = {}, headers = {}, latency = 0 } = {}) => {
  const mounts = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll('\\', '/');
    const page = pages[path];
    if (page !== undefined)
      return void response
        .writeHead(200, { 'content-type': types[extname(path)] ?? types['.html'], ...headers })
        .end(page);
    const [mount = '/', folder = ''] = mounts.find(([at]) => path.startsWith(at)) ?? [];
    const file = join(folder, path.slice(mount.length));
    if (!folder || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404, headers).end();
    setTimeout(() => {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers });
      createReadStream(file).pipe(response);
    }, latency);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
