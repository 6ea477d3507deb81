import { expect } from '@open-wc/testing';
import '../../src/entry/autoload.ts';
import { tags } from '../../src/entry/tags.ts';
import { charts } from '../../src/specs/charts.ts';

describe('autoload', () => {
  it('knows every tag that has a builder', () => {
    expect(Object.keys(tags)).to.deep.equal(Object.keys(charts));
  });

  it('defines nothing on a page that uses nothing, and a tag as soon as it appears', async () => {
    expect(customElements.get('fiveg-stats-chart')).to.equal(undefined);
    const box = document.createElement('div');
    const figure = document.createElement('fiveg-stats-chart');
    figure.setAttribute('draw', 'never');
    box.append(figure);
    document.body.append(box);
    await customElements.whenDefined('fiveg-stats-chart');
    box.remove();
  });
});
