import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements-manifest';
import { SLOW_PLAN } from '../surroundings.ts';
import { controlsOfAttributes } from './controls.ts';
import { tellEmbedPanel } from './embed-preview.ts';
import { tellSpecPanel } from './spec-preview.ts';

setCustomElementsManifest(manifest);
tellEmbedPanel();
tellSpecPanel();

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [controlsOfAttributes],
  parameters: {
    // A violation is a failed story, in the panel and in test/stories.
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The theme below paints the page.
    backgrounds: { disable: true },
    options: { storySort: { order: ['News article', 'Embedding', '*'] } },
  },
  globalTypes: {
    theme: {
      description: 'Light or dark page',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  // Before the accessibility check, which runs after it: a picture that is still on its way has no violations.
  afterEach: async ({ args, canvasElement }) => {
    const elements = canvasElement.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*');
    const complete = Promise.all([...elements].map(async ({ updateComplete }) => await updateComplete));
    // A figure that waits for its plan for ever is never complete; its story is about that.
    await (args.src === SLOW_PLAN ? new Promise((resolve) => setTimeout(resolve, 200)) : complete);
  },
  decorators: [
    (story, { globals, canvasElement }) => {
      // Set on the page, as a news site would: the elements follow `color-scheme` and inherit the text colour. A docs
      // page shows many stories; there each story's own box is the page.
      const page = canvasElement.closest<HTMLElement>('.docs-story') ?? document.documentElement;
      page.style.colorScheme = globals.theme as string;
      page.style.backgroundColor = 'light-dark(#fff, #141413)';
      page.style.color = 'light-dark(#16181c, #eceef1)';
      return story();
    },
  ],
};

export default preview;
