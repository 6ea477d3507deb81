/**
 * What Vega-Lite draws of `factory-directory`, mirrored where the text runs from right to left, and what can be pointed at:
 * each row, by its bar or by its words.
 */
import type { Locale } from '../data/locale.ts';
import type { Box, Point, Spec } from './chart.ts';
import type { DirectoryLayout } from './factory-directory-layout.ts';
import { BAR_LOOKS, TEXT_STYLES, type BarLook, type PlacedRow } from './factory-directory-panel.ts';
import type { DirectoryRow } from './factory-directory-rows.ts';
import { boxLayer, hatchLayer, placed, ruleLayer, specOf, textLayer, type Drawn } from './layers.ts';
import { mirrored } from './target-bars.ts';

/** A row that can be pointed at, before it has a position among the others. */
export interface Touch extends Pick<Point, 'layer' | 'row' | 'band' | 'areas' | 'series'> {
  readonly of: DirectoryRow;
}

export interface DirectoryPicture {
  readonly spec: Spec;
  readonly touches: readonly Touch[];
  /** Whether a row is drawn as not known. */
  readonly isHatched: boolean;
}

const STYLES = { full: 'bar', rest: 'bar-rest', hollow: 'bar-hollow' } as const satisfies Record<
  (typeof BAR_LOOKS)[number],
  string
>;

/** Hatched: words may stand on them. */
const UNKNOWN = 'unknown-bars';

/** What of a row a pointer's ring stands on. */
const layerOf = ({ bars: [bar] }: PlacedRow): string =>
  bar?.look === 'unknown' ? UNKNOWN : bar ? `points_${bar.look}` : 'touch-areas';

export const directoryPicture = (layout: DirectoryLayout, width: number, locale: Locale): DirectoryPicture => {
  const { panels, texts, unknown, height } = layout;
  const at = placed(locale, width);
  const rule = mirrored(locale, width);
  const rows = panels.flatMap((panel, series) => panel.rows.map((one) => ({ one, series })));
  const first = (look: BarLook) =>
    rows.flatMap(({ one: { bars } }) => (bars[0]?.look === look ? [at.box(bars[0].box)] : []));
  const others = (look: BarLook) =>
    rows.flatMap(({ one: { bars } }) =>
      bars
        .slice(1)
        .filter((bar) => bar.look === look)
        .map(({ box }) => at.box(box)),
    );
  const words = [...panels.flatMap((panel) => panel.texts), ...texts];
  const zeros = panels.flatMap((panel) => panel.zeros).map(rule);
  const drawn: readonly Drawn[] = [
    hatchLayer(unknown.map(at.box)),
    boxLayer(UNKNOWN, 'not-known-area', first('unknown')),
    ...BAR_LOOKS.map((look) => boxLayer(`bar-${look}s`, STYLES[look], others(look).map(inset(look)))),
    ...BAR_LOOKS.map((look) => boxLayer(`points_${look}`, STYLES[look], first(look).map(inset(look)))),
    ruleLayer('axis-rule', zeros),
    boxLayer(
      'touch-areas',
      'touch-area',
      rows.flatMap(({ one }) => (one.bars.length > 0 ? [] : [at.box(one.area)])),
    ),
    ...TEXT_STYLES.map((style) => textLayer(style, words.filter((text) => text.style === style).map(at.text))),
  ];
  const counts = new Map<string, number>();
  const touches = rows.map(({ one, series }): Touch => {
    const layer = layerOf(one);
    const row = counts.get(layer) ?? 0;
    counts.set(layer, row + 1);
    const { y, height: high } = one.area;
    return { of: one.row, layer, row, series, band: [y, y + high], areas: [at.box(one.area)] };
  });
  return {
    spec: specOf('factory-directory', { width, height }, drawn),
    touches,
    isHatched: first('unknown').length > 0,
  };
};

/** A contour lies on both sides of its edge. */
const inset =
  (look: BarLook) =>
  (box: Box): Box =>
    look === 'hollow'
      ? { x: box.x, y: box.y + 0.75, width: Math.max(0.5, box.width - 0.75), height: box.height - 1.5 }
      : box;
