/**
 * What the menu of a figure does. It is loaded with the first press of one of its buttons.
 */
import { loadLocale } from '../data/load-locale.ts';
import type { Words } from '../data/locales/words.ts';
import type { exporter } from '../render/export.ts';
import { exportNames, type ExportName } from '../render/export-names.ts';
import type { MenuItem } from '../render/menu-items.ts';
import { adopt } from './adopt.ts';
import { answerStyles } from './answer.styles.ts';
import type { ChartElement } from './chart-element.ts';
import { embedText } from './embed-text.ts';

type Files = () => Promise<ReturnType<typeof exporter>>;

/**
 * @param button The one that was pressed: what there is to say is said beside it.
 * @throws What kept it from being done.
 */
export const answer = async (item: MenuItem, button: Element, host: ChartElement, files: Files): Promise<void> => {
  if (isFile(item)) return (await files()).download(item);
  if (item === 'original') return void (host.original = !host.original);
  adopt(host.shadowRoot!, [answerStyles]);
  const box = button.closest('.menu')!.querySelector('.answer')!;
  const text = await texts[item](host);
  const { words } = await loadLocale(host.chart?.language ?? 'en', 'ltr');
  show(box, text, item === 'spec' ? '' : await copied(text, words));
};

const isFile = (item: MenuItem): item is ExportName => (exportNames as readonly string[]).includes(item);

/** Each as text; what a clipboard refuses can then be copied by hand. */
const texts: Readonly<
  Record<Exclude<MenuItem, ExportName | 'original'>, (host: ChartElement) => string | Promise<string>>
> = {
  citation: ({ chart, ownerDocument }) =>
    [`${chart?.title}.`, chart?.sourceLine, chart?.asOf, chart?.credit, addressOf(ownerDocument)]
      .filter(Boolean)
      .join(' '),
  embed: embedText,
  spec: async (host) => {
    const { LiveFigure } = await import('./live.ts');
    const { spec } = await new LiveFigure(host).build(() => host.picture!.chart.spec.width);
    return JSON.stringify(spec, null, 2);
  },
};

/** Where it was seen, without the place in the page. */
const addressOf = ({ location }: Document): string => location.href.replace(/#.*/, '');

/** Says that a text is on the clipboard; nothing where a page or its frame does not allow that. */
const copied = async (text: string, { menu }: Words): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text);
    return menu.copied;
  } catch {
    return '';
  }
};

const show = (box: Element, text: string, remark: string): void => {
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.textContent = text;
  box.replaceChildren(remark, pre);
};
