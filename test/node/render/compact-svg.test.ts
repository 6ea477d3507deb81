/**
 * What is left of Vega's SVG in a page: as it looks, and no more.
 */
import { describe, expect, it } from 'vitest';
import { compactSvg } from '../../../src/render/compact-svg.ts';

const group = (marks: string) => `<g class="mark-rule grid_rules_marks">${marks}</g>`;

describe('compactSvg(svg)', () => {
  it('says once, by the group, what all its marks inherit', () => {
    const mark = (y: number) => `<line x2="9" y2="${y}" stroke="red" stroke-width="1"/>`;
    expect(compactSvg(group(mark(1) + mark(2)))).toBe(
      '<g class="mark-rule grid_rules_marks" stroke="red" stroke-width="1"><line x2="9" y2="1"/><line x2="9" y2="2"/></g>',
    );
  });

  it('leaves with a mark what another does not have', () => {
    const marks = '<text fill="red" text-anchor="end">a &lt; b</text><text fill="red">c</text>';
    expect(compactSvg(group(marks))).toBe(
      '<g class="mark-rule grid_rules_marks" fill="red"><text text-anchor="end">a &lt; b</text><text>c</text></g>',
    );
  });

  it('leaves with a mark what a group would not hand on', () => {
    const mark = '<path d="M0,0" opacity="0.2" transform="translate(1,2)"/>';
    expect(compactSvg(group(mark + mark))).toBe(group(mark + mark));
  });

  it('drops groups without marks and areas that nobody paints, and no others', () => {
    const painted = '<path class="background" d="M0,0h9v9" fill="red"/>';
    const svg = `<g fill="none"><path class="background" d="M0,0h9v9"/>${painted}<g class="mark-group role-scope a"/>${group('')}<path class="foreground" d="" display="none"/></g>`;
    expect(compactSvg(svg.replace('></g><path', '/><path'))).toBe(`<g fill="none">${painted}</g>`);
  });

  it('takes out of their groups what these only hold', () => {
    const moved = '<g transform="translate(4,0)"><g class="mark-text a_marks"><text>a</text></g></g>';
    const held = (inner: string) =>
      `<g fill="none"><g class="mark-group role-scope a"><g transform="translate(0,0)"><g>${inner}</g></g></g></g>`;
    expect(compactSvg(held(moved + held(moved)))).toBe(`<g fill="none">${moved}<g fill="none">${moved}</g></g>`);
  });

  it('writes round symbols as circles and rules as strokes, where they are', () => {
    const symbol = '<path transform="translate(4.5,-6)" d="M2,0A2,2,0,1,1,-2,0A2,2,0,1,1,2,0" opacity="1"/>';
    const rule = (x2: number, y2: number) => `<line transform="translate(3,4)" x2="${x2}" y2="${y2}"/>`;
    const square = '<path transform="translate(1,2)" d="M-2,-2h4v4h-4Z"/>';
    expect(compactSvg(group(symbol + square + rule(9, 0) + rule(0, -5) + rule(1, 2)))).toBe(
      group(`<circle cx="4.5" cy="-6" r="2"/>${square}<path d="M3,4h9"/><path d="M3,4v-5"/><path d="M3,4l1,2"/>`),
    );
  });
});
