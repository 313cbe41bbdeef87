/** The day that it is for German offices, whatever the zone of the machine. Knows no table. */

const GERMAN_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

/** The day that it is in Germany at a moment, as ISO text. */
export const germanDay = (moment: Date): string => GERMAN_DAY.format(moment);
