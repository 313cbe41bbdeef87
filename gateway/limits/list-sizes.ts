/**
 * How long a list of the graph may be in an answer, and what is dearer than the objects that it gives. Knows the fields
 * by name: what the hub promises of their length is not in the schema.
 */

/** Entries of a page, as every list with `first` has them; more are refused where the list is made. */
export const PAGE = { default: 20, most: 100 } as const;

/** Entries of a list without `first` that is not named here: an object's own parts. */
export const ASSUMED_LENGTH = 10;

/** Lists without `first` that are longer, or much shorter, than an object's own parts usually are. */
export const ASSUMED_LENGTHS: Readonly<Record<string, number>> = {
  "Query.matchingParameters": 150,
  "Query.vocabularies": 40,
  "Vocabulary.values": 15,
  "MatchExplanation.contributions": 7,
  // One of each criterion of the towns.
  "TownSide.contributions": 4,
  "Municipality.matchingPriorities": 2,
  "Municipality.overriddenPriorities": 1,
  // Groups that have seats, checks, preconditions and steps are counted in the hub's own vocabularies.
  "AdvisoryBoard.seats": 7,
  "AdvisoryBoard.balance": 7,
  "AdvisoryBoard.balanceChecks": 5,
  "AdvisoryBoard.nextSteps": 3,
  "AdvisoryBoard.sessionPlan": 6,
  "BoardReadiness.preconditions": 9,
  // Every indicator is set once in a pilot, and measured once a month; a town takes part in one pilot or two.
  "Pilot.indicators": 9,
  "Pilot.phases": 7,
  "Pilot.nextSteps": 3,
  "PilotIndicator.rows": 24,
  "Municipality.pilots": 2,
  "BoardAtApplication.preconditions": 9,
  // A paper of more than thirty measures has not been written; its vision is a page.
  "BoardPaper.vision": 5,
  "BoardPaper.guidelines": 10,
  "BoardPaper.measures": 30,
  "Recommendation.votes": 7,
  "Recommendation.dissent": 2,
  "Recommendation.measures": 3,
  "Recommendation.priorities": 2,
  "Recommendation.overriddenPriorities": 1,
  "Recommendation.withdrawnMeasures": 1,
  "Recommendation.withdrawnNeeds": 1,
  "Recommendation.nextSteps": 4,
  // What the schema has of itself: 250 types, half of them objects with some seven fields of two arguments.
  "__Schema.types": 250,
  "__Schema.directives": 8,
  "__Type.fields": 4,
  "__Type.interfaces": 1,
  "__Type.possibleTypes": 1,
  "__Type.enumValues": 2,
  "__Type.inputFields": 1,
  "__Field.args": 1,
  "__Directive.args": 1,
};

/** Arguments that hold the keys of what is asked for: the list is as long as they are. */
export const KEY_ARGUMENTS: readonly string[] = ["ids", "names"];

/** Points beside those of the objects, for fields that compute. */
export const FIELD_POINTS: Readonly<Record<string, number>> = {
  // Every inhabited municipality is scored for the household.
  "Query.placeFinder": 500,
  "Query.explainPlace": 500,
  // Whole tables are summed up.
  "Query.offerTotals": 100,
  "Query.needTotals": 100,
  "Query.strategyTotals": 100,
  "Query.boardTotals": 100,
  "Query.jobTotals": 100,
  "Query.municipalityTotals": 100,
  "Query.pilotTotals": 20,
};

/**
 * Points of a search by a text, which compares it with every name there is: 30 of them take the database a second and a
 * half, as five charts do.
 */
export const SEARCH_POINTS: Readonly<Record<string, number>> = {
  "Query.municipalities": 200,
  "Query.municipalityTotals": 200,
  // A thousand names in place of eleven thousand.
  "Query.occupations": 20,
};

/** Points of `totalCount` in a list of all towns: all that fits is counted, however short the page is. */
export const COUNT_POINTS = 10;

/** Points for each key that is asked for, beside those of the object: every owner may have to look, and to write it down. */
export const KEY_POINTS: Readonly<Record<string, number>> = { "Query.node": 10, "Query.nodes": 10 };

/** Points of a field of the mutation, beside those of what it answers: it writes, and is written down. */
export const MUTATION_POINTS = 100;

/** So many objects of the schema itself make a point: they lie in memory. */
export const SCHEMA_OBJECTS_OF_A_POINT = 4;
