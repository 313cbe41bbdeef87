// A whole GV100AD file: what no single line can tell (twice the same AGS, a district without a record). It knows nothing
// of tables; where the bytes come from is the caller's choice.
import { type ImportIssue, byPosition } from "../../runtime/import/import-issue.js";
import { readLines } from "../../runtime/import/text-lines.js";
import type { RegisterContent, RegisterDistrict, RegisterMunicipality } from "./register.js";
import { type BrokenLine, parseRegisterLine } from "./register-line.js";

/** What a reader of the register may say and ask beforehand. */
export interface RegisterReading {
  /** Districts known from elsewhere: a town in one is good even where the district's own line is broken. */
  readonly knownDistricts?: ReadonlySet<string>;
  /** Called with the number of bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/** Reads a GV100AD file from its bytes. Broken lines become issues; the good ones are kept. Never throws for a line. */
export async function readRegister(
  chunks: AsyncIterable<Uint8Array>,
  { knownDistricts = new Set(), onProgress }: RegisterReading = {},
): Promise<RegisterContent> {
  const towns = new Map<string, Located<RegisterMunicipality>>();
  const districts = new Map<string, Located<RegisterDistrict>>();
  const issues: ImportIssue[] = [];
  const broken: BrokenLine[] = [];
  let lineCount = 0;
  for await (const line of readLines(onProgress ? counted(chunks, onProgress) : chunks)) {
    lineCount = line.number;
    const parsed = parseRegisterLine(line);
    if (parsed.kind === "BROKEN") broken.push(parsed);
    if (parsed.kind === "DISTRICT") keepFirst(districts, parsed.district.key, parsed.district, line.number, issues);
    if (parsed.kind === "MUNICIPALITY")
      keepFirst(towns, parsed.municipality.ags, parsed.municipality, line.number, issues);
  }
  const isPlaced = ({ value }: Located<RegisterMunicipality>) =>
    districts.has(value.districtKey) || knownDistricts.has(value.districtKey) || isOfNoDistrict(value);
  const homeless = [...towns.values()].filter((town) => !isPlaced(town));
  issues.push(...broken.flatMap((line) => line.issues), ...homeless.map(districtMissing));
  return {
    districts: [...districts.values()].map(({ value }) => value),
    municipalities: [...towns.values()].filter(isPlaced).map(({ value }) => value),
    issues: issues.sort(byPosition),
    brokenAgs: new Set([...broken.flatMap((line) => line.ags ?? []), ...homeless.map(({ value }) => value.ags)]),
    hasUnknownTowns: broken.some((line) => line.mayBeMunicipality && line.ags === null),
    lineCount,
  };
}

interface Located<Value> {
  readonly value: Value;
  readonly line: number;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onProgress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    bytes += chunk.length;
    onProgress(bytes);
  }
}

function keepFirst<Value>(
  known: Map<string, Located<Value>>,
  key: string,
  value: Value,
  line: number,
  issues: ImportIssue[],
): void {
  const first = known.get(key);
  if (first === undefined) {
    known.set(key, { value, line });
    return;
  }
  const reason = `The key ${key} stands in line ${String(first.line)} already.`;
  issues.push({
    line,
    column: 11,
    code: "KEY_TWICE",
    reason,
    hint: "Each key has one record; the first one was taken.",
  });
}

/** A few uninhabited areas belong to a state directly: 000 in the place of region and district, and no record 40. */
const isOfNoDistrict = (town: RegisterMunicipality): boolean => town.kind === "66" && town.districtKey.endsWith("000");

function districtMissing({ value, line }: Located<RegisterMunicipality>): ImportIssue {
  const key = value.districtKey;
  const reason = `There is no record of the district ${key} to which ${value.ags} belongs.`;
  return {
    line,
    column: 11,
    code: "DISTRICT_MISSING",
    reason,
    hint: `A record 40 with the key ${key} must be in the file.`,
  };
}
