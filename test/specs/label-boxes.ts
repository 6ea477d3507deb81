/**
 * The words of a specification as boxes, as wide as the builder was told they are.
 */
import type { Box, Chart } from '../../src/specs/chart.ts';
import { textWidth, type Measure } from '../../src/specs/text-width.ts';
import { vegaLiteConfig } from '../../src/render/vega-lite-config.ts';

export interface LabelBox extends Box {
  readonly text: string;
}

interface TextStyle {
  readonly fontSize: number;
  readonly fontWeight?: string;
}

/** Of the line: from the top of capitals to the foot of letters. */
const ASCENT = 0.75;
const DESCENT = 0.2;

export const labelBoxes = ({ spec }: Chart, measure: Measure = textWidth): readonly LabelBox[] =>
  spec.layer
    .filter(({ mark }) => mark.type === 'text')
    .flatMap(({ data, mark }) => {
      const { fontSize, fontWeight } = vegaLiteConfig.style[
        mark.style as keyof typeof vegaLiteConfig.style
      ] as TextStyle;
      return (spec.datasets[data.name] ?? []).map(({ c0, c1, c2, c3 }): LabelBox => {
        const [x, y, text] = [c0 as number, c1 as number, c2 as string];
        const width = measure(text, fontSize, fontWeight === 'bold');
        const left = { left: x, center: x - width / 2, right: x - width }[c3 as 'left'];
        return { text, x: left, y: y - fontSize * ASCENT, width, height: fontSize * (ASCENT + DESCENT) };
      });
    });

/** A sentence for each label that lies on another or leaves the picture. */
export const labelProblems = (chart: Chart): readonly string[] => {
  const boxes = labelBoxes(chart).toSorted((a, b) => a.y - b.y);
  const { width, height } = chart.spec;
  const isOut = (box: Box) =>
    box.x < -0.5 || box.y < -0.5 || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5;
  return [
    ...boxes.filter(isOut).map(({ text }) => `“${text}” is cut`),
    ...boxes.flatMap((a, i) => {
      const problems: string[] = [];
      for (let j = i + 1; j < boxes.length && boxes[j]!.y < a.y + a.height - 0.5; j += 1) {
        const b = boxes[j]!;
        if (a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5) problems.push(`“${a.text}” on “${b.text}”`);
      }
      return problems;
    }),
  ];
};
