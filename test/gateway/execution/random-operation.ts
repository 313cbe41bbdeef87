/**
 * Operations of a schema, made of a list of decisions: equal decisions make equal operations, smaller ones smaller
 * operations. Fragments, aliases, variables and conditions everywhere.
 */
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
  isUnionType,
} from "graphql";

/** An operation with its variables. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stands in arguments, by the name of the type or of the argument. */
export type Examples = Readonly<Record<string, readonly unknown[]>>;

const CONDITIONS = ["c0", "c1", "c2"];
const DEEPEST = 6;

/** Gives the next decision: a whole number from 0, below the bound. */
type Decide = (below: number) => number;

/** The operation that the decisions make. */
export function randomOperation(
  schema: GraphQLSchema,
  examples: Examples,
  decisions: readonly number[],
): RandomOperation {
  let next = 0;
  const decide: Decide = (below) => {
    const decision = next < decisions.length ? (decisions[next] ?? 0) : 0;
    next += 1;
    return decision % below;
  };
  return new OperationWriter(schema, examples, decide).write();
}

class OperationWriter {
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: { readonly name: string; readonly type: string; readonly text: string }[] = [];
  #aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly examples: Examples,
    private readonly decide: Decide,
  ) {}

  write(): RandomOperation {
    const kind = this.decide(5) === 4 && this.schema.getMutationType() ? "mutation" : "query";
    const root = this.schema.getRootType(kind as never);
    if (!root) throw new Error(`The schema has no ${kind}.`);
    const selections = this.#selections(root, 0);
    const text = [selections, ...this.#fragments.map((fragment) => fragment.text)].join("\n");
    const used = CONDITIONS.filter((name) => text.includes(`$${name})`));
    for (const name of used) this.#variables[name] = this.decide(2) === 0;
    const declared = [...this.#declared, ...used.map((name) => `$${name}: Boolean!`)];
    return {
      query: `${kind} Random${declared.length > 0 ? `(${declared.join(", ")})` : ""} ${text}`,
      variables: this.#variables,
    };
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.decide(depth < 2 ? 4 : 3);
    const parts = Array.from({ length: count }, () => this.#selection(type, depth));
    return `{ ${parts.join(" ")} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const choice = this.decide(10);
    if (choice === 9) return this.#alias("__typename") + "__typename" + this.#condition();
    if ((choice >= 7 || isUnionType(type)) && depth < DEEPEST) return this.#fragment(type, depth);
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const known = fields.filter((field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)));
    const field = known[this.decide(Math.max(known.length, 1))];
    return field ? this.#field(field, depth) : "__typename";
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.#alias(field.name);
    // Without a name of its own a field has the same arguments wherever it stands.
    const given = field.args.filter(({ type }) => isNonNullType(type) || alias !== "");
    const written = given.map(
      (argument) => `${argument.name}: ${this.#value(argument.type, argument.name, alias !== "")}`,
    );
    const named = getNamedType(field.type);
    const inner = isCompositeType(named) ? ` ${this.#selections(named, depth + 1)}` : "";
    return `${alias}${field.name}${written.length > 0 ? `(${written.join(", ")})` : ""}${this.#condition()}${inner}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const possible = isAbstractType(type) ? [...this.schema.getPossibleTypes(type)] : [type];
    const interfaces = isUnionType(type) ? [] : type.getInterfaces();
    const candidates: GraphQLCompositeType[] = [...possible, ...interfaces, type];
    const chosen = candidates[this.decide(candidates.length)] ?? type;
    const kind = this.decide(4);
    const known = this.#fragments.filter((fragment) => fragment.type === chosen.name);
    if (kind === 3 && known.length > 0) return `...${known[this.decide(known.length)]?.name ?? ""}${this.#condition()}`;
    const text = this.#selections(chosen, depth + 1);
    if (kind === 2) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push({ name, type: chosen.name, text: `fragment ${name} on ${chosen.name} ${text}` });
      return `...${name}${this.#condition()}`;
    }
    return kind === 1 && chosen === type
      ? `...${this.#condition() || " @include(if: true)"} ${text}`
      : `... on ${chosen.name}${this.#condition()} ${text}`;
  }

  #alias(name: string): string {
    if (this.decide(4) !== 3) return "";
    this.#aliases += 1;
    return `${name.replace(/^_+/, "")}_${this.#aliases}: `;
  }

  #condition(): string {
    const choice = this.decide(16);
    if (choice < 11) return "";
    if (choice === 11) return " @include(if: true)";
    if (choice === 12) return " @skip(if: false)";
    return ` @${choice === 13 ? "skip" : "include"}(if: $${CONDITIONS[this.decide(CONDITIONS.length)] ?? "c0"})`;
  }

  #value(type: GraphQLInputType, name: string, isFree: boolean): string {
    const named = getNamedType(type);
    if (isInputObjectType(named) || isListType(getNullableType(type))) return "null";
    const values = this.examples[name] ?? this.examples[named.name] ?? [null];
    const value = values[isFree ? this.decide(values.length) : 0];
    if (isFree && this.decide(2) === 1) {
      const variable = `v${this.#declared.length}`;
      this.#declared.push(`$${variable}: ${String(type)}`);
      this.#variables[variable] = value;
      return `$${variable}`;
    }
    return isEnumType(named) ? String(value) : JSON.stringify(value);
  }
}
