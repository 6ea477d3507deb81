import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { markerOf } from '../../src/render/foreign.ts';

const marked = (texts: readonly string[], text: string): string => {
  const box = document.createElement('p');
  render(html`${markerOf({ language: 'en', isTranslated: false, texts })(text)}`, box);
  return box.innerHTML.replaceAll(/<!--.*?-->/g, '');
};

describe('markerOf(wording)', () => {
  it('marks a text in the plan’s language wherever it stands in a sentence', () =>
    expect(marked(['trees', 'Town plan'], 'Town plan : 900 trees, au moins')).to.equal(
      '<bdi lang="en">Town plan</bdi> : 900 <bdi lang="en">trees</bdi>, au moins',
    ));

  it('takes the longer of two texts, and none that is part of a word', () =>
    expect(marked(['trees', 'street trees'], 'street trees, treesome')).to.equal(
      '<bdi lang="en">street trees</bdi>, treesome',
    ));

  it('takes signs of patterns for what they are', () =>
    expect(marked(['a.b-c (d)'], 'aXb-c (d) a.b-c (d)')).to.equal('aXb-c (d) <bdi lang="en">a.b-c (d)</bdi>'));

  it('leaves a text alone where nothing is in another language', () => {
    const text = 'Town plan';
    expect(markerOf(undefined)(text)).to.equal(text);
  });
});
