/**
 * Portuguese, as Brazilian newspapers write it; words that Portugal would misread are avoided.
 *
 * A noun of the plan's has a gender and a number that nobody knows here, so sentences put it after a colon, in brackets
 * or after a preposition without an article, and let nothing agree with it.
 */
import type { Attainment } from '../schema.ts';
import { LISTED_IDS, type Count, type DatedValue, type DateWords, type TimelineKind, type Words } from './words.ts';

const rules = new Intl.PluralRules('pt');

const count = ({ n, text }: Count, one: string, many = `${one}s`): string =>
  `${text} ${rules.select(n) === 'one' ? one : many}`;

const isOne = ({ n }: Count): boolean => rules.select(n) === 'one';

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'nenhum';
  return `${ids.slice(0, LISTED_IDS).join(', ')}${more > 0 ? ` e mais ${number(more)}` : ''}`;
};

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/\.$/, '')}.`;

/** A sentence may begin with a hedge, or with a noun of the plan's. */
const sentence = (text: string): string => ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' ');

/** The first of a month is said as such: "1º de maio de 2024". */
const said = ({ text, names }: DateWords): string => (names === 'day' ? text.replace(/^1 /, '1º ') : text);

const at = ({ value, date }: DatedValue<DateWords | undefined>): string =>
  date === undefined ? value : `${value} em ${said(date)}`;

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}; meta: ${target}`;

/** "All", whatever the gender of what is counted. */
const TOTALITY = 'o total';

/** "Of", which contracts with the article that one of our hedges begins with. */
const of = (value: string): string => (value.startsWith(TOTALITY) ? `d${value}` : `de ${value}`);

/** Of one target and of several. */
const attained: Readonly<Record<Attainment, readonly [one: string, many: string]>> = {
  met: ['cumprida', 'cumpridas'],
  'not-met': ['não cumprida', 'não cumpridas'],
  'partly-met': ['parcialmente cumprida', 'parcialmente cumpridas'],
  pending: ['pendente', 'pendentes'],
  'not-assessable': ['não avaliável', 'não avaliáveis'],
};

/** Of one event and of several. */
const ofKind: Readonly<Record<TimelineKind, readonly [one: string, many: string]>> = {
  done: ['realizado', 'realizados'],
  'under-way': ['em andamento', 'em andamento'],
  planned: ['planejado', 'planejados'],
  intended: ['pretendido', 'pretendidos'],
  due: ['prazo', 'prazos'],
};

const kinds = {
  statistic: ['estatística', 'estatísticas'],
  target: ['meta', 'metas'],
  step: ['tema ou etapa', 'temas ou etapas'],
  sectors: ['lista de setores', 'listas de setores'],
  network: ['rede', 'redes'],
  event: ['grupo de eventos', 'eventos ou prazos'],
  figure: ['dado', 'dados'],
  directory: ['lista', 'lista'],
} as const;

export const pt: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `cerca de ${n}`,
    'at-least': (n) => `pelo menos ${n}`,
    'more-than': (n) => `mais de ${n}`,
    'at-most': (n) => `no máximo ${n}`,
    'less-than': (n) => `menos de ${n}`,
    'up-to': (n) => `até ${n}`,
    nearly: (n) => `quase ${n}`,
    all: (n) => `${TOTALITY} de ${n}`,
    range: (n) => n,
  },
  // "Todos os" and "todas as" would have to know the gender of the unit.
  allOf: ({ text }, unit) => `${TOTALITY} de ${pt.withUnit(text, unit)}`,
  // "De 40 a 64 para 70" trips the reader; a dash after a minus or between words would too.
  range: (low, high) => (low.startsWith('−') || /\s/.test(`${low}${high}`) ? `${low} a ${high}` : `${low}–${high}`),
  // Months of one year name it once: "mar. a set. de 2023".
  span: (first, last) => {
    const year = / de \d+$/.exec(last)?.[0];
    if (year === undefined) return `${first}–${last}`;
    return `${first.endsWith(year) ? first.slice(0, -year.length) : first} a ${last}`;
  },
  // Millions are a noun, in digits too where nothing else follows: "2 milhões de fábricas", but "2.500.000 fábricas".
  withUnit: (figure, unit) =>
    /(?:lhão|lhões|\s(?:mi|bi|tri)|\D000\D000)(?: \(.+\))?$/.test(figure)
      ? `${figure} de ${unit}`
      : `${figure} ${unit}`,
  withRemark: (text, remark) => `${text} (${remark})`,
  comma: ', ',
  enumeration: ', ',
  quoted: (words) => `“${words}”`,
  notKnown: 'desconhecido',
  isDisputed: 'dado contestado',
  obsStatus: {
    final: '',
    provisional: 'dado provisório',
    estimated: 'estimativa',
    forecast: 'previsão',
    revised: 'dado revisado',
    missing: 'desconhecido',
  },
  disputed: (reason) => `dado contestado: ${reason}`,

  asOf: (date, next) =>
    `Situação em ${said(date)}.${next === undefined ? '' : ` Próxima atualização prevista: ${ended(said(next))}`}`,
  compiled: (byline) => `Elaboração: ${ended(byline)}`,
  correctedKey: {
    title: 'título',
    label: 'nome',
    unit: 'unidade',
    asOf: 'data',
    deadline: 'prazo',
    qualifier: 'ressalva',
    operator: 'ressalva',
    statedAs: 'redação',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `Correção em ${said(date)}: ${what ? `${what}: ` : ''}${is}; antes, ${ended(was)} ${sentence(reason)}`,
  converted: (figure, by) => `${figure} (conversão: ${by})`,
  table: {
    toggle: 'Tabela',
    date: 'Data',
    none: 'sem dado',
    more: (n) => `Mais ${count(n, 'linha')}`,
    leftOut: (n) => `Linhas omitidas aqui: ${n.text}; o arquivo CSV traz todas.`,
    source: (number) => `fonte ${number}`,
    break: (date, reason) => `Quebra de série em ${said(date)}: ${ended(reason)}`,
  },
  sources: (n) => `Fontes (${n})`,
  sourceLine: (publishers, more) =>
    ended(`Fontes: ${publishers.join('; ')}${more === undefined ? '' : `; e mais ${more.text}`}`),
  menu: {
    label: 'Reutilizar',
    svg: 'Imagem (SVG)',
    png: 'Imagem (PNG)',
    csv: 'Números (CSV)',
    json: 'Gráfico (JSON)',
    citation: 'Copiar a citação',
    embed: 'Copiar o código de incorporação',
    spec: 'Mostrar a especificação Vega-Lite',
    copied: 'Copiado:',
  },
  wording: {
    translated: (language) => `Os textos do plano estão traduzidos. Idioma original: ${language}.`,
    original: (language) => `Os textos do plano estão no idioma original: ${language}.`,
    show: 'Mostrar os textos originais',
    back: 'Mostrar a tradução',
  },
  help: 'As setas do teclado levam de um ponto a outro; Enter seleciona.',
  keys: (own) => `${own} Home e End levam ao primeiro e ao último; letras e algarismos levam a um nome ou ano.`,
  position: (index, n) => `${index} de ${n}`,

  target: {
    between: (low, high) => `entre ${low} e ${high}`,
    due: (date) => {
      if (date.names === 'day') return `até ${said(date)}`;
      return `até o fim ${date.names === 'quarter' ? 'do' : 'de'} ${date.text}`;
    },
    until: (figure, due) => `${figure} ${due}`,
    quarter: (quarter, year) => `${['primeiro', 'segundo', 'terceiro', 'quarto'][quarter - 1]} trimestre de ${year}`,
    stated: (words) => `Nos termos da fonte: “${words}”.`,
    noNumber: 'A fonte não dá número.',
    dataStatus: {
      reported: 'resultado divulgado',
      'not-reported': 'resultado não divulgado',
      'not-yet-due': 'prazo ainda não vencido',
      'not-applicable': 'não se aplica',
      discontinued: 'dado descontinuado',
      disputed: 'dado contestado',
    },
    attainment: {
      met: attained.met[0],
      'not-met': attained['not-met'][0],
      'partly-met': attained['partly-met'][0],
      pending: attained.pending[0],
      'not-assessable': attained['not-assessable'][0],
    },
    trajectory: {
      ahead: 'acima do ritmo necessário',
      'on-track': 'no ritmo necessário',
      behind: 'abaixo do ritmo necessário',
      'moving-away': 'afastando-se da meta',
      'not-assessable': 'ritmo não avaliável',
    },
    judge: {
      official: 'avaliação oficial',
      independent: 'avaliação independente',
      newsroom: 'avaliação da Redação',
      computed: 'cálculo',
    },
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [pt.target.judge[by], assessor, date].filter(Boolean).join(', ');
      const why = reason === undefined ? '' : ` ${sentence(reason)}`;
      return `${sentence(`${statuses.join('; ')} (${who})`)}${why} Método: ${ended(method)}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'dado divulgado',
      'not-reported': 'sem dado divulgado',
      'not-yet-due': 'sem dado e com prazo por vencer',
      'not-applicable': 'dado não se aplica',
      discontinued: 'dado descontinuado',
      disputed: 'dado contestado',
    },
    attainment: {
      met: 'meta cumprida',
      'not-met': 'meta não cumprida',
      'partly-met': 'meta parcialmente cumprida',
      pending: 'meta pendente',
      'not-assessable': 'cumprimento não avaliável',
    },
    trajectory: {
      ahead: 'acima do ritmo necessário',
      'on-track': 'no ritmo necessário',
      behind: 'abaixo do ritmo necessário',
      'moving-away': 'afastando-se da meta',
      'not-assessable': 'ritmo não avaliável',
    },
    delivery: {
      'not-started': 'etapa não iniciada',
      'in-progress': 'etapa em andamento',
      completed: 'etapa concluída',
      delayed: 'etapa atrasada',
      abandoned: 'etapa abandonada',
      unknown: 'execução desconhecida',
    },
  },

  stats: {
    heading: (labels, area, years) => [labels, area, years].filter(Boolean).join(', '),
    series: (label, change, missing) => {
      if (!change) return `${label}: sem dado nas fontes`;
      const { direction, first, last, highest, lowest, since, forecast } = change;
      const way = `${of(at(first))} para ${at(last)}`;
      const finding = {
        rose: `alta, ${way}`,
        fell: `queda, ${way}`,
        unclear: `${at(first)} e ${at(last)}`,
        single: at(last),
        none: '',
      }[direction];
      const remarks = [
        highest && `máximo: ${at(highest)}`,
        lowest && `mínimo: ${at(lowest)}`,
        since && `nova contagem desde ${since.text}`,
        forecast && `previsão: ${at(forecast)}`,
        missing && count(missing, 'valor desconhecido', 'valores desconhecidos'),
      ].filter(Boolean);
      if (finding === '') return `${label}: ${remarks.join('; ')}`;
      return `${label}: ${finding}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
    },
    summary: (series, more) => sentences([...series, more && `mais ${count(more, 'série')} na imagem`]),
    figure: (label, figure, date) => `${label}: ${figure}, ${ended(date)}`,
    empty: 'Nenhum dado nas fontes para este período',
    thinned: (shown, all) =>
      `Pontos: ${shown} de ${all} valores. Dos que ficam a menos de 4 pixels um do outro, só têm ponto o primeiro, o menor, o maior e o último; todos os valores estão no arquivo CSV.`,
    hollow: (hedges) => `Pontos vazados: a fonte dá um número aproximado ou um limite (${hedges}).`,
    range: 'Barras verticais: a fonte dá um intervalo.',
    dashed: 'Tracejado: previsão, não medição.',
    diamond: 'Losangos: previsão, estimativa, dado provisório ou contestado.',
    notFromZero: 'A escala não começa no zero.',
    gap: 'Hachurado: o valor é desconhecido.',
    definition: (label, definition) => `${label}: ${ended(definition)}`,
    highlightMissing: (date) => `Nenhum dado tem a data ${ended(said(date))}`,
  },

  tree: {
    heading: (plan) => `${plan}: etapas e metas`,
    summary: (announced, { action, measure, step, target }) => {
      const isNamed = action.n + measure.n > 0;
      const isAnnounced = announced.length > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'ação', 'ações')] : []),
        ...(measure.n > 0 ? [count(measure, 'medida')] : []),
        ...(step.n > 0 ? [count(step, 'etapa')] : []),
        ...(target.n > 0 ? [count(target, 'meta')] : []),
      ];
      const described = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} e ${parts.at(-1)}` : parts[0];
      return sentences([
        isAnnounced ? `o plano anuncia ${announced.join(' e ')}` : '',
        isAnnounced && !isNamed
          ? described
            ? `as fontes não dão nomes, mas descrevem ${described}`
            : 'as fontes não dão nomes nem descrevem etapas ou metas'
          : described
            ? `as fontes descrevem ${described}`
            : 'as fontes não descrevem nenhuma etapa nem meta',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0
        ? `anúncio ${of(figure)}; as fontes não dão nomes`
        : `anúncio ${of(figure)}; as fontes dão ${count(named, 'nome')}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `anúncio ${of(figure)}; as fontes descrevem ${described.text}`;
      return steps.n === 0
        ? `anúncio ${of(figure)}, sem descrição nas fontes`
        : `anúncio ${of(figure)}; as fontes descrevem ${count(steps, 'etapa')}, sem correspondência com as medidas`;
    },
    kind: {
      plan: 'plano',
      announced: 'anúncio',
      theme: 'tema',
      action: 'ação',
      measure: 'medida',
      step: 'etapa',
      target: 'meta',
    },
    ownGrouping: 'agrupamento nosso',
    within: (parts) => count(parts, 'parte'),
    more: (parts) => `mais ${parts.text}`,
    hatched: 'Hachurado: anunciado em número; as fontes não descrevem tudo.',
    grouping: 'Os temas com a indicação “agrupamento nosso” são dos editores, não do plano.',
    cut: 'Os textos que terminam em “…” estão completos na tabela.',
    help: 'As setas do teclado levam de um nó a outro e o abrem ou fecham; Enter abre, fecha ou seleciona.',
    columns: {
      part: 'Tema ou etapa',
      kind: 'Tipo',
      partOf: 'Parte de',
      name: 'O que se promete',
      target: 'Meta',
      stated: 'Nos termos da fonte',
    },
  },

  gauge: {
    heading: (label, scope) => [label, scope].filter(Boolean).join(', '),
    target: 'Meta',
    baseline: 'Linha de base',
    latest: 'Último dado',
    result: 'Resultado',
    value: 'Valor',
    date: 'Data ou prazo',
    notReported: 'Nenhum resultado divulgado nas fontes',
    notYetDue: 'Prazo ainda não vencido; nenhum resultado divulgado nas fontes',
    otherUnit: 'Contado em unidade diferente da usada na meta',
    row: (name, value) => `${name}: ${value}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'o resultado' : 'o último dado';
      const from = baseline && of(at(baseline));
      const now = latest && at(latest);
      const noNumber = hasNumber ? [] : ['a fonte não dá número'];
      if (now === undefined) {
        const target = due === undefined ? goal : `${goal} ${due}`;
        const missing = { 'not-yet-due': 'prazo ainda não vencido, e nenhum resultado divulgado nas fontes' }[
          state as string
        ];
        const parts = [...noNumber, missing ?? 'nenhum resultado divulgado nas fontes'];
        const start = from && `a partir ${from}`;
        return sentences([[target, start].filter(Boolean).join(', '), parts.join('; ')]);
      }
      const short = [
        share && (share.isAway ? pt.board.farther : pt.board.way(share.text)),
        isResult && verdict === 'met' ? 'meta cumprida' : undefined,
        isResult && verdict === 'not-met' ? 'meta não cumprida' : undefined,
      ].filter((part) => part !== undefined);
      const findings = [
        verdict &&
          {
            met: isResult ? undefined : 'o último dado atinge a meta',
            'not-met': isResult
              ? undefined
              : isDue === false
                ? 'prazo ainda não vencido, e o último dado não atinge a meta'
                : 'o último dado não atinge a meta',
            open: `${figure} não permite dizer se a meta foi cumprida`,
            disputed: `${figure} é contestado`,
          }[verdict],
        state === 'other-unit' ? `${figure} é contado em unidade diferente da usada na meta` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      const way =
        from === undefined
          ? now
          : state === 'other-unit'
            ? `${from}; ${isResult ? 'resultado' : 'último dado'}: ${now}`
            : `${from} para ${now}`;
      const target = `ante ${hasNumber ? `meta ${of(goal)}` : `a meta ${goal}`}${due === undefined ? '' : ` ${due}`}`;
      return sentences([`${way}, ${target}${short.length > 0 ? `: ${short.join('; ')}` : ''}`, findings.join('; ')]);
    },
    permitted: 'Área colorida: o que a meta admite.',
    openEdge: 'Borda tracejada: o número exato não basta para cumprir a meta.',
    hollow: (hedges) => `Vazado: a fonte dá um número aproximado ou um limite (${hedges}).`,
    range: 'Ponta vazada: a fonte dá um intervalo.',
    diamond: (statuses) => `Losango: ${ended(statuses)}`,
    hatched: 'Hachurado: desconhecido.',
    otherArea: (measured, meant) => `Área do dado: ${measured}; área da meta: ${ended(meant)}`,
    later: (value, date) => `Medição posterior: ${value} (${date}).`,
  },

  sectors: {
    heading: (plan) => `${plan}: setores contados`,
    outOf: (n, all) => `${n} de ${all}`,
    noneNamed: 'as fontes não dão nomes',
    named: (sectors, names) => `as fontes dão ${count(sectors, 'nome')}: ${names}`,
    names: (names, more) => (more ? `${names.join(', ')} e mais ${more.text}` : names.join(', ')),
    rest: (sectors, names) =>
      `${sectors.text} fora da contagem (só contorno)${names === undefined ? '' : `: ${names}`}`,
    open: (sectors) => `${sectors.text} em aberto nas fontes (hachura)`,
    each: (sectors) => `Um quadrado equivale a ${sectors}`,
    newCount: ({ text }) => `nova contagem desde ${text}`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? pt.sectors.noneNamed : `as fontes dão ${count(named, 'nome')}`;
      const size = scale ? `; ${scale.label}: ${scale.value}` : '';
      return ended(`${label}: ${figure}; ${names}${size}`);
    },
    summary: (findings, more) => [...findings, ...(more ? [`Há mais ${count(more, 'lista')}.`] : [])].join(' '),
    square: 'Um quadrado é um setor.',
    dot: 'Ponto: citado pelo nome em uma fonte.',
    hollow: (hedges) => `Quadrados vazados: a fonte dá um número aproximado ou um limite (${hedges}).`,
    range: 'Quadrados vazados: entre os dois extremos do intervalo que a fonte dá.',
    diamond: (statuses) => `Losangos: ${ended(statuses)}`,
    outlined: 'Contorno fino: fora da contagem.',
    hatched: 'Hachurado: desconhecido.',
    apart: 'Cada grade conta uma coisa diferente: não podem ser somadas nem comparadas.',
    omitted: (lists) => `Este plano tem mais ${count(lists, 'lista')} de setores fora deste gráfico.`,
    what: 'O que se conta',
    number: 'Número',
    isNamed: (list) => `na fonte, faz parte de: ${list}`,
    isNamedRest: (list) => `na fonte, não faz parte de: ${list}`,
  },
  network: {
    heading: (plan) => `${plan}: quem deve conectar quem`,
    kind: {
      external: 'rede externa',
      internal: 'rede interna',
      private: 'rede privativa',
      zone: 'rede de zona',
      platform: 'plataforma',
    },
    summary: ({ first, others, bare }) => {
      const some = (n: Count, isOther: boolean) =>
        isOther ? count(n, 'outra rede', 'outras redes') : count(n, 'rede');
      const parts = [
        ...(first
          ? [`${first.network} (${aimed(`operação: ${first.operators}; a conectar: ${first.connects}`, first.target)})`]
          : []),
        ...(others.n > 0
          ? [`sobre ${some(others, first !== undefined)}, as fontes dizem quem opera ou o que deve ser conectado`]
          : []),
        ...(bare.n > 0
          ? [
              `sobre ${some(bare, first !== undefined || others.n > 0)}, as fontes não dizem nem quem opera nem o que deve ser conectado`,
            ]
          : []),
      ];
      return sentences(parts);
    },
    purpose: ({ kind, operators, connects, target }) => {
      const facts = [
        ...(operators === undefined ? [] : [`operação: ${operators}`]),
        ...(connects === undefined ? [] : [`a conectar: ${connects}`]),
      ];
      return aimed(facts.length > 0 ? `${kind} (${facts.join('; ')})` : kind, target);
    },
    about: (name, facts) => `${name}: ${facts.join('; ')}`,
    operatedBy: (network, operators, target) => aimed(`${network} (operação: ${operators})`, target),
    connects: (network, connected, target) => aimed(`${network} (a conectar: ${connected})`, target),
    connectedBy: (network, target) => aimed(`conexão planejada: ${network}`, target),
    planned: (step) => `Planejado: ${ended(step)}`,
    notNamed: 'não consta das fontes',
    noOperators: 'As fontes não dizem quem opera',
    noConnected: 'As fontes não dizem o que deve ser conectado',
    bare: 'Sobre estas redes, as fontes não dizem nem quem opera nem o que deve ser conectado',
    more: (more) => `mais ${more.text}`,
    moreNetworks: (more) => `mais ${count(more, 'rede')} na tabela`,
    layers: { operator: 'Operadores', network: 'Redes', connected: 'O que devem conectar' },
    grouping: 'A ordem em operadores, redes e o que conectam é agrupamento nosso.',
    arrows: 'As setas vão do operador à sua rede e desta ao que ela deve conectar.',
    hatched: 'Hachurado: não consta das fontes.',
    inTable: 'O que é contado como “mais” está na tabela.',
    help: 'As setas para a esquerda e a direita percorrem uma rede; para cima e para baixo, passam de uma rede a outra; Enter seleciona.',
    columns: {
      network: 'Rede',
      kind: 'Tipo',
      operators: 'Operadores',
      connects: 'A conectar',
      planned: 'O que está planejado',
      target: 'Meta',
      stated: 'Nos termos da fonte',
    },
  },
  briefing: {
    published: (publisher, date) => sentence([publisher, date].filter(Boolean).join(', ')),
    targets: (targets, counts) => sentence(`de ${count(targets, 'meta')}, ${counts.join(', ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'O que se prometeu e o que se fez disso',
      tree: 'O que o plano anuncia',
      statistics: 'O que já foi medido',
      timeline: 'O que veio antes e os prazos',
      sectors: 'Setores contados',
      networks: 'Quem deve conectar quem',
      directory: 'O que está na lista',
      sources: 'Fontes',
    },
  },
  directory: {
    announced: 'Anunciado',
    batches: 'Na lista, lote a lote',
    counted: 'Contagem da lista inteira',
    unlisted: 'Não se sabe o que a compõe nem onde fica: nenhuma fonte aqui traz a lista.',
    summary: (batches, known) =>
      batches.length === 0
        ? 'Até onde dizem as fontes aqui reunidas, a lista ainda está vazia.'
        : sentences([
            `${count(known, 'lote com número conhecido', 'lotes com número conhecido')}: ${known.n > batches.length ? `o primeiro, ${batches[0]}; o último, ${batches[1]}` : batches.join(', ')}`,
            'nenhuma fonte aqui diz o que consta da lista',
          ]),
    batch: (value, date) => at({ value, date }),
    found: (found, all) => {
      const items = count(all, 'item', 'itens');
      if (found.n !== all.n) return `${found.text} de ${items}`;
      return rules.select(all.n) === 'one' ? items : `Todos os ${items}`;
    },
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? ` (filtro: ${asked.join(', ')})` : ''}`,
        most && `maior número: ${most.label}, ${most.count}`,
      ]),
    entries: (n) => count(n, 'item', 'itens'),
    others: (n) => count(n, 'outro grupo', 'outros grupos'),
    columns: { name: 'Nome', organisation: 'Organização', area: 'Área', sector: 'Setor', batch: 'Lote' },
    all: { area: 'Todas as áreas', sector: 'Todos os setores', batch: 'Todos os lotes' },
    by: { area: 'Por área', sector: 'Por setor', batch: 'Por lote' },
    byLabel: 'Contagem das barras',
    search: 'Buscar na lista',
    page: (from, to, all) => `${from}–${to} de ${all}`,
    previous: 'Anterior',
    next: 'Próxima',
    none: 'Nada na lista corresponde à busca.',
    fewer: (batch, announced, inList) => {
      if (isOne(announced)) return `${batch}: ${count(announced, 'item anunciado')}, fora desta lista.`;
      const some = inList.n === 0 ? 'nenhum' : inList.text;
      return `${batch}: ${count(announced, '', 'itens anunciados')}, dos quais ${some} nesta lista.`;
    },
    rest: 'Barras cinza: o que ficou fora do filtro.',
    hollow: (hedges) => `Barra vazada: a fonte dá um número aproximado ou um limite (${hedges}).`,
    range: 'Ponta vazada da barra: entre os dois extremos de um intervalo.',
    hatched: 'Hachurado: desconhecido.',
    help: 'As setas do teclado levam de uma barra a outra; Enter filtra a lista pela barra.',
  },
  board: {
    heading: (plan, targets, counts) =>
      `${plan}: ${count(targets, 'meta')}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}`,
    counted: (status, n) => count(n, ...attained[status]),
    summary: (counts) => sentences(counts.map((one) => one.join(', '))),
    tally: (status, n) => `${status}: ${n}`,
    none: (theme) => `As fontes não trazem nenhuma meta para “${theme}”.`,
    columns: {
      target: 'Meta',
      stated: 'Nos termos da fonte',
      deadline: 'Prazo',
      baseline: 'Linha de base',
      latest: 'Último dado',
      date: 'Data',
    },
    statusColumns: {
      dataStatus: 'Dado',
      attainment: 'Cumprimento',
      trajectory: 'Ritmo',
      delivery: 'Execução',
      judged: 'Quem avaliou, e como',
    },
    scales: 'Admitido, linha de base, último dado',
    statuses: 'Dado, ritmo, execução',
    sortLabel: 'Ordem das metas',
    sort: {
      plan: 'Na ordem do plano',
      status: 'Por situação',
      deadline: 'Por prazo',
      progress: 'Por parte do caminho percorrida',
    },
    way: (share) => `${share} do caminho percorrido`,
    farther: 'mais longe da meta que a linha de base',
    ownScale: 'Cada meta tem escala própria.',
    bars: 'Barra superior: último dado. Barra fina: linha de base.',
    pace: 'Ritmo: calculado pela linha reta que vai da linha de base ao prazo, na data do último dado; de 95% a 105% dela conta como no ritmo necessário.',
    leftOut: (targets) => `Mais ${count(targets, 'meta')} na tabela, fora da imagem.`,
    help: 'As setas do teclado levam de uma meta a outra; Enter seleciona.',
  },
  timeline: {
    heading: (plan) => `${plan}: o que veio antes e os prazos`,
    summary: ({ dated, dates, kinds: found, undated, targets, lastDue }) => {
      const many = found.map(({ count: n, kind }) => count(n, ...ofKind[kind])).join(', ');
      const events =
        dates === undefined
          ? 'nenhum evento tem data'
          : isOne(dated)
            ? `${dated.text} evento, ${said(dates[0])} (${found.map(({ kind }) => ofKind[kind][0]).join()})`
            : `${dated.text} eventos de ${said(dates[0])} a ${said(dates[1])}: ${many}`;
      const due =
        lastDue === undefined
          ? ''
          : isOne(targets)
            ? `${targets.text} meta com prazo, ${lastDue}`
            : `${targets.text} metas com prazo, o último ${lastDue}`;
      const apart = undated.n === 0 ? '' : `mais ${undated.text} sem data indicada`;
      return sentences([events, apart, due]);
    },
    kind: {
      done: 'realizado',
      'under-way': 'em andamento',
      planned: 'planejado',
      intended: 'pretendido',
      due: 'prazo',
    },
    look: {
      done: 'Círculos e barras cheios: realizado.',
      'under-way': 'Quadrados e barras claras: em andamento.',
      planned: 'Círculos e barras vazados: planejado.',
      intended: 'Triângulos vazados e barras tracejadas: pretendido.',
      due: 'Losangos: prazos de metas.',
    },
    precision: 'Barras: a fonte indica só o mês ou o ano; o dia fica em algum ponto da barra.',
    until: 'Linhas finas: da publicação de um plano ao último prazo de suas metas.',
    undated: 'Sem data indicada',
    noDeadline: 'sem prazo indicado',
    hatched: 'Hachurado: sem data indicada e, por isso, sem lugar no tempo.',
    uneven: 'A extensão de cada ano depende dos textos que contém.',
    today: (date) => `Hoje, ${date}`,
    empty: 'Nada neste plano tem data neste período',
    due: (targets, isOwn) =>
      isOwn
        ? count(targets, 'meta deste plano', 'metas deste plano')
        : count(targets, 'meta de outro plano', 'metas de outros planos'),
    stretch: (events, targets, period) =>
      [
        [
          ...(events.n > 0 ? [count(events, 'evento')] : []),
          ...(targets.n > 0 ? [count(targets, 'meta com prazo', 'metas com prazo')] : []),
        ].join(' e '),
        period,
      ].join(', '),
    columns: { date: 'Data', event: 'Evento ou meta', kind: 'Tipo', source: 'Fonte' },
  },

  sourceList: {
    supports: 'Fundamenta',
    named: (words, label) => `${words} (${label})`,
    between: '; ',
    empty: 'Nenhum dado desta página cita fonte.',
    missing: (figures) => `Não foi possível carregar as fontes de ${count(figures, 'item', 'itens')}.`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `Este plano não tem ${kinds[kind][0]} “${id}”. Identificadores existentes: ${listed(known, number)}.`,
    'nothing-to-show': ({ kind }) => `Este plano não tem ${kinds[kind][1]}.`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order') return `“from” é posterior a “to”: ${got}.`;
      const what =
        details.expected === 'date' ? 'uma data como 2023, 2023-04 ou 2023-04-30' : details.choices.join(' ou ');
      return `“${option}” espera ${what}, e não “${got}”.`;
    },
    'plan-address': ({ address }) =>
      `“${address}” não é um endereço do qual se possa carregar um plano (http ou https).`,
    'plan-unreachable': ({ address, status }) =>
      `Não foi possível carregar o plano em ${address}${status === undefined ? '' : ` (HTTP ${status})`}.`,
    'plan-timeout': ({ address, seconds }, number) =>
      `O plano em ${address} não chegou em ${count({ n: seconds, text: number(seconds) }, 'segundo')}.`,
    'plan-too-large': ({ address, megabytes }, number) => `O plano em ${address} tem mais de ${number(megabytes)} MB.`,
    'plan-not-json': ({ address }) => `O arquivo em ${address} não é JSON.`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'O plano fornecido' : `O arquivo em ${address}`} não é um plano válido. ${problems.join('; ')}`,
    'draw-failed': ({ reason }) => `Não foi possível desenhar a imagem (${reason}).`,
  },
};
