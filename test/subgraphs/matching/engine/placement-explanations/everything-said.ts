/** Every statement that can be made of a run. */
import type { ExplainedRun } from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { bestAlternative } from "../../../../../subgraphs/matching/engine/placement-explanations/reference-towns.js";
import { roomLeft } from "../../../../../subgraphs/matching/engine/placement-explanations/room-left.js";
import {
  differenceStatements,
  lossStatement,
  moreRoomStatements,
  placementStatement,
  placeValueStatement,
  solvedLossStatement,
  townStatements,
  weightStatements,
  whyNotStatement,
} from "../../../../../subgraphs/matching/engine/placement-explanations/statements/placement-statements.js";
import type { Statement } from "../../../../../subgraphs/matching/engine/placement-explanations/statements/statement.js";
import { sumPrices } from "../../../../../subgraphs/matching/engine/placement-explanations/sum-price.js";

export function everythingSaid(run: ExplainedRun): readonly Statement[] {
  const room = roomLeft(run.problem.market, run.solution);
  const prices = sumPrices(
    run.problem,
    run.solution,
    new Float64Array(run.problem.market.capacities.length).fill(1000),
  );
  const said: (Statement | null)[] = [];
  for (const household of run.scoring.households.keys()) {
    said.push(placementStatement(run, household));
    for (const town of run.scoring.towns.keys()) {
      const reference = Math.max(0, bestAlternative(run, household));
      said.push(
        whyNotStatement(run, room, household, town),
        ...differenceStatements(run, household, town, reference),
        ...weightStatements(run, household, town, reference),
        ...townStatements(run, household, town),
        lossStatement(run, prices, household, town),
        placeValueStatement(run, prices, town, 0),
      );
    }
  }
  // These run the mechanism again and again: one household's are enough.
  for (const town of run.scoring.towns.keys())
    said.push(...moreRoomStatements(run, room, 0, town), solvedLossStatement(run, 0, town));
  return said.filter((statement) => statement !== null);
}
