/** The forty towns of the demonstration, each in a file of its own: from the coast to the south, then the east. */
import type { TownPresentation } from "./presentation.js";
import { ALFELD } from "./towns/alfeld.js";
import { ALTENA } from "./towns/altena.js";
import { ARNSBERG } from "./towns/arnsberg.js";
import { AUGUSTUSBURG } from "./towns/augustusburg.js";
import { BERLIN } from "./towns/berlin.js";
import { BOCHUM } from "./towns/bochum.js";
import { BOCKENEM } from "./towns/bockenem.js";
import { BRAUNSCHWEIG } from "./towns/braunschweig.js";
import { BREMERHAVEN } from "./towns/bremerhaven.js";
import { COCHEM } from "./towns/cochem.js";
import { DUESSELDORF } from "./towns/duesseldorf.js";
import { EISENHUETTENSTADT } from "./towns/eisenhuettenstadt.js";
import { FREIBURG } from "./towns/freiburg.js";
import { GOERLITZ } from "./towns/goerlitz.js";
import { GOSLAR } from "./towns/goslar.js";
import { HALLE } from "./towns/halle.js";
import { HAMBURG } from "./towns/hamburg.js";
import { HILDESHEIM } from "./towns/hildesheim.js";
import { HUSUM } from "./towns/husum.js";
import { JENA } from "./towns/jena.js";
import { KAHLA } from "./towns/kahla.js";
import { KALBE } from "./towns/kalbe.js";
import { KASSEL } from "./towns/kassel.js";
import { KIEL } from "./towns/kiel.js";
import { KUENZELSAU } from "./towns/kuenzelsau.js";
import { LEIPZIG } from "./towns/leipzig.js";
import { LOITZ } from "./towns/loitz.js";
import { LYCHEN } from "./towns/lychen.js";
import { MARBURG } from "./towns/marburg.js";
import { MUENCHEN } from "./towns/muenchen.js";
import { NIEHEIM } from "./towns/nieheim.js";
import { PASEWALK } from "./towns/pasewalk.js";
import { ROSTOCK } from "./towns/rostock.js";
import { ROTTENBURG } from "./towns/rottenburg.js";
import { SAARBRUECKEN } from "./towns/saarbruecken.js";
import { TRENDELBURG } from "./towns/trendelburg.js";
import { TRIER } from "./towns/trier.js";
import { TROISDORF } from "./towns/troisdorf.js";
import { WITTENBERGE } from "./towns/wittenberge.js";
import { WUNSIEDEL } from "./towns/wunsiedel.js";

export const DEMONSTRATION_TOWNS: readonly TownPresentation[] = [
  KIEL,
  HUSUM,
  HAMBURG,
  BREMERHAVEN,
  ROSTOCK,
  LOITZ,
  PASEWALK,
  HILDESHEIM,
  BRAUNSCHWEIG,
  GOSLAR,
  ALFELD,
  BOCKENEM,
  ALTENA,
  DUESSELDORF,
  BOCHUM,
  TROISDORF,
  ARNSBERG,
  NIEHEIM,
  KASSEL,
  MARBURG,
  TRENDELBURG,
  TRIER,
  COCHEM,
  SAARBRUECKEN,
  ROTTENBURG,
  FREIBURG,
  KUENZELSAU,
  MUENCHEN,
  WUNSIEDEL,
  BERLIN,
  EISENHUETTENSTADT,
  WITTENBERGE,
  LYCHEN,
  LEIPZIG,
  GOERLITZ,
  AUGUSTUSBURG,
  HALLE,
  KALBE,
  JENA,
  KAHLA,
];
