import { describe, expect, it } from 'vitest';
import { statedAmounts } from '../../../src/node/amounts/stated-amounts.ts';
import { saysUnit } from '../../../src/node/checks/units.ts';

const says = (text: string, unit: string) => saysUnit(unit, statedAmounts(text)[0]!, text);

describe('saysUnit(unit, amount, text)', () => {
  it.each([
    ['300 5G factories, creating jobs', '5G factories'],
    ['54 specific measures in the sector', 'measures'],
    ['300 5G smart factories', '5G factories'],
    ['one factory', 'factories'],
    ['300 of the factories', 'factories'],
    ['1.2 trillion Yuan', 'yuan'],
    ['RMB 300 million', 'yuan'],
    ['$166.9 billion', 'US dollars'],
    ['166.9 billion US dollars', 'US dollars'],
    ['A$5 million', 'Australian dollars'],
    ['45%', 'percent'],
    ['45 per cent of all homes', 'percent of homes'],
    ['16.4 percentage points', 'percentage points'],
    ['half of the homes', 'percent'],
    ['5G users reached 634 million', 'users'],
    ['5G users, 634 million of them', 'users'],
    ['covering all prefecture level cities', 'prefecture-level cities'],
    ['26 stations per 10,000 people', 'per 10,000 people'],
    ['5,000 people', 'people'],
    ['166.9 billion U.S. dollars at the time', 'US dollars'],
    ['more than 17,000 "5G+Industrial Internet" projects', 'projects'],
  ])('is true of "%s" and %s', (text, unit) => expect(says(text, unit)).toBe(true));

  it('looks farther back where a total is all that is named', () => {
    const text = 'It built 600,000 base stations for its users, bringing the total to 2.94 million';
    const last = statedAmounts(text).at(-1)!;
    expect(saysUnit('base stations', last, text)).toBe(true);
    expect(saysUnit('factories', last, text)).toBe(false);
    const own = 'It built 600,000 base stations, and the total of users rose to 2.94 million';
    expect(saysUnit('base stations', statedAmounts(own).at(-1)!, own)).toBe(false);
  });

  it.each([
    ['3,000 enterprises to build 5G factories', '5G factories'],
    ['with all cities and users of 5G reaching 634 million users', 'cities and towns'],
    ['5G users built 300 factories', 'users'],
    ['300 factories', '5G factories'],
    ['45 percent of homes', 'homes'],
    ['45 homes', 'percent'],
    ['16.4 percentage points', 'percent'],
    ['A$5 million', 'US dollars'],
    ['$5 million', 'yuan'],
    ['$5 million', 'projects'],
    ['26 stations per 1,000 people', 'per 10,000 people'],
  ])('is false of "%s" and %s', (text, unit) => expect(says(text, unit)).toBe(false));
});
