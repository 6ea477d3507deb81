import type { StorybookConfig } from '@storybook/web-components-vite';
import { manifestModule } from './manifest.js';

const lit = ['lit', 'lit/decorators.js', 'lit/directive-helpers.js'];
const vega = ['vega', 'vega-interpreter', 'vega-lite'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  // A file that is JSON and no plan, for the story of that error.
  staticDirs: [{ from: '../../seeds', to: '/seeds' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing leaves the machine of whoever starts it.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), manifestModule()],
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Else the renderer and the stories each get a lit-html of their own, and templates of one are text to the other.
      // And Vega is found only when the first picture is drawn: Vite would bundle it then and reload the page.
      include: [...(vite.optimizeDeps?.include ?? []), ...lit, ...vega],
    },
  }),
};

export default config;
