/**
 * How often validation would compare two fields with each other: it takes every pair at the same place of the answer,
 * so that a few thousand repetitions of one field, or of a field within itself, hold the hub for minutes. Knows no schema.
 */
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";
import type { ValueNode } from "graphql";
import { fragmentsOf } from "./document-size.js";

/** Comparing arguments writes them out: so many characters take as long as one more field. */
const CHARACTERS_OF_ONE = 50;

interface Place {
  count: number;
  weight: number;
  readonly sets: SelectionSetNode[];
}

/** The comparisons of a document without circles, whose selections written out are known to be few. */
export function fieldComparisons(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  return document.definitions.reduce(
    (sum, node) =>
      sum + ("selectionSet" in node && node.selectionSet ? comparisonsIn([node.selectionSet], fragments) : 0),
    0,
  );
}

function comparisonsIn(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const places = new Map<string, Place>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) addTo(places, node);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (!seen.has(node.name.value)) {
        // One fragment used twice at a place is compared once.
        seen.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  let sum = 0;
  for (const { count, weight, sets: inside } of places.values()) {
    if (count > 1) sum += count * weight;
    if (inside.length > 0) sum += comparisonsIn(inside, fragments);
  }
  return sum;
}

function addTo(places: Map<string, Place>, node: FieldNode): void {
  const name = (node.alias ?? node.name).value;
  const place = places.get(name) ?? { count: 0, weight: 0, sets: [] };
  places.set(name, place);
  place.count++;
  place.weight += 1 + (node.arguments ?? []).reduce((sum, { value }) => sum + weightOf(value), 0);
  if (node.selectionSet) place.sets.push(node.selectionSet);
}

function weightOf(value: ValueNode): number {
  if (value.kind === Kind.LIST) return value.values.reduce((sum, one) => sum + weightOf(one), 1);
  if (value.kind === Kind.OBJECT) return value.fields.reduce((sum, field) => sum + weightOf(field.value), 1);
  return "value" in value ? 1 + String(value.value).length / CHARACTERS_OF_ONE : 1;
}
