/**
 * Where in a field's arguments a value of an operation stands, in the form of `extensions.argument`: for errors that
 * GraphQL itself makes, which name a place in the text or a variable instead. Knows no schema.
 */
import { type ASTNode, type DocumentNode, Kind, visit } from "graphql";

/** The path of the argument's value that `isWanted` accepts first, such as `filter.near.ags`; null where none does. */
function pathWhere(document: DocumentNode, isWanted: (node: ASTNode) => boolean): string | null {
  let found: string | null = null;
  const path: string[] = [];
  visit(document, {
    enter(node, key, parent) {
      if (found !== null) return;
      const isNamed = node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;
      if (isNamed) path.push(node.name.value);
      else if (path.length > 0 && Array.isArray(parent)) path.push(String(key));
      if (path.length > 0 && isWanted(node)) found = path.join(".");
    },
    leave(node, _key, parent) {
      const isNamed = node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;
      if (isNamed || (path.length > 0 && Array.isArray(parent))) path.pop();
    },
  });
  return found;
}

/** The argument in which a value of the operation's text stands; null where it stands in none. */
export const argumentOfNode = (document: DocumentNode, wanted: ASTNode): string | null =>
  pathWhere(document, (node) => node === wanted);

/**
 * The argument to which a variable is given where it is used first; null where it is not used.
 * @param inside the place in the variable's value as GraphQL writes it, such as `.wishes[0].importance`
 */
export function argumentOfVariable(document: DocumentNode, variable: string, inside = ""): string | null {
  const argument = pathWhere(document, (node) => node.kind === Kind.VARIABLE && node.name.value === variable);
  return argument && `${argument}${inside.replaceAll("[", ".").replaceAll("]", "")}`;
}

/** The argument that an error of GraphQL about a variable means; null for every other error. */
export function argumentOfVariableError(document: DocumentNode, message: string): string | null {
  const variable = /^Variable "\$(\w+)" /.exec(message)?.[1];
  if (variable === undefined) return null;
  const missing = /Field "(\w+)" of required type "[^"]+" was not provided\.$/.exec(message)?.[1];
  const inside = new RegExp(String.raw` at "${variable}((?:\.\w+|\[\d+\])+)"; `).exec(message)?.[1] ?? "";
  return argumentOfVariable(document, variable, missing === undefined ? inside : `${inside}.${missing}`);
}
