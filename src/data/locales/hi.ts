/**
 * Hindi, as newspapers write it: no dot under ज and फ, and the nasal dot where type has a choice.
 *
 * A postposition bends the noun before it, and adjectives and verbs agree with nouns of the plan's whose gender nobody
 * knows here; so values stand after a colon or before a number, and are said of by words that do not change.
 */
import { LISTED_IDS, type Count, type DatedValue, type DateWords, type Words } from './words.ts';

const rules = new Intl.PluralRules('hi');

const nouns = {
  action: ['पहल', 'पहलें'],
  measure: ['उपाय', 'उपाय'],
  step: ['कदम', 'कदम'],
  target: ['लक्ष्य', 'लक्ष्य'],
  part: ['भाग', 'भाग'],
  list: ['सूची', 'सूचियां'],
  network: ['नेटवर्क', 'नेटवर्क'],
  entry: ['प्रविष्टि', 'प्रविष्टियां'],
  event: ['घटना', 'घटनाएं'],
  /** As a postposition bends them. */
  ofTarget: ['लक्ष्य', 'लक्ष्यों'],
  ofBatch: ['बैच', 'बैचों'],
  ofEntry: ['प्रविष्टि', 'प्रविष्टियों'],
} as const;

const isOne = ({ n }: Count): boolean => rules.select(n) === 'one';

const count = (of: Count, noun: keyof typeof nouns): string => `${of.text} ${nouns[noun][isOne(of) ? 0 : 1]}`;

const joined = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} और ${items.at(-1)}` : items.join('');

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'कोई नहीं';
  return `${ids.slice(0, LISTED_IDS).join(', ')}${more > 0 ? ` और ${number(more)} अन्य` : ''}`;
};

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/[.।]$/, '')}।`;

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [ended(part)] : [])).join(' ');

/** A day takes another postposition than a month, a quarter or a year. */
const on = ({ text, names }: DateWords): string => `${text} ${names === 'day' ? 'को' : 'में'}`;

const at = ({ value, date }: DatedValue<DateWords | undefined>): string =>
  date === undefined ? value : `${on(date)} ${value}`;

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}; लक्ष्य: ${target}`;

const kinds = {
  statistic: 'संकेतक',
  target: 'लक्ष्य',
  step: 'विषय या कदम',
  sectors: 'क्षेत्रों की सूची',
  network: 'नेटवर्क',
  event: 'घटनाओं का समूह',
  figure: 'आंकड़ा',
  directory: 'निर्देशिका',
} as const;

export const hi: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `लगभग ${n}`,
    'at-least': (n) => `कम से कम ${n}`,
    'more-than': (n) => `${n} से अधिक`,
    'at-most': (n) => `अधिकतम ${n}`,
    'less-than': (n) => `${n} से कम`,
    'up-to': (n) => `${n} तक`,
    nearly: (n) => `${n} से कुछ ही कम`,
    all: (n) => `सभी ${n}`,
    range: (n) => n,
  },
  allOf: ({ text }, unit) => `सभी ${text} ${unit}`,
  // A dash after a minus, or between numbers in words ("27 लाख"), would trip the reader.
  range: (low, high) => (low.startsWith('−') || /\s/.test(`${low}${high}`) ? `${low} से ${high}` : `${low}–${high}`),
  span: (first, last) => (/\s/.test(`${first}${last}`) ? `${first} से ${last}` : `${first}–${last}`),
  withUnit: (figure, unit) => `${figure} ${unit}`,
  withRemark: (text, remark) => `${text} (${remark})`,
  comma: ', ',
  enumeration: ', ',
  quoted: (words) => `“${words}”`,
  notKnown: 'ज्ञात नहीं',
  isDisputed: 'विवादित',
  obsStatus: {
    final: '',
    provisional: 'अनंतिम',
    estimated: 'अनुमानित',
    forecast: 'पूर्वानुमान',
    revised: 'संशोधित',
    missing: 'ज्ञात नहीं',
  },
  disputed: (reason) => `विवादित: ${reason}`,

  asOf: (date, next) => `${date.text} तक की स्थिति।${next === undefined ? '' : ` अगला अपडेट अपेक्षित: ${next.text}।`}`,
  compiled: (byline) => `संकलन: ${ended(byline)}`,
  correctedKey: {
    title: 'शीर्षक',
    label: 'नाम',
    unit: 'इकाई',
    asOf: 'तारीख',
    deadline: 'समय-सीमा',
    qualifier: 'सीमा-सूचक शब्द',
    operator: 'सीमा-सूचक शब्द',
    statedAs: 'मूल शब्द',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `सुधार (${date.text}): ${what ? `${what}: ` : ''}${is}; पहले: ${ended(was)} ${ended(reason)}`,
  converted: (figure, by) => `${figure}, रूपांतरण: ${by}`,
  table: {
    toggle: 'तालिका',
    date: 'तारीख',
    none: 'कोई आंकड़ा नहीं',
    more: ({ text }) => `अन्य पंक्तियां: ${text}`,
    leftOut: ({ text }) => `यहां छोड़ी गई पंक्तियां: ${text}; ये CSV फाइल में हैं।`,
    source: (number) => `स्रोत ${number}`,
    break: ({ text }, reason) => `${text} से आंकड़ों की शृंखला टूटी: ${ended(reason)}`,
  },
  sources: (n) => `स्रोत (${n})`,
  sourceLine: (publishers, more) =>
    ended(`स्रोत: ${publishers.join('; ')}${more === undefined ? '' : `; और ${more.text} अन्य`}`),
  menu: {
    label: 'दोबारा उपयोग',
    svg: 'चित्र (SVG)',
    png: 'चित्र (PNG)',
    csv: 'आंकड़े (CSV)',
    json: 'चार्ट (JSON)',
    citation: 'संदर्भ कॉपी करें',
    embed: 'एम्बेड कोड कॉपी करें',
    spec: 'चार्ट का Vega-Lite कोड दिखाएं',
    copied: 'कॉपी हुआ:',
  },
  wording: {
    translated: (language) => `योजना के अपने पाठ अनूदित हैं। मूल भाषा: ${language}।`,
    original: (language) => `योजना के अपने पाठ मूल भाषा में हैं: ${language}।`,
    show: 'मूल पाठ दिखाएँ',
    back: 'अनुवाद दिखाएँ',
  },
  help: 'तीर वाली कुंजियों से एक बिंदु से दूसरे पर जाएं; Enter से चुनें।',
  keys: (own) => `${own} Home और End से पहले और आखिरी पर जाएं; अक्षर या अंक लिखकर किसी नाम या साल पर।`,
  position: (index, all) => `कुल ${all} में क्रम ${index}`,

  target: {
    // A unit may follow.
    between: (low, high) => `${low} से ${high} के बीच`,
    due: ({ text, names }) => (names === 'day' ? `${text} तक` : `${text} के अंत तक`),
    until: (figure, due) => `${due} ${figure}`,
    quarter: (quarter, year) => `${year} की ${['पहली', 'दूसरी', 'तीसरी', 'चौथी'][quarter - 1]} तिमाही`,
    stated: (words) => `मूल शब्द: “${words}”।`,
    noNumber: 'स्रोत ने कोई संख्या नहीं दी।',
    dataStatus: {
      reported: 'आंकड़ा दर्ज',
      'not-reported': 'आंकड़ा दर्ज नहीं',
      'not-yet-due': 'समय-सीमा अभी नहीं आई',
      'not-applicable': 'लागू नहीं',
      discontinued: 'आंकड़ों का प्रकाशन बंद',
      disputed: 'विवादित',
    },
    attainment: {
      met: 'हासिल',
      'not-met': 'हासिल नहीं',
      'partly-met': 'आंशिक रूप से हासिल',
      pending: 'लंबित',
      'not-assessable': 'आकलन संभव नहीं',
    },
    trajectory: {
      ahead: 'आवश्यक गति से आगे',
      'on-track': 'आवश्यक गति के अनुरूप',
      behind: 'आवश्यक गति से पीछे',
      'moving-away': 'लक्ष्य से बढ़ती दूरी',
      'not-assessable': 'गति का आकलन संभव नहीं',
    },
    judge: {
      official: 'आधिकारिक आकलन',
      independent: 'स्वतंत्र आकलन',
      newsroom: 'संपादकीय टीम का आकलन',
      computed: 'गणना से निर्धारित',
    },
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [hi.target.judge[by], assessor, date].filter(Boolean).join(', ');
      const why = reason === undefined ? '' : ` ${ended(reason)}`;
      return `${ended(`${statuses.join('; ')} (${who})`)}${why} पद्धति: ${ended(method)}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'आंकड़ा दर्ज',
      'not-reported': 'कोई आंकड़ा दर्ज नहीं',
      'not-yet-due': 'समय-सीमा अभी नहीं आई और कोई आंकड़ा नहीं',
      'not-applicable': 'आंकड़ा लागू नहीं',
      discontinued: 'आंकड़ों का प्रकाशन बंद',
      disputed: 'आंकड़ा विवादित',
    },
    attainment: {
      met: 'लक्ष्य हासिल',
      'not-met': 'लक्ष्य हासिल नहीं',
      'partly-met': 'लक्ष्य आंशिक रूप से हासिल',
      pending: 'लक्ष्य लंबित',
      'not-assessable': 'लक्ष्य-प्राप्ति का आकलन संभव नहीं',
    },
    trajectory: {
      ahead: 'आवश्यक गति से आगे',
      'on-track': 'आवश्यक गति के अनुरूप',
      behind: 'आवश्यक गति से पीछे',
      'moving-away': 'लक्ष्य से बढ़ती दूरी',
      'not-assessable': 'गति का आकलन संभव नहीं',
    },
    delivery: {
      'not-started': 'कदम पर अमल शुरू नहीं',
      'in-progress': 'कदम पर अमल जारी',
      completed: 'कदम पर अमल पूरा',
      delayed: 'कदम पर अमल में देरी',
      abandoned: 'कदम छोड़ दिया गया',
      unknown: 'अमल की स्थिति ज्ञात नहीं',
    },
  },

  stats: {
    heading: (labels, area, years) => [labels, area, years].filter(Boolean).join(', '),
    series: (label, change, missing) => {
      if (!change) return `${label}: स्रोतों में कोई आंकड़ा नहीं`;
      const { direction, highest, lowest, since, forecast } = change;
      const [first, last] = [at(change.first), at(change.last)];
      const finding = {
        rose: `${first}, बढ़कर ${last}`,
        fell: `${first}, घटकर ${last}`,
        unclear: `${first}, ${last}`,
        single: last,
        none: '',
      }[direction];
      const remarks = [
        highest && `सबसे अधिक: ${at(highest)}`,
        lowest && `सबसे कम: ${at(lowest)}`,
        since && `${since.text} से नई गिनती`,
        forecast && `पूर्वानुमान: ${at(forecast)}`,
        missing && `अज्ञात आंकड़े: ${missing.text}`,
      ].filter(Boolean);
      if (finding === '') return `${label}: ${remarks.join('; ')}`;
      return `${label}: ${finding}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
    },
    summary: (series, more) => sentences([...series, more && `चित्र में अन्य शृंखलाएं: ${more.text}`]),
    figure: (label, figure, date) => `${label}: ${figure}, ${date}।`,
    empty: 'इस अवधि के लिए स्रोतों में कोई आंकड़ा नहीं',
    thinned: (shown, all) =>
      `बिंदु: कुल आंकड़े ${all}, दिखाए गए ${shown}। 4 पिक्सल के भीतर आने वाले आंकड़ों में से केवल पहले, सबसे कम, सबसे अधिक और अंतिम के बिंदु हैं; सभी आंकड़े CSV फाइल में हैं।`,
    hollow: (hedges) => `खाली बिंदु: स्रोत ने सटीक संख्या नहीं दी (${hedges})।`,
    range: 'खड़ी रेखाएं: स्रोत ने एक संख्या के बजाय दो सीमाएं दी हैं।',
    dashed: 'टूटी रेखा: पूर्वानुमान, मापा हुआ नहीं।',
    diamond: 'हीरे जैसे निशान: पूर्वानुमान, अनंतिम, अनुमानित या विवादित।',
    notFromZero: 'पैमाना शून्य से शुरू नहीं होता।',
    gap: 'धारीदार हिस्सा: आंकड़ा ज्ञात नहीं।',
    definition: (label, definition) => `${label}: ${ended(definition)}`,
    highlightMissing: ({ text }) => `${text} का कोई आंकड़ा नहीं।`,
  },

  tree: {
    heading: (plan) => `${plan}: कदम और लक्ष्य`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `घोषित: ${joined(announced)}` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'action')] : []),
        ...(measure.n > 0 ? [count(measure, 'measure')] : []),
        ...(step.n > 0 ? [count(step, 'step')] : []),
        ...(target.n > 0 ? [count(target, 'target')] : []),
      ];
      return sentences([
        counts && !isNamed ? `${counts}, स्रोतों में इनमें से किसी का नाम नहीं` : counts,
        parts.length > 0 ? `स्रोतों में वर्णित: ${joined(parts)}` : 'स्रोतों में न किसी कदम का विवरण है, न लक्ष्य का',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0 ? `घोषित: ${figure}, स्रोतों में किसी का नाम नहीं` : `घोषित: ${figure}; स्रोतों में नाम दर्ज: ${named.text}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `घोषित: ${figure}; स्रोतों में वर्णित: ${described.text}`;
      return steps.n === 0
        ? `घोषित: ${figure}, स्रोतों में किसी का विवरण नहीं`
        : `घोषित: ${figure}; स्रोतों में वर्णित: ${count(steps, 'step')}, उपायों से मिलान नहीं हुआ`;
    },
    kind: {
      plan: 'योजना',
      announced: 'घोषित',
      theme: 'विषय',
      action: 'पहल',
      measure: 'उपाय',
      step: 'कदम',
      target: 'लक्ष्य',
    },
    ownGrouping: 'हमारा वर्गीकरण',
    within: (parts) => count(parts, 'part'),
    more: (parts) => `${parts.text} अन्य`,
    hatched: 'धारीदार हिस्सा: संख्या घोषित है, पर स्रोतों में पूरा विवरण नहीं।',
    grouping: '“हमारा वर्गीकरण” वाले विषय संपादकों ने तय किए हैं, योजना ने नहीं।',
    cut: '“…” पर खत्म होने वाले नाम तालिका में पूरे दिए गए हैं।',
    help: 'तीर वाली कुंजियों से एक खाने से दूसरे पर जाएं, उसे खोलें या बंद करें; Enter से खोलें, बंद करें या चुनें।',
    columns: {
      part: 'विषय या कदम',
      kind: 'प्रकार',
      partOf: 'किसका भाग',
      name: 'क्या वादा है',
      target: 'लक्ष्य',
      stated: 'मूल शब्द',
    },
  },

  gauge: {
    heading: (label, scope) => [label, scope].filter(Boolean).join(', '),
    target: 'लक्ष्य',
    baseline: 'आधार स्तर',
    latest: 'नवीनतम',
    result: 'परिणाम',
    value: 'आंकड़ा',
    date: 'तारीख या समय-सीमा',
    notReported: 'स्रोतों में कोई परिणाम दर्ज नहीं',
    notYetDue: 'समय-सीमा अभी नहीं आई; स्रोतों में कोई परिणाम दर्ज नहीं',
    otherUnit: 'आंकड़े की इकाई लक्ष्य की इकाई से अलग',
    row: (name, value) => `${name}: ${value}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'परिणाम' : 'नवीनतम आंकड़ा';
      const ofFigure = isResult ? 'परिणाम' : 'नवीनतम आंकड़े';
      const target = `लक्ष्य: ${due === undefined ? '' : `${due} `}${goal}`;
      const before = [target, ...(baseline ? [`आधार स्तर: ${at(baseline)}`] : [])];
      const noNumber = hasNumber ? [] : ['स्रोत ने कोई संख्या नहीं दी'];
      if (latest === undefined) {
        const missing =
          state === 'not-yet-due' ? 'समय-सीमा अभी नहीं आई, और स्रोतों में कोई परिणाम दर्ज नहीं' : 'स्रोतों में कोई परिणाम दर्ज नहीं';
        return sentences([before.join('; '), [...noNumber, missing].join('; ')]);
      }
      const findings = [
        share && (share.isAway ? hi.board.farther : hi.board.way(share.text)),
        verdict &&
          {
            met: isResult ? 'लक्ष्य हासिल हुआ' : 'नवीनतम आंकड़ा लक्ष्य पर खरा उतरता है',
            'not-met': isResult
              ? 'लक्ष्य हासिल नहीं हुआ'
              : isDue === false
                ? 'समय-सीमा अभी नहीं आई, और नवीनतम आंकड़ा लक्ष्य पर खरा नहीं उतरता'
                : 'नवीनतम आंकड़ा लक्ष्य पर खरा नहीं उतरता',
            open: `${ofFigure} से स्पष्ट नहीं कि लक्ष्य हासिल हुआ या नहीं`,
            disputed: `${figure} विवादित है`,
          }[verdict],
        state === 'other-unit' ? `${ofFigure} की इकाई लक्ष्य की इकाई से अलग है` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      return sentences([[...before, `${figure}: ${at(latest)}`].join('; '), findings.join('; ')]);
    },
    permitted: 'रंगीन हिस्सा: लक्ष्य के भीतर आने वाले मान।',
    openEdge: 'टूटी रेखा वाला किनारा: ठीक इस संख्या से लक्ष्य पूरा नहीं होता।',
    hollow: (hedges) => `खाली निशान: स्रोत ने सटीक संख्या नहीं दी (${hedges})।`,
    range: 'खाली सिरा: स्रोत ने एक संख्या के बजाय दो सीमाएं दी हैं।',
    diamond: (statuses) => `हीरे जैसा निशान: ${statuses}।`,
    hatched: 'धारीदार हिस्सा: ज्ञात नहीं।',
    otherArea: (measured, meant) => `आंकड़े का दायरा: ${measured}; लक्ष्य का दायरा: ${ended(meant)}`,
    later: (value, date) => `बाद में मापा गया: ${value} (${date})।`,
  },

  sectors: {
    heading: (plan) => `${plan}: क्षेत्रों की गिनती`,
    outOf: (some, all) => `${all} में से ${some}`,
    noneNamed: 'स्रोतों में इनमें से किसी का नाम नहीं',
    named: (sectors, names) => `स्रोतों में नाम दर्ज (${sectors.text}): ${names}`,
    names: (names, more) => (more ? `${names.join(', ')} और ${more.text} अन्य` : names.join(', ')),
    rest: (sectors, names) =>
      `गिनती से बाहर (पतली रेखा वाले खाने): ${sectors.text}${names === undefined ? '' : ` – ${names}`}`,
    open: (sectors) => `स्रोतों में स्पष्ट नहीं (धारीदार खाने): ${sectors.text}`,
    each: (sectors) => `एक खाने का अर्थ: ${sectors}`,
    newCount: ({ text }) => `${text} से नई गिनती`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? hi.sectors.noneNamed : `स्रोतों में नाम दर्ज: ${named.text}`;
      const size = scale ? `; ${scale.label}: ${scale.value}` : '';
      return ended(`${label}: ${figure}; ${names}${size}`);
    },
    summary: (findings, more) => [...findings, ...(more ? [`अन्य ${count(more, 'list')}।`] : [])].join(' '),
    square: 'एक खाना, एक क्षेत्र।',
    dot: 'बिंदु वाला खाना: किसी स्रोत में नाम दर्ज।',
    hollow: (hedges) => `खाली खाने: स्रोत ने सटीक संख्या नहीं दी (${hedges})।`,
    range: 'खाली खाने: स्रोत की दी हुई दो सीमाओं के बीच।',
    diamond: (statuses) => `हीरे जैसे निशान: ${statuses}।`,
    outlined: 'पतली रेखा वाले खाने: गिनती से बाहर।',
    hatched: 'धारीदार खाने: ज्ञात नहीं।',
    apart: 'हर जाल में अलग चीज गिनी गई है: इन्हें न जोड़ा जा सकता है, न इनकी तुलना हो सकती है।',
    omitted: (lists) => `इस योजना में क्षेत्रों की अन्य ${count(lists, 'list')}, जो यहां नहीं दिखाई गई हैं।`,
    what: 'क्या गिना गया',
    number: 'संख्या',
    isNamed: (list) => `स्रोत में नाम दर्ज, इसमें शामिल: ${list}`,
    isNamedRest: (list) => `स्रोत में नाम दर्ज, इसमें शामिल नहीं: ${list}`,
  },

  network: {
    heading: (plan) => `${plan}: कौन किसे जोड़ेगा`,
    kind: {
      external: 'बाहरी नेटवर्क',
      internal: 'आंतरिक नेटवर्क',
      private: 'निजी नेटवर्क',
      zone: 'जोन का नेटवर्क',
      platform: 'प्लेटफॉर्म',
    },
    summary: ({ first, others, bare }) => {
      const some = (n: Count, isMore: boolean) => `${isMore ? 'अन्य ' : ''}${count(n, 'network')}`;
      const parts = [
        ...(first
          ? [
              `${first.network} (संचालक: ${first.operators}), किसे जोड़ना है: ${first.connects}${first.target === undefined ? '' : ` (लक्ष्य: ${first.target})`}`,
            ]
          : []),
        ...(others.n > 0 ? [`${some(others, first !== undefined)}: स्रोतों में संचालक, या किसे जोड़ना है, यह दर्ज है`] : []),
        ...(bare.n > 0
          ? [`${some(bare, first !== undefined || others.n > 0)}: स्रोतों में न संचालक दर्ज, न यह कि किसे जोड़ना है`]
          : []),
      ];
      return sentences(parts);
    },
    purpose: ({ kind, operators, connects, target }) => {
      const of = operators === undefined ? '' : ` (संचालक: ${operators})`;
      return aimed(`${kind}${of}${connects === undefined ? '' : `, किसे जोड़ना है: ${connects}`}`, target);
    },
    about: (name, facts) => `${name}: ${facts.join('; ')}`,
    operatedBy: (network, operators, target) => aimed(`${network}, संचालक: ${operators}`, target),
    connects: (network, connected, target) => aimed(`${network}, किसे जोड़ना है: ${connected}`, target),
    connectedBy: (network, target) => aimed(`जोड़ने वाला नेटवर्क: ${network}`, target),
    planned: (step) => `क्या तय है: ${ended(step)}`,
    notNamed: 'स्रोतों में नाम नहीं',
    noOperators: 'स्रोतों में संचालकों के नाम नहीं',
    noConnected: 'स्रोतों में दर्ज नहीं कि किसे जोड़ना है',
    bare: 'इन नेटवर्क के बारे में स्रोतों में न संचालक दर्ज हैं, न यह कि किसे जोड़ना है',
    more: (more) => `${more.text} अन्य`,
    moreNetworks: (more) => `तालिका में अन्य ${count(more, 'network')}`,
    layers: { operator: 'संचालक', network: 'नेटवर्क', connected: 'किसे जोड़ना है' },
    grouping: 'संचालक, नेटवर्क और किसे जोड़ना है, इस क्रम में वर्गीकरण हमारा है।',
    arrows: 'तीर संचालक से उसके नेटवर्क तक, और वहां से उस तक जाते हैं जिसे जोड़ना है।',
    hatched: 'धारीदार हिस्सा: स्रोतों में नाम नहीं।',
    inTable: '“अन्य” में जो गिने गए हैं, वे तालिका में हैं।',
    help: 'दाएं-बाएं तीर से नेटवर्क के भीतर, ऊपर-नीचे तीर से एक नेटवर्क से दूसरे पर जाएं; Enter से चुनें।',
    columns: {
      network: 'नेटवर्क',
      kind: 'प्रकार',
      operators: 'संचालक',
      connects: 'किसे जोड़ना है',
      planned: 'क्या तय है',
      target: 'लक्ष्य',
      stated: 'मूल शब्द',
    },
  },

  briefing: {
    published: (publisher, date) => ended(`प्रकाशन: ${[publisher, date].filter(Boolean).join(', ')}`),
    targets: (targets, counts) => ended(`कुल ${count(targets, 'target')} – ${counts.join(', ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'क्या वादे हुए, उनका क्या हुआ',
      tree: 'योजना में क्या घोषित हुआ',
      statistics: 'अब तक क्या मापा गया',
      timeline: 'पहले क्या हुआ, आगे क्या होना है',
      sectors: 'क्षेत्रों की गिनती',
      networks: 'कौन किसे जोड़ेगा',
      directory: 'सूची में क्या है',
      sources: 'स्रोत',
    },
  },

  directory: {
    announced: 'घोषित',
    batches: 'बैच-दर-बैच सूचीबद्ध',
    counted: 'पूरी सूची की गिनती',
    unlisted: 'कौन-कौन से और कहां हैं, यह ज्ञात नहीं: यहां के किसी स्रोत में इनकी सूची नहीं।',
    summary: (batches, batchCount) => {
      if (batches.length === 0) return 'यहां के स्रोतों के अनुसार अब तक कुछ भी सूचीबद्ध नहीं।';
      const known = count(batchCount, 'ofBatch');
      const told = batchCount.n > batches.length ? `पहला ${batches[0]}; अंतिम ${batches[1]}` : batches.join(', ');
      return sentences([`${known} की केवल संख्या ज्ञात है: ${told}`, 'यहां के किसी स्रोत में नाम नहीं']);
    },
    batch: (figure, date) => (date === undefined ? figure : `${on(date)} ${figure}`),
    found: (found, all) => {
      if (found.n !== all.n) return `${count(all, 'ofEntry')} में से ${found.text}`;
      return all.n > 1 ? `सभी ${count(all, 'entry')}` : count(all, 'entry');
    },
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? ` (फिल्टर: ${asked.join(', ')})` : ''}`,
        most && `सबसे अधिक: ${most.label}, ${most.count}`,
      ]),
    entries: (n) => count(n, 'entry'),
    others: (n) => `${n.text} अन्य`,
    columns: { name: 'नाम', organisation: 'संस्था', area: 'स्थान', sector: 'क्षेत्र', batch: 'बैच' },
    all: { area: 'सभी स्थान', sector: 'सभी क्षेत्र', batch: 'सभी बैच' },
    by: { area: 'स्थान के अनुसार', sector: 'क्षेत्र के अनुसार', batch: 'बैच के अनुसार' },
    byLabel: 'पट्टियों में गिनती का आधार',
    search: 'सूची में खोजें',
    page: (from, to, all) => `${all} में से ${from}–${to}`,
    previous: 'पिछला पृष्ठ',
    next: 'अगला पृष्ठ',
    none: 'सूची में कुछ भी मेल नहीं खाता।',
    fewer: (batch, announced, inList) =>
      `${batch}: घोषित ${announced.text}, इनमें से इस सूची में ${inList.n === 0 ? 'एक भी नहीं' : inList.text}।`,
    rest: 'धूसर पट्टियां: जिनके अनुसार सूची फिल्टर नहीं की गई।',
    hollow: (hedges) => `खाली पट्टी: स्रोत ने सटीक संख्या नहीं दी (${hedges})।`,
    range: 'पट्टी का खाली सिरा: दो सीमाओं के बीच।',
    hatched: 'धारीदार हिस्सा: ज्ञात नहीं।',
    help: 'तीर वाली कुंजियों से एक पट्टी से दूसरी पर जाएं; Enter से उसके अनुसार सूची फिल्टर करें।',
  },

  board: {
    heading: (of, targets, counts) =>
      `${of}: ${count(targets, 'target')}${counts.length > 0 ? ` – ${counts.join(', ')}` : ''}`,
    counted: (status, { text }) => `${hi.target.attainment[status]}: ${text}`,
    summary: (counts) => sentences(counts.map((one) => one.join(', '))),
    tally: (status, n) => `${status}: ${n}`,
    none: (theme) => `“${theme}” के लिए स्रोतों में कोई लक्ष्य नहीं।`,
    columns: {
      target: 'लक्ष्य',
      stated: 'मूल शब्द',
      deadline: 'समय-सीमा',
      baseline: 'आधार स्तर',
      latest: 'नवीनतम',
      date: 'तारीख',
    },
    statusColumns: {
      dataStatus: 'आंकड़ा',
      attainment: 'लक्ष्य-प्राप्ति',
      trajectory: 'गति',
      delivery: 'अमल',
      judged: 'किसने आकलन किया और कैसे',
    },
    scales: 'लक्ष्य का दायरा, आधार स्तर, नवीनतम',
    statuses: 'आंकड़ा, गति, अमल',
    sortLabel: 'लक्ष्यों का क्रम',
    sort: {
      plan: 'योजना के क्रम में',
      status: 'स्थिति के अनुसार',
      deadline: 'समय-सीमा के अनुसार',
      progress: 'तय की गई दूरी के अनुसार',
    },
    way: (share) => `लक्ष्य तक की दूरी का ${share} तय`,
    farther: 'आधार स्तर की तुलना में लक्ष्य से अधिक दूर',
    ownScale: 'हर लक्ष्य का पैमाना अलग है।',
    bars: 'ऊपर की पट्टी: नवीनतम आंकड़ा। पतली पट्टी: आधार स्तर।',
    pace: 'गति: आधार स्तर से समय-सीमा तक की सीधी रेखा पर, नवीनतम आंकड़े की तारीख के हिसाब से गणना; इसका 95% से 105% तक आवश्यक गति के अनुरूप माना गया है।',
    leftOut: (targets) => `अन्य ${count(targets, 'target')} तालिका में, चित्र में नहीं।`,
    help: 'तीर वाली कुंजियों से एक लक्ष्य से दूसरे पर जाएं; Enter से चुनें।',
  },

  timeline: {
    heading: (plan) => `${plan}: पहले क्या हुआ, आगे क्या होना है`,
    summary: ({ dated, dates, kinds: all, undated, targets, lastDue }) => {
      const many = all.map(({ count: { text }, kind }) => `${hi.timeline.kind[kind]}: ${text}`).join(', ');
      const events =
        dates === undefined
          ? 'किसी घटना की तारीख दर्ज नहीं'
          : dated.n === 1
            ? `${on(dates[0])} ${count(dated, 'event')} – ${all.map(({ kind }) => hi.timeline.kind[kind]).join()}`
            : `${dates[0].text} से ${dates[1].text} तक ${count(dated, 'event')} – ${many}`;
      const apart = undated.n === 0 ? '' : `बिना तारीख वाली अन्य: ${undated.text}`;
      const due = lastDue === undefined ? '' : `समय-सीमा वाले लक्ष्य: ${targets.text}, अंतिम ${lastDue}`;
      return sentences([events, apart, due]);
    },
    kind: {
      done: 'संपन्न',
      'under-way': 'जारी',
      planned: 'नियोजित',
      intended: 'इरादा जताया',
      due: 'समय-सीमा',
    },
    look: {
      done: 'भरे वृत्त और पट्टियां: संपन्न।',
      'under-way': 'चौकोर निशान और हल्की पट्टियां: जारी।',
      planned: 'खाली वृत्त और पट्टियां: नियोजित।',
      intended: 'खाली त्रिभुज और टूटी रेखा वाली पट्टियां: इरादा जताया।',
      due: 'हीरे जैसे निशान: लक्ष्यों की समय-सीमा।',
    },
    precision: 'पट्टियां: स्रोत ने केवल महीना या वर्ष बताया है; दिन इसी के भीतर है।',
    until: 'पतली रेखाएं: योजना के प्रकाशन से उसके लक्ष्यों की अंतिम समय-सीमा तक।',
    undated: 'तारीख दर्ज नहीं',
    noDeadline: 'समय-सीमा दर्ज नहीं',
    hatched: 'धारीदार हिस्सा: तारीख दर्ज नहीं, इसलिए समय-रेखा पर कोई जगह नहीं।',
    uneven: 'हर वर्ष की लंबाई उसमें लिखे शब्दों के अनुसार है।',
    today: (date) => `आज, ${date}`,
    empty: 'इस अवधि में इस योजना की कोई तारीख नहीं',
    due: (targets, isOwn) => {
      const of = isOne(targets) ? 'का' : 'के';
      if (isOwn) return `इस योजना ${of} ${count(targets, 'target')}`;
      return `अन्य ${isOne(targets) ? 'योजना' : 'योजनाओं'} ${of} ${count(targets, 'target')}`;
    },
    // The events come last: before them, the deadlines would be theirs too.
    stretch: (events, targets, period) =>
      [
        joined([
          ...(targets.n > 0 ? [`${count(targets, 'ofTarget')} की समय-सीमा`] : []),
          ...(events.n > 0 ? [count(events, 'event')] : []),
        ]),
        period,
      ].join(', '),
    columns: { date: 'तारीख', event: 'घटना या लक्ष्य', kind: 'प्रकार', source: 'स्रोत' },
  },

  sourceList: {
    supports: 'इनके लिए उद्धृत',
    named: (words, label) => `${words} (${label})`,
    between: '; ',
    empty: 'इस पृष्ठ के किसी चार्ट या आंकड़े में स्रोत का हवाला नहीं।',
    missing: (figures) => `जिनके स्रोत लोड नहीं हो सके, ऐसे चार्ट और आंकड़े: ${figures.text}।`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `इस योजना में कोई ${kinds[kind]} नहीं है जिसकी आईडी “${id}” हो। मौजूद आईडी: ${listed(known, number)}।`,
    'nothing-to-show': ({ kind }) => `इस योजना में कोई ${kind === 'event' ? 'घटना या समय-सीमा' : kinds[kind]} नहीं है।`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order') return `“from” की तारीख “to” की तारीख के बाद की है: ${got}।`;
      const what = details.expected === 'date' ? 'तारीख, जैसे 2023, 2023-04 या 2023-04-30' : details.choices.join(' या ');
      return `“${option}” के लिए अपेक्षित: ${what}; मिला: “${got}”।`;
    },
    'plan-address': ({ address }) => `“${address}” ऐसा पता नहीं है जहां से योजना लोड हो सके (http या https)।`,
    'plan-unreachable': ({ address, status }) =>
      `${address} से योजना लोड नहीं हो सकी${status === undefined ? '' : ` (HTTP ${status})`}।`,
    'plan-timeout': ({ address, seconds }, number) => `${address} से योजना ${number(seconds)} सेकंड में नहीं पहुंची।`,
    'plan-too-large': ({ address, megabytes }, number) => `${address} पर मौजूद योजना ${number(megabytes)} MB से बड़ी है।`,
    'plan-not-json': ({ address }) => `${address} पर मौजूद फाइल JSON नहीं है।`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'दी गई योजना मान्य नहीं है' : `${address} पर मौजूद फाइल मान्य योजना नहीं है`}। ${problems.join('; ')}`,
    'draw-failed': ({ reason }) => `चित्र नहीं बन सका (${reason})।`,
  },
};
