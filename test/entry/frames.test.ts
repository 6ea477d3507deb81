/**
 * What a page takes from its frames: a height, from the frame that it is about, in one form; and nothing from anybody else.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/entry/frames.ts';
import { heightMessage } from '../../src/render/embed/frame-message.ts';

/** At the address of our page, beside the script; what answers there does not matter here. */
const OURS = new URL('/src/entry/embed.html', location.href).href;

const frames: HTMLIFrameElement[] = [];
const addFrame = (attributes: Readonly<Record<string, string>>): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ title: 'A figure', ...attributes })) frame.setAttribute(name, value);
  document.body.append(frame);
  frames.push(frame);
  return frame;
};

const send = (source: MessageEventSource | null, origin: string, data: unknown): void => {
  window.dispatchEvent(new MessageEvent('message', { source, origin, data }));
};

describe('frames', () => {
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  it('makes a frame as high as it says', () => {
    const frame = addFrame({ src: OURS });
    send(frame.contentWindow, location.origin, heightMessage(321));
    expect(frame.style.height).to.equal('321px');
  });

  it('believes origin "null" where the frame is sandboxed, and there alone', () => {
    const sandboxed = addFrame({ src: OURS, sandbox: 'allow-scripts allow-popups' });
    const plain = addFrame({ src: OURS });
    for (const frame of [sandboxed, plain]) send(frame.contentWindow, 'null', heightMessage(100));
    expect([sandboxed.style.height, plain.style.height]).to.deep.equal(['100px', '']);
    send(sandboxed.contentWindow, location.origin, heightMessage(200));
    expect(sandboxed.style.height).to.equal('100px');
  });

  it('serves a frame of another folder that is marked, and none that is not', () => {
    const elsewhere = new URL('/LICENSE', location.href).href;
    const marked = addFrame({ src: elsewhere, 'data-plan-charts': '' });
    const other = addFrame({ src: elsewhere });
    for (const frame of [marked, other]) send(frame.contentWindow, location.origin, heightMessage(100));
    expect([marked.style.height, other.style.height]).to.deep.equal(['100px', '']);
  });

  it('keeps the height of a frame that grows without end', () => {
    const frame = addFrame({ src: OURS });
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    for (let height = 100; height < 1000; height += 20)
      send(frame.contentWindow, location.origin, heightMessage(height));
    console.warn = warn;
    expect(frame.style.height).to.equal('180px');
    expect(warnings).to.deep.equal(['plan-charts: a frame grows without end and keeps its height']);
  });

  it('takes nothing from 1,000 messages of a wrong source, a wrong origin or another form', () => {
    const frame = addFrame({ src: OURS });
    const other = addFrame({ src: 'about:blank' });
    const before = document.documentElement.outerHTML;
    const [good, wrong] = ['right', 'wrong'] as const;
    const sources = { [good]: frame.contentWindow, [wrong]: other.contentWindow, none: null, self: window };
    const origin = fc.oneof(
      fc.constantFrom('null', '', `${location.origin}.example.org`, `https://${location.host}`, 'https://example.org'),
      fc.webUrl(),
    );
    const message = fc.record({
      type: fc.constantFrom('plan-charts-height', 'iframe-resized', 'navigate'),
      version: fc.constantFrom(1, 2, '1'),
      height: fc.oneof(fc.double(), fc.constantFrom(100, '100px', 0, -5, 1e9)),
    });
    const rightData = fc.integer({ min: 1, max: 10_000 }).map(heightMessage);
    const wrongData = fc.oneof(
      fc.anything(),
      message.filter(
        ({ type, version, height }) =>
          !(type === 'plan-charts-height' && version === 1 && Number(height) > 0 && Number(height) <= 10_000),
      ),
      rightData.map((data) => ({ ...data, url: 'javascript:alert(1)' })),
    );
    const fuzzed = fc.oneof(
      fc.tuple(fc.constantFrom('wrong', 'none', 'self'), fc.constant(location.origin), rightData),
      fc.tuple(fc.constant(good), origin, rightData),
      fc.tuple(fc.constant(good), fc.constant(location.origin), wrongData),
      fc.tuple(fc.constantFrom('wrong', 'none', 'self'), origin, wrongData),
    );
    fc.assert(
      fc.property(fuzzed, ([source, from, data]) => {
        send(sources[source], from, data);
        return frame.style.height === '' && other.style.height === '';
      }),
      { numRuns: 1000 },
    );
    expect(document.documentElement.outerHTML).to.equal(before);
    // And the right one still gets through.
    send(frame.contentWindow, location.origin, heightMessage(100));
    expect(frame.style.height).to.equal('100px');
  });
});
