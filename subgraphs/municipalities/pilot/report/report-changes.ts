/** Writes the evaluation report of a pilot, and publishes it once it is whole. */
import type { DataSource, EntityManager } from "typeorm";
import { parseLocalizedText, type TextBounds } from "../../../../schema/localized-text.input.js";
import { problemOfDay } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { selectRows } from "../../../runtime/database/rows.js";
import { change, done, refused, type Written } from "../../writing/change.js";
import { germanDay } from "../../writing/german-day.js";
import { problemsOfOffice, trimmed } from "../../writing/texts.js";
import { toUserError } from "../../writing/value-problem.js";
import { insertRow, type Kept, versionConflict, writeDifferences } from "../../writing/versioned.js";
import { placeInPilot } from "../pilot-parent.js";
import type { PilotPhase } from "../pilot-phase.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import { PilotReport } from "./report.entity.js";
import type { PilotReportPublishInput, PilotReportUpdateInput } from "./report.inputs.js";

/** What the programme office writes of a report. */
type ReportValues = Pick<PilotReport, "question" | "course" | "findings" | "recommendations" | "office">;

const SECTIONS = ["question", "course", "findings", "recommendations"] as const;

/** Ten pages: a report of a pilot with its tables elsewhere. */
const SECTION_BOUNDS: TextBounds = { longest: 30_000, isRequired: false, hasLines: true };

const REPORTS: Kept<ReportValues> = {
  table: "pilot_report",
  columns: {
    question: "question",
    course: "course",
    findings: "findings",
    recommendations: "recommendations",
    office: "office",
  },
};

/** Writes the report, the first or another. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateReport(db: DataSource, caller: Caller, input: PilotReportUpdateInput): Promise<Written> {
  requirePermission(caller, PILOT_RIGHT);
  const sections = SECTIONS.map((name) => ({
    name,
    given: input[name] !== undefined,
    ...parseLocalizedText(input[name], name, {
      ...SECTION_BOUNDS,
      isRequired: name === "question" && input.question !== undefined,
    }),
  }));
  const office = trimmed(input.office);
  const errors = [...sections.flatMap((section) => section.errors), ...problemsOfOffice(office).map(toUserError)];
  if (errors.length > 0) return { key: null, errors };
  const given = Object.fromEntries(
    sections.flatMap((section) => (section.given ? [[section.name, section.text]] : [])),
  );
  const request = { operation: "pilotReportUpdate", idempotencyKey: input.idempotencyKey, input };
  return change(db, caller, request, async (transaction) => {
    const found = await lockReport(transaction, input.pilotId, input.version);
    if (found.refusal) return refused([found.refusal], found.pilotKey);
    const values: ReportValues = { ...(found.report ?? NO_REPORT), ...given, office };
    const emptied = refusalOfEmptied(found.report, values);
    if (emptied) return refused([emptied], found.pilotKey);
    if (found.report) await writeDifferences(transaction, REPORTS, found.report.key, values);
    else if (Object.keys(values.question).length === 0) return refused([questionMissing]);
    else await insertRow(transaction, REPORTS, { pilot_key: found.pilotKey }, values);
    return done(found.pilotKey);
  });
}

/** What everybody reads stays whole; null where it does, or is a draft. */
function refusalOfEmptied(report: PilotReport | null, values: ReportValues): UserError | null {
  const [empty] = unwritten(values);
  if (!report?.publishedOn || !empty) return null;
  return userError(
    "INVALID_VALUE",
    empty,
    `The report has been published since ${report.publishedOn} and stays whole: ${empty} needs a text in at least one language.`,
  );
}

const NO_REPORT: ReportValues = { question: {}, course: null, findings: null, recommendations: null, office: null };

const questionMissing = userError("INVALID_VALUE", "question", "The first report needs this: question.");

/** Publishes the report, once every section is written. @throws UNAUTHENTICATED, FORBIDDEN */
export async function publishReport(db: DataSource, caller: Caller, input: PilotReportPublishInput): Promise<Written> {
  requirePermission(caller, PILOT_RIGHT);
  const office = trimmed(input.office);
  const today = germanDay(new Date());
  const day = input.publishedOn ?? today;
  const problem = problemOfDay(day) ?? (day > today ? `${day} is after today, ${today}.` : null);
  const errors = [
    ...(problem ? [userError("INVALID_VALUE", "publishedOn", problem)] : []),
    ...problemsOfOffice(office).map(toUserError),
  ];
  if (errors.length > 0) return { key: null, errors };
  const request = { operation: "pilotReportPublish", idempotencyKey: input.idempotencyKey, input };
  return change(db, caller, request, async (transaction) => {
    const { refusal, report, pilotKey } = await lockReport(transaction, input.pilotId, input.version);
    if (refusal) return refused([refusal], pilotKey);
    const unopened =
      refusalOfPublished(report) ??
      refusalOfDay(await readEvaluation(transaction, pilotKey), day) ??
      refusalOfUnfinished(report);
    if (unopened) return refused([unopened], pilotKey);
    await transaction.query(
      `UPDATE pilot_report SET published_on = $2, office = $3, updated_at = now(), version = version + 1,
         is_demonstration = false
       WHERE pilot_key = $1`,
      [pilotKey, day, office],
    );
    return done(pilotKey);
  });
}

/** The sections that nobody has written. */
const unwritten = (report: ReportValues): (typeof SECTIONS)[number][] => SECTIONS.filter((name) => !report[name]);

function refusalOfPublished(report: PilotReport | null): UserError | null {
  if (!report?.publishedOn) return null;
  return userError(
    "STEP_NOT_OPEN",
    "pilotId",
    `The report has been published since ${report.publishedOn}. pilotReportUpdate changes what it says; the day stays.`,
  );
}

/** Where a pilot stands, and since when it is evaluated. */
interface Evaluation {
  readonly phase: PilotPhase;
  readonly beganOn: string | null;
}

async function readEvaluation(transaction: EntityManager, pilotKey: string): Promise<Evaluation> {
  const [row] = await transaction.query<Evaluation[]>(
    `SELECT phase, phase_days -> 'EVALUATION' ->> 'beganOn' AS "beganOn" FROM pilot WHERE key = $1`,
    [pilotKey],
  );
  if (!row) throw new Error(`The pilot ${pilotKey} is gone, although it is locked.`);
  return row;
}

/** A report is about what has happened: it is published in the evaluation, and not before that began. */
function refusalOfDay({ phase, beganOn }: Evaluation, day: string): UserError | null {
  if (phase !== "EVALUATION")
    return userError(
      "STEP_NOT_OPEN",
      "pilotId",
      `The pilot is ${phase}: its report can be published from the phase EVALUATION on. Bring the pilot there first (pilotAdvance).`,
    );
  if (beganOn === null || day >= beganOn) return null;
  return userError("INVALID_VALUE", "publishedOn", `${day} is before the evaluation began, ${beganOn}.`);
}

function refusalOfUnfinished(report: PilotReport | null): UserError | null {
  const missing = report ? unwritten(report) : SECTIONS;
  if (missing.length === 0) return null;
  return userError(
    "STEP_NOT_OPEN",
    "pilotId",
    `The report cannot be published yet; write first: ${missing.join(", ")}.`,
  );
}

type LockedReport =
  | { readonly refusal: UserError; readonly report: null; readonly pilotKey: string | null }
  | { readonly refusal: null; readonly report: PilotReport | null; readonly pilotKey: string };

/** The report of a pilot that runs, in the version that the caller saw; the pilot is locked until the transaction ends. */
async function lockReport(transaction: EntityManager, pilotId: string, version: number): Promise<LockedReport> {
  const place = await placeInPilot(transaction, pilotId);
  if (!("pilot_key" in place)) return { refusal: place as UserError, report: null, pilotKey: null };
  const { pilot_key: pilotKey } = place;
  const query = selectRows(transaction, PilotReport, "r").where("r.pilot_key = :pilotKey", { pilotKey });
  const report = (await query.setLock("pessimistic_write").getRawOne<PilotReport>()) ?? null;
  const refusal = versionConflict("report", report ?? { key: pilotKey, version: 0 }, version);
  return refusal ? { refusal, report: null, pilotKey } : { refusal: null, report, pilotKey };
}
