/** Every tag in windows of every width. */
import { describe, it } from 'vitest';
import { TAGS, useBareTags } from './bare-tags.ts';

const { movesNothing } = useBareTags();

describe.each([320, 768, 1200])('in a window of %i px', (width) => {
  it.concurrent.each(TAGS)('moves nothing while it loads and draws: %s', (tag) => movesNothing(tag, width));
});
