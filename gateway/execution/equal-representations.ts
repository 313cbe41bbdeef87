/** Which representations of entities are equal, so that each is sent once. Knows nothing of what they are made of. */
import { type FetchNode, getResponseName, type QueryPlanSelectionNode } from "@apollo/query-planner";
import { type Found, isPlainObject } from "./merge.js";

/** A list without what came before. */
export interface OnceEach {
  /** Each once, in the order in which it came first. */
  readonly sent: readonly Found[];
  /** For each of the whole list: its place in `sent`. Null: nothing came twice. */
  readonly places: readonly number[] | null;
}

/** A value that is equal for equal representations only; null for one that is sent whenever it comes. */
type KeyOf = (representation: Found) => unknown;

/** Compiles the comparison of the representations that a fetch requires, as they are after they were rewritten. */
export function compileOnceEach(
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: FetchNode["inputRewrites"] = [],
): (all: readonly Found[]) => OnceEach {
  const isOnlyRenamed = inputRewrites.every(({ path }) => path.at(-1) === "__typename");
  const name = isOnlyRenamed ? onlyField(requires) : null;
  const simpleKey: KeyOf = (representation) => {
    const value = name === null ? null : representation[name];
    return typeof value === "string" || typeof value === "number" ? value : null;
  };
  return (all) => {
    if (all.length < 2) return { sent: all, places: null };
    const [first] = all;
    const isSimple =
      name !== null && all.every((one) => one["__typename"] === first?.["__typename"] && simpleKey(one) !== null);
    return onceEach(all, isSimple ? simpleKey : keyOf);
  };
}

/** The one field beside the type's name that is all of a representation; null where there is more. */
function onlyField(requires: readonly QueryPlanSelectionNode[]): string | null {
  const [fragment, ...others] = requires;
  if (fragment?.kind !== "InlineFragment" || others.length > 0) return null;
  const names = fragment.selections.map((field) =>
    field.kind === "Field" && !field.selections ? getResponseName(field) : null,
  );
  const [name, ...more] = names.filter((known) => known !== "__typename");
  return name === undefined || more.length > 0 ? null : name;
}

function onceEach(all: readonly Found[], key: KeyOf): OnceEach {
  const known = new Map<unknown, number>();
  const sent: Found[] = [];
  const places: number[] = [];
  for (const representation of all) {
    const equal = key(representation);
    let place = equal === null ? undefined : known.get(equal);
    if (place === undefined) {
      place = sent.push(representation) - 1;
      if (equal !== null) known.set(equal, place);
    }
    places.push(place);
  }
  return sent.length === all.length ? { sent: all, places: null } : { sent, places };
}

/** Texts stand with their length, so that no text can look like two. Null for what JSON has no form for. */
function keyOf(value: unknown): string | null {
  if (typeof value === "string") return `${value.length}"${value}`;
  if (typeof value === "number" || typeof value === "boolean" || value === null) return `${String(value)},`;
  if (Array.isArray(value)) {
    const keys = value.map(keyOf);
    return keys.includes(null) ? null : `[${keys.join("")}]`;
  }
  if (value instanceof Date) return `@${value.getTime()},`;
  if (!isPlainObject(value)) return null;
  let text = "{";
  for (const name of Object.keys(value)) {
    const key = keyOf(value[name]);
    if (key === null) return null;
    text += `${name.length}:${name}${key}`;
  }
  return `${text}}`;
}
