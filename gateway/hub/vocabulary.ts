/**
 * The enums of the graph with the words that people read for their values, for whoever makes a form before there is an
 * answer with a label in it. Knows which enums there are from the owners' classes, and no enum by name.
 */
import { type GraphQLSchema, isEnumType } from "graphql";
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../schema/access.js";
import { badInput, badInputs } from "../../schema/errors.js";
import type { ReaderContext } from "../../schema/label-fields.js";
import { inLanguage } from "../../schema/localized-text.js";
import type { VocabularyEntry } from "../../schema/vocabulary/entry.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../schema/vocabulary/enums.js";
import type { Language } from "../../schema/vocabulary/language.js";
import { type RegisteredVocabulary, registeredVocabularies } from "../../schema/vocabulary/register.js";

@Access("public")
@ObjectType({ description: "A value of an enum of the graph." })
class VocabularyValue {
  @Access("public")
  @Field(() => String, { description: "As it stands in the graph, in inputs and in answers." })
  value!: string;

  @Access("public")
  @Field(() => String, { description: "What it means, in English: the description of the value in the schema." })
  description!: string;
}

@Access("public")
@ObjectType({ description: "An enum of the graph with all its values, for forms, filters and legends." })
class Vocabulary {
  @Access("public")
  @Field(() => String, { description: "That of the enum in the schema, such as `AgeBand`." })
  name!: string;

  @Access("public")
  @Field(() => String, { description: "What its values tell, in English: the description of the enum in the schema." })
  description!: string;

  @Access("public")
  @Field(() => [VocabularyValue], { description: "In the order in which people read them, such as lowest first." })
  values!: readonly VocabularyEntry[];
}

/** What the graph has of vocabularies, by name. */
type Vocabularies = ReadonlyMap<string, RegisteredVocabulary>;

/** The registered vocabularies that are enums of one of these schemas. */
export function vocabulariesIn(schemas: readonly GraphQLSchema[]): Vocabularies {
  const isShown = (name: string) => schemas.some((schema) => isEnumType(schema.getType(name)));
  return new Map(
    registeredVocabularies()
      .filter(({ name }) => isShown(name))
      .map((vocabulary) => [vocabulary.name, vocabulary]),
  );
}

/** Those that are named, each once, in the order of the names. Throws BAD_USER_INPUT for what is none. */
function chosen(vocabularies: Vocabularies, names: readonly string[]): readonly RegisteredVocabulary[] {
  if (names.length > vocabularies.size)
    throw badInput("names", `names has ${names.length} entries; the graph has ${vocabularies.size} vocabularies.`);
  const unknown = names.flatMap((name, place) =>
    vocabularies.has(name) ? [] : [{ argument: `names.${place}`, message: unknownName(name) }],
  );
  const [first, ...others] = unknown;
  if (first) throw badInputs([first, ...others]);
  return [...new Set(names)].flatMap((name) => vocabularies.get(name) ?? []);
}

const unknownName = (name: string): string =>
  `${JSON.stringify(name.slice(0, 40))} is no vocabulary of the graph; \`vocabularies { name }\` lists all that are, such as AgeBand.`;

interface VocabularyContext {
  readonly vocabularies: Vocabularies;
}

@Resolver(() => Vocabulary)
export class VocabularyResolver {
  @Access("public")
  @Query(() => [Vocabulary], {
    nullable: true,
    description:
      "The enums of the graph with their values and the words that people read for them: what a form needs before anything is asked. Those that refugees meet speak ten languages, the others German and English.",
  })
  vocabularies(
    @Arg("names", () => [String], {
      nullable: true,
      description: "The enums to tell of, in this order, each once; without it all, by name.",
    })
    names: readonly string[] | undefined,
    @Ctx() { vocabularies }: VocabularyContext,
  ): readonly RegisteredVocabulary[] {
    return names ? chosen(vocabularies, names) : [...vocabularies.values()];
  }

  @Access("public")
  @FieldResolver()
  values(@Root() { entries }: RegisteredVocabulary): readonly VocabularyEntry[] {
    return entries;
  }
}

@Resolver(() => VocabularyValue)
export class VocabularyValueResolver {
  @Access("public")
  @FieldResolver(() => String, { description: "The words that people read for the value." })
  label(
    @Root() { label }: VocabularyEntry,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: ReaderContext,
  ): string | null {
    return inLanguage({ ...label }, lang, languages);
  }
}
