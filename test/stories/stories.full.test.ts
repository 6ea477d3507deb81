/** Every story on a dark page. */
import { everyStory } from './every-story.ts';

everyStory('dark');
