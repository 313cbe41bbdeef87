/** Whether a secret could be guessed: a pattern instead of random bytes, or a password that stands in lists. */
import type { CallKey } from "../subgraphs/runtime/access/signature-key.js";
import { loginOf } from "../subgraphs/runtime/database/login.js";

/** Of 32 random bytes some 30 differ from each other; fewer than 16 were never thrown by chance. */
const FEWEST_DIFFERENT_BYTES = 16;
const FEWEST_DIFFERENT_CHARACTERS = 6;

/** What PostgreSQL lets anybody try again and again must be longer than what a machine tries in a year. */
const SHORTEST_PASSWORD = 12;
/** Ten possible characters instead of some sixty. */
const SHORTEST_NUMBER = 20;

/** What passwords of examples, of images of databases and of lists are put together from. */
const WELL_KNOWN_WORDS =
  "a abc admin administrator an and app asdf asdfgh be before changeit change changed changeme correct horse battery staple database db default demo dev docker example fixme for go gateway here hub i in insecure is it key letmein live local localhost login love master matching me monkey municipalities my new ok ortswahl owner pa55w0rd pa55word pass passw0rd password passwort please postgres postgresql prod production pw pwd qwert qwerty qwertyuiop qwertz qwertzuiop refugees replace replaceme root secret secure server services set sql statistics strong super temp temporary test the this to todo user very welcome with you your".split(
    " ",
  );

/** Few different bytes, a run that is repeated, or a series such as 00 01 02. */
export function isGuessableKey(key: CallKey): boolean {
  const bytes = [...key.export()];
  return new Set(bytes).size < FEWEST_DIFFERENT_BYTES || isPattern(bytes);
}

function isPattern(bytes: readonly number[]): boolean {
  const steps = new Set(bytes.slice(1).map((byte, index) => (byte - (bytes[index] ?? 0) + 256) % 256));
  const isRepeated = bytes.some(
    (_, length) => length > 0 && length <= bytes.length / 2 && bytes.every((byte, at) => byte === bytes[at % length]),
  );
  return steps.size === 1 || isRepeated;
}

/** A URL without a password is none of ours to judge: the server may know its client otherwise. */
export function hasGuessablePassword(connectionUrl: string): boolean {
  const { user = "", password } = loginOf(connectionUrl) ?? {};
  return password !== undefined && isGuessablePassword(password.toLowerCase(), user.toLowerCase());
}

function isGuessablePassword(password: string, user: string): boolean {
  if (password.length < SHORTEST_PASSWORD || new Set(password).size < FEWEST_DIFFERENT_CHARACTERS) return true;
  if (isPattern([...Buffer.from(password)]) || password === user) return true;
  if (/^\d+$/.test(password)) return password.length < SHORTEST_NUMBER;
  // Nothing but such words and the user's name, with digits and signs between.
  const words = [...WELL_KNOWN_WORDS, ...user.split(/[^a-z]+/)].filter((word) => word !== "");
  return new RegExp(`^[^a-z]*(?:(?:${words.join("|")})[^a-z]*)+$`).test(password);
}
