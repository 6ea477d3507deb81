/**
 * What a screen reader says of a figure that is read from its first word to its last.
 */
import { virtual } from '@guidepup/virtual-screen-reader';
import { composedTree } from './composed-tree.ts';

const END = 'end of main';

/** Each phrase, in order, as the virtual screen reader speaks it. */
export const spoken = async (element: Element): Promise<readonly string[]> => {
  const page = document.createElement('main');
  page.append(composedTree(element)!);
  document.body.append(page);
  try {
    await virtual.start({ container: page });
    for (let i = 0; i < 300 && (await virtual.lastSpokenPhrase()) !== END; i++) await virtual.next();
    return (await virtual.spokenPhraseLog()).slice(1, -1);
  } finally {
    await virtual.stop();
    page.remove();
  }
};
