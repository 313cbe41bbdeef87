// Tests run on the compiled files: several of our libraries are ESM only, and the compiler's decorators' metadata is
// what production runs too. Failures still show .ts lines, by the source maps.
export default {
  rootDir: "dist/test",
  testEnvironment: "node",
  transform: {},
  coverageProvider: "v8",
  testMatch: ["**/*.test.js"],
  testTimeout: 60_000,
};
