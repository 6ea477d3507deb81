/** Every story is a test: it is drawn, its play function runs, and axe finds nothing. */
import * as a11y from '@storybook/addon-a11y/preview';
import * as renderer from '@storybook/web-components/entry-preview';
import type { AxeResults } from 'axe-core';
import { composeStories, composeStory, setProjectAnnotations, type Report } from 'storybook/preview-api';
import files from 'virtual:stories';
import preview from '../../stories/.storybook/preview.ts';
import { measured } from '../measured.ts';

setProjectAnnotations([renderer, a11y, preview]);

/** Outside Storybook's own test runner the addon reports what it finds and fails nothing: that is done here. */
const assertPassed = ({ status, result }: Report) => {
  if (status !== 'failed') return;
  const { violations = [], error } = result as Partial<AxeResults> & { error?: Error };
  if (error) throw error;
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
  throw new Error(`axe found ${found.length}:\n${found.join('\n')}`);
};

const modules = await Promise.all(Object.entries(files).map(async ([file, load]) => ({ file, exports: await load() })));

/** A test of each story, on a page of that theme. */
export const everyStory = (theme: 'light' | 'dark'): void => {
  for (const { file, exports } of modules) {
    const stories: Record<string, ReturnType<typeof composeStory>> = composeStories(
      exports,
      { initialGlobals: { theme } },
      // The default would put an empty object in place of the annotations set above.
      (story, meta, project, name) => composeStory(story, meta, project, undefined, name),
    );
    describe(`${file}, ${theme}`, () => {
      for (const [name, story] of Object.entries(stories))
        it(name, async () => {
          await story.run();
          story.reporting.reports.forEach(assertPassed);
          await measured('stories without an axe violation', 1, 1);
        });
    });
  }
};
