/**
 * plan-charts.css: one file for the page and, linked again, for the shadow root of each static figure.
 */
import type { CSSResult } from 'lit';
import { baseStyles } from './base.styles.ts';
import { figureStyles, hostStyles } from './figure.styles.ts';
import { pageStyles } from './page.styles.ts';
import { pictureStyles } from './picture.styles.ts';
import { proofStyles } from './proof.styles.ts';

/** What is meant for a shadow root says so, or it would style the page's own figures and tables too. */
const within = ({ cssText }: CSSResult): string => `:host{${cssText}}`;

/**
 * Without what an element that is alive brings along itself. With nested rules, to be flattened and squeezed by the build.
 */
export const stylesheet = [
  baseStyles.cssText,
  hostStyles.cssText,
  ...[figureStyles, pictureStyles, proofStyles].map(within),
  pageStyles.cssText,
].join('\n');
