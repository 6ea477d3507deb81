import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { builtCdn } from './built-cdn.ts';
import { prebundledEngine } from '../../test/build/engine.js';
import { pseudoLanguage } from '../../test/pseudo/stand-in.js';
import { manifestModule } from './manifest.js';

const lit = ['lit', 'lit/decorators.js', 'lit/directive-helpers.js', 'lit/directives/if-defined.js'];
const late = ['d3-array', 'd3-time', 'valibot', 'vega-embed'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  // A file that is JSON and no plan, for the story of that error; and what a page without a bundler loads.
  staticDirs: [
    { from: '../../seeds', to: '/seeds' },
    { from: builtCdn(), to: '/cdn' },
  ],
  addons: [
    // Tables in a page of words.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // Nothing leaves the machine of whoever starts it.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), prebundledEngine, manifestModule(), pseudoLanguage],
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Else the renderer and the stories each get a lit-html of their own, and templates of one are text to the other.
      // And what is imported only when the first picture is drawn: Vite would bundle it then and reload the page.
      include: [...(vite.optimizeDeps?.include ?? []), ...lit, ...late],
    },
  }),
};

export default config;
