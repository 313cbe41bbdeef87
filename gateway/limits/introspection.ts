/** Which questions about the schema are taken. Knows the language's own fields, and no schema. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  visit,
} from "graphql";
import { hubError } from "../../schema/errors.js";
import { fragmentsOf } from "./document-size.js";

const SCHEMA_FIELDS: readonly string[] = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];

/** Questions of the specification that Apollo's planner does not know: it would fail over them as by its own fault. */
const UNKNOWN_TO_PLANNER: readonly string[] = ["isOneOf"];

/**
 * @param isTold whether this hub tells its schema
 * @throws FORBIDDEN for a document that asks for a schema that is not told; GRAPHQL_VALIDATION_FAILED for a question that
 * can only be answered on its own
 */
export function checkIntrospection(document: DocumentNode, isTold: boolean): void {
  const asked = fieldNames(document);
  const [name] = SCHEMA_FIELDS.filter((field) => asked.has(field));
  if (name !== undefined && !isTold)
    throw hubError(
      "FORBIDDEN",
      `This hub does not tell its schema (${name}). The program has it in schema/generated/api.graphql.`,
    );
  const unknown = UNKNOWN_TO_PLANNER.find((field) => asked.has(field));
  if (unknown !== undefined && !operationsOf(document).every((operation) => asksSchemaAlone(document, operation)))
    throw hubError(
      "GRAPHQL_VALIDATION_FAILED",
      `${unknown} is told in an operation that asks for nothing but the schema: ask for the rest in another.`,
    );
}

/** Whether an operation asks for nothing but the schema. */
export function asksSchemaAlone(document: DocumentNode, { selectionSet }: OperationDefinitionNode): boolean {
  const names = rootFields(selectionSet, fragmentsOf(document));
  return names.some((name) => SCHEMA_FIELDS.includes(name)) && names.every((name) => name.startsWith("__"));
}

const operationsOf = ({ definitions }: DocumentNode): readonly OperationDefinitionNode[] =>
  definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);

function fieldNames(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return names;
}

const rootFields = (
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly string[] =>
  selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    const set = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
    return set ? rootFields(set, fragments) : [];
  });
