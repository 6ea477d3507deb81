/**
 * Changes what stands in the tags of SVG markup and nothing between them. It reads what a serialiser wrote (Vega's or the
 * browser's), where "<" and ">" stand in tags only: in texts and in attributes they are references.
 */

/** @param change New value of an attribute, as it is written in the markup; undefined leaves it out. */
export const mapAttributes = (
  svg: string,
  change: (name: string, value: string, element: string) => string | undefined,
): string =>
  svg.replace(/<([a-zA-Z][^\s/>]*)([^<>]*)>/g, (_, element: string, rest: string) => {
    const attributes = rest.replace(/\s([^\s=]+)="([^"]*)"/g, (_, name: string, value: string) => {
      const changed = change(name, value, element);
      return changed === undefined ? '' : ` ${name}="${changed}"`;
    });
    return `<${element}${attributes}>`;
  });
