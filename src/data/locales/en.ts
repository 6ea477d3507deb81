/**
 * English, the reference: what a sentence of another language must say is said here.
 */
import { LISTED_IDS, type Count, type DateWords, type Words } from './words.ts';

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'none';
  return `${ids.slice(0, LISTED_IDS).join(', ')}${more > 0 ? ` and ${number(more)} more` : ''}`;
};

const count = ({ n, text }: Count, one: string, many = `${one}s`): string => `${text} ${n === 1 ? one : many}`;

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/\.$/, '')}.`;

/** A sentence may begin with a hedge, or with a noun of the plan's. */
const sentence = (text: string): string => ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' ');

const on = ({ text, names }: DateWords): string => `${names === 'day' ? 'on' : 'in'} ${text}`;

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}; target: ${target}`;

const kinds = {
  statistic: ['statistic', 'statistics'],
  target: ['target', 'targets'],
  step: ['theme or step', 'themes or steps'],
  sectors: ['list of sectors', 'list of sectors'],
  network: ['network', 'networks'],
  event: ['group of events', 'events or deadlines'],
  figure: ['figure', 'figures'],
  directory: ['directory', 'directory'],
} as const;

export const en: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `about ${n}`,
    'at-least': (n) => `at least ${n}`,
    'more-than': (n) => `more than ${n}`,
    'at-most': (n) => `at most ${n}`,
    'less-than': (n) => `less than ${n}`,
    'up-to': (n) => `up to ${n}`,
    nearly: (n) => `nearly ${n}`,
    all: (n) => `all ${n}`,
    range: (n) => n,
  },
  allOf: ({ text }, unit) => `all ${text} ${unit}`,
  // "from 40 to 64 to 70" trips the reader; a dash after a minus would too.
  range: (low, high) => (low.startsWith('−') ? `${low} to ${high}` : `${low}–${high}`),
  span: (first, last) => `${first}–${last}`,
  withUnit: (figure, unit) => `${figure} ${unit}`,
  withRemark: (text, remark) => `${text} (${remark})`,
  comma: ', ',
  enumeration: ', ',
  quoted: (words) => `“${words}”`,
  notKnown: 'not known',
  isDisputed: 'disputed',
  obsStatus: {
    final: '',
    provisional: 'provisional',
    estimated: 'estimated',
    forecast: 'forecast',
    revised: 'revised',
    missing: 'not known',
  },
  disputed: (reason) => `disputed: ${reason}`,

  asOf: (date, next) => `As of ${date.text}.${next === undefined ? '' : ` Next update expected: ${next.text}.`}`,
  compiled: (byline) => `Compiled by ${ended(byline)}`,
  correctedKey: {
    title: 'title',
    label: 'label',
    unit: 'unit',
    asOf: 'date',
    deadline: 'deadline',
    qualifier: 'hedge',
    operator: 'hedge',
    statedAs: 'wording',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `Corrected ${on(date)}: ${what ? `${what}: ` : ''}${is}, before ${was}. ${sentence(reason)}`,
  converted: (figure, by) => `${figure}, as converted by ${by}`,
  table: {
    toggle: 'Table',
    date: 'Date',
    none: 'no figure',
    more: (rows) => count(rows, 'more row'),
    leftOut: (rows) => `${count(rows, 'row is', 'rows are')} left out here; the CSV file has all.`,
    source: (number) => `source ${number}`,
    break: (date, reason) => `Break in the series ${on(date)}: ${ended(reason)}`,
  },
  sources: (count) => `Sources (${count})`,
  sourceLine: (publishers, more) =>
    `Sources: ${publishers.join('; ')}${more === undefined ? '' : `; and ${more.text} more`}.`,
  menu: {
    label: 'Reuse',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    csv: 'Numbers (CSV)',
    json: 'Figure (JSON)',
    citation: 'Copy the citation',
    embed: 'Copy the embed code',
    spec: 'Show the Vega-Lite specification',
    copied: 'Copied:',
  },
  wording: {
    translated: (language) => `The plan’s own texts are translated from ${language}.`,
    original: (language) => `The plan’s own texts are in its language, ${language}.`,
    show: 'Show the original wording',
    back: 'Show the translation',
  },
  help: 'Arrow keys move from point to point; Enter selects one.',
  keys: (own) => `${own} Home and End go to the first and the last; letters and digits go to a name or a year.`,
  position: (index, count) => `${index} of ${count}`,

  target: {
    between: (low, high) => `between ${low} and ${high}`,
    due: ({ text, names }) => (names === 'day' ? `by ${text}` : `by the end of ${text}`),
    until: (figure, due) => `${figure} ${due}`,
    quarter: (quarter, year) => `the ${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`,
    stated: (words) => `Stated as “${words}”.`,
    noNumber: 'The source gives no number.',
    dataStatus: {
      reported: 'reported',
      'not-reported': 'not reported',
      'not-yet-due': 'not yet due',
      'not-applicable': 'not applicable',
      discontinued: 'discontinued',
      disputed: 'disputed',
    },
    attainment: {
      met: 'met',
      'not-met': 'not met',
      'partly-met': 'partly met',
      pending: 'pending',
      'not-assessable': 'not assessable',
    },
    trajectory: {
      ahead: 'ahead of the pace it needs',
      'on-track': 'on track',
      behind: 'behind the pace it needs',
      'moving-away': 'moving away from the target',
      'not-assessable': 'pace not assessable',
    },
    judge: {
      official: 'official assessment',
      independent: 'independent assessment',
      newsroom: 'newsroom’s assessment',
      computed: 'computed',
    },
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [en.target.judge[by], assessor, date].filter(Boolean).join(', ');
      const why = reason === undefined ? '' : ` ${sentence(reason)}`;
      return `${sentence(`${statuses.join('; ')} (${who})`)}${why} Method: ${ended(method)}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'figure reported',
      'not-reported': 'no figure reported',
      'not-yet-due': 'not yet due, no figure',
      'not-applicable': 'figure not applicable',
      discontinued: 'figure discontinued',
      disputed: 'figure disputed',
    },
    attainment: {
      met: 'target met',
      'not-met': 'target not met',
      'partly-met': 'target partly met',
      pending: 'target pending',
      'not-assessable': 'attainment not assessable',
    },
    trajectory: {
      ahead: 'ahead of the pace it needs',
      'on-track': 'on track',
      behind: 'behind the pace it needs',
      'moving-away': 'moving away from the target',
      'not-assessable': 'pace not assessable',
    },
    delivery: {
      'not-started': 'step not started',
      'in-progress': 'step in progress',
      completed: 'step completed',
      delayed: 'step delayed',
      abandoned: 'step abandoned',
      unknown: 'delivery not known',
    },
  },

  stats: {
    heading: (labels, area, years) => [labels, area, years].filter(Boolean).join(', '),
    series: (label, change, missing) => {
      if (!change) return `${label}: no figure in the sources`;
      const { direction, highest, lowest, since, forecast } = change;
      const [first, last] = [change.first, change.last].map(({ value, date }) => `${value} ${on(date)}`);
      const finding = {
        rose: `rose from ${first} to ${last}`,
        fell: `fell from ${first} to ${last}`,
        unclear: `stood at ${first} and at ${last}`,
        single: `stood at ${last}`,
        none: '',
      }[direction];
      const remarks = [
        highest && `highest: ${highest.value} ${on(highest.date)}`,
        lowest && `lowest: ${lowest.value} ${on(lowest.date)}`,
        since && `a new count since ${since.text}`,
        forecast && `forecast: ${forecast.value} ${on(forecast.date)}`,
        missing && `${count(missing, 'value')} not known`,
      ].filter(Boolean);
      if (finding === '') return `${label}: ${remarks.join('; ')}`;
      return `${label} ${finding}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
    },
    summary: (series, more) =>
      sentences([...series, more && `${count(more, 'more series', 'more series')} in the picture`]),
    figure: (label, figure, date) => `${label}: ${figure}, ${date}.`,
    empty: 'No figure in the sources for this period',
    thinned: (shown, all) =>
      `Points: ${shown} of ${all} values. Of those that stand within 4 pixels, the first, the lowest, the highest and the last have one; all values are in the CSV file.`,
    hollow: (hedges) => `Hollow points: the source hedges the number (${hedges}).`,
    range: 'Upright bars: the source gives a range.',
    dashed: 'Dashed: forecast, not measured.',
    diamond: 'Diamonds: forecast, provisional, estimated or disputed.',
    notFromZero: 'The scale does not begin at zero.',
    gap: 'Hatched: the value is not known.',
    definition: (label, definition) => `${label}: ${ended(definition)}`,
    highlightMissing: ({ text }) => `No figure is dated ${text}.`,
  },

  tree: {
    heading: (plan) => `${plan}: its steps and targets`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `${announced.join(' and ')} announced` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'action')] : []),
        ...(measure.n > 0 ? [count(measure, 'measure')] : []),
        ...(step.n > 0 ? [count(step, 'step')] : []),
        ...(target.n > 0 ? [count(target, 'target')] : []),
      ];
      const described = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0];
      return sentences([
        counts && !isNamed ? `${counts}, none of them named in the sources` : counts,
        described ? `the sources describe ${described}` : 'the sources describe no step and no target',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0
        ? `${figure} announced, none named in the sources`
        : `${figure} announced; the sources name ${named.text}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `${figure} announced; the sources describe ${described.text}`;
      return steps.n === 0
        ? `${figure} announced, none described in the sources`
        : `${figure} announced; the sources describe ${count(steps, 'step')}, not matched to measures`;
    },
    kind: {
      plan: 'plan',
      announced: 'announced',
      theme: 'theme',
      action: 'action',
      measure: 'measure',
      step: 'step',
      target: 'target',
    },
    ownGrouping: 'our grouping',
    within: (parts) => count(parts, 'part'),
    more: (parts) => `${parts.text} more`,
    hatched: 'Hatched: announced in number; the sources do not describe all of it.',
    grouping: 'Themes marked “our grouping” are the editors’, not the plan’s.',
    cut: 'Labels that end in “…” are whole in the table.',
    help: 'Arrow keys move from node to node and open or close one; Enter opens, closes or selects it.',
    columns: {
      part: 'Theme or step',
      kind: 'Kind',
      partOf: 'Part of',
      name: 'What is promised',
      target: 'Target',
      stated: 'As stated',
    },
  },

  gauge: {
    heading: (label, scope) => [label, scope].filter(Boolean).join(', '),
    target: 'Target',
    baseline: 'Baseline',
    latest: 'Latest',
    result: 'Result',
    value: 'Value',
    date: 'Date or deadline',
    notReported: 'No result reported in the sources',
    notYetDue: 'Not yet due; no result reported in the sources',
    otherUnit: 'Counted in another unit than the target',
    row: (name, value) => `${name}: ${value}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'the result' : 'the latest figure';
      const target = due === undefined ? goal : `${goal} ${due}`;
      const from = baseline && `from ${baseline.value}${baseline.date ? ` ${on(baseline.date)}` : ''}`;
      const now = latest && `${latest.value} ${on(latest.date)}`;
      const noNumber = hasNumber ? [] : ['the source gives no number'];
      if (now === undefined) {
        const missing = { 'not-yet-due': 'not yet due, and no result reported in the sources' }[state as string];
        const parts = [...noNumber, missing ?? 'no result reported in the sources'];
        return sentences([[target, from].filter(Boolean).join(', '), parts.join('; ')]);
      }
      const way = share && (share.isAway ? 'farther from it than the baseline' : `${share.text} of the way`);
      const findings = [
        verdict &&
          {
            met: isResult ? 'the target was met' : 'the latest figure meets it',
            'not-met': isResult
              ? 'the target was not met'
              : isDue === false
                ? 'not yet due, and not met by the latest figure'
                : 'the latest figure does not meet it',
            open: `${figure} leaves open whether it is met`,
            disputed: `${figure} is disputed`,
          }[verdict],
        state === 'other-unit' ? `${figure} is counted in another unit than the target` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      const course =
        from === undefined
          ? now
          : state === 'other-unit'
            ? `${from}; ${isResult ? 'result' : 'latest'} ${now}`
            : `${from} to ${now}`;
      return sentences([
        `${course}, against a target of ${target}${way === undefined ? '' : `: ${way}`}`,
        findings.join('; '),
      ]);
    },
    permitted: 'Tinted: what the target permits.',
    openEdge: 'Dashed edge: the number itself does not fulfil the target.',
    hollow: (hedges) => `Hollow: the source hedges the number (${hedges}).`,
    range: 'Hollow end: the source gives a range.',
    diamond: (statuses) => `Diamond: ${statuses}.`,
    hatched: 'Hatched: not known.',
    otherArea: (measured, meant) => `The figure is of ${measured}, the target of ${meant}.`,
    later: (value, date) => `Measured later: ${value} (${date}).`,
  },

  sectors: {
    heading: (plan) => `${plan}: sectors counted`,
    outOf: (count, all) => `${count} of ${all}`,
    noneNamed: 'none of them named in the sources',
    named: (sectors, names) => `${sectors.text} named in the sources: ${names}`,
    names: (names, more) => (more ? `${names.join(', ')} and ${more.text} more` : names.join(', ')),
    rest: (sectors, names) =>
      `${sectors.text} not counted among them (outlined)${names === undefined ? '' : `: ${names}`}`,
    open: (sectors) => `${sectors.text} left open by the sources (hatched)`,
    each: (sectors) => `One square stands for ${sectors}`,
    newCount: ({ text }) => `a new count since ${text}`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? 'none of them named in the sources' : `${named.text} named in the sources`;
      const size = scale ? `; ${scale.label}: ${scale.value}` : '';
      return ended(`${label}: ${figure}; ${names}${size}`);
    },
    summary: (findings, more) => [...findings, ...(more ? [`${count(more, 'more list')}.`] : [])].join(' '),
    square: 'One square is one sector.',
    dot: 'Dot: named in a source.',
    hollow: (hedges) => `Hollow squares: the source hedges the number (${hedges}).`,
    range: 'Hollow squares: between the two ends of the range that the source gives.',
    diamond: (statuses) => `Diamonds: ${statuses}.`,
    outlined: 'Thinly outlined: not among those counted.',
    hatched: 'Hatched: not known.',
    apart: 'Each grid counts something else: they cannot be added up or compared.',
    omitted: (lists) =>
      `${count(lists, 'more list')} of sectors in this plan ${lists.n === 1 ? 'is' : 'are'} not shown.`,
    what: 'What is counted',
    number: 'Number',
    isNamed: (list) => `named in the source as one of: ${list}`,
    isNamedRest: (list) => `named in the source as not one of: ${list}`,
  },
  network: {
    heading: (plan) => `${plan}: who is to connect whom`,
    kind: {
      external: 'external network',
      internal: 'internal network',
      private: 'private network',
      zone: 'network of a zone',
      platform: 'platform',
    },
    summary: ({ first, others, bare }) => {
      const some = (n: Count) => count(n, first || others.n > 0 ? 'other network' : 'network');
      const parts = [
        ...(first
          ? [
              `${first.network} of ${first.operators}, to connect ${first.connects}${first.target === undefined ? '' : ` (target: ${first.target})`}`,
            ]
          : []),
        ...(others.n > 0
          ? [`of ${count(others, first ? 'other network' : 'network')} the sources name operators or what is connected`]
          : []),
        ...(bare.n > 0 ? [`of ${some(bare)} the sources name neither operators nor what is connected`] : []),
      ];
      return sentences(parts);
    },
    purpose: ({ kind, operators, connects, target }) => {
      const of = operators === undefined ? '' : ` of ${operators}`;
      return aimed(`${kind}${of}${connects === undefined ? '' : ` to ${connects}`}`, target);
    },
    about: (name, facts) => `${name}: ${facts.join('; ')}`,
    operatedBy: (network, operators, target) => aimed(`${network}: of ${operators}`, target),
    connects: (network, connected, target) => aimed(`${network}: to connect ${connected}`, target),
    connectedBy: (network, target) => aimed(`to be connected by ${network}`, target),
    planned: (step) => `Planned: ${ended(step)}`,
    notNamed: 'not named in the sources',
    noOperators: 'Operators not named in the sources',
    noConnected: 'What is connected is not named in the sources',
    bare: 'Of these networks the sources name neither operators nor what is connected',
    more: (more) => `${more.text} more`,
    moreNetworks: (more) =>
      more.n === 1 ? '1 more network is in the table' : `${more.text} more networks are in the table`,
    layers: { operator: 'Operators', network: 'Networks', connected: 'What they are to connect' },
    grouping: 'The order in operators, networks and what they connect is our grouping.',
    arrows: 'Arrows lead from an operator to its network, and on to what that is to connect.',
    hatched: 'Hatched: not named in the sources.',
    inTable: 'What is counted as “more” is in the table.',
    help: 'Arrow keys left and right move along a network, up and down between networks; Enter selects one.',
    columns: {
      network: 'Network',
      kind: 'Kind',
      operators: 'Operators',
      connects: 'To connect',
      planned: 'What is planned',
      target: 'Target',
      stated: 'As stated',
    },
  },
  briefing: {
    published: (publisher, date) => sentence([publisher, date].filter(Boolean).join(', ')),
    targets: (targets, counts) => sentence(`of ${count(targets, 'target')}, ${counts.join(', ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'What was promised, and what became of it',
      tree: 'What the plan announces',
      statistics: 'What has been measured',
      timeline: 'What came before, and what is due',
      sectors: 'Sectors counted',
      networks: 'Who is to connect whom',
      directory: 'What is listed',
      sources: 'Sources',
    },
  },
  directory: {
    announced: 'Announced',
    batches: 'Listed, batch by batch',
    counted: 'Counted over the whole list',
    unlisted: 'Which they are, and where, is not known: no source here lists them.',
    summary: (batches, known) =>
      batches.length === 0
        ? 'Nothing is listed yet, as far as the sources here say.'
        : sentences([
            `${known.n === 1 ? 'one batch is' : `${known.text} batches are`} known by number: ${known.n > batches.length ? `first ${batches[0]}, last ${batches[1]}` : batches.join(', ')}`,
            'no source here names what is listed',
          ]),
    batch: (count, date) => (date === undefined ? count : `${count} ${on(date)}`),
    found: (found, all) =>
      found.n === all.n
        ? `${all.n > 1 ? 'All ' : ''}${count(all, 'entry', 'entries')}`
        : `${found.text} of ${count(all, 'entry', 'entries')}`,
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? ` match ${asked.join(', ')}` : ''}`,
        most && `most: ${most.label}, ${most.count}`,
      ]),
    entries: (n) => count(n, 'entry', 'entries'),
    others: (n) => count(n, 'other'),
    columns: { name: 'Name', organisation: 'Organisation', area: 'Area', sector: 'Sector', batch: 'Batch' },
    all: { area: 'All areas', sector: 'All sectors', batch: 'All batches' },
    by: { area: 'By area', sector: 'By sector', batch: 'By batch' },
    byLabel: 'What the bars count by',
    search: 'Search the list',
    page: (from, to, all) => `${from}–${to} of ${all}`,
    previous: 'Previous',
    next: 'Next',
    none: 'Nothing in the list matches.',
    fewer: (batch, announced, inList) =>
      `${batch}: ${announced.text} announced, ${inList.n === 0 ? 'none' : inList.text} of them in this list.`,
    rest: 'Grey bars: what the list is not filtered by.',
    hollow: (hedges) => `Hollow bar: the source hedges the number (${hedges}).`,
    range: 'Hollow end of a bar: between both ends of a range.',
    hatched: 'Hatched: not known.',
    help: 'Arrow keys move from bar to bar; Enter filters the list by one.',
  },
  board: {
    heading: (of, targets, counts) =>
      `${of}: ${count(targets, 'target')}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}`,
    counted: (status, { text }) => `${text} ${en.target.attainment[status]}`,
    summary: (counts) => sentences(counts.map((one) => one.join(', '))),
    tally: (status, n) => `${status}: ${n}`,
    none: (theme) => `The sources state no target for “${theme}”.`,
    columns: {
      target: 'Target',
      stated: 'As stated',
      deadline: 'Deadline',
      baseline: 'Baseline',
      latest: 'Latest',
      date: 'Date',
    },
    statusColumns: {
      dataStatus: 'Figure',
      attainment: 'Attainment',
      trajectory: 'Pace',
      delivery: 'Delivery',
      judged: 'Who judged, and how',
    },
    scales: 'Permitted, baseline, latest',
    statuses: 'Figure, pace, delivery',
    sortLabel: 'Order of the targets',
    sort: {
      plan: 'In the plan’s order',
      status: 'By status',
      deadline: 'By deadline',
      progress: 'By share of the way',
    },
    way: (share) => `${share} of the way`,
    farther: 'farther from it than the baseline',
    ownScale: 'Each target stands on a scale of its own.',
    bars: 'Upper bar: the latest figure. Thin bar: the baseline.',
    pace: 'Pace: computed, by the straight line from baseline to deadline, at the date of the latest figure; from 95 % to 105 % of it counts as on track.',
    leftOut: (targets) => `${count(targets, 'more target')} in the table, not in the picture.`,
    help: 'Arrow keys move from target to target; Enter selects one.',
  },
  timeline: {
    heading: (plan) => `${plan}: what came before, and what is due`,
    summary: ({ dated, dates, kinds: all, undated, targets, lastDue }) => {
      const many = all.map(({ count: { text }, kind }) => `${text} ${en.timeline.kind[kind]}`);
      const events =
        dates === undefined
          ? 'no event has a date'
          : dated.n === 1
            ? `1 event, ${dates[0].text} (${all.map(({ kind }) => en.timeline.kind[kind]).join()})`
            : `${dated.text} events from ${dates[0].text} to ${dates[1].text}: ${many.join(', ')}`;
      const one = targets.n === 1 ? 'the one target' : `the last of ${targets.text} targets`;
      const due = lastDue === undefined ? '' : `${one} is due ${lastDue}`;
      const apart =
        undated.n === 0
          ? ''
          : undated.n === 1
            ? 'one more has no stated date'
            : `another ${undated.text} have no stated date`;
      return sentences([events, apart, due]);
    },
    kind: {
      done: 'done',
      'under-way': 'under way',
      planned: 'planned',
      intended: 'intended',
      due: 'deadline',
    },
    look: {
      done: 'Filled circles and bars: done.',
      'under-way': 'Squares and pale bars: under way.',
      planned: 'Hollow circles and bars: planned.',
      intended: 'Hollow triangles and dashed bars: intended.',
      due: 'Diamonds: deadlines of targets.',
    },
    precision: 'Bars: the source names the month or the year only, and somewhere in it is the day.',
    until: 'Thin lines: from a plan’s publication to the last deadline of its targets.',
    undated: 'No date stated',
    noDeadline: 'no deadline stated',
    hatched: 'Hatched: no date is stated, so it stands at no place in time.',
    uneven: 'Years are as long as the words in them need.',
    today: (date) => `Today, ${date}`,
    empty: 'Nothing in this plan is dated in this period',
    due: (targets, isOwn) =>
      `${isOwn ? count(targets, 'target of this plan', 'targets of this plan') : count(targets, 'target of another plan', 'targets of other plans')}`,
    stretch: (events, targets, period) =>
      [
        [
          ...(events.n > 0 ? [count(events, 'event')] : []),
          ...(targets.n > 0 ? [`${count(targets, 'target')} due`] : []),
        ].join(' and '),
        period,
      ].join(', '),
    columns: { date: 'Date', event: 'Event or target', kind: 'Kind', source: 'Source' },
  },

  sourceList: {
    supports: 'Supports',
    named: (words, label) => `${words} (${label})`,
    between: '; ',
    empty: 'No figure of this page cites a source.',
    missing: (figures) => `The sources of ${count(figures, 'figure')} could not be loaded.`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `There is no ${kinds[kind][0]} “${id}” in this plan. It has: ${listed(known, number)}.`,
    'nothing-to-show': ({ kind }) => `This plan has no ${kinds[kind][1]}.`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order') return `“from” is later than “to”: ${got}.`;
      const what =
        details.expected === 'date' ? 'a date such as 2023, 2023-04 or 2023-04-30' : details.choices.join(' or ');
      return `“${option}” expects ${what}, not “${got}”.`;
    },
    'plan-address': ({ address }) => `“${address}” is not an address that a plan can be loaded from (http or https).`,
    'plan-unreachable': ({ address, status }) =>
      `The plan at ${address} could not be loaded${status === undefined ? '' : ` (HTTP ${status})`}.`,
    'plan-timeout': ({ address, seconds }, number) =>
      `The plan at ${address} did not arrive within ${count({ n: seconds, text: number(seconds) }, 'second')}.`,
    'plan-too-large': ({ address, megabytes }, number) =>
      `The plan at ${address} is larger than ${number(megabytes)} MB.`,
    'plan-not-json': ({ address }) => `The file at ${address} is not JSON.`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'The plan that was given' : `The file at ${address}`} is not a valid plan. ${problems.join('; ')}`,
    'draw-failed': ({ reason }) => `The picture could not be drawn (${reason}).`,
  },
};
