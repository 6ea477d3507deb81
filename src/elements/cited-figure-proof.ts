/**
 * Where the proof of a number comes from: out of the tag, where prerendering has put it, or of its plan, which is only then
 * asked for.
 */
import { citedFigureKey } from '../render/cited-figure-key.ts';
import type { CitedFigureElement } from './cited-figure.ts';
import type { Proof } from './live-proof.ts';

/** What prerendering has written for what is asked now; undefined where nothing was, or for something else. */
export const writtenProof = (element: CitedFigureElement): Node | undefined => {
  if (element.plan) return undefined;
  const written = element.querySelector<HTMLTemplateElement>(':scope > template[data-plan-charts]');
  const lang = element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';
  const asked = citedFigureKey(element.figure, element.src, lang);
  return written?.dataset.planCharts === asked ? written.content.cloneNode(true) : undefined;
};

/** Nothing is thrown: what went wrong is told. Where the code that finds proofs does not arrive, the next question asks again. */
export const askedProof = async (element: CitedFigureElement): Promise<Proof> => {
  try {
    const { liveProof } = await import('./live-proof.ts').catch(again);
    return await liveProof(element);
  } catch (error) {
    return { error: { code: 'draw-failed', message: (error as Error).message } };
  }
};

/** At another address: browsers of before 2026 remember that a file failed. */
const again = (error: unknown): Promise<typeof import('./live-proof.ts')> => {
  const address = /\S+\.js$/.exec(String(error))?.[0];
  if (address === undefined) throw error;
  return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?retry=${Date.now()}`) as Promise<
    typeof import('./live-proof.ts')
  >;
};
