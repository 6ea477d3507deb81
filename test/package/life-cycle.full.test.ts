/**
 * What figures leave behind that came, moved, changed and went: nothing. The other tags have a file for the long run.
 */
import { testLifeOf } from './life-of-figures.ts';

testLifeOf(['target-gauge']);
