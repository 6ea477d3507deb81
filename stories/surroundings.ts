/**
 * Pages that a figure may stand in, as decorators of stories.
 */
import { html, type TemplateResult } from 'lit';

type Inner = () => unknown;

/** The column of a small phone. */
export const phone = (story: Inner): TemplateResult =>
  html`<div class="phone">${story()}</div>
    <style>
      .phone {
        width: 288px;
      }
    </style>`;

/** A house with colours and a typeface of its own, given by custom properties. */
export const house = (story: Inner): TemplateResult =>
  html`<div class="house">${story()}</div>
    <style>
      .house {
        --pc-font: Georgia, serif;
        --pc-accent: #8a1538;
        --pc-ink: #33201a;
        --pc-muted: #6b5149;
        --pc-rule: #e3d5c5;
        --pc-hatch: #a38669;
        --pc-paper: #fff1e5;
        padding: 16px;
        background: #fff1e5;
        color: #33201a;
        color-scheme: light;
      }
    </style>`;

export const chinese = (story: Inner): TemplateResult => html`<div lang="zh-Hans">${story()}</div>`;

/** Arabic, from right to left. */
export const arabic = (story: Inner): TemplateResult => html`<div lang="ar" dir="rtl">${story()}</div>`;

/** The address of a plan that is on its way for ever, while `slowNetwork` is in force. */
export const SLOW_PLAN = '/slow-plan.json';

/** @returns What ends it. */
export const slowNetwork = (): (() => void) => {
  const fetch = window.fetch.bind(window);
  window.fetch = (input, init) =>
    new Request(input).url.endsWith(SLOW_PLAN) ? new Promise(() => undefined) : fetch(input, init);
  return () => {
    window.fetch = fetch;
  };
};
