/**
 * Where the panels of `factory-directory` stand: what is known of a list, in one column or two; or the bars that count a
 * list, and under them the room for the controls of a live figure.
 */
import type { Box } from './chart.ts';
import { isWideColumn, linesOf, panelOf, type Panel, type SetText } from './factory-directory-panel.ts';
import type { AnnouncedGroups, DirectoryGroup } from './factory-directory-rows.ts';
import {
  APART,
  BETWEEN,
  CONTROL_GAP,
  controlsHeight,
  GAP,
  GUTTER,
  LINE,
  TOP,
  TWO_COLUMNS,
} from './factory-directory-size.ts';
import type { Typesetter } from './typesetter.ts';

export interface DirectoryLayout {
  readonly panels: readonly Panel[];
  /** Texts that belong to no row. */
  readonly texts: readonly SetText[];
  /** What is hatched beside the bars of rows. */
  readonly unknown: readonly Box[];
  readonly height: number;
}

/**
 * Who announced the list, its batches and that nobody says which they are; beside them, where there is room, what was counted
 * over all of it.
 */
export const announcedLayout = (
  { batches, counted }: AnnouncedGroups,
  unlisted: string,
  width: number,
  setter: Typesetter,
): DirectoryLayout => {
  const isTwo = width >= TWO_COLUMNS && counted.length > 0;
  const column = isTwo ? Math.floor((width - GUTTER) / 2) : width;
  // Labels stand beside bars in all panels or in none.
  const isWide = isWideColumn(width);
  const stack = (groups: readonly DirectoryGroup[], x: number, from: number) => {
    let top = from;
    const panels = groups.map((group) => {
      const panel = panelOf(group, { x, y: top, width: column }, isWide, setter);
      top += panel.height + APART;
      return panel;
    });
    return { panels, top };
  };
  const first = stack(batches, 0, 0);
  const words = linesOf(unlisted, 'detail-label', GAP, first.top + BETWEEN, column - 2 * GAP, setter, 6);
  const area = { x: 0, y: first.top, width: column, height: words.height + 2 * BETWEEN };
  const foot = area.y + area.height;
  const second = isTwo ? stack(counted, column + GUTTER, 0) : stack(counted, 0, foot + APART);
  return {
    panels: [...first.panels, ...second.panels],
    texts: words.texts,
    unknown: [area],
    height: Math.ceil(Math.max(foot, second.top - APART)),
  };
};

/** @param by What the bars count by. `foot`: how many entries are found, which the controls cover. */
export const listLayout = (
  group: DirectoryGroup | undefined,
  by: string | undefined,
  foot: string,
  width: number,
  setter: Typesetter,
): DirectoryLayout => {
  const head = by === undefined ? undefined : linesOf(by, 'tick-label', 0, 4, width, setter, 1);
  const top = head ? TOP : 0;
  const panel = group && panelOf(group, { x: 0, y: top, width }, isWideColumn(width), setter);
  const under = top + (panel?.height ?? 0) + CONTROL_GAP;
  const words = linesOf(foot, 'tick-label', 0, under + (LINE + CONTROL_GAP) / 2, width, setter, 1);
  return {
    panels: panel ? [panel] : [],
    texts: [...(head?.texts ?? []), ...words.texts],
    unknown: [],
    height: Math.ceil(under - CONTROL_GAP + controlsHeight(width)),
  };
};
