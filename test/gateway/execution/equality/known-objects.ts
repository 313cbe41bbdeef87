/** Ids and keys of what the default data holds, so that generated operations find something. */
import type { TokenSubject } from "../../../../gateway/caller/development/subject.js";
import { globalId } from "../../../../schema/identity.js";
import type { Asked, DoorAnswer } from "./two-doors.js";

export interface KnownObjects {
  /** Ids of objects of many types, a municipality's first. */
  readonly ids: readonly string[];
  /** Keys of municipalities that present much, and of some that present nothing. */
  readonly ags: readonly string[];
  readonly kldbCodes: readonly string[];
  readonly householdIds: readonly string[];
}

/** Towns of the demonstration with boards, pilots and jobs, and one that presents nothing. */
const AGS = ["05962004", "03254021", "05911000", "05554020", "01001000"];

const FIND = `{
  municipalities(first: 2) { nodes { id } }
  offers(first: 6) { nodes { id } }
  needs(first: 2) { nodes { id } }
  jobs(first: 3) { nodes { id occupation { kldbCode } municipality { ags } } }
  integrationServices(first: 2) { nodes { id provider { id } municipality { ags } } }
  pilots(first: 2) { nodes { id indicators { id } } }
  advisoryBoards(first: 2) { nodes { id } }
}`;

/** Asks for them. */
export async function findKnownObjects(
  ask: (asked: Asked, subject: TokenSubject) => Promise<DoorAnswer>,
): Promise<KnownObjects> {
  const [{ body }, { body: cases }] = await Promise.all([
    ask({ query: FIND }, { kind: "PUBLIC" }),
    ask({ query: "{ households(first: 3) { nodes { id } } }" }, { kind: "CASE_WORKER" }),
  ]);
  const householdIds = valuesOf("id", JSON.parse(cases));
  const answer: unknown = JSON.parse(body);
  return {
    ids: [globalId("Municipality", AGS[0] ?? ""), ...householdIds, ...valuesOf("id", answer)],
    ags: [...AGS, ...valuesOf("ags", answer)],
    kldbCodes: valuesOf("kldbCode", answer),
    householdIds,
  };
}

/** All texts under a name, wherever they stand. */
function valuesOf(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesOf(name, entry));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name && typeof inner === "string" ? [inner] : valuesOf(name, inner),
  );
}
