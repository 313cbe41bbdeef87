/** A board's paper as a page to print: question, who sits there, vision, guidelines, measures. Asks nothing. */
import type { JSX } from "react";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { BOARD_STATUSES } from "../../advisory-board/board/board-status.js";
import { BOARD_GROUPS } from "../../advisory-board/composition/board-group.js";
import type { RecommendationKind } from "../../recommendation/recommendation-kind.js";
import { formatsOf } from "../formats.js";
import { Facts, Page, renderPage, Section, Told } from "../page-frame.js";
import type { Reader } from "../reader.js";
import { Entry } from "./board-entry.js";
import type { BoardPaper } from "./board-paper.js";
import { BOARD_WORDS } from "./board-words.js";

interface PaperProperties {
  readonly paper: BoardPaper;
  readonly reader: Reader;
}

/** The page as it is sent. */
export function boardPage({ paper, reader }: PaperProperties): string {
  const { words } = reader;
  const title = words(paper.board.title) || words(BOARD_WORDS.board);
  return renderPage(
    <Page
      reader={reader}
      title={`${words(BOARD_WORDS.paper)}: ${title}, ${paper.town}`}
      heading={<Heading paper={paper} reader={reader} />}
      footer={`Ortswahl · AGS ${paper.board.ags} · ${words(BOARD_WORDS.changed)}: ${formatsOf(reader.language).dayOf(paper.changedAt)}`}
    >
      <Question paper={paper} reader={reader} />
      <Seats paper={paper} reader={reader} />
      {paper.entries.length === 0 ? <p className="notice">{words(BOARD_WORDS.nothing)}</p> : null}
      {PARTS.map(({ kind, id, word }) => (
        <Part key={id} paper={paper} reader={reader} kind={kind} id={id} word={word} />
      ))}
    </Page>,
  );
}

/** The page's own words are in German and English: whoever reads another language gets them in one of these. */
export const paperReader = (reader: Reader): Reader => ({
  ...reader,
  language: reader.spoken(BOARD_WORDS.paper)?.language === "en" ? "en" : "de",
});

const PARTS = [
  { kind: "VISION", id: "vision", word: "vision" },
  { kind: "GUIDELINE", id: "guidelines", word: "guidelines" },
  { kind: "MEASURE", id: "measures", word: "measures" },
] as const;

function Heading({ paper: { board, town }, reader }: PaperProperties): JSX.Element {
  const { words } = reader;
  const { day } = formatsOf(reader.language);
  return (
    <>
      <p className="quiet">
        {words(BOARD_WORDS.paper)} · <span lang="de">{town}</span>
      </p>
      <h1>{board.title ? <Told as="span" reader={reader} text={board.title} /> : words(BOARD_WORDS.board)}</h1>
      {board.isDemonstration ? <p className="notice">{words(BOARD_WORDS.madeUp)}</p> : null}
      <Facts
        facts={[
          [words(BOARD_WORDS.status), words(labelOf(BOARD_STATUSES, board.status))],
          [words(BOARD_WORDS.handedOver), board.handedOverOn && day(board.handedOverOn)],
        ]}
      />
    </>
  );
}

function Question({ paper: { board }, reader }: PaperProperties): JSX.Element {
  const { words } = reader;
  const { day } = formatsOf(reader.language);
  const mandate = [board.mandatedOn && day(board.mandatedOn), board.mandateReference].filter((part) => part);
  return (
    <Section id="question" title={words(BOARD_WORDS.question)}>
      {board.question ? <Told reader={reader} text={board.question} /> : <p>{words(BOARD_WORDS.noQuestion)}</p>}
      <Facts
        facts={[
          [words(BOARD_WORDS.aim), board.aim && <Told as="span" reader={reader} text={board.aim} />],
          [words(BOARD_WORDS.mandate), mandate.join(", ")],
        ]}
      />
    </Section>
  );
}

function Seats({ paper: { seats, holders }, reader }: PaperProperties): JSX.Element | null {
  const { words, language } = reader;
  if (seats.length === 0) return null;
  const { number } = formatsOf(language);
  return (
    <Section id="seats" title={words(BOARD_WORDS.seats)}>
      <table aria-labelledby="seats">
        <thead>
          <tr>
            <th scope="col">{words(BOARD_WORDS.group)}</th>
            {[BOARD_WORDS.seatCount, BOARD_WORDS.filled, BOARD_WORDS.votes].map((heading) => (
              <th key={heading.en} scope="col" className="figure">
                {words(heading)}
              </th>
            ))}
            <th scope="col">{words(BOARD_WORDS.holders)}</th>
          </tr>
        </thead>
        <tbody>
          {seats.map(({ group, total, filled, votes }) => (
            <tr key={group}>
              <th scope="row">{words(labelOf(BOARD_GROUPS, group))}</th>
              <td className="figure">{number(total)}</td>
              <td className="figure">{number(filled)}</td>
              <td className="figure">{number(votes)}</td>
              <td>
                <Holders holders={holders.filter((each) => each.group === group)} reader={reader} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface HoldersProperties {
  readonly holders: BoardPaper["holders"];
  readonly reader: Reader;
}

/** Organisations and drawn roles; of one that holds several seats, how many. */
const Holders = ({ holders, reader }: HoldersProperties): JSX.Element => (
  <>
    {holders.map(({ holder, seats }, at) => (
      <div key={JSON.stringify(holder)}>
        <Told as="span" reader={reader} text={holder} />
        {seats > 1 ? ` (${formatsOf(reader.language).number(seats)})` : ""}
        {at < holders.length - 1 ? ", " : ""}
      </div>
    ))}
  </>
);

interface PartProperties extends PaperProperties {
  readonly kind: RecommendationKind;
  readonly id: string;
  readonly word: keyof typeof BOARD_WORDS;
}

function Part({ paper, reader, kind, id, word }: PartProperties): JSX.Element | null {
  const entries = paper.entries.filter(({ recommendation }) => recommendation.kind === kind);
  if (entries.length === 0) return null;
  return (
    <Section id={id} title={reader.words(BOARD_WORDS[word])}>
      {entries.map((entry) => (
        <Entry key={entry.recommendation.key} entry={entry} reader={reader} />
      ))}
    </Section>
  );
}
