import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildSchema,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { readProjectFile } from "./project-files.js";

interface Place {
  /** Such as `Offer.capacity` or `Query.offers(first:)`. */
  readonly path: string;
  readonly name: string;
  readonly description: string | null | undefined;
  /** Name of the type of a field, an argument or an input field. */
  readonly type?: string;
}

/** Type, fields, arguments and values of a type. */
function placesOf(type: GraphQLNamedType, roots: ReadonlySet<unknown>): readonly Place[] {
  // What a root type is, the specification says.
  const own = roots.has(type) ? [] : [{ path: type.name, name: type.name, description: type.description }];
  if (isEnumType(type))
    return [...own, ...type.getValues().map((value) => ({ ...value, path: `${type.name}.${value.name}` }))];
  if (isInputObjectType(type))
    return [...own, ...Object.values(type.getFields()).map((field) => placeOf(`${type.name}.${field.name}`, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    placeOf(`${type.name}.${field.name}`, field),
    ...field.args.map((argument) => placeOf(`${type.name}.${field.name}(${argument.name}:)`, argument)),
  ]);
  return [...own, ...fields];
}

const placeOf = (
  path: string,
  { name, description, type }: { name: string; description?: string | null | undefined; type: unknown },
): Place => ({ path, name, description, type: getNamedType(type as GraphQLNamedType).name });

/** Lists that answer for what was asked entry by entry, so that the place of what is not there says which it was. */
const LISTS_WITH_HOLES: readonly string[] = ["Query.nodes"];

const letters = (text: string): string => text.toLowerCase().replaceAll(/\b(the|an?)\b|[^a-z]/g, "");
const paths = (places: readonly Place[]): readonly string[] => places.map(({ path }) => path);

describe("the graph", () => {
  let schema: GraphQLSchema;
  let types: readonly GraphQLNamedType[];
  let places: readonly Place[];

  beforeAll(async () => {
    schema = buildSchema(await readProjectFile("schema/generated/api.graphql"));
    types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
    );
    const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
    places = types.flatMap((type) => placesOf(type, roots));
  });

  test("is described in every place", () => {
    expect(places.length).toBeGreaterThan(200);
    expect(paths(places.filter(({ description }) => !description?.trim()))).toEqual([]);
  });

  test("has descriptions that say what the name does not", () => {
    const repeated = places.filter(({ name, description }) => letters(name) === letters(description ?? ""));
    expect(paths(repeated)).toEqual([]);
  });

  test("has descriptions that are sentences", () => {
    const open = places.filter(({ description }) => !/[.:?!)`"]$/.test(description?.trim() ?? ""));
    expect(paths(open)).toEqual([]);
  });

  test("pages every connection alike", () => {
    const connections = types.filter((type) => isObjectType(type) && type.name.endsWith("Connection"));
    expect(connections.length).toBeGreaterThan(3);
    const unlike = connections.filter((type) => {
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
      return !["edges", "nodes", "pageInfo", "totalCount"].every((name) => fields.includes(name));
    });
    expect(unlike.map(({ name }) => name)).toEqual([]);
  });

  test("names points of time …At, days …On, From, Until or Through, a period from and to", () => {
    const endings: Readonly<Record<string, RegExp>> = {
      DateTimeISO: /(At|^at)$/,
      LocalDate: /(On|From|Until|Through|^on|^from|^to|^until|^asOf)$/,
    };
    const unlike = places.filter(({ name, type }) => {
      const ending = endings[type ?? ""];
      return ending !== undefined && !ending.test(name);
    });
    expect(paths(unlike)).toEqual([]);
  });

  test("writes types like Types, fields like fields and values like VALUES", () => {
    const form = (path: string): RegExp => {
      const [type = "", member] = path.split(/[.(]/);
      if (member === undefined) return /^[A-Z][A-Za-z0-9]*$/;
      return isEnumType(schema.getType(type)) ? /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/ : /^[a-z][A-Za-z0-9]*$/;
    };
    expect(paths(places.filter(({ path, name }) => !form(path).test(name)))).toEqual([]);
  });

  test("answers a list of entries with entries, with nothing in between only where ids are asked for one by one", () => {
    const holes = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            /\[\w+\]/.test(String(field.type)) ? [`${type.name}.${field.name}`] : [],
          )
        : [],
    );
    expect(holes).toEqual(LISTS_WITH_HOLES);
  });
});
