/** A list's order by a text that is kept in several languages. Knows no table. */

/**
 * SQL for the text by which entries of a list stand in order, the same for every reader: the German one, else whatever
 * there is. Keys are random: they may break ties, but an order by them alone would mean nothing.
 * @param column of type jsonb, not null
 */
export const germanTextSql = (column: string): string => `coalesce(${column} ->> 'de', ${column} #>> '{}')`;
