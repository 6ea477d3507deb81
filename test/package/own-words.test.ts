import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

describe('words for readers', () => {
  it.each(['src/specs', 'src/render', 'src/elements', 'src/entry'])(
    'come from the language of the page in %s',
    (folder) => {
      const files = filesIn(folder);
      expect(files.length).toBeGreaterThan(3);
      expect(files.flatMap((file) => ownWords(file, readFileSync(file, 'utf8')))).toEqual([]);
    },
  );

  it.each([
    ['a text in a template', 'html`<p>${value} trees</p>`'],
    ['a text before a value', 'html`<b>Sources:</b> ${list}`'],
    ['a name that is spoken', 'html`<button aria-label="Close">×</button>`'],
    ['what stands in an empty field', 'html`<input placeholder="Search here" />`'],
    ['the text of a link', 'html`<a href=${url} title="to the source">${n}</a>`'],
    ['a sentence in a string', "const note = 'Hatched areas are not known.';"],
    ['a heading in a string', "const heading = 'Targets met';"],
    ['words around a value', 'const text = `${count} of them are met`;'],
    ['words that are joined', "const text = count + ' measures are announced';"],
    ['a state in lower case', "const state = 'not known';"],
    ['a text that is set', "node.textContent = 'Not known yet';"],
    ['a text of SVG', 'svg`<text>Baseline</text>`'],
  ])('are found: %s', (_, code) => expect(ownWords('a.ts', code)).toHaveLength(1));

  it.each([
    ['classes and parts', 'html`<div class="chart tooltip" part="chart pictures">${text}</div>`'],
    ['selectors', "root.querySelector('details.numbers > summary button');"],
    [
      'events and attributes',
      "element.addEventListener('chart-ready', go); element.setAttribute('aria-hidden', 'true');",
    ],
    ['keys', "if (key === 'ArrowRight' || key === 'Escape') go();"],
    [
      'what developers are told',
      "throw new TypeError(`there is no option ${name} here`); console.warn('plan-charts: it is late');",
    ],
    [
      'what a page is told of its address',
      "const faultOf = (name: string) => `unknown option: ${name}`; ignored.push('was given before');",
    ],
    ['types', "type Kind = 'Not known yet' | 'other';"],
    ['styles', 'css`.a { white-space: nowrap }`'],
    ['what is compared', "if (reason === 'Load failed here') go();"],
    ['numbers, signs and entities', 'html`<td>– ${n}&nbsp;%</td>`'],
  ])('are not found where there are none: %s', (_, code) => expect(ownWords('a.ts', code)).toEqual([]));
});
