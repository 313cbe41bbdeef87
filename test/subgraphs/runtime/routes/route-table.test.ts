import { expect, test } from "@jest/globals";
import type { RouteMethod } from "../../../../subgraphs/runtime/routes/route.js";
import { routeTable } from "../../../../subgraphs/runtime/routes/route-table.js";

const tableOf = (...routes: string[]) =>
  routeTable(
    routes.map((route) => {
      const [method, path = ""] = route.split(" ");
      return { method: method as RouteMethod, path, route };
    }),
  );

test("a path leads to its routes by method, with decoded parameters", () => {
  const table = tableOf("GET /uploads/:id", "DELETE /uploads/:id", "GET /uploads/:id/issues.csv", "POST /uploads");
  const found = table.find("/uploads/a%20b%2Fc");
  expect(found).toMatchObject({ pattern: "/uploads/:id", parameters: { id: "a b/c" } });
  expect([...(found?.byMethod.keys() ?? [])]).toEqual(["GET", "DELETE"]);
  expect(found?.byMethod.get("DELETE")?.route).toBe("DELETE /uploads/:id");
  expect(table.find("/uploads/7/issues.csv")?.pattern).toBe("/uploads/:id/issues.csv");
  expect(table.find("/uploads")?.parameters).toEqual({});
});

test.each([
  "/",
  "",
  "*",
  "/upload",
  "/uploads/",
  "//uploads",
  "/Uploads",
  "/uploads/%",
  "/uploads/%ff",
  "/uploads/7/issues",
  "/x/../uploads",
  "/uploads/./7/issues.csv",
  "/uploads//issues.csv",
  "/uploads/7/issues.csv/",
  "http://hub.invalid/uploads",
])("the path %j is nobody's", (path) => {
  expect(tableOf("POST /uploads", "GET /uploads/:id", "GET /uploads/:id/issues.csv").find(path)).toBeNull();
});

test.each([
  [["GET /uploads", "GET /uploads"], "There are two routes GET /uploads."],
  [["GET /uploads/:id", "POST /uploads/:name"], "Some paths belong to the route /uploads/:id and to /uploads/:name."],
  [["GET /uploads/:id", "GET /uploads/all"], "Some paths belong to the route /uploads/:id and to /uploads/all."],
  [["GET /:room"], "/:room is no path of a route."],
  [["GET /"], "/ is no path of a route."],
  [["GET uploads"], "uploads is no path of a route."],
  [["GET /uploads/:id.csv"], "/uploads/:id.csv is no path of a route."],
])("of %j none is served", (routes, message) => {
  expect(() => tableOf(...routes)).toThrow(message);
});

test("what differs in one literal segment is told apart", () => {
  expect(() => tableOf("GET /imports/:id/errors.csv", "GET /imports/templates/offers.csv")).not.toThrow();
});
