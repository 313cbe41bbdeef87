// The register that comes with the hub, compiled from the official file: its compact form, read and written. It knows
// nothing of tables. Sources, licences and how to compile it anew: data/README.md.
import { readFile } from "node:fs/promises";
import { type FederalState, stateOfAgs } from "../../../schema/vocabulary/federal-state.js";
import type { LocationPrecision, RegisterDistrict, RegisterMunicipality, TownPoint } from "./register.js";

/** The default register with the points of its towns. */
export interface DefaultRegister {
  readonly districts: readonly RegisterDistrict[];
  readonly municipalities: readonly RegisterMunicipality[];
  readonly points: ReadonlyMap<string, TownPoint>;
}

/** Which edition the compact files hold. */
export interface RegisterEdition {
  /** The day whose boundaries the register has, ISO 8601. */
  readonly territorialStatusOn: string;
}

/** The compact form: three files. */
export interface CompactFiles {
  readonly edition: string;
  readonly districts: string;
  readonly municipalities: string;
}

export const COMPACT_FILE_NAMES = {
  edition: "edition.json",
  districts: "districts.tsv",
  municipalities: "municipalities.tsv",
} as const satisfies Record<keyof CompactFiles, string>;

// The compiled program lies in dist/, the data beside the source.
const DATA_FOLDER = new URL("../../../../subgraphs/municipalities/register/data/", import.meta.url);

/** The folder in which the compact files lie. */
export const compactFile = (name: keyof CompactFiles): URL => new URL(COMPACT_FILE_NAMES[name], DATA_FOLDER);

/** Reads the register that comes with the hub. */
export async function readDefaultRegister(): Promise<DefaultRegister> {
  const [edition, districts, municipalities] = await Promise.all([
    readFile(compactFile("edition"), "utf8"),
    readFile(compactFile("districts"), "utf8"),
    readFile(compactFile("municipalities"), "utf8"),
  ]);
  return unpackRegister({ edition, districts, municipalities });
}

const DISTRICT_HEADER = ["key", "kind", "name"];
const MUNICIPALITY_HEADER = [
  "ags",
  "association",
  "kind",
  "name",
  "area_ha",
  "population",
  "postal_code",
  "latitude",
  "longitude",
  "location_precision",
];

/** One letter instead of a word in eleven thousand rows. */
const PRECISION_LETTERS = { MUNICIPALITY: "M", PREDECESSORS: "P", DISTRICT: "D" } as const satisfies Record<
  LocationPrecision,
  string
>;

/** Writes the compact form: tab-separated, one town a line, by AGS, so that two editions can be compared by eye. */
export function packRegister(register: DefaultRegister, edition: RegisterEdition): CompactFiles {
  const { districts, municipalities, points } = register;
  return {
    edition: `${JSON.stringify(edition, undefined, 2)}\n`,
    districts: table(
      DISTRICT_HEADER,
      districts.map(({ key, kind, name }) => [key, kind, name]),
    ),
    municipalities: table(
      MUNICIPALITY_HEADER,
      municipalities.map((town) => packTown(town, points.get(town.ags))),
    ),
  };
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const sorted = [...rows].sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  return [header, ...sorted].map((row) => `${row.join("\t")}\n`).join("");
}

const packTown = (town: RegisterMunicipality, point: TownPoint | undefined): string[] => [
  town.ags,
  town.ars.slice(5, 9),
  town.kind,
  town.name,
  String(town.areaHa),
  String(town.population),
  town.postalCode ?? "",
  point ? point.latitude.toFixed(4) : "",
  point ? point.longitude.toFixed(4) : "",
  point ? PRECISION_LETTERS[point.precision] : "",
];

/** Reads the compact form. @throws Error where the files were edited into something else */
export function unpackRegister(files: CompactFiles): DefaultRegister {
  const { territorialStatusOn } = JSON.parse(files.edition) as RegisterEdition;
  const districts = rowsOf(files.districts, DISTRICT_HEADER).map(
    ([key = "", kind = "", name = ""]): RegisterDistrict => ({ key, kind, name, state: knownState(key) }),
  );
  const points = new Map<string, TownPoint>();
  const municipalities = rowsOf(files.municipalities, MUNICIPALITY_HEADER).map((row): RegisterMunicipality => {
    const [ags = "", association = "", kind = "", name = "", areaHa, population, postalCode = ""] = row;
    const point = unpackPoint(row.slice(7));
    if (point) points.set(ags, point);
    const district = ags.slice(0, 5);
    return {
      ags,
      ars: district + association + ags.slice(5),
      name,
      kind,
      state: knownState(ags),
      districtKey: district,
      areaHa: Number(areaHa),
      population: Number(population),
      postalCode: postalCode === "" ? null : postalCode,
      territorialStatusOn,
    };
  });
  return { districts, municipalities, points };
}

function rowsOf(text: string, header: readonly string[]): string[][] {
  const [first = "", ...lines] = text.split("\n");
  if (first !== header.join("\t")) throw new Error(`The default register lacks its header: ${header.join(", ")}.`);
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}

const PRECISIONS_BY_LETTER: ReadonlyMap<string, LocationPrecision> = new Map(
  (Object.keys(PRECISION_LETTERS) as LocationPrecision[]).map((precision) => [PRECISION_LETTERS[precision], precision]),
);

function unpackPoint([latitude, longitude, letter = ""]: readonly string[]): TownPoint | undefined {
  const precision = PRECISIONS_BY_LETTER.get(letter);
  return precision && { latitude: Number(latitude), longitude: Number(longitude), precision };
}

function knownState(key: string): FederalState {
  const state = stateOfAgs(key);
  if (state === null) throw new Error(`The default register names a state that does not exist: ${key}.`);
  return state;
}
