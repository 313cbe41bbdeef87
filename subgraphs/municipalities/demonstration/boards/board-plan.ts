/** How a made-up advisory board is written down. Plain data; what becomes of it is in `board-rows.ts`. */
import type { LongText } from "../presentation.js";
import type { BoardStatus } from "../../advisory-board/board/board-status.js";
import type { BoardGroup } from "../../advisory-board/composition/board-group.js";
import type { Precondition } from "../../advisory-board/precondition/precondition.js";
import type { SessionKind } from "../../advisory-board/session/session-kind.js";
import type { WeekDay } from "../calendar.js";

/** A precondition that is more than open, and by what one knows it. */
export interface Evidence {
  readonly status: "PARTLY" | "MET";
  readonly text: LongText;
}

/** Who sits on a board: an organisation by its kind, or a role that is drawn by lot. Never a person. */
export interface Holder {
  readonly kind: "ORGANISATION" | "DRAWN_ROLE";
  readonly holder: LongText;
  /** What needs interpreting, as a BCP 47 tag. */
  readonly language?: string;
}

/** The seats of a group; of those that the town has no holder of its own for, the usual ones are taken. */
export interface GroupPlan {
  readonly total: number;
  readonly filled: number;
  readonly own?: readonly Holder[];
}

export interface SeatsPlan {
  readonly filledFrom: WeekDay;
  readonly groups: Readonly<Partial<Record<BoardGroup, GroupPlan>>>;
}

export interface AgendaPoint {
  readonly title: LongText;
  readonly outcome?: LongText;
}

export interface SessionPlan {
  readonly kind: SessionKind;
  readonly title: LongText;
  readonly on: WeekDay;
  readonly place: string;
  readonly agenda: readonly AgendaPoint[];
  /** Null where it is still to come. */
  readonly minutes: LongText | null;
}

/** Votes for, against, and abstentions. */
export type VotesPlan = Readonly<Partial<Record<BoardGroup, readonly [number, number, number]>>>;

export interface DecisionPlan {
  readonly decision: "ADOPTED" | "ADOPTED_IN_PART" | "REFERRED" | "REJECTED";
  readonly on: WeekDay;
  readonly reasons: LongText | null;
  readonly reference: string;
}

export interface RecommendationPlan {
  readonly kind: "VISION" | "GUIDELINE" | "MEASURE";
  readonly title: LongText;
  readonly text: LongText;
  /** Which of the board's sessions voted on it, from 1; left out: nobody has voted on it yet. */
  readonly votedIn?: number;
  readonly votes?: VotesPlan;
  readonly dissent?: Readonly<Partial<Record<BoardGroup, LongText>>>;
  readonly decision?: DecisionPlan;
  readonly followUp?: LongText;
  readonly implementedOn?: WeekDay;
  readonly withdrawn?: { readonly on: WeekDay; readonly reason: LongText };
}

export interface BoardPlan {
  readonly ags: string;
  readonly status: BoardStatus;
  /** Where it was when it was paused. */
  readonly pausedFrom?: Exclude<BoardStatus, "PAUSED" | "CLOSED">;
  /** What the council is called there. */
  readonly council: LongText;
  readonly title: LongText;
  readonly question: LongText | null;
  readonly aim: LongText;
  /** When somebody had the idea. */
  readonly proposedOn: WeekDay;
  readonly mandate: { readonly on: WeekDay; readonly reference: string } | null;
  readonly coordination: { readonly office: string; readonly weeklyHours: number } | null;
  readonly budgetEuros: number | null;
  readonly moderation: string | null;
  /** Interpreters and childcare at the sessions. */
  readonly isWelcoming: boolean;
  readonly publicParticipation: LongText | null;
  readonly preconditions: Readonly<Partial<Record<Precondition, Evidence>>>;
  readonly steeringGroup: readonly { readonly member: LongText; readonly task: LongText }[];
  readonly seats: SeatsPlan | null;
  readonly sessions: readonly SessionPlan[];
  readonly recommendations: readonly RecommendationPlan[];
  readonly handedOverOn?: WeekDay;
  readonly decidedOn?: WeekDay;
  readonly evaluation?: LongText;
  readonly closed?: { readonly on: WeekDay; readonly reason: LongText };
}

/** A text in the two languages that every text of a board has. */
export const both = (de: string, en: string): LongText => ({ de, en });

/** A precondition that is met, and by what one knows it. */
export const met = (de: string, en: string): Evidence => ({ status: "MET", text: { de, en } });

/** A precondition that is met in part: what is there, and what is missing. */
export const partly = (de: string, en: string): Evidence => ({ status: "PARTLY", text: { de, en } });

/** A point of an agenda, with what came of it. */
export const point = (title: LongText, outcome?: LongText): AgendaPoint =>
  outcome === undefined ? { title } : { title, outcome };

/** A seat that is held by an organisation, by its kind. */
export const organisation = (de: string, en: string): Holder => ({ kind: "ORGANISATION", holder: { de, en } });

/** A seat that is drawn by lot among people of a role; `language` is what they need interpreted. */
export const drawnRole = (de: string, en: string, language?: string): Holder => ({
  kind: "DRAWN_ROLE",
  holder: { de, en },
  ...(language === undefined ? {} : { language }),
});
