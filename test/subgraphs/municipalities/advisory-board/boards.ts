/** Boards as tests need them, made through the graph by the staff of their town. */
import { expect } from "@jest/globals";
import type { GraphDoor } from "../graph-door.js";

export interface ShownBoard {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly readiness: {
    readonly preconditions: readonly { readonly id: string; readonly precondition: string; readonly version: number }[];
  };
  readonly nextSteps: readonly { readonly status: string; readonly isOpen: boolean }[];
}

interface Answer {
  readonly userErrors: readonly { readonly code: string }[];
}

/** A text in German. */
export const text = (words: string) => [{ language: "de", text: words }];

/** Closes the board that a town has, such as the demonstration's: it has one at a time. */
async function closeBoard(staff: GraphDoor, ags: string): Promise<void> {
  const { advisoryBoard: present } = await staff.ask<{ advisoryBoard: ShownBoard | null }>(
    "query ($ags: AGS!) { municipality(ags: $ags) { advisoryBoard { id version status } } }",
    { ags },
    "municipality",
  );
  if (!present || present.status === "CLOSED") return;
  const { userErrors } = await staff.ask<Answer>(
    "mutation ($input: AdvisoryBoardAdvanceInput!) { advisoryBoardAdvance(input: $input) { userErrors { code } } }",
    { input: { id: present.id, version: present.version, status: "CLOSED", reason: text("Eine andere Frage.") } },
    "advisoryBoardAdvance",
  );
  expect(userErrors).toEqual([]);
}

/** A board of which nothing is said; one that the town has is closed before. */
export async function emptyBoard(staff: GraphDoor, ags: string): Promise<ShownBoard> {
  await closeBoard(staff, ags);
  const { board, userErrors } = await staff.ask<Answer & { board: ShownBoard }>(
    `mutation ($input: AdvisoryBoardCreateInput!) { advisoryBoardCreate(input: $input) { board { id version status
      readiness { preconditions { id precondition version } } } userErrors { code } } }`,
    { input: { ags } },
    "advisoryBoardCreate",
  );
  expect(userErrors).toEqual([]);
  return board;
}

/** So many seats of each group, filled since long. */
export async function fillSeats(
  staff: GraphDoor,
  boardId: string,
  numbers: Readonly<Record<string, number>>,
): Promise<void> {
  const inputs = Object.entries(numbers).flatMap(([group, number]) =>
    Array.from({ length: number }, (_, at) => ({
      boardId,
      group,
      holderKind: "ORGANISATION",
      holder: text(`Organisation ${at + 1}`),
      filledFrom: "2026-01-01",
    })),
  );
  for (const input of inputs) {
    const { userErrors } = await staff.ask<Answer>(
      "mutation ($input: BoardSeatCreateInput!) { boardSeatCreate(input: $input) { userErrors { code } } }",
      { input },
      "boardSeatCreate",
    );
    expect(userErrors).toEqual([]);
  }
}

/** Sets preconditions of a new board to MET, with evidence. */
export async function meetPreconditions(
  staff: GraphDoor,
  { id }: { readonly id: string },
  names: readonly string[],
): Promise<void> {
  const { readiness } = await staff.ask<Pick<ShownBoard, "readiness">>(
    "query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { readiness { preconditions { id precondition version } } } } }",
    { id },
    "node",
  );
  for (const { id: preconditionId, version } of readiness.preconditions.filter(({ precondition }) =>
    names.includes(precondition),
  )) {
    const { userErrors } = await staff.ask<Answer>(
      "mutation ($input: BoardPreconditionUpdateInput!) { boardPreconditionUpdate(input: $input) { userErrors { code } } }",
      { input: { id: preconditionId, version, status: "MET", evidence: text("Beschluss vom 10. Februar 2026") } },
      "boardPreconditionUpdate",
    );
    expect(userErrors).toEqual([]);
  }
}
