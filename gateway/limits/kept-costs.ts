/**
 * Costs of documents that come again, kept by what decides about them. Keeps nothing that somebody wrote beside the document
 * but enum values: of texts that there is one, of days their month.
 */
import { type DocumentNode, getOperationAST, Kind, type TypeNode, type VariableDefinitionNode } from "graphql";

/** So many lengths of lists are kept for a document: those of a drop-down, or of a few pages. */
const KEPT_COSTS = 20;

const keptCosts = new WeakMap<DocumentNode, Map<string, number>>();

/** What a cost is asked for. */
interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cost as it was counted before, or counted now. What the operation does not declare decides about nothing. */
export function keptCost(asked: Asked, count: () => number): number {
  const operation = getOperationAST(asked.document, asked.operationName);
  if (!operation) return count();
  const deciding = operation.variableDefinitions?.map((definition) => decidingValue(definition, asked.variables));
  const key = JSON.stringify([asked.operationName, deciding]);
  const kept = keptCosts.get(asked.document) ?? new Map<string, number>();
  keptCosts.set(asked.document, kept);
  const cost = kept.get(key) ?? count();
  if (kept.size < KEPT_COSTS) kept.set(key, cost);
  return cost;
}

function decidingValue({ variable, type }: VariableDefinitionNode, variables: Asked["variables"]): unknown {
  const value = variables[variable.name.value];
  // What somebody wrote in capitals could be taken for an enum's value.
  if (isText(type) && typeof value === "string") return "text";
  return isText(type) && Array.isArray(value) ? `${value.length} entries` : decidingPart(value);
}

const isText = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE ? ["String", "ID"].includes(type.name.value) : isText(type.type);

/** The most dimensions that totals are grouped by, doubled. */
const MOST_NAMES = 10;

/** Numbers, conditions, months, the length of lists or the dimensions in them, and whether a filter has a name. */
function decidingPart(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 7) : isEnumName(value);
  if (Array.isArray(value))
    return value.length <= MOST_NAMES && value.every((entry) => isEnumName(entry) !== "text")
      ? (value as unknown[])
      : `${value.length} entries`;
  if (typeof value !== "object" || value === null) return typeof value;
  return "name" in value && typeof value.name === "string" ? "searched object" : "object";
}

/** An enum's value as it is; of any other text that it is one. */
const isEnumName = (value: unknown): string =>
  typeof value === "string" && /^[A-Z][A-Z_]{0,39}$/.test(value) ? value : "text";
