/**
 * Tags without a picture will need all that draws one as soon as they are defined: where a reader can see one, that is asked
 * for beside its definition, and not one thing after the other as each finds out. On a slow phone that is three round trips.
 */
import type { Tag } from '../specs/charts.ts';

const builders: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'plan-tree': () => import('../specs/plan-tree.ts'),
  'fiveg-stats-chart': () => import('../specs/fiveg-stats-chart.ts'),
  'target-gauge': () => import('../specs/target-gauge.ts'),
  'sector-grid': () => import('../specs/sector-grid.ts'),
  'network-map': () => import('../specs/network-map.ts'),
  'target-board': () => import('../specs/target-board.ts'),
  'plan-timeline': () => import('../specs/plan-timeline.ts'),
  'factory-directory': () => import('../specs/factory-directory.ts'),
};

const shapes: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'plan-tree': () => import('../render/shapes/plan-tree.json'),
  'fiveg-stats-chart': () => import('../render/shapes/fiveg-stats-chart.json'),
  'target-gauge': () => import('../render/shapes/target-gauge.json'),
  'sector-grid': () => import('../render/shapes/sector-grid.json'),
  'network-map': () => import('../render/shapes/network-map.json'),
  'target-board': () => import('../render/shapes/target-board.json'),
  'plan-timeline': () => import('../render/shapes/plan-timeline.json'),
  'factory-directory': () => import('../render/shapes/factory-directory.json'),
};

/** How far below the screen an element begins to draw. In pixels. */
const NEAR = 300;

const isAwaited = (element: Element): boolean => {
  const hasPicture = element.shadowRoot ?? element.querySelector(':scope > template');
  const isNear = element.getBoundingClientRect().top < innerHeight + NEAR;
  return !hasPicture && isNear && element.getAttribute('draw') !== 'never';
};

/** The first formatter of each kind takes a browser as long as a small picture: it is made while files are on their way. */
const warmFormatters = (language: string): void => {
  new Intl.NumberFormat(language, { notation: 'compact' });
  new Intl.DateTimeFormat(language, { month: 'short' });
  new Intl.ListFormat(language);
};

for (const element of document.querySelectorAll(Object.keys(builders).join()))
  if (isAwaited(element)) {
    const tag = element.localName as Tag;
    const plan = () => (element.hasAttribute('src') ? import('../data/validate.ts') : import('../data/plan.ts'));
    // A browser asks for six files at a time: first for what lays a figure out, which takes a slow processor as long as the
    // engine, the largest of them, takes to come. What these import is named by the build of cdn/.
    const first = [import('../elements/live.ts'), builders[tag](), plan()];
    // What does not arrive is asked for again, and missed, by the element itself.
    Promise.all([...first, import('../render/draw.ts'), shapes[tag]()]).catch(() => undefined);
    const language = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
    import('../data/load-locale.ts').then(({ loadLocale }) => loadLocale(language, 'ltr')).catch(() => undefined);
    // A page may name a language that is none.
    Promise.resolve(language)
      .then(warmFormatters)
      .catch(() => undefined);
  }
