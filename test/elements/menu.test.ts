import { expect, html } from '@open-wc/testing';
import '../../src/entry/define/target-gauge.ts';
import type { TargetGaugeElement } from '../../src/elements/target-gauge.ts';
import { drawn } from './drawn.ts';

const gauge = () =>
  drawn<TargetGaugeElement>(
    html`<target-gauge draw="eager" target="5g-factories" shape="arc" heading="Ours" group="g"></target-gauge>`,
  );

const press = async (element: TargetGaugeElement, item: string): Promise<HTMLElement> => {
  element.shadowRoot!.querySelector<HTMLElement>(`[data-do=${item}]`)!.click();
  const answer = element.shadowRoot!.querySelector<HTMLElement>('.answer')!;
  while (!answer.querySelector('pre')) await new Promise((resolve) => setTimeout(resolve, 20));
  return answer;
};

/** The clipboard of this browser, until what is returned is called. */
const clipboard = (writeText: (text: string) => Promise<void>) => {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Object.defineProperty(Navigator.prototype, 'clipboard', real);
  };
};

describe('the menu of a figure', () => {
  it('copies the citation: title, sources, date, whose work, and where it was seen', async () => {
    const texts: string[] = [];
    const restore = clipboard((text) => Promise.resolve(void texts.push(text)));
    const element = await gauge();
    const answer = await press(element, 'citation');
    restore();
    expect(texts).to.deep.equal([answer.querySelector('pre')!.textContent]);
    expect(texts[0]).to.match(/^5G factories constructed, China\. Sources: .*As of June 30, 2026\..*http/);
    expect(answer.textContent).to.match(/^Copied:/);
  });

  it('copies the embed code, with what was asked and not with how it is drawn here', async () => {
    const texts: string[] = [];
    const restore = clipboard((text) => Promise.resolve(void texts.push(text)));
    await press(await gauge(), 'embed');
    restore();
    expect(texts[0]).to.contain("import 'plan-charts/define/target-gauge.js';");
    expect(texts[0]).to.contain(
      '<target-gauge target="5g-factories" shape="arc" lang="en" heading="Ours"></target-gauge>',
    );
  });

  it('shows what a clipboard refuses, to be copied by hand', async () => {
    const restore = clipboard(() => Promise.reject(new Error('not allowed')));
    const answer = await press(await gauge(), 'citation');
    restore();
    expect(answer.textContent).to.match(/^5G factories/);
  });

  it('shows the Vega-Lite specification of what is on screen', async () => {
    const element = await gauge();
    const answer = await press(element, 'spec');
    const spec = JSON.parse(answer.textContent) as { $schema: string; width: number };
    expect(spec.$schema).to.contain('vega-lite');
    expect(spec.width).to.equal(element.picture!.chart.spec.width);
  });
});
