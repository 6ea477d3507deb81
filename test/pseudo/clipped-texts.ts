/**
 * Texts of an element that a reader does not see whole: in a box that hides what does not fit into it, or out of the page.
 */

/** A scroll bar shows that there is more. */
const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

/** For assistive technology only. */
const isUnseen = (element: Element) => getComputedStyle(element).clipPath !== 'none';

const elementsIn = (root: Element | ShadowRoot): readonly Element[] => [
  ...(root instanceof Element ? [root, ...(root.shadowRoot ? elementsIn(root.shadowRoot) : [])] : []),
  ...[...root.children].flatMap(elementsIn),
];

/** @param root What stands in the page, alone. */
export const clippedTexts = (root: Element): readonly string[] =>
  elementsIn(root)
    .filter((element) => element instanceof HTMLElement && element.checkVisibility() && !isUnseen(element))
    .flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isCut =
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1);
      const { left, right, width } = element.getBoundingClientRect();
      const page = document.documentElement.clientWidth;
      const isOut =
        width > 0 && element.childElementCount === 0 && (left < -1 || right > page + 1) && !scrolls(element);
      const at = `<${element.localName} class="${element.className}">`;
      return isCut || isOut ? [`${at} ${isCut ? 'cut' : 'out'}: ${element.textContent.slice(0, 60)}`] : [];
    });

/** In a box with a scroll bar, whatever is out of it can be brought in. */
const scrolls = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const { overflowX } = getComputedStyle(at);
    if (overflowX === 'auto' || overflowX === 'scroll') return true;
  }
  return false;
};

/** Texts of a picture that are out of it, or one on another. */
export const clippedLabels = (svg: SVGSVGElement): readonly string[] => {
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll('text')]
    .filter(({ textContent }) => textContent !== '')
    .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }));
  // As far as ink goes: a line box is higher, and an f reaches over its advance width.
  const isOut = ({ left, right, bottom }: DOMRect) =>
    left < frame.left - 1.5 || right > frame.right + 1.5 || bottom > frame.bottom + 1.5;
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
  return [
    ...labels.filter(({ box }) => isOut(box)).map(({ text }) => `“${text}” is out of the picture`),
    ...labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`“${a.text}” on “${b.text}”`] : [])),
    ),
  ];
};
