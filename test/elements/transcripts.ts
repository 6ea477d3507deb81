/**
 * Transcripts: what a screen reader says of a tag from its first word to its last, and then at a few stops of a reader who
 * goes through the picture by key. They are golden files, one of each tag and language; `--update-snapshots` writes them.
 */
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { tags } from '../../src/entry/tags.ts';
import { entered, pressed } from './key-walk.ts';
import { spoken } from './spoken.ts';

type AnyTag = keyof typeof tags;

export const TAGS = Object.keys(tags) as AnyTag[];

/** A page with the tag on it, and what the tag needs beside it. */
const PAGES: Partial<Record<AnyTag, string>> = {
  'fiveg-stats-chart':
    '<fiveg-stats-chart statistics="base-stations users" highlight="2023-04-30"></fiveg-stats-chart>',
  'target-gauge': '<target-gauge target="5g-factories"></target-gauge>',
  'cited-figure': '<p>At least <cited-figure figure="5g-factories">300 factories</cited-figure> were promised.</p>',
  'source-list': '<article><target-gauge no-heading></target-gauge><source-list></source-list></article>',
  'plan-briefing': '<plan-briefing parts="directory sources"></plan-briefing>',
};

const isDrawn = (element: Element): element is ChartElement => 'pictureBox' in element;

/** The tag on a page in that language, with all that it shows on demand open. */
export const shown = async (tag: AnyTag, language: string): Promise<Element> => {
  await Promise.all([tags[tag](), tags['target-gauge'](), tags['source-list']()]);
  const { direction } = (
    new Intl.Locale(language) as Intl.Locale & { getTextInfo(): { direction: string } }
  ).getTextInfo();
  const page = await fixture<HTMLElement>(html`<div lang=${language} dir=${direction}></div>`);
  page.innerHTML = PAGES[tag] ?? `<${tag}></${tag}>`;
  for (const one of page.querySelectorAll('*')) if (isDrawn(one)) one.draw = 'eager';
  const element = page.querySelector(tag)!;
  element.shadowRoot?.querySelector<HTMLElement>('[part=figure][role=button]')?.click();
  await waitUntil(() => isComplete(page), `${tag} is there`, { timeout: 10_000 });
  for (const one of page.querySelectorAll('*'))
    for (const details of one.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await nextFrame();
  return element;
};

/** Each picture is drawn, and each tag without one has its words. */
const isComplete = (page: Element): boolean =>
  [...page.querySelectorAll('*')].every((one) => {
    if (isDrawn(one)) return one.picture !== undefined && hasControls(one);
    if (one.localName === 'cited-figure') return one.shadowRoot!.textContent.trim() !== '';
    return !one.localName.includes('-') || one.querySelector('li, p') !== null;
  });

/** What chooses and filters comes with a file of its own, a moment after the picture. */
const hasControls = ({ chart, shadowRoot }: ChartElement): boolean =>
  (!chart?.choice || shadowRoot!.querySelector('select') !== null) &&
  (!chart?.listing || shadowRoot!.querySelector('form') !== null);

/** Stops of a reader who goes by key: the first ones, the last, and what letters lead to. */
const KEYS = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home'];

const byKey = async (element: Element): Promise<readonly string[]> => {
  if (!isDrawn(element)) return [];
  await entered(element);
  const said: string[] = [];
  for (const key of KEYS) said.push(`${key}: ${await pressed(element, key)}`);
  return ['', ...said];
};

/** Compares a transcript with its golden file, or writes it. */
export const compared = async (tag: AnyTag, language: string): Promise<void> => {
  const element = await shown(tag, language);
  const content = `${[...(await spoken(element)), ...(await byKey(element))].join('\n')}\n`;
  const path = `transcripts/${tag}.${language}.txt`;
  const { updateSnapshots } = await getSnapshotConfig();
  if (updateSnapshots) return writeFile({ path, content });
  expect(content).to.equal(await readFile({ path }));
};
