/** Finds how fresh towns' presentations are, one statement for any number of towns. Knows no rule of the light. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { LANGUAGES } from "../../../schema/vocabulary/language.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { pagesByParent } from "../../runtime/database/page.js";
import type { FreshnessIssueFilter } from "./freshness.inputs.js";
import type { Freshness, FreshnessIssue, FreshnessPart } from "./freshness.types.js";
import { issuesSql, partsSql } from "./issue-sql.js";
import { lightOfPart, lightOfTown, type PartFigures } from "./light.js";
import { PRESENTATION_PARTS, type PresentationPart } from "./vocabulary.js";

interface PartRow extends PartFigures {
  readonly ags: string;
  readonly part: PresentationPart;
  readonly confirmedAt: string | null;
  /** Number of texts that lack each language, in the order of the hub's languages. */
  readonly missingTexts: readonly number[];
}

/** The freshness of these towns, in their order, in one statement. */
export async function findFreshness(db: DataSource, towns: readonly string[]): Promise<Freshness[]> {
  const rows = await db.query<PartRow[]>(partsSql("$1"), [towns]);
  const byTown = Map.groupBy(rows, ({ ags }) => ags);
  return towns.map((ags) => freshnessOf(ags, byTown.get(ags) ?? []));
}

function freshnessOf(ags: string, rows: readonly PartRow[]): Freshness {
  const parts = PRESENTATION_PARTS.map(({ value }) => {
    const row = rows.find(({ part }) => part === value);
    return row ? presented(row) : { ...NOTHING, part: value };
  });
  return {
    ags,
    status: lightOfTown(parts.map(({ status }) => status)),
    confirmedAt: oldest(rows.map(({ confirmedAt }) => confirmedAt)),
    parts,
  };
}

const NOTHING: Omit<FreshnessPart, "part"> = {
  status: "NOT_PRESENTED",
  entryCount: 0,
  confirmedAt: null,
  missingLanguages: [],
};

const presented = (row: PartRow): FreshnessPart => ({
  part: row.part,
  status: lightOfPart(row),
  entryCount: row.entryCount,
  confirmedAt: row.confirmedAt,
  missingLanguages: LANGUAGES.flatMap(({ value }, at) => {
    const textCount = row.missingTexts[at] ?? 0;
    return textCount > 0 ? [{ language: value, textCount }] : [];
  }),
});

function oldest(moments: readonly (string | null)[]): string | null {
  const known = moments.filter((moment) => moment !== null);
  return known.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

/** The same page of the issues of several towns, the worst first and of these the oldest, in one statement. */
export async function findIssuesOf(
  db: DataSource,
  towns: readonly string[],
  filter: FreshnessIssueFilter | null | undefined,
  page: Page,
): Promise<Connection<FreshnessIssue>[]> {
  const query = db
    .createQueryBuilder()
    .select([])
    .from<FreshnessIssue>(`(${issuesSql(":towns")})`, "i")
    .where("true")
    .setParameters({ towns });
  for (const [column, property] of Object.entries(ISSUE_COLUMNS)) query.addSelect(`i.${column}`, property);
  whereChoice(query, "i.part", "filter.part", filter?.part);
  whereChoice(query, "i.kind", "filter.kind", filter?.kind);
  const listing = {
    query,
    orderBy: [
      { expression: "i.severity", direction: "DESC", type: "integer" },
      { expression: "i.arisen_on", direction: "ASC", type: "date" },
    ],
    key: "i.key",
  } as const;
  return pagesByParent(db, listing, "ags", towns, page);
}

const ISSUE_COLUMNS = {
  ags: "ags",
  part: "part",
  kind: "kind",
  object_key: "objectKey",
  title: "title",
  arisen_on: "arisenOn",
  days: "days",
  missing: "missing",
  position: "position",
  problem: "pictureProblem",
} as const;
