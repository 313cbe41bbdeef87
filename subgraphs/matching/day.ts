/** The day by which periods of offers and the parameters in force are told apart. */

/** Today in UTC, as an ISO date: every process of the hub turns the day at the same moment, wherever it stands. */
export const dateToday = (): string => new Date().toISOString().slice(0, 10);
