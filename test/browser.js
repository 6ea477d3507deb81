/**
 * Finds a browser to test in, so that `npm ci && npm test` needs nothing installed beforehand.
 *
 * In this order: $CHROME_PATH; a Chromium that Playwright already has; an installed Chrome, Chromium or Edge;
 * the headless Chromium inside the @sparticuz/chromium package (Linux x64), unpacked once into node_modules/.cache.
 * Nothing is downloaded.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Web security stays on: the package's own argument list switches it off. */
const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** @returns {{ executablePath: string, args: string[], env: Record<string, string> }} */
export const findBrowser = () => {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  const path = [process.env.CHROME_PATH, playwrightBrowser(), installedBrowser()].find((p) => p && existsSync(p));
  if (path) return { executablePath: path, args, env };
  return packagedBrowser(env);
};

const playwrightBrowser = () => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

const installedBrowser = () => {
  try {
    const found = Launcher.getFirstInstallation();
    if (found) return found;
  } catch {
    // chrome-launcher throws where there is no Chrome; Edge is looked for below.
  }
  return [
    '/usr/bin/microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    `${process.env['ProgramFiles(x86)']}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ].find((p) => existsSync(p));
};

/** @param {Record<string, string>} env */
const packagedBrowser = (env) => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `no browser found: looked for $CHROME_PATH, Playwright's Chromium, Chrome, Chromium and Edge; install one or set CHROME_PATH (${process.platform} ${process.arch})`,
    );
  const folder = unpackOnce();
  const executablePath = join(folder, 'chromium');
  const fonts = join(folder, 'fonts.conf');
  // With no font at all, any page with an <input> crashes: name the folder that came with the browser. Written each time,
  // because a clone that was moved has its fonts elsewhere.
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return {
    executablePath,
    args,
    env: {
      ...env,
      FONTCONFIG_FILE: fonts,
      ...(missesLibraries(executablePath) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {}),
    },
  };
};

/**
 * The package unpacks into os.tmpdir() and, told that it runs on Amazon Linux 2023, brings libnss too; so it runs in
 * a child process with both set, and the result is renamed into place whole.
 */
const unpackOnce = () => {
  const entry = require.resolve('@sparticuz/chromium');
  const manifest = packageRoot(entry);
  const version = JSON.parse(readFileSync(join(manifest, 'package.json'), 'utf8')).version;
  const cache = join(manifest, '..', '..', '.cache', 'plan-charts');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = join(cache, `chromium-${version}.${process.pid}`);
  mkdirSync(partial, { recursive: true });
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => (m.default.default ?? m.default).executablePath())`;
  const child = spawnSync(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    encoding: 'utf8',
  });
  if (child.status !== 0 || !existsSync(join(partial, 'chromium'))) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`@sparticuz/chromium could not be unpacked: ${child.stderr}`);
  }
  try {
    renameSync(partial, folder);
  } catch {
    // Another process was faster; its copy is as good.
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
};

/** @param {string} file */
const packageRoot = (file) => {
  let folder = dirname(file);
  while (!readdirSync(folder).includes('package.json') || !existsSync(join(folder, 'bin', 'chromium.br')))
    folder = dirname(folder);
  return folder;
};

/** @param {string} executablePath */
const missesLibraries = (executablePath) => {
  const { stdout, error } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return Boolean(error) || stdout.includes('not found');
};
