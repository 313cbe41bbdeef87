/** A town's development strategy and its advisory board on its page. */
import type { JSX } from "react";
import type { Label } from "../../../../schema/vocabulary/entry.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import type { AdvisoryBoard } from "../../advisory-board/board/advisory-board.entity.js";
import { BOARD_STATUSES } from "../../advisory-board/board/board-status.js";
import { progressOf } from "../../strategy/goal/goal-progress.js";
import type { StrategyMeasure } from "../../strategy/measure/strategy-measure.entity.js";
import { GOAL_MACHINE, MEASURE_MACHINE } from "../../strategy/strategy-status.js";
import { formatsOf } from "../formats.js";
import { Facts, Section, Told } from "../page-frame.js";
import { boardPaths } from "../paths.js";
import type { Reader } from "../reader.js";
import type { MeasuredGoal, TownPart } from "./town-presentation.js";
import { TOWN_WORDS } from "./town-words.js";

/** The strategy with its goals and measures. */
export function StrategySection({ presentation, reader }: TownPart): JSX.Element {
  const { strategy, goals, measures } = presentation;
  const words = TOWN_WORDS[reader.language];
  const isEmpty = goals.length === 0 && measures.length === 0 && !strategy?.vision;
  return (
    <Section id="strategy" title={words.strategy}>
      {isEmpty ? <p>{words.nothing}</p> : null}
      {strategy?.vision ? (
        <>
          <h3>{words.vision}</h3>
          <Told reader={reader} text={strategy.vision} />
        </>
      ) : null}
      {goals.length > 0 ? <h3>{words.goals}</h3> : null}
      {goals.map((measured) => (
        <Goal key={measured.goal.key} {...measured} reader={reader} />
      ))}
      {measures.length > 0 ? <Measures measures={measures} reader={reader} /> : null}
    </Section>
  );
}

function Goal({ goal, latest, reader }: MeasuredGoal & { readonly reader: Reader }): JSX.Element {
  const words = TOWN_WORDS[reader.language];
  const { number, day } = formatsOf(reader.language);
  const unit = reader.words(goal.unit);
  const figure = (value: number | null) => (value === null ? null : `${number(value)} ${unit}`.trim());
  const target = figure(goal.target);
  return (
    <article>
      <Told as="h4" reader={reader} text={goal.title} />
      <Told reader={reader} text={goal.description} />
      <Facts
        facts={[
          [words.status, <Status key="status" reader={reader} label={labelOf(GOAL_MACHINE.states, goal.status)} />],
          [words.indicator, goal.indicator && <Told as="span" reader={reader} text={goal.indicator} />],
          [words.baseline, figure(goal.baseline)],
          [words.target, target === null ? null : goal.targetYear === null ? target : `${target} (${goal.targetYear})`],
          [words.latest, latest && `${figure(latest.value) ?? ""} (${day(latest.measuredOn)})`],
        ]}
      />
      <Told reader={reader} text={progressOf(goal, latest).explanation} />
    </article>
  );
}

const Status = ({ reader, label }: { readonly reader: Reader; readonly label: Label }): JSX.Element => (
  <Told as="span" reader={reader} text={label} />
);

interface MeasuresProperties {
  readonly measures: readonly StrategyMeasure[];
  readonly reader: Reader;
}

function Measures({ measures, reader }: MeasuresProperties): JSX.Element {
  const words = TOWN_WORDS[reader.language];
  const { period, euro } = formatsOf(reader.language);
  return (
    <>
      <h3 id="measures">{words.measures}</h3>
      <table aria-labelledby="measures">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.office}</th>
            <th scope="col">{words.period}</th>
            <th scope="col" className="figure">
              {words.budget}
            </th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.key}>
              <th scope="row">
                <Told as="span" reader={reader} text={measure.title} />
              </th>
              <td lang="de">{measure.responsibleOffice}</td>
              <td>{period(measure.beginsOn, measure.endsOn)}</td>
              <td className="figure">
                {measure.storedBudgetCents === null ? "" : euro(Number(measure.storedBudgetCents))}
              </td>
              <td>
                <Status reader={reader} label={labelOf(MEASURE_MACHINE.states, measure.status)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Where the paper of a board is, by the board's own name and the day on which the council got it. */
function Paper({ board, reader }: { readonly board: AdvisoryBoard; readonly reader: Reader }): JSX.Element {
  const { day } = formatsOf(reader.language);
  return (
    <p>
      <a href={boardPaths(board.key).paper}>{TOWN_WORDS[reader.language].paper}</a>
      {board.title ? ": " : ""}
      <Told as="span" reader={reader} text={board.title} />
      {board.handedOverOn === null ? "" : ` (${day(board.handedOverOn)})`}
    </p>
  );
}

/** The board with its question, and where the papers of this one and of those before it are. */
export function BoardSection({ presentation, reader }: TownPart): JSX.Element {
  const { board, papers } = presentation;
  const words = TOWN_WORDS[reader.language];
  if (!board)
    return (
      <Section id="board" title={words.board}>
        <p>{words.nothing}</p>
      </Section>
    );
  return (
    <Section id="board" title={reader.words(board.title) || words.board}>
      <Facts
        facts={[
          [words.question, board.question && <Told as="span" reader={reader} text={board.question} />],
          [words.status, <Status key="status" reader={reader} label={labelOf(BOARD_STATUSES, board.status)} />],
        ]}
      />
      {papers.map((each) => (
        <Paper key={each.key} board={each} reader={reader} />
      ))}
    </Section>
  );
}
