// What of a board another town's board begins with, and what never comes along: column by column, so that whoever adds
// one decides about it here.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { globalId } from "../../../../../schema/identity.js";
import { ALTENA, HILDESHEIM, staffOf, openTownsDatabase, type TownsDatabase } from "../../towns-database.js";

/** COPIED: as it stands there. NEW: made for the new board. NEVER: nothing of it comes along. */
const FATE = {
  advisory_board: {
    NEW: "key ags status copied_from_key session_plan created_at version updated_at office is_demonstration".split(" "),
    NEVER: [
      ..."title question aim mandated_on mandate_reference founded_on coordinator_office".split(" "),
      ..."coordinator_weekly_hours budget_cents moderation has_interpreters has_childcare public_participation".split(
        " ",
      ),
      ..."handed_over_on decided_on evaluation closed_on closing_reason paused_from".split(" "),
    ],
    COPIED: [],
  },
  advisory_board_precondition: {
    NEW: "key board_key ags status example version updated_at office is_demonstration".split(" "),
    NEVER: ["evidence"],
    COPIED: ["precondition"],
  },
  advisory_board_seat: {
    NEW: "key board_key ags holder version updated_at office is_demonstration".split(" "),
    NEVER: "filled_from filled_until interpreter_language withdrawn_at".split(" "),
    COPIED: "seat_group holder_kind has_vote".split(" "),
  },
  steering_group_member: {
    NEW: "key board_key ags version updated_at office is_demonstration".split(" "),
    NEVER: ["withdrawn_at"],
    COPIED: ["member", "task"],
  },
} as const;

/** Tables of which no row comes into being. */
const EMPTY = ["board_session", "recommendation"] as const;

const json = (text: string) => JSON.stringify({ de: text });

/** A board in the middle of its work, with something in every column that a row can have. */
const TEMPLATE_SQL = `
  INSERT INTO advisory_board (key, ags, status, paused_from, title, question, aim, mandated_on, mandate_reference, founded_on,
      coordinator_office, coordinator_weekly_hours, budget_cents, moderation, has_interpreters, has_childcare,
      public_participation, handed_over_on, decided_on, evaluation, closing_reason, office, is_demonstration, version)
    VALUES ('template', '${ALTENA}', 'PAUSED', 'DECIDED', '${json("THEIRS")}', '${json("THEIRS")}', '${json("THEIRS")}', '2026-01-01',
      'THEIRS', '2026-01-02', 'THEIRS', 20, 500, 'THEIRS', true, true, '${json("THEIRS")}', '2026-02-01', '2026-03-01',
      '${json("THEIRS")}', '${json("THEIRS")}', 'THEIRS', true, 7);
  UPDATE advisory_board_precondition SET status = 'MET', evidence = jsonb_build_object('de', 'Beleg ' || precondition)
    WHERE board_key = 'template';
  INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, filled_from, filled_until, has_vote,
      interpreter_language, withdrawn_at, office, is_demonstration) VALUES
    ('template', '${ALTENA}', 'NEWCOMERS', 'DRAWN_ROLE', '${json("Gelost, 18–34")}', '2026-01-01', '2027-01-01', true, 'uk', NULL, 'THEIRS', true),
    ('template', '${ALTENA}', 'SCIENCE', 'ORGANISATION', '${json("THEIRS")}', '2026-01-01', NULL, false, NULL, NULL, 'THEIRS', true),
    ('template', '${ALTENA}', 'FAITH', 'ORGANISATION', '${json("GONE")}', NULL, NULL, true, NULL, now(), 'THEIRS', true);
  INSERT INTO steering_group_member (board_key, ags, member, task, withdrawn_at, office, is_demonstration) VALUES
    ('template', '${ALTENA}', '${json("Bauamt")}', '${json("Wohnraum")}', NULL, 'THEIRS', true),
    ('template', '${ALTENA}', '${json("GONE")}', NULL, now(), 'THEIRS', true);
  INSERT INTO board_session (key, board_key, ags, kind, title, starts_at, ends_at, place, is_public, agenda, minutes, cancelled_at, office) VALUES
    ('open', 'template', '${ALTENA}', 'BOARD_SESSION', '${json("Auftakt")}', '2026-05-01T08:00Z', '2026-05-01T15:30Z', 'THEIRS', true,
      '[{"title":{"de":"Begrüßung"},"description":{"de":"THEIRS"},"outcome":{"de":"THEIRS"},"isPublic":true},
        {"title":{"de":"SECRET"},"description":null,"outcome":null,"isPublic":false}]', '${json("THEIRS")}', NULL, 'THEIRS'),
    ('secret', 'template', '${ALTENA}', 'STEERING_GROUP', '${json("SECRET")}', '2026-05-02T08:00Z', '2026-05-02T09:00Z', NULL, false, '[]', NULL, NULL, NULL),
    ('cancelled', 'template', '${ALTENA}', 'BOARD_SESSION', '${json("GONE")}', '2026-05-03T08:00Z', '2026-05-03T09:00Z', NULL, true, '[]', NULL, now(), NULL);
  INSERT INTO recommendation (board_key, ags, kind, title, text) VALUES
    ('template', '${ALTENA}', 'MEASURE', '${json("THEIRS")}', '${json("THEIRS")}');`;

const COPY = `mutation ($input: AdvisoryBoardCopyInput!) { advisoryBoardCopy(input: $input) {
  board { id status question copiedFrom { id } sessionPlan { kind title durationMinutes agenda }
    readiness { met preconditions { status evidence example } } meetings { totalCount } }
  userErrors { field code } } }`;

interface Copied {
  readonly board: Record<string, unknown> | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string }[];
}

let towns: TownsDatabase;
const copy = async (input: object, ags = HILDESHEIM) => {
  const { data, errors } = await towns.ask(COPY, { input }, staffOf(ags));
  return { ...(data?.["advisoryBoardCopy"] as Copied), errors };
};
const from = globalId("AdvisoryBoard", "template");
const rowsOf = (table: string, where: string) =>
  towns.owner.query<Record<string, unknown>[]>(`SELECT * FROM ${table} WHERE ${where} ORDER BY key`);

beforeAll(async () => {
  towns = await openTownsDatabase();
  await towns.owner.query(TEMPLATE_SQL);
});
afterAll(() => towns.stop());

test("every column of a board and its parts has been decided about", async () => {
  for (const [table, { NEW, NEVER, COPIED }] of Object.entries(FATE)) {
    const columns = await towns.owner.query<{ name: string }[]>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
      [table],
    );
    expect([table, columns.map(({ name }) => name).sort()]).toEqual([table, [...NEW, ...NEVER, ...COPIED].sort()]);
  }
});

describe("a board that is copied", () => {
  let key: string;
  beforeAll(async () => {
    const { board, userErrors } = await copy({ ags: HILDESHEIM, fromBoardId: from, office: "Stabsstelle" });
    expect(userErrors).toEqual([]);
    expect(board).toMatchObject({
      status: "IDEA",
      question: null,
      copiedFrom: { id: from },
      sessionPlan: [{ kind: "BOARD_SESSION", title: "Auftakt", durationMinutes: 450, agenda: ["Begrüßung"] }],
      meetings: { totalCount: 0 },
    });
    const [row] = await rowsOf("advisory_board", `ags = '${HILDESHEIM}'`);
    key = String(row?.["key"]);
  });

  test("is an idea of its own town, and says from which board it came", async () => {
    const [row] = await rowsOf("advisory_board", `key = '${key}'`);
    expect(row).toMatchObject({
      ags: HILDESHEIM,
      status: "IDEA",
      copied_from_key: "template",
      version: 1,
      office: "Stabsstelle",
      is_demonstration: false,
    });
    const said = FATE.advisory_board.NEVER.map((column) => row?.[column]).filter((value) => value !== null);
    // Whether there are interpreters and childcare: not here, not yet.
    expect(said).toEqual([false, false]);
  });

  test("has nine open preconditions, with what the other one showed as an example and not as evidence", async () => {
    const rows = await rowsOf("advisory_board_precondition", `board_key = '${key}'`);
    expect(rows).toHaveLength(9);
    for (const row of rows) {
      const example = { de: `Beleg ${String(row["precondition"])}` };
      expect(row).toMatchObject({ status: "OPEN", evidence: null, example, is_demonstration: false, version: 1 });
    }
  });

  test("has as many seats of each group, filled by nobody", async () => {
    const rows = await rowsOf("advisory_board_seat", `board_key = '${key}'`);
    const seats = rows.map(({ seat_group, holder, holder_kind, has_vote }) => ({
      seat_group,
      holder,
      holder_kind,
      has_vote,
    }));
    expect(seats).toHaveLength(2);
    expect(seats).toEqual(
      expect.arrayContaining([
        { seat_group: "NEWCOMERS", holder: { de: "Gelost, 18–34" }, holder_kind: "DRAWN_ROLE", has_vote: true },
        {
          seat_group: "SCIENCE",
          holder: { de: "Noch offen: Wissenschaft und Bildung", en: "Still open: Science and education" },
          holder_kind: "ORGANISATION",
          has_vote: false,
        },
      ]),
    );
    for (const column of FATE.advisory_board_seat.NEVER) expect(rows.map((row) => row[column])).toEqual([null, null]);
  });

  test("has the offices of the steering group that are still in it", async () => {
    const rows = await rowsOf("steering_group_member", `board_key = '${key}'`);
    expect(rows.map(({ member, task }) => ({ member, task }))).toEqual([
      { member: { de: "Bauamt" }, task: { de: "Wohnraum" } },
    ]);
  });

  test("has nothing of sessions, minutes and recommendations, and no word of what was not public or is gone", async () => {
    for (const table of EMPTY) expect([table, await rowsOf(table, `board_key = '${key}'`)]).toEqual([table, []]);
    const tables = [...Object.keys(FATE).slice(1), ...EMPTY];
    const parts = await Promise.all(tables.map((table) => rowsOf(table, `board_key = '${key}'`)));
    const all = JSON.stringify([await rowsOf("advisory_board", `key = '${key}'`), parts]);
    expect(all).not.toMatch(/THEIRS|SECRET|GONE/);
  });

  test("leaves the other board as it was", async () => {
    const [template] = await rowsOf("advisory_board", "key = 'template'");
    expect(template).toMatchObject({ version: 7, copied_from_key: null, ags: ALTENA, is_demonstration: true });
    expect(await rowsOf("advisory_board_seat", "board_key = 'template'")).toHaveLength(3);
  });
});

test("a seat that waits for somebody is not filled by a day alone: whoever holds it is named with it", async () => {
  const [seat] = await rowsOf("advisory_board_seat", `ags = '${HILDESHEIM}' AND seat_group = 'SCIENCE'`);
  const change = async (input: object) => {
    const { data } = await towns.ask(
      `mutation ($input: BoardSeatUpdateInput!) { boardSeatUpdate(input: $input) {
        seat { isFilled } userErrors { field code message } } }`,
      { input: { id: globalId("BoardSeat", String(seat?.["key"])), version: 1, ...input } },
      staffOf(HILDESHEIM),
    );
    return data?.["boardSeatUpdate"];
  };
  expect(await change({ filledFrom: "2026-01-01" })).toMatchObject({
    seat: { isFilled: false },
    userErrors: [{ field: "holder", code: "INVALID_VALUE", message: expect.stringContaining("Name the organisation") }],
  });
  // Nor is it by moving it to another group, or by the words in one language.
  const open = [{ language: "en", text: "Still open: Science and education" }];
  for (const other of [{ group: "FAITH" }, { holder: open }])
    expect(await change({ filledFrom: "2026-01-01", ...other })).toMatchObject({ userErrors: [{ field: "holder" }] });
  const holder = [{ language: "de", text: "Universität" }];
  expect(await change({ filledFrom: "2026-01-01", holder })).toEqual({ seat: { isFilled: true }, userErrors: [] });
});

describe("a set-up is not copied", () => {
  test("into a town that has a board, nor from a board that there is not", async () => {
    const taken = await copy({ ags: ALTENA, fromBoardId: from }, ALTENA);
    expect([taken.board, taken.userErrors]).toEqual([null, [{ field: "ags", code: "ALREADY_EXISTS" }]]);
    for (const fromBoardId of [globalId("AdvisoryBoard", "none"), globalId("Need", "template"), "nothing"])
      expect((await copy({ ags: HILDESHEIM, fromBoardId })).userErrors).toEqual([
        { field: "fromBoardId", code: "NOT_FOUND" },
      ]);
  });

  test("for another town than one's own", async () => {
    const { errors } = await copy({ ags: HILDESHEIM, fromBoardId: from }, ALTENA);
    expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  });

  test("by an office that looks like a person", async () => {
    const { userErrors } = await copy({ ags: HILDESHEIM, fromBoardId: from, office: "Frau Muster" });
    expect(userErrors[0]?.field).toBe("office");
  });
});

test("what was copied stays when the other board is gone", async () => {
  const before = await rowsOf("advisory_board", `ags = '${HILDESHEIM}'`);
  await towns.owner.query("DELETE FROM advisory_board WHERE key = 'template'");
  expect(await rowsOf("advisory_board", `ags = '${HILDESHEIM}'`)).toEqual([{ ...before[0], copied_from_key: null }]);
});
