/** Imports of uploaded files, and what is kept of them: read by the caller who made them alone, for its town. */
import type { DataSource, EntityManager } from "typeorm";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { isPermitted, requirePermission } from "../../runtime/access/permission.js";
import { queriesFor } from "../../runtime/database/caller-settings.js";
import type { Carried } from "../../runtime/database/idempotency.js";
import type { DescribedIssue } from "../../runtime/import/csv/rule.js";
import { change, done, refused, type Written } from "../writing/change.js";
import { problemsOfOffice, trimmed } from "../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../writing/town-right.js";
import { toUserError } from "../writing/value-problem.js";
import type { DataImport, DataImportInput, ImportKind } from "./data-import.types.js";
import { importFile, type ImportOptions, type ImportRefusal, type ImportReport } from "./import-file.js";
import { NEED_IMPORT } from "./need-rows.js";
import { OFFER_IMPORT } from "./offer-rows.js";
import { inTurn, MOST_WAITING } from "./turns.js";
import { isUuid, readUpload } from "./uploads.js";

/** How many issues the graph shows; the file of issues has them all. */
const SHOWN_ISSUES = 100;

/** How a file of each kind is imported. */
export const IMPORTS: Readonly<
  Record<
    ImportKind,
    (transaction: EntityManager, file: Uint8Array, options: ImportOptions) => Promise<ImportReport | ImportRefusal>
  >
> = {
  OFFERS: (transaction, file, options) => importFile(transaction, OFFER_IMPORT, file, options),
  NEEDS: (transaction, file, options) => importFile(transaction, NEED_IMPORT, file, options),
};

/** Imports an uploaded file. @throws UNAUTHENTICATED, FORBIDDEN for a caller who writes for no town */
export async function importUpload(
  db: DataSource,
  caller: Caller,
  kind: ImportKind,
  input: DataImportInput,
): Promise<Written> {
  requirePermission(caller, ANY_TOWN_RIGHT);
  const office = trimmed(input.office);
  const problems = problemsOfOffice(office);
  if (problems.length > 0) return { key: null, errors: problems.map(toUserError) };
  const operation = kind === "OFFERS" ? "offersImport" : "needsImport";
  const request = { operation, idempotencyKey: input.idempotencyKey, input };
  const importing = inTurn(() =>
    change(db, caller, request, (transaction) => importKept(transaction, caller, kind, input, office)),
  );
  return importing ?? { key: null, errors: [tooManyWait] };
}

const tooManyWait = userError(
  "TRY_AGAIN",
  null,
  `${MOST_WAITING} imports wait already. Nothing was changed; send it again in a minute.`,
);

async function importKept(
  transaction: EntityManager,
  caller: Caller,
  kind: ImportKind,
  input: DataImportInput,
  office: string | null,
): Promise<Carried<Written>> {
  const file = await readUpload(transaction, caller, input.uploadId);
  if (!file) return refused([noUpload]);
  const report = await IMPORTS[kind](transaction, file, {
    writer: caller,
    mayWrite: (ags) => isPermitted(caller, townRight(ags)),
    office,
    isAllOrNothing: input.isAllOrNothing,
    isDryRun: input.isDryRun,
  });
  if (report.outcome === "REFUSED") return refused(report.issues.map(refusalOf));
  return done(await keepReport(transaction, caller, kind, report));
}

const noUpload = userError(
  "NOT_FOUND",
  "uploadId",
  "There is no such file of yours. Hand it in by POST /uploads; your last ten are kept, for a day.",
);

const refusalOf = ({ line, reason, hint }: DescribedIssue): UserError =>
  userError("FILE_REFUSED", "uploadId", `${line === null ? "" : `Line ${line}: `}${reason.en} ${hint.en}`);

/** What of a report is kept as JSON: of issues what is shown. */
type KeptReport = Omit<ImportReport, "outcome" | "issuesCsv"> & {
  readonly issueCount: number;
  readonly noticeCount: number;
};

/** So many imports of one caller are kept: who tries again and again fills no disk. */
const MOST_IMPORTS = 20;

async function keepReport(
  transaction: EntityManager,
  caller: Caller,
  kind: ImportKind,
  { outcome: _read, issuesCsv, ...report }: ImportReport,
): Promise<string> {
  const kept: KeptReport = {
    ...report,
    issues: report.issues.slice(0, SHOWN_ISSUES),
    issueCount: report.issues.length,
    notices: report.notices.slice(0, SHOWN_ISSUES),
    noticeCount: report.notices.length,
  };
  const [row] = await transaction.query<{ id: string }[]>(
    "INSERT INTO data_import (caller_id, ags, kind, report, issues_csv) VALUES ($1, $2, $3, $4, $5) RETURNING id",
    [caller.id, caller.ags, kind, jsonOf(kept), issuesCsv],
  );
  await transaction.query(
    `DELETE FROM data_import WHERE id IN (
       SELECT id FROM data_import WHERE caller_id = $1 AND ags = $2
       ORDER BY imported_at DESC, id OFFSET ${MOST_IMPORTS})`,
    [caller.id, caller.ags],
  );
  return row?.id ?? "";
}

/** U+0000 is the one character that PostgreSQL's JSON does not have: it is shown as one that nobody could read. */
const jsonOf = (kept: KeptReport): string => JSON.stringify(kept).replaceAll("\\u0000", "\ufffd");

interface KeptImport {
  readonly key: string;
  readonly kind: ImportKind;
  readonly importedAt: string;
  readonly report: KeptReport;
}

/** The caller's own imports with these keys; null where there is none, or it is another's. */
export async function importsByKey(
  db: DataSource,
  caller: Caller,
  keys: readonly string[],
): Promise<(Omit<DataImport, "id"> | null)[]> {
  const rows = await queriesFor(db, caller).query<KeptImport[]>(
    `SELECT id AS key, kind, imported_at AS "importedAt", report FROM data_import
     WHERE id = ANY($1::uuid[]) AND caller_id = $2 AND ags = $3`,
    [keys.filter(isUuid), caller.id, caller.ags],
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => {
    const row = byKey.get(key);
    if (!row) return null;
    const { report, ...others } = row;
    return { ...others, ...report, issuesPath: report.rejected > 0 ? `/imports/${key}/issues.csv` : null };
  });
}

/** The rejected rows of the caller's own import; null where there are none, or it is another's. */
export async function readIssues(db: DataSource, caller: Caller, key: string): Promise<Buffer | null> {
  if (!isUuid(key)) return null;
  const [row] = await queriesFor(db, caller).query<{ issues: Buffer | null }[]>(
    "SELECT issues_csv AS issues FROM data_import WHERE id = $1 AND caller_id = $2 AND ags = $3",
    [key, caller.id, caller.ags],
  );
  return row?.issues ?? null;
}
