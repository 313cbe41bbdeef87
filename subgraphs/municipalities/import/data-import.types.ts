/** An import of a file, as the one who made it sees it, and what starts one. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { Label } from "../../../schema/vocabulary/entry.js";
import { globalId } from "../../../schema/identity.js";
import { DateTime } from "../../../schema/scalars.js";
import { UserError } from "../../../schema/user-error.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { Written } from "../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../writing/fields.js";

const IMPORT_KINDS = [
  { value: "OFFERS", description: "A file of offers.", label: { de: "Angebote", en: "Offers" } },
  { value: "NEEDS", description: "A file of needs.", label: { de: "Bedarfe", en: "Needs" } },
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number]["value"];
const ImportKindEnum = registerVocabulary("ImportKind", "What a file brings.", IMPORT_KINDS);

@InputType({ description: "The import of a file that was uploaded." })
export class DataImportInput {
  @Field(() => ID, { description: "The id that `POST /uploads` answered; your last ten files are kept, for a day." })
  uploadId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "true: one row with an issue keeps all rows out; false: good rows are taken, the others told.",
  })
  isAllOrNothing!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: "true: find out everything and change nothing." })
  isDryRun!: boolean;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("municipality:write")
@ObjectType({ description: "Something wrong with a row of a file, or worth knowing of it." })
export class ImportIssue {
  @Field(() => Int, { nullable: true, description: "Line of the file, from 1; null where the whole file is meant." })
  line!: number | null;
  @Field(() => String, { nullable: true, description: "The column's name; null where the whole row is meant." })
  column!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The column's heading as the file writes it; null where the whole row is meant.",
  })
  heading!: string | null;
  @Field(() => String, { description: "What stands there; empty where nothing does." })
  value!: string;
  @Field(() => String, { description: "The rule that is broken, as a stable word for programs." })
  rule!: string;

  reason!: Label;
  hint!: Label;
}

@Access("municipality:write")
@ObjectType({
  description:
    "An import of a file of offers or needs. Only the caller who made it sees it; the last twenty are kept, for ninety days.",
})
export class DataImport {
  key!: string;
  @Field(() => ImportKindEnum, { description: "What the file brought." })
  kind!: ImportKind;
  @Field(() => DateTime, { description: "When it was imported." })
  importedAt!: string;
  @Field(() => Boolean, { description: "Whether it was only tried." })
  isDryRun!: boolean;
  @Field(() => Boolean, { description: "Whether one row with an issue was to keep all rows out." })
  isAllOrNothing!: boolean;
  @Field(() => Boolean, { description: "Whether the good rows of the file are published now." })
  isApplied!: boolean;
  @Field(() => Int, { description: "Rows that were new, or would be." })
  created!: number;
  @Field(() => Int, { description: "Rows that were changed, or would be." })
  updated!: number;
  @Field(() => Int, { description: "Rows that stood there already as the file has them." })
  unchanged!: number;
  @Field(() => Int, { description: "Rows that were left out because something is wrong with them." })
  rejected!: number;
  @Field(() => Int, { description: "How many things are wrong with the rejected rows." })
  issueCount!: number;
  @Field(() => [ImportIssue], {
    description: "What is wrong with the rejected rows, in the order of lines: the first hundred.",
  })
  issues!: readonly ImportIssue[];
  @Field(() => Int, { description: "How many things are worth knowing and stopped nothing." })
  noticeCount!: number;
  @Field(() => [ImportIssue], {
    description: "What is worth knowing and stopped nothing, in the order of lines: the first hundred.",
  })
  notices!: readonly ImportIssue[];
  @Field(() => String, {
    nullable: true,
    description:
      "Where the rejected rows lie as a CSV file to mend and hand in again, below the address of the hub; null where there are none.",
  })
  issuesPath!: string | null;
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id(): string {
    return globalId("DataImport", this.key);
  }
}

@Access("municipality:write")
@ObjectType({ description: "What became of an import." })
export class DataImportPayload {
  /** Where the import of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the file was read." })
  userErrors!: readonly UserError[];
}
