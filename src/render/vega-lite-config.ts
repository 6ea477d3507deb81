/**
 * What each style of the specs looks like. Read when the shapes are compiled; no reader loads it.
 */
import { HATCH } from './hatch.ts';
import { color } from './theme.ts';

/** Labels stand on grid lines; a rim of paper keeps them readable. */
const HALO = { stroke: color('paper'), strokeWidth: 4, strokeJoin: 'round' };

const FONT = 'var(--pc-font, inherit)';

/** Vega-Lite configuration that gives each style of the specs its look. */
export const vegaLiteConfig = {
  background: null,
  // Vega's own accessibility tree is English and repeats the table; the figure around the picture has a better one.
  aria: false,
  mark: { aria: false },
  view: { stroke: null },
  style: {
    'not-known-area': { color: `url(#${HATCH})`, opacity: 1 },
    'link-rule': { color: color('muted'), strokeWidth: 1, opacity: 0.75 },
    // Links that lie on each other for a while are no darker there.
    'link-corner': { color: color('muted'), strokeWidth: 0.75, opacity: 1 },
    'link-curve': { color: color('muted'), strokeWidth: 0.75, opacity: 1, interpolate: 'monotone' },
    // Longer than it is wide: a triangle of three like sides points nowhere.
    'link-arrow': { filled: true, shape: 'M-0.9,-0.65L0.9,0L-0.9,0.65Z', color: color('muted'), opacity: 1 },
    'grid-rule': { color: color('rule'), strokeWidth: 1 },
    'axis-rule': { color: color('ink'), strokeWidth: 1 },
    'highlight-rule': { color: color('ink'), strokeWidth: 1, strokeDash: [1, 2] },
    'break-rule': { color: color('muted'), strokeWidth: 1, strokeDash: [6, 3] },
    'range-rule': { color: color('accent'), strokeWidth: 2 },
    series: { color: color('accent'), strokeWidth: 2, strokeJoin: 'round', strokeCap: 'round' },
    forecast: { color: color('accent'), strokeWidth: 2, strokeDash: [5, 4] },
    'point-exact': { filled: true, color: color('accent'), stroke: color('accent'), strokeWidth: 1, opacity: 1 },
    'point-hedged': { filled: true, color: color('paper'), stroke: color('accent'), strokeWidth: 1.5, opacity: 1 },
    'point-soft': {
      filled: true,
      shape: 'diamond',
      color: color('paper'),
      stroke: color('accent'),
      strokeWidth: 1.5,
      opacity: 1,
    },
    'node-branch': { filled: true, color: color('ink'), opacity: 1 },
    'node-leaf': { filled: true, color: color('muted'), opacity: 1 },
    'node-target': { filled: true, shape: 'diamond', color: color('accent'), opacity: 1 },
    'branch-label': { color: color('ink'), font: FONT, fontSize: 13, fontWeight: 'bold' },
    'node-label': { color: color('ink'), font: FONT, fontSize: 13, ...HALO },
    'target-label': { color: color('accent'), font: FONT, fontSize: 13, fontWeight: 'bold' },
    // Of the accent, so that it follows the house's own.
    permitted: { color: color('accent'), opacity: 0.2 },
    track: { color: color('rule'), opacity: 0.45 },
    bar: { color: color('accent') },
    'bar-hollow': { filled: true, color: color('paper'), stroke: color('accent'), strokeWidth: 1.5 },
    // What was not chosen: it steps back, and can still be told from the ground.
    'bar-rest': { color: color('muted'), opacity: 0.7 },
    'bar-end': { color: color('accent'), strokeWidth: 2 },
    'baseline-bar': { color: color('muted') },
    'baseline-bar-hollow': { filled: true, color: color('paper'), stroke: color('muted'), strokeWidth: 1.5 },
    'baseline-end': { color: color('muted'), strokeWidth: 2 },
    'edge-rule': { color: color('ink'), strokeWidth: 2 },
    'edge-rule-open': { color: color('ink'), strokeWidth: 2, strokeDash: [4, 3] },
    'edge-rule-single': { color: color('ink'), strokeWidth: 3 },
    square: { color: color('accent') },
    'square-hollow': { filled: true, color: color('paper'), stroke: color('accent'), strokeWidth: 2 },
    'square-rest': { filled: true, color: color('paper'), stroke: color('muted'), strokeWidth: 1 },
    'square-open': { fillOpacity: 0, stroke: color('hatch'), strokeWidth: 1 },
    'square-dot': { filled: true, color: color('paper'), opacity: 1 },
    'square-rest-dot': { filled: true, color: color('muted'), opacity: 1 },
    // What is pointed at where many marks are one thing: there to be measured, not to be seen.
    'touch-area': { opacity: 0 },
    'status-yes': { filled: true, color: color('accent'), opacity: 1 },
    'status-no': { filled: true, color: color('ink'), opacity: 1 },
    'status-open': { filled: true, color: color('muted'), opacity: 1 },
    'status-word': { color: color('ink'), font: FONT, fontSize: 12 },
    'leader-rule': { color: color('ink'), strokeWidth: 1 },
    'row-value': { color: color('ink'), font: FONT, fontSize: 13, fontWeight: 'bold' },
    'row-label': { color: color('muted'), font: FONT, fontSize: 12 },
    'gauge-value': { color: color('ink'), font: FONT, fontSize: 24, fontWeight: 'bold' },
    'event-done': { filled: true, shape: 'circle', color: color('accent'), opacity: 1 },
    'event-under-way': { filled: true, shape: 'square', color: color('accent'), opacity: 1 },
    'event-planned': { filled: true, color: color('paper'), stroke: color('accent'), strokeWidth: 1.5, opacity: 1 },
    'event-intended': {
      filled: true,
      shape: 'triangle-up',
      color: color('paper'),
      stroke: color('accent'),
      strokeWidth: 1.5,
      opacity: 1,
    },
    'event-due': { filled: true, shape: 'diamond', color: color('ink'), opacity: 1 },
    'event-done-bar': { color: color('accent') },
    'event-under-way-bar': {
      filled: true,
      color: color('accent'),
      fillOpacity: 0.4,
      stroke: color('accent'),
      strokeWidth: 1.5,
    },
    'event-planned-bar': { filled: true, color: color('paper'), stroke: color('accent'), strokeWidth: 1.5 },
    'event-intended-bar': {
      filled: true,
      color: color('paper'),
      stroke: color('accent'),
      strokeWidth: 1.5,
      strokeDash: [3, 2],
    },
    'until-rule': { color: color('accent'), strokeWidth: 1.5, opacity: 0.75 },
    'panel-title': { color: color('ink'), font: FONT, fontSize: 13, fontWeight: 'bold' },
    'tick-label': { color: color('muted'), font: FONT, fontSize: 12 },
    'value-label': { color: color('ink'), font: FONT, fontSize: 13, fontWeight: 'bold', ...HALO },
    'detail-label': { color: color('muted'), font: FONT, fontSize: 12, ...HALO },
  },
} as const;
