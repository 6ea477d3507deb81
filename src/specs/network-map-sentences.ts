/**
 * Networks, their operators and their links as sentences, wherever they are said.
 */
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import { moreWords } from './network-map-blocks.ts';
import type { NetworkFacts } from './network-map-facts.ts';
import type { MapLink, MapNode } from './network-map-nodes.ts';
import { targetWords } from './target-words.ts';

/** In a sentence; more are counted. */
const LISTED = 12;

/** "enterprises and cloud platform resources"; undefined where nothing is named. */
export const listed = (names: readonly string[], locale: Locale, most = LISTED): string | undefined => {
  if (names.length === 0) return undefined;
  const more = names.length - most;
  return locale.list(more > 1 ? [...names.slice(0, most), moreWords(more, locale)] : names);
};

/** All targets of a network; undefined where it has none. */
export const targetsWords = ({ targets }: NetworkFacts, plan: Plan, locale: Locale): string | undefined =>
  listed(
    targets.map((target) => targetWords(target, plan, locale)),
    locale,
  );

/** "China Telecom: external network to enterprises and cloud platform resources; target: more than 3,000 enterprises". */
export const nodeSentence = ({ layer, label, of, more }: MapNode, plan: Plan, locale: Locale): string => {
  const { network: words } = locale.words;
  if (more > 0) return words.about(words.layers[layer], [moreWords(more, locale)]);
  const facts = of.map((one) => {
    const { network, operators, connects } = one;
    const target = targetsWords(one, plan, locale);
    if (layer === 'connected') return words.connectedBy(network.label, target);
    return words.purpose({
      kind: words.kind[network.kind],
      operators: layer === 'network' ? listed(operators, locale) : undefined,
      connects: listed(connects, locale),
      target,
    });
  });
  const others = facts.length - LISTED;
  return words.about(label, others > 1 ? [...facts.slice(0, LISTED), moreWords(others, locale)] : facts);
};

export const linkSentence = ({ of, from, to }: MapLink, plan: Plan, locale: Locale): string => {
  const { network: words } = locale.words;
  const isIn = to.layer === 'network';
  const end = isIn ? from : to;
  const name = end.more > 0 ? moreWords(end.more, locale) : end.label;
  return (isIn ? words.operatedBy : words.connects)(of.network.label, name, targetsWords(of, plan, locale));
};
