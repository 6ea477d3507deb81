/**
 * For a page with figures in frames: makes each frame as high as its figure. All that a frame can do here is that.
 */
import { EMBED_PAGE } from '../render/embed/address.ts';
import { grown, type Growth } from '../render/embed/frame-growth.ts';
import { heightIn, heightQuestion, originOf } from '../render/embed/frame-message.ts';

/** In a constant of its own: a build tool would take `new URL('…', import.meta.url)` for a file to bundle. */
const here = import.meta.url;
const embedPage = new URL(EMBED_PAGE, here);

const growths = new WeakMap<HTMLIFrameElement, Growth>();

/** A frame with our page in it: the one that lies beside this script, or one that is marked. */
const isOurs = (frame: HTMLIFrameElement): boolean => {
  if (frame.hasAttribute('data-plan-charts')) return true;
  if (!URL.canParse(frame.src)) return false;
  const { origin, pathname } = new URL(frame.src);
  return origin === embedPage.origin && pathname === embedPage.pathname;
};

const ourFrames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

const fit = (frame: HTMLIFrameElement, height: number, at: number): void => {
  const before = growths.get(frame);
  const growth = grown(before, height, at);
  growths.set(frame, growth);
  if (growth === before) return;
  if (growth.isLoop) console.warn('plan-charts: a frame grows without end and keeps its height', frame);
  else frame.style.height = `${height}px`;
};

addEventListener('message', ({ source, origin, data, timeStamp }) => {
  const height = heightIn(data);
  if (height === undefined || source === null) return;
  const frame = ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (frame && origin === originOf(frame.src, frame.getAttribute('sandbox'))) fit(frame, height, timeStamp);
});

// One that was here before this script has told its height to nobody. The question says nothing, so anybody may hear it.
for (const frame of ourFrames()) frame.contentWindow?.postMessage(heightQuestion, '*');
