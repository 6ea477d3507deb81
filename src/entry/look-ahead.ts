/**
 * Tags without a picture will need all that draws one as soon as they are defined: where a reader can see one, that is asked
 * for beside its definition, and not one thing after the other as each finds out. On a slow phone that is three round trips.
 */
import type { Tag } from '../specs/charts.ts';

/** What one tag alone needs: its builder and its compiled shape. */
const builders: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'plan-tree': () => Promise.all([import('../specs/plan-tree.ts'), import('../render/shapes/plan-tree.json')]),
  'fiveg-stats-chart': () =>
    Promise.all([import('../specs/fiveg-stats-chart.ts'), import('../render/shapes/fiveg-stats-chart.json')]),
  'target-gauge': () => Promise.all([import('../specs/target-gauge.ts'), import('../render/shapes/target-gauge.json')]),
};

/** What all need. What these import in turn is named here too, by the build of cdn/. */
const all = () => [import('../elements/live.ts'), import('../render/draw.ts')];

/** How far below the screen an element begins to draw. In pixels. */
const NEAR = 300;

const isAwaited = (element: Element): boolean => {
  const hasPicture = element.shadowRoot ?? element.querySelector(':scope > template');
  const isNear = element.getBoundingClientRect().top < innerHeight + NEAR;
  return !hasPicture && isNear && element.getAttribute('draw') !== 'never';
};

for (const element of document.querySelectorAll(Object.keys(builders).join()))
  if (isAwaited(element)) {
    const plan = element.hasAttribute('src') ? import('../data/validate.ts') : import('../data/plan.ts');
    // What does not arrive is asked for again, and missed, by the element itself.
    Promise.all([...all(), builders[element.localName as Tag](), plan]).catch(() => undefined);
  }
