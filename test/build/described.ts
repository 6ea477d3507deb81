/**
 * A JSON Schema with a description for each key and each definition that has a comment in the code.
 */
import type { JsonSchema } from '@valibot/to-json-schema';
import type { SchemaComments } from './schema-comments.ts';

export type Schema = JsonSchema;
export type Schemas = Readonly<Record<string, Schema>>;

export const described = (schema: Schema, { ofName, ofKeys }: SchemaComments): Schema => {
  const describe = (text: string | undefined, part: Schema): Schema =>
    text === undefined ? part : { description: text, ...part };
  const visit = (part: Schema): Schema => {
    const visited = mapped(part, visit);
    // Beside a reference JSON Schema reads nothing.
    const { $ref, ...rest } = visited;
    const own: Schema = $ref !== undefined && Object.keys(rest).length > 0 ? { allOf: [{ $ref }], ...rest } : visited;
    const comments = own.properties && ofKeys.get(Object.keys(own.properties).join());
    if (!comments) return own;
    const properties = Object.entries(own.properties as Schemas).map(([key, value]) => {
      const text = comments.get(key);
      return [
        key,
        text !== undefined && value.$ref !== undefined ? { description: text, allOf: [value] } : describe(text, value),
      ];
    });
    return { ...own, properties: Object.fromEntries(properties) as Schemas };
  };
  const { $defs = {}, ...root } = visit(schema);
  const named = Object.entries($defs as Schemas).map(([name, part]) => [name, describe(ofName.get(name), part)]);
  return { ...describe(ofName.get('PlanSchema'), root), $defs: Object.fromEntries(named) as Schemas };
};

/** A schema with each schema in it replaced. */
const mapped = (schema: Schema, change: (part: Schema) => Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => {
      if (['properties', '$defs'].includes(key))
        return [key, Object.fromEntries(Object.entries(value as Schemas).map(([name, part]) => [name, change(part)]))];
      if (['anyOf', 'allOf', 'oneOf'].includes(key) || (key === 'items' && Array.isArray(value)))
        return [key, (value as Schema[]).map(change)];
      const isSchema = ['items', 'additionalProperties', 'propertyNames'].includes(key) && typeof value === 'object';
      return [key, isSchema ? change(value as Schema) : value];
    }),
  );
