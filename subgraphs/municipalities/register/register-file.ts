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
  const open = new Map<string, Located<RegisterMunicipality>>();
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
      keepFirst(open, parsed.municipality.ags, parsed.municipality, line.number, issues);
  }
  const isDistrict = (key: string) => districts.has(key) || knownDistricts.has(key);
  const { placed, homeless } = placeInDistricts([...open.values()], isDistrict);
  issues.push(...broken.flatMap((line) => line.issues), ...homeless.map(districtMissing));
  return {
    districts: [...districts.values()].map(({ value }) => value),
    municipalities: placed,
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

/**
 * Towns with their district. A few uninhabited areas belong to a state directly: they have 000 in the place of region
 * and district, and no record 40.
 */
function placeInDistricts(towns: readonly Located<RegisterMunicipality>[], isDistrict: (key: string) => boolean) {
  const placed: RegisterMunicipality[] = [];
  const homeless: Located<RegisterMunicipality>[] = [];
  for (const town of towns) {
    const key = town.value.ags.slice(0, 5);
    if (isDistrict(key)) placed.push(town.value);
    else if (town.value.kind === "66" && key.endsWith("000")) placed.push({ ...town.value, districtKey: null });
    else homeless.push(town);
  }
  return { placed, homeless };
}

function districtMissing({ value, line }: Located<RegisterMunicipality>): ImportIssue {
  const key = value.ags.slice(0, 5);
  const reason = `There is no record of the district ${key} to which ${value.ags} belongs.`;
  return {
    line,
    column: 11,
    code: "DISTRICT_MISSING",
    reason,
    hint: `A record 40 with the key ${key} must be in the file.`,
  };
}
