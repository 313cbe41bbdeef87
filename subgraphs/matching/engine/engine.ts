/**
 * The door of the engine: everything that the rest of matching may use of it. The engine answers which towns fit a
 * household, how well and why, by public parameters. It is pure: no database, no graph, no clock, no chance; it never
 * changes what it is given, and it never learns who somebody is.
 */
export type { HouseholdProfile, Member, PractisedOccupation, Requirements, SpokenLanguage, Wish } from "./profile.js";
export { parseProfile, type ParsedProfile } from "./profile-check/parse-profile.js";
export type { Problem, StatedMember, StatedProfile, StatedWish } from "./profile-check/stated-profile.js";
export type { JobRow, OccupationRow, OfferRow, PresentedRows, ServiceRow, TownFactRow, TownRow } from "./rows.js";
export { type ParameterInForce, parameterList, type Parameters, parametersAsOf } from "./parameters/parameters.js";
export { buildTowns, townOf, type Towns } from "./town-index/towns.js";
export { buildTownIndex, replaceRows, type TownIndex } from "./town-index/town-index.js";
export { fitShown, pointsShown, weightShown } from "./question.js";
export { score, type Scoring } from "./score.js";
export { rank, type RankCursor, type RankedPage, type RankedTown, rankOf } from "./rank.js";
export { type Comparison, compareTo, type Contribution, explain, type Explanation } from "./explain.js";
export { type UnmetConstraint } from "./constraints/constraints.js";
export { type Improvement, improvements } from "./improvements.js";
export type { Reason, ReasonCode } from "./reasons/reason.js";
export { reasonText } from "./reasons/reason-text.js";
export { buildDeclaredNeeds, type DeclaredNeeds, type NeedRow } from "./town-criteria/declared-needs.js";
export { explainForTown } from "./town-criteria/explain-for-town.js";
export { newcomerOf } from "./town-criteria/newcomer.js";
export type { TownReason } from "./town-criteria/reasons/town-reason.js";
export { townReasonText } from "./town-criteria/reasons/town-reason-text.js";
