/**
 * A picture that leaves the page takes its proof along: heading above it, notes, date and sources below, on the paper it
 * stands on. Outside there is no stylesheet, so every `var(…)` becomes the colour it has on screen.
 */
import type { Shown } from '../specs/chart.ts';
import { wrap } from '../specs/text-width.ts';
import { color } from './theme.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const HEADING = { size: 18, line: 24 } as const;
const FOOT = { size: 12, line: 16 } as const;

/** @param svg The picture on screen, or one that was: where it is in no document its default colours are taken. */
export const framed = (svg: SVGSVGElement, chart: Shown): SVGSVGElement => {
  const { width, height } = chart.spec;
  const heading = wrap(chart.title, width, HEADING.size, true);
  const proof = [chart.asOf, chart.credit, chart.sourceLine].filter(Boolean).join(' ');
  const foot = [...chart.notes, ...chart.corrections, proof].flatMap((line) => wrap(line, width, FOOT.size));
  const top = MARGIN + heading.length * HEADING.line + MARGIN / 2;
  const total = { width: width + 2 * MARGIN, height: top + height + MARGIN / 2 + foot.length * FOOT.line + MARGIN };
  const isRtl = chart.direction === 'rtl';
  const x = isRtl ? width + MARGIN : MARGIN;

  const frame = svg.cloneNode(true) as SVGSVGElement;
  const picture = make('g', { transform: `translate(${MARGIN},${top})` });
  picture.append(...frame.childNodes);
  const text = (lines: readonly string[], y: number, line: number, attributes: Record<string, string>) =>
    lines.map((content, i) => {
      const node = make('text', {
        x: `${x}`,
        y: `${y + i * line}`,
        'text-anchor': isRtl ? 'end' : 'start',
        ...attributes,
      });
      node.textContent = content;
      return node;
    });
  frame.append(
    make('rect', { width: `${total.width}`, height: `${total.height}`, fill: color('paper') }),
    ...text(heading, MARGIN + HEADING.size, HEADING.line, {
      'font-size': `${HEADING.size}px`,
      'font-weight': 'bold',
      'font-family': 'inherit',
      fill: color('ink'),
    }),
    picture,
    ...text(foot, top + height + MARGIN / 2 + FOOT.size, FOOT.line, {
      'font-size': `${FOOT.size}px`,
      'font-family': 'inherit',
      fill: color('muted'),
    }),
  );
  for (const [name, value] of Object.entries(total)) frame.setAttribute(name, `${value}`);
  frame.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  frame.setAttribute('xmlns', SVG);
  resolveColours(frame, svg);
  return frame;
};

/** A probe beside the picture has the colours that the page, its colour scheme and the reader give. */
const resolveColours = (frame: SVGSVGElement, svg: SVGSVGElement): void => {
  const probe = svg.appendChild(make('path', {}));
  const font = getComputedStyle(probe).fontFamily || 'sans-serif';
  const known = new Map<string, string>();
  for (const element of frame.querySelectorAll('*')) {
    for (const name of ['fill', 'stroke']) {
      const value = element.getAttribute(name);
      if (!value?.includes('var(')) continue;
      if (!known.has(value)) known.set(value, computed(probe, value));
      element.setAttribute(name, known.get(value)!);
    }
    if (element.hasAttribute('font-family')) element.setAttribute('font-family', font);
  }
  probe.remove();
};

const computed = (probe: Element, value: string): string => {
  probe.setAttribute('fill', value);
  // In no document nothing is computed: the literal at the end of the chain is what is left.
  return getComputedStyle(probe).fill || (/#[0-9a-f]{3,8}/i.exec(value)?.[0] ?? 'black');
};

const make = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
