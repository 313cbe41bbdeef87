/** The graph's door to imports: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import { DataImport, DataImportInput, DataImportPayload, ImportIssue } from "./data-import.types.js";
import { importUpload } from "./data-imports.js";

const WHAT =
  "Rows are found again by municipality and `externalId`, and changed only where they differ, so that a file may be handed in again and again.";

@Resolver(() => DataImportPayload)
export class DataImportResolver {
  @Access("municipality:write")
  @Mutation(() => DataImportPayload, {
    nullable: true,
    description: `Imports a CSV file of offers that was handed in by \`POST /uploads\`; \`GET /templates/offers.csv\` is its template. ${WHAT}`,
  })
  async offersImport(
    @Arg("input", () => DataImportInput, { description: "Which file, and how." }) input: DataImportInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ): Promise<DataImportPayload> {
    const { key, errors } = await importUpload(db, caller, "OFFERS", input);
    return { key, userErrors: errors };
  }

  @Access("municipality:write")
  @Mutation(() => DataImportPayload, {
    nullable: true,
    description: `Imports a CSV file of needs that was handed in by \`POST /uploads\`; \`GET /templates/needs.csv\` is its template. ${WHAT}`,
  })
  async needsImport(
    @Arg("input", () => DataImportInput, { description: "Which file, and how." }) input: DataImportInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ): Promise<DataImportPayload> {
    const { key, errors } = await importUpload(db, caller, "NEEDS", input);
    return { key, userErrors: errors };
  }

  @FieldResolver(() => DataImport, {
    nullable: true,
    description: "What the import did; null where the file as a whole was refused.",
  })
  import(@Root() { key }: DataImportPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.dataImport(context.caller).load(key);
  }
}

@Resolver(() => ImportIssue)
export class ImportIssueResolver {
  @FieldResolver(() => String, { nullable: true, description: "The fact, with what stands there (German or English)." })
  reason(
    @Root() { reason }: ImportIssue,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage({ ...reason }, lang, languages);
  }

  @FieldResolver(() => String, { nullable: true, description: "What would be right (German or English)." })
  hint(
    @Root() { hint }: ImportIssue,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage({ ...hint }, lang, languages);
  }
}
