/** The rules of the traffic light, over figures that others have counted. Knows neither dates nor tables. */
import { FRESHNESS_ISSUE_KINDS, type FreshnessIssueKind, type FreshnessStatus } from "./vocabulary.js";

/** What of a part decides its light. */
export interface PartFigures {
  /** How many entries the municipality presents in it. */
  readonly entryCount: number;
  /** How many issues of each kind it has. */
  readonly issues: Readonly<Partial<Record<FreshnessIssueKind, number>>>;
}

/** Best first: of several lights the last of these counts. */
const LIGHTS: readonly FreshnessStatus[] = ["NOT_PRESENTED", "GREEN", "YELLOW", "RED"];

const worst = (lights: readonly FreshnessStatus[]): FreshnessStatus =>
  LIGHTS.findLast((light) => lights.includes(light)) ?? "NOT_PRESENTED";

/** The light of a part: that of its worst issue, GREEN without any. A part without entries has none. */
export const lightOfPart = ({ entryCount, issues }: PartFigures): FreshnessStatus =>
  entryCount === 0
    ? "NOT_PRESENTED"
    : worst(["GREEN", ...FRESHNESS_ISSUE_KINDS.flatMap(({ value, light }) => (issues[value] ? [light] : []))]);

/**
 * The light of a municipality: that of its worst part. A part that it does not present counts for nothing: whether a
 * town should say more is another question than whether what it says still holds.
 */
export const lightOfTown = (parts: readonly FreshnessStatus[]): FreshnessStatus => worst(parts);
