// The house's laws that a linter can hold. Warnings are failures (test/check.ts), and no comment in a source switches a
// rule off: an exception is made here, where a reviewer sees it with its reason.
import eslint from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const sqlText = '/\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|TRUNCATE)\\s+[\\w"$]/';
const noSql = [
  { selector: `Literal[value=${sqlText}]`, message: "SQL lives in the rule that the resolver calls." },
  { selector: `TemplateElement[value.raw=${sqlText}]`, message: "SQL lives in the rule that the resolver calls." },
  {
    selector: "CallExpression[callee.property.name=/^(transaction|query|createQueryBuilder|getRepository)$/]",
    message: "A resolver translates and calls one rule function; the database is the rule's.",
  },
];

/** What a default export would be: a name that every reader invents anew. */
const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Export by name: a default export has another name in every file that imports it.",
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Only gateway/configuration.ts, commands and tests read the environment.",
};

const nodeGlobals = Object.fromEntries(
  ["process", "URL", "setTimeout", "clearTimeout", "setInterval", "clearInterval"].map((name) => [name, "readonly"]),
);
const programs = ["commands/**", "test/**"];

export default defineConfig(
  globalIgnores(["dist", "coverage", "**/node_modules", ".ortswahl"]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
  eslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "gateway/pages/explorer/browser/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: { globals: nodeGlobals },
  },
  {
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", noDefaultExport, noEnvironment],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { jsdoc },
    rules: {
      // Its place is decided by the compiler's options; it would also turn a class of a decorated parameter into a type.
      "@typescript-eslint/consistent-type-imports": "off",
      // A name with an underscore in front says that it is left out on purpose.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // The house names what its types do not know by ["…"], and it keeps that visible.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // It believes that nothing changes while a function waits: a stop signal, a child that has ended.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // An empty text is often a missing one, and `||` says so.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      // An interface may promise a promise where one of its implementations has nothing to wait for.
      "@typescript-eslint/require-await": "off",
      // The classes of the graph are shapes: a row is one without having been constructed.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // `{ readonly [name in Name]: … }` reads as what it is.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // `(line) => void lines.push(line)`: the operator says that the value is left out on purpose.
      "@typescript-eslint/no-meaningless-void-operator": "off",
      // It asks for the `!` that the house does not use.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // A method of an interface is a function here; classes with state are rare.
      "@typescript-eslint/unbound-method": "off",
      // Numbers in texts are meant.
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { FunctionDeclaration: true, ArrowFunctionExpression: true, FunctionExpression: true },
          checkConstructors: false,
          checkGetters: false,
          enableFixer: false,
        },
      ],
    },
  },
  {
    // Asked for every member and wish of a cohort: over a frozen list for-of makes an object of each step.
    files: ["subgraphs/matching/engine/{household,need,set-key}.ts", "subgraphs/matching/engine/cohort/reading/*.ts"],
    rules: { "@typescript-eslint/prefer-for-of": "off" },
  },
  {
    files: ["**/*.resolver.ts"],
    rules: {
      "max-statements": ["error", 5],
      "no-restricted-syntax": ["error", noDefaultExport, noEnvironment, ...noSql],
      "no-restricted-imports": [
        "error",
        {
          paths: ["typeorm", "pg", "pg-copy-streams"],
          patterns: [{ group: ["**/runtime/database/*"], message: "The database is the rule's." }],
        },
      ],
    },
  },
  {
    files: ["**/*.entity.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["./*.loader.js", "**/*.loader.js", "**/*.resolver.js", "**/runtime/database/*"],
              message:
                "An entity holds its columns and invariants; other rows come by the loader that a resolver asks.",
            },
          ],
        },
      ],
    },
  },
  {
    // cluster.ts hands the search path, and nothing else, to the database's programs.
    files: ["gateway/{configuration,main}.ts", "subgraphs/runtime/database/embedded/cluster.ts", ...programs],
    rules: { "no-restricted-syntax": ["error", noDefaultExport] },
  },
  {
    // The head of a loader's file says what it loads, and a test's words are read where they are used.
    files: ["**/*.loader.ts", "**/context.ts", "test/**"],
    rules: { "jsdoc/require-jsdoc": "off" },
  },
  {
    // Columns of numbers are read at places inside their bounds, a million times a second; the tests know their data.
    files: ["subgraphs/matching/**", "test/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // A plain reference reads better in one piece, and what holds a process together does too.
    files: ["test/**/*.ts"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    // `describe` is a chapter with tests in it, no function that has to fit a screen.
    files: ["test/**/*.test.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    // Tools that ask for a default export.
    files: ["*.config.mjs", "test/database/global-*.ts", "test/environment.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
);
