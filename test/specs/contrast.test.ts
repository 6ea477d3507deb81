/**
 * What is drawn can be seen: each text stands out 4.5 : 1 from what lies beneath it, each mark that says something 3 : 1 from
 * the page, or has an edge that does; on a light page, on a dark one, and in the colours of a house. What differs only by
 * colour differs in grey too, and to eyes that see fewer colours.
 */
import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { tokens, type Token } from '../../src/render/theme.ts';
import { vegaLiteConfig } from '../../src/render/vega-lite-config.ts';
import type { Box, Chart, Layer, Row } from '../../src/specs/chart.ts';
import { charts } from '../../src/specs/charts.ts';
import { measuredInNode } from '../measures.js';
import { examples } from './examples.ts';
import { labelBoxes } from './label-boxes.ts';

type Palette = Readonly<Record<Token, string>>;

const TOKENS = Object.keys(tokens) as Token[];

const ofScheme = (scheme: 'light' | 'dark'): Palette =>
  Object.fromEntries(TOKENS.map((token) => [token, tokens[token][scheme]])) as Palette;

/** The house of the stories; what it does not set is as on a light page. */
const house = (): Palette => {
  const css = readFileSync(new URL('../../stories/surroundings.ts', import.meta.url), 'utf8');
  const own = [...css.matchAll(/--pc-(\w+): (#\w+);/g)].map(([, token, color]) => [token, color] as const);
  expect(own.length).toBeGreaterThan(4);
  return { ...ofScheme('light'), ...(Object.fromEntries(own) as Partial<Palette>) };
};

const palettes: Readonly<Record<string, Palette>> = {
  light: ofScheme('light'),
  dark: ofScheme('dark'),
  house: house(),
};

interface Style {
  readonly color?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDash?: readonly number[];
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly shape?: string;
  readonly font?: string;
}

const styles = vegaLiteConfig.style as Readonly<Record<string, Style>>;

const tokenIn = (color: string | undefined): Token | undefined =>
  /^var\(--pc-(\w+)/.exec(color ?? '')?.[1] as Token | undefined;

/** What is seen of a colour over a ground. */
const over = (ground: Color | string, color: Color | string, opacity: number): Color =>
  interpolate([ground, color] as [string, string], 'rgb')(opacity);

/** The fill of a style and its edge, as they are painted; undefined for one that it does not have. */
const painted = (name: string, palette: Palette): { readonly fill?: Color; readonly edge?: Color } => {
  const { color, stroke, opacity = 1, fillOpacity = 1 } = styles[name]!;
  const [fill, edge] = [tokenIn(color), tokenIn(stroke)];
  return {
    ...(fill && { fill: over(palette.paper, palette[fill], opacity * fillOpacity) }),
    ...(edge && { edge: over(palette.paper, palette[edge], opacity) }),
  };
};

const isText = (name: string): boolean => styles[name]!.font !== undefined;

/** What orders a picture and says nothing by itself: lines to read along, and grounds whose edges are drawn and named. */
const GROUNDS = new Set(['grid-rule', 'track', 'permitted', 'touch-area']);
/** Drawn on a square of the accent, never on the page. */
const ON_SQUARES = new Set(['square-dot']);

describe.each(Object.entries(palettes))('on a page in %s colours', (_, palette) => {
  const marks = Object.keys(styles).filter((name) => !isText(name) && !GROUNDS.has(name) && !ON_SQUARES.has(name));

  it.each(marks)('%s stands out from the page, or its edge does', (name) => {
    if (name === 'not-known-area') return expect(wcagContrast(palette.hatch, palette.paper)).toBeGreaterThanOrEqual(3);
    const { fill, edge } = painted(name, palette);
    const seen = [fill, edge].flatMap((color) => (color ? [wcagContrast(color, palette.paper)] : []));
    expect(Math.max(...seen)).toBeGreaterThanOrEqual(3);
    measuredInNode('kinds of marks that stand out 3 : 1 from the page', 1, 1);
  });

  it('has dots that stand out from their squares', () =>
    expect(wcagContrast(palette.paper, palette.accent)).toBeGreaterThanOrEqual(3));

  it.each(Object.keys(styles).filter(isText))('%s can be read', (name) => {
    expect(wcagContrast(palette[tokenIn(styles[name]!.color)!], palette.paper)).toBeGreaterThanOrEqual(4.5);
    measuredInNode('kinds of texts that stand out 4.5 : 1 from the page', 1, 1);
  });

  it.each(['accent', 'signal', 'ink', 'muted'] as const)('words, links, rings and errors in %s can be read', (token) =>
    expect(wcagContrast(palette[token], palette.paper)).toBeGreaterThanOrEqual(4.5),
  );
});

/** Areas that were drawn before a layer, each with its style. */
const areasBefore = ({ spec }: Chart, layer: number): readonly (Box & { readonly style: string })[] =>
  spec.layer.slice(0, layer).flatMap(({ data, mark }) =>
    mark.type === 'rect'
      ? (spec.datasets[data.name] ?? []).map(({ c0, c1, c2, c3 }) => {
          const [x, y, x2, y2] = [c0, c1, c2, c3] as [number, number, number, number];
          const [left, top] = [Math.min(x, x2), Math.min(y, y2)];
          return { style: mark.style as string, x: left, y: top, width: Math.abs(x2 - x), height: Math.abs(y2 - y) };
        })
      : [],
  );

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

/** What a text without a rim of paper stands on. */
const groundOf = (areas: readonly { readonly style: string }[], palette: Palette): Color => {
  let ground: Color = over(palette.paper, palette.paper, 1);
  for (const { style } of areas) {
    const { color, opacity = 1, fillOpacity = 1 } = styles[style]!;
    const token = style === 'not-known-area' ? 'hatch' : tokenIn(color);
    if (token) ground = over(ground, palette[token], opacity * fillOpacity);
  }
  return ground;
};

describe.each(Object.entries(examples))('%s', (_, { tag, plan, options, locale }) => {
  it('has no text on an area that it cannot be read on', async () => {
    const chart = (await charts[tag]()).build(plan, options, locale);
    const unread = new Set<string>();
    let all = 0;
    chart.spec.layer.forEach(({ mark, data }, i) => {
      const name = mark.style as string;
      // A rim of paper is the ground of those that have one.
      if (mark.type !== 'text' || tokenIn(styles[name]!.stroke) === 'paper') return;
      const own = { ...chart, spec: { ...chart.spec, layer: [chart.spec.layer[i]!] } };
      if ((chart.spec.datasets[data.name] ?? []).length === 0) return;
      const areas = areasBefore(chart, i);
      for (const box of labelBoxes(own)) {
        const under = areas.filter((area) => touches(area, box));
        for (const [theme, palette] of Object.entries(palettes)) {
          all += 1;
          const contrast = wcagContrast(palette[tokenIn(styles[name]!.color)!], groundOf(under, palette));
          if (contrast < 4.5)
            unread.add(
              `${theme}: ${name} on ${under.map(({ style }) => style).join(' ')}: ${contrast.toFixed(1)} “${box.text}”`,
            );
        }
      }
    });
    expect([...unread]).toEqual([]);
    measuredInNode('texts without a rim that stand out 4.5 : 1 from what lies beneath them', all, all);
  });
});

/** What tells marks of one kind apart without any colour: form, edge, dash, and how thick they are. */
const signature = ({ mark }: Layer, rows: readonly Row[]): string => {
  const { color, stroke, strokeDash, shape, strokeWidth } = styles[mark.style as string]!;
  const isHollow = stroke !== undefined && tokenIn(color) === 'paper';
  const { c0, c1, c2, c3, c4, c5 } = rows[0] as Readonly<Record<string, number>>;
  const [across, down] = [Math.abs(c2! - c0!), Math.abs(c3! - c1!)];
  const thickness = { rect: Math.min(across, down), rule: Math.max(across, down), arc: c4! - c5! }[mark.type as string];
  // A status is drawn as a path of its own.
  const path = mark.shape ? mark.style : undefined;
  return JSON.stringify([
    mark.type,
    isHollow,
    strokeDash,
    shape,
    path,
    strokeWidth,
    thickness && Math.round(thickness),
  ]);
};

describe('what means different things', () => {
  it.each(Object.entries(examples))('differs by more than colour: %s', async (_, { tag, plan, options, locale }) => {
    const { spec } = (await charts[tag]()).build(plan, options, locale);
    const drawn = spec.layer.filter(
      ({ mark, data }) =>
        mark.type !== 'text' && !GROUNDS.has(mark.style as string) && spec.datasets[data.name]!.length > 0,
    );
    const alike = drawn.flatMap((a, i) =>
      drawn.slice(i + 1).flatMap((b) => {
        const [one, other] = [a.mark.style as string, b.mark.style as string];
        if (one === other || signature(a, spec.datasets[a.data.name]!) !== signature(b, spec.datasets[b.data.name]!))
          return [];
        const inGrey = Math.min(
          ...Object.values(palettes).map((palette) => {
            const [first, second] = [painted(one, palette), painted(other, palette)];
            const [x, y] = [first.fill ?? first.edge, second.fill ?? second.edge];
            return x && y ? wcagContrast(x, y) : Infinity;
          }),
        );
        return inGrey < 1.5 ? [`${one} and ${other}: ${inGrey.toFixed(2)} in grey`] : [];
      }),
    );
    expect([...new Set(alike)]).toEqual([]);
    measuredInNode('pictures in which nothing differs by colour alone', 1, 1);
  });
});

const colorOf = (hex: string): Color => parse(hex)!;

const DEFICIENCIES = {
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

describe.each(Object.entries(palettes))('in %s colours', (_, palette) => {
  it.each(Object.entries(DEFICIENCIES))('what is pointed out differs from the rest to a %s eye', (_name, seen) => {
    const away = differenceCiede2000();
    for (const token of ['accent', 'muted', 'ink'] as const)
      expect(away(seen(colorOf(palette.signal)), seen(colorOf(palette[token]))), token).toBeGreaterThanOrEqual(10);
    expect(
      away(seen(colorOf(palette.accent)), seen(colorOf(palette.muted))),
      'accent and muted',
    ).toBeGreaterThanOrEqual(10);
  });
});
