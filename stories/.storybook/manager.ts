/**
 * Storybook's own window: the panels "Embed" and "Spec" beside every story.
 */
import { STORY_CHANGED } from 'storybook/internal/core-events';
import { addons, types } from 'storybook/manager-api';
import { EMBED_ADDON, EMBED_EVENT } from './embed-event.ts';
import { embedPanel } from './embed-panel.ts';
import { SPEC_ADDON, SPEC_EVENT } from './spec-event.ts';
import { specPanel } from './spec-panel.ts';

/** A panel that shows what the preview told last. */
const addPanel = (id: string, event: string, title: string, render: typeof embedPanel): void =>
  void addons.register(id, (api) => {
    // Kept here: the panel itself is there only while it is open.
    const keep = (told: unknown) => void api.setAddonState(id, told);
    api.on(event, keep);
    api.on(STORY_CHANGED, () => keep(null));
    addons.add(`${id}/panel`, { type: types.PANEL, title, match: ({ viewMode }) => viewMode === 'story', render });
  });

addPanel(EMBED_ADDON, EMBED_EVENT, 'Embed', embedPanel);
addPanel(SPEC_ADDON, SPEC_EVENT, 'Spec', specPanel);
