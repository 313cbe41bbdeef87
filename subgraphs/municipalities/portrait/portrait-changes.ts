/** Turns what was handed in into a portrait and its pictures, and writes them: all of it, or nothing. */
import { isDeepStrictEqual } from "node:util";
import type { DataSource, EntityManager } from "typeorm";
import { type LocalizedTextInput, parseLocalizedText, type TextBounds } from "../../../schema/localized-text.input.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import { parseAgs } from "../../../schema/scalars.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { selectRows } from "../../runtime/database/rows.js";
import { change, done, refused, type Written } from "../writing/change.js";
import { DESCRIPTION_BOUNDS, problemsOfOffice, TITLE_BOUNDS, trimmed } from "../writing/texts.js";
import { refusalOfTown, townRight } from "../writing/town-right.js";
import { toUserError } from "../writing/value-problem.js";
import { problemOfAddress } from "./picture-address.js";
import type { PortraitPictureInput, PortraitUpdateInput } from "./portrait-change.inputs.js";
import { Portrait } from "./portrait.entity.js";

/** Longest lists: a page shows no more at a glance. */
const MOST_STRENGTHS = 12;
const MOST_PICTURES = 12;

const SHORT: TextBounds = { ...TITLE_BOUNDS, isRequired: true };
const LONG: TextBounds = { ...DESCRIPTION_BOUNDS, isRequired: true };

interface PictureValues {
  readonly address: string;
  readonly alternativeText: LocalizedText;
}

/** What the input says; undefined stays as it was. */
interface PortraitValues {
  readonly headline?: LocalizedText | undefined;
  readonly introduction?: LocalizedText | undefined;
  readonly strengths?: readonly LocalizedText[] | undefined;
  readonly contactOffice?: LocalizedText | null | undefined;
  readonly pictures?: readonly PictureValues[] | undefined;
  readonly office: string | null;
}

/** Writes a town's portrait, the first or another. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for the AGS */
export async function updatePortrait(db: DataSource, caller: Caller, input: PortraitUpdateInput): Promise<Written> {
  const ags = parseAgs(input.ags, "input.ags");
  requirePermission(caller, townRight(ags));
  const { values, errors } = valuesOf(input);
  if (errors.length > 0) return { key: null, errors };
  const request = { operation: "portraitUpdate", idempotencyKey: input.idempotencyKey, input };
  return change(db, caller, request, async (transaction) => {
    const refusal = await refusalOfTown(transaction, ags);
    if (refusal) return refused([refusal]);
    // Also where there is no portrait to lock yet: two first ones wait for each other.
    await transaction.query("SELECT FROM municipality WHERE ags = $1 FOR NO KEY UPDATE", [ags]);
    const query = selectRows(transaction, Portrait, "p").where("p.ags = :ags", { ags });
    const before = (await query.getRawOne<Portrait>()) ?? null;
    const conflict = before ? conflictOf(before, input.version) : missingOf(values, input.version);
    if (conflict) return refused([conflict], before && ags);
    const after = valuesAfter(before, values);
    const pictures = before ? await readPictures(transaction, ags) : [];
    if (before && isSame(before, pictures, after, values.pictures)) return done(ags);
    await writePortrait(transaction, ags, after, values.office);
    if (values.pictures) await writePictures(transaction, ags, values.pictures);
    return done(ags);
  });
}

function conflictOf({ version }: Portrait, seen: number | null | undefined): UserError | null {
  if (version === seen) return null;
  const from = seen == null ? "the change names none" : `the change was made from version ${seen}`;
  return userError(
    "VERSION_CONFLICT",
    "version",
    `The portrait has version ${version}, and ${from}. Nothing was changed.`,
  );
}

function missingOf({ headline, introduction }: PortraitValues, seen: number | null | undefined): UserError | null {
  if (seen != null)
    return userError("NOT_FOUND", "version", "The municipality has no portrait yet; leave version out.");
  const missing = headline ? (introduction ? null : "introduction") : "headline";
  return missing === null ? null : userError("INVALID_VALUE", missing, `The first portrait needs this: ${missing}.`);
}

type PortraitTexts = Pick<Portrait, "headline" | "introduction" | "strengths" | "contactOffice">;

const valuesAfter = (before: Portrait | null, values: PortraitValues): PortraitTexts => ({
  headline: values.headline ?? before?.headline ?? {},
  introduction: values.introduction ?? before?.introduction ?? {},
  strengths: [...(values.strengths ?? before?.strengths ?? [])],
  contactOffice: values.contactOffice === undefined ? (before?.contactOffice ?? null) : values.contactOffice,
});

/** A change that changes nothing is none: a colleague's version stays what it is. */
function isSame(
  { headline, introduction, strengths, contactOffice }: Portrait,
  pictures: readonly PictureValues[],
  after: PortraitTexts,
  given: readonly PictureValues[] | undefined,
): boolean {
  const before: PortraitTexts = { headline, introduction, strengths, contactOffice };
  return isDeepStrictEqual(before, after) && (given === undefined || isDeepStrictEqual(pictures, given));
}

const readPictures = (transaction: EntityManager, ags: string): Promise<PictureValues[]> =>
  transaction.query<PictureValues[]>(
    `SELECT address, alternative_text AS "alternativeText" FROM picture WHERE ags = $1 ORDER BY position`,
    [ags],
  );

async function writePortrait(
  transaction: EntityManager,
  ags: string,
  { headline, introduction, strengths, contactOffice }: PortraitTexts,
  office: string | null,
): Promise<void> {
  const written = [headline, introduction, strengths, contactOffice];
  await transaction.query(
    `INSERT INTO portrait AS p (ags, headline, introduction, strengths, contact_office, office, confirmed_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())
     ON CONFLICT (ags) DO UPDATE SET headline = $2, introduction = $3, strengths = $4, contact_office = $5, office = $6,
       confirmed_at = now(), updated_at = now(), version = p.version + 1, is_demonstration = false`,
    [ags, ...written.map((value) => (value === null ? null : JSON.stringify(value))), office],
  );
}

/** Replaces the pictures. What the check has found out about an address that stays is kept. */
async function writePictures(
  transaction: EntityManager,
  ags: string,
  pictures: readonly PictureValues[],
): Promise<void> {
  const former = await transaction.query<{ address: string; checkedAt: string | null; problem: string | null }[]>(
    `SELECT address, checked_at AS "checkedAt", problem FROM picture WHERE ags = $1`,
    [ags],
  );
  const byAddress = new Map(former.map((picture) => [picture.address, picture]));
  const rows = pictures.map(({ address, alternativeText }, index) => ({
    position: index + 1,
    address,
    alternative_text: alternativeText,
    checked_at: byAddress.get(address)?.checkedAt ?? null,
    problem: byAddress.get(address)?.problem ?? null,
  }));
  await transaction.query("DELETE FROM picture WHERE ags = $1", [ags]);
  await transaction.query(
    `INSERT INTO picture (ags, position, address, alternative_text, checked_at, problem)
     SELECT $1, position, address, alternative_text, checked_at, problem
       FROM jsonb_populate_recordset(NULL::picture, $2::jsonb) AS row`,
    [ags, JSON.stringify(rows)],
  );
}

function valuesOf(input: PortraitUpdateInput): { readonly values: PortraitValues; readonly errors: UserError[] } {
  const errors: UserError[] = [];
  const text = (entries: LocalizedTextInput[] | null | undefined, field: string, bounds: TextBounds) => {
    if (entries == null) return undefined;
    const parsed = parseLocalizedText(entries, field, bounds);
    errors.push(...parsed.errors);
    return parsed.text ?? undefined;
  };
  const values: PortraitValues = {
    headline: text(input.headline, "headline", SHORT),
    introduction: text(input.introduction, "introduction", LONG),
    strengths: input.strengths?.map((strength, at) => text(strength.text, `strengths.${at}.text`, SHORT) ?? {}),
    contactOffice:
      input.contactOffice === null || input.contactOffice?.length === 0
        ? null
        : text(input.contactOffice, "contactOffice", SHORT),
    pictures: input.pictures?.map((picture, at) => ({
      address: addressOf(picture),
      alternativeText: text(picture.alternativeText, `pictures.${at}.alternativeText`, SHORT) ?? {},
    })),
    office: trimmed(input.office),
  };
  errors.push(...problemsOf(input, values));
  return { values, errors };
}

/** As a browser would write it; what is no address stays as it is, and is told. */
const addressOf = ({ address }: PortraitPictureInput): string =>
  URL.canParse(address) ? new URL(address).href : address;

function problemsOf({ strengths, pictures, contactOffice }: PortraitUpdateInput, values: PortraitValues): UserError[] {
  const offices = contactOffice ?? [];
  return [
    tooMany("strengths", strengths?.length ?? 0, MOST_STRENGTHS),
    tooMany("pictures", pictures?.length ?? 0, MOST_PICTURES),
    ...problemsOfOffice(values.office).map(toUserError),
    ...offices.flatMap(({ text }, at) => problemsOfOffice(trimmed(text), `contactOffice.${at}.text`)).map(toUserError),
    ...(pictures ?? []).map(addressProblem),
  ].filter((problem) => problem !== null);
}

const tooMany = (field: string, count: number, most: number): UserError | null =>
  count > most ? userError("INVALID_VALUE", field, `${field} has ${count} entries; it takes up to ${most}.`) : null;

function addressProblem({ address }: PortraitPictureInput, at: number): UserError | null {
  const problem = problemOfAddress(address);
  return problem === null ? null : userError("INVALID_VALUE", `pictures.${at}.address`, problem);
}
