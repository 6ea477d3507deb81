import { expect } from '@open-wc/testing';
import '../../src/entry/autoload.ts';
import { tags } from '../../src/entry/tags.ts';
import { charts } from '../../src/specs/charts.ts';
import { proseTags } from '../../src/specs/prose.ts';

describe('autoload', () => {
  it('knows every tag that has a builder', () => {
    expect(Object.keys(tags)).to.deep.equal([...Object.keys(charts), ...proseTags, 'plan-briefing']);
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

  it('puts a figure in the place of a link that stands alone, as soon as it appears', async () => {
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.href = new URL('/src/entry/embed.html?tag=target-gauge&draw=never&src=plans/a.json', location.href).href;
    link.textContent = 'A figure';
    paragraph.append(' ', link, ' ');
    document.body.append(paragraph);
    await customElements.whenDefined('target-gauge');
    const figure = paragraph.querySelector('target-gauge')!;
    expect(figure.contains(link)).to.equal(true);
    // The address of the plan begins at the page that the link leads to.
    expect(figure.getAttribute('src')).to.equal(new URL('/src/entry/plans/a.json', location.href).href);
    paragraph.remove();
  });
});
