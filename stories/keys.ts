/**
 * Keys at a picture in a story, pressed as a reader does it: what they do comes with the first focus.
 */
import { fireEvent } from 'storybook/test';
import type { ChartElement } from '../src/elements/chart-element.ts';

export const pressKeys = async (element: ChartElement, ...keys: readonly string[]): Promise<void> => {
  element.pictureBox!.focus();
  await Promise.all([import('../src/elements/point-keys.ts'), import('../src/elements/tree-acts.ts')]);
  for (const key of keys) {
    await fireEvent.keyDown(element.pictureBox!, { key });
    // A task later it has been answered.
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
};
