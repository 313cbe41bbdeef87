/** The planned and the actual days of a pilot's phases. Pure. */
import { Field, InputType, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalDate } from "../../../schema/scalars.js";
import type { DaysByPhase, PhaseDays } from "./pilot.entity.js";
import { PILOT_PHASES, type PilotPhase, PilotPhaseEnum } from "./pilot-phase.js";

@Access("public")
@ObjectType({ description: "A phase of a pilot with its days: those of the plan, and those on which it really ran." })
export class PilotPhaseDays {
  @Access("public")
  @Field(() => PilotPhaseEnum, { description: "The phase whose days these are." })
  phase!: PilotPhase;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "First day in the plan; null where none is planned." })
  plannedFrom!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Last day in the plan; null where none is planned." })
  plannedUntil!: string | null;

  @Access("public")
  @Field(() => LocalDate, { nullable: true, description: "Day on which it began; null where it has not begun." })
  beganOn!: string | null;

  @Access("public")
  @Field(() => LocalDate, {
    nullable: true,
    description: "Day on which the next phase began, or an earlier one began anew; null where it still runs.",
  })
  endedOn!: string | null;
}

@InputType({ description: "The planned days of a phase of a pilot." })
export class PilotPhasePlanInput {
  @Field(() => PilotPhaseEnum, { description: "The phase that is planned." })
  phase!: PilotPhase;

  @Field(() => LocalDate, { nullable: true, description: "First day; null takes it away." })
  plannedFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day; null takes it away." })
  plannedUntil?: string | null;
}

/** All phases in their order with their days. */
export const phasesWithDays = (days: DaysByPhase): PilotPhaseDays[] =>
  PILOT_PHASES.map(({ value: phase }) => {
    const { plannedFrom = null, plannedUntil = null, beganOn = null, endedOn = null } = days[phase] ?? {};
    return { phase, plannedFrom, plannedUntil, beganOn, endedOn };
  });

/** The days after a new plan for some phases: what the plan leaves out stays, and what really happened stays anyway. */
export function plannedAnew(days: DaysByPhase, plan: readonly PilotPhasePlanInput[]): DaysByPhase {
  const planned = plan.map(({ phase, ...given }): [PilotPhase, PhaseDays] => {
    const before = days[phase] ?? {};
    const plannedFrom = given.plannedFrom === undefined ? before.plannedFrom : given.plannedFrom;
    const plannedUntil = given.plannedUntil === undefined ? before.plannedUntil : given.plannedUntil;
    return [
      phase,
      {
        ...(plannedFrom == null ? {} : { plannedFrom }),
        ...(plannedUntil == null ? {} : { plannedUntil }),
        ...actualDays(before),
      },
    ];
  });
  return inOrder({ ...days, ...Object.fromEntries(planned) });
}

/** The days after a step on a day: one phase has ended, the other has begun, or goes on where it had begun before. */
export function stepped(days: DaysByPhase, from: PilotPhase, to: PilotPhase, today: string): DaysByPhase {
  const { endedOn: _, ...next } = days[to] ?? {};
  return inOrder({
    ...days,
    [from]: { ...days[from], endedOn: today },
    [to]: { ...next, beganOn: next.beganOn ?? today },
  });
}

const actualDays = ({ beganOn, endedOn }: PhaseDays): PhaseDays => ({
  ...(beganOn === undefined ? {} : { beganOn }),
  ...(endedOn === undefined ? {} : { endedOn }),
});

const inOrder = (days: DaysByPhase): DaysByPhase =>
  Object.fromEntries(PILOT_PHASES.flatMap(({ value }) => (days[value] ? [[value, days[value]]] : [])));
