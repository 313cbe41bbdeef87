/**
 * What a fetch sends of the entities that it wants to know more of: their representations, by the plan's `requires`.
 * Equal ones are sent once. Follows Apollo's `executeSelectionSet`; knows no subgraph.
 */
import type { FetchNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import { getResponseName } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";
import { applyRewrites, deepMerge, isObjectOfType } from "./apollo.js";
import { compileOnceEach, type OnceEach } from "./equal-representations.js";
import type { Found } from "./merge.js";

/** The part of an entity that a subgraph needs to know it again; null where something of it is missing. */
type Represent = (entity: unknown) => Found | null;

/** What is sent for a list of entities, and whose answer each is. */
export interface Representations extends OnceEach {
  /** For each representation of Apollo's list: the entity that it is made of. */
  readonly entities: readonly Found[];
}

type FindRepresentations = (entities: readonly unknown[]) => Representations;

/** Compiles what a fetch requires. */
export function compileRepresentations(
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: FetchNode["inputRewrites"],
  schema: GraphQLSchema,
): FindRepresentations {
  const represent = compileSelections(requires, schema);
  const onceEach = compileOnceEach(requires, inputRewrites);
  return (places) => {
    const all: Found[] = [];
    const entities: Found[] = [];
    for (const entity of places) {
      const representation = represent(entity);
      if (!representation?.["__typename"]) continue;
      applyRewrites(schema, inputRewrites, representation);
      all.push(representation);
      entities.push(entity as Found);
    }
    return { ...onceEach(all), entities };
  };
}

function compileSelections(selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Represent {
  const parts = selections.map((selection) =>
    selection.kind === "Field" ? fieldPart(selection, schema) : fragmentPart(selection, schema),
  );
  return (entity) => {
    if (entity === null) return null;
    const representation: Found = {};
    return parts.every((add) => add(entity as Found, representation)) ? representation : null;
  };
}

/** Adds its part of the entity; false where something is missing, and with it the whole. */
type AddPart = (entity: Found, representation: Found) => boolean;

function fieldPart(field: Extract<QueryPlanSelectionNode, { kind: "Field" }>, schema: GraphQLSchema): AddPart {
  const name = getResponseName(field);
  const inner = field.selections ? compileSelections(field.selections, schema) : null;
  return (entity, representation) => {
    const value = Object.hasOwn(entity, name) ? entity[name] : undefined;
    if (value === undefined) return false;
    if (Array.isArray(value)) representation[name] = inner ? value.map(inner) : [...(value as unknown[])];
    else representation[name] = inner ? inner(value) : value;
    return true;
  };
}

function fragmentPart(
  { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: "InlineFragment" }>,
  schema: GraphQLSchema,
): AddPart {
  if (typeCondition === undefined) return () => true;
  const represent = compileSelections(selections, schema);
  // Whether a type meets the condition never changes.
  const known = new Map<unknown, boolean>();
  return (entity, representation) => {
    if (!entity) return true;
    const typename = entity["__typename"];
    let isMet = known.get(typename);
    if (isMet === undefined) {
      isMet = isObjectOfType(schema, entity, typeCondition);
      known.set(typename, isMet);
    }
    if (isMet) deepMergeInto(representation, represent(entity));
    return true;
  };
}

function deepMergeInto(target: Found, source: Found | null): void {
  if (source === null) return;
  for (const name in source)
    if (name in target) {
      deepMerge(target, source);
      return;
    }
  Object.assign(target, source);
}
