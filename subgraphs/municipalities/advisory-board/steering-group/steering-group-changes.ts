/** Writes who is in the steering group of a board. Knows nothing of the board's steps, which count the members. */
import type { DataSource } from "typeorm";
import { userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Written } from "../../writing/change.js";
import { inputTexts } from "../../writing/input-texts.js";
import { withdrawVersioned } from "../../writing/standing.js";
import { problemsOfOffice, TITLE_BOUNDS, trimmed } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../../writing/town-right.js";
import { createVersioned, updateVersioned, valuesOf, type Versioned } from "../../writing/versioned.js";
import { PART_OF_BOARD, placeInBoard, refusalOfClosedBoard } from "../board/board-part.js";
import { SteeringGroupMember } from "./steering-group-member.entity.js";
import type {
  SteeringGroupMemberCreateInput,
  SteeringGroupMemberUpdateInput,
  SteeringGroupMemberWithdrawInput,
} from "./steering-group-member.inputs.js";

/** A dozen prepare a board; those that have left stay. */
const MOST_MEMBERS_EVER = 100;

type MemberValues = Pick<SteeringGroupMember, "member" | "task" | "office">;

const MEMBERS: Versioned<SteeringGroupMember, MemberValues> = {
  table: "steering_group_member",
  type: "SteeringGroupMember",
  noun: "member of the steering group",
  mutation: "steeringGroupMember",
  entity: SteeringGroupMember,
  columns: { member: "member", task: "task", office: "office" },
  rightOf: ({ ags }) => townRight(ags),
  anyRight: ANY_TOWN_RIGHT,
  parent: PART_OF_BOARD,
  problemsOf: ({ office }) => problemsOfOffice(office),
};

/** Takes a member in. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createMember(
  db: DataSource,
  caller: Caller,
  input: SteeringGroupMemberCreateInput,
): Promise<Written> {
  const texts = inputTexts();
  const values: MemberValues = {
    member: texts.named(input.member, null, "member", TITLE_BOUNDS),
    task: texts.optional(input.task, null, "task", TITLE_BOUNDS),
    office: trimmed(input.office),
  };
  const request = { idempotencyKey: input.idempotencyKey, input };
  return createVersioned(db, caller, MEMBERS, request, {
    right: ANY_TOWN_RIGHT,
    values,
    errors: texts.errors,
    placeIn: (transaction) =>
      placeInBoard(transaction, caller, input.boardId, { table: MEMBERS.table, most: MOST_MEMBERS_EVER }),
  });
}

/** Changes a member. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateMember(
  db: DataSource,
  caller: Caller,
  input: SteeringGroupMemberUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const request = { idempotencyKey, input };
  return updateVersioned(db, caller, MEMBERS, request, {
    id,
    version,
    valuesFrom: (row) => {
      const texts = inputTexts();
      const member = texts.named(input.member, row.member, "member", TITLE_BOUNDS);
      const task = texts.optional(input.task, row.task, "task", TITLE_BOUNDS);
      return {
        values: { ...valuesOf(MEMBERS, row), member, task, office: trimmed(input.office) },
        errors: texts.errors,
      };
    },
    refusalOf: (row, _values, transaction) =>
      row.withdrawnAt === null ? refusalOfClosedBoard(transaction, row.boardKey) : LEFT,
  });
}

/** Lets a member go. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawMember(
  db: DataSource,
  caller: Caller,
  input: SteeringGroupMemberWithdrawInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return withdrawVersioned(
    db,
    caller,
    MEMBERS,
    { idempotencyKey, input },
    {
      id,
      version,
      office: trimmed(input.office),
      withdrawn: LEFT,
      refusalOf: (row, transaction) => refusalOfClosedBoard(transaction, row.boardKey),
    },
  );
}

const LEFT = userError("WITHDRAWN", "id", "The member has left the steering group; take it in anew.");
