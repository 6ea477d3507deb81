/**
 * What is left of Vega's SVG in a page: as it looks, and no more.
 */
import { describe, expect, it } from 'vitest';
import { compactSvg } from '../../../src/render/compact-svg.ts';

const group = (marks: string) => `<g class="mark-rule role-mark grid_rules_marks">${marks}</g>`;

describe('compactSvg(svg)', () => {
  it('says once, by the group, what all its marks inherit', () => {
    const mark = (y: number) => `<line x2="9" y2="${y}" stroke="red" stroke-width="1"/>`;
    expect(compactSvg(group(mark(1) + mark(2)))).toBe(
      '<g class="mark-rule role-mark grid_rules_marks" stroke="red" stroke-width="1"><line x2="9" y2="1"/><line x2="9" y2="2"/></g>',
    );
  });

  it('leaves with a mark what another does not have', () => {
    const marks = '<text fill="red" text-anchor="end">a &lt; b</text><text fill="red">c</text>';
    expect(compactSvg(group(marks))).toBe(
      '<g class="mark-rule role-mark grid_rules_marks" fill="red"><text text-anchor="end">a &lt; b</text><text>c</text></g>',
    );
  });

  it('leaves with a mark what a group would not hand on', () => {
    const mark = '<path d="M0,0" opacity="0.2" transform="translate(1,2)"/>';
    expect(compactSvg(group(mark + mark))).toBe(group(mark + mark));
  });

  it('drops groups without marks and areas that nobody paints, and no others', () => {
    const painted = '<path class="background" d="M0,0h9v9" fill="red"/>';
    const svg = `<g><path class="background" d="M0,0h9v9"/>${painted}${group('')}<g class="mark-group role-scope a"><g/></g><path class="foreground" d="" display="none"/></g>`;
    expect(compactSvg(svg.replace('></g><g class="mark-group', '/><g class="mark-group'))).toBe(
      `<g>${painted}<g class="mark-group role-scope a"><g/></g></g>`,
    );
  });
});
