/**
 * Every page of the benchmark, and every file that is served with them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longSeries } from './bench-data.ts';
import { conditions, type Condition } from './conditions.ts';
import { contestants, takesPart, type Contestant } from './contestants.ts';
import { libraryPage } from './library-page.ts';
import { barePage, staticPage, svgPage } from './own-pages.ts';
import { HOUSE_STYLE } from './page-text.ts';
import { bundleScripts } from './page-scripts.ts';
import type { Scenario } from './scenarios.ts';

export interface BenchPage {
  readonly contestant: Contestant;
  readonly scenario: Scenario;
  /** Its address for a condition: a pasted picture is as wide as the window. */
  readonly pathFor: (condition: Condition) => string;
}

interface Built {
  readonly pages: readonly BenchPage[];
  /** Address → content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Who does not take part in what, and why. */
  readonly leftOut: readonly string[];
}

/** @param isAsked Which contestants, by id. @param say Told what is under way. */
export const builtPages = async (
  scenarios: readonly Scenario[],
  isAsked: (id: string) => boolean,
  say: (text: string) => void,
): Promise<Built> => {
  const files = new Map<string, string | Uint8Array>([
    ['/house.css', HOUSE_STYLE],
    ['/blank.html', '<!doctype html><title>Blank</title><link rel="icon" href="data:,">'],
    ['/long-series.json', JSON.stringify(longSeries())],
    ...cdnFiles(),
    ...(await bundleScripts()),
  ]);
  const pages: BenchPage[] = [];
  const leftOut: string[] = [];
  for (const scenario of scenarios)
    for (const contestant of contestants.filter(({ id }) => isAsked(id))) {
      if (!takesPart(contestant, scenario)) {
        leftOut.push(`${contestant.name} has no part in “${scenario.title}”`);
        continue;
      }
      const path = `/${scenario.id}-${contestant.id}`;
      try {
        say(`page ${path}`);
        for (const [end, html] of await variantsOf(contestant, scenario)) files.set(`${path}${end}.html`, html);
        const byWidth = contestant.kind === 'svg';
        const pathFor = ({ id }: Condition) => `${path}${byWidth ? `-${id}` : ''}.html`;
        pages.push({ contestant, scenario, pathFor });
      } catch (error) {
        leftOut.push(`${contestant.name} in “${scenario.title}”: ${(error as Error).message}`);
      }
    }
  return { pages, files, leftOut };
};

/** The end of each page's address, and the page. */
const variantsOf = async (
  { id, kind }: Contestant,
  scenario: Scenario,
): Promise<readonly (readonly [end: string, html: string])[]> => {
  if (kind === 'library') return [['', libraryPage(id, scenario)]];
  if (kind === 'svg')
    return Promise.all(
      conditions.map(
        async (condition) => [`-${condition.id}`, await svgPage(scenario, condition.pictureWidth)] as const,
      ),
    );
  return [['', id === 'bare' ? barePage(scenario) : await staticPage(scenario)]];
};

/** The folder that a newsroom puts on its server, without the version in its address. */
const cdnFiles = (): readonly (readonly [string, Uint8Array])[] => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const folder = join('cdn', version);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map(
      (file) => [`/plan-charts/${file.slice(folder.length + 1).replaceAll('\\', '/')}`, readFileSync(file)] as const,
    );
};
