// The arrows of the house: commands → gateway → subgraphs/* → subgraphs/runtime → schema, never up, never sideways.
// test/house/arrows.test.ts plants a violation of each rule and sees it found.

const owner = "^subgraphs/(?!runtime/)([^/]+)/";
const databasePackages = "node_modules/(typeorm|pg|pg-copy-streams|pg-boss)/";

/** @param {string} comment what to do instead */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    forbid("no-circle", "Two files that need each other hide a third concept.", {}, { circular: true }),
    // The bench's peers have packages of their own, which are installed when they are measured.
    forbid("resolvable", "The import leads nowhere.", { pathNot: "^test/bench/peers/" }, { couldNotResolve: true }),
    forbid(
      "declared-packages",
      "What the running hub imports is a dependency of package.json, not a package of the developers' nor of another package.",
      {
        path: "^(gateway|schema|subgraphs)/",
        pathNot: "^(schema/compose|gateway/graph)\\.ts$|/register/compile/|/explorer/browser/",
      },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "schema-is-lowest",
      "schema/ imports none of the rooms above it.",
      { path: "^schema/" },
      { path: "^(subgraphs|gateway|commands|test)/" },
    ),
    forbid(
      "runtime-knows-no-owner",
      "subgraphs/runtime is what every owner stands on.",
      { path: "^subgraphs/runtime/" },
      { path: "^(gateway|commands|test)/|^subgraphs/(?!runtime/)" },
    ),
    forbid(
      "owners-look-down",
      "An owner knows neither door nor command line.",
      { path: "^subgraphs/" },
      { path: "^(gateway|commands|test)/" },
    ),
    forbid(
      "owners-are-apart",
      "What one owner needs of another comes by the graph's keys, a feed or an inner operation.",
      { path: owner },
      { path: "^subgraphs/(?!runtime/)", pathNot: "^subgraphs/$1/" },
    ),
    forbid("gateway-looks-down", "The gateway knows no command.", { path: "^gateway/" }, { path: "^(commands|test)/" }),
    forbid(
      "gateway-asks-owners-as-a-list",
      "The gateway gets its owners from subgraphs/owners.ts and reads nothing of theirs itself.",
      { path: "^gateway/" },
      { path: owner },
    ),
    forbid(
      "execution-stands-alone",
      "The execution of plans knows no towns: it could be a package of its own.",
      { path: "^gateway/execution/" },
      { path: "^(gateway/(?!execution/)|commands|subgraphs|schema|test)" },
    ),
    forbid("commands-know-no-test", "Tests are nobody's room to build on.", { path: "^commands/" }, { path: "^test/" }),
    forbid(
      "callers-are-minted-in-few-places",
      "Callers are made by the gateway's caller room, the wiring and the receiver of a signed call alone.",
      { pathNot: "^(gateway/caller/|gateway/(hub|subgraphs)\\.ts$|subgraphs/runtime/serve\\.ts$|test/)" },
      { path: "^subgraphs/runtime/access/mint\\.ts$" },
    ),
    forbid(
      "callers-are-entered-by-the-mint",
      "Whatever is entered among the genuine callers is believed: the mint alone enters, and the type's file asks.",
      { pathNot: "^subgraphs/runtime/access/(mint|caller)\\.ts$" },
      { path: "^subgraphs/runtime/access/genuine\\.ts$" },
    ),
    forbid(
      "pure-rooms",
      "The engine and the disclosure control take data and give data: vocabulary and themselves are all they import.",
      { path: "^(subgraphs/matching/engine|subgraphs/statistics/disclosure)/" },
      { pathNot: ["^$1/", "^schema/vocabulary/(?!enums|register)"] },
    ),
    forbid(
      "vocabulary-is-plain-data",
      "The engine uses the vocabulary too: GraphQL's registration of it lies in enums.ts and register.ts alone.",
      { path: "^schema/vocabulary/", pathNot: "^schema/vocabulary/(enums|register)\\.ts$" },
      { pathNot: "^schema/vocabulary/(?!enums|register)" },
    ),
    forbid(
      "schema-has-no-database",
      "The graph's common words know no table.",
      { path: "^schema/" },
      { path: databasePackages },
    ),
    forbid(
      "pages-have-no-database",
      "Pages show what the graph shows.",
      { path: "^gateway/pages/" },
      { path: `^subgraphs/|${databasePackages}` },
    ),
    forbid(
      "resolvers-have-no-database",
      "A resolver translates and calls one rule; rules hold the database.",
      { path: "\\.resolver\\.ts$" },
      { path: `^subgraphs/runtime/database/|${databasePackages}` },
    ),
    forbid(
      "loaders-share-waves",
      "What a request reads goes out in waves: its loaders are made by the one room that keeps them.",
      { path: "^subgraphs/", pathNot: "^subgraphs/runtime/database/reads\\.ts$" },
      { path: "node_modules/dataloader/", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "entities-stand-alone",
      "An entity holds columns and invariants: no loader, no resolver, no database session.",
      { path: "\\.entity\\.ts$" },
      { path: "\\.(loader|resolver)\\.ts$|^subgraphs/runtime/database/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/|^gateway/pages/explorer/browser/" },
    tsConfig: { fileName: "tsconfig.json" },
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    moduleSystems: ["es6", "cjs"],
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
