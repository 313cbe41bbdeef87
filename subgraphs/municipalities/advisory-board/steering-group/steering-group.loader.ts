/** Members of steering groups by key, and those of boards: one statement for all that are asked. */
import { type FieldColumns, underTheirNames } from "../../../runtime/asked-columns.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import { germanTextSql } from "../../writing/german-text.js";
import { WRITTEN_COLUMNS } from "../../writing/written-row.js";
import { SteeringGroupMember } from "./steering-group-member.entity.js";

/** What a member is read without where nobody asks for it. */
export const MEMBER_COLUMNS: FieldColumns<SteeringGroupMember> = {
  ...WRITTEN_COLUMNS,
  ...underTheirNames<SteeringGroupMember>("member", "task"),
};

export const steeringGroupMemberLoader = (reads: Reads) => rowByKey(reads, SteeringGroupMember, "key", MEMBER_COLUMNS);

/** Those who are in the group now, by name. */
export const steeringGroupLoader = ({ db, rows }: Reads) =>
  rows<readonly SteeringGroupMember[]>(async (boards, without) => {
    const query = selectRows(db, SteeringGroupMember, "m", without)
      .where("m.board_key = ANY(:boards) AND m.withdrawn_at IS NULL", { boards })
      .orderBy(germanTextSql("m.member"))
      .addOrderBy("m.key");
    const byBoard = Map.groupBy(await rowsOf<SteeringGroupMember>(db, query), ({ boardKey }) => boardKey);
    return boards.map((key) => byBoard.get(key) ?? []);
  }, MEMBER_COLUMNS);

/** A member as everybody knows of it: not after it has left. */
export const standingMember = (member: SteeringGroupMember | null): SteeringGroupMember | null =>
  member?.withdrawnAt === null ? member : null;
