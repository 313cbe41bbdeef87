/**
 * How the graph describes entities that several owners add to. One text each: a reader of the graph sees one type.
 */
export const MUNICIPALITY_DESCRIPTION =
  "A municipality (Gemeinde) of the official German register, with all that it presents of itself. Public. Where it has presented nothing, lists are empty and objects null.";

export const OCCUPATION_DESCRIPTION =
  "An occupation of the German classification KldB 2010 (Klassifikation der Berufe), beside it the international codes.";

export const AGS_KEY_DESCRIPTION = "Official key; the municipality's natural key.";

export const KLDB_CODE_DESCRIPTION =
  "Code of the KldB 2010: 5 digits, hierarchical; the last is the level of skill from 1 to 4.";
