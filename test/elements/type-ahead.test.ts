import { expect } from '@open-wc/testing';
import { TypeAhead } from '../../src/elements/type-ahead.ts';

const labels = [
  '5G base stations, 2021',
  '5G users, 31 December 2021',
  'Électricité, 2022',
  'エ 基站，2023',
  'Elm trees',
];

/** Where letters lead that follow each other at so many milliseconds. */
const typed = (letters: string, at = -1, pause = 50): readonly (number | undefined)[] => {
  const typing = new TypeAhead();
  let here = at;
  return [...letters].map((letter, i) => {
    const next = typing.next(letter, i * pause, labels, here);
    here = next ?? here;
    return next;
  });
};

describe('TypeAhead.next(letter, time, labels, at)', () => {
  it('leads to the first label that begins so', () => expect(typed('5')).to.deep.equal([0]));

  it('goes from one to the next by the same letter', () => expect(typed('555')).to.deep.equal([0, 1, 0]));

  it('stays as long as a word that grows still fits', () => expect(typed('5g u')).to.deep.equal([0, 0, 0, 1]));

  it('takes a letter that comes late for the first of another word', () =>
    expect(typed('5e', -1, 1000)).to.deep.equal([0, 2]));

  it('leaves case and accents out', () => expect(typed('elec')).to.deep.equal([2, 2, 2, 2]));

  it('finds a word within a label, where none begins so', () => {
    expect(typed('31')[1]).to.equal(1);
    expect(typed('2022')[3]).to.equal(2);
    expect(typed('站')).to.deep.equal([3]);
  });

  it('finds no part of a word', () => expect(typed('rees')[3]).to.equal(undefined));

  it('leads nowhere where there is no such word', () => expect(typed('q')).to.deep.equal([undefined]));

  it('begins after the one that is left', () => expect(typed('e', 2)).to.deep.equal([4]));
});
