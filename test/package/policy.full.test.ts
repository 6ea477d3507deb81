/** Every story under a strict policy, whatever its element; `policy.test.ts` has the article's figures. */
import { describe, it } from 'vitest';
import { builtCdn } from './built-cdn.ts';
import { policedPages } from './policed-pages.ts';

const { stories, tourStory } = await policedPages(await builtCdn());

// Some stories hold a figure of each tag, and several are toured at once.
describe.concurrent('a strict policy', { timeout: 120_000 }, () => {
  it.for(stories.map((story) => [story.id, story] as const))('is kept by %s', async ([, story], { expect }) => {
    const { tours, faults } = await tourStory(story);
    expect(faults).toEqual([]);
    for (const { states, files } of tours) expect(files).toHaveLength(states.has('menu') ? 4 : 0);
  });
});
