/**
 * French. Inserted labels keep the form that the plan gives them: they stand after a colon, or in brackets. Before a colon, a
 * semicolon and within guillemets stands a narrow space that no line breaks at.
 */
import type { Attainment } from '../schema.ts';
import { LISTED_IDS, type Count, type DatedValue, type DateWords, type TimelineKind, type Words } from './words.ts';

const rules = new Intl.PluralRules('fr');

const isOne = ({ n }: Count): boolean => rules.select(n) === 'one';

const count = (of: Count, one: string, many = `${one}s`): string => `${of.text} ${isOne(of) ? one : many}`;

const quote = (text: string): string => `«\u202f${text}\u202f»`;

const listed = (ids: readonly string[], number: (n: number) => string): string => {
  const more = ids.length - LISTED_IDS;
  if (ids.length === 0) return 'aucun';
  return `${ids.slice(0, LISTED_IDS).join(', ')}${more > 0 ? ` et ${number(more)} de plus` : ''}`;
};

/** A name or a clause of the plan's may end in a full stop of its own. */
const ended = (text: string): string => `${text.replace(/\.$/, '')}.`;

/** A sentence may begin with a hedge, or with a noun of the plan's. */
const sentence = (text: string): string => ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);

/** Short sentences rather than halves of a long one. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [sentence(part)] : [])).join(' ');

/** The first of a month is said as such: "1er mai 2024". */
const ordinal = ({ text }: DateWords): string => text.replace(/^1 /, '1er ');

/** "le 12 novembre 2023", "novembre 2023", "2023": only a day has an article. */
const dated = (date: DateWords): string => (date.names === 'day' ? `le ${ordinal(date)}` : date.text);

const on = (date: DateWords): string => (date.names === 'day' ? dated(date) : `en ${date.text}`);

const at = ({ value, date }: DatedValue<DateWords | undefined>): string =>
  date === undefined ? value : `${value} ${on(date)}`;

/** "du 12 novembre 2023 à 2030", "de novembre 2023 au 1er mai 2024". */
const between = ([first, last]: readonly [DateWords, DateWords]): string =>
  `${first.names === 'day' ? `du ${ordinal(first)}` : `de ${first.text}`} ${last.names === 'day' ? `au ${ordinal(last)}` : `à ${last.text}`}`;

/** "de 113 000", "d’environ 130 000", "d’au moins 300": before a vowel it is cut short. */
const de = (value: string): string => (/^(?:environ|au )/.test(value) ? `d’${value}` : `de ${value}`);

/** "A, B et C". */
const joined = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}` : (parts[0] ?? '');

/** What is said of a network carries its target. */
const aimed = (text: string, target: string | undefined): string =>
  target === undefined ? text : `${text}\u202f; objectif\u202f: ${target}`;

const SEMI = '\u202f; ';

const kinds = {
  statistic: ['de statistique', 'de statistique'],
  target: ['d’objectif', 'd’objectif'],
  step: ['de thème ni d’étape', 'de thème ni d’étape'],
  sectors: ['de liste de secteurs', 'de liste de secteurs'],
  network: ['de réseau', 'de réseau'],
  event: ['de groupe d’événements', 'd’événement ni d’échéance'],
  figure: ['de chiffre', 'de chiffre'],
  directory: ['de répertoire', 'de répertoire'],
} as const;

const judge = {
  official: 'évaluation officielle',
  independent: 'évaluation indépendante',
  newsroom: 'évaluation de la rédaction',
  computed: 'calculé',
} as const;

const trajectory = {
  ahead: 'en avance sur le rythme nécessaire',
  'on-track': 'dans les temps',
  behind: 'en retard sur le rythme nécessaire',
  'moving-away': 's’éloigne de l’objectif',
  'not-assessable': 'rythme non évaluable',
} as const;

/** Of one target and of several: "1 atteint", "6 non évaluables". */
const attained: Readonly<Record<Attainment, readonly [one: string, many: string]>> = {
  met: ['atteint', 'atteints'],
  'not-met': ['non atteint', 'non atteints'],
  'partly-met': ['atteint en partie', 'atteints en partie'],
  pending: ['en attente', 'en attente'],
  'not-assessable': ['non évaluable', 'non évaluables'],
};

/** Of one event and of several. */
const ofKind: Readonly<Record<TimelineKind, readonly [one: string, many: string]>> = {
  done: ['réalisé', 'réalisés'],
  'under-way': ['en cours', 'en cours'],
  planned: ['prévu', 'prévus'],
  intended: ['envisagé', 'envisagés'],
  due: ['échéance', 'échéances'],
};

export const fr: Words = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `environ ${n}`,
    'at-least': (n) => `au moins ${n}`,
    'more-than': (n) => `plus de ${n}`,
    'at-most': (n) => `au plus ${n}`,
    'less-than': (n) => `moins de ${n}`,
    'up-to': (n) => `jusqu’à ${n}`,
    nearly: (n) => `près de ${n}`,
    all: (n) => `la totalité (${n})`,
    range: (n) => n,
  },
  // "Tous les" and "toutes les" would have to know the gender of the unit.
  allOf: (n, unit) => (isOne(n) ? `la totalité (${n.text} ${unit})` : `la totalité des ${n.text} ${unit}`),
  range: (low, high) => (low.startsWith('−') ? `${low} à ${high}` : `${low}–${high}`),
  span: (first, last) => `${first}–${last}`,
  withUnit: (figure, unit) => `${figure} ${unit}`,
  withRemark: (text, remark) => `${text} (${remark})`,
  comma: ', ',
  enumeration: ', ',
  quoted: quote,
  notKnown: 'non connu',
  isDisputed: 'contesté',
  obsStatus: {
    final: '',
    provisional: 'provisoire',
    estimated: 'estimé',
    forecast: 'prévision',
    revised: 'révisé',
    missing: 'non connu',
  },
  disputed: (reason) => `contesté\u202f: ${reason}`,

  asOf: (date, next) =>
    `Données ${date.names === 'day' ? `au ${ordinal(date)}` : `de ${date.text}`}.${next === undefined ? '' : ` Prochaine mise à jour attendue\u202f: ${next.text}.`}`,
  compiled: (byline) => `Établi par ${ended(byline)}`,
  correctedKey: {
    title: 'titre',
    label: 'intitulé',
    unit: 'unité',
    asOf: 'date',
    deadline: 'échéance',
    qualifier: 'nuance',
    operator: 'nuance',
    statedAs: 'formulation',
  },
  corrected: ({ date, what, was, is, reason }) =>
    `Corrigé ${on(date)}\u202f: ${what ? `${what}\u202f: ` : ''}${is}, au lieu de ${was}. ${sentence(reason)}`,
  converted: (figure, by) => `${figure}, selon la conversion de ${by}`,
  table: {
    toggle: 'Tableau',
    date: 'Date',
    none: 'aucun chiffre',
    more: (rows) => count(rows, 'ligne de plus', 'lignes de plus'),
    leftOut: (rows) =>
      `${count(rows, 'ligne n’est pas reprise', 'lignes ne sont pas reprises')} ici\u202f; le fichier CSV les contient toutes.`,
    source: (number) => `source ${number}`,
    break: (date, reason) => `Rupture de série ${on(date)}\u202f: ${ended(reason)}`,
  },
  sources: (n) => `Sources (${n})`,
  sourceLine: (publishers, more) =>
    `Sources\u202f: ${publishers.join(SEMI)}${more === undefined ? '' : `${SEMI}et ${count(more, 'autre')}`}.`,
  menu: {
    label: 'Réutiliser',
    svg: 'Image (SVG)',
    png: 'Image (PNG)',
    csv: 'Chiffres (CSV)',
    json: 'Graphique (JSON)',
    citation: 'Copier la référence',
    embed: 'Copier le code d’intégration',
    spec: 'Afficher la spécification Vega-Lite',
    copied: 'Copié\u202f:',
  },
  wording: {
    translated: (language) => `Les textes du plan sont traduits. Langue d’origine\u202f: ${language}.`,
    original: (language) => `Les textes du plan sont dans leur langue d’origine\u202f: ${language}.`,
    show: 'Afficher les textes d’origine',
    back: 'Afficher la traduction',
  },
  help: 'Les flèches vont d’un point à l’autre\u202f; Entrée en sélectionne un.',
  keys: (own) =>
    `${own} Origine et Fin mènent au premier et au dernier\u202f; lettres et chiffres, à un nom ou à une année.`,
  position: (index, all) => `${index} sur ${all}`,

  target: {
    between: (low, high) => `entre ${low} et ${high}`,
    due: (date) => {
      if (date.names === 'day') return `au plus tard ${dated(date)}`;
      return date.names === 'quarter' ? `d’ici la fin du ${date.text}` : `d’ici fin ${date.text}`;
    },
    until: (figure, due) => `${figure}, ${due}`,
    quarter: (quarter, year) => `${['premier', 'deuxième', 'troisième', 'quatrième'][quarter - 1]} trimestre ${year}`,
    stated: (words) => `Dans les termes de la source\u202f: ${quote(words)}.`,
    noNumber: 'La source ne donne pas de chiffre.',
    dataStatus: {
      reported: 'chiffre publié',
      'not-reported': 'aucun chiffre publié',
      'not-yet-due': 'échéance non atteinte',
      'not-applicable': 'sans objet',
      discontinued: 'série interrompue',
      disputed: 'contesté',
    },
    attainment: {
      met: attained.met[0],
      'not-met': attained['not-met'][0],
      'partly-met': attained['partly-met'][0],
      pending: attained.pending[0],
      'not-assessable': attained['not-assessable'][0],
    },
    trajectory,
    judge,
    assessed: ({ statuses, by, assessor, date, method, reason }) => {
      const who = [judge[by], assessor, date].filter(Boolean).join(', ');
      const why = reason === undefined ? '' : ` ${sentence(reason)}`;
      return `${sentence(`${statuses.join(SEMI)} (${who})`)}${why} Méthode\u202f: ${ended(method)}`;
    },
  },

  status: {
    dataStatus: {
      reported: 'chiffre publié',
      'not-reported': 'aucun chiffre publié',
      'not-yet-due': 'échéance non atteinte et aucun chiffre',
      'not-applicable': 'chiffre sans objet',
      discontinued: 'série interrompue',
      disputed: 'chiffre contesté',
    },
    attainment: {
      met: 'objectif atteint',
      'not-met': 'objectif non atteint',
      'partly-met': 'objectif atteint en partie',
      pending: 'objectif en attente',
      'not-assessable': 'réalisation non évaluable',
    },
    trajectory,
    delivery: {
      'not-started': 'étape non commencée',
      'in-progress': 'étape en cours',
      completed: 'étape achevée',
      delayed: 'étape retardée',
      abandoned: 'étape abandonnée',
      unknown: 'avancement non connu',
    },
  },

  stats: {
    heading: (labels, area, years) => [labels, area, years].filter(Boolean).join(', '),
    series: (label, change, missing) => {
      if (!change) return `${label}\u202f: aucun chiffre dans les sources`;
      const { direction, highest, lowest, since, forecast } = change;
      const [first, last] = [at(change.first), at(change.last)];
      const finding = {
        rose: `en hausse, ${de(first)} à ${last}`,
        fell: `en baisse, ${de(first)} à ${last}`,
        unclear: `${first}, puis ${last}`,
        single: last,
        none: '',
      }[direction];
      const remarks = [
        highest && `maximum\u202f: ${at(highest)}`,
        lowest && `minimum\u202f: ${at(lowest)}`,
        since && `nouvelle méthode de comptage depuis ${dated(since)}`,
        forecast && `prévision\u202f: ${at(forecast)}`,
        missing && count(missing, 'valeur non connue', 'valeurs non connues'),
      ].filter(Boolean);
      if (finding === '') return `${label}\u202f: ${remarks.join(SEMI)}`;
      return `${label}\u202f: ${finding}${remarks.length > 0 ? ` (${remarks.join(SEMI)})` : ''}`;
    },
    summary: (series, more) =>
      sentences([...series, more && `${count(more, 'autre série', 'autres séries')} dans l’image`]),
    figure: (label, figure, date) => `${label}\u202f: ${figure}, ${date}.`,
    empty: 'Aucun chiffre dans les sources pour cette période',
    thinned: (shown, all) =>
      `Points\u202f: ${shown} valeurs sur ${all}. Parmi celles qui tiennent dans 4 pixels, la première, la plus basse, la plus haute et la dernière en ont un\u202f; toutes les valeurs sont dans le fichier CSV.`,
    hollow: (hedges) => `Points creux\u202f: la source nuance le chiffre (${hedges}).`,
    range: 'Barres verticales\u202f: la source donne une fourchette.',
    dashed: 'Tirets\u202f: prévision, non mesurée.',
    diamond: 'Losanges\u202f: prévu, provisoire, estimé ou contesté.',
    notFromZero: 'L’échelle ne commence pas à zéro.',
    gap: 'Hachures\u202f: valeur non connue.',
    definition: (label, definition) => `${label}\u202f: ${ended(definition)}`,
    highlightMissing: ({ text }) => `Aucun chiffre ne porte cette date\u202f: ${text}.`,
  },

  tree: {
    heading: (plan) => `${plan}\u202f: étapes et objectifs`,
    summary: (announced, { action, measure, step, target }) => {
      const counts = announced.length > 0 ? `annoncé\u202f: ${joined(announced)}` : '';
      const isNamed = action.n + measure.n > 0;
      const parts = [
        ...(action.n > 0 ? [count(action, 'action')] : []),
        ...(measure.n > 0 ? [count(measure, 'mesure')] : []),
        ...(step.n > 0 ? [count(step, 'étape')] : []),
        ...(target.n > 0 ? [count(target, 'objectif')] : []),
      ];
      return sentences([
        counts && !isNamed ? `${counts}, sans qu’aucune source en nomme un seul élément` : counts,
        parts.length > 0 ? `les sources décrivent ${joined(parts)}` : 'les sources ne décrivent ni étape ni objectif',
      ]);
    },
    actions: (figure, named) =>
      named.n === 0
        ? `annoncé\u202f: ${figure}, sans qu’aucune source les nomme`
        : `annoncé\u202f: ${figure}${SEMI}les sources en nomment ${named.text}`,
    measures: (figure, described, steps) => {
      if (described.n > 0) return `annoncé\u202f: ${figure}${SEMI}les sources en décrivent ${described.text}`;
      return steps.n === 0
        ? `annoncé\u202f: ${figure}, sans qu’aucune source les décrive`
        : `annoncé\u202f: ${figure}${SEMI}les sources décrivent ${count(steps, 'étape')}, sans lien établi avec ces mesures`;
    },
    kind: {
      plan: 'plan',
      announced: 'annoncé',
      theme: 'thème',
      action: 'action',
      measure: 'mesure',
      step: 'étape',
      target: 'objectif',
    },
    ownGrouping: 'notre regroupement',
    within: (parts) => count(parts, 'élément'),
    more: (parts) => `${parts.text} de plus`,
    hatched: 'Hachures\u202f: annoncé en nombre\u202f; les sources ne décrivent pas tout.',
    grouping: 'Les thèmes marqués «\u202fnotre regroupement\u202f» sont de la rédaction, non du plan.',
    cut: 'Les intitulés qui se terminent par «\u202f…\u202f» sont entiers dans le tableau.',
    help: 'Les flèches vont d’un nœud à l’autre, en ouvrent ou en ferment un\u202f; Entrée l’ouvre, le ferme ou le sélectionne.',
    columns: {
      part: 'Thème ou étape',
      kind: 'Type',
      partOf: 'Fait partie de',
      name: 'Ce qui est promis',
      target: 'Objectif',
      stated: 'Formulation de la source',
    },
  },

  gauge: {
    heading: (label, scope) => [label, scope].filter(Boolean).join(', '),
    target: 'Objectif',
    baseline: 'Point de départ',
    latest: 'Dernier chiffre',
    result: 'Résultat',
    value: 'Valeur',
    date: 'Date ou échéance',
    notReported: 'Aucun résultat dans les sources',
    notYetDue: 'Échéance non atteinte\u202f; aucun résultat dans les sources',
    otherUnit: 'Compté dans une autre unité que l’objectif',
    row: (name, value) => `${name}\u202f: ${value}`,
    summary: ({ goal, hasNumber, due, baseline, latest, state, verdict, isResult, isDue, share }) => {
      const figure = isResult ? 'le résultat' : 'le dernier chiffre';
      const target = due === undefined ? goal : `${goal}, ${due}`;
      const from = baseline && at(baseline);
      const now = latest && at(latest);
      const noNumber = hasNumber ? [] : ['la source ne donne pas de chiffre'];
      if (now === undefined) {
        const missing =
          state === 'not-yet-due'
            ? 'échéance non atteinte, aucun résultat dans les sources'
            : 'aucun résultat dans les sources';
        const start = from === undefined ? target : `${target}, à partir ${de(from)}`;
        return sentences([start, [...noNumber, missing].join(SEMI)]);
      }
      const findings = [
        share && (share.isAway ? 'plus loin de l’objectif qu’au départ' : `${share.text} du chemin parcouru`),
        verdict &&
          {
            met: isResult ? 'objectif atteint' : 'le dernier chiffre l’atteint',
            'not-met': isResult
              ? 'objectif non atteint'
              : isDue === false
                ? 'échéance non atteinte, et le dernier chiffre n’y suffit pas'
                : 'le dernier chiffre ne l’atteint pas',
            open: `${figure} ne permet pas de dire s’il est atteint`,
            disputed: `${figure} est contesté`,
          }[verdict],
        state === 'other-unit' ? `${figure} est compté dans une autre unité que l’objectif` : undefined,
        ...noNumber,
      ].filter((part) => part !== undefined);
      const way = from === undefined ? now : `${from}, puis ${now}`;
      return sentences([`${way}${SEMI}objectif\u202f: ${target}`, findings.join(SEMI)]);
    },
    permitted: 'Zone teintée\u202f: ce que l’objectif admet.',
    openEdge: 'Bord en tirets\u202f: la valeur elle-même ne remplit pas l’objectif.',
    hollow: (hedges) => `En creux\u202f: la source nuance le chiffre (${hedges}).`,
    range: 'Extrémité creuse\u202f: la source donne une fourchette.',
    diamond: (statuses) => `Losange\u202f: ${statuses}.`,
    hatched: 'Hachures\u202f: non connu.',
    otherArea: (measured, meant) => `Le chiffre porte sur\u202f: ${measured}${SEMI}l’objectif, sur\u202f: ${meant}.`,
    later: (value, date) => `Mesuré plus tard\u202f: ${value} (${date}).`,
  },

  sectors: {
    heading: (plan) => `${plan}\u202f: secteurs comptés`,
    outOf: (some, all) => `${some} sur ${all}`,
    noneNamed: 'aucun n’est nommé dans les sources',
    named: (sectors, names) => `${count(sectors, 'nommé')} dans les sources\u202f: ${names}`,
    names: (names, more) => (more ? `${names.join(', ')} et ${more.text} de plus` : names.join(', ')),
    rest: (sectors, names) =>
      `${count(sectors, 'non compté', 'non comptés')} (contour fin)${names === undefined ? '' : `\u202f: ${names}`}`,
    open: (sectors) => `${sectors.text} sans réponse dans les sources (hachures)`,
    each: (sectors) => `Un carré représente ${sectors}`,
    newCount: (date) => `nouvelle méthode de comptage depuis ${dated(date)}`,
    finding: ({ label, count: figure, named, scale }) => {
      const names = named.n === 0 ? 'aucun n’est nommé dans les sources' : `${count(named, 'nommé')} dans les sources`;
      const size = scale ? `${SEMI}${scale.label}\u202f: ${scale.value}` : '';
      return ended(`${label}\u202f: ${figure}${SEMI}${names}${size}`);
    },
    summary: (findings, more) =>
      [...findings, ...(more ? [`${count(more, 'autre liste', 'autres listes')}.`] : [])].join(' '),
    square: 'Un carré est un secteur.',
    dot: 'Point\u202f: nommé dans une source.',
    hollow: (hedges) => `Carrés creux\u202f: la source nuance le chiffre (${hedges}).`,
    range: 'Carrés creux\u202f: entre les deux bornes de la fourchette donnée par la source.',
    diamond: (statuses) => `Losanges\u202f: ${statuses}.`,
    outlined: 'Contour fin\u202f: ne fait pas partie des secteurs comptés.',
    hatched: 'Hachures\u202f: non connu.',
    apart: 'Chaque grille compte autre chose\u202f: on ne peut ni les additionner ni les comparer.',
    omitted: (lists) =>
      `${count(lists, 'autre liste de secteurs de ce plan n’est pas montrée', 'autres listes de secteurs de ce plan ne sont pas montrées')}.`,
    what: 'Ce qui est compté',
    number: 'Nombre',
    isNamed: (list) => `nommé par la source comme l’un d’eux\u202f: ${list}`,
    isNamedRest: (list) => `nommé par la source comme n’en faisant pas partie\u202f: ${list}`,
  },
  network: {
    heading: (plan) => `${plan}\u202f: qui doit relier qui`,
    kind: {
      external: 'réseau externe',
      internal: 'réseau interne',
      private: 'réseau privé',
      zone: 'réseau de zone',
      platform: 'plateforme',
    },
    summary: ({ first, others, bare }) => {
      const networks = (n: Count, isOther: boolean) =>
        isOther ? count(n, 'autre réseau', 'autres réseaux') : count(n, 'réseau', 'réseaux');
      const parts = [
        first &&
          `${first.network} (${first.operators}), à relier\u202f: ${first.connects}${first.target === undefined ? '' : ` (objectif\u202f: ${first.target})`}`,
        others.n > 0 &&
          `pour ${networks(others, first !== undefined)}, les sources nomment les opérateurs ou ce qui est relié`,
        bare.n > 0 &&
          `pour ${networks(bare, first !== undefined || others.n > 0)}, les sources ne nomment ni les opérateurs ni ce qui est relié`,
      ];
      return sentences(parts.filter((part) => typeof part === 'string'));
    },
    purpose: ({ kind, operators, connects, target }) => {
      const of = operators === undefined ? '' : ` (${operators})`;
      return aimed(`${kind}${of}${connects === undefined ? '' : `, à relier\u202f: ${connects}`}`, target);
    },
    about: (name, facts) => `${name}\u202f: ${facts.join(SEMI)}`,
    operatedBy: (network, operators, target) => aimed(`${network}\u202f: exploité par ${operators}`, target),
    connects: (network, connected, target) => aimed(`${network}\u202f: doit relier ${connected}`, target),
    connectedBy: (network, target) => aimed(`doit être relié par\u202f: ${network}`, target),
    planned: (step) => `Prévu\u202f: ${ended(step)}`,
    notNamed: 'non nommé dans les sources',
    noOperators: 'Opérateurs non nommés dans les sources',
    noConnected: 'Ce qui est relié n’est pas nommé dans les sources',
    bare: 'De ces réseaux, les sources ne nomment ni les opérateurs ni ce qui est relié',
    more: (more) => `${more.text} de plus`,
    moreNetworks: (more) => `${count(more, 'réseau de plus est', 'réseaux de plus sont')} dans le tableau`,
    layers: { operator: 'Opérateurs', network: 'Réseaux', connected: 'Ce qu’ils doivent relier' },
    grouping: 'L’ordre en opérateurs, réseaux et ce qu’ils relient est notre regroupement.',
    arrows: 'Les flèches vont d’un opérateur à son réseau, puis à ce que celui-ci doit relier.',
    hatched: 'Hachures\u202f: non nommé dans les sources.',
    inTable: 'Ce qui est compté «\u202fde plus\u202f» est dans le tableau.',
    help: 'Les flèches gauche et droite suivent un réseau, haut et bas passent d’un réseau à l’autre\u202f; Entrée sélectionne.',
    columns: {
      network: 'Réseau',
      kind: 'Type',
      operators: 'Opérateurs',
      connects: 'À relier',
      planned: 'Ce qui est prévu',
      target: 'Objectif',
      stated: 'Formulation de la source',
    },
  },
  briefing: {
    published: (publisher, date) => sentence([publisher, date].filter(Boolean).join(', ')),
    targets: (targets, counts) => sentence(`${count(targets, 'objectif')}\u202f: ${counts.join(', ')}`),
    lead: (sentences) => sentences.join(' '),
    headings: {
      board: 'Ce qui a été promis, et ce qu’il en est',
      tree: 'Ce que le plan annonce',
      statistics: 'Ce qui a été mesuré',
      timeline: 'Ce qui a précédé, et ce qui arrive à échéance',
      sectors: 'Secteurs comptés',
      networks: 'Qui doit relier qui',
      directory: 'Ce qui est répertorié',
      sources: 'Sources',
    },
  },
  directory: {
    announced: 'Annoncé',
    batches: 'Répertoriés, liste par liste',
    counted: 'Comptés sur l’ensemble',
    unlisted: 'Lesquels, et où, n’est pas connu\u202f: aucune source citée ici ne les énumère.',
    summary: (batches, known) =>
      batches.length === 0
        ? 'Rien n’est encore répertorié, d’après les sources citées ici.'
        : sentences([
            `nombre connu pour ${count(known, 'liste')}\u202f: ${known.n > batches.length ? `la première, ${batches[0]}${SEMI}la dernière, ${batches[1]}` : batches.join(', ')}`,
            'aucune source citée ici ne nomme ce qui est répertorié',
          ]),
    batch: (n, date) => (date === undefined ? n : `${n} ${on(date)}`),
    found: (found, all) =>
      found.n === all.n
        ? count(all, 'entrée au total', 'entrées au total')
        : `${found.text} sur ${count(all, 'entrée')}`,
    finding: ({ found, asked, most }) =>
      sentences([
        `${found}${asked.length > 0 ? ` pour ${asked.join(', ')}` : ''}`,
        most && `en tête\u202f: ${most.label}, ${most.count}`,
      ]),
    entries: (n) => count(n, 'entrée'),
    others: (n) => count(n, 'autre'),
    columns: { name: 'Nom', organisation: 'Organisation', area: 'Région', sector: 'Secteur', batch: 'Liste' },
    all: { area: 'Toutes les régions', sector: 'Tous les secteurs', batch: 'Toutes les listes' },
    by: { area: 'Par région', sector: 'Par secteur', batch: 'Par liste' },
    byLabel: 'Ce que comptent les barres',
    search: 'Chercher dans la liste',
    page: (from, to, all) => `${from}–${to} sur ${all}`,
    previous: 'Précédent',
    next: 'Suivant',
    none: 'Rien ne correspond dans la liste.',
    fewer: (batch, announced, given) =>
      `${batch}\u202f: ${count(announced, 'entrée annoncée', 'entrées annoncées')}, dont ${given.n === 0 ? 'aucune' : given.text} dans cette liste.`,
    rest: 'Barres grises\u202f: ce sur quoi la liste n’est pas filtrée.',
    hollow: (hedges) => `Barre creuse\u202f: la source nuance le chiffre (${hedges}).`,
    range: 'Extrémité creuse d’une barre\u202f: entre les deux bornes d’une fourchette.',
    hatched: 'Hachures\u202f: non connu.',
    help: 'Les flèches vont d’une barre à l’autre\u202f; Entrée filtre la liste par l’une d’elles.',
  },
  board: {
    heading: (of, targets, counts) =>
      `${of}\u202f: ${count(targets, 'objectif')}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}`,
    counted: (status, n) => count(n, ...attained[status]),
    summary: (counts) => sentences(counts.map((one) => one.join(', '))),
    tally: (status, n) => `${status}\u202f: ${n}`,
    none: (theme) => `Les sources n’indiquent aucun objectif pour ${quote(theme)}.`,
    columns: {
      target: 'Objectif',
      stated: 'Formulation de la source',
      deadline: 'Échéance',
      baseline: 'Point de départ',
      latest: 'Dernier chiffre',
      date: 'Date',
    },
    statusColumns: {
      dataStatus: 'Chiffre',
      attainment: 'Réalisation',
      trajectory: 'Rythme',
      delivery: 'Avancement',
      judged: 'Qui a jugé, et comment',
    },
    scales: 'Admis, départ, dernier chiffre',
    statuses: 'Chiffre, rythme, avancement',
    sortLabel: 'Ordre des objectifs',
    sort: {
      plan: 'Dans l’ordre du plan',
      status: 'Par statut',
      deadline: 'Par échéance',
      progress: 'Par part du chemin',
    },
    way: (share) => `${share} du chemin`,
    farther: 'plus loin de l’objectif qu’au départ',
    ownScale: 'Chaque objectif a sa propre échelle.',
    bars: 'Barre du haut\u202f: le dernier chiffre. Barre fine\u202f: le point de départ.',
    pace: 'Rythme\u202f: calculé, sur la droite qui va du point de départ à l’échéance, à la date du dernier chiffre\u202f; de 95\u202f% à 105\u202f% de cette valeur, il est dans les temps.',
    leftOut: (targets) => `${count(targets, 'autre objectif', 'autres objectifs')} dans le tableau, hors de l’image.`,
    help: 'Les flèches vont d’un objectif à l’autre\u202f; Entrée en sélectionne un.',
  },
  timeline: {
    heading: (plan) => `${plan}\u202f: ce qui a précédé, et ce qui arrive à échéance`,
    summary: ({ dated: events, dates, kinds: all, undated, targets, lastDue }) => {
      const many = all.map(({ count: n, kind }) => count(n, ...ofKind[kind])).join(', ');
      const told =
        dates === undefined
          ? 'aucun événement n’est daté'
          : isOne(events)
            ? `1 événement ${on(dates[0])} (${all.map(({ kind }) => ofKind[kind][0]).join()})`
            : `${count(events, 'événement')}, ${between(dates)}\u202f: ${many}`;
      const apart = undated.n === 0 ? '' : `${count(undated, 'autre')} sans date indiquée`;
      const due = lastDue === undefined ? '' : `${count(targets, 'objectif')} à échéance, le dernier ${lastDue}`;
      return sentences([told, apart, due]);
    },
    kind: {
      done: 'réalisé',
      'under-way': 'en cours',
      planned: 'prévu',
      intended: 'envisagé',
      due: 'échéance',
    },
    look: {
      done: 'Ronds et barres pleins\u202f: réalisé.',
      'under-way': 'Carrés et barres pâles\u202f: en cours.',
      planned: 'Ronds et barres creux\u202f: prévu.',
      intended: 'Triangles creux et barres en tirets\u202f: envisagé.',
      due: 'Losanges\u202f: échéances d’objectifs.',
    },
    precision: 'Barres\u202f: la source n’indique que le mois ou l’année, et le jour s’y trouve quelque part.',
    until: 'Traits fins\u202f: de la publication d’un plan à la dernière échéance de ses objectifs.',
    undated: 'Sans date indiquée',
    noDeadline: 'aucune échéance indiquée',
    hatched: 'Hachures\u202f: aucune date n’est indiquée, donc aucune place dans le temps.',
    uneven: 'Les années sont aussi longues que l’exigent les mots qu’elles portent.',
    today: (date) => `Aujourd’hui, ${date}`,
    empty: 'Rien dans ce plan n’est daté de cette période',
    due: (targets, isOwn) =>
      isOwn
        ? count(targets, 'objectif de ce plan', 'objectifs de ce plan')
        : count(targets, 'objectif d’un autre plan', 'objectifs d’autres plans'),
    stretch: (events, targets, period) =>
      [
        joined([
          ...(events.n > 0 ? [count(events, 'événement')] : []),
          ...(targets.n > 0 ? [count(targets, 'objectif à échéance', 'objectifs à échéance')] : []),
        ]),
        period,
      ].join(', '),
    columns: { date: 'Date', event: 'Événement ou objectif', kind: 'Type', source: 'Source' },
  },

  sourceList: {
    supports: 'Appuie',
    named: (words, label) => `${words} (${label})`,
    between: SEMI,
    empty: 'Aucun graphique de cette page ne cite de source.',
    missing: (figures) => `Les sources de ${count(figures, 'graphique')} n’ont pas pu être chargées.`,
  },

  error: {
    'unknown-id': ({ kind, id, known }, number) =>
      `Ce plan n’a pas ${kinds[kind][0]} ${quote(id)}. Il a\u202f: ${listed(known, number)}.`,
    'nothing-to-show': ({ kind }) => `Ce plan n’a pas ${kinds[kind][1]}.`,
    'bad-option': (details) => {
      const { option, got } = details;
      if (details.expected === 'date-order')
        return `«\u202ffrom\u202f» est postérieur à «\u202fto\u202f»\u202f: ${got}.`;
      const what =
        details.expected === 'date' ? 'une date comme 2023, 2023-04 ou 2023-04-30' : details.choices.join(' ou ');
      return `${quote(option)} attend ${what}, et non ${quote(got)}.`;
    },
    'plan-address': ({ address }) =>
      `${quote(address)} n’est pas une adresse d’où un plan peut être chargé (http ou https).`,
    'plan-unreachable': ({ address, status }) =>
      `Le plan à l’adresse ${address} n’a pas pu être chargé${status === undefined ? '' : ` (HTTP ${status})`}.`,
    'plan-timeout': ({ address, seconds }, number) =>
      `Le plan à l’adresse ${address} n’est pas arrivé en ${count({ n: seconds, text: number(seconds) }, 'seconde')}.`,
    'plan-too-large': ({ address, megabytes }, number) =>
      `Le plan à l’adresse ${address} dépasse ${number(megabytes)} Mo.`,
    'plan-not-json': ({ address }) => `Le fichier à l’adresse ${address} n’est pas du JSON.`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'Le plan fourni' : `Le fichier à l’adresse ${address}`} n’est pas un plan valide. ${problems.join(SEMI)}`,
    'draw-failed': ({ reason }) => `L’image n’a pas pu être dessinée (${reason}).`,
  },
};
