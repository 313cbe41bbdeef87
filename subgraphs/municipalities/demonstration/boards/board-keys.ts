/** The keys of the made-up boards and of what belongs to them: what other rows refer to them by. */

/** The key of a town's board: one town of the demonstration has one. */
export const boardKey = (ags: string): string => `demonstration-${ags}-board`;

/** @param number its place among the board's sessions, from 1 */
export const sessionKey = (ags: string, number: number): string => `${boardKey(ags)}-session-${number}`;

/** @param number its place in the board's paper, from 1 */
export const recommendationKey = (ags: string, number: number): string => `${boardKey(ags)}-recommendation-${number}`;
