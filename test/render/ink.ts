/**
 * Where a text of a picture has ink. The box that a browser gives it is as high as a line of its font: in Naskh twice as
 * high as its letters, so that boxes of two lines meet where no letter does.
 */
const pad = 4;

const brush = () => document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
const [one, other] = [brush(), brush()];

const setFont = (context: CanvasRenderingContext2D, node: SVGTextElement) => {
  const style = getComputedStyle(node);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
};

export const baselineOf = (node: SVGTextElement): number =>
  node.getStartPositionOfChar(0).matrixTransform(node.getScreenCTM()!).y;

/** As wide as the text's own box, and as high as its letters. */
export const inkBox = (node: SVGTextElement): DOMRect => {
  setFont(one, node);
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = one.measureText(node.textContent);
  const { left, width } = node.getBoundingClientRect();
  return new DOMRect(left, baselineOf(node) - up, width, up + down);
};

/** Whether a pixel belongs to letters of both. */
export const inksMeet = (a: SVGTextElement, b: SVGTextElement): boolean => {
  const boxes = [inkBox(a), inkBox(b)] as const;
  const left = Math.max(...boxes.map((box) => box.left)) - pad;
  const top = Math.max(...boxes.map((box) => box.top)) - 1;
  const width = Math.ceil(Math.min(...boxes.map((box) => box.right)) + pad - left);
  const height = Math.ceil(Math.min(...boxes.map((box) => box.bottom)) + 1 - top);
  if (width <= 0 || height <= 0) return false;
  const alphas = ([a, b] as const).map((node, i) => {
    const context = [one, other][i]!;
    Object.assign(context.canvas, { width, height });
    setFont(context, node);
    context.fillText(node.textContent, boxes[i]!.left - left, baselineOf(node) - top);
    return context.getImageData(0, 0, width, height).data;
  });
  return alphas[0]!.some((alpha, i) => i % 4 === 3 && alpha > FAINT && alphas[1]![i]! > FAINT);
};

/** The soft edge of a letter is not seen. */
const FAINT = 96;
