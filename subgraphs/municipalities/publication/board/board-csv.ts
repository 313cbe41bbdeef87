/**
 * A board's paper as one flat table: a row for each group that voted on a recommendation or dissented from it, one
 * without a group for a recommendation on which none did. Asks nothing.
 */
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { TOWN_CRITERIA } from "../../../../schema/vocabulary/town-criterion.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { BOARD_GROUPS, type BoardGroup } from "../../advisory-board/composition/board-group.js";
import { COUNCIL_OUTCOMES } from "../../recommendation/decision/council-decision.types.js";
import { RECOMMENDATION_KINDS } from "../../recommendation/recommendation-kind.js";
import { RECOMMENDATION_STATUSES } from "../../recommendation/recommendation-machine.js";
import { germanDay } from "../../writing/german-day.js";
import { type CsvColumn, type CsvDialect, csvTable } from "../csv-table.js";
import type { Reader } from "../reader.js";
import { departureOf } from "./board-entry.js";
import { BOARD_WORDS } from "./board-words.js";
import type { BoardPaper, PaperEntry } from "./board-paper.js";

interface PaperRow extends PaperEntry {
  readonly group: BoardGroup | null;
}

/** The file. */
export const boardCsv = (paper: BoardPaper, reader: Reader, dialect: CsvDialect): Buffer =>
  csvTable(columnsFor(paper, reader), paper.entries.flatMap(rowsOf), dialect);

function rowsOf(entry: PaperEntry): PaperRow[] {
  const { votes, dissent } = entry.recommendation;
  const groups = BOARD_GROUPS.map(({ value }) => value).filter((group) =>
    [...votes, ...dissent].some((each) => each.group === group),
  );
  return (groups.length > 0 ? groups : [null]).map((group) => ({ ...entry, group }));
}

/** Between the titles of several things in one cell. */
const BETWEEN = " | ";

const columnsFor = ({ board }: BoardPaper, reader: Reader): readonly CsvColumn<PaperRow>[] => [
  { name: "ags", heading: "AGS", value: () => board.ags },
  { name: "boardId", heading: "Beirat", value: () => globalId("AdvisoryBoard", board.key) },
  ...recommendationColumns(reader),
  ...SUPPORT_COLUMNS,
  { name: "dissent", heading: "Andere Meinung", value: (row) => reader.words(dissentOf(row)) },
  ...DECISION_COLUMNS,
  ...outcomeColumns(reader),
  { name: "isDemonstration", heading: "Vorführung", value: ({ recommendation }) => recommendation.isDemonstration },
  {
    name: "updatedOn",
    heading: "Geändert am",
    value: ({ recommendation }) => ({ day: germanDay(new Date(recommendation.updatedAt)) }),
  },
];

const recommendationColumns = ({ words }: Reader): readonly CsvColumn<PaperRow>[] => [
  { name: "id", heading: "ID", value: ({ recommendation }) => globalId("Recommendation", recommendation.key) },
  {
    name: "kind",
    heading: "Art",
    value: ({ recommendation }) => ({ of: RECOMMENDATION_KINDS, value: recommendation.kind }),
  },
  { name: "position", heading: "Platz", value: ({ recommendation }) => recommendation.position },
  { name: "title", heading: "Titel", value: ({ recommendation }) => words(recommendation.title) },
  { name: "text", heading: "Text", value: ({ recommendation }) => words(recommendation.text) },
  {
    name: "status",
    heading: "Stand",
    value: ({ recommendation }) => ({ of: RECOMMENDATION_STATUSES, value: recommendation.status }),
  },
  {
    name: "proposedOn",
    heading: "Beschlossen am",
    value: ({ recommendation }) => ({ day: recommendation.proposedOn }),
  },
  {
    name: "handedOverOn",
    heading: "Übergeben am",
    value: ({ recommendation }) => ({ day: recommendation.handedOverOn }),
  },
];

interface Titled {
  readonly title: LocalizedText;
}

/** What stands, and what was taken back since, which is said of each. */
const titlesOf = (standing: readonly Titled[], withdrawn: readonly Titled[], words: Reader["words"]): string =>
  [
    ...standing.map(({ title }) => words(title)),
    ...withdrawn.map(({ title }) => `${words(title)}, ${words(BOARD_WORDS.takenBack)}`),
  ].join(BETWEEN);

const outcomeColumns = ({ words }: Reader): readonly CsvColumn<PaperRow>[] => [
  {
    name: "decisionReasons",
    heading: "Begründung",
    value: ({ recommendation }) => words(recommendation.decisionReasons),
  },
  { name: "followUp", heading: "Was daraus wurde", value: ({ recommendation }) => words(recommendation.followUp) },
  {
    name: "measures",
    heading: "Maßnahmen",
    value: ({ measures, withdrawnMeasures }) => titlesOf(measures, withdrawnMeasures, words),
  },
  {
    name: "needs",
    heading: "Bedarfe",
    value: ({ needs, withdrawnNeeds }) => titlesOf(needs, withdrawnNeeds, words),
  },
  {
    name: "priorities",
    heading: "Gewichte beim Matching",
    value: ({ priorities, overridden }) =>
      [
        ...priorities.map(({ criterion, importance }) => `${words(labelOf(TOWN_CRITERIA, criterion))}: ${importance}`),
        ...overridden.map((priority) => departureOf(priority, words)),
      ].join(BETWEEN),
  },
];

const votesOf = ({ recommendation, group }: PaperRow) => recommendation.votes.find((votes) => votes.group === group);

const dissentOf = ({ recommendation, group }: PaperRow) =>
  recommendation.dissent.find((dissent) => dissent.group === group)?.text ?? null;

const SUPPORT_COLUMNS: readonly CsvColumn<PaperRow>[] = [
  { name: "group", heading: "Gruppe", value: ({ group }) => ({ of: BOARD_GROUPS, value: group }) },
  { name: "inFavour", heading: "Dafür", value: (row) => votesOf(row)?.inFavour },
  { name: "against", heading: "Dagegen", value: (row) => votesOf(row)?.against },
  { name: "abstained", heading: "Enthalten", value: (row) => votesOf(row)?.abstained },
];

const DECISION_COLUMNS: readonly CsvColumn<PaperRow>[] = [
  {
    name: "decision",
    heading: "Beschluss des Rates",
    value: ({ recommendation }) => ({ of: COUNCIL_OUTCOMES, value: recommendation.decision }),
  },
  { name: "decidedOn", heading: "Entschieden am", value: ({ recommendation }) => ({ day: recommendation.decidedOn }) },
  { name: "decisionReference", heading: "Vorlage", value: ({ recommendation }) => recommendation.decisionReference },
  {
    name: "implementedOn",
    heading: "Umgesetzt am",
    value: ({ recommendation }) => ({ day: recommendation.implementedOn }),
  },
];
