/**
 * Beside every field of a vocabulary stands its label for people: `kind` and `kindLabel(lang:)`. Added here to all types
 * of an owner at once, so that no owner can forget one. Whoever may see the field may see its label. Knows vocabularies,
 * and nothing of the types that use them.
 */
import { MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  getNamedType,
  getNullableType,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
} from "graphql";
import { inLanguage } from "./localized-text.js";
import { labelOf, type VocabularyEntry } from "./vocabulary/entry.js";
import { LANGUAGE_ARGUMENT } from "./vocabulary/enums.js";
import { LANGUAGE_DESCRIPTION, LANGUAGES, type Language } from "./vocabulary/language.js";
import { vocabularyOf } from "./vocabulary/register.js";

/** What an owner's context must hold for labels to be chosen: the reader's languages, best first. */
export interface ReaderContext {
  readonly languages: readonly string[];
}

type Field = GraphQLFieldConfig<Readonly<Record<string, unknown>>, ReaderContext, LabelArguments>;
type Fields = GraphQLFieldConfigMap<unknown, unknown>;

interface LabelArguments {
  readonly lang?: Language;
}

/**
 * The schema with a field `…Label(lang:)` beside every field of a vocabulary, `…Labels` beside a list of its values. None
 * beside a root field, beside one with arguments, and in a type that has its one vocabulary's label as `label` already.
 */
export function withLabelFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => {
      const config = type.toConfig();
      return new GraphQLObjectType({ ...config, fields: withLabels(config.fields) });
    },
    [MapperKind.ROOT_OBJECT]: (type) => type,
    [MapperKind.INTERFACE_TYPE]: (type) => {
      const config = type.toConfig();
      return new GraphQLInterfaceType({ ...config, fields: withLabels(config.fields) });
    },
  });
}

function withLabels(fields: Fields): Fields {
  const labelled = Object.entries(fields).flatMap(([name, field]) => {
    const vocabulary = isEnumType(getNamedType(field.type)) ? vocabularyOf(getNamedType(field.type).name) : null;
    return vocabulary && Object.keys(field.args ?? {}).length === 0 ? [{ name, field, vocabulary }] : [];
  });
  if (labelled.length === 1 && fields["label"]) return fields;
  const labels = labelled.map(({ name, field, vocabulary }) => [
    labelName(name, field.type),
    labelField(name, field as Field, vocabulary),
  ]);
  return { ...(Object.fromEntries(labels) as Fields), ...fields };
}

/** `kind` → `kindLabel`; of a list `workingTime` → `workingTimeLabels`, `reasons` → `reasonLabels`, `nextStatuses` → `nextStatusLabels`. */
export const labelNames = {
  ofValue: (name: string): string => `${name}Label`,
  ofList: (name: string): string => `${name.replace(/(?<=[Ss]tatus)es$|s$/, "")}Labels`,
};

const labelName = (name: string, type: GraphQLOutputType): string =>
  labelNames[isListType(getNullableType(type)) ? "ofList" : "ofValue"](name);

function labelField(name: string, field: Field, vocabulary: readonly VocabularyEntry[]): Field {
  const isList = isListType(getNullableType(field.type));
  const text = new GraphQLNonNull(GraphQLString);
  return {
    extensions: field.extensions ?? null,
    // A list with an argument may be missing; one text is there wherever its value is.
    type: isList ? new GraphQLList(text) : isNonNullType(field.type) ? text : GraphQLString,
    description: isList
      ? `The words that people read for each value of \`${name}\`, in the same order.`
      : `The words that people read for \`${name}\`.`,
    args: { lang: { type: LANGUAGE, description: LANGUAGE_ARGUMENT.description } },
    resolve: async (root, { lang }, context, info) => {
      const value = await (field.resolve ? field.resolve(root, {}, context, info) : root[name]);
      const label = (one: string) => inLanguage(labelOf(vocabulary, one), lang, context.languages);
      if (value == null) return null;
      return Array.isArray(value) ? (value as string[]).map(label) : label(value as string);
    },
  };
}

/** Stands for the schema's own enum of this name, or becomes it in a schema that has none. */
const LANGUAGE = new GraphQLEnumType({
  name: "Language",
  description: LANGUAGE_DESCRIPTION,
  values: Object.fromEntries(LANGUAGES.map(({ value, description }) => [value, { value, description }])),
});
