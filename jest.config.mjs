// Tests run on the compiled files: several of our libraries are ESM only, and the compiler's decorators' metadata is
// what production runs too. Failures still show .ts lines, by the source maps.
export default {
  rootDir: "dist/test",
  testEnvironment: "<rootDir>/environment.js",
  transform: {},
  coverageProvider: "v8",
  testMatch: ["**/*.test.js"],
  testTimeout: 60_000,
  // Modules of finished files stay in a worker, and one that is full crashes: it is replaced before, every few minutes.
  workerIdleMemoryLimit: "1GB",
  // One real PostgreSQL for the whole run; createTestDatabase() makes a database on it.
  globalSetup: "<rootDir>/database/global-setup.js",
  globalTeardown: "<rootDir>/database/global-teardown.js",
};
