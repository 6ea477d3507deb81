import { symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAX_BYTES } from '../../../src/data/limits.ts';
import { fetchPlanFile } from '../../../src/node/prerender/remote-plan.ts';
import { planAddress } from '../../../src/node/prerender/plan-address.ts';
import { aFolder } from '../folder.ts';

const place = (root: string, ...allowNet: string[]) => ({ roots: [root], allowNet });

describe('planAddress(src, page, base, place)', () => {
  it.each([
    ['plan.json', undefined, 'news/plan.json'],
    ['plan.json?v=2#x', undefined, 'news/plan.json'],
    ['../plan.json', undefined, 'plan.json'],
    ['/plan.json', undefined, 'plan.json'],
    ['/a%20b.json', undefined, 'a b.json'],
    ['plan.json', '/', 'plan.json'],
  ])('is the file that a browser would ask for: %s with <base href=%j>', async (src, base, file) => {
    const root = await aFolder({ 'plan.json': {}, 'news/plan.json': {}, 'a b.json': {} });
    expect(await planAddress(src, join(root, 'news/a.html'), base, place(root))).toEqual({ path: join(root, file) });
  });

  it('is looked for in one folder after the other', async () => {
    const root = await aFolder({ 'public/plan.json': {}, 'other.json': {} });
    const both = { roots: [join(root, 'public'), root], allowNet: [] };
    expect(await planAddress('/plan.json', undefined, undefined, both)).toEqual({
      path: join(root, 'public/plan.json'),
    });
    expect(await planAddress('other.json', join(root, 'a.html'), undefined, both)).toEqual({
      path: join(root, 'other.json'),
    });
  });

  it.each([
    ['none.json', /^no file \/none\.json in /],
    ['.', /^no file \//],
    ['link.json', /^link\.json leads out of /],
    ['..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd', / leads out of |^no file /],
    ['../../../../../../../etc/passwd', /^no file \/etc\/passwd/],
    ['%00', /^not the name of a file/],
    ['%E0%A4%A', /^not the name of a file/],
    ['file:///etc/passwd', /^a plan is a file or an address of http/],
    ['data:application/json,{}', /^a plan is a file or an address of http/],
    ['http://', /^not an address/],
    [
      'https://example.org/plan.json',
      /^nothing is fetched from example\.org unless it is allowed \(--allow-net example\.org\)/,
    ],
    ['//example.org/plan.json', /^nothing is fetched from example\.org/],
  ])('refuses %s', async (src, message) => {
    const outside = await aFolder({ 'secret.json': {} });
    const root = await aFolder({});
    await symlink(join(outside, 'secret.json'), join(root, 'link.json'));
    await expect(planAddress(src, join(root, 'a.html'), undefined, place(root))).rejects.toThrow(message);
  });

  it('refuses to guess for a page that is outside', async () => {
    const root = await aFolder({ 'plan.json': {} });
    const page = join(await aFolder(), 'a.html');
    await expect(planAddress('plan.json', page, undefined, place(root))).rejects.toThrow(/^the page is not in /);
    expect(await planAddress('/plan.json', page, undefined, place(root))).toEqual({ path: join(root, 'plan.json') });
  });

  it.each([['example.org'], ['example.org:8080']])('may be on a host that was allowed: %s', async (host) => {
    const src = 'http://EXAMPLE.org:8080/plan.json#part';
    expect(await planAddress(src, undefined, undefined, place('.', host))).toEqual({
      url: 'http://example.org:8080/plan.json',
    });
    await expect(planAddress('http://example.org.evil/', undefined, undefined, place('.', host))).rejects.toThrow(
      'unless',
    );
  });
});

describe('fetchPlanFile(address, allowNet)', () => {
  const aServer = async () => {
    const server = createServer((request, response) => {
      const port = (server.address() as AddressInfo).port;
      const leads: Record<string, string> = {
        '/there': '/plan.json',
        '/away': `http://localhost:${port}/plan.json`,
        '/round': '/round',
      };
      const to = leads[request.url!];
      if (to) response.writeHead(302, { location: to }).end();
      else if (request.url === '/plan.json') response.end('{}');
      else if (request.url === '/large') response.end(Buffer.alloc(MAX_BYTES + 1));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  it('follows to where it may', async () => {
    const server = await aServer();
    expect(Buffer.from(await fetchPlanFile(`${server}/there`, ['127.0.0.1'])).toString()).toBe('{}');
  });

  it.each([
    ['/away', /leads to localhost:\d+, which is not allowed/],
    ['/round', /leads on and on/],
    ['/large', /^plan-too-large/],
    ['/none', /^plan-unreachable: .*; 404/],
  ])('throws for %s', async (path, message) => {
    const server = await aServer();
    await expect(fetchPlanFile(server + path, ['127.0.0.1'])).rejects.toThrow(message);
  });
});
