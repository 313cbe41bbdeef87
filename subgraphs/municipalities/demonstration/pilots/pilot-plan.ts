/** How a made-up pilot is written down. Plain data; what becomes of it is in `pilot-rows.ts`. */
import type { BoardStatus } from "../../advisory-board/board/board-status.js";
import type { Precondition } from "../../advisory-board/precondition/precondition.js";
import type { IndicatorKind } from "../../pilot/indicator/indicator-kind.js";
import type { ParticipationStatus } from "../../pilot/participation/participation-status.js";
import type { PilotPhase } from "../../pilot/pilot-phase.js";
import type { WeekDay } from "../calendar.js";
import type { LongText } from "../presentation.js";

/** The board that a town had when it applied: its status, and the preconditions that were met and met in part. */
export interface BoardThen {
  readonly status: BoardStatus;
  readonly met: readonly Precondition[];
  readonly partly?: readonly Precondition[];
}

export interface ParticipationPlan {
  readonly ags: string;
  readonly status: ParticipationStatus;
  readonly phase: PilotPhase;
  readonly persons: number;
  readonly appliedOn: WeekDay;
  readonly motivation: LongText;
  readonly boardThen?: BoardThen;
  /** Day and reasons of the selection; left out: undecided. */
  readonly decided?: { readonly on: WeekDay; readonly reasons: LongText };
  /** Whether it was selected, also where it withdrew later. */
  readonly hasJoined?: boolean;
  /** The reason for the office, and what everybody reads. */
  readonly withdrawn?: { readonly on: WeekDay; readonly reason: string; readonly note: LongText };
}

export interface MeetingPlan {
  readonly title: LongText;
  readonly on: WeekDay;
  /** Null where it is online alone. */
  readonly place: string | null;
  readonly agenda: LongText;
  /** Null where it is still to come. */
  readonly minutes: LongText | null;
}

export interface IndicatorPlan {
  readonly kind: IndicatorKind;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Values of the months before the present one, the latest last, where no list of the plan tells them. Of people there are none. */
  readonly values?: readonly number[];
}

/** First and last day of a phase in the plan, and on which days it really began and ended. */
export interface PhasePlan {
  readonly planned: readonly [WeekDay, WeekDay];
  readonly began?: WeekDay;
  readonly ended?: WeekDay;
}

export interface PilotPlan {
  /** The last part of its keys. */
  readonly name: string;
  readonly title: LongText;
  readonly description: LongText;
  readonly criteria: LongText;
  readonly publishedOn: WeekDay;
  readonly applyUntil: WeekDay;
  readonly placesSought: number;
  readonly phase: PilotPhase;
  readonly phases: Readonly<Partial<Record<PilotPhase, PhasePlan>>>;
  readonly participations: readonly ParticipationPlan[];
  readonly meetings: readonly MeetingPlan[];
  readonly indicators: readonly IndicatorPlan[];
}
