/**
 * What holds of every figure that is read aloud, alive and as it came with its page: one named picture, nothing read twice,
 * tables with captions and scopes, languages where they change, and a live region that is polite and silent until asked.
 */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { shipped } from '../../src/data/shipped-in-all.ts';
import { staticFigure } from '../../src/render/markup.ts';
import { spoken } from './spoken.ts';
import { shown } from './transcripts.ts';

const stylesheet = URL.createObjectURL(
  new Blob([(await import('../../src/elements/stylesheet.ts')).stylesheet], { type: 'text/css' }),
);

/** The figure as prerendering writes it, in a tag that nothing makes alive; its folds are open. */
const asWritten = async (tag: Tag, language: string): Promise<Element> => {
  const inner = await staticFigure({ tag, options: {}, plan: shipped, language, stylesheet });
  const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  (page as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(`<div>${inner}</div>`);
  const figure = page.firstElementChild!;
  const link = figure.shadowRoot!.querySelector('link')!;
  if (!link.sheet) await oneEvent(link, 'load');
  for (const details of figure.shadowRoot!.querySelectorAll('details')) details.open = true;
  return figure;
};

const forms = { alive: shown, 'as it came with its page': asWritten } as const;

/** All elements of a figure: in its shadow root, and its children in the page. */
const allIn = (figure: Element): readonly Element[] => [
  ...figure.shadowRoot!.querySelectorAll('*'),
  ...figure.querySelectorAll('*'),
];

const nameOf = (element: Element): string =>
  (element.getRootNode() as ShadowRoot)
    .getElementById(element.getAttribute('aria-labelledby') ?? '')
    ?.textContent.trim() ?? '';

for (const tag of Object.keys(charts) as Tag[])
  for (const [form, figureIn] of Object.entries(forms))
    describe(`<${tag}>, ${form},`, () => {
      it('has one picture, an image or a tree, that its heading names', async () => {
        const figure = await figureIn(tag, 'en');
        const pictures = allIn(figure).filter((one) => one.matches('[role=img], [role=tree]'));
        expect(pictures).to.have.length(1);
        expect(nameOf(pictures[0]!).length).to.be.greaterThan(3);
        expect(nameOf(figure.shadowRoot!.querySelector('figure')!)).to.equal(nameOf(pictures[0]!));
      });

      it('reads no text of the picture, and the summary once', async () => {
        const figure = await figureIn(tag, 'en');
        const phrases = await spoken(figure);
        const summary = [
          ...figure.querySelectorAll('[slot=summary]'),
          figure.shadowRoot!.querySelector('[part=summary]')!,
        ]
          .map((one) => one.textContent.trim())
          .find(Boolean)!;
        expect(phrases.filter((phrase) => phrase.includes(summary))).to.deep.equal([summary]);
        const texts = allIn(figure).filter((one) => one.localName === 'text');
        expect(texts.length).to.be.greaterThan(0);
        for (const text of texts) expect(text.closest('[aria-hidden=true], [role=img]')).to.not.equal(null);
      });

      it('has tables with a caption and heads that say what they are heads of', async () => {
        const figure = await figureIn(tag, 'en');
        const tables = allIn(figure).filter((one) => one instanceof HTMLTableElement);
        expect(tables).to.have.length(1);
        for (const table of tables) {
          expect(table.caption!.textContent.trim().length).to.be.greaterThan(3);
          expect(
            [...table.querySelectorAll('th')].filter(({ scope }) => scope !== 'col' && scope !== 'row'),
          ).to.deep.equal([]);
        }
      });

      it('says in which language it is, and in which a source was quoted', async () => {
        const figure = await figureIn(tag, 'zh-Hans');
        expect(figure.shadowRoot!.querySelector('figure')!.lang).to.match(/^zh/);
        for (const quote of allIn(figure).filter((one) => one.localName === 'q'))
          expect((quote as HTMLElement).lang).to.match(/^\w/);
      });

      it('speaks politely, and not before it is asked', async () => {
        const figure = await figureIn(tag, 'en');
        const regions = allIn(figure).filter((one) =>
          one.matches('[aria-live], [role=status], [role=alert], [role=log]'),
        );
        expect(regions.filter((one) => one.getAttribute('aria-live') === 'assertive')).to.deep.equal([]);
        expect(regions.map((one) => one.textContent.trim()).filter(Boolean)).to.deep.equal([]);
        expect(allIn(figure).filter((one) => Number(one.getAttribute('tabindex')) > 0)).to.deep.equal([]);
      });
    });
