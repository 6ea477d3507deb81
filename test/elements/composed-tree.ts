/**
 * A page as it is read: what stands in shadow roots in its place, slots filled, without what is not shown. The virtual
 * screen reader walks a tree of plain elements and opens no shadow root by itself.
 */

/** Of a long list the first and the last are enough to hear how each sounds. */
const FIRST = 2;

/** Attributes that name other elements by id. */
const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'for',
];

/** A copy of a node and of all that is shown in it. It is not alive: no element of ours is made again. */
export const composedTree = (node: Node, scopes = new Map<Node, number>()): Node | undefined => {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.nodeValue ?? '');
  if (!(node instanceof Element) || !isShown(node)) return undefined;
  if (node instanceof HTMLSlotElement) return fragmentOf(filling(node), scopes);
  const copy = emptyCopy(node, scopes);
  const children = node.shadowRoot ?? node;
  copy.append(fragmentOf(shortened([...children.childNodes]), scopes));
  return copy;
};

const filling = (slot: HTMLSlotElement): readonly Node[] => {
  const assigned = slot.assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : [...slot.childNodes];
};

const fragmentOf = (nodes: readonly Node[], scopes: Map<Node, number>): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) {
    const copy = composedTree(node, scopes);
    if (copy) fragment.append(copy);
  }
  return fragment;
};

/** Ids hold within one root; in the copy all roots are one. */
const emptyCopy = (element: Element, scopes: Map<Node, number>): Element => {
  const isOurs = element.localName.includes('-');
  const copy = isOurs ? document.createElement('div') : (element.cloneNode(false) as Element);
  const root = element.getRootNode();
  const scope = scopes.get(root) ?? scopes.size;
  scopes.set(root, scope);
  if (isOurs)
    for (const name of ['lang', 'dir', 'role', 'aria-label'])
      if (element.hasAttribute(name)) copy.setAttribute(name, element.getAttribute(name)!);
  const scoped = (id: string) => `${id}-${scope}`;
  if (element.id) copy.id = scoped(element.id);
  for (const name of REFERENCES) {
    const ids = element.getAttribute(name);
    if (ids) copy.setAttribute(name, ids.split(/\s+/).map(scoped).join(' '));
  }
  return copy;
};

const isShown = (element: Element): boolean => {
  if (['script', 'style', 'template', 'link'].includes(element.localName)) return false;
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
};

/** Rows of a table and items of a list: the first, the last, and how many were left out between them. */
const shortened = (nodes: readonly Node[]): readonly Node[] => {
  const alike = nodes.filter((node) => node instanceof HTMLTableRowElement || node instanceof HTMLLIElement);
  const left = new Set<Node>(alike.slice(FIRST, -1));
  return nodes.filter((node) => !left.has(node));
};
