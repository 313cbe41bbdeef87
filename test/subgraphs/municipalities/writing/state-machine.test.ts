import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import {
  drawStateMachine,
  guardsOf,
  nextSteps,
  refusalOfStep,
  type StateMachine,
} from "../../../../subgraphs/municipalities/writing/state-machine.js";

interface Door {
  readonly isLocked: boolean;
}
type DoorState = "OPEN" | "SHUT" | "GONE";

const state = (value: DoorState) => ({ value, description: `${value}.`, label: { de: value, en: value } });
const UNLOCKED = {
  name: "UNLOCKED",
  holds: ({ isLocked }: Door) => !isLocked,
  whatToDo: { de: "Aufschließen.", en: "Unlock it." },
};
const DOOR: StateMachine<DoorState, Door> = {
  noun: "door",
  initial: "SHUT",
  states: [state("OPEN"), state("SHUT"), state("GONE")],
  steps: [
    { from: ["SHUT"], to: "OPEN", guards: [UNLOCKED] },
    { from: ["OPEN"], to: "SHUT", guards: [] },
    { from: ["OPEN", "SHUT"], to: "GONE", guards: [] },
  ],
};

describe("a state machine", () => {
  test("says which steps lead on, and what each still needs", () => {
    expect(nextSteps(DOOR, "SHUT", { isLocked: true }).map(({ to, missing }) => [to, missing.length])).toEqual([
      ["OPEN", 1],
      ["GONE", 0],
    ]);
  });

  test("refuses a step with what is missing for it, and with those that are open", () => {
    expect(refusalOfStep(DOOR, "SHUT", "OPEN", { isLocked: true }, "status")).toEqual({
      code: "STEP_NOT_OPEN",
      field: "status",
      message: "The door is SHUT. For OPEN this is missing: Unlock it. Open from SHUT: GONE.",
    });
    expect(refusalOfStep(DOOR, "GONE", "OPEN", { isLocked: false }, "status")?.message).toBe(
      "The door is GONE. No step leads from GONE to OPEN. No step is open from GONE as things stand.",
    );
    expect(refusalOfStep(DOOR, "SHUT", "OPEN", { isLocked: false }, "status")).toBeNull();
  });

  test("is drawn with every step, its guards by name, its beginning and its ends", () => {
    expect(drawStateMachine(DOOR).split("\n")).toEqual([
      "stateDiagram-v2",
      "  [*] --> SHUT",
      "  GONE --> [*]",
      "  SHUT --> OPEN: UNLOCKED",
      "  OPEN --> SHUT",
      "  OPEN --> GONE",
      "  SHUT --> GONE",
    ]);
    expect(guardsOf(DOOR).map(({ name }) => name)).toEqual(["UNLOCKED"]);
  });

  test("draws states together where a step leads from all of them", () => {
    const drawn = drawStateMachine({ ...DOOR, together: { name: "In_its_frame", states: ["OPEN", "SHUT"] } });
    expect(drawn.split("\n")).toEqual([
      "stateDiagram-v2",
      "  state In_its_frame {",
      "    [*] --> SHUT",
      "    SHUT --> OPEN: UNLOCKED",
      "    OPEN --> SHUT",
      "  }",
      "  [*] --> In_its_frame",
      "  GONE --> [*]",
      "  In_its_frame --> GONE",
    ]);
  });
});
