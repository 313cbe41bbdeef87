// The story of docs/advisory-boards-and-matching.md: every operation of it is asked, in order, with the tokens it names.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { OperationTypeNode, parse } from "graphql";
import { parseSubject } from "../../gateway/caller/development/subject.js";
import { germanDay } from "../../subgraphs/municipalities/writing/german-day.js";
import { startTestHub, type TestHub } from "../hub.js";
import { examplesOf, STORY } from "./guide.js";

const MS_PER_DAY = 86_400_000;
/** Readers of feeds ask once a second; a query that does not show what was written is asked again for so long. */
const PATIENCE_MS = 20_000;

const day = (days: number): string => germanDay(new Date(Date.now() + days * MS_PER_DAY));

/** What stands between « and », as far as the story has come. */
const known = new Map<string, unknown>([
  ["today", day(0)],
  ["yesterday", day(-1)],
  ["a month ago", day(-30)],
  ["in a month", day(30)],
]);

let hub: TestHub;
/** What goes wrong first is told, and not what comes of it. */
let stopped: string | null = null;
beforeAll(async () => {
  hub = await startTestHub();
}, 60_000);
afterAll(() => hub.stop());

const steps = examplesOf(STORY).map(
  (example) => [/(?:query|mutation) (\w+)/.exec(example.operation)?.[1] ?? "", example] as const,
);

test.each(steps)(
  "%s",
  async (step, { operation, variables, expected }) => {
    expect(stopped).toBeNull();
    stopped = step;
    const [, who, list] = /^# Asked with the token --as (\S+?)(?:, once for each of «(.+)»)?$/m.exec(operation) ?? [];
    const headers = who === undefined ? {} : await hub.headersOf(parseSubject(who));
    const isQuery = parse(operation).definitions.some(
      (each) => "operation" in each && each.operation === OperationTypeNode.QUERY,
    );
    const turns = list === undefined ? [undefined] : (known.get(list) as unknown[]);
    for (const turn of turns) {
      known.set("each", turn);
      const end = Date.now() + (isQuery ? PATIENCE_MS : 0);
      for (;;) {
        const { data, errors } = await hub.ask(operation, filled(variables) as Record<string, unknown>, headers);
        expect(errors).toBeUndefined();
        try {
          compare(expected?.value, data);
          break;
        } catch (difference) {
          if (Date.now() > end) throw difference;
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
      }
    }
    stopped = null;
  },
  60_000,
);

/** The value with everything between « and » as it is known. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner)]));
  if (typeof value !== "string") return value;
  const whole = /^«([^»]+)»$/.exec(value)?.[1];
  return whole === undefined
    ? value.replace(/«([^»]+)»/g, (_, name: string) => String(lookedUp(name)))
    : lookedUp(whole);
}

function lookedUp(name: string): unknown {
  const [first = "", ...rest] = name.split(".");
  expect(known.has(first)).toBe(true);
  return rest.reduce((value, part) => (value as Record<string, unknown>)[part], known.get(first));
}

/** Whether an answer holds what the story shows of it; a name that is new to it stands for what is found in its place. */
function compare(shown: unknown, found: unknown): void {
  const name = typeof shown === "string" ? /^«([^»]+)»$/.exec(shown)?.[1] : undefined;
  if (name !== undefined && !known.has(name)) {
    expect(found).toBeTruthy();
    known.set(name, found);
  } else if (Array.isArray(shown)) {
    expect(Array.isArray(found)).toBe(true);
    if (shown.length === 0) expect(found).toEqual([]);
    shown.forEach((each, at) => compare(each, (found as unknown[])[at]));
  } else if (typeof shown === "object" && shown !== null) {
    expect(found).toEqual(expect.any(Object));
    for (const [field, inner] of Object.entries(shown)) compare(inner, (found as Record<string, unknown>)[field]);
  } else expect(found).toEqual(filled(shown));
}
