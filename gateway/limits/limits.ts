/**
 * How large an operation and its variables may be, each figure with its reason. None of them depends on the towns' data:
 * what an operation may cost by what it reads stands in `operation-cost.ts`.
 */

/** The explorer's largest example has some 500, the introspection query 163: room for forms that were generated. */
export const MOST_TOKENS = 4_000;

/** Braces and brackets within each other, known before anything is parsed: the parser's stack ends at some 2,000. */
export const MOST_NESTING = 64;

/**
 * Lists within each other in the text, whatever lies between them: the deepest input of the graph has two. Apollo's
 * planner walks through what lies in a list literal twice for each list around it: 60 of them would take it for ever.
 */
export const MOST_LIST_NESTING = 5;

/** Operations and fragments of one document. A client that sends a whole file of them sends a handful. */
export const MOST_DEFINITIONS = 50;

/** Fields within fields, fragments counted: the introspection query has 15, the deepest use of the graph 8. */
export const MOST_DEPTH = 20;

/** Each may be a fetch of its own, and planning grows with them: 100 take half a second. */
export const MOST_ROOT_FIELDS = 30;

/** A chart of all 16 states needs 16 of them. */
export const MOST_ALIASES = 60;

/** `@include` and `@skip`; more of them than fields nobody needs. */
export const MOST_DIRECTIVES = 100;

/** `@include` and `@skip` may stand once each at one place. */
export const MOST_DIRECTIVES_AT_ONE_PLACE = 4;

/** Variables of an operation: each is a name that something must be given to. */
export const MOST_VARIABLES = 100;

/**
 * Fields and fragments when each fragment is written out where it is used, over all operations and fragments. 25 that
 * double each other are 33 million of a few hundred characters. A town with all that the graph has of it is some 300.
 */
export const MOST_SELECTIONS = 2_000;

/**
 * Pairs of fields at the same place of the answer, which validation compares with each other; one with a long argument
 * counts for several. The offers of twelve types, each with all its fields, are some 3,000.
 */
export const MOST_COMPARISONS = 20_000;

/** Lists and objects within each other in the variables; the deepest input of the graph has five. */
export const MOST_VARIABLE_DEPTH = 16;

/** Entries of one list in the variables. The longest that a rule takes has some thousands. */
export const MOST_LIST_ENTRIES = 10_000;

/** Values in all variables together: a thousand jobs with all their fields are 15,000. */
export const MOST_VARIABLE_VALUES = 50_000;
