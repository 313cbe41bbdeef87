/** Members of steering groups by key, and those of boards: one statement for all that are asked. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { germanTextSql } from "../../writing/german-text.js";
import { SteeringGroupMember } from "./steering-group-member.entity.js";

export const steeringGroupMemberLoader = ({ db, loader }: Reads) =>
  loader<string, SteeringGroupMember | null>((keys) => rowsByKey(db, SteeringGroupMember, "key", keys));

/** Those who are in the group now, by name. */
export const steeringGroupLoader = ({ db, loader }: Reads) =>
  loader<string, SteeringGroupMember[]>(async (boards) => {
    const query = selectRows(db, SteeringGroupMember, "m")
      .where("m.board_key = ANY(:boards) AND m.withdrawn_at IS NULL", { boards })
      .orderBy(germanTextSql("m.member"))
      .addOrderBy("m.key");
    const byBoard = Map.groupBy(await rowsOf<SteeringGroupMember>(db, query), ({ boardKey }) => boardKey);
    return boards.map((key) => byBoard.get(key) ?? []);
  });

/** A member as everybody knows of it: not after it has left. */
export const standingMember = (member: SteeringGroupMember | null): SteeringGroupMember | null =>
  member?.withdrawnAt === null ? member : null;
