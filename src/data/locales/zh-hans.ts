/**
 * Simplified Chinese.
 */
import { LISTED_IDS, type DatedValue, type DateWords, type Words } from './words.ts';

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return '无';
  return `${ids.slice(0, LISTED_IDS).join('、')}${more > 0 ? `，另有${number(more)}个` : ''}`;
};

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}；目标：${target}`;

const kinds = {
  statistic: '统计指标',
  target: '目标',
  step: '主题或步骤',
  sectors: '行业清单',
  network: '网络',
  event: '事件',
  figure: '数字',
  directory: '名录',
} as const;

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/[.。۔।]$/, '')}。`;

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [ended(part)] : [])).join('');

const at = ({ value, date }: DatedValue<DateWords | undefined>): string =>
  date === undefined ? value : `${date.text}为${value}`;

/** Shares are high or low, counts many or few. */
const isShare = (n: string): boolean => n.endsWith('%');

export const zhHans: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `约${n}`,
    'at-least': (n) => (isShare(n) ? `不低于${n}` : `不少于${n}`),
    'more-than': (n) => `超过${n}`,
    'at-most': (n) => `不超过${n}`,
    'less-than': (n) => (isShare(n) ? `低于${n}` : `少于${n}`),
    'up-to': (n) => `最多${n}`,
    nearly: (n) => `近${n}`,
    all: (n) => `全部${n}`,
    range: (n) => n,
  },
  allOf: ({ text }, unit) => `全部${zhHans.withUnit(text, unit)}`,
  range: (low, high) => `${low}至${high}`,
  span: (first, last) => `${first.replace(/年$/, '')}—${last}`,
  // A measure word follows its number at once; a foreign word keeps its space.
  withUnit: (figure, unit) => (/^[\p{Script=Han}]/u.test(unit) ? `${figure}${unit}` : `${figure} ${unit}`),
  withRemark: (text, remark) => `${text}（${remark}）`,
  comma: '，',
  enumeration: '、',
  quoted: (words) => `“${words}”`,
  notKnown: '未知',
  isDisputed: '有争议',
  obsStatus: {
    final: '',
    provisional: '初步数',
    estimated: '估计数',
    forecast: '预测',
    revised: '修订数',
    missing: '未知',
  },
  disputed: (reason) => `有争议：${reason}`,

  asOf: (date, next) => `截至${date.text}。${next === undefined ? '' : `预计下次更新：${next.text}。`}`,
  compiled: (byline) => `编制：${ended(byline)}`,
  correctedKey: {
    title: '标题',
    label: '名称',
    unit: '单位',
    asOf: '日期',
    deadline: '期限',
    qualifier: '限定词',
    operator: '限定词',
    statedAs: '表述',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `${date.text}更正：${what ? `${what}：` : ''}${is}，此前为${was}。${ended(reason)}`,
  converted: (figure, by) => `${figure}（${by}换算）`,
  table: {
    toggle: '表格',
    date: '日期',
    none: '无数据',
    more: ({ text }) => `另有${text}行`,
    leftOut: ({ text }) => `此处略去${text}行，见CSV文件。`,
    source: (number) => `来源${number}`,
    break: ({ text }, reason) => `自${text}起口径变化：${ended(reason)}`,
  },
  sources: (count) => `来源（${count}）`,
  sourceLine: (publishers, more) =>
    `来源：${publishers.join('；')}${more === undefined ? '' : `，另有${more.text}个`}。`,
  menu: {
    label: '下载与引用',
    svg: '图片（SVG）',
    png: '图片（PNG）',
    csv: '数据（CSV）',
    json: '图表（JSON）',
    citation: '复制引用信息',
    embed: '复制嵌入代码',
    spec: '显示 Vega-Lite 规范',
    copied: '已复制：',
  },
  wording: {
    translated: (language) => `规划中的文字译自${language}。`,
    original: (language) => `规划中的文字为原文（${language}）。`,
    show: '显示原文',
    back: '显示译文',
  },
  help: '用方向键逐点移动，按回车键选中。',
  keys: (own) => `${own}Home键和End键到首项和末项；键入字母或数字到相应的名称或年份。`,
  position: (index, count) => `第${index}个，共${count}个`,

  target: {
    between: (low, high) => `${low}至${high}之间`,
    due: ({ text, names }) =>
      ({ day: `不晚于${text}`, quarter: `${text}末前`, month: `${text}底前`, year: `${text}底前` })[names],
    until: (figure, due) => `${due}${figure}`,
    quarter: (quarter, year) => `${year}第${['一', '二', '三', '四'][quarter - 1]}季度`,
    stated: (words) => `原文表述：“${words}”。`,
    noNumber: '来源没有给出数字。',
    dataStatus: {
      reported: '已报告',
      'not-reported': '未报告',
      'not-yet-due': '尚未到期',
      'not-applicable': '不适用',
      discontinued: '已停止统计',
      disputed: '有争议',
    },
    attainment: {
      met: '已达到',
      'not-met': '未达到',
      'partly-met': '部分达到',
      pending: '待定',
      'not-assessable': '无法评估',
    },
    trajectory: {
      ahead: '快于所需进度',
      'on-track': '进度正常',
      behind: '慢于所需进度',
      'moving-away': '偏离目标',
      'not-assessable': '进度无法评估',
    },
    judge: {
      official: '官方评估',
      independent: '独立评估',
      newsroom: '编辑部评估',
      computed: '计算得出',
    },
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [zhHans.target.judge[by], assessor, date].filter(Boolean).join('，');
      return `${statuses.join('；')}（${who}）。${reason === undefined ? '' : ended(reason)}方法：${ended(method)}`;
    },
  },

  status: {
    dataStatus: {
      reported: '已报告数据',
      'not-reported': '未报告数据',
      'not-yet-due': '尚未到期、无数据',
      'not-applicable': '数据不适用',
      discontinued: '数据已停止统计',
      disputed: '数据有争议',
    },
    attainment: {
      met: '目标已达到',
      'not-met': '目标未达到',
      'partly-met': '目标部分达到',
      pending: '目标待定',
      'not-assessable': '是否达到无法评估',
    },
    trajectory: {
      ahead: '快于所需进度',
      'on-track': '进度正常',
      behind: '慢于所需进度',
      'moving-away': '偏离目标',
      'not-assessable': '进度无法评估',
    },
    delivery: {
      'not-started': '步骤尚未开始',
      'in-progress': '步骤进行中',
      completed: '步骤已完成',
      delayed: '步骤延误',
      abandoned: '步骤已放弃',
      unknown: '执行情况未知',
    },
  },

  stats: {
    heading: (labels, area, years) => [labels, area, years].filter(Boolean).join('，'),
    series: (label, change, missing) => {
      if (!change) return `${label}：来源中无数据`;
      const { direction, first, last, highest, lowest, since, forecast } = change;
      const [from, to] = [first, last].map(({ value, date }) => `${date.text}的${value}`);
      const finding = {
        rose: `从${from}增至${to}`,
        fell: `从${from}降至${to}`,
        unclear: `${at(first)}，${at(last)}`,
        single: at(last),
        none: '',
      }[direction];
      const remarks = [
        highest && `最高：${at(highest)}`,
        lowest && `最低：${at(lowest)}`,
        since && `自${since.text}起采用新口径`,
        forecast && `预测${at(forecast)}`,
        missing && `${missing.text}个数值未知`,
      ].filter(Boolean);
      if (finding === '') return `${label}：${remarks.join('；')}`;
      return `${label}：${finding}${remarks.length > 0 ? `（${remarks.join('；')}）` : ''}`;
    },
    summary: (series, more) => sentences([...series, more && `图中另有${more.text}组数据`]),
    figure: (label, figure, date) => `${label}：${figure}，${date}。`,
    empty: '来源中没有这一时期的数据',
    thinned: (shown, all) =>
      `数据点：显示${all}个数值中的${shown}个。相距不到4像素的数值中，只标出最先、最低、最高和最后的；全部数值见CSV文件。`,
    hollow: (hedges) => `空心点：来源仅给出约数或界限（${hedges}）。`,
    range: '竖线：来源给出的是一个范围。',
    dashed: '虚线：预测，并非实测。',
    diamond: '菱形：预测数、初步数、估计数或有争议的数。',
    notFromZero: '坐标轴不从零开始。',
    gap: '斜线区域：数值未知。',
    definition: (label, definition) => `${label}：${ended(definition)}`,
    highlightMissing: ({ text }) => `没有${text}的数据。`,
  },

  tree: {
    heading: (plan) => `${plan}：步骤与目标`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `已公布${announced.join('、')}` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [`${action.text}项行动`] : []),
        ...(measure.n > 0 ? [`${measure.text}项措施`] : []),
        ...(step.n > 0 ? [`${step.text}个步骤`] : []),
        ...(target.n > 0 ? [`${target.text}个目标`] : []),
      ];
      return sentences([
        counts && !isNamed ? `${counts}，来源均未列出名称` : counts,
        parts.length > 0 ? `来源描述了${parts.join('、')}` : '来源没有描述任何步骤或目标',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0 ? `已公布${figure}，来源均未列出名称` : `已公布${figure}；来源列出了其中${named.text}项`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `已公布${figure}；来源描述了其中${described.text}项`;
      return steps.n === 0
        ? `已公布${figure}，来源均未描述`
        : `已公布${figure}；来源描述了${steps.text}个步骤，未与措施对应`;
    },
    kind: {
      plan: '规划',
      announced: '已公布',
      theme: '主题',
      action: '行动',
      measure: '措施',
      step: '步骤',
      target: '目标',
    },
    ownGrouping: '本站分类',
    within: (parts) => `${parts.text}个部分`,
    more: (parts) => `另有${parts.text}项`,
    hatched: '斜线区域：只公布了数量，来源没有全部描述。',
    grouping: '标有“本站分类”的主题由编辑划分，并非规划原文。',
    cut: '以“…”结尾的文字在表格中是完整的。',
    help: '用方向键逐项移动、展开或收起；按回车键展开、收起或选中。',
    columns: {
      part: '主题或步骤',
      kind: '类别',
      partOf: '所属',
      name: '承诺内容',
      target: '目标',
      stated: '原文表述',
    },
  },

  gauge: {
    heading: (label, scope) => [label, scope].filter(Boolean).join('，'),
    target: '目标',
    baseline: '基期',
    latest: '最新',
    result: '结果',
    value: '数值',
    date: '日期或期限',
    notReported: '来源未报告结果',
    notYetDue: '尚未到期；来源未报告结果',
    otherUnit: '计量单位与目标不同',
    row: (name, value) => `${name}：${value}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? '到期数据' : '最新数据';
      const target = `目标：${due ?? ''}${goal}`;
      const dated = ({ value, date }: DatedValue<DateWords | undefined>) =>
        date === undefined ? value : `${date.text}的${value}`;
      const noNumber = hasNumber ? [] : ['来源没有给出数字'];
      if (latest === undefined) {
        const from = baseline && `基期值为${dated(baseline)}`;
        const missing = state === 'not-yet-due' ? '尚未到期，来源未报告结果' : '来源未报告结果';
        return sentences([[target, from].filter(Boolean).join('；'), [...noNumber, missing].join('；')]);
      }
      const now =
        baseline && state !== 'other-unit'
          ? `从${dated(baseline)}到${dated(latest)}`
          : [baseline && `基期值为${dated(baseline)}`, `${figure}为${dated(latest)}`].filter(Boolean).join('，');
      const findings = [
        share && (share.isAway ? '比基期离目标更远' : `已完成从基期到目标差距的${share.text}`),
        verdict &&
          {
            met: `${figure}达到目标`,
            'not-met': isDue === false ? '尚未到期，最新数据未达到目标' : `${figure}未达到目标`,
            open: `${figure}不足以判断是否达到目标`,
            disputed: `${figure}有争议`,
          }[verdict],
        state === 'other-unit' ? `${figure}的计量单位与目标不同` : undefined,
        ...noNumber,
      ].filter(Boolean);
      return sentences([[target, now].join('；'), findings.join('；')]);
    },
    permitted: '着色区域：目标允许的范围。',
    openEdge: '虚线边界：不含该数值本身。',
    hollow: (hedges) => `空心：来源仅给出约数或界限（${hedges}）。`,
    range: '末端空心：来源给出的是一个范围。',
    diamond: (statuses) => `菱形：${statuses}。`,
    hatched: '斜线区域：未知。',
    otherArea: (measured, meant) => `数据的范围是${measured}，目标的范围是${meant}。`,
    later: (value, date) => `此后数据：${value}（${date}）。`,
  },

  sectors: {
    heading: (plan) => `${plan}：各项行业数`,
    outOf: (count, all) => `${all}个中的${count}个`,
    noneNamed: '来源未列出其名称',
    named: (sectors, names) => `来源列出${sectors.text}个：${names}`,
    names: (names, more) => (more ? `${names.join('、')}等，另有${more.text}个` : names.join('、')),
    rest: (sectors, names) => `${sectors.text}个不在其中（细线方格）${names === undefined ? '' : `：${names}`}`,
    open: (sectors) => `${sectors.text}个来源未说明（斜线方格）`,
    each: (sectors) => `一格代表${sectors}个`,
    newCount: ({ text }) => `自${text}起采用新口径`,
    finding: ({ label, count, named, scale }) => {
      const names = named.n === 0 ? '来源未列出其名称' : `来源列出${named.text}个`;
      return ended([`${label}：${count}`, names, ...(scale ? [`${scale.label}：${scale.value}`] : [])].join('；'));
    },
    summary: (findings, more) => [...findings, ...(more ? [`另有${more.text}项。`] : [])].join(''),
    square: '一格代表一个行业。',
    dot: '带点：来源列出了名称。',
    hollow: (hedges) => `空心方格：来源对该数字有限定（${hedges}）。`,
    range: '空心方格：来源给出的区间两端之间。',
    diamond: (statuses) => `菱形：${statuses}。`,
    outlined: '细线方格：不在所计之列。',
    hatched: '斜线方格：未知。',
    apart: '各图所计不同，不可相加，也不可比较。',
    omitted: (lists) => `此规划中另有${lists.text}份行业清单未显示。`,
    what: '所计内容',
    number: '数值',
    isNamed: (list) => `来源列为“${list}”之一`,
    isNamedRest: (list) => `来源列为不属于“${list}”`,
  },
  network: {
    heading: (plan) => `${plan}：谁将连接谁`,
    kind: { external: '外网', internal: '内网', private: '专网', zone: '园区网络', platform: '平台' },
    summary: ({ first, others, bare }) => {
      const some = ({ text }: { readonly text: string }, isFirst: boolean) =>
        isFirst ? `${text}个网络` : `另外${text}个网络`;
      const parts = [
        first &&
          `${first.operators}的${first.network}，将连接${first.connects}${first.target === undefined ? '' : `（目标：${first.target}）`}`,
        others.n > 0 ? `来源写明了${some(others, !first)}的运营方或连接对象` : '',
        bare.n > 0 ? `来源未写明${some(bare, !first && others.n === 0)}的运营方和连接对象` : '',
      ];
      return sentences(parts);
    },
    purpose: ({ kind, operators, connects, target }) => {
      const whose = operators === undefined ? kind : `${operators}的${kind}`;
      return aimed(connects === undefined ? whose : `${whose}，将连接${connects}`, target);
    },
    about: (name, facts) => `${name}：${facts.join('；')}`,
    operatedBy: (network, operators, target) => aimed(`${network}：属于${operators}`, target),
    connects: (network, connected, target) => aimed(`${network}：将连接${connected}`, target),
    connectedBy: (network, target) => aimed(`将由${network}连接`, target),
    planned: (step) => `规划内容：${ended(step)}`,
    notNamed: '来源未写明',
    noOperators: '来源未写明运营方',
    noConnected: '来源未写明连接对象',
    bare: '来源未写明以下网络的运营方和连接对象',
    more: ({ text }) => `另有${text}个`,
    moreNetworks: ({ text }) => `另有${text}个网络见表格`,
    layers: { operator: '运营方', network: '网络', connected: '将连接的对象' },
    grouping: '运营方、网络和连接对象的排列为本站分类。',
    arrows: '箭头由运营方指向其网络，再指向该网络将连接的对象。',
    hatched: '斜线区域：来源未写明。',
    inTable: '“另有”所指的内容见表格。',
    help: '左右方向键在同一网络内移动，上下方向键在网络之间移动；回车键选定。',
    columns: {
      network: '网络',
      kind: '类型',
      operators: '运营方',
      connects: '将连接',
      planned: '规划内容',
      target: '目标',
      stated: '原文',
    },
  },
  briefing: {
    published: (publisher, date) => ended(`${date ?? ''}${publisher === undefined ? '' : `由${publisher}`}发布`),
    targets: (targets, counts) => ended(`${targets.text}个目标中，${counts.join('，')}`),
    lead: (sentences) => sentences.join(''),
    headings: {
      board: '目标与结果',
      tree: '规划内容',
      statistics: '统计数据',
      timeline: '此前与期限',
      sectors: '行业数',
      networks: '谁将连接谁',
      directory: '名录所列',
      sources: '来源',
    },
  },
  directory: {
    announced: '已宣布',
    batches: '各批数量',
    counted: '名录整体',
    unlisted: '具体是哪些、位于何处均未知：此处来源没有名单。',
    summary: (batches, { n, text }) =>
      batches.length === 0
        ? '据此处来源，名录尚未列出任何条目。'
        : sentences([
            `已知${text}批的数量：${n > batches.length ? `首批${batches[0]}，末批${batches[1]}` : batches.join('，')}`,
            '此处来源均未列出名单',
          ]),
    batch: (count, date) => (date === undefined ? count : `${date.text}${count}`),
    found: (found, all) => (found.n === all.n ? `全部${all.text}条` : `${all.text}条中的${found.text}条`),
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? `符合${asked.join('、')}` : ''}`,
        most && `最多的是${most.label}，${most.count}条`,
      ]),
    entries: ({ text }) => `${text}条`,
    others: ({ text }) => `其余${text}类`,
    columns: { name: '名称', organisation: '单位', area: '地区', sector: '行业', batch: '批次' },
    all: { area: '所有地区', sector: '所有行业', batch: '所有批次' },
    by: { area: '按地区', sector: '按行业', batch: '按批次' },
    byLabel: '条形按何计数',
    search: '搜索名录',
    page: (from, to, all) => `第${from}–${to}条，共${all}条`,
    previous: '上一页',
    next: '下一页',
    none: '名录中没有符合的条目。',
    fewer: (batch, announced, inList) =>
      `${batch}：公布${announced.text}条，${inList.n === 0 ? '此名录均未收录' : `此名录含其中${inList.text}条`}。`,
    rest: '灰色条形：未作为筛选条件的部分。',
    hollow: (hedges) => `空心条形：来源对该数字有限定（${hedges}）。`,
    range: '条形的空心端：区间两端之间。',
    hatched: '斜线区域：未知。',
    help: '用方向键在条形间移动；按回车键以其筛选名录。',
  },
  board: {
    heading: (of, targets, counts) =>
      `${of}：${targets.text}个目标${counts.length > 0 ? `，${counts.join('，')}` : ''}`,
    counted: (status, { text }) => `${text}个${zhHans.target.attainment[status]}`,
    summary: (counts) => sentences(counts.map((one) => one.join('，'))),
    tally: (status, n) => `${status}：${n}个`,
    none: (theme) => `来源没有为“${theme}”提出目标。`,
    columns: {
      target: '目标',
      stated: '原文表述',
      deadline: '期限',
      baseline: '基期',
      latest: '最新',
      date: '日期',
    },
    statusColumns: {
      dataStatus: '数据',
      attainment: '达到情况',
      trajectory: '进度',
      delivery: '执行情况',
      judged: '评估者与方法',
    },
    scales: '允许范围、基期、最新',
    statuses: '数据、进度、执行',
    sortLabel: '目标的排序',
    sort: { plan: '按规划顺序', status: '按达到情况', deadline: '按期限', progress: '按完成比例' },
    way: (share) => `已完成差距的${share}`,
    farther: '比基期离目标更远',
    ownScale: '每个目标各用自己的刻度。',
    bars: '上方的条：最新数据。细条：基期。',
    pace: '进度：按最新数据的日期，由基期到期限的直线计算；达到所需进度的95%至105%视为正常。',
    leftOut: ({ text }) => `另有${text}个目标在表格中，图中未画出。`,
    help: '用方向键逐个目标移动，按回车键选中。',
  },
  timeline: {
    heading: (plan) => `${plan}：此前与期限`,
    summary: ({ dated, dates, kinds: all, undated, targets, lastDue }) => {
      const many = all.map(({ count, kind }) => `${zhHans.timeline.kind[kind]}${count.text}项`).join('、');
      const events =
        dates === undefined
          ? '没有注明日期的事件'
          : dated.n === 1
            ? `${dates[0].text}有1项事件（${all.map(({ kind }) => zhHans.timeline.kind[kind]).join('')}）`
            : `${dates[0].text}至${dates[1].text}共${dated.text}项事件：${many}`;
      const due = lastDue === undefined ? '' : `${targets.text}项目标有期限，最晚${lastDue}`;
      const apart = undated.n === 0 ? '' : `另有${undated.text}项未注明日期`;
      return sentences([events, apart, due]);
    },
    kind: { done: '已完成', 'under-way': '进行中', planned: '计划', intended: '意向', due: '期限' },
    look: {
      done: '实心圆点与长条：已完成。',
      'under-way': '方块与浅色长条：进行中。',
      planned: '空心圆点与长条：计划。',
      intended: '空心三角与虚线长条：意向。',
      due: '菱形：目标的期限。',
    },
    precision: '长条：来源只给出月份或年份，具体日期在其中。',
    until: '细线：从规划发布到其目标的最后期限。',
    undated: '未注明日期',
    noDeadline: '未注明期限',
    hatched: '斜线区域：未注明日期，因此不在时间轴上。',
    uneven: '各年长短随文字多少而定。',
    today: (date) => `今天，${date}`,
    empty: '此规划在这一时期没有注明日期的事项',
    due: (targets, isOwn) => `${isOwn ? '本规划' : '其他规划'}的${targets.text}项目标`,
    stretch: (events, targets, period) =>
      [
        [
          ...(events.n > 0 ? [`${events.text}项事件`] : []),
          ...(targets.n > 0 ? [`${targets.text}项目标到期`] : []),
        ].join('、'),
        period,
      ].join('，'),
    columns: { date: '日期', event: '事件或目标', kind: '类别', source: '来源' },
  },

  sourceList: {
    supports: '支持',
    named: (words, label) => `${words}（${label}）`,
    between: '；',
    empty: '本页没有引用来源的数字。',
    missing: ({ text }) => `有${text}项的来源未能加载。`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `此规划中没有${kinds[kind]}“${id}”。现有：${listed(known, number)}。`,
    'nothing-to-show': ({ kind }) => `此规划没有${kinds[kind]}。`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order') return `“from”晚于“to”：${got}。`;
      const what =
        details.expected === 'date' ? '日期，例如 2023、2023-04 或 2023-04-30' : details.choices.join(' 或 ');
      return `“${option}”应为${what}，而不是“${got}”。`;
    },
    'plan-address': ({ address }) => `“${address}”不是可以加载规划的地址（http 或 https）。`,
    'plan-unreachable': ({ address, status }) =>
      `无法加载 ${address} 的规划${status === undefined ? '' : `（HTTP ${status}）`}。`,
    'plan-timeout': ({ address, seconds }, number) => `${address} 的规划未能在 ${number(seconds)} 秒内送达。`,
    'plan-too-large': ({ address, megabytes }, number) => `${address} 的规划超过 ${number(megabytes)} MB。`,
    'plan-not-json': ({ address }) => `${address} 的文件不是 JSON。`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? '所给的规划' : `${address} 的文件`}不是有效的规划。${problems.join('；')}`,
    'draw-failed': ({ reason }) => `无法绘制图形（${reason}）。`,
  },
};
