/** A town outside of the demonstration with a presentation and a board, written through the graph as its staff does. */
import { expect } from "@jest/globals";
import type { TestHub } from "../../../hub.js";
import { type GraphDoor, graphDoor } from "../graph-door.js";

/** Balve, which the demonstration leaves alone. */
export const TOWN = "05962008";

/** What somebody might write who means no good. */
export const HOSTILE = `<script>alert(1)</script><img src=x onerror="alert('2')">&amp;`;

export interface UserErrors {
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
}

/** Runs a mutation of one input; fails the test where something is to be mended. */
export async function carryOut<Payload>(
  door: GraphDoor,
  name: string,
  fields: string,
  input: object,
): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { field code message } } }`;
  const payload = await door.ask<Payload & UserErrors>(query, { input }, name);
  expect([name, payload.userErrors]).toEqual([name, []]);
  return payload;
}

export const german = (text: string) => [{ language: "de", text }];

export interface Published {
  readonly door: GraphDoor;
  readonly boardId: string;
  readonly paths: {
    readonly presentationPath: string;
    readonly presentationCsvPath: string;
    readonly advisoryBoard: { readonly calendarPath: string };
  };
  /** Makes a session on the board. @returns its id */
  session(input: object): Promise<string>;
}

/** Writes portrait, offers, needs, strategy and board. */
export async function publishTown(hub: TestHub): Promise<Published> {
  const door = await graphDoor(hub, { kind: "TOWN", ags: TOWN });
  await present(door);
  const { board } = await carryOut<{ board: { id: string } }>(door, "advisoryBoardCreate", "board { id }", {
    ags: TOWN,
    title: german(`Beirat ${HOSTILE}`),
    question: german("Wie wird Balve ein Ort zum Bleiben?"),
  });
  const paths = await door.ask<Published["paths"]>(
    `{ municipality(ags: "${TOWN}") { presentationPath presentationCsvPath advisoryBoard { calendarPath } } }`,
    {},
    "municipality",
  );
  const session = async (input: object) => {
    const made = await carryOut<{ session: { id: string } }>(door, "boardSessionCreate", "session { id }", {
      boardId: board.id,
      startsAt: "2027-01-14T08:00:00Z",
      endsAt: "2027-01-14T16:00:00Z",
      ...input,
    });
    return made.session.id;
  };
  return { door, boardId: board.id, paths, session };
}

async function present(door: GraphDoor): Promise<void> {
  await carryOut(door, "portraitUpdate", "portrait { version }", {
    ags: TOWN,
    headline: [...german(`Balve ${HOSTILE}`), { language: "ar", text: "بالفه" }],
    introduction: german("Zeile eins\nZeile zwei"),
    pictures: [{ address: "https://pictures.example/castle.jpg", alternativeText: german('Burg "am Berg"') }],
  });
  await carryOut(door, "offerCreate", "offer { id }", {
    ags: TOWN,
    kind: "HOUSING",
    title: german("=HYPERLINK(0;1)"),
    description: german('Zwei "Bäder", Balkon; Garten'),
    capacity: 2,
    rooms: 2.5,
    monthlyRentCents: 61050,
  });
  const ended = { ags: TOWN, kind: "CLUB", title: german("Längst vorbei"), capacity: 3, availableUntil: "2020-12-31" };
  await carryOut(door, "offerCreate", "offer { id }", ended);
  await carryOut(door, "needCreate", "need { id }", {
    ags: TOWN,
    kind: "RESIDENTS",
    title: german(HOSTILE),
    quantity: 7,
    urgency: 4,
  });
  await carryOut(door, "strategyUpdate", "strategy { version }", {
    ags: TOWN,
    vision: german("Balve wächst zusammen"),
  });
  await carryOut(door, "strategyGoalCreate", "strategyGoal { id }", {
    ags: TOWN,
    title: german("Leerstand senken"),
    baseline: 9.5,
    target: 4,
    targetYear: 2030,
  });
}
