/**
 * The scripts that a tag needs to come alive, as a page that loads plan-charts.js reaches them. Named in the figure they are
 * fetched while the page is still read; found out one after the other they would cost two round trips more.
 */
import type { Tag } from '../../specs/charts.ts';
import { attributeOf, isElement, type Element, type Node } from './page-tree.ts';

/** Beside plan-charts.js, under names that do not change. test/package/budgets.test.ts compares them with what is built. */
export const TAG_FILES: Readonly<Record<Tag, readonly string[]>> = {
  'plan-tree': ['element.js', 'tree-controller.js', 'plan-tree.js'],
  'plan-timeline': ['element.js', 'tree-controller.js', 'plan-timeline.js'],
  'factory-directory': ['element.js', 'point-controller.js', 'choice-controller.js', 'factory-directory.js'],
  'fiveg-stats-chart': ['element.js', 'point-controller.js', 'fiveg-stats-chart.js'],
  'target-board': ['element.js', 'point-controller.js', 'choice-controller.js', 'target-board.js'],
  'target-gauge': ['element.js', 'point-controller.js', 'target-gauge.js'],
  'sector-grid': ['element.js', 'point-controller.js', 'sector-grid.js'],
  'network-map': ['element.js', 'point-controller.js', 'network-map.js'],
};

/** Not one that a bundler has renamed: it would have moved the others too. */
const FILE = /(?:^|\/)plan-charts\.js$/;

/** Whether an element is the script of a page that defines the tags as they appear. */
export const isAutoload = (element: Node): element is Element =>
  isElement(element, 'script') && FILE.test((attributeOf(element, 'src') ?? '').trim());

/** @param autoload Address of plan-charts.js, as the page has it. */
export const moduleAddresses = (tag: Tag, autoload: string): readonly string[] =>
  TAG_FILES[tag].map((file) => autoload.replace(FILE, (found) => (found.startsWith('/') ? `/${file}` : file)));
