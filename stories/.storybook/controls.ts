import type { ArgTypesEnhancer } from 'storybook/internal/types';

/**
 * Storybook offers an object editor for whatever it finds no better control for, parts and events included. Attributes
 * are what a reader can set; one whose type is a list of words is a choice among them.
 */
export const controlsOfAttributes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (argType.table?.category !== 'attributes') return [name, { ...argType, control: false }];
      const words = argType.table.type?.summary?.match(/^'[^']*'( \| '[^']*')+$/)?.[0];
      if (!words) return [name, argType];
      return [
        name,
        { ...argType, control: { type: 'select' }, options: words.split(' | ').map((word) => word.slice(1, -1)) },
      ];
    }),
  );
