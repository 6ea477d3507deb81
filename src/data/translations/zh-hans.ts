import texts from '../../../seeds/translations/zh-Hans.json' with { type: 'json' };
import type { Translation } from '../translation.ts';

export const zhHans: Translation = texts;
