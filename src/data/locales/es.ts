/**
 * Spanish, for readers in Spain and in Latin America.
 */
import type { Attainment } from '../schema.ts';
import { LISTED_IDS, type Count, type DatedValue, type DateWords, type TimelineKind, type Words } from './words.ts';

const plurals = new Intl.PluralRules('es');

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'ninguno';
  return `${ids.slice(0, LISTED_IDS).join(', ')}${more > 0 ? ` y ${number(more)} más` : ''}`;
};

/** "2,73 millones de usuarios", but "2.730.000 usuarios": a noun after whole millions takes "de". */
const withNoun = (figure: string, noun: string): string =>
  /(?:ll(?:ón|ones)|\s[MB]|(?:[.,\s]000){2})$/.test(figure) ? `${figure} de ${noun}` : `${figure} ${noun}`;

const isOne = ({ n }: Count): boolean => plurals.select(n) === 'one';

const count = (counted: Count, one: string, many = `${one}s`): string =>
  isOne(counted) ? `${counted.text} ${one}` : withNoun(counted.text, many);

/** A percentage has an article in a sentence: "más del 80 %". */
const articled = (text: string): string => (/^−?[\d.,\s]*\d\s?%/.test(text) ? `el ${text}` : text);

const de = (text: string): string => `de ${articled(text)}`.replace(/^de el /, 'del ');
const a = (text: string): string => `a ${articled(text)}`.replace(/^a el /, 'al ');

/** "el 22 de noviembre de 2019", "noviembre de 2019", "2019": only a day has an article. */
const dated = ({ text, names }: DateWords): string => (names === 'day' ? `el ${text}` : text);

const on = (date: DateWords): string => (date.names === 'day' ? dated(date) : `en ${date.text}`);

const at = ({ value, date }: DatedValue<DateWords | undefined>): string =>
  date === undefined ? value : `${value} ${on(date)}`;

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/\.$/, '')}.`;

/** A sentence may begin with a hedge, or with a noun of the plan's. */
const sentence = (text: string): string => ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' ');

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}; objetivo: ${target}`;

/** Of one target and of several: "1 cumplido", "6 no evaluables". */
const attained: Readonly<Record<Attainment, readonly [one: string, many: string]>> = {
  met: ['cumplido', 'cumplidos'],
  'not-met': ['no cumplido', 'no cumplidos'],
  'partly-met': ['cumplido en parte', 'cumplidos en parte'],
  pending: ['pendiente', 'pendientes'],
  'not-assessable': ['no evaluable', 'no evaluables'],
};

/** Of one event and of several. */
const ofKind: Readonly<Record<TimelineKind, readonly [one: string, many: string]>> = {
  done: ['realizado', 'realizados'],
  'under-way': ['en curso', 'en curso'],
  planned: ['previsto', 'previstos'],
  intended: ['en intención', 'en intención'],
  due: ['plazo', 'plazos'],
};

/** None of a kind: one that was asked for, and any at all. */
const kinds = {
  statistic: ['ninguna estadística', 'ninguna estadística'],
  target: ['ningún objetivo', 'ningún objetivo'],
  step: ['ningún tema ni paso', 'ningún tema ni paso'],
  sectors: ['ninguna lista de sectores', 'ninguna lista de sectores'],
  network: ['ninguna red', 'ninguna red'],
  event: ['ningún grupo de hitos', 'ningún hito ni plazo'],
  figure: ['ningún dato', 'ningún dato'],
  directory: ['ningún directorio', 'ningún directorio'],
} as const;

export const es: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `alrededor ${de(n)}`,
    'at-least': (n) => `al menos ${articled(n)}`,
    'more-than': (n) => `más ${de(n)}`,
    'at-most': (n) => `no más ${de(n)}`,
    'less-than': (n) => `menos ${de(n)}`,
    'up-to': (n) => `hasta ${articled(n)}`,
    nearly: (n) => `casi ${articled(n)}`,
    all: (n) => `el total ${de(n)}`,
    range: (n) => n,
  },
  // "Todos los" and "todas las" would have to know the gender of the unit.
  allOf: ({ text }, unit) => `el total de ${withNoun(text, unit)}`,
  // "de 40-64 a 70" trips the reader; a hyphen before a minus would too.
  range: (low, high) => `entre ${articled(low)} y ${articled(high)}`,
  span: (first, last) => (/\s/.test(`${first}${last}`) ? `${first} a ${last}` : `${first}-${last}`),
  withUnit: withNoun,
  withRemark: (text, remark) => `${text} (${remark})`,
  comma: ', ',
  enumeration: ', ',
  quoted: (words) => `“${words}”`,
  notKnown: 'se desconoce',
  isDisputed: 'en disputa',
  obsStatus: {
    final: '',
    provisional: 'provisional',
    estimated: 'estimación',
    forecast: 'previsión',
    revised: 'dato revisado',
    missing: 'se desconoce',
  },
  disputed: (reason) => `en disputa: ${reason}`,

  asOf: (date, next) =>
    `Datos a ${date.text}.${next === undefined ? '' : ` Próxima actualización prevista: ${next.text}.`}`,
  compiled: (byline) => `Elaboración: ${ended(byline)}`,
  correctedKey: {
    title: 'título',
    label: 'denominación',
    unit: 'unidad',
    asOf: 'fecha',
    deadline: 'plazo',
    qualifier: 'matiz',
    operator: 'matiz',
    statedAs: 'formulación',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `Corregido ${on(date)}: ${what ? `${what}: ` : ''}${is} (antes: ${was}). ${sentence(reason)}`,
  converted: (figure, by) => `${figure}, según la conversión ${de(by)}`,
  table: {
    toggle: 'Tabla',
    date: 'Fecha',
    none: 'sin dato',
    more: (rows) => count(rows, 'fila más', 'filas más'),
    leftOut: (rows) => `Omitido aquí: ${count(rows, 'fila')}; el archivo CSV lo incluye todo.`,
    source: (number) => `fuente ${number}`,
    break: (date, reason) => `Ruptura de serie ${on(date)}: ${ended(reason)}`,
  },
  sources: (number) => `Fuentes (${number})`,
  sourceLine: (publishers, more) =>
    `Fuentes: ${publishers.join('; ')}${more === undefined ? '' : `; y ${more.text} más`}.`,
  menu: {
    label: 'Reutilizar',
    svg: 'Imagen (SVG)',
    png: 'Imagen (PNG)',
    csv: 'Datos (CSV)',
    json: 'Gráfico (JSON)',
    citation: 'Copiar la cita',
    embed: 'Copiar el código de inserción',
    spec: 'Ver la especificación de Vega-Lite',
    copied: 'Copiado:',
  },
  wording: {
    translated: (language) => `Los textos del plan están traducidos. Idioma original: ${language}.`,
    original: (language) => `Los textos del plan están en su idioma original: ${language}.`,
    show: 'Mostrar los textos originales',
    back: 'Mostrar la traducción',
  },
  help: 'Las flechas del teclado llevan de un punto a otro; Enter selecciona uno.',
  keys: (own) => `${own} Inicio y Fin llevan al primero y al último; letras y cifras, a un nombre o un año.`,
  position: (index, all) => `${index} de ${all}`,

  target: {
    between: (low, high) => `entre ${articled(low)} y ${articled(high)}`,
    due: (date) => {
      if (date.names === 'day') return `para ${dated(date)}`;
      return `para finales ${date.names === 'quarter' ? 'del' : 'de'} ${date.text}`;
    },
    until: (figure, due) => `${figure} ${due}`,
    quarter: (quarter, year) => `${['primer', 'segundo', 'tercer', 'cuarto'][quarter - 1]} trimestre de ${year}`,
    stated: (words) => `Formulación: “${words}”.`,
    noNumber: 'La fuente no da ninguna cifra.',
    dataStatus: {
      reported: 'comunicado',
      'not-reported': 'no comunicado',
      'not-yet-due': 'plazo no vencido',
      'not-applicable': 'no aplicable',
      discontinued: 'medición interrumpida',
      disputed: 'en disputa',
    },
    attainment: {
      met: attained.met[0],
      'not-met': attained['not-met'][0],
      'partly-met': attained['partly-met'][0],
      pending: attained.pending[0],
      'not-assessable': attained['not-assessable'][0],
    },
    trajectory: {
      ahead: 'por delante del ritmo necesario',
      'on-track': 'al ritmo necesario',
      behind: 'por detrás del ritmo necesario',
      'moving-away': 'se aleja del objetivo',
      'not-assessable': 'ritmo no evaluable',
    },
    judge: {
      official: 'evaluación oficial',
      independent: 'evaluación independiente',
      newsroom: 'evaluación de la redacción',
      computed: 'cálculo',
    },
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [es.target.judge[by], assessor, date].filter(Boolean).join(', ');
      const why = reason === undefined ? '' : ` ${sentence(reason)}`;
      return `${sentence(`${statuses.join('; ')} (${who})`)}${why} Método: ${ended(method)}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'dato comunicado',
      'not-reported': 'dato no comunicado',
      'not-yet-due': 'plazo no vencido y sin dato',
      'not-applicable': 'dato no aplicable',
      discontinued: 'medición interrumpida',
      disputed: 'dato en disputa',
    },
    attainment: {
      met: 'objetivo cumplido',
      'not-met': 'objetivo no cumplido',
      'partly-met': 'objetivo cumplido en parte',
      pending: 'objetivo pendiente',
      'not-assessable': 'cumplimiento no evaluable',
    },
    trajectory: {
      ahead: 'por delante del ritmo necesario',
      'on-track': 'al ritmo necesario',
      behind: 'por detrás del ritmo necesario',
      'moving-away': 'se aleja del objetivo',
      'not-assessable': 'ritmo no evaluable',
    },
    delivery: {
      'not-started': 'paso no iniciado',
      'in-progress': 'paso en curso',
      completed: 'paso completado',
      delayed: 'paso con retraso',
      abandoned: 'paso abandonado',
      unknown: 'ejecución desconocida',
    },
  },

  stats: {
    heading: (labels, area, years) => [labels, area, years].filter(Boolean).join(', '),
    series: (label, change, missing) => {
      if (!change) return `${label}: sin datos en las fuentes`;
      const { direction, first, last, highest, lowest, since, forecast } = change;
      const way = `${de(at(first))} ${a(at(last))}`;
      const finding = {
        rose: `al alza, ${way}`,
        fell: `a la baja, ${way}`,
        unclear: `${at(first)} y ${at(last)}`,
        single: at(last),
        none: '',
      }[direction];
      const remarks = [
        highest && `máximo: ${at(highest)}`,
        lowest && `mínimo: ${at(lowest)}`,
        since && `nuevo cómputo desde ${dated(since)}`,
        forecast && `previsión para ${dated(forecast.date)}: ${forecast.value}`,
        missing && count(missing, 'valor desconocido', 'valores desconocidos'),
      ].filter(Boolean);
      if (finding === '') return `${label}: ${remarks.join('; ')}`;
      return `${label}: ${finding}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
    },
    summary: (series, more) => sentences([...series, more && `${count(more, 'serie más', 'series más')} en la imagen`]),
    figure: (label, figure, date) => `${label}: ${figure}, ${date}.`,
    empty: 'Sin datos en las fuentes para este periodo',
    thinned: (shown, all) =>
      `Puntos: ${shown} de ${all} valores. De los que distan menos de 4 píxeles, llevan punto el primero, el menor, el mayor y el último; todos los valores están en el archivo CSV.`,
    hollow: (hedges) => `Puntos sin relleno: la fuente matiza la cifra (${hedges}).`,
    range: 'Barras verticales: la fuente da un intervalo.',
    dashed: 'Línea discontinua: previsión, no medición.',
    diamond: 'Rombos: previsión, dato provisional, estimación o dato en disputa.',
    notFromZero: 'La escala no empieza en cero.',
    gap: 'Rayado: se desconoce el valor.',
    definition: (label, definition) => `${label}: ${ended(definition)}`,
    highlightMissing: ({ text }) => `No hay ningún dato con fecha de ${text}.`,
  },

  tree: {
    heading: (plan) => `${plan}: pasos y objetivos`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `anunciado: ${announced.join(' y ')}` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'acción', 'acciones')] : []),
        ...(measure.n > 0 ? [count(measure, 'medida')] : []),
        ...(step.n > 0 ? [count(step, 'paso')] : []),
        ...(target.n > 0 ? [count(target, 'objetivo')] : []),
      ];
      const described = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}` : parts[0];
      return sentences([
        counts && !isNamed ? `${counts}, sin nombres en las fuentes` : counts,
        described ? `las fuentes describen ${described}` : 'las fuentes no describen ningún paso ni objetivo',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0
        ? `Anunciado: ${figure}, sin nombres en las fuentes`
        : `Anunciado: ${figure}; las fuentes nombran ${named.text}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `Anunciado: ${figure}; las fuentes describen ${described.text}`;
      return steps.n === 0
        ? `Anunciado: ${figure}, sin descripción en las fuentes`
        : `Anunciado: ${figure}; las fuentes describen ${count(steps, 'paso')}, sin relacionar con las medidas`;
    },
    kind: {
      plan: 'plan',
      announced: 'anunciado',
      theme: 'tema',
      action: 'acción',
      measure: 'medida',
      step: 'paso',
      target: 'objetivo',
    },
    ownGrouping: 'agrupación propia',
    within: (parts) => count(parts, 'parte'),
    more: (parts) => `${parts.text} más`,
    hatched: 'Rayado: se anunció el número; las fuentes no lo describen todo.',
    grouping: 'Los temas con la indicación “agrupación propia” son de la redacción, no del plan.',
    cut: 'Los textos que acaban en “…” están completos en la tabla.',
    help: 'Las flechas del teclado llevan de un nodo a otro y los abren o cierran; Enter abre, cierra o selecciona uno.',
    columns: {
      part: 'Tema o paso',
      kind: 'Tipo',
      partOf: 'Parte de',
      name: 'Qué se promete',
      target: 'Objetivo',
      stated: 'Formulación',
    },
  },

  gauge: {
    heading: (label, scope) => [label, scope].filter(Boolean).join(', '),
    target: 'Objetivo',
    baseline: 'Línea de base',
    latest: 'Último dato',
    result: 'Resultado',
    value: 'Valor',
    date: 'Fecha o plazo',
    notReported: 'Las fuentes no recogen ningún resultado',
    notYetDue: 'Plazo no vencido; las fuentes no recogen ningún resultado',
    otherUnit: 'Medido en una unidad distinta de la del objetivo',
    row: (name, value) => `${name}: ${value}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'el resultado' : 'el último dato';
      const target = due === undefined ? goal : `${goal} ${due}`;
      const noNumber = hasNumber ? [] : ['la fuente no da ninguna cifra'];
      if (latest === undefined) {
        const from = baseline && `desde una línea de base ${de(at(baseline))}`;
        const missing =
          state === 'not-yet-due'
            ? 'el plazo no ha vencido y las fuentes no recogen ningún resultado'
            : 'las fuentes no recogen ningún resultado';
        return sentences([[target, from].filter(Boolean).join(', '), [...noNumber, missing].join('; ')]);
      }
      const short = [
        share &&
          (share.isAway ? 'más lejos del objetivo que la línea de base' : `recorrido el ${share.text} del camino`),
        isResult && verdict === 'met' ? 'cumplido' : undefined,
        isResult && verdict === 'not-met' ? 'no cumplido' : undefined,
      ].filter((part) => part !== undefined);
      const findings = [
        verdict &&
          {
            met: isResult ? undefined : 'el último dato lo cumple',
            'not-met': isResult
              ? undefined
              : isDue === false
                ? 'el plazo no ha vencido y el último dato no lo cumple'
                : 'el último dato no lo cumple',
            open: `${figure} no permite saber si se cumple`,
            disputed: `${figure} está en disputa`,
          }[verdict],
        state === 'other-unit' ? `${figure} se mide en una unidad distinta de la del objetivo` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      const way =
        baseline === undefined
          ? at(latest)
          : state === 'other-unit'
            ? `línea de base: ${at(baseline)}; ${isResult ? 'resultado' : 'último dato'}: ${at(latest)}`
            : `${de(at(baseline))} ${a(at(latest))}`;
      return sentences([
        `${way}, frente a un objetivo ${de(target)}${short.length > 0 ? `: ${short.join('; ')}` : ''}`,
        findings.join('; '),
      ]);
    },
    permitted: 'Zona coloreada: lo que admite el objetivo.',
    openEdge: 'Borde discontinuo: la cifra en sí no cumple el objetivo.',
    hollow: (hedges) => `Sin relleno: la fuente matiza la cifra (${hedges}).`,
    range: 'Extremo sin relleno: la fuente da un intervalo.',
    diamond: (statuses) => `Rombo: ${statuses}.`,
    hatched: 'Rayado: se desconoce.',
    otherArea: (measured, meant) => `Ámbito del dato: ${measured}; ámbito del objetivo: ${ended(meant)}`,
    later: (value, date) => `Medido después: ${value} (${date}).`,
  },

  sectors: {
    heading: (plan) => `${plan}: recuento de sectores`,
    outOf: (some, all) => `${some} de ${all}`,
    noneNamed: 'sin nombres en las fuentes',
    named: (sectors, names) => `las fuentes nombran ${sectors.text}: ${names}`,
    names: (names, more) => (more ? `${names.join(', ')} y ${more.text} más` : names.join(', ')),
    rest: (sectors, names) =>
      `${sectors.text} fuera del recuento (contorno fino)${names === undefined ? '' : `: ${names}`}`,
    open: (sectors) => `${sectors.text} sin aclarar en las fuentes (rayado)`,
    each: (sectors) => `Un cuadro equivale a ${sectors}`,
    newCount: (date) => `nuevo cómputo desde ${dated(date)}`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? 'sin nombres en las fuentes' : `las fuentes nombran ${named.text}`;
      const size = scale ? `; ${scale.label}: ${scale.value}` : '';
      return ended(`${label}: ${figure}; ${names}${size}`);
    },
    summary: (findings, more) =>
      [...findings, ...(more ? [`${count(more, 'lista más', 'listas más')}.`] : [])].join(' '),
    square: 'Un cuadro es un sector.',
    dot: 'Punto: nombrado en una fuente.',
    hollow: (hedges) => `Cuadros sin relleno: la fuente matiza la cifra (${hedges}).`,
    range: 'Cuadros sin relleno: entre los dos extremos del intervalo que da la fuente.',
    diamond: (statuses) => `Rombos: ${statuses}.`,
    outlined: 'Contorno fino: fuera del recuento.',
    hatched: 'Rayado: se desconoce.',
    apart: 'Cada cuadrícula cuenta algo distinto: no se pueden sumar ni comparar.',
    omitted: (lists) => `Sin mostrar: ${count(lists, 'lista más', 'listas más')} de sectores de este plan.`,
    what: 'Qué se cuenta',
    number: 'Número',
    isNamed: (list) => `según la fuente, forma parte de: ${list}`,
    isNamedRest: (list) => `según la fuente, no forma parte de: ${list}`,
  },
  network: {
    heading: (plan) => `${plan}: quién debe conectar a quién`,
    kind: {
      external: 'red externa',
      internal: 'red interna',
      private: 'red privada',
      zone: 'red de zona',
      platform: 'plataforma',
    },
    summary: ({ first, others, bare }) => {
      const some = (networks: Count, isMore: boolean) =>
        isMore ? count(networks, 'red más', 'redes más') : count(networks, 'red', 'redes');
      const aim = first?.target === undefined ? '' : ` (objetivo: ${first.target})`;
      const parts = [
        ...(first ? [`${first.network} ${de(first.operators)}, para conectar ${first.connects}${aim}`] : []),
        ...(others.n > 0
          ? [`de ${some(others, first !== undefined)}, las fuentes nombran los operadores o lo que se conecta`]
          : []),
        ...(bare.n > 0
          ? [
              `de ${some(bare, first !== undefined || others.n > 0)}, las fuentes no nombran ni los operadores ni lo que se conecta`,
            ]
          : []),
      ];
      return sentences(parts);
    },
    purpose: ({ kind, operators, connects, target }) => {
      const of = operators === undefined ? '' : ` ${de(operators)}`;
      return aimed(`${kind}${of}${connects === undefined ? '' : `, para conectar ${connects}`}`, target);
    },
    about: (name, facts) => `${name}: ${facts.join('; ')}`,
    operatedBy: (network, operators, target) => aimed(`${network}: ${de(operators)}`, target),
    connects: (network, connected, target) => aimed(`${network}: para conectar ${connected}`, target),
    connectedBy: (network, target) => aimed(`conexión prevista mediante ${network}`, target),
    planned: (step) => `Previsto: ${ended(step)}`,
    notNamed: 'sin nombrar en las fuentes',
    noOperators: 'Operadores sin nombrar en las fuentes',
    noConnected: 'Las fuentes no dicen qué se conecta',
    bare: 'De estas redes, las fuentes no nombran ni los operadores ni lo que se conecta',
    more: (more) => `${more.text} más`,
    moreNetworks: (more) => `${count(more, 'red más', 'redes más')} en la tabla`,
    layers: { operator: 'Operadores', network: 'Redes', connected: 'Qué deben conectar' },
    grouping: 'La ordenación en operadores, redes y lo que conectan es una agrupación propia.',
    arrows: 'Las flechas van del operador a su red y de esta a lo que debe conectar.',
    hatched: 'Rayado: sin nombrar en las fuentes.',
    inTable: 'Lo que se cuenta como “más” está en la tabla.',
    help: 'Las flechas izquierda y derecha recorren una red; arriba y abajo pasan de una red a otra; Enter selecciona una.',
    columns: {
      network: 'Red',
      kind: 'Tipo',
      operators: 'Operadores',
      connects: 'Debe conectar',
      planned: 'Qué se prevé',
      target: 'Objetivo',
      stated: 'Formulación',
    },
  },
  briefing: {
    published: (publisher, date) => sentence([publisher, date].filter(Boolean).join(', ')),
    targets: (targets, counts) => sentence(`de ${count(targets, 'objetivo')}, ${counts.join(', ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'Qué se prometió y en qué quedó',
      tree: 'Qué anuncia el plan',
      statistics: 'Qué se ha medido',
      timeline: 'Antecedentes y plazos',
      sectors: 'Recuento de sectores',
      networks: 'Quién debe conectar a quién',
      directory: 'Qué figura en la lista',
      sources: 'Fuentes',
    },
  },
  directory: {
    announced: 'Anunciado',
    batches: 'La lista, tanda por tanda',
    counted: 'Recuento de toda la lista',
    unlisted: 'No se sabe qué la integra ni dónde está: ninguna de estas fuentes da la lista.',
    summary: (batches, known) =>
      batches.length === 0
        ? 'Según estas fuentes, en la lista aún no figura nada.'
        : sentences([
            `se conoce el número de ${count(known, 'tanda')}: ${known.n > batches.length ? `la primera, ${batches[0]}; la última, ${batches[1]}` : batches.join(', ')}`,
            'ninguna de estas fuentes nombra lo que figura en la lista',
          ]),
    batch: (figure, date) => (date === undefined ? figure : `${figure} ${on(date)}`),
    found: (found, all) =>
      found.n === all.n
        ? `${all.n > 1 ? 'Las ' : ''}${count(all, 'entrada')}`
        : `${found.text} de ${count(all, 'entrada')}`,
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? ` (filtro: ${asked.join(', ')})` : ''}`,
        most && `el grupo mayor: ${most.label}, ${most.count}`,
      ]),
    entries: (n) => count(n, 'entrada'),
    others: (n) => `${n.text} más`,
    columns: { name: 'Nombre', organisation: 'Organización', area: 'Zona', sector: 'Sector', batch: 'Tanda' },
    all: { area: 'Todas las zonas', sector: 'Todos los sectores', batch: 'Todas las tandas' },
    by: { area: 'Por zona', sector: 'Por sector', batch: 'Por tanda' },
    byLabel: 'Qué cuentan las barras',
    search: 'Buscar en la lista',
    page: (from, to, all) => `${from}-${to} de ${all}`,
    previous: 'Anterior',
    next: 'Siguiente',
    none: 'Nada en la lista coincide.',
    fewer: (batch, announced, inList) => {
      if (isOne(announced)) return `${batch}: 1 entrada anunciada, que no figura en esta lista.`;
      const some = inList.n === 0 ? 'ninguna figura' : isOne(inList) ? 'una figura' : `${inList.text} figuran`;
      return `${batch}: ${count(announced, 'entrada anunciada', 'entradas anunciadas')}, de las que ${some} en esta lista.`;
    },
    rest: 'Barras grises: lo que el filtro deja fuera.',
    hollow: (hedges) => `Barra sin relleno: la fuente matiza la cifra (${hedges}).`,
    range: 'Extremo de barra sin relleno: entre los dos extremos de un intervalo.',
    hatched: 'Rayado: se desconoce.',
    help: 'Las flechas del teclado llevan de una barra a otra; Enter filtra la lista por una.',
  },
  board: {
    heading: (of, targets, counts) =>
      `${of}: ${count(targets, 'objetivo')}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}`,
    counted: (status, n) => count(n, ...attained[status]),
    summary: (counts) => sentences(counts.map((one) => one.join(', '))),
    tally: (status, n) => `${status}: ${n}`,
    none: (theme) => `Las fuentes no fijan ningún objetivo para “${theme}”.`,
    columns: {
      target: 'Objetivo',
      stated: 'Formulación',
      deadline: 'Plazo',
      baseline: 'Línea de base',
      latest: 'Último dato',
      date: 'Fecha',
    },
    statusColumns: {
      dataStatus: 'Dato',
      attainment: 'Cumplimiento',
      trajectory: 'Ritmo',
      delivery: 'Ejecución',
      judged: 'Quién evaluó y cómo',
    },
    scales: 'Admitido, línea de base, último dato',
    statuses: 'Dato, ritmo, ejecución',
    sortLabel: 'Orden de los objetivos',
    sort: {
      plan: 'El del plan',
      status: 'Por cumplimiento',
      deadline: 'Por plazo',
      progress: 'Por camino recorrido',
    },
    way: (share) => `${share} del camino`,
    farther: 'más lejos del objetivo que la línea de base',
    ownScale: 'Cada objetivo tiene su propia escala.',
    bars: 'Barra superior: último dato. Barra fina: línea de base.',
    pace: 'Ritmo: calculado con la línea recta de la línea de base al plazo, en la fecha del último dato; del 95 % al 105 % cuenta como “al ritmo necesario”.',
    leftOut: (targets) => `${count(targets, 'objetivo más', 'objetivos más')} en la tabla, no en la imagen.`,
    help: 'Las flechas del teclado llevan de un objetivo a otro; Enter selecciona uno.',
  },
  timeline: {
    heading: (plan) => `${plan}: antecedentes y plazos`,
    summary: ({ dated: events, dates, kinds: all, undated, targets, lastDue }) => {
      const many = all.map(({ count: n, kind }) => count(n, ...ofKind[kind])).join(', ');
      const told =
        dates === undefined
          ? 'ningún hito tiene fecha'
          : isOne(events)
            ? `1 hito, ${dates[0].text} (${all.map(({ kind }) => ofKind[kind][0]).join()})`
            : `${count(events, 'hito')} desde ${dated(dates[0])} hasta ${dated(dates[1])}: ${many}`;
      const apart = undated.n === 0 ? '' : `${undated.text} más sin fecha indicada`;
      const due = lastDue === undefined ? '' : `${count(targets, 'objetivo')} con plazo, el último ${lastDue}`;
      return sentences([told, apart, due]);
    },
    kind: {
      done: 'realizado',
      'under-way': 'en curso',
      planned: 'previsto',
      intended: 'intención',
      due: 'plazo',
    },
    look: {
      done: 'Círculos y barras con relleno: realizado.',
      'under-way': 'Cuadrados y barras claras: en curso.',
      planned: 'Círculos y barras sin relleno: previsto.',
      intended: 'Triángulos sin relleno y barras discontinuas: intención.',
      due: 'Rombos: plazos de objetivos.',
    },
    precision: 'Barras: la fuente solo indica el mes o el año; el día está en algún punto de ese periodo.',
    until: 'Líneas finas: de la publicación de un plan al último plazo de sus objetivos.',
    undated: 'Sin fecha indicada',
    noDeadline: 'sin plazo indicado',
    hatched: 'Rayado: sin fecha indicada, por lo que no ocupa ningún lugar en el tiempo.',
    uneven: 'La longitud de cada año depende del espacio que ocupan sus textos.',
    today: (date) => `Hoy, ${date}`,
    empty: 'Este plan no tiene nada con fecha en este periodo',
    due: (targets, isOwn) =>
      isOwn
        ? count(targets, 'objetivo de este plan', 'objetivos de este plan')
        : count(targets, 'objetivo de otro plan', 'objetivos de otros planes'),
    stretch: (events, targets, period) =>
      [
        [
          ...(events.n > 0 ? [count(events, 'hito')] : []),
          ...(targets.n > 0 ? [count(targets, 'objetivo con plazo', 'objetivos con plazo')] : []),
        ].join(' y '),
        period,
      ].join(', '),
    columns: { date: 'Fecha', event: 'Hito u objetivo', kind: 'Tipo', source: 'Fuente' },
  },

  sourceList: {
    supports: 'Respalda',
    named: (words, label) => `${words} (${label})`,
    between: '; ',
    empty: 'Ningún dato de esta página cita una fuente.',
    missing: (figures) => `No se pudieron cargar las fuentes de ${count(figures, 'elemento')} de la página.`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `En este plan no hay ${kinds[kind][0]} con el identificador “${id}”. Disponibles: ${listed(known, number)}.`,
    'nothing-to-show': ({ kind }) => `En este plan no hay ${kinds[kind][1]}.`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order') return `“from” es posterior a “to”: ${got}.`;
      const what =
        details.expected === 'date' ? 'una fecha como 2023, 2023-04 o 2023-04-30' : details.choices.join(' o ');
      return `“${option}” debe ser ${what}, no “${got}”.`;
    },
    'plan-address': ({ address }) =>
      `“${address}” no es una dirección desde la que se pueda cargar un plan (http o https).`,
    'plan-unreachable': ({ address, status }) =>
      `No se pudo cargar el plan de ${address}${status === undefined ? '' : ` (HTTP ${status})`}.`,
    'plan-timeout': ({ address, seconds }, number) =>
      `El plan de ${address} no llegó en ${count({ n: seconds, text: number(seconds) }, 'segundo')}.`,
    'plan-too-large': ({ address, megabytes }, number) => `El plan de ${address} ocupa más de ${number(megabytes)} MB.`,
    'plan-not-json': ({ address }) => `El archivo de ${address} no es JSON.`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'El plan proporcionado' : `El archivo de ${address}`} no es un plan válido. ${problems.join('; ')}`,
    'draw-failed': ({ reason }) => `No se pudo dibujar la imagen (${reason}).`,
  },
};
