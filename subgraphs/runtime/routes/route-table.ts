/** Which route a path belongs to. Knows paths and methods; nothing of what is answered there. */
import type { Route, RouteMethod } from "./route.js";

type Place = Pick<Route, "method" | "path">;

/** What there is at a path. */
export interface FoundPath<Entry> {
  /** The pattern, such as `/uploads/:id`: for logs and metrics, where a concrete path has no business. */
  readonly pattern: string;
  readonly byMethod: ReadonlyMap<RouteMethod, Entry>;
  /** Decoded, by name. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface RouteTable<Entry> {
  /** null: no route has this path. */
  find(path: string): FoundPath<Entry> | null;
}

/** The first segment is literal, so that one look tells which paths are whose. */
const PATTERN = /^\/[a-z0-9._-]+(\/([a-z0-9._-]+|:[a-z][A-Za-z]*))*$/;

/**
 * The table of some routes. No path belongs to two patterns, so there is no order to know.
 * Throws for a pattern of another form and for routes that cannot be told apart.
 */
export function routeTable<Entry extends Place>(routes: readonly Entry[]): RouteTable<Entry> {
  const paths = new Map<string, Map<RouteMethod, Entry>>();
  for (const route of routes) {
    const byMethod = paths.get(route.path) ?? new Map<RouteMethod, Entry>();
    if (byMethod.has(route.method)) throw new Error(`There are two routes ${route.method} ${route.path}.`);
    paths.set(route.path, byMethod.set(route.method, route));
  }
  checkPatterns([...paths.keys()]);
  const entries = [...paths].map(([pattern, byMethod]) => ({ pattern, byMethod, segments: pattern.split("/") }));
  return {
    find: (path) => {
      const asked = path.split("/");
      for (const { pattern, byMethod, segments } of entries) {
        const parameters = parametersOf(segments, asked);
        if (parameters) return { pattern, byMethod, parameters };
      }
      return null;
    },
  };
}

function checkPatterns(patterns: readonly string[]): void {
  patterns.forEach((pattern, index) => {
    if (!PATTERN.test(pattern)) throw new Error(`${pattern} is no path of a route.`);
    const twin = patterns.slice(0, index).find((earlier) => overlap(pattern, earlier));
    if (twin) throw new Error(`Some paths belong to the route ${twin} and to ${pattern}.`);
  });
}

function overlap(one: string, other: string): boolean {
  const [left, right] = [one.split("/"), other.split("/")];
  return left.length === right.length && left.every((segment, index) => mayBeOne(segment, right[index] ?? ""));
}

const mayBeOne = (left: string, right: string): boolean => left === right || isParameter(left) || isParameter(right);

const isParameter = (segment: string): boolean => segment.startsWith(":");

/** Segment by segment and not by URLPattern: that one resolves `/x/../uploads` first, which nobody in front has seen. */
function parametersOf(segments: readonly string[], asked: readonly string[]): Record<string, string> | null {
  if (segments.length !== asked.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const given = asked[index] ?? "";
    if (isParameter(segment)) {
      const value = decoded(given);
      if (!value) return null;
      parameters[segment.slice(1)] = value;
    } else if (segment !== given) return null;
  }
  return parameters;
}

/** null for what is no encoded text. */
function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
