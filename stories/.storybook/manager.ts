/**
 * Storybook's own window: a panel "Embed" beside every story.
 */
import { STORY_CHANGED } from 'storybook/internal/core-events';
import { addons, types } from 'storybook/manager-api';
import { EMBED_ADDON, EMBED_EVENT, type EmbedEvent } from './embed-event.ts';
import { embedPanel } from './embed-panel.ts';

addons.register(EMBED_ADDON, (api) => {
  // Kept here: the panel itself is there only while it is open.
  const keep = (event: EmbedEvent | null) => void api.setAddonState(EMBED_ADDON, event);
  api.on(EMBED_EVENT, keep);
  api.on(STORY_CHANGED, () => keep(null));
  addons.add(`${EMBED_ADDON}/panel`, {
    type: types.PANEL,
    title: 'Embed',
    match: ({ viewMode }) => viewMode === 'story',
    render: embedPanel,
  });
});
