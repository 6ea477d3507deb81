/**
 * plan-briefing.css: how the parts of a briefing stand beside each other. They are children of the tag in the page, so this is
 * a stylesheet of the page; the element adopts it, and a page that was filled beforehand links it.
 */
import { tokens } from '../render/theme.ts';

export const briefingStylesheet = `
plan-briefing {
  display: block;
  container-type: inline-size;
}
plan-briefing > .pc-briefing {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 40px 48px;
  align-items: start;
}
.pc-briefing > :is(h2, h3, p, source-list) {
  grid-column: 1 / -1;
  margin: 0;
}
.pc-briefing > :is(h2, h3) {
  margin-block-end: -32px;
  text-wrap: balance;
}
.pc-briefing > p {
  max-width: 64ch;
  text-wrap: pretty;
}
/* English words in a right-to-left page keep their own order, on the side of the figures. */
.pc-briefing:dir(rtl) > :is(h2, h3, p) {
  text-align: right;
}
/* A source and what it supports are one thing, the next source is another. */
.pc-briefing > source-list li + li {
  margin-block-start: 8px;
}
plan-briefing > [role='alert'] {
  margin: 0;
  padding-inline-start: 8px;
  border-inline-start: 3px solid var(--pc-signal, light-dark(${tokens.signal.light}, ${tokens.signal.dark}));
  font-size: 14px;
  line-height: 20px;
  overflow-wrap: anywhere;
}
/* From here on the narrower picture of each pair is one that the other does not dwarf. */
@container (min-width: 1240px) {
  plan-briefing > .pc-briefing {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  .pc-briefing > :is(plan-tree, plan-timeline, network-map, sector-grid, factory-directory) {
    grid-column: 1 / -1;
  }
}
/* On A4 a figure of words is as high as the sheet where its column is narrower than this makes it. */
@media print {
  plan-briefing > .pc-briefing {
    display: block;
    zoom: 0.85;
  }
  .pc-briefing > * + * {
    margin-block-start: 24px;
  }
}
`;
