/**
 * What prerendering writes into the tags that stand in a text: the proof of a number, and the sources of a page.
 */
import { html, nothing } from 'lit';
import type { Locale } from '../data/locale.ts';
import type { CitedFigure } from '../specs/cited-figure.ts';
import type { PageNumbers, PageSource } from '../specs/page-sources.ts';
import { citedFigureKey } from './cited-figure-key.ts';
import { citedFigureTemplate } from './cited-figure-template.ts';
import { numbersTemplate, pageSourcesItems } from './source-list-template.ts';
import { templateText } from './template-text.ts';

/** A number as it stands in a page. */
export interface CitedRequest {
  /** What the tag asks for. */
  readonly figure: string;
  readonly src: string | undefined;
  /** The nearest `lang`. */
  readonly language: string;
  /** Where the page has a list of sources: their numbers, and how the list leads back. */
  readonly numbered?: {
    readonly numbers: PageNumbers;
    /** Which list of the page it is, from 1. */
    readonly list: number;
    /** Undefined where the tag has an id of its own. */
    readonly anchor: string | undefined;
    /** Whether links may stand where the tag stands. */
    readonly isLink: boolean;
  };
}

/**
 * What stands behind the words of a sentence: the proof, which is nothing before somebody asks, and the numbers of its
 * sources. In one line: white space between them would be seen.
 */
export const staticCitedFigure = (cited: CitedFigure, request: CitedRequest, locale: Locale): string => {
  const { figure, src, language, numbered } = request;
  const key = citedFigureKey(figure, src, language);
  const content = citedFigureTemplate(cited, locale, numbered?.numbers);
  const proof = html`<template data-plan-charts=${key}>${content}</template>`;
  if (!numbered) return templateText(proof);
  const { numbers, list, anchor, isLink } = numbered;
  const marks = numbersTemplate(cited.sources, numbers, list, isLink, locale);
  return templateText([proof, html`<sup slot="number" data-plan-charts id=${anchor ?? nothing}>${marks}</sup>`]);
};

/** @param list Which list of the page it is, from 1. */
export const staticSourceList = (sources: readonly PageSource[], list: number, locale: Locale): string =>
  templateText(
    html`<div data-plan-charts lang=${locale.tag}>
      ${
        sources.length === 0
          ? html`<p>${locale.words.sourceList.empty}</p>`
          : html`<ol>
              ${pageSourcesItems(sources, list, locale)}
            </ol>`
      }
    </div>`,
  );
