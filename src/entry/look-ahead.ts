/**
 * Tags without a picture will need all that draws one as soon as they are defined: where a reader can see one, that is asked
 * for beside its definition, and not one thing after the other as each finds out. On a slow phone that is two round trips.
 */
import type { Tag } from '../specs/charts.ts';

const builders: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'plan-tree': () => import('../specs/plan-tree.ts'),
  'fiveg-stats-chart': () => import('../specs/fiveg-stats-chart.ts'),
  'target-gauge': () => import('../specs/target-gauge.ts'),
  'network-map': () => import('../specs/network-map.ts'),
};

/** How far below the screen an element begins to draw. In pixels. */
const NEAR = 300;

const isAwaited = (element: Element): boolean => {
  const hasPicture = element.shadowRoot ?? element.querySelector(':scope > template');
  const isNear = element.getBoundingClientRect().top < innerHeight + NEAR;
  return !hasPicture && isNear && element.getAttribute('draw') !== 'never';
};

for (const element of document.querySelectorAll(Object.keys(builders).join()))
  if (isAwaited(element)) {
    const builder = builders[element.localName as Tag]();
    const plan = element.hasAttribute('src') ? undefined : import('../data/plan.ts');
    // What does not arrive is asked for again, and missed, by the element itself.
    Promise.all([import('../elements/live.ts'), import('../render/draw.ts'), builder, plan]).catch(() => undefined);
  }
