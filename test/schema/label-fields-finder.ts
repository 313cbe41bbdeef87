/** Finds fields of enums that have no label beside them, in a graph as its users see it. */
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

/** Such as `Offer.kind`, for every enum field of an object or an interface without a label that can be had in a language. */
export function unlabelledFields(apiSdl: string): readonly string[] {
  const schema = buildSchema(apiSdl);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith("__")) return [];
    if (roots.some((root) => root === type)) return [];
    const fields = type.getFields();
    const chosen = Object.values(fields).filter((field) => isEnumType(getNamedType(field.type)));
    // A type of one enum may call the label simply `label`.
    if (chosen.length === 1 && takesLanguage(fields, "label")) return [];
    return chosen.filter((field) => !hasLabel(fields, field)).map(({ name }) => `${type.name}.${name}`);
  });
}

const hasLabel = (fields: Fields, { name, type }: GraphQLField<unknown, unknown>): boolean =>
  takesLanguage(
    fields,
    isListType(getNullableType(type)) ? `${name.replace(/(?<=[Ss]tatus)es$|s$/, "")}Labels` : `${name}Label`,
  );

const takesLanguage = (fields: Fields, name: string): boolean =>
  fields[name]?.args.some((argument) => String(argument.type) === "Language") ?? false;
