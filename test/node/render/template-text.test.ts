import { html, nothing } from 'lit';
import { describe, expect, it } from 'vitest';
import { templateText } from '../../../src/render/template-text.ts';

describe('templateText(value)', () => {
  it.each([
    ['text', 'a < b & "c"', 'a &lt; b &amp; "c"'],
    ['a number', 3, '3'],
    ['nothing', nothing, ''],
    ['undefined', undefined, ''],
    ['a list', ['a', html`<b>${'c'}</b>`], 'a<b>c</b>'],
    ['markup, as it is', { markup: '<i>a</i>' }, '<i>a</i>'],
    ['a template within one', html`<p>${html`<q>${'a'}</q>`}</p>`, '<p><q>a</q></p>'],
    ['an attribute', html`<a href=${'x"y'}>z</a>`, '<a href="x&quot;y">z</a>'],
    ['an attribute that is not there', html`<a href=${nothing} lang="en">z</a>`, '<a lang="en">z</a>'],
    ['an empty attribute', html`<a class=${''}></a>`, '<a class=""></a>'],
    ['a boolean attribute', html`<p ?hidden=${true}></p>`, '<p hidden></p>'],
    ['a boolean attribute that is not there', html`<p ?hidden=${false}></p>`, '<p></p>'],
    ['no listener and no property', html`<a @click=${() => 1} .title=${'a'}>z</a>`, '<a>z</a>'],
  ])('writes %s', (_, value, text) => expect(templateText(value)).toBe(text));

  it('leaves indentation out and keeps the space between words', () =>
    expect(
      templateText(html`
        <p>
          ${'a'}
          <b>b</b>
        </p>
      `),
    ).toBe('\n<p>\na\n<b>b</b>\n</p>\n'));

  it('refuses a value within a quoted attribute, which it would write as it is', () =>
    expect(() => templateText(html`<a class="x ${'"><script>'}"></a>`)).toThrow('within a quoted attribute'));

  it('refuses what is no text', () => expect(() => templateText({ a: 1 })).toThrow('type object'));
});
