/**
 * What leaves the page. One entry a format: its media type and how a chart becomes it.
 *
 * Outside the page there is no stylesheet, so every `var(…)` is resolved to the colour it has on screen.
 */
import type { Shown, TableCell } from '../specs/chart.ts';
import type { ExportName } from './export-names.ts';
import { framed, type PictureFile } from './frame.ts';
import { onScreen } from './on-screen.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

export interface ExportFormat {
  /** Media type of the file. */
  readonly type: string;
  /** Bytes that a file begins with: a spreadsheet takes CSV for UTF-8 only with a byte order mark. */
  readonly mark?: string;
  /** @param svg The picture on screen, whose colours and font are taken as the reader sees them. */
  readonly make: (chart: Shown, svg: SVGSVGElement) => Promise<Blob> | string;
}

export const exportFormats = {
  svg: { type: 'image/svg+xml', make: (chart, svg) => toSVG(svg, chart) },
  png: { type: 'image/png', make: (chart, svg) => toPNG(svg, chart, 2) },
  csv: { type: 'text/csv', mark: '\ufeff', make: (chart) => toCSV(chart) },
  json: { type: 'application/json', make: (chart) => toJSON(chart) },
} as const satisfies Record<ExportName, ExportFormat>;

/** A format as a file to be saved. */
const toFile = async (name: ExportName, chart: Shown, svg: SVGSVGElement): Promise<Blob> => {
  const { type, mark = '', make }: ExportFormat = exportFormats[name];
  const made = await make(chart, svg);
  return typeof made === 'string' ? new Blob([mark, made], { type: `${type};charset=utf-8` }) : made;
};

/** Everything a figure can be taken away as. */
export const exporter = (chart: Shown, svg: SVGSVGElement) => ({
  svg: () => toSVG(svg, chart),
  png: () => toPNG(svg, chart, 2),
  csv: () => toCSV(chart),
  json: () => toJSON(chart),
  download: (name: ExportName) => download(name, chart, svg),
});

/** Hands the reader a format as a file, named after its element. */
const download = async (name: ExportName, chart: Shown, svg: SVGSVGElement): Promise<void> => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await toFile(name, chart, svg));
  link.download = `${chart.tag}.${name}`;
  link.click();
  // Revoked later: the download begins after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** The picture with its heading, its sources and its date, as a file that stands alone: colours and fonts are literals. */
export const toSVG = (svg: SVGSVGElement, chart: Shown): string => fileOf(svg, chart).svg;

const fileOf = (svg: SVGSVGElement, chart: Shown): PictureFile =>
  framed(new XMLSerializer().serializeToString(svg), chart, onScreen(svg));

/**
 * The same as pixels.
 *
 * @param scale Device pixels a CSS pixel.
 */
export const toPNG = async (svg: SVGSVGElement, chart: Shown, scale: number): Promise<Blob> => {
  const file = fileOf(svg, chart);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(file.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(file.width * scale);
  canvas.height = Math.round(file.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('this browser made no PNG'))), 'image/png');
  });
};

/**
 * The numbers: a line a row, values exact, hedges in columns of their own, so that none is lost in a spreadsheet. A column
 * of words has no values.
 */
export const toCSV = ({ table, sources }: Shown): string => {
  const { header, columns, rows } = table;
  // Where a row is about a thing and not a date, its name and who describes it have columns of their own.
  const isNamed = rows.some(({ source }) => source !== undefined);
  const address = (number: number | undefined): string =>
    sources.find((source) => source.number === number)?.source.url ?? '';
  const head = columns.flatMap(({ label, unit, isWords }) => {
    const name = unit === '' ? label : `${label} (${unit})`;
    return isWords ? [name] : [name, `${label}: as stated`, `${label}: source`];
  });
  const body = rows.map((row) => [
    row.key,
    ...(isNamed ? [row.header, address(row.source)] : []),
    ...row.cells.flatMap((cell, i) =>
      columns[i]?.isWords ? [cell.text] : [plain(cell), cell.text, address(cell.source)],
    ),
  ]);
  return [[...(isNamed ? [`${header}: id`, header, `${header}: source`] : [header]), ...head], ...body]
    .map((line) => line.map(quoted).join(','))
    .join('\r\n');
};

/** The whole figure: what is said, tabulated and cited. Where things stand in the picture is nobody else's business. */
export const toJSON = (chart: Shown): string => {
  const points = chart.points.map(({ id, label, lines }) => ({ id, label, lines }));
  return JSON.stringify({ ...chart, spec: undefined, points }, null, 2);
};

const plain = ({ value }: TableCell): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? `${value}` : `${value[0]}/${value[1]}`;
};

const quoted = (text: string): string => {
  const safe = spreadsheetText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
