/**
 * Whom a development token is for, in the words of `npm run token -- --as …`; the same words are the ids of the
 * development issuer's clients.
 */
import { globalId, parseGlobalId } from "../../../schema/identity.js";
import { parseAgs } from "../../../schema/scalars.js";
import type { UserKind } from "../caller-kinds.js";

export interface TokenSubject {
  readonly kind: UserKind;
  /** Of a town, and of nobody else. */
  readonly ags?: string;
  /** Of a household, and of nobody else. */
  readonly householdId?: string;
}

const NAMES: Readonly<Record<UserKind, string>> = {
  PUBLIC: "public",
  CHAMBER: "chamber",
  RESEARCHER: "researcher",
  TOWN: "town",
  CASE_WORKER: "case-worker",
  HOUSEHOLD: "household",
  PROGRAMME_OFFICE: "programme-office",
  AUDITOR: "auditor",
};

/** What can be asked for. */
export const SUBJECT_FORMS =
  "public, chamber, researcher, town:AGS, case-worker, household:ID, programme-office or auditor";

/** The subject in words, such as `town:05962004` or `case-worker`. */
export const clientIdOf = ({ kind, ags, householdId }: TokenSubject): string =>
  [NAMES[kind], ags, householdId].filter((part) => part !== undefined).join(":");

/** All spellings of the subject that name a client. */
export const clientIdsOf = (subject: TokenSubject): readonly string[] => [
  clientIdOf(subject),
  ...(subject.householdId === undefined
    ? []
    : [clientIdOf({ ...subject, householdId: globalId("Household", subject.householdId) })]),
];

/** The claim `sub`, such as `development-case-worker`. */
export const subOf = (subject: TokenSubject): string => `development-${clientIdOf(subject).replaceAll(":", "-")}`;

/**
 * The subject of the words. A household's id is the graph's, or the bare key in it.
 * @throws an error in words for the one who wrote them
 */
export function parseSubject(text: string): TokenSubject {
  const [name, key, ...rest] = text.split(":");
  const kind = (Object.keys(NAMES) as UserKind[]).find((known) => NAMES[known] === name);
  const isKeyed = kind === "TOWN" || kind === "HOUSEHOLD";
  if (!kind || rest.length > 0 || isKeyed !== (key !== undefined))
    throw new Error(`It is ${SUBJECT_FORMS}, such as town:05962004.`);
  if (kind === "TOWN") return { kind, ags: parseAgs(key ?? "", "as") };
  return kind === "HOUSEHOLD" ? { kind, householdId: parseHousehold(key ?? "") } : { kind };
}

function parseHousehold(id: string): string {
  const identity = parseGlobalId(id);
  const key = identity?.type === "Household" ? identity.key : id;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) return key.toLowerCase();
  throw new Error("A household is named by its id in the graph, or by the UUID in it.");
}
