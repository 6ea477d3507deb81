/**
 * Portuguese. Inserted labels keep the form that the plan gives them: they stand after a colon, or in brackets.
 */
import { LISTED_IDS, type Count, type Words } from './words.ts';

const rules = new Intl.PluralRules('pt');

const count = (of: Count, one: string, many = `${one}s`): string =>
  `${of.text} ${rules.select(of.n) === 'one' ? one : many}`;

const quote = (text: string): string => `“${text}”`;

const listed = (ids: readonly string[]): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'nenhum';
  return `${ids.slice(0, LISTED_IDS).join(', ')}${more > 0 ? ` e mais ${more}` : ''}`;
};

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/\.$/, '')}.`;

/** A sentence may begin with a hedge, or with a noun of the plan's. */
const sentence = (text: string): string => ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);

/** "A, B e C". */
const joined = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} e ${parts.at(-1)}` : (parts[0] ?? '');

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}; meta: ${target}`;

const kinds = {
  statistic: 'estatística',
  target: 'meta',
  step: 'tema nem etapa',
  sectors: 'lista de setores',
  network: 'rede',
  event: 'evento nem prazo',
  figure: 'número',
  directory: 'diretório',
} as const;

const judge = {
  official: 'avaliação oficial',
  independent: 'avaliação independente',
  newsroom: 'avaliação da redação',
  computed: 'calculado',
} as const;

const trajectory = {
  ahead: 'à frente do ritmo necessário',
  'on-track': 'no ritmo necessário',
  behind: 'atrás do ritmo necessário',
  'moving-away': 'afasta-se da meta',
  'not-assessable': 'ritmo não avaliável',
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
    all: (n) => `a totalidade (${n})`,
    range: (n) => n,
  },
  range: (low, high) => (low.startsWith('−') ? `${low} a ${high}` : `${low}–${high}`),
  span: (first, last) => `${first}–${last}`,
  withUnit: (figure, unit) => `${figure} ${unit}`,
  withRemark: (text, remark) => `${text} (${remark})`,
  comma: ', ',
  enumeration: ', ',
  quoted: quote,
  notKnown: 'não se sabe',
  isDisputed: 'contestado',
  obsStatus: {
    final: '',
    provisional: 'provisório',
    estimated: 'estimado',
    forecast: 'previsão',
    revised: 'revisado',
    missing: 'não se sabe',
  },
  disputed: (reason) => `contestado: ${reason}`,

  asOf: (date, next) => `Dados de ${date}.${next === undefined ? '' : ` Próxima atualização prevista: ${next}.`}`,
  compiled: (byline) => `Compilado por ${ended(byline)}`,
  correctedKey: {
    title: 'título',
    label: 'nome',
    unit: 'unidade',
    asOf: 'data',
    deadline: 'prazo',
    qualifier: 'ressalva',
    operator: 'ressalva',
    statedAs: 'formulação',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `Corrigido em ${date}: ${what ? `${what}: ` : ''}${is}, antes ${was}. ${sentence(reason)}`,
  converted: (figure, by) => `${figure}, na conversão de ${by}`,
  table: {
    toggle: 'Tabela',
    date: 'Data',
    none: 'nenhum número',
    more: (rows) => count(rows, 'linha a mais', 'linhas a mais'),
    leftOut: (rows) => `${count(rows, 'linha foi omitida', 'linhas foram omitidas')} aqui; o arquivo CSV tem todas.`,
    source: (number) => `fonte ${number}`,
    break: (date, reason) => `Quebra da série (${date}): ${ended(reason)}`,
  },
  sources: (n) => `Fontes (${n})`,
  sourceLine: (publishers, more) =>
    `Fontes: ${publishers.join('; ')}${more === undefined ? '' : `; e mais ${more.text}`}.`,
  menu: {
    label: 'Reutilizar',
    svg: 'Imagem (SVG)',
    png: 'Imagem (PNG)',
    csv: 'Números (CSV)',
    json: 'Gráfico (JSON)',
    citation: 'Copiar a referência',
    embed: 'Copiar o código de incorporação',
    spec: 'Mostrar a especificação Vega-Lite',
    copied: 'Copiado:',
  },
  help: 'As setas vão de um ponto a outro; Enter seleciona um.',
  position: (index, all) => `${index} de ${all}`,

  target: {
    between: (low, high) => `entre ${low} e ${high}`,
    due: (date, isDay) => (isDay ? `até ${date}` : `até o fim de ${date}`),
    quarter: (quarter, year) => `${quarter}º trimestre de ${year}`,
    stated: (words) => `Nas palavras da fonte: ${quote(words)}.`,
    noNumber: 'A fonte não dá um número.',
    dataStatus: {
      reported: 'número divulgado',
      'not-reported': 'nenhum número divulgado',
      'not-yet-due': 'prazo ainda não vencido',
      'not-applicable': 'não se aplica',
      discontinued: 'série descontinuada',
      disputed: 'contestado',
    },
    attainment: {
      met: 'cumprida',
      'not-met': 'não cumprida',
      'partly-met': 'cumprida em parte',
      pending: 'em aberto',
      'not-assessable': 'não avaliável',
    },
    trajectory,
    judge,
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [judge[by], assessor, date].filter(Boolean).join(', ');
      const why = reason === undefined ? '' : ` ${sentence(reason)}`;
      return `${sentence(`${statuses.join('; ')} (${who})`)}${why} Método: ${ended(method)}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'número divulgado',
      'not-reported': 'nenhum número divulgado',
      'not-yet-due': 'prazo não vencido, sem número',
      'not-applicable': 'número não se aplica',
      discontinued: 'série descontinuada',
      disputed: 'número contestado',
    },
    attainment: {
      met: 'meta cumprida',
      'not-met': 'meta não cumprida',
      'partly-met': 'meta cumprida em parte',
      pending: 'meta em aberto',
      'not-assessable': 'cumprimento não avaliável',
    },
    trajectory,
    delivery: {
      'not-started': 'etapa não iniciada',
      'in-progress': 'etapa em andamento',
      completed: 'etapa concluída',
      delayed: 'etapa atrasada',
      abandoned: 'etapa abandonada',
      unknown: 'não se sabe da execução',
    },
  },

  stats: {
    heading: (labels, area, years) => [labels, area, years].filter(Boolean).join(', '),
    series: (label, change, missing) => {
      if (!change) return `${label}: nenhum número nas fontes`;
      const { direction, firstValue, firstDate, unit, since, forecast } = change;
      const lastValue = unit === undefined ? change.lastValue : `${change.lastValue} ${unit}`;
      const [first, last] = [`${firstValue} (${firstDate})`, `${lastValue} (${change.lastDate})`];
      const finding = {
        rose: `alta, de ${first} para ${last}`,
        fell: `queda, de ${first} para ${last}`,
        unclear: `${first}, depois ${last}`,
        single: last,
        none: '',
      }[direction];
      const remarks = [
        since === undefined ? '' : `nova contagem desde ${since}`,
        forecast === undefined ? '' : `previsão: ${forecast[0]} (${forecast[1]})`,
        missing === undefined ? '' : `${missing}: não se sabe`,
      ].filter(Boolean);
      if (finding === '') return `${label}: ${remarks.join('; ')}`;
      return `${label}: ${finding}${remarks.length > 0 ? ` [${remarks.join('; ')}]` : ''}`;
    },
    summary: (series) => `${series.join('; ')}.`,
    figure: (label, figure, date) => `${label}: ${figure}, ${date}.`,
    empty: 'Nenhum número nas fontes para este período',
    thinned: (shown, all) =>
      `Pontos: ${shown} de ${all} valores. Dos que ficam em 4 pixels, têm ponto o primeiro, o menor, o maior e o último; todos os valores estão no arquivo CSV.`,
    hollow: (hedges) => `Pontos vazados: a fonte faz ressalva ao número (${hedges}).`,
    range: 'Barras verticais: a fonte dá um intervalo.',
    dashed: 'Tracejado: previsão, não medida.',
    diamond: 'Losangos: previsto, provisório, estimado ou contestado.',
    notFromZero: 'A escala não começa em zero.',
    gap: 'Hachurado: o valor não é conhecido.',
    definition: (label, definition) => `${label}: ${ended(definition)}`,
    highlightMissing: (date) => `Nenhum número tem esta data: ${date}.`,
  },

  tree: {
    heading: (plan) => `${plan}: etapas e metas`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `anunciado: ${joined(announced)}` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'ação', 'ações')] : []),
        ...(measure.n > 0 ? [count(measure, 'medida')] : []),
        ...(step.n > 0 ? [count(step, 'etapa')] : []),
        ...(target.n > 0 ? [count(target, 'meta')] : []),
      ];
      const halves = [
        counts && !isNamed ? `${counts}, sem que as fontes nomeiem um só item` : counts,
        parts.length > 0 ? `as fontes descrevem ${joined(parts)}` : 'as fontes não descrevem etapa nem meta',
      ];
      return sentence(halves.filter(Boolean).join('; '));
    },
    actions: (figure, named) =>
      named.n === 0
        ? `anunciado: ${figure}, sem que as fontes nomeiem um só item`
        : `anunciado: ${figure}; as fontes nomeiam ${named.text}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `anunciado: ${figure}; as fontes descrevem ${described.text}`;
      return steps.n === 0
        ? `anunciado: ${figure}, sem que as fontes descrevam um só item`
        : `anunciado: ${figure}; as fontes descrevem ${count(steps, 'etapa')}, sem ligação indicada com essas medidas`;
    },
    kind: {
      plan: 'plano',
      announced: 'anunciado',
      theme: 'tema',
      action: 'ação',
      measure: 'medida',
      step: 'etapa',
      target: 'meta',
    },
    ownGrouping: 'agrupamento nosso',
    within: (parts) => count(parts, 'item', 'itens'),
    more: (parts) => `mais ${parts.text}`,
    hatched: 'Hachurado: anunciado em número; as fontes não descrevem tudo.',
    grouping: 'Os temas marcados como “agrupamento nosso” são da redação, não do plano.',
    cut: 'Os nomes que terminam em “…” estão inteiros na tabela.',
    help: 'As setas vão de um nó a outro e abrem ou fecham um; Enter o abre, fecha ou seleciona.',
    columns: {
      part: 'Tema ou etapa',
      kind: 'Tipo',
      partOf: 'Faz parte de',
      name: 'O que se promete',
      target: 'Meta',
      stated: 'Nas palavras da fonte',
    },
  },

  gauge: {
    heading: (label, scope) => [label, scope].filter(Boolean).join(', '),
    target: 'Meta',
    baseline: 'Linha de base',
    latest: 'Número mais recente',
    result: 'Resultado',
    value: 'Valor',
    date: 'Data ou prazo',
    notReported: 'Nenhum resultado nas fontes',
    notYetDue: 'Prazo não vencido; nenhum resultado nas fontes',
    otherUnit: 'Contado em outra unidade que a da meta',
    row: (name, value) => `${name}: ${value}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'o resultado' : 'o número mais recente';
      const target = due === undefined ? goal : `${goal} ${due}`;
      const on = (date: string | undefined) => (date === undefined ? '' : ` (${date})`);
      const from = baseline && `${baseline.value}${on(baseline.date)}`;
      const now = latest && `${latest.value}${on(latest.date)}`;
      const noNumber = hasNumber ? [] : ['a fonte não dá um número'];
      if (now === undefined) {
        const missing =
          state === 'not-yet-due' ? 'prazo não vencido, nenhum resultado nas fontes' : 'nenhum resultado nas fontes';
        return sentence(
          [from === undefined ? target : `${target}, a partir de ${from}`, ...noNumber, missing].join('; '),
        );
      }
      const findings = [
        share && (share.isAway ? 'mais longe da meta que a linha de base' : `${share.text} do caminho`),
        verdict &&
          {
            met: isResult ? 'meta cumprida' : 'o número mais recente a cumpre',
            'not-met': isResult
              ? 'meta não cumprida'
              : isDue === false
                ? 'prazo não vencido, e o número mais recente ainda não a cumpre'
                : 'o número mais recente não a cumpre',
            open: `${figure} não permite dizer se foi cumprida`,
            disputed: `${figure} é contestado`,
          }[verdict],
        state === 'other-unit' ? `${figure} é contado em outra unidade que a da meta` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      return sentence([from === undefined ? now : `${from}, depois ${now}`, `meta: ${target}`, ...findings].join('; '));
    },
    permitted: 'Faixa tingida: o que a meta admite.',
    openEdge: 'Borda tracejada: o próprio número não cumpre a meta.',
    hollow: (hedges) => `Vazado: a fonte faz ressalva ao número (${hedges}).`,
    range: 'Ponta vazada: a fonte dá um intervalo.',
    diamond: (statuses) => `Losango: ${statuses}.`,
    hatched: 'Hachurado: não se sabe.',
    otherArea: (measured, meant) => `O número é de: ${measured}; a meta, de: ${meant}.`,
    later: (value, date) => `Medido depois: ${value} (${date}).`,
  },

  sectors: {
    heading: (plan) => `${plan}: setores contados`,
    outOf: (some, all) => `${some} de ${all}`,
    noneNamed: 'nenhum é nomeado nas fontes',
    named: (sectors, names) => `${count(sectors, 'nomeado')} nas fontes: ${names}`,
    names: (names, more) => (more ? `${names.join(', ')} e mais ${more.text}` : names.join(', ')),
    rest: (sectors, names) =>
      `${count(sectors, 'não contado', 'não contados')} (contorno fino)${names === undefined ? '' : `: ${names}`}`,
    open: (sectors) => `${sectors.text} sem resposta nas fontes (hachurado)`,
    each: (sectors) => `Um quadrado representa ${sectors}`,
    newCount: (date) => `nova contagem desde ${date}`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? 'nenhum é nomeado nas fontes' : `${count(named, 'nomeado')} nas fontes`;
      const size = scale ? ` ${ended(`${scale.label}: ${scale.value}`)}` : '';
      return `${ended(`${label}: ${figure}; ${names}`)}${size}`;
    },
    summary: (findings, more) =>
      [...findings, ...(more ? [`${count(more, 'outra lista', 'outras listas')}.`] : [])].join(' '),
    square: 'Um quadrado é um setor.',
    dot: 'Ponto: nomeado em uma fonte.',
    hollow: (hedges) => `Quadrados vazados: a fonte faz ressalva ao número (${hedges}).`,
    range: 'Quadrados vazados: entre os dois extremos do intervalo que a fonte dá.',
    diamond: (statuses) => `Losangos: ${statuses}.`,
    outlined: 'Contorno fino: não está entre os contados.',
    hatched: 'Hachurado: não se sabe.',
    apart: 'Cada grade conta outra coisa: não se podem somar nem comparar.',
    omitted: (lists) =>
      `${count(lists, 'outra lista de setores deste plano não é mostrada', 'outras listas de setores deste plano não são mostradas')}.`,
    what: 'O que se conta',
    number: 'Número',
    isNamed: (list) => `nomeado pela fonte como parte de: ${list}`,
    isNamedRest: (list) => `nomeado pela fonte como fora de: ${list}`,
  },
  network: {
    heading: (plan) => `${plan}: quem deve conectar quem`,
    kind: {
      external: 'rede externa',
      internal: 'rede interna',
      private: 'rede privada',
      zone: 'rede de zona',
      platform: 'plataforma',
    },
    summary: ({ first, others, bare }) => {
      const networks = (n: Count, isOther: boolean) =>
        isOther ? count(n, 'outra rede', 'outras redes') : count(n, 'rede');
      const parts = [
        first &&
          `${first.network} (${first.operators}), a conectar: ${first.connects}${first.target === undefined ? '' : ` (meta: ${first.target})`}`,
        others.n > 0 &&
          `de ${networks(others, first !== undefined)} as fontes nomeiam as operadoras ou o que é conectado`,
        bare.n > 0 &&
          `de ${networks(bare, first !== undefined || others.n > 0)} as fontes não nomeiam as operadoras nem o que é conectado`,
      ];
      return sentence(parts.filter((part) => typeof part === 'string').join('; '));
    },
    purpose: ({ kind, operators, connects, target }) => {
      const of = operators === undefined ? '' : ` (${operators})`;
      return aimed(`${kind}${of}${connects === undefined ? '' : `, a conectar: ${connects}`}`, target);
    },
    about: (name, facts) => `${name}: ${facts.join('; ')}`,
    operatedBy: (network, operators, target) => aimed(`${network}: operada por ${operators}`, target),
    connects: (network, connected, target) => aimed(`${network}: deve conectar ${connected}`, target),
    connectedBy: (network, target) => aimed(`a ser conectado por: ${network}`, target),
    planned: (step) => `Previsto: ${ended(step)}`,
    notNamed: 'não nomeado nas fontes',
    noOperators: 'Operadoras não nomeadas nas fontes',
    noConnected: 'O que é conectado não é nomeado nas fontes',
    bare: 'Destas redes as fontes não nomeiam as operadoras nem o que é conectado',
    more: (more) => `mais ${more.text}`,
    moreNetworks: (more) => `${count(more, 'outra rede está', 'outras redes estão')} na tabela`,
    layers: { operator: 'Operadoras', network: 'Redes', connected: 'O que devem conectar' },
    grouping: 'A ordem em operadoras, redes e o que conectam é agrupamento nosso.',
    arrows: 'As setas vão de uma operadora à sua rede e daí ao que ela deve conectar.',
    hatched: 'Hachurado: não nomeado nas fontes.',
    inTable: 'O que é contado como “mais” está na tabela.',
    help: 'As setas esquerda e direita percorrem uma rede, para cima e para baixo passam de uma a outra; Enter seleciona.',
    columns: {
      network: 'Rede',
      kind: 'Tipo',
      operators: 'Operadoras',
      connects: 'A conectar',
      planned: 'O que está previsto',
      target: 'Meta',
      stated: 'Nas palavras da fonte',
    },
  },
  briefing: {
    published: (publisher, date) => sentence([publisher, date].filter(Boolean).join(', ')),
    targets: (targets, counts) => sentence(`${count(targets, 'meta')}: ${counts.join(', ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'O que foi prometido, e o que se fez',
      tree: 'O que o plano anuncia',
      statistics: 'O que foi medido',
      timeline: 'O que veio antes, e o que tem prazo',
      sectors: 'Setores contados',
      networks: 'Quem deve conectar quem',
      directory: 'O que está listado',
      sources: 'Fontes',
    },
  },
  directory: {
    announced: 'Anunciado',
    batches: 'Listados, lote a lote',
    counted: 'Contados em toda a lista',
    unlisted: 'Quais são, e onde ficam, não se sabe: nenhuma fonte aqui os lista.',
    summary: (batches, known) =>
      batches.length === 0
        ? 'Nada está listado ainda, segundo as fontes aqui citadas.'
        : sentence(
            `${count(known, 'lote conhecido', 'lotes conhecidos')} pelo número: ${batches.join(', ')}; nenhuma fonte aqui nomeia o que está listado`,
          ),
    batch: (n, date) => (date === undefined ? n : `${n} (${date})`),
    found: (found, all) =>
      found.n === all.n ? `${count(all, 'registro')} ao todo` : `${found.text} de ${count(all, 'registro')}`,
    finding: ({ found, asked, most }) =>
      sentence(
        [
          `${found}${asked.length > 0 ? ` para ${asked.join(', ')}` : ''}`,
          most === undefined ? '' : `mais: ${most.label}, ${most.count}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
    entries: (n) => count(n, 'registro'),
    others: (n) => count(n, 'outro'),
    columns: { name: 'Nome', organisation: 'Organização', area: 'Região', sector: 'Setor', batch: 'Lote' },
    all: { area: 'Todas as regiões', sector: 'Todos os setores', batch: 'Todos os lotes' },
    by: { area: 'Por região', sector: 'Por setor', batch: 'Por lote' },
    byLabel: 'O que as barras contam',
    search: 'Buscar na lista',
    page: (from, to, all) => `${from}–${to} de ${all}`,
    previous: 'Anterior',
    next: 'Próxima',
    none: 'Nada na lista corresponde.',
    fewer: (batch, announced, given) => `${batch}: ${announced} anunciados, ${given} deles nesta lista.`,
    rest: 'Barras cinza: o que não foi escolhido como filtro.',
    hollow: (hedges) => `Barra vazada: a fonte faz ressalva ao número (${hedges}).`,
    range: 'Ponta vazada de uma barra: entre os dois extremos de um intervalo.',
    hatched: 'Hachurado: não se sabe.',
    help: 'As setas vão de uma barra a outra; Enter filtra a lista por uma delas.',
  },
  board: {
    heading: (of, targets, counts) =>
      `${of}: ${count(targets, 'meta')}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}`,
    counted: (status, n) => `${status} (${n})`,
    summary: (counts) => sentence(counts.map((one) => one.join(', ')).join('; ')),
    tally: (status, n) => `${status}: ${n}`,
    none: (theme) => `As fontes não indicam meta para ${quote(theme)}.`,
    columns: {
      target: 'Meta',
      stated: 'Nas palavras da fonte',
      deadline: 'Prazo',
      baseline: 'Linha de base',
      latest: 'Número mais recente',
      date: 'Data',
    },
    statusColumns: {
      dataStatus: 'Número',
      attainment: 'Cumprimento',
      trajectory: 'Ritmo',
      delivery: 'Execução',
      judged: 'Quem avaliou, e como',
    },
    scales: 'Admitido, base, mais recente',
    statuses: 'Número, ritmo, execução',
    sortLabel: 'Ordem das metas',
    sort: {
      plan: 'Na ordem do plano',
      status: 'Por situação',
      deadline: 'Por prazo',
      progress: 'Por parte do caminho',
    },
    way: (share) => `${share} do caminho`,
    farther: 'mais longe da meta que a linha de base',
    ownScale: 'Cada meta tem escala própria.',
    bars: 'Barra de cima: o número mais recente. Barra fina: a linha de base.',
    pace: 'Ritmo: calculado pela reta que vai da linha de base ao prazo, na data do número mais recente; de 95% a 105% dela conta como ritmo necessário.',
    leftOut: (targets) => `${count(targets, 'outra meta', 'outras metas')} na tabela, fora da imagem.`,
    help: 'As setas vão de uma meta a outra; Enter seleciona uma.',
  },
  timeline: {
    heading: (plan) => `${plan}: o que veio antes, e o que tem prazo`,
    summary: ({ dated, first, last, kinds: ofKind, undated, targets, lastDue }) => {
      const many = ofKind.map(({ count: { text }, kind }) => `${kind}: ${text}`);
      const events =
        dated.n === 0
          ? 'nenhum evento tem data'
          : dated.n === 1
            ? `1 evento (${first}): ${ofKind[0]?.kind ?? ''}`
            : `${count(dated, 'evento')}, de ${first} a ${last} (${many.join(', ')})`;
      const apart = undated.n === 0 ? '' : `mais ${undated.text} sem data indicada`;
      const due = lastDue === undefined ? '' : `${count(targets, 'meta')} com prazo, a última ${lastDue}`;
      return sentence([events, apart, due].filter(Boolean).join('; '));
    },
    kind: {
      done: 'feito',
      'under-way': 'em andamento',
      planned: 'planejado',
      intended: 'pretendido',
      due: 'prazo',
    },
    look: {
      done: 'Círculos e barras cheios: feito.',
      'under-way': 'Quadrados e barras claras: em andamento.',
      planned: 'Círculos e barras vazados: planejado.',
      intended: 'Triângulos vazados e barras tracejadas: pretendido.',
      due: 'Losangos: prazos de metas.',
    },
    precision: 'Barras: a fonte só indica o mês ou o ano, e o dia está em algum ponto deles.',
    until: 'Linhas finas: da publicação de um plano ao último prazo de suas metas.',
    undated: 'Sem data indicada',
    noDeadline: 'sem prazo indicado',
    hatched: 'Hachurado: sem data indicada e, portanto, sem lugar no tempo.',
    uneven: 'Os anos são tão longos quanto as palavras neles exigem.',
    today: (date) => `Hoje, ${date}`,
    empty: 'Nada neste plano tem data neste período',
    due: (targets, isOwn) =>
      isOwn
        ? count(targets, 'meta deste plano', 'metas deste plano')
        : count(targets, 'meta de outro plano', 'metas de outros planos'),
    stretch: (events, targets, period) =>
      [
        joined([
          ...(events.n > 0 ? [count(events, 'evento')] : []),
          ...(targets.n > 0 ? [count(targets, 'meta com prazo', 'metas com prazo')] : []),
        ]),
        period,
      ].join(', '),
    columns: { date: 'Data', event: 'Evento ou meta', kind: 'Tipo', source: 'Fonte' },
  },

  sourceList: {
    supports: 'Sustenta',
    named: (words, label) => `${words} (${label})`,
    between: '; ',
    empty: 'Nenhum gráfico desta página cita uma fonte.',
    missing: (figures) => `Não foi possível carregar as fontes de ${count(figures, 'gráfico')}.`,
  },

  error: {
    'unknown-id': ({ kind, id, known }) => `Este plano não tem ${kinds[kind]} ${quote(id)}. Ele tem: ${listed(known)}.`,
    'nothing-to-show': ({ kind }) => `Este plano não tem ${kinds[kind]}.`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order') return `“from” é posterior a “to”: ${got}.`;
      const what =
        details.expected === 'date' ? 'uma data como 2023, 2023-04 ou 2023-04-30' : details.choices.join(' ou ');
      return `${quote(option)} espera ${what}, e não ${quote(got)}.`;
    },
    'plan-address': ({ address }) =>
      `${quote(address)} não é um endereço do qual se possa carregar um plano (http ou https).`,
    'plan-unreachable': ({ address, status }) =>
      `Não foi possível carregar o plano em ${address}${status === undefined ? '' : ` (HTTP ${status})`}.`,
    'plan-timeout': ({ address, seconds }) => `O plano em ${address} não chegou em ${seconds} segundos.`,
    'plan-too-large': ({ address, megabytes }) => `O plano em ${address} é maior que ${megabytes} MB.`,
    'plan-not-json': ({ address }) => `O arquivo em ${address} não é JSON.`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'O plano fornecido' : `O arquivo em ${address}`} não é um plano válido. ${problems.join('; ')}`,
    'draw-failed': ({ reason }) => `Não foi possível desenhar a imagem (${reason}).`,
  },
};
