/**
 * Which file or address a page means by `src`.
 */
import { realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { CannotDo } from '../cannot-do.ts';

export interface PlanPlace {
  /** Folders that are served as the root of the addresses, in the order in which they are looked in. */
  readonly roots: readonly string[];
  /** Hosts that may be asked: `example.org`, with any port, or `example.org:8080`. */
  readonly allowNet: readonly string[];
}

export type PlanAddress = { readonly path: string } | { readonly url: string };

/** No host has this name: it stands for the one that will serve the page. */
const HERE = 'http://page.invalid';

/**
 * @param src As it is written in the tag.
 * @param page Path of the page's file; without one, it is at the root.
 * @param base `href` of the page's `<base>`.
 * @throws CannotDo where the address is outside of what may be read.
 */
export const planAddress = async (
  src: string,
  page: string | undefined,
  base: string | undefined,
  { roots, allowNet }: PlanPlace,
): Promise<PlanAddress> => {
  const url = read(src, base, page === undefined ? '/' : pageAddress(page, roots, src));
  if (url.origin === HERE) return { path: await fileOf(url, src, roots) };
  if (!/^https?:$/.test(url.protocol)) throw new CannotDo(`a plan is a file or an address of http or https: ${src}`);
  if (!isAllowed(url, allowNet))
    throw new CannotDo(`nothing is fetched from ${url.host} unless it is allowed (--allow-net ${url.host}): ${src}`);
  url.hash = '';
  return { url: url.href };
};

export const isAllowed = ({ host, hostname }: URL, allowNet: readonly string[]): boolean =>
  allowNet.some((allowed) => [host, hostname].includes(allowed.toLowerCase()));

const read = (src: string, base: string | undefined, page: string): URL => {
  try {
    return new URL(src, new URL(base ?? '', `${HERE}${page}`));
  } catch {
    throw new CannotDo(`not an address: ${src}`);
  }
};

const pageAddress = (page: string, roots: readonly string[], src: string): string => {
  const paths = roots.map((root) => relative(resolve(root), resolve(page)));
  const path = paths.find((one) => !isOutside(one));
  if (path !== undefined) return `/${path.split(sep).map(encodeURIComponent).join('/')}`;
  if (src.startsWith('/') || URL.canParse(src)) return '/';
  throw new CannotDo(
    `the page is not in ${roots.join(' or ')}, so there is no telling which file it means (--root): ${src}`,
  );
};

const isOutside = (path: string): boolean => path.split(sep)[0] === '..' || resolve(path) === path;

const fileOf = async ({ pathname }: URL, src: string, roots: readonly string[]): Promise<string> => {
  const path = decoded(pathname, src);
  for (const root of roots) {
    const top = await realpath(root).catch(() => undefined);
    const real = top === undefined ? undefined : await realpath(join(top, path)).catch(() => undefined);
    if (top === undefined || real === undefined) continue;
    if (isOutside(relative(top, real))) throw new CannotDo(`${src} leads out of ${root}`);
    if ((await stat(real)).isFile()) return real;
  }
  throw new CannotDo(`no file ${path} in ${roots.join(' or ')}: ${src}`);
};

const decoded = (pathname: string, src: string): string => {
  try {
    const path = decodeURIComponent(pathname);
    if (!path.includes('\0')) return path;
  } catch {
    // Said below.
  }
  throw new CannotDo(`not the name of a file: ${src}`);
};
