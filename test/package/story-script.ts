/**
 * In a browser: every story as the page that it stands for. It is rendered into a box in no document, where no script runs
 * and no element is alive, and written down: its markup, its styles, and what it gave to elements as objects.
 */
import * as renderer from '@storybook/web-components/entry-preview';
import { render } from 'lit';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import files from 'virtual:stories';

export interface WrittenStory {
  /** As in Storybook's address. */
  readonly id: string;
  /** Its place among those of its file. */
  readonly place: number;
  readonly html: string;
  /** What it has in `<style>`. */
  readonly css: string;
  /** Properties of each element that has `data-given`, in their order. */
  readonly given: readonly Readonly<Record<string, unknown>>[];
}

setProjectAnnotations([renderer]);

const boxOf = (content: unknown): HTMLElement => {
  const box = document.createElement('div');
  if (content instanceof Node) box.append(content);
  else render(content, box);
  return box;
};

/** What was set as a property stays in an element that nobody has defined; Lit's own marks are no part of a page. */
const takeGiven = (element: Element): Readonly<Record<string, unknown>> | undefined => {
  const own = Object.entries<unknown>({ ...element }).filter(
    ([name, value]) => !name.startsWith('_$') && value !== undefined,
  );
  if (own.length === 0) return undefined;
  element.toggleAttribute('data-given', true);
  return Object.fromEntries(own);
};

const takeCss = (style: Element): string => {
  style.remove();
  return style.textContent;
};

/** Declared shadow roots are written too, linked to the built stylesheet in place of the story's. */
const htmlOf = (box: HTMLElement): string => {
  const shadowRoots = [...box.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return box
    .getHTML({ shadowRoots })
    .replace(/<!--[^]*?-->/g, '')
    .replace(/href="blob:[^"]+"/g, 'href="/cdn/plan-charts.css"');
};

const written = async (story: ReturnType<typeof composeStory>, place: number): Promise<WrittenStory> => {
  await story.load();
  const box = boxOf(story());
  const css = [...box.querySelectorAll('style')].map(takeCss).join('\n');
  const given = [...box.querySelectorAll('*')].map(takeGiven).filter((own) => own !== undefined);
  return { id: story.id, place, html: htmlOf(box), css, given };
};

const all: WrittenStory[] = [];
for (const load of Object.values(files)) {
  const stories: Record<string, ReturnType<typeof composeStory>> = composeStories(
    await load(),
    {},
    (story, meta, project, name) => composeStory(story, meta, project, undefined, name),
  );
  for (const [place, story] of Object.values(stories).entries()) all.push(await written(story, place));
}
// As text: what no page could be given, a function for example, is no part of it.
Object.assign(window, { stories: JSON.stringify(all) });
