import texts from '../../../seeds/translations/ur.json' with { type: 'json' };
import type { Translation } from '../translation.ts';

export const ur: Translation = texts;
