/** One recommendation of a board's paper on its page: text, votes, dissent, the council's decision, what follows. */
import type { JSX } from "react";
import { type Label, labelOf } from "../../../../schema/vocabulary/entry.js";
import { NEED_KINDS } from "../../../../schema/vocabulary/need-kind.js";
import { TOWN_CRITERIA } from "../../../../schema/vocabulary/town-criterion.js";
import { BOARD_GROUPS } from "../../advisory-board/composition/board-group.js";
import type { Need } from "../../need/need.entity.js";
import { COUNCIL_OUTCOMES } from "../../recommendation/decision/council-decision.types.js";
import type { Recommendation } from "../../recommendation/recommendation.entity.js";
import { RECOMMENDATION_STATUSES } from "../../recommendation/recommendation-machine.js";
import type { MatchingPriority } from "../../strategy/priority/matching-priority.entity.js";
import { MEASURE_MACHINE } from "../../strategy/strategy-status.js";
import { formatsOf } from "../formats.js";
import { Facts, Told } from "../page-frame.js";
import type { Reader } from "../reader.js";
import type { PaperEntry } from "./board-paper.js";
import { BOARD_WORDS } from "./board-words.js";

interface EntryProperties {
  readonly entry: PaperEntry;
  readonly reader: Reader;
}

/** A recommendation with all that belongs to it. */
export function Entry({ entry, reader }: EntryProperties): JSX.Element {
  const { recommendation } = entry;
  const { words } = reader;
  return (
    <article>
      <Told as="h3" reader={reader} text={recommendation.title} />
      <Told reader={reader} text={recommendation.text} />
      <Facts facts={[[words(BOARD_WORDS.status), words(labelOf(RECOMMENDATION_STATUSES, recommendation.status))]]} />
      <Votes recommendation={recommendation} reader={reader} />
      <Dissent recommendation={recommendation} reader={reader} />
      <Decision recommendation={recommendation} reader={reader} />
      <Follows entry={entry} reader={reader} />
    </article>
  );
}

interface RecommendationProperties {
  readonly recommendation: Recommendation;
  readonly reader: Reader;
}

const VOTES = ["inFavour", "against", "abstained"] as const;

function Votes({ recommendation, reader }: RecommendationProperties): JSX.Element | null {
  const { votes } = recommendation;
  const { words } = reader;
  const { number } = formatsOf(reader.language);
  if (votes.length === 0) return null;
  return (
    <table>
      <caption>{words(BOARD_WORDS.support)}</caption>
      <thead>
        <tr>
          <th scope="col">{words(BOARD_WORDS.group)}</th>
          {VOTES.map((vote) => (
            <th key={vote} scope="col" className="figure">
              {words(BOARD_WORDS[vote])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {votes.map((row) => (
          <tr key={row.group}>
            <th scope="row">{words(labelOf(BOARD_GROUPS, row.group))}</th>
            {VOTES.map((vote) => (
              <td key={vote} className="figure">
                {number(row[vote])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words(BOARD_WORDS.total)}</th>
          {VOTES.map((vote) => (
            <td key={vote} className="figure">
              {number(votes.reduce((sum, row) => sum + row[vote], 0))}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Dissent({ recommendation: { dissent }, reader }: RecommendationProperties): JSX.Element | null {
  const { words } = reader;
  if (dissent.length === 0) return null;
  return (
    <>
      <h4>{words(BOARD_WORDS.dissent)}</h4>
      <Facts
        facts={dissent.map(({ group, text }) => [
          words(labelOf(BOARD_GROUPS, group)),
          <Told key={group} as="span" reader={reader} text={text} />,
        ])}
      />
    </>
  );
}

function Decision({ recommendation, reader }: RecommendationProperties): JSX.Element {
  const { decision, decidedOn, decisionReference, decisionReasons } = recommendation;
  const { words } = reader;
  const { day } = formatsOf(reader.language);
  const found = [
    decision && words(labelOf(COUNCIL_OUTCOMES, decision)),
    decidedOn && day(decidedOn),
    decisionReference,
  ];
  return (
    <>
      <h4>{words(BOARD_WORDS.decision)}</h4>
      <p>{decision ? found.filter((part) => part).join(", ") : words(BOARD_WORDS.undecided)}</p>
      <Facts
        facts={[
          [words(BOARD_WORDS.reasons), decisionReasons && <Told as="span" reader={reader} text={decisionReasons} />],
        ]}
      />
    </>
  );
}

/** Of what the council has not adopted nothing follows, and nothing is said of it. */
function Follows({ entry, reader }: EntryProperties): JSX.Element | null {
  const { decision, implementedOn, followUp } = entry.recommendation;
  const { words } = reader;
  const { day } = formatsOf(reader.language);
  if (decision !== "ADOPTED" && decision !== "ADOPTED_IN_PART") return null;
  return (
    <>
      <h4>{words(BOARD_WORDS.follows)}</h4>
      <Effects entry={entry} reader={reader} />
      <Facts facts={[[words(BOARD_WORDS.implemented), implementedOn && day(implementedOn)]]} />
      <Told reader={reader} text={followUp} />
    </>
  );
}

/** What the recommendation had set and what the staff has made of it. */
export function departureOf({ criterion, importance, withdrawnAt }: MatchingPriority, words: Reader["words"]): string {
  const now =
    withdrawnAt === null ? `${words(BOARD_WORDS.setOtherwise)} ${importance} / 5` : words(BOARD_WORDS.takenBack);
  return `${words(labelOf(TOWN_CRITERIA, criterion))}, ${now}`;
}

function Effects({ entry, reader }: EntryProperties): JSX.Element {
  const { measures, needs, priorities, overridden, withdrawnMeasures, withdrawnNeeds } = entry;
  const { words } = reader;
  const effects = [measures, needs, priorities, overridden, withdrawnMeasures, withdrawnNeeds];
  if (effects.every(({ length }) => length === 0)) return <p>{words(BOARD_WORDS.nothingFollows)}</p>;
  return (
    <ul>
      {measures.map(({ key, title, status, responsibleOffice }) => (
        <li key={key}>
          {words(BOARD_WORDS.measure)}: <Told as="span" reader={reader} text={title} />
          {` (${[words(labelOf(MEASURE_MACHINE.states, status)), responsibleOffice].filter((part) => part).join(", ")})`}
        </li>
      ))}
      {needs.map(({ key, kind, title, quantity }) => (
        <li key={key}>
          {words(BOARD_WORDS.need)}: <Told as="span" reader={reader} text={title} />
          {` (${words(labelOf(NEED_KINDS, kind))}: ${quantity})`}
        </li>
      ))}
      {priorities.map(({ key, criterion, importance }) => (
        <li
          key={key}
        >{`${words(BOARD_WORDS.priority)}: ${words(labelOf(TOWN_CRITERIA, criterion))}, ${importance} / 5`}</li>
      ))}
      <TakenBack what={BOARD_WORDS.measure} effects={withdrawnMeasures} reader={reader} />
      <TakenBack what={BOARD_WORDS.need} effects={withdrawnNeeds} reader={reader} />
      {overridden.map((priority) => (
        <li key={priority.key}>
          {`${words(BOARD_WORDS.priority)}: ${departureOf(priority, words)}`}
          {priority.overrideReason ? ": " : ""}
          <Told as="span" reader={reader} text={priority.overrideReason} />
        </li>
      ))}
    </ul>
  );
}

interface TakenBackProperties {
  readonly what: Label;
  readonly effects: readonly Pick<Need, "key" | "title" | "overrideReason">[];
  readonly reader: Reader;
}

/** What came of a recommendation stays in its paper when it is taken back, with the reason. */
const TakenBack = ({ what, effects, reader }: TakenBackProperties): JSX.Element[] =>
  effects.map(({ key, title, overrideReason }) => (
    <li key={key}>
      {reader.words(what)}: <Told as="span" reader={reader} text={title} />
      {`, ${reader.words(BOARD_WORDS.takenBack)}${overrideReason ? ": " : ""}`}
      <Told as="span" reader={reader} text={overrideReason} />
    </li>
  ));
