/** What @web/test-runner's Mocha puts on the page; tests in Node import theirs from vitest. */
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: () => unknown): { timeout(milliseconds: number): void };
declare function before(body: () => unknown): void;
declare function beforeEach(body: () => unknown): void;
declare function after(body: () => unknown): void;
declare function afterEach(body: () => unknown): void;

/** Every file of stories/*.stories.ts, written by web-test-runner.config.js. */
declare module 'virtual:stories' {
  const files: Record<string, () => Promise<import('storybook/internal/types').Store_CSFExports>>;
  export default files;
}

/** How Storybook draws a web component: the package ships it without types. */
declare module '@storybook/web-components/entry-preview' {
  export const { parameters, render, renderToCanvas }: import('storybook/internal/types').ProjectAnnotations;
}

/** What the tests use of Eleventy, which ships no types. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(input: string, output: string, options: object);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
