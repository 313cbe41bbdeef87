/**
 * What an operation selects of an object of one type, in the order of the answer: fields of fragments in their place,
 * fields that are selected several times once. Follows Apollo's `applySelectionSet`; sees no data.
 */
import {
  baseType,
  type CompositeType,
  type Field,
  isCompositeType,
  isSubtype,
  isVariable,
  type Selection,
  type SelectionSet,
  type Type,
  typenameFieldName,
} from "@apollo/federation-internals";

/** The values of the variables in @skip and @include. */
export type Conditions = Readonly<Record<string, boolean>>;

/** Somewhere that something is selected of an object, and the type that it is known to have there. */
export interface Occurrence {
  readonly selectionSet: SelectionSet;
  readonly parentType: CompositeType;
}

/** One entry of an object of the answer. */
export type Entry =
  | { readonly kind: "typename"; readonly name: string; readonly parentType: CompositeType }
  | { readonly kind: "value"; readonly name: string; readonly type: Type; readonly occurrences: Occurrence[] };

interface Selecting {
  readonly conditions: Conditions;
  /** What the object says of its type; undefined where it says nothing. */
  readonly type: CompositeType | undefined;
  readonly entries: Map<string, Entry>;
  /** A fragment that is spread again adds nothing to an object whose type is known. */
  readonly seen: Set<SelectionSet>;
}

/**
 * The entries for an object.
 * @param type what it says of its type; undefined where it says nothing
 */
export function selectedEntries(
  conditions: Conditions,
  occurrences: readonly Occurrence[],
  type: CompositeType | undefined,
): readonly Entry[] {
  const selecting: Selecting = { conditions, type, entries: new Map(), seen: new Set() };
  for (const { selectionSet, parentType } of occurrences) select(selecting, selectionSet, type ?? parentType);
  return [...selecting.entries.values()];
}

function select(selecting: Selecting, selectionSet: SelectionSet, parentType: CompositeType): void {
  const { conditions, type, seen } = selecting;
  if (type && seen.has(selectionSet)) return;
  seen.add(selectionSet);
  for (const selection of selectionSet.selections()) {
    if (isLeftOut(selection, conditions)) continue;
    if (selection.kind === "FieldSelection") {
      add(selecting, selection.element as Field<CompositeType>, selection.selectionSet, type ?? parentType);
      continue;
    }
    const { typeCondition } = selection.element;
    if (!typeCondition || isSubtype(typeCondition, type ?? parentType))
      select(selecting, selection.selectionSet, typeCondition ?? parentType);
  }
}

function add(
  { entries }: Selecting,
  field: Field<CompositeType>,
  selectionSet: SelectionSet | undefined,
  parentType: CompositeType,
): void {
  const name = field.responseName();
  const before = entries.get(name);
  if (field.name === typenameFieldName) {
    if (!before) entries.set(name, { kind: "typename", name, parentType });
    return;
  }
  const type = field.definition.type as Type;
  const entry = before ?? { kind: "value", name, type, occurrences: [] };
  entries.set(name, entry);
  const innermost = baseType(type);
  if (selectionSet && entry.kind === "value" && isCompositeType(innermost))
    entry.occurrences.push({ selectionSet, parentType: innermost });
}

function isLeftOut({ element }: Selection, conditions: Conditions): boolean {
  const holds = (name: string): boolean | undefined => {
    const [directive] = element.appliedDirectivesOf(name);
    const value: unknown = directive?.arguments()["if"];
    return isVariable(value) ? conditions[value.name] : (value as boolean | undefined);
  };
  return holds("skip") === true || holds("include") === false;
}
