/** The graph's door to occupations: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { leftOut } from "../../runtime/asked-columns.js";
import { askedPage } from "../../runtime/asked-page.js";
import { ConnectionType, PageArguments } from "../../../schema/connection.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import { areaOfOccupation } from "../../../schema/vocabulary/occupation-area.js";
import type { ServicesContext } from "../context.js";
import { Occupation, OccupationArea } from "./occupation.entity.js";
import { FIELD_COLUMNS, findOccupations, occupationByCode, parseKldbCode } from "./occupations.js";

const OccupationConnection = ConnectionType("Occupation", Occupation, "occupations");

@Resolver(() => Occupation)
export class OccupationResolver {
  @Access("public")
  @Query(() => Occupation, {
    nullable: true,
    description: "The occupation with this code; one that the hub has no name for goes by the name of its area.",
  })
  occupation(
    @Arg("kldbCode", () => String, { description: "Code of the KldB 2010, 5 digits." }) kldbCode: string,
  ): Occupation | null {
    return occupationByCode(parseKldbCode(kldbCode, "kldbCode"));
  }

  @Access("public")
  @Query(() => OccupationConnection, {
    nullable: true,
    description: "Occupations that the hub has a name for, by code: those common in the labour market.",
  })
  occupations(
    @Arg("kldbPrefix", () => String, {
      nullable: true,
      description: "Only codes that begin with these 1 to 5 digits: 81 for medicine and health care.",
    })
    kldbPrefix: string | null | undefined,
    @Arg("name", () => String, {
      nullable: true,
      description:
        "Only those in whose German or English name this stands, from 2 to 80 characters: schweiß for welders.",
    })
    name: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: ServicesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() => findOccupations(db, kldbPrefix, name, askedPage(page, info), leftOut(info, FIELD_COLUMNS)));
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What one calls a person who does it." })
  label(
    @Root() { label }: Occupation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: ServicesContext,
  ) {
    return inLanguage(label, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => OccupationArea, { nullable: true, description: "The area to which it belongs." })
  area(@Root() { kldbCode }: Occupation) {
    return areaOfOccupation(kldbCode);
  }
}

@Resolver(() => OccupationArea)
export class OccupationAreaResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Its title in the classification." })
  label(
    @Root() { label }: OccupationArea,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: ServicesContext,
  ) {
    return inLanguage(label, lang, languages);
  }
}
