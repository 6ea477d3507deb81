/**
 * What a reader sees of the figures on a page, as the browser has laid it out: each function runs in the page, looks through
 * shadow roots, and lists what is wrong with it.
 */

/** A fault, with what it is and where. */
export type Fault = string;

/** Texts and marks that do not stand out from the ground of the page. */
export const faint = (least: { readonly text: number; readonly mark: number }): readonly Fault[] => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  /** Any colour that CSS computes, as the screen has it: sRGB from 0 to 1, and how dense it is. */
  const channels = (color: string): readonly [number, number, number, number] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r! / 255, g! / 255, b! / 255, a! / 255];
  };
  const luminance = (color: readonly number[]): number => {
    const [r, g, b] = color.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: readonly number[], b: readonly number[]): number => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const over = (ground: readonly number[], color: readonly number[], opacity: number): readonly number[] =>
    ground.map((one, i) => one + (color[i]! - one) * opacity);
  const parentOf = (node: Node): Node | null =>
    (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
  /** What is painted beneath an element, from the page up. */
  const groundOf = (node: Node): readonly number[] => {
    const grounds: (readonly [number, number, number, number])[] = [];
    for (let at: Node | null = node; at; at = parentOf(at))
      if (at instanceof HTMLElement) grounds.push(channels(getComputedStyle(at).backgroundColor));
    const page = channels('Canvas').slice(0, 3);
    return grounds.reduceRight<readonly number[]>((ground, color) => over(ground, color.slice(0, 3), color[3]), page);
  };
  /** What a picture paints beneath a word of it, on the ground of its page. */
  const paintedBeneath = (word: Element): readonly number[] => {
    const { left, top, width, height } = word.getBoundingClientRect();
    const at = new DOMPoint(left + width / 2, top + height / 2);
    return [...word.closest('svg')!.querySelectorAll<SVGGeometryElement>('path, rect, circle')]
      .filter((mark) => !mark.closest('defs, clipPath, pattern') && isSeen(mark))
      .filter((mark) => mark.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING)
      .filter((mark) => mark.isPointInFill(at.matrixTransform(mark.getScreenCTM()!.inverse())))
      .reduce<readonly number[]>((ground, mark) => {
        const { fill, fillOpacity, opacity } = getComputedStyle(mark);
        if (fill === 'none' || fill.startsWith('url')) return ground;
        const [r, g, b, a] = channels(fill);
        return over(ground, [r, g, b], a * Number(fillOpacity) * Number(opacity));
      }, groundOf(word));
  };
  const found = new Set<Fault>();
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true, opacityProperty: true }) &&
    !element.closest('.pc-hidden, caption, [hidden]');
  const tell = (what: string, element: Element, ratio: number): void => {
    const name = element.closest('svg')
      ? (element.closest('g[class]')?.getAttribute('class') ?? '')
      : element.localName;
    found.add(`${what} ${name} “${element.textContent?.trim().slice(0, 30) ?? ''}” ${ratio.toFixed(1)}`);
  };
  /** What says nothing by itself: lines to read along, the ground of a picture, and grounds whose edges are drawn. */
  const isGround = (element: Element): boolean =>
    element.matches('.background') ||
    /\b(?:grid_rules|tracks|permitteds|stretches|touch_areas)_marks\b|points_amount/.test(
      element.closest('g[class*=_marks]')?.getAttribute('class') ?? '',
    );
  const check = (element: Element): void => {
    if (!isSeen(element)) return;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
    const isInPicture = element.closest('svg') !== null;
    if (hasText) {
      const ground = isInPicture ? paintedBeneath(element) : groundOf(element);
      const [r, g, b, a] = channels(isInPicture ? style.fill : style.color);
      const ratio = contrast(over(ground, [r, g, b], a), ground);
      if (ratio < least.text) tell('text', element, ratio);
    } else if (isInPicture && element.matches('path, line, rect, circle') && !isGround(element)) {
      const ground = groundOf(element);
      const seen = (['fill', 'stroke'] as const).flatMap((kind) => {
        const paint = style[kind];
        if (paint === 'none' || paint.startsWith('url')) return [];
        const [r, g, b, a] = channels(paint);
        return [contrast(over(ground, [r, g, b], a * Number(style[`${kind}Opacity`]) * Number(style.opacity)), ground)];
      });
      const box = element.getBoundingClientRect();
      if (seen.length > 0 && box.width + box.height > 0 && Math.max(...seen) < least.mark)
        tell('mark', element, Math.max(...seen));
    }
  };
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      check(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return [...found];
};

/** Words that are cut off, lie on others, or make the page scroll sideways; and letters of a picture below 12 px. */
export const lost = (): readonly Fault[] => {
  const found = new Set<Fault>();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} px wide of ${clientWidth}`);
  const texts: { readonly element: Element; readonly box: DOMRect }[] = [];
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('.pc-hidden, caption, [hidden], sup');
  const scrollsItself = (element: Element): boolean =>
    element.closest('.scroll, .stage') !== null || element.closest('[slot=table]') !== null;
  const check = (element: Element): void => {
    if (!isSeen(element)) return;
    const said = `${element.localName} “${element.textContent?.trim().slice(0, 40) ?? ''}”`;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (element instanceof HTMLElement && !element.matches('.stage, select, input')) {
      const isWide = isCut(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isHigh = isCut(overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (isWide || isHigh || (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1))
        found.add(`cut: ${said}`);
    }
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
    if (own.length === 0) return;
    if (element.closest('svg')) {
      const { width, height } = element.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(element).fontSize);
      const svg = element.closest('svg')!;
      const scale =
        svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || svg.getBoundingClientRect().width);
      if (width > 0 && height > 0 && size * scale < 11.9) found.add(`small: ${(size * scale).toFixed(1)} px ${said}`);
      return;
    }
    for (const node of own) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.right > innerWidth + 1 && !scrollsItself(element)) found.add(`beyond the edge: ${said}`);
        texts.push({ element, box });
      }
    }
  };
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      check(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  // Boxes of letters are higher than lines: what shares less than half a line is apart.
  texts.forEach((one, i) => {
    for (const other of texts.slice(i + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const isScrolled = scrollsItself(one.element) !== scrollsItself(other.element);
      if (wide > 2 && high > Math.min(one.box.height, other.box.height) / 2 && !isScrolled)
        found.add(
          `on each other: “${one.element.textContent.trim().slice(0, 30)}” and “${other.element.textContent.trim().slice(0, 30)}”`,
        );
    }
  });
  return [...found];
};

/** Twice as large letters and lines in rooms that stay as they are, as Firefox does it where only text is zoomed. */
export const enlarge = (): void => {
  const all: { readonly style: CSSStyleDeclaration; readonly size: string; readonly line: string }[] = [];
  const twice = (size: string) => `${2 * parseFloat(size)}px`;
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const { fontSize, lineHeight } = getComputedStyle(element);
      // Words of a picture were measured where they stand; they are in the table too.
      if (!element.closest('svg'))
        all.push({
          style: element.style,
          size: twice(fontSize),
          line: parseFloat(lineHeight) ? twice(lineHeight) : '',
        });
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document.body);
  for (const { style, size, line } of all) {
    style.setProperty('font-size', size, 'important');
    style.setProperty('line-height', line, 'important');
  }
};

/** Rings around what a reader has reached or chosen, and the edge of a tooltip, that do not stand out from the page. */
export const faintRings = (least: number): { readonly seen: readonly string[]; readonly faults: readonly Fault[] } => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const luminance = (color: string): number => {
    canvas.fillStyle = 'Canvas';
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data]
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const seen = new Set<string>();
  const faults = new Set<Fault>();
  const check = (name: string, color: string, width: string): void => {
    seen.add(name);
    const [x, y] = [luminance(color), luminance('Canvas')];
    const ratio = (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    if (ratio < least || parseFloat(width) < (name === 'tooltip' ? 1 : 2))
      faults.add(`${name} ${width} ${color} ${ratio.toFixed(1)}`);
  };
  for (const { shadowRoot } of document.querySelectorAll('main *')) {
    for (const name of ['cursor', 'selection', 'tooltip'])
      for (const ring of shadowRoot?.querySelectorAll(`.${name}`) ?? []) {
        const { borderTopColor, borderTopWidth } = getComputedStyle(ring);
        if (ring.checkVisibility({ checkVisibilityCSS: true })) check(name, borderTopColor, borderTopWidth);
      }
    const reached = shadowRoot?.querySelector(':focus-visible');
    const { outlineColor, outlineWidth, outlineStyle } = reached
      ? getComputedStyle(reached)
      : ({} as CSSStyleDeclaration);
    if (reached) check('focus', outlineColor, outlineStyle === 'none' ? '0' : outlineWidth);
  }
  return { seen: [...seen], faults: [...faults] };
};
