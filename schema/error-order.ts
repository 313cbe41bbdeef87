/**
 * Errors in the order of the fields that they are about, as the answer has these. Executors tell them as they come, and
 * what is asked at the same time fails in any order: the same request would be answered in other words each time.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What of an error says where it belongs, and what it says. */
interface PlacedError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Those without a path first, as they came; of one place in the order of their words. */
export function inOrder<Told extends PlacedError>(
  errors: readonly Told[],
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Told[] {
  if (errors.length < 2) return errors;
  const placeOf = placesIn(document, operation);
  return errors
    .map((error) => ({ error, place: placeOf(error.path ?? []) }))
    .sort((one, other) => comparePlaces(one.place, other.place) || compareWords(one.error, other.error))
    .map(({ error }) => error);
}

type Place = readonly number[];

/** What stands above comes before what stands below it. */
function comparePlaces(one: Place, other: Place): number {
  const depth = one.findIndex((step, at) => step !== other[at]);
  if (depth < 0) return one.length - other.length;
  return depth < other.length ? (one[depth] ?? 0) - (other[depth] ?? 0) : 1;
}

function compareWords(one: PlacedError, other: PlacedError): number {
  if (!one.path || !other.path) return 0;
  const [words, otherWords] = [wordsOf(one), wordsOf(other)];
  if (words === otherWords) return 0;
  return words < otherWords ? -1 : 1;
}

const wordsOf = ({ message, extensions }: PlacedError): string => `${message} ${String(extensions?.["code"])}`;

/** The fields of an object of the answer: where each stands, and what is selected below it. */
type Fields = ReadonlyMap<string, { readonly place: number; readonly below: Selected }>;

/** All that a document selects at one place, which may stand in several parts of it. */
class Selected {
  private readonly sets: SelectionSetNode[] = [];
  private known: Fields | undefined;

  add(set: SelectionSetNode): this {
    this.sets.push(set);
    return this;
  }

  /** In the order in which they are first named, whatever they depend on. */
  fields(fragments: ReadonlyMap<string, FragmentDefinitionNode>): Fields {
    if (this.known) return this.known;
    const fields = new Map<string, { place: number; below: Selected }>();
    const seen = new Set<string>();
    const visit = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value;
          const field = fields.get(name) ?? { place: fields.size, below: new Selected() };
          fields.set(name, field);
          if (selection.selectionSet) field.below.add(selection.selectionSet);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
        else if (!seen.has(selection.name.value)) {
          seen.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment) visit(fragment.selectionSet);
        }
      }
    };
    this.sets.forEach(visit);
    return (this.known = fields);
  }
}

function placesIn(
  { definitions }: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): (path: readonly (string | number)[]) => Place {
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const root = new Selected().add(selectionSet);
  return (path) => {
    let selected: Selected | undefined = root;
    return path.map((step) => {
      if (typeof step === "number") return step;
      const fields: Fields | undefined = selected?.fields(fragments);
      const field = fields?.get(step);
      selected = field?.below;
      return field?.place ?? Infinity;
    });
  };
}
