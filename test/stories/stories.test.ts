/** Every story on a light page; `stories.full.test.ts` has them on a dark one. */
import { everyStory } from './every-story.ts';

everyStory('light');
