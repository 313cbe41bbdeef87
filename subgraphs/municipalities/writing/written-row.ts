/**
 * What every row tells of itself that is written version by version: as columns, and as fields of the graph. Knows no
 * table and no right; how such a row is changed stands in `versioned.ts`.
 */
import { Field, Int, ObjectType } from "type-graphql";
import { Column } from "typeorm";
import { Access } from "../../../schema/access.js";
import { DateTime } from "../../../schema/scalars.js";
import { underTheirNames } from "../../runtime/asked-columns.js";
import { CHANGING_OFFICE_FIELD, UPDATED_AT_FIELD, VERSION_FIELD } from "./fields.js";

/** A row with its version, and when and by which office it was changed last. Everybody may see these. */
@Access("public")
@ObjectType()
export abstract class WrittenRow {
  @Access("public")
  @Field(() => Int, VERSION_FIELD)
  @Column("integer")
  version!: number;

  @Access("public")
  @Field(() => String, CHANGING_OFFICE_FIELD)
  @Column("text", { nullable: true })
  office!: string | null;

  @Access("public")
  @Field(() => DateTime, UPDATED_AT_FIELD)
  @Column("timestamptz", { name: "updated_at" })
  updatedAt!: string;
}

/** A written row that says, too, whether somebody made it up. */
@Access("public")
@ObjectType()
export abstract class PresentedRow extends WrittenRow {
  @Access("public")
  @Field(() => Boolean, { description: "Whether it was made up for the demonstration." })
  @Column("boolean", { name: "is_demonstration" })
  isDemonstration!: boolean;
}

/** What a row tells of itself for the graph alone: it decides nothing where it is read. */
export const WRITTEN_COLUMNS = underTheirNames<WrittenRow>("version", "office", "updatedAt");

/** The same of a row that says, too, whether somebody made it up. */
export const PRESENTED_COLUMNS = { ...WRITTEN_COLUMNS, ...underTheirNames<PresentedRow>("isDemonstration") };
