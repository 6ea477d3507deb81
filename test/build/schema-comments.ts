/**
 * The comments in the definition of a plan, for the JSON Schema: what an editor shows when somebody points at a key is what
 * a developer reads in the code, and neither can be out of date.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface SchemaComments {
  /** By name of the constant: `PlainDate`. */
  readonly ofName: ReadonlyMap<string, string>;
  /** By the keys of the object, with commas between them; then by key. */
  readonly ofKeys: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const schemaComments = (files: readonly string[]): SchemaComments => {
  const statements = files.flatMap((file) =>
    ts
      .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
      .statements.filter(ts.isVariableStatement),
  );
  const constants = statements.flatMap((statement) =>
    statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      initializer,
      comment: commentOf(statement),
    })),
  );
  const values = new Map(constants.map(({ name, initializer }) => [name, initializer]));
  const objects = constants.flatMap(({ initializer }) => (initializer ? objectsIn(initializer) : []));
  return {
    ofName: new Map(constants.flatMap(({ name, comment }) => (comment ? [[name, comment]] : []))),
    ofKeys: new Map(
      objects.map((object) => {
        const keys = propertiesOf(object, values);
        return [
          keys.map(({ key }) => key).join(),
          new Map(keys.flatMap(({ key, comment }) => (comment ? [[key, comment]] : []))),
        ];
      }),
    ),
  };
};

const objectsIn = (node: ts.Node): readonly ts.ObjectLiteralExpression[] => [
  ...(ts.isObjectLiteralExpression(node) ? [node] : []),
  ...node.getChildren().flatMap(objectsIn),
];

interface Property {
  readonly key: string;
  readonly comment: string | undefined;
}

/** What is spread into an object was written down as a constant of the same files. */
const propertiesOf = (
  object: ts.Node | undefined,
  values: ReadonlyMap<string, ts.Node | undefined>,
): readonly Property[] => {
  if (!object || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return propertiesOf(values.get(property.expression.getText()), values);
    return property.name ? [{ key: property.name.getText(), comment: commentOf(property) }] : [];
  });
};

/** A comment is broken to fit a page of code; an editor breaks it again. */
const commentOf = (node: ts.Node): string | undefined => {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return typeof comment === 'string' ? comment.replace(/\s+/g, ' ') : undefined;
};
