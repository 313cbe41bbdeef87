/** Which guide shows which state machines. */
import { BOARD_STEPS } from "../../subgraphs/municipalities/advisory-board/board/board-steps.js";
import { PARTICIPATION_MACHINE } from "../../subgraphs/municipalities/pilot/participation/participation-status.js";
import { PILOT_MACHINE } from "../../subgraphs/municipalities/pilot/pilot-phase.js";
import {
  RECOMMENDATION_ACTIONS,
  RECOMMENDATION_MACHINE,
} from "../../subgraphs/municipalities/recommendation/recommendation-machine.js";
import { MEASURE_MACHINE } from "../../subgraphs/municipalities/strategy/strategy-status.js";
import { type DrawnMachine, drawnMachine } from "./drawing.js";

/** By the guide's path from the root of the project. */
export const DRAWN_GUIDES: Readonly<Record<string, readonly DrawnMachine[]>> = {
  "docs/advisory-boards.md": [
    drawnMachine("advisory board", BOARD_STEPS),
    drawnMachine("recommendation", RECOMMENDATION_MACHINE, Object.values(RECOMMENDATION_ACTIONS)),
  ],
  "docs/pilots.md": [drawnMachine("pilot", PILOT_MACHINE), drawnMachine("participation", PARTICIPATION_MACHINE)],
  "docs/town-staff.md": [drawnMachine("measure", MEASURE_MACHINE)],
};
