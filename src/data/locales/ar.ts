/**
 * Modern Standard Arabic.
 *
 * A noun that follows a number takes a form and a case of its own, so sentences put a count where it stands alone: first,
 * after a colon, or after a verb that need not agree with it.
 */
import { LISTED_IDS, type Count, type DatedValue, type DateWords, type Words } from './words.ts';

const rules = new Intl.PluralRules('ar');

/** Keeps a value that may run in the other direction from the words around it. */
const iso = (text: string): string => `\u2068${text}\u2069`;

/** Stands for a word of ours where there is none: without one, the words of the plan would set the direction of all. */
const RLM = '\u200f';

/** Several names are joined by a word of ours, which the first of them must not turn around. */
const alone = (names: string): string => (names.includes(' و') ? `${names}${RLM}` : iso(names));

interface Noun {
  readonly one: string;
  /** Two of it, as a subject; `ofTwo`: after a preposition or another noun. */
  readonly two: string;
  readonly ofTwo: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const noun = (one: string, two: string, ofTwo: string, few: string, many: string, other: string): Noun => ({
  one,
  two,
  ofTwo,
  few,
  many,
  other,
});

const nouns = {
  action: noun('إجراء واحد', 'إجراءان', 'إجراءين', 'إجراءات', 'إجراءً', 'إجراء'),
  measure: noun('تدبير واحد', 'تدبيران', 'تدبيرين', 'تدابير', 'تدبيرًا', 'تدبير'),
  step: noun('خطوة واحدة', 'خطوتان', 'خطوتين', 'خطوات', 'خطوة', 'خطوة'),
  target: noun('هدف واحد', 'هدفان', 'هدفين', 'أهداف', 'هدفًا', 'هدف'),
  otherTarget: noun('هدف آخر', 'هدفان آخران', 'هدفين آخرين', 'أهداف أخرى', 'هدفًا آخر', 'هدف آخر'),
  part: noun('جزء واحد', 'جزءان', 'جزأين', 'أجزاء', 'جزءًا', 'جزء'),
  otherItem: noun('عنصر آخر', 'عنصران آخران', 'عنصرين آخرين', 'عناصر أخرى', 'عنصرًا آخر', 'عنصر آخر'),
  sector: noun('قطاع واحد', 'قطاعان', 'قطاعين', 'قطاعات', 'قطاعًا', 'قطاع'),
  otherSector: noun('قطاع آخر', 'قطاعان آخران', 'قطاعين آخرين', 'قطاعات أخرى', 'قطاعًا آخر', 'قطاع آخر'),
  otherList: noun('قائمة أخرى', 'قائمتان أخريان', 'قائمتين أخريين', 'قوائم أخرى', 'قائمة أخرى', 'قائمة أخرى'),
  network: noun('شبكة واحدة', 'شبكتان', 'شبكتين', 'شبكات', 'شبكة', 'شبكة'),
  otherNetwork: noun('شبكة أخرى', 'شبكتان أخريان', 'شبكتين أخريين', 'شبكات أخرى', 'شبكة أخرى', 'شبكة أخرى'),
  batch: noun('دفعة واحدة', 'دفعتان', 'دفعتين', 'دفعات', 'دفعة', 'دفعة'),
  entry: noun('سجل واحد', 'سجلان', 'سجلين', 'سجلات', 'سجلًا', 'سجل'),
  otherKind: noun('فئة أخرى', 'فئتان أخريان', 'فئتين أخريين', 'فئات أخرى', 'فئة أخرى', 'فئة أخرى'),
  event: noun('حدث واحد', 'حدثان', 'حدثين', 'أحداث', 'حدثًا', 'حدث'),
  otherEvent: noun('حدث آخر', 'حدثان آخران', 'حدثين آخرين', 'أحداث أخرى', 'حدثًا آخر', 'حدث آخر'),
  figure: noun('رسم واحد', 'رسمان', 'رسمين', 'رسوم', 'رسمًا', 'رسم'),
  otherId: noun('معرّف آخر', 'معرّفان آخران', 'معرّفين آخرين', 'معرّفات أخرى', 'معرّفًا آخر', 'معرّف آخر'),
  unknownValue: noun(
    'قيمة واحدة غير معروفة',
    'قيمتان غير معروفتين',
    'قيمتين غير معروفتين',
    'قيم غير معروفة',
    'قيمة غير معروفة',
    'قيمة غير معروفة',
  ),
  otherSeries: noun('سلسلة أخرى', 'سلسلتان أخريان', 'سلسلتين أخريين', 'سلاسل أخرى', 'سلسلة أخرى', 'سلسلة أخرى'),
  second: noun('ثانية واحدة', 'ثانيتان', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية'),
} as const;

const isOne = ({ n }: Count): boolean => rules.select(n) === 'one';

/** One and two are said by the noun itself. */
const count = ({ n, text }: Count, of: keyof typeof nouns, form: 'two' | 'ofTwo' = 'two'): string => {
  const category = rules.select(n);
  if (category === 'one') return nouns[of].one;
  if (category === 'two') return nouns[of][form];
  return `${text} ${nouns[of][category === 'zero' ? 'other' : category]}`;
};

/** After a preposition, or as what something is of. */
const countOf = (n: Count, of: keyof typeof nouns): string => count(n, of, 'ofTwo');

const joined = (items: readonly string[]): string => items.join(' و');

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'لا شيء';
  const shown = ids.slice(0, LISTED_IDS).map(iso).join('، ');
  return more > 0 ? `${shown} و${count({ n: more, text: number(more) }, 'otherId')}` : shown;
};

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/\.(\u2069*)$/, '$1')}.`;

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [ended(part)] : [])).join(' ');

/** A year is named as one after a preposition. */
const dated = ({ text, names }: DateWords): string => (names === 'year' ? `عام ${iso(text)}` : iso(text));

const at = ({ value, date }: DatedValue<DateWords | undefined>): string =>
  date === undefined ? iso(value) : `${iso(value)} في ${dated(date)}`;

/** "From", which contracts with the first word of some hedges. */
const from = (value: string): string => {
  const contracted = value.replace(/^\u200f?ما /, '');
  return contracted === value ? `من ${iso(value)}` : `مما ${iso(contracted)}`;
};

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}؛ الهدف: ${iso(target)}`;

const kinds = {
  statistic: ['إحصاء', 'إحصاءات'],
  target: ['هدف', 'أهداف'],
  step: ['محور أو خطوة', 'محاور أو خطوات'],
  sectors: ['قائمة قطاعات', 'قوائم قطاعات'],
  network: ['شبكة', 'شبكات'],
  event: ['مجموعة أحداث', 'أحداث أو مواعيد نهائية'],
  figure: ['رقم', 'أرقام'],
  directory: ['دليل', 'دليل'],
} as const;

export const ar: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `نحو ${n}`,
    'at-least': (n) => `ما لا يقل عن ${n}`,
    'more-than': (n) => `أكثر من ${n}`,
    'at-most': (n) => `ما لا يزيد على ${n}`,
    'less-than': (n) => `أقل من ${n}`,
    'up-to': (n) => `ما يصل إلى ${n}`,
    // "Nearly" falls short of it, as "about" need not.
    nearly: (n) => `أقل بقليل من ${n}`,
    all: (n) => `جميع الـ${n}`,
    range: (n) => n,
  },
  // The unit arrives without its article, which "all" would ask for.
  allOf: ({ text }, unit) => `كامل العدد (${text} ${iso(unit)})`,
  // A dash would leave open from which side it is read, and would stand before a minus.
  range: (low, high) => `ما بين ${iso(low)} و${iso(high)}`,
  span: (first, last) => `${first}${RLM}–${last}`,
  withUnit: (figure, unit) => `${RLM}${figure} ${iso(unit)}`,
  withRemark: (text, remark) => `${RLM}${iso(text)} (${remark})`,
  // A number after a name in another script would join its direction.
  comma: `${RLM}، `,
  enumeration: `${RLM}، `,
  quoted: (words) => `«${iso(words)}»`,
  notKnown: 'غير معروف',
  isDisputed: 'محل خلاف',
  obsStatus: {
    final: '',
    provisional: 'أولي',
    estimated: 'تقديري',
    forecast: 'متوقع',
    revised: 'منقّح',
    missing: 'غير معروف',
  },
  disputed: (reason) => `محل خلاف: ${iso(reason)}`,

  asOf: (date, next) =>
    `البيانات حتى ${dated(date)}.${next === undefined ? '' : ` التحديث المقبل متوقع في ${dated(next)}.`}`,
  compiled: (byline) => `إعداد: ${ended(iso(byline))}`,
  correctedKey: {
    title: 'العنوان',
    label: 'الاسم',
    unit: 'الوحدة',
    asOf: 'التاريخ',
    deadline: 'الموعد النهائي',
    qualifier: 'صيغة التقييد',
    operator: 'صيغة التقييد',
    statedAs: 'النص',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `تصحيح في ${dated(date)}: ${what ? `${iso(what)}: ` : ''}${iso(is)}، سابقًا: ${iso(was)}. ${ended(iso(reason))}`,
  converted: (figure, by) => `${iso(figure)} وفق تحويل ${iso(by)}`,
  table: {
    toggle: 'الجدول',
    date: 'التاريخ',
    none: 'لا رقم',
    more: ({ text }) => `صفوف أخرى: ${text}`,
    leftOut: ({ text }) => `الصفوف المحذوفة هنا: ${text}؛ وهي في ملف CSV.`,
    source: (number) => `المصدر ${number}`,
    break: (date, reason) => `انقطاع في السلسلة في ${dated(date)}: ${ended(iso(reason))}`,
  },
  sources: (count) => `المصادر (${count})`,
  sourceLine: (publishers, more) =>
    `المصادر: ${publishers.map(iso).join('؛ ')}${more === undefined ? '' : `؛ ومصادر أخرى عددها ${more.text}`}.`,
  menu: {
    label: 'إعادة الاستخدام',
    svg: 'صورة (SVG)',
    png: 'صورة (PNG)',
    csv: 'الأرقام (CSV)',
    json: 'الرسم (JSON)',
    citation: 'نسخ صيغة الاستشهاد',
    embed: 'نسخ رمز التضمين',
    spec: 'عرض مواصفات Vega-Lite',
    copied: 'نُسخ:',
  },
  wording: {
    translated: (language) => `نصوص الخطة نفسها مترجمة من ${iso(language)}.`,
    original: (language) => `نصوص الخطة نفسها بلغتها الأصلية: ${iso(language)}.`,
    show: 'عرض النص الأصلي',
    back: 'عرض الترجمة',
  },
  help: 'مفاتيح الأسهم للتنقل من نقطة إلى أخرى؛ ومفتاح Enter لاختيار إحداها.',
  keys: (own) => `${own} ومفتاحا Home وEnd للانتقال إلى الأول والأخير؛ والحروف والأرقام للانتقال إلى اسم أو سنة.`,
  position: (index, count) => `${RLM}${index} من ${count}`,

  target: {
    between: (low, high) => `بين ${iso(low)} و${iso(high)}`,
    due: (date) => (date.names === 'day' ? `بحلول ${iso(date.text)}` : `بحلول نهاية ${dated(date)}`),
    until: (figure, due) => `${iso(figure)} ${due}`,
    quarter: (quarter, year) =>
      `الربع ${['الأول', 'الثاني', 'الثالث', 'الرابع'][quarter - 1]} من ${dated({ text: year, names: 'year' })}`,
    stated: (words) => `النص كما ورد: «${iso(words)}».`,
    noNumber: 'لا يذكر المصدر رقمًا.',
    dataStatus: {
      reported: 'الرقم معلن',
      'not-reported': 'الرقم غير معلن',
      'not-yet-due': 'لم يحن الموعد',
      'not-applicable': 'الرقم لا ينطبق',
      discontinued: 'توقف نشر الرقم',
      disputed: 'الرقم محل خلاف',
    },
    attainment: {
      met: 'تحقق',
      'not-met': 'لم يتحقق',
      'partly-met': 'تحقق جزئيًا',
      pending: 'لم يُحسم بعد',
      'not-assessable': 'يتعذر تقييمه',
    },
    trajectory: {
      ahead: 'أسرع من الوتيرة اللازمة',
      'on-track': 'على المسار الصحيح',
      behind: 'أبطأ من الوتيرة اللازمة',
      'moving-away': 'يبتعد عن الهدف',
      'not-assessable': 'يتعذر تقييم الوتيرة',
    },
    judge: {
      official: 'تقييم رسمي',
      independent: 'تقييم مستقل',
      newsroom: 'تقييم هيئة التحرير',
      computed: 'محسوب',
    },
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [ar.target.judge[by], assessor, date].flatMap((one) => (one ? [iso(one)] : [])).join('، ');
      const why = reason === undefined ? '' : ` ${ended(iso(reason))}`;
      return `${statuses.join('؛ ')} (${who}).${why} المنهجية: ${ended(iso(method))}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'الرقم معلن',
      'not-reported': 'الرقم غير معلن',
      'not-yet-due': 'لم يحن الموعد ولا رقم بعد',
      'not-applicable': 'الرقم لا ينطبق',
      discontinued: 'توقف نشر الرقم',
      disputed: 'الرقم محل خلاف',
    },
    attainment: {
      met: 'تحقق الهدف',
      'not-met': 'لم يتحقق الهدف',
      'partly-met': 'تحقق الهدف جزئيًا',
      pending: 'تحقق الهدف لم يُحسم بعد',
      'not-assessable': 'يتعذر تقييم تحقق الهدف',
    },
    trajectory: {
      ahead: 'أسرع من الوتيرة اللازمة',
      'on-track': 'على المسار الصحيح',
      behind: 'أبطأ من الوتيرة اللازمة',
      'moving-away': 'يبتعد عن الهدف',
      'not-assessable': 'يتعذر تقييم الوتيرة',
    },
    delivery: {
      'not-started': 'لم تبدأ الخطوة',
      'in-progress': 'الخطوة قيد التنفيذ',
      completed: 'اكتملت الخطوة',
      delayed: 'تأخرت الخطوة',
      abandoned: 'جرى التخلي عن الخطوة',
      unknown: 'حالة التنفيذ غير معروفة',
    },
  },

  stats: {
    heading: (labels, area, years) =>
      `${RLM}${[alone(labels), area ? iso(area) : '', years].filter(Boolean).join('، ')}`,
    series: (label, change, missing) => {
      if (!change) return `${iso(label)}: لا رقم في المصادر`;
      const { direction, first, last, highest, lowest, since, forecast } = change;
      const course = `${from(first.value)} في ${dated(first.date)} إلى ${at(last)}`;
      const finding = {
        rose: `ارتفاع ${course}`,
        fell: `انخفاض ${course}`,
        unclear: `${at(first)}، و${at(last)}`,
        single: at(last),
        none: '',
      }[direction];
      const remarks = [
        highest && `الأعلى: ${at(highest)}`,
        lowest && `الأدنى: ${at(lowest)}`,
        since && `عدّ جديد منذ ${dated(since)}`,
        forecast && `المتوقع: ${at(forecast)}`,
        missing && count(missing, 'unknownValue'),
      ].filter(Boolean);
      if (finding === '') return `${iso(label)}: ${remarks.join('؛ ')}`;
      return `${iso(label)}: ${finding}${remarks.length > 0 ? ` (${remarks.join('؛ ')})` : ''}`;
    },
    summary: (series, more) => sentences([...series, more && `وفي الرسم ${count(more, 'otherSeries')}`]),
    figure: (label, figure, date) => `${RLM}${iso(label)}: ${iso(figure)}، ${iso(date)}.`,
    empty: 'لا رقم في المصادر عن هذه الفترة',
    thinned: (shown, all) =>
      `عدد النقاط ${shown}، وعدد القيم ${all}. ما تقارب من القيم في حدود 4 بكسلات لا تظهر منه إلا الأولى والدنيا والعليا والأخيرة؛ وجميع القيم في ملف CSV.`,
    hollow: (hedges) => `النقاط المفرغة: لا يعطي المصدر إلا رقمًا تقريبيًا أو حدًّا (${hedges}).`,
    range: 'الخطوط العمودية: يعطي المصدر نطاقًا.',
    dashed: 'الخط المتقطع: توقعات وليست قياسًا.',
    diamond: 'المعيّنات: متوقع أو أولي أو تقديري أو محل خلاف.',
    notFromZero: 'لا يبدأ المقياس من الصفر.',
    gap: 'الخطوط المائلة: القيمة غير معروفة.',
    definition: (label, definition) => `${RLM}${iso(label)}: ${ended(iso(definition))}`,
    highlightMissing: (date) => `لا رقم مؤرخ في ${dated(date)}.`,
  },

  tree: {
    heading: (plan) => `${iso(plan)}: الخطوات والأهداف`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `المعلن: ${joined(announced.map(iso))}` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'action')] : []),
        ...(measure.n > 0 ? [count(measure, 'measure')] : []),
        ...(step.n > 0 ? [count(step, 'step')] : []),
        ...(target.n > 0 ? [count(target, 'target')] : []),
      ];
      return sentences([
        counts && !isNamed ? `${counts}، من دون تسمية أي منها في المصادر` : counts,
        parts.length > 0 ? `الموصوف في المصادر: ${joined(parts)}` : 'لا تصف المصادر أي خطوة ولا أي هدف',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0
        ? `المعلن: ${iso(figure)}، من دون تسمية أي منها في المصادر`
        : `المعلن: ${iso(figure)}؛ المسمّى منها في المصادر: ${named.text}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `المعلن: ${iso(figure)}؛ الموصوف منها في المصادر: ${described.text}`;
      return steps.n === 0
        ? `المعلن: ${iso(figure)}، من دون وصف أي منها في المصادر`
        : `المعلن: ${iso(figure)}؛ الموصوف في المصادر: ${count(steps, 'step')}، من دون ربط بالتدابير`;
    },
    kind: {
      plan: 'خطة',
      announced: 'معلن',
      theme: 'محور',
      action: 'إجراء',
      measure: 'تدبير',
      step: 'خطوة',
      target: 'هدف',
    },
    ownGrouping: 'تصنيفنا',
    within: (parts) => count(parts, 'part'),
    more: (parts) => count(parts, 'otherItem'),
    hatched: 'الخطوط المائلة: أُعلن العدد، ولا تصف المصادر كل ما يشمله.',
    grouping: 'المحاور الموسومة بعبارة «تصنيفنا» من وضع المحررين لا من الخطة.',
    cut: 'النصوص المنتهية بعلامة «…» كاملة في الجدول.',
    help: 'مفاتيح الأسهم للتنقل بين العناصر وفتحها وطيّها؛ ومفتاح Enter للفتح أو الطي أو الاختيار.',
    columns: {
      part: 'المحور أو الخطوة',
      kind: 'النوع',
      partOf: 'جزء من',
      name: 'الوعد',
      target: 'الهدف',
      stated: 'كما ورد',
    },
  },

  gauge: {
    heading: (label, scope) => (scope ? `${RLM}${iso(label)}، ${iso(scope)}` : label),
    target: 'الهدف',
    baseline: 'خط الأساس',
    latest: 'أحدث رقم',
    result: 'النتيجة',
    value: 'القيمة',
    date: 'التاريخ أو الموعد النهائي',
    notReported: 'لا نتيجة معلنة في المصادر',
    notYetDue: 'لم يحن الموعد؛ ولا نتيجة معلنة في المصادر',
    otherUnit: 'محسوب بوحدة غير وحدة الهدف',
    row: (name, value) => `${RLM}${iso(name)}: ${iso(value)}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'النتيجة' : 'أحدث رقم';
      const target = `الهدف: ${iso(goal)}${due === undefined ? '' : ` ${due}`}`;
      const base = baseline && `خط الأساس: ${at(baseline)}`;
      const noNumber = hasNumber ? [] : ['لا يذكر المصدر رقمًا'];
      if (latest === undefined) {
        const missing =
          state === 'not-yet-due' ? 'لم يحن الموعد، ولا نتيجة معلنة في المصادر' : 'لا نتيجة معلنة في المصادر';
        return sentences([[target, ...(base ? [base] : [])].join('؛ '), [...noNumber, missing].join('؛ ')]);
      }
      const now = at(latest);
      const way =
        baseline && state !== 'other-unit'
          ? `${from(baseline.value)}${baseline.date ? ` في ${dated(baseline.date)}` : ''} إلى ${now}`
          : [...(base ? [base] : []), `${figure}: ${now}`].join('؛ ');
      const findings = [
        share && (share.isAway ? ar.board.farther : ar.board.way(share.text)),
        verdict &&
          {
            met: isResult ? 'تحقق الهدف' : 'أحدث رقم يفي بالهدف',
            'not-met': isResult
              ? 'لم يتحقق الهدف'
              : isDue === false
                ? 'لم يحن الموعد، وأحدث رقم لا يفي بالهدف'
                : 'أحدث رقم لا يفي بالهدف',
            open: `لا يتبين من ${figure} هل تحقق الهدف`,
            disputed: `${figure} محل خلاف`,
          }[verdict],
        state === 'other-unit' ? `وحدة ${figure} غير وحدة الهدف` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      return sentences([[way, target].join('؛ '), findings.join('؛ ')]);
    },
    permitted: 'المساحة الملوّنة: ما يسمح به الهدف.',
    openEdge: 'الحافة المتقطعة: الرقم نفسه لا يفي بالهدف.',
    hollow: (hedges) => `الشكل المفرغ: لا يعطي المصدر إلا رقمًا تقريبيًا أو حدًّا (${hedges}).`,
    range: 'الطرف المفرغ: يعطي المصدر نطاقًا.',
    diamond: (statuses) => `المعيّن: ${statuses}.`,
    hatched: 'الخطوط المائلة: غير معروف.',
    otherArea: (measured, meant) => `نطاق الرقم: ${iso(measured)}؛ نطاق الهدف: ${ended(iso(meant))}`,
    later: (value, date) => `قياس لاحق: ${iso(value)} (${iso(date)}).`,
  },

  sectors: {
    heading: (plan) => `${iso(plan)}: عدد القطاعات`,
    outOf: (count, all) => `${count} من أصل ${all}`,
    noneNamed: 'من دون تسمية أي منها في المصادر',
    named: (sectors, names) => `المسمّى منها في المصادر (${sectors.text}): ${names}`,
    names: (names, more) => {
      const shown = names.map(iso).join('، ');
      return more ? `${shown} و${count(more, 'otherSector')}` : shown;
    },
    rest: (sectors, names) =>
      `${count(sectors, 'sector')} خارج العدّ (مربعات بإطار رفيع)${names === undefined ? '' : `: ${names}`}`,
    open: (sectors) => `لا تحسم المصادر أمر ${countOf(sectors, 'sector')} (خطوط مائلة)`,
    each: (sectors) => `كل مربع يمثل ${iso(sectors)}`,
    newCount: (date) => `عدّ جديد منذ ${dated(date)}`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? ar.sectors.noneNamed : `المسمّى منها في المصادر: ${named.text}`;
      const size = scale ? `؛ ${iso(scale.label)}: ${iso(scale.value)}` : '';
      return ended(`${iso(label)}: ${iso(figure)}؛ ${names}${size}`);
    },
    summary: (findings, more) => [...findings, ...(more ? [`وثمة ${count(more, 'otherList')}.`] : [])].join(' '),
    square: 'كل مربع قطاع واحد.',
    dot: 'النقطة: قطاع مسمّى في أحد المصادر.',
    hollow: (hedges) => `المربعات المفرغة: لا يعطي المصدر إلا رقمًا تقريبيًا أو حدًّا (${hedges}).`,
    range: 'المربعات المفرغة: ما بين طرفي النطاق الذي يعطيه المصدر.',
    diamond: (statuses) => `المعيّنات: ${statuses}.`,
    outlined: 'الإطار الرفيع: خارج العدّ.',
    hatched: 'الخطوط المائلة: غير معروف.',
    apart: 'تعدّ كل شبكة مربعات شيئًا مختلفًا، فلا تُجمع أعدادها ولا تُقارن.',
    omitted: (lists) => `لم تُعرض هنا ${count(lists, 'otherList')} من قوائم القطاعات في هذه الخطة.`,
    what: 'ما جرى عدّه',
    number: 'العدد',
    isNamed: (list) => `مسمّى في المصدر ضمن: ${iso(list)}`,
    isNamedRest: (list) => `مسمّى في المصدر من غير: ${iso(list)}`,
  },
  network: {
    heading: (plan) => `${iso(plan)}: مَن سيربط مَن`,
    kind: {
      external: 'شبكة خارجية',
      internal: 'شبكة داخلية',
      private: 'شبكة خاصة',
      zone: 'شبكة منطقة',
      platform: 'منصة',
    },
    summary: ({ first, others, bare }) => {
      const some = (n: Count, isFirst: boolean) => countOf(n, isFirst ? 'network' : 'otherNetwork');
      const parts = [
        ...(first
          ? [
              `${iso(first.network)} (التشغيل: ${alone(first.operators)})، لربط: ${alone(first.connects)}${first.target === undefined ? '' : ` (الهدف: ${iso(first.target)})`}`,
            ]
          : []),
        ...(others.n > 0 ? [`في ${some(others, !first)} تسمّي المصادر الجهات المشغّلة أو ما سيُربط`] : []),
        ...(bare.n > 0
          ? [`في ${some(bare, !first && others.n === 0)} لا تسمّي المصادر الجهات المشغّلة ولا ما سيُربط`]
          : []),
      ];
      return sentences(parts.map((part, i) => (i === 0 ? part : `و${part}`)));
    },
    purpose: ({ kind, operators, connects, target }) => {
      const of = operators === undefined ? '' : ` (التشغيل: ${alone(operators)})`;
      return aimed(`${kind}${of}${connects === undefined ? '' : ` لربط: ${alone(connects)}`}`, target);
    },
    about: (name, facts) => `${iso(name)}: ${facts.join('؛ ')}`,
    operatedBy: (network, operators, target) => aimed(`${iso(network)}، التشغيل: ${alone(operators)}`, target),
    connects: (network, connected, target) => aimed(`${iso(network)}، لربط: ${alone(connected)}`, target),
    connectedBy: (network, target) => aimed(`الربط المزمع عبر ${iso(network)}`, target),
    planned: (step) => `المخطط له: ${ended(iso(step))}`,
    notNamed: 'غير مسمّى في المصادر',
    noOperators: 'الجهات المشغّلة غير مسمّاة في المصادر',
    noConnected: 'ما سيُربط غير مسمّى في المصادر',
    bare: 'لا تسمّي المصادر الجهات المشغّلة لهذه الشبكات ولا ما سيُربط بها',
    more: (more) => count(more, 'otherItem'),
    moreNetworks: (more) => `في الجدول ${count(more, 'otherNetwork')}`,
    layers: { operator: 'الجهات المشغّلة', network: 'الشبكات', connected: 'ما ستربطه' },
    grouping: 'الترتيب بين الجهات المشغّلة والشبكات وما تربطه من تصنيفنا.',
    arrows: 'تمتد الأسهم من الجهة المشغّلة إلى شبكتها، ثم إلى ما ستربطه الشبكة.',
    hatched: 'الخطوط المائلة: غير مسمّى في المصادر.',
    inTable: 'ما جُمع في «عناصر أخرى» وارد في الجدول.',
    help: 'السهمان الأيمن والأيسر للتنقل داخل الشبكة، والأعلى والأسفل للتنقل بين الشبكات؛ ومفتاح Enter للاختيار.',
    columns: {
      network: 'الشبكة',
      kind: 'النوع',
      operators: 'الجهات المشغّلة',
      connects: 'ما ستربطه',
      planned: 'المخطط له',
      target: 'الهدف',
      stated: 'كما ورد',
    },
  },
  briefing: {
    published: (publisher, date) =>
      ended(`${RLM}${[publisher, date].flatMap((one) => (one ? [iso(one)] : [])).join('، ')}`),
    targets: (targets, counts) => ended(`${count(targets, 'target')}: ${counts.join('، ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'الوعود وما آلت إليه',
      tree: 'ما تعلنه الخطة',
      statistics: 'ما جرى قياسه',
      timeline: 'ما سبق والمواعيد النهائية',
      sectors: 'عدد القطاعات',
      networks: 'مَن سيربط مَن',
      directory: 'ما يضمه الدليل',
      sources: 'المصادر',
    },
  },
  directory: {
    announced: 'المعلن',
    batches: 'المدرج دفعةً بعد دفعة',
    counted: 'العدّ على مستوى القائمة كلها',
    unlisted: 'أيّها هي وأين تقع: غير معروف؛ فلا مصدر هنا يسردها.',
    summary: (batches, known) =>
      batches.length === 0
        ? 'لم يُدرج شيء بعد، بحسب المصادر المذكورة هنا.'
        : sentences([
            `لا يُعرف سوى العدد في ${countOf(known, 'batch')}: ${known.n > batches.length ? `الأولى ${batches[0]}، والأخيرة ${batches[1]}` : batches.join('، ')}`,
            'ولا مصدر هنا يسمّي ما أُدرج',
          ]),
    batch: (count, date) => (date === undefined ? count : `${iso(count)} في ${dated(date)}`),
    found: (found, all) => {
      if (found.n !== all.n) return `${found.text} من أصل ${countOf(all, 'entry')}`;
      return isOne(all) ? count(all, 'entry') : `جميع السجلات: ${all.text}`;
    },
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? `، بحسب: ${asked.map(iso).join('، ')}` : ''}`,
        most && `الأكثر: ${iso(most.label)} (${most.count})`,
      ]),
    entries: (n) => count(n, 'entry'),
    others: (n) => count(n, 'otherKind'),
    columns: { name: 'الاسم', organisation: 'الجهة', area: 'المنطقة', sector: 'القطاع', batch: 'الدفعة' },
    all: { area: 'كل المناطق', sector: 'كل القطاعات', batch: 'كل الدفعات' },
    by: { area: 'بحسب المنطقة', sector: 'بحسب القطاع', batch: 'بحسب الدفعة' },
    byLabel: 'أساس العدّ في الأشرطة',
    search: 'البحث في القائمة',
    page: (from, to, all) => `من ${from} إلى ${to} من أصل ${all}`,
    previous: 'السابق',
    next: 'التالي',
    none: 'لا شيء في القائمة يطابق البحث.',
    fewer: (batch, announced, inList) =>
      `${iso(batch)}: المعلن ${count(announced, 'entry')}، ${inList.n === 0 ? 'ولا شيء منها في هذه القائمة' : `ومنها في هذه القائمة ${inList.text}`}.`,
    rest: 'الأشرطة الرمادية: ما لم تُصفَّ القائمة بحسبه.',
    hollow: (hedges) => `الشريط المفرغ: لا يعطي المصدر إلا رقمًا تقريبيًا أو حدًّا (${hedges}).`,
    range: 'طرف الشريط المفرغ: ما بين طرفي النطاق.',
    hatched: 'الخطوط المائلة: غير معروف.',
    help: 'مفاتيح الأسهم للتنقل من شريط إلى آخر؛ ومفتاح Enter لتصفية القائمة بحسب أحدها.',
  },
  board: {
    heading: (of, targets, counts) =>
      `${iso(of)}: ${count(targets, 'target')}${counts.length > 0 ? ` – ${counts.join('، ')}` : ''}`,
    counted: (status, { text }) => `${ar.target.attainment[status]} (${text})`,
    summary: (counts) => sentences(counts.map((one) => one.join('، '))),
    tally: (status, n) => `${status}: ${n}`,
    none: (theme) => `لا تذكر المصادر هدفًا للمحور «${iso(theme)}».`,
    columns: {
      target: 'الهدف',
      stated: 'كما ورد',
      deadline: 'الموعد النهائي',
      baseline: 'خط الأساس',
      latest: 'أحدث رقم',
      date: 'التاريخ',
    },
    statusColumns: {
      dataStatus: 'الرقم',
      attainment: 'تحقق الهدف',
      trajectory: 'الوتيرة',
      delivery: 'التنفيذ',
      judged: 'المقيِّم والمنهجية',
    },
    scales: 'المسموح به، خط الأساس، أحدث رقم',
    statuses: 'الرقم، الوتيرة، التنفيذ',
    sortLabel: 'ترتيب الأهداف',
    sort: {
      plan: 'بترتيب الخطة',
      status: 'بحسب الحالة',
      deadline: 'بحسب الموعد النهائي',
      progress: 'بحسب المسافة المقطوعة',
    },
    way: (share) => `المسافة المقطوعة نحو الهدف: ${iso(share)}`,
    farther: 'أبعد عن الهدف مما كان عند خط الأساس',
    ownScale: 'لكل هدف مقياسه الخاص.',
    bars: 'الشريط العلوي: أحدث رقم. الشريط الرفيع: خط الأساس.',
    pace: `الوتيرة: محسوبة وفق الخط المستقيم من خط الأساس إلى الموعد النهائي، في تاريخ أحدث رقم؛ وما كان من ${iso('95%')} إلى ${iso('105%')} منها يُعدّ على المسار الصحيح.`,
    leftOut: (targets) => `في الجدول دون الرسم: ${count(targets, 'otherTarget')}.`,
    help: 'مفاتيح الأسهم للتنقل من هدف إلى آخر؛ ومفتاح Enter لاختيار أحدها.',
  },
  timeline: {
    heading: (plan) => `${iso(plan)}: ما سبق والمواعيد النهائية`,
    summary: ({ dated: events, dates, kinds: all, undated, targets, lastDue }) => {
      const many = all.map(({ count: { text }, kind }) => `${ar.timeline.kind[kind]}: ${text}`).join('، ');
      const said =
        dates === undefined
          ? 'لا حدث له تاريخ'
          : isOne(events)
            ? `${count(events, 'event')} في ${dated(dates[0])} (${all.map(({ kind }) => ar.timeline.kind[kind]).join()})`
            : `${count(events, 'event')} من ${dated(dates[0])} إلى ${dated(dates[1])} (${many})`;
      const apart = undated.n === 0 ? '' : `${count(undated, 'otherEvent')} من دون تاريخ مذكور`;
      const due = lastDue === undefined ? '' : `${count(targets, 'target')} بموعد نهائي، وآخر المواعيد ${lastDue}`;
      return sentences([said, apart, due]);
    },
    kind: {
      done: 'تم',
      'under-way': 'جارٍ',
      planned: 'مخطط له',
      intended: 'مزمع',
      due: 'موعد نهائي',
    },
    look: {
      done: 'الدوائر والأشرطة المصمتة: تم.',
      'under-way': 'المربعات والأشرطة الباهتة: جارٍ.',
      planned: 'الدوائر والأشرطة المفرغة: مخطط له.',
      intended: 'المثلثات المفرغة والأشرطة المتقطعة: مزمع.',
      due: 'المعيّنات: المواعيد النهائية للأهداف.',
    },
    precision: 'الأشرطة: لا يذكر المصدر سوى الشهر أو السنة، واليوم واقع في مداه.',
    until: 'الخطوط الرفيعة: من صدور الخطة إلى آخر موعد نهائي لأهدافها.',
    undated: 'لا تاريخ مذكورًا',
    noDeadline: 'لا موعد نهائيًا مذكورًا',
    hatched: 'الخطوط المائلة: لا تاريخ مذكورًا، فلا موضع له على الخط الزمني.',
    uneven: 'طول كل سنة بقدر ما تحتاج إليه نصوصها.',
    today: (date) => `اليوم، ${date}`,
    empty: 'لا تاريخ في هذه الخطة يقع في هذه الفترة',
    due: (targets, isOwn) =>
      `${count(targets, 'target')} ${isOwn ? 'من هذه الخطة' : isOne(targets) ? 'من خطة أخرى' : 'من خطط أخرى'}`,
    stretch: (events, targets, period) =>
      [
        joined([
          ...(events.n > 0 ? [count(events, 'event')] : []),
          ...(targets.n > 0 ? [`${count(targets, 'target')} بموعد نهائي`] : []),
        ]),
        period,
      ].join('، '),
    columns: { date: 'التاريخ', event: 'الحدث أو الهدف', kind: 'النوع', source: 'المصدر' },
  },

  sourceList: {
    supports: 'يدعم',
    named: (words, label) => `${RLM}${iso(words)} (${iso(label)})`,
    between: '؛ ',
    empty: 'لا رسم في هذه الصفحة يستشهد بمصدر.',
    missing: (figures) => `تعذر تحميل مصادر ${countOf(figures, 'figure')}.`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `ليس في هذه الخطة ${kinds[kind][0]} بالمعرّف «${iso(id)}». المعرّفات الموجودة: ${listed(known, number)}.`,
    'nothing-to-show': ({ kind }) => `ليس في هذه الخطة ${kinds[kind][1]}.`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order') return `تاريخ «${iso('from')}» لاحق لتاريخ «${iso('to')}»: ${iso(got)}.`;
      const what =
        details.expected === 'date'
          ? `تاريخ مثل ${iso('2023')} أو ${iso('2023-04')} أو ${iso('2023-04-30')}`
          : details.choices.map(iso).join(' أو ');
      return `القيمة المطلوبة للخيار «${iso(option)}»: ${what}، وليس «${iso(got)}».`;
    },
    'plan-address': ({ address }) =>
      `«${iso(address)}» ليس عنوانًا يمكن تحميل خطة منه (${iso('http')} أو ${iso('https')}).`,
    'plan-unreachable': ({ address, status }) =>
      `تعذر تحميل الخطة من العنوان ${iso(address)}${status === undefined ? '' : ` (${iso(`HTTP ${status}`)})`}.`,
    'plan-timeout': ({ address, seconds }, number) =>
      `لم تصل الخطة من العنوان ${iso(address)} خلال ${countOf({ n: seconds, text: number(seconds) }, 'second')}.`,
    'plan-too-large': ({ address, megabytes }, number) =>
      `الخطة في العنوان ${iso(address)} أكبر من ${iso(number(megabytes))} ميغابايت.`,
    'plan-not-json': ({ address }) => `الملف في العنوان ${iso(address)} ليس بصيغة JSON.`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'الخطة المقدَّمة غير صالحة' : `الملف في العنوان ${iso(address)} ليس خطة صالحة`}. ${problems.map(iso).join('؛ ')}`,
    'draw-failed': ({ reason }) => `تعذر رسم الصورة (${iso(reason)}).`,
  },
};
