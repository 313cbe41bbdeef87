// Compiles the default register from the official file and open points. For maintainers; data/README.md tells how.
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type CompactFiles, compactFile, packRegister } from "../default-register.js";
import { readRegister } from "../register-file.js";
import type { LocationPrecision } from "../register.js";
import { unpackPackage } from "./packages.js";
import { PLACES_PACKAGE, readPlaces } from "./places.js";
import { choosePoints } from "./points.js";
import { SHAPES_PACKAGE, readShapes } from "./shapes.js";

/**
 * Municipalities that came into being by a merger after the shapes were made and of which GeoNames has no place: the
 * predecessors by the official lists of territorial changes (Gebietsänderungen, Destatis).
 */
const PREDECESSORS: Readonly<Record<string, readonly string[]>> = {
  // Harz (Landkreis Göttingen): the area of the former district Osterode am Harz, 1 November 2016.
  "03159501": ["03156501"],
  // Wesertal: Oberweser and Wahlsburg, 1 January 2020.
  "06633030": ["06633021", "06633027"],
  // Südmüritz: Ludorf and Vipperow, 1 January 2019.
  "13071176": ["13071091", "13071152"],
  // Mönchgut: Gager, Middelhagen and Thiessow, 1 January 2018.
  "13073107": ["13073026", "13073056", "13073091"],
  // Siemz-Niendorf: Groß Siemz and Niendorf, 1 January 2019.
  "13074094": ["13074029", "13074058"],
  // Jahnatal: Ostrau and Zschaitz-Ottewig, 1 January 2023.
  "14522275": ["14522450", "14522620"],
};

/** What a compilation found, for its maintainer. */
export interface CompilationSummary {
  readonly municipalities: number;
  readonly districts: number;
  /** How many points were taken from what. */
  readonly points: Readonly<Record<LocationPrecision | "NONE", number>>;
}

/**
 * Writes the compact files beside this program's source.
 * @param file the official GV100AD
 * @param workFolder where the packages are unpacked; may be deleted afterwards
 */
export async function compileRegister(file: string, workFolder: string): Promise<CompilationSummary> {
  const content = await readRegister(createReadStream(file));
  const [issue] = content.issues;
  if (issue)
    throw new Error(`Line ${String(issue.line)}, column ${String(issue.column)}: ${issue.reason} ${issue.hint}`);
  const shapes = await readShapes(await unpackPackage(SHAPES_PACKAGE, workFolder));
  const places = await readPlaces(await unpackPackage(PLACES_PACKAGE, workFolder));
  const { municipalities, districts } = content;
  const points = choosePoints(municipalities, { shapes, places, predecessors: PREDECESSORS });
  const territorialStatusOn = municipalities[0]?.territorialStatusOn ?? "";
  const files = packRegister({ districts, municipalities, points }, { territorialStatusOn });
  for (const name of Object.keys(files) as (keyof CompactFiles)[]) await writeFile(compactFile(name), files[name]);
  const count = (precision: LocationPrecision | undefined) =>
    municipalities.filter((town) => points.get(town.ags)?.precision === precision).length;
  return {
    municipalities: municipalities.length,
    districts: districts.length,
    points: {
      MUNICIPALITY: count("MUNICIPALITY"),
      PREDECESSORS: count("PREDECESSORS"),
      DISTRICT: count("DISTRICT"),
      NONE: count(undefined),
    },
  };
}
