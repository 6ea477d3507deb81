/**
 * Urdu.
 *
 * A postposition bends the noun before it, and a hedge may end in one ("300 سے زیادہ"), so values stand after a colon, or
 * before a word that leaves them as they are.
 */
import { LISTED_IDS, type Count, type DatedValue, type DateWords, type Words } from './words.ts';

const rules = new Intl.PluralRules('ur');

/** Keeps a value that may run in the other direction from the words around it. */
const iso = (text: string): string => `\u2068${text}\u2069`;

/** Stands for a word of ours where there is none: without one, the words of the plan would set the direction of all. */
const RLM = '\u200f';

/** Several names are joined by a word of ours, which the first of them must not turn around. */
const alone = (names: string): string => (/ اور |، /.test(names) ? `${names}${RLM}` : iso(names));

const nouns = {
  action: ['کارروائی', 'کارروائیاں'],
  measure: ['اقدام', 'اقدامات'],
  step: ['قدم', 'قدم'],
  target: ['ہدف', 'اہداف'],
  deadline: ['ہدف کی آخری تاریخ', 'اہداف کی آخری تاریخیں'],
  part: ['حصہ', 'حصے'],
  list: ['فہرست', 'فہرستیں'],
  network: ['نیٹ ورک', 'نیٹ ورک'],
  /** As a postposition bends it. */
  ofBatch: ['کھیپ', 'کھیپوں'],
  entry: ['اندراج', 'اندراجات'],
  event: ['واقعہ', 'واقعات'],
  /** As a postposition bends it. */
  ofChart: ['چارٹ', 'چارٹس'],
} as const;

const isOne = ({ n }: Count): boolean => rules.select(n) === 'one';

const count = (of: Count, noun: keyof typeof nouns): string => `${of.text} ${nouns[noun][isOne(of) ? 0 : 1]}`;

const joined = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join('، ')} اور ${items.at(-1)}` : items.join('');

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'کوئی نہیں';
  return `${ids.slice(0, LISTED_IDS).map(iso).join('، ')}${more > 0 ? ` اور مزید ${number(more)}` : ''}`;
};

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/[.۔](\u2069*)$/, '$1')}۔`;

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [ended(part)] : [])).join(' ');

/** A day takes another postposition than a month, a quarter or a year. */
const on = ({ text, names }: DateWords): string => `${iso(text)} ${names === 'day' ? 'کو' : 'میں'}`;

const at = ({ value, date }: DatedValue<DateWords | undefined>): string =>
  date === undefined ? iso(value) : `${on(date)} ${iso(value)}`;

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}؛ ہدف: ${iso(target)}`;

/** "No …", "any …": its word stands at the noun that is counted. */
const kinds = {
  statistic: 'کوئی اشاریہ',
  target: 'کوئی ہدف',
  step: 'کوئی موضوع یا قدم',
  sectors: 'شعبوں کی کوئی فہرست',
  network: 'کوئی نیٹ ورک',
  event: 'واقعات کا کوئی مجموعہ',
  figure: 'کوئی عدد',
  directory: 'کوئی فہرست',
} as const;

export const ur: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `تقریباً ${iso(n)}`,
    'at-least': (n) => `کم از کم ${iso(n)}`,
    'more-than': (n) => `${iso(n)} سے زیادہ`,
    'at-most': (n) => `زیادہ سے زیادہ ${iso(n)}`,
    'less-than': (n) => `${iso(n)} سے کم`,
    'up-to': (n) => `${iso(n)} تک`,
    // "Nearly" falls short of it, as "about" need not.
    nearly: (n) => `${iso(n)} سے ذرا کم`,
    all: (n) => `تمام ${iso(n)}`,
    range: (n) => n,
  },
  allOf: ({ text }, unit) => `تمام ${iso(text)} ${iso(unit)}`,
  // A dash would leave open from which side it is read, and would stand before a minus.
  range: (low, high) => `${iso(low)} تا ${iso(high)}`,
  span: (first, last) => `${iso(first)} تا ${iso(last)}`,
  withUnit: (figure, unit) => `${RLM}${figure} ${iso(unit)}`,
  withRemark: (text, remark) => `${RLM}${iso(text)} (${remark})`,
  // A number after a name in another script would join its direction.
  comma: `${RLM}، `,
  enumeration: `${RLM}، `,
  quoted: (words) => `“${iso(words)}”`,
  notKnown: 'معلوم نہیں',
  isDisputed: 'متنازع',
  obsStatus: {
    final: '',
    provisional: 'عبوری',
    estimated: 'تخمینی',
    forecast: 'پیش گوئی',
    revised: 'نظرثانی شدہ',
    missing: 'معلوم نہیں',
  },
  disputed: (reason) => `متنازع: ${iso(reason)}`,

  asOf: (date, next) =>
    `${iso(date.text)} تک کی معلومات۔${next === undefined ? '' : ` اگلی تازہ کاری متوقع: ${iso(next.text)}۔`}`,
  compiled: (byline) => `مرتب کردہ: ${ended(iso(byline))}`,
  correctedKey: {
    title: 'عنوان',
    label: 'نام',
    unit: 'اکائی',
    asOf: 'تاریخ',
    deadline: 'آخری تاریخ',
    qualifier: 'عدد کی قید',
    operator: 'عدد کی قید',
    statedAs: 'ماخذ کے الفاظ',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `تصحیح (${iso(date.text)}): ${what ? `${iso(what)}: ` : ''}اب ${iso(is)}، پہلے ${iso(was)}۔ ${ended(iso(reason))}`,
  converted: (figure, by) => `${iso(figure)}، تبدیل شدہ بہ حساب ${iso(by)}`,
  table: {
    toggle: 'جدول',
    date: 'تاریخ',
    none: 'کوئی عدد نہیں',
    more: ({ text }) => `مزید قطاریں: ${text}`,
    leftOut: ({ text }) => `یہاں چھوڑی گئی قطاریں: ${text}؛ یہ CSV فائل میں موجود ہیں۔`,
    source: (number) => `ماخذ ${number}`,
    break: ({ text }, reason) => `${iso(text)} سے سلسلے کا تسلسل ٹوٹتا ہے: ${ended(iso(reason))}`,
  },
  sources: (count) => `مآخذ (${count})`,
  sourceLine: (publishers, more) =>
    `مآخذ: ${publishers.map(iso).join('؛ ')}${more === undefined ? '' : `؛ اور مزید ${more.text}`}۔`,
  menu: {
    label: 'دوبارہ استعمال',
    svg: 'تصویر (SVG)',
    png: 'تصویر (PNG)',
    csv: 'اعداد (CSV)',
    json: 'چارٹ (JSON)',
    citation: 'حوالہ کاپی کریں',
    embed: 'ایمبیڈ کوڈ کاپی کریں',
    spec: 'چارٹ کا Vega-Lite کوڈ دکھائیں',
    copied: 'کاپی ہو گیا:',
  },
  wording: {
    translated: (language) => `منصوبے کی اپنی عبارتیں ${iso(language)} سے ترجمہ کی گئی ہیں۔`,
    original: (language) => `منصوبے کی اپنی عبارتیں اصل زبان میں ہیں: ${iso(language)}۔`,
    show: 'اصل عبارت دکھائیں',
    back: 'ترجمہ دکھائیں',
  },
  help: 'تیر والے بٹنوں سے ایک نقطے سے دوسرے پر جائیں؛ Enter سے منتخب کریں۔',
  keys: (own) => `${own} Home اور End سے پہلے اور آخری پر جائیں؛ حروف یا ہندسے لکھ کر کسی نام یا سال پر۔`,
  position: (index, count) => `${count} میں سے ${index}`,

  target: {
    // A unit may follow.
    between: (low, high) => `${iso(low)} تا ${iso(high)}`,
    due: ({ text, names }) => (names === 'day' ? `${iso(text)} تک` : `${iso(text)} کے آخر تک`),
    until: (figure, due) => `${due} ${iso(figure)}`,
    quarter: (quarter, year) => `${iso(year)} کی ${['پہلی', 'دوسری', 'تیسری', 'چوتھی'][quarter - 1]} سہ ماہی`,
    stated: (words) => `ماخذ کے الفاظ: “${iso(words)}”۔`,
    noNumber: 'ماخذ میں کوئی عدد نہیں دیا گیا۔',
    dataStatus: {
      reported: 'رپورٹ ہوا',
      'not-reported': 'رپورٹ نہیں ہوا',
      'not-yet-due': 'آخری تاریخ ابھی نہیں آئی',
      'not-applicable': 'لاگو نہیں',
      discontinued: 'اجرا بند',
      disputed: 'متنازع',
    },
    attainment: {
      met: 'پورا ہوا',
      'not-met': 'پورا نہیں ہوا',
      'partly-met': 'جزوی طور پر پورا ہوا',
      pending: 'فیصلہ باقی',
      'not-assessable': 'جائزہ ممکن نہیں',
    },
    trajectory: {
      ahead: 'درکار رفتار سے آگے',
      'on-track': 'درکار رفتار پر',
      behind: 'درکار رفتار سے پیچھے',
      'moving-away': 'ہدف سے دور ہوتا ہوا',
      'not-assessable': 'رفتار کا جائزہ ممکن نہیں',
    },
    judge: {
      official: 'سرکاری جائزہ',
      independent: 'آزادانہ جائزہ',
      newsroom: 'نیوز روم کا جائزہ',
      computed: 'حساب سے اخذ کردہ',
    },
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [ur.target.judge[by], assessor, date].flatMap((one) => (one ? [iso(one)] : [])).join('، ');
      const why = reason === undefined ? '' : ` ${ended(iso(reason))}`;
      return `${statuses.join('؛ ')} (${who})۔${why} طریقۂ کار: ${ended(iso(method))}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'عدد رپورٹ ہوا',
      'not-reported': 'کوئی عدد رپورٹ نہیں ہوا',
      'not-yet-due': 'آخری تاریخ ابھی باقی اور کوئی عدد نہیں',
      'not-applicable': 'عدد لاگو نہیں',
      discontinued: 'عدد کا اجرا بند',
      disputed: 'عدد متنازع',
    },
    attainment: {
      met: 'ہدف پورا ہوا',
      'not-met': 'ہدف پورا نہیں ہوا',
      'partly-met': 'ہدف جزوی طور پر پورا ہوا',
      pending: 'ہدف کا فیصلہ باقی',
      'not-assessable': 'ہدف کی تکمیل کا جائزہ ممکن نہیں',
    },
    trajectory: {
      ahead: 'درکار رفتار سے آگے',
      'on-track': 'درکار رفتار پر',
      behind: 'درکار رفتار سے پیچھے',
      'moving-away': 'ہدف سے دور ہوتا ہوا',
      'not-assessable': 'رفتار کا جائزہ ممکن نہیں',
    },
    delivery: {
      'not-started': 'عمل درآمد شروع نہیں ہوا',
      'in-progress': 'عمل درآمد جاری',
      completed: 'عمل درآمد مکمل',
      delayed: 'عمل درآمد میں تاخیر',
      abandoned: 'عمل درآمد ترک',
      unknown: 'عمل درآمد کا حال معلوم نہیں',
    },
  },

  stats: {
    heading: (labels, area, years) =>
      `${RLM}${[alone(labels), area ? iso(area) : '', years].filter(Boolean).join('، ')}`,
    series: (label, change, missing) => {
      if (!change) return `${iso(label)}: مآخذ میں کوئی عدد نہیں`;
      const { direction, highest, lowest, since, forecast } = change;
      const last = at(change.last);
      const both = `${at(change.first)}، ${last}`;
      const finding = {
        rose: `اضافہ – ${both}`,
        fell: `کمی – ${both}`,
        unclear: both,
        single: last,
        none: '',
      }[direction];
      const remarks = [
        highest && `سب سے زیادہ: ${at(highest)}`,
        lowest && `سب سے کم: ${at(lowest)}`,
        since && `${iso(since.text)} سے نیا شمار`,
        forecast && `پیش گوئی: ${at(forecast)}`,
        missing && `نامعلوم اعداد: ${missing.text}`,
      ].filter(Boolean);
      if (finding === '') return `${iso(label)}: ${remarks.join('؛ ')}`;
      return `${iso(label)}: ${finding}${remarks.length > 0 ? ` (${remarks.join('؛ ')})` : ''}`;
    },
    summary: (series, more) => sentences([...series, more && `تصویر میں مزید سلسلے: ${more.text}`]),
    figure: (label, figure, date) => `${RLM}${iso(label)}: ${iso(figure)}، ${iso(date)}۔`,
    empty: 'اس مدت کے لیے مآخذ میں کوئی عدد نہیں',
    thinned: (shown, all) =>
      `کل اعداد: ${all}؛ دکھائے گئے نقطے: ${shown}۔ 4 پکسل کے اندر آنے والے اعداد میں سے صرف پہلے، سب سے کم، سب سے زیادہ اور آخری کا نقطہ ہے؛ تمام اعداد CSV فائل میں ہیں۔`,
    hollow: (hedges) => `خالی نقطے: ماخذ نے قطعی عدد نہیں دیا (${hedges})۔`,
    range: 'کھڑی لکیریں: ماخذ نے ایک عدد کے بجائے دو حدیں دی ہیں۔',
    dashed: 'ٹوٹی لکیر: پیش گوئی، پیمائش نہیں۔',
    diamond: 'ہیرا نما نشان: پیش گوئی، عبوری، تخمینی یا متنازع عدد۔',
    notFromZero: 'پیمانہ صفر سے شروع نہیں ہوتا۔',
    gap: 'ترچھی لکیریں: عدد معلوم نہیں۔',
    definition: (label, definition) => `${RLM}${iso(label)}: ${ended(iso(definition))}`,
    highlightMissing: ({ text }) => `${iso(text)} کا کوئی عدد نہیں۔`,
  },

  tree: {
    heading: (plan) => `${iso(plan)}: اقدامات اور اہداف`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `اعلان شدہ: ${joined(announced.map(iso))}` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'action')] : []),
        ...(measure.n > 0 ? [count(measure, 'measure')] : []),
        ...(step.n > 0 ? [count(step, 'step')] : []),
        ...(target.n > 0 ? [count(target, 'target')] : []),
      ];
      return sentences([
        counts && !isNamed ? `${counts}، مآخذ میں ان میں سے کسی کا نام نہیں` : counts,
        parts.length > 0 ? `مآخذ میں بیان شدہ: ${joined(parts)}` : 'مآخذ میں نہ کوئی قدم بیان ہوا ہے نہ کوئی ہدف',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0
        ? `اعلان شدہ: ${iso(figure)}، مآخذ میں کسی کا نام نہیں`
        : `اعلان شدہ: ${iso(figure)}؛ مآخذ میں نام درج: ${named.text}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `اعلان شدہ: ${iso(figure)}؛ مآخذ میں بیان شدہ: ${described.text}`;
      return steps.n === 0
        ? `اعلان شدہ: ${iso(figure)}، مآخذ میں کسی کا بیان نہیں`
        : `اعلان شدہ: ${iso(figure)}؛ مآخذ میں بیان شدہ: ${count(steps, 'step')}، اقدامات سے مطابقت طے نہیں`;
    },
    kind: {
      plan: 'منصوبہ',
      announced: 'اعلان شدہ',
      theme: 'موضوع',
      action: 'کارروائی',
      measure: 'اقدام',
      step: 'قدم',
      target: 'ہدف',
    },
    ownGrouping: 'ہماری درجہ بندی',
    within: (parts) => count(parts, 'part'),
    more: (parts) => `مزید ${parts.text}`,
    hatched: 'ترچھی لکیریں: تعداد کا اعلان ہوا ہے؛ مآخذ میں سب کا بیان نہیں۔',
    grouping: '“ہماری درجہ بندی” والے موضوعات مدیران کے قائم کردہ ہیں، منصوبے کے نہیں۔',
    cut: 'جو عبارتیں “…” پر ختم ہوتی ہیں، جدول میں پوری درج ہیں۔',
    help: 'تیر والے بٹنوں سے ایک جزو سے دوسرے پر جائیں، اسے کھولیں یا بند کریں؛ Enter سے کھولیں، بند کریں یا منتخب کریں۔',
    columns: {
      part: 'موضوع یا قدم',
      kind: 'قسم',
      partOf: 'کس کا حصہ',
      name: 'کیا وعدہ ہے',
      target: 'ہدف',
      stated: 'ماخذ کے الفاظ',
    },
  },

  gauge: {
    heading: (label, scope) => (scope ? `${RLM}${iso(label)}، ${iso(scope)}` : label),
    target: 'ہدف',
    baseline: 'ابتدائی سطح',
    latest: 'تازہ ترین',
    result: 'نتیجہ',
    value: 'عدد',
    date: 'تاریخ یا آخری تاریخ',
    notReported: 'مآخذ میں کوئی نتیجہ رپورٹ نہیں ہوا',
    notYetDue: 'آخری تاریخ ابھی نہیں آئی؛ مآخذ میں کوئی نتیجہ رپورٹ نہیں ہوا',
    otherUnit: 'عدد کی اکائی ہدف کی اکائی سے مختلف',
    row: (name, value) => `${RLM}${iso(name)}: ${iso(value)}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'نتیجہ' : 'تازہ ترین عدد';
      const ofFigure = isResult ? 'نتیجے' : 'تازہ ترین عدد';
      const target = `ہدف: ${due === undefined ? '' : `${due} `}${iso(goal)}`;
      const from = baseline && `ابتدائی سطح: ${at(baseline)}`;
      const noNumber = hasNumber ? [] : ['ماخذ میں کوئی عدد نہیں دیا گیا'];
      const before = [target, ...(from ? [from] : [])];
      if (latest === undefined) {
        const missing =
          state === 'not-yet-due'
            ? 'آخری تاریخ ابھی نہیں آئی، اور مآخذ میں کوئی نتیجہ رپورٹ نہیں ہوا'
            : 'مآخذ میں کوئی نتیجہ رپورٹ نہیں ہوا';
        return sentences([before.join('؛ '), [...noNumber, missing].join('؛ ')]);
      }
      const findings = [
        share && (share.isAway ? ur.board.farther : ur.board.way(share.text)),
        verdict &&
          {
            met: isResult ? 'ہدف پورا ہوا' : 'تازہ ترین عدد ہدف پر پورا اترتا ہے',
            'not-met': isResult
              ? 'ہدف پورا نہیں ہوا'
              : isDue === false
                ? 'آخری تاریخ ابھی نہیں آئی، اور تازہ ترین عدد ہدف پر پورا نہیں اترتا'
                : 'تازہ ترین عدد ہدف پر پورا نہیں اترتا',
            open: `${ofFigure} سے واضح نہیں کہ ہدف پورا ہوا یا نہیں`,
            disputed: `${figure} متنازع ہے`,
          }[verdict],
        state === 'other-unit' ? `${ofFigure} کی اکائی ہدف کی اکائی سے مختلف ہے` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      return sentences([[...before, `${figure}: ${at(latest)}`].join('؛ '), findings.join('؛ ')]);
    },
    permitted: 'رنگین حصہ: ہدف کی رو سے قابلِ قبول حد۔',
    openEdge: 'ٹوٹا ہوا کنارہ: خود یہ عدد ہدف پر پورا نہیں اترتا۔',
    hollow: (hedges) => `خالی نشان: ماخذ نے قطعی عدد نہیں دیا (${hedges})۔`,
    range: 'خالی سرا: ماخذ نے ایک عدد کے بجائے دو حدیں دی ہیں۔',
    diamond: (statuses) => `ہیرا نما نشان: ${statuses}۔`,
    hatched: 'ترچھی لکیریں: معلوم نہیں۔',
    otherArea: (measured, meant) => `عدد کا دائرہ: ${iso(measured)}؛ ہدف کا دائرہ: ${ended(iso(meant))}`,
    later: (value, date) => `بعد کی پیمائش: ${iso(value)} (${iso(date)})۔`,
  },

  sectors: {
    heading: (plan) => `${iso(plan)}: شعبوں کا شمار`,
    outOf: (count, all) => `${iso(all)} میں سے ${iso(count)}`,
    noneNamed: 'مآخذ میں ان میں سے کسی کا نام نہیں',
    named: (sectors, names) => `مآخذ میں نام درج (${sectors.text}): ${names}`,
    names: (names, more) => {
      const shown = names.map(iso).join('، ');
      return more ? `${shown} اور مزید ${more.text}` : shown;
    },
    rest: (sectors, names) =>
      `شمار سے باہر (باریک حاشیے والے خانے): ${sectors.text}${names === undefined ? '' : ` – ${names}`}`,
    open: (sectors) => `جن کے بارے میں مآخذ واضح نہیں (ترچھی لکیریں): ${sectors.text}`,
    each: (sectors) => `ایک خانے سے مراد: ${iso(sectors)}`,
    newCount: ({ text }) => `${iso(text)} سے نیا شمار`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? ur.sectors.noneNamed : `مآخذ میں نام درج: ${named.text}`;
      const size = scale ? `؛ ${iso(scale.label)}: ${iso(scale.value)}` : '';
      return ended(`${iso(label)}: ${iso(figure)}؛ ${names}${size}`);
    },
    summary: (findings, more) => [...findings, ...(more ? [`مزید ${count(more, 'list')}۔`] : [])].join(' '),
    square: 'ایک خانہ، ایک شعبہ۔',
    dot: 'نقطہ: کسی ماخذ میں نام درج۔',
    hollow: (hedges) => `خالی خانے: ماخذ نے قطعی عدد نہیں دیا (${hedges})۔`,
    range: 'خالی خانے: ماخذ کی دی ہوئی دو حدوں کے درمیان۔',
    diamond: (statuses) => `ہیرا نما نشان: ${statuses}۔`,
    outlined: 'باریک حاشیے والے خانے: شمار سے باہر۔',
    hatched: 'ترچھی لکیریں: معلوم نہیں۔',
    apart: 'ہر خاکے میں الگ چیز گنی گئی ہے: ان کی تعداد نہ جمع ہو سکتی ہے، نہ اس کا موازنہ ہو سکتا ہے۔',
    omitted: (lists) => `اس منصوبے میں شعبوں کی مزید ${count(lists, 'list')}، جو یہاں شامل نہیں۔`,
    what: 'کیا گنا گیا',
    number: 'تعداد',
    isNamed: (list) => `ماخذ میں نام درج، اس میں شامل: ${iso(list)}`,
    isNamedRest: (list) => `ماخذ میں نام درج، اس میں شامل نہیں: ${iso(list)}`,
  },

  network: {
    heading: (plan) => `${iso(plan)}: کون کس کو جوڑے گا`,
    kind: {
      external: 'بیرونی نیٹ ورک',
      internal: 'اندرونی نیٹ ورک',
      private: 'نجی نیٹ ورک',
      zone: 'زون کا نیٹ ورک',
      platform: 'پلیٹ فارم',
    },
    summary: ({ first, others, bare }) => {
      const some = (n: Count, isMore: boolean) => `${isMore ? 'مزید ' : ''}${count(n, 'network')}`;
      const parts = [
        ...(first
          ? [
              `${iso(first.network)} (آپریٹر: ${alone(first.operators)})، جڑنے والے: ${alone(first.connects)}${first.target === undefined ? '' : ` (ہدف: ${iso(first.target)})`}`,
            ]
          : []),
        ...(others.n > 0 ? [`${some(others, first !== undefined)}: مآخذ میں آپریٹر یا جڑنے والے درج ہیں`] : []),
        ...(bare.n > 0
          ? [`${some(bare, first !== undefined || others.n > 0)}: مآخذ میں نہ آپریٹر درج ہیں، نہ جڑنے والے`]
          : []),
      ];
      return sentences(parts);
    },
    purpose: ({ kind, operators, connects, target }) => {
      const of = operators === undefined ? '' : ` (آپریٹر: ${alone(operators)})`;
      return aimed(`${kind}${of}${connects === undefined ? '' : `، جڑنے والے: ${alone(connects)}`}`, target);
    },
    about: (name, facts) => `${RLM}${iso(name)}: ${facts.join('؛ ')}`,
    operatedBy: (network, operators, target) => aimed(`${iso(network)}، آپریٹر: ${alone(operators)}`, target),
    connects: (network, connected, target) => aimed(`${iso(network)}، جڑنے والے: ${alone(connected)}`, target),
    connectedBy: (network, target) => aimed(`جوڑنے والا نیٹ ورک: ${iso(network)}`, target),
    planned: (step) => `منصوبے کے تحت: ${ended(iso(step))}`,
    notNamed: 'مآخذ میں نام نہیں',
    noOperators: 'مآخذ میں آپریٹر کا نام نہیں',
    noConnected: 'مآخذ میں جڑنے والوں کا نام نہیں',
    bare: 'ان نیٹ ورکس کے نہ آپریٹر مآخذ میں درج ہیں، نہ جڑنے والے',
    more: (more) => `مزید ${more.text}`,
    moreNetworks: (more) => `جدول میں مزید ${count(more, 'network')}`,
    layers: { operator: 'آپریٹر', network: 'نیٹ ورک', connected: 'جڑنے والے' },
    grouping: 'آپریٹر، نیٹ ورک اور جڑنے والوں میں تقسیم ہماری درجہ بندی ہے۔',
    arrows: 'تیر آپریٹر سے اس کے نیٹ ورک تک، اور وہاں سے جڑنے والوں تک جاتے ہیں۔',
    hatched: 'ترچھی لکیریں: مآخذ میں نام نہیں۔',
    inTable: '“مزید” میں جو گنے گئے ہیں، جدول میں درج ہیں۔',
    help: 'دائیں اور بائیں تیر سے نیٹ ورک کے اندر، اوپر اور نیچے تیر سے ایک نیٹ ورک سے دوسرے پر جائیں؛ Enter سے منتخب کریں۔',
    columns: {
      network: 'نیٹ ورک',
      kind: 'قسم',
      operators: 'آپریٹر',
      connects: 'جڑنے والے',
      planned: 'منصوبے کے تحت',
      target: 'ہدف',
      stated: 'ماخذ کے الفاظ',
    },
  },

  briefing: {
    published: (publisher, date) =>
      ended(`${RLM}${[publisher, date].flatMap((one) => (one ? [iso(one)] : [])).join('، ')}`),
    targets: (targets, counts) => ended(`${count(targets, 'target')} – ${counts.join('، ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'کیا وعدے ہوئے، ان کا کیا بنا',
      tree: 'منصوبے میں کیا اعلان ہوا',
      statistics: 'پیمائش کیا بتاتی ہے',
      timeline: 'پہلے کیا ہوا، آگے کیا ہونا ہے',
      sectors: 'شعبوں کا شمار',
      networks: 'کون کس کو جوڑے گا',
      directory: 'فہرست میں کیا ہے',
      sources: 'مآخذ',
    },
  },

  directory: {
    announced: 'اعلان شدہ',
    batches: 'کھیپ بہ کھیپ اندراج',
    counted: 'پوری فہرست کا شمار',
    unlisted: 'کون کون سے ہیں اور کہاں، یہ معلوم نہیں: یہاں کے کسی ماخذ میں ان کی فہرست نہیں۔',
    summary: (batches, batchCount) => {
      if (batches.length === 0) return 'یہاں کے مآخذ کے مطابق ابھی کوئی اندراج نہیں ہوا۔';
      const known = count(batchCount, 'ofBatch');
      const told = batchCount.n > batches.length ? `پہلی ${batches[0]}، آخری ${batches[1]}` : batches.join('، ');
      return sentences([`${known} کی صرف تعداد معلوم ہے: ${told}`, 'یہاں کے کسی ماخذ میں اندراجات کے نام نہیں']);
    },
    batch: (value, date) => (date === undefined ? value : at({ value, date })),
    found: (found, all) => {
      if (found.n !== all.n) return `${count(all, 'entry')} میں سے ${found.text}`;
      return all.n > 1 ? `تمام ${count(all, 'entry')}` : count(all, 'entry');
    },
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? `، بلحاظ: ${asked.map(iso).join('، ')}` : ''}`,
        most && `سب سے زیادہ: ${iso(most.label)} (${most.count})`,
      ]),
    entries: (n) => count(n, 'entry'),
    others: (n) => `دیگر ${n.text}`,
    columns: { name: 'نام', organisation: 'ادارہ', area: 'علاقہ', sector: 'شعبہ', batch: 'کھیپ' },
    all: { area: 'تمام علاقے', sector: 'تمام شعبے', batch: 'تمام کھیپیں' },
    by: { area: 'بلحاظ علاقہ', sector: 'بلحاظ شعبہ', batch: 'بلحاظ کھیپ' },
    byLabel: 'پٹیوں میں شمار کی بنیاد',
    search: 'فہرست میں تلاش',
    page: (from, to, all) => `${all} میں سے ${from} تا ${to}`,
    previous: 'پچھلا صفحہ',
    next: 'اگلا صفحہ',
    none: 'فہرست میں کوئی اندراج مطابقت نہیں رکھتا۔',
    fewer: (batch, announced, inList) =>
      `${iso(batch)}: اعلان شدہ ${announced.text}، ان میں سے اس فہرست میں ${inList.n === 0 ? 'ایک بھی نہیں' : inList.text}۔`,
    rest: 'سرمئی پٹیاں: جن کے لحاظ سے فہرست نہیں چھانٹی گئی۔',
    hollow: (hedges) => `خالی پٹی: ماخذ نے قطعی عدد نہیں دیا (${hedges})۔`,
    range: 'پٹی کا خالی سرا: دو حدوں کے درمیان۔',
    hatched: 'ترچھی لکیریں: معلوم نہیں۔',
    help: 'تیر والے بٹنوں سے ایک پٹی سے دوسری پر جائیں؛ Enter سے اس کے لحاظ سے فہرست چھانٹیں۔',
  },

  board: {
    heading: (of, targets, counts) =>
      `${iso(of)}: ${count(targets, 'target')}${counts.length > 0 ? ` – ${counts.join('، ')}` : ''}`,
    counted: (status, { text }) => `${ur.target.attainment[status]}: ${text}`,
    summary: (counts) => sentences(counts.map((one) => one.join('، '))),
    tally: (status, n) => `${status}: ${n}`,
    none: (theme) => `مآخذ میں “${iso(theme)}” کا کوئی ہدف درج نہیں۔`,
    columns: {
      target: 'ہدف',
      stated: 'ماخذ کے الفاظ',
      deadline: 'آخری تاریخ',
      baseline: 'ابتدائی سطح',
      latest: 'تازہ ترین',
      date: 'تاریخ',
    },
    statusColumns: {
      dataStatus: 'عدد',
      attainment: 'ہدف کی تکمیل',
      trajectory: 'رفتار',
      delivery: 'عمل درآمد',
      judged: 'کس نے جائزہ لیا اور کیسے',
    },
    scales: 'قابلِ قبول حد، ابتدائی سطح، تازہ ترین',
    statuses: 'عدد، رفتار، عمل درآمد',
    sortLabel: 'اہداف کی ترتیب',
    sort: {
      plan: 'منصوبے کی ترتیب سے',
      status: 'بلحاظ تکمیل',
      deadline: 'بلحاظ آخری تاریخ',
      progress: 'بلحاظ طے کردہ فاصلہ',
    },
    way: (share) => `ہدف تک طے کردہ فاصلہ: ${iso(share)}`,
    farther: 'ابتدائی سطح کے مقابلے میں ہدف سے زیادہ دور',
    ownScale: 'ہر ہدف کا پیمانہ الگ ہے۔',
    bars: 'اوپر کی پٹی: تازہ ترین عدد۔ پتلی پٹی: ابتدائی سطح۔',
    pace: `رفتار: ابتدائی سطح سے آخری تاریخ تک کی سیدھی لکیر پر، تازہ ترین عدد کی تاریخ کے حساب سے؛ اس کے ${iso('95%')} سے ${iso('105%')} تک ہو تو درکار رفتار پر شمار ہوتا ہے۔`,
    leftOut: (targets) => `مزید ${count(targets, 'target')} جدول میں، تصویر میں نہیں۔`,
    help: 'تیر والے بٹنوں سے ایک ہدف سے دوسرے پر جائیں؛ Enter سے منتخب کریں۔',
  },

  timeline: {
    heading: (plan) => `${iso(plan)}: پہلے کیا ہوا، آگے کیا ہونا ہے`,
    summary: ({ dated, dates, kinds: all, undated, targets, lastDue }) => {
      const many = all.map(({ count: { text }, kind }) => `${ur.timeline.kind[kind]}: ${text}`).join('، ');
      const events =
        dates === undefined
          ? 'کسی واقعے کی تاریخ درج نہیں'
          : isOne(dated)
            ? `${on(dates[0])} ${count(dated, 'event')} – ${all.map(({ kind }) => ur.timeline.kind[kind]).join()}`
            : `${iso(dates[0].text)} سے ${iso(dates[1].text)} تک ${count(dated, 'event')} – ${many}`;
      const apart = undated.n === 0 ? '' : `بلا تاریخ مزید ${undated.text}`;
      const due = lastDue === undefined ? '' : `${count(targets, 'target')} کی مدت مقرر، آخری ${lastDue}`;
      return sentences([events, apart, due]);
    },
    kind: {
      done: 'مکمل',
      'under-way': 'جاری',
      planned: 'منصوبہ بند',
      intended: 'زیرِ ارادہ',
      due: 'آخری تاریخ',
    },
    look: {
      done: 'بھرے ہوئے دائرے اور پٹیاں: مکمل۔',
      'under-way': 'مربعے اور ہلکی پٹیاں: جاری۔',
      planned: 'خالی دائرے اور پٹیاں: منصوبہ بند۔',
      intended: 'خالی مثلث اور ٹوٹی پٹیاں: زیرِ ارادہ۔',
      due: 'ہیرا نما نشان: اہداف کی آخری تاریخیں۔',
    },
    precision: 'پٹیاں: ماخذ میں صرف مہینہ یا سال درج ہے، اصل دن اسی کے اندر ہے۔',
    until: 'باریک لکیریں: منصوبے کی اشاعت سے اس کے اہداف کی آخری مدت تک۔',
    undated: 'تاریخ درج نہیں',
    noDeadline: 'آخری تاریخ درج نہیں',
    hatched: 'ترچھی لکیریں: تاریخ درج نہیں، اس لیے وقت کی لکیر پر کوئی جگہ نہیں۔',
    uneven: 'ہر سال کی لمبائی اس کی عبارت کے مطابق ہے۔',
    today: (date) => `آج، ${date}`,
    empty: 'اس مدت میں اس منصوبے کی کوئی تاریخ نہیں',
    due: (targets, isOwn) => {
      if (isOwn) return `اس منصوبے ${isOne(targets) ? 'کا' : 'کے'} ${count(targets, 'target')}`;
      return `${isOne(targets) ? 'دوسرے منصوبے کا' : 'دوسرے منصوبوں کے'} ${count(targets, 'target')}`;
    },
    // The events come last: before them, the deadlines would be theirs too.
    stretch: (events, targets, period) =>
      [
        joined([
          ...(targets.n > 0 ? [count(targets, 'deadline')] : []),
          ...(events.n > 0 ? [count(events, 'event')] : []),
        ]),
        period,
      ].join('، '),
    columns: { date: 'تاریخ', event: 'واقعہ یا ہدف', kind: 'قسم', source: 'ماخذ' },
  },

  sourceList: {
    supports: 'حوالہ برائے',
    named: (words, label) => `${RLM}${iso(words)} (${iso(label)})`,
    between: '؛ ',
    empty: 'اس صفحے کا کوئی چارٹ کسی ماخذ کا حوالہ نہیں دیتا۔',
    missing: (figures) => `${count(figures, 'ofChart')} کے مآخذ لوڈ نہیں ہو سکے۔`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `اس منصوبے میں ${kinds[kind]} نہیں جس کی آئی ڈی “${iso(id)}” ہو۔ موجود آئی ڈیز: ${listed(known, number)}۔`,
    'nothing-to-show': ({ kind }) =>
      `اس منصوبے میں ${kind === 'event' ? 'کوئی واقعہ یا آخری تاریخ' : kinds[kind]} نہیں۔`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order')
        return `“${iso('from')}” کی تاریخ “${iso('to')}” کی تاریخ کے بعد کی ہے: ${iso(got)}۔`;
      const what =
        details.expected === 'date'
          ? `تاریخ، جیسے ${iso('2023')}، ${iso('2023-04')} یا ${iso('2023-04-30')}`
          : details.choices.map(iso).join(' یا ');
      return `“${iso(option)}” کے لیے درکار: ${what}؛ ملا: “${iso(got)}”۔`;
    },
    'plan-address': ({ address }) =>
      `“${iso(address)}” ایسا پتا نہیں جہاں سے منصوبہ لوڈ ہو سکے (${iso('http')} یا ${iso('https')})۔`,
    'plan-unreachable': ({ address, status }) =>
      `${iso(address)} سے منصوبہ لوڈ نہیں ہو سکا${status === undefined ? '' : ` (${iso(`HTTP ${status}`)})`}۔`,
    'plan-timeout': ({ address, seconds }, number) =>
      `${iso(address)} سے منصوبہ ${number(seconds)} سیکنڈ کے اندر موصول نہیں ہوا۔`,
    'plan-too-large': ({ address, megabytes }, number) =>
      `${iso(address)} پر موجود منصوبہ ${iso(`${number(megabytes)} MB`)} سے بڑا ہے۔`,
    'plan-not-json': ({ address }) => `${iso(address)} پر موجود فائل JSON نہیں۔`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'دیا گیا منصوبہ درست نہیں' : `${iso(address)} پر موجود فائل درست منصوبہ نہیں`}۔ ${problems.map(iso).join('؛ ')}`,
    'draw-failed': ({ reason }) => `تصویر نہیں بن سکی (${iso(reason)})۔`,
  },
};
