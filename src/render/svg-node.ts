/**
 * A piece of SVG as a value, so that what is added to a picture is described once and made either in a page, node by
 * node (a strict policy forbids markup there), or as text where there is no page.
 */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** What stands in it: other nodes, or a text. */
  readonly content?: readonly SvgNode[] | string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A description → a node of the page. */
export const svgElement = ({ name, attributes, content = [] }: SvgNode): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...(typeof content === 'string' ? [content] : content.map(svgElement)));
  return element;
};

/** A description → markup. */
export const svgText = ({ name, attributes, content = [] }: SvgNode): string => {
  const open = `<${name}${attributesText(attributes)}`;
  const inner = typeof content === 'string' ? escaped(content) : content.map(svgText).join('');
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
};

export const attributesText = (attributes: SvgNode['attributes']): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`)
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML has no way to write are left out: one of them would make a whole file unreadable. */
export const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
