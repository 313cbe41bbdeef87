/**
 * The addresses of what is made of public data beside the graph: pages to print and tables of a town's presentation and
 * of a board's paper, and a board's calendar. The same for everybody, and for those who send a token.
 */
import { hubError } from "../../../schema/errors.js";
import { createReads } from "../../runtime/database/reads.js";
import { choiceOf } from "../../runtime/routes/query-choice.js";
import { publicAnswer } from "../../runtime/routes/public-answer.js";
import type { Route, RouteAnswer, RouteContext, RouteRequest } from "../../runtime/routes/route.js";
import { createLoaders, type MunicipalitiesLoaders } from "../context.js";
import type { AdvisoryBoard } from "../advisory-board/board/advisory-board.entity.js";
import { germanDay } from "../writing/german-day.js";
import { boardCalendar } from "./board/board-calendar.js";
import { boardCsv } from "./board/board-csv.js";
import { boardPage, paperReader } from "./board/board-page.js";
import { readBoardPaper } from "./board/board-paper.js";
import { CSV_DIALECTS } from "./csv-table.js";
import { pagePolicy } from "./page-style.js";
import { boardPaths, townPaths } from "./paths.js";
import { type Reader, readerOf } from "./reader.js";
import { townCsv } from "./town/town-csv.js";
import { shownPictures, townPage } from "./town/town-page.js";
import { readTownPresentation } from "./town/town-presentation.js";

/** Offers and needs on a page, each: a town of the demonstration has some thirty, and forty sheets are enough. */
const MOST_ROWS_OF_A_PAGE = 300;
/** A board meets some ten times; a page holds twenty times as many. */
const MOST_SESSIONS = 200;
/** In a table, each: a file of a few megabytes. */
const MOST_ROWS_OF_A_TABLE = 10_000;

const HTML = "text/html; charset=utf-8";
const CSV = "text/csv; charset=utf-8";
const CALENDAR = "text/calendar; charset=utf-8";

type Answer = (context: RouteContext, request: RouteRequest, reader: Reader) => Promise<RouteAnswer>;

/** A public address whose answer speaks the reader's language, and is not sent again to who has it. */
const publicRoute = (path: string, summary: string, answer: Answer): Route => ({
  method: "GET",
  path,
  summary: `${summary} lang=de|en|… instead of Accept-Language.`,
  largestBody: 0,
  headers: ["if-none-match"],
  access: "public",
  answer: async (context, request) => answer(context, request, readerOf(request.query, context.languages)),
});

const townPageRoute = publicRoute(
  townPaths(":ags").presentation,
  "A town's presentation as a page to print.",
  async ({ db }, request, reader) => {
    const presentation = await readTownPresentation(
      createLoaders(createReads(db)),
      agsOf(request),
      MOST_ROWS_OF_A_PAGE,
    );
    return publicAnswer(request, {
      contentType: HTML,
      body: townPage({ presentation, reader, today: germanDay(new Date()) }),
      language: reader.language,
      headers: { "content-security-policy": pagePolicy(shownPictures(presentation).map(({ address }) => address)) },
    });
  },
);

const townCsvRoute = publicRoute(
  townPaths(":ags").presentationCsv,
  "A town's presentation as a table; dialect=german|plain.",
  async ({ db }, request, reader) => {
    const dialect = choiceOf(request.query, "dialect", CSV_DIALECTS);
    const presentation = await readTownPresentation(
      createLoaders(createReads(db)),
      agsOf(request),
      MOST_ROWS_OF_A_TABLE,
    );
    return publicAnswer(request, {
      contentType: CSV,
      body: townCsv(presentation, reader, dialect),
      language: reader.language,
      headers: fileName(`presentation-${presentation.town.ags}.csv`),
    });
  },
);

const calendarRoute = publicRoute(
  boardPaths(":key").calendar,
  "A board's public sessions as iCalendar, to subscribe to.",
  async ({ db }, request, reader) => {
    const loaders = createLoaders(createReads(db));
    const board = await boardOf(loaders, request);
    const page = { first: MOST_SESSIONS, after: null };
    const [town, sessions] = await Promise.all([
      loaders.municipality.load(board.ags),
      loaders.sessionPage.load(board.key, { isPublic: true }, page),
    ]);
    return publicAnswer(request, {
      contentType: CALENDAR,
      body: boardCalendar({ town: town?.name ?? "", title: board.title }, sessions.nodes, reader),
      language: reader.language,
      headers: fileName(`sessions-${board.ags}.ics`, "inline"),
    });
  },
);

const paperRoute = publicRoute(
  boardPaths(":key").paper,
  "A board's paper as a page to print.",
  async ({ db }, request, anyReader) => {
    const loaders = createLoaders(createReads(db));
    const reader = paperReader(anyReader);
    const paper = await readBoardPaper(loaders, await boardOf(loaders, request));
    return publicAnswer(request, {
      contentType: HTML,
      body: boardPage({ paper, reader }),
      language: reader.language,
      headers: { "content-security-policy": pagePolicy([]) },
    });
  },
);

const paperCsvRoute = publicRoute(
  boardPaths(":key").paperCsv,
  "A board's paper as a table; dialect=german|plain.",
  async ({ db }, request, reader) => {
    const dialect = choiceOf(request.query, "dialect", CSV_DIALECTS);
    const loaders = createLoaders(createReads(db));
    const paper = await readBoardPaper(loaders, await boardOf(loaders, request));
    return publicAnswer(request, {
      contentType: CSV,
      body: boardCsv(paper, reader, dialect),
      language: reader.language,
      headers: fileName(`paper-${paper.board.ags}.csv`),
    });
  },
);

/** @throws NOT_FOUND for a key of no board */
async function boardOf(loaders: MunicipalitiesLoaders, { parameters }: RouteRequest): Promise<AdvisoryBoard> {
  const key = parameters["key"] ?? "";
  // What PostgreSQL cannot take as text is no key.
  const board = key.includes("\0") ? null : await loaders.board.load(key);
  if (!board) throw hubError("NOT_FOUND", "There is no advisory board at this address.");
  return board;
}

const agsOf = ({ parameters }: RouteRequest): string => parameters["ags"] ?? "";

/** @param name of letters, digits, dots and hyphens */
const fileName = (name: string, disposition: "attachment" | "inline" = "attachment"): Record<string, string> => ({
  "content-disposition": `${disposition}; filename="${name}"`,
});

export const publicationRoutes: readonly Route[] = [
  townPageRoute,
  townCsvRoute,
  calendarRoute,
  paperRoute,
  paperCsvRoute,
];
