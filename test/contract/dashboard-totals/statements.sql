-- municipalities
SELECT "n"."kind" AS "kind", "town"."state" AS "state", count(*)::integer AS "needs", coalesce(sum("n"."quantity"), 0)::integer AS "quantity" FROM "municipalities"."need" "n" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "n"."ags" AND "town"."is_current" WHERE "town"."state" = $1 GROUP BY "town"."state", "n"."kind" ORDER BY "town"."state" ASC, "n"."kind" ASC

-- municipalities
SELECT "o"."kind" AS "kind", "town"."state" AS "state", count(*)::integer AS "offers", coalesce(sum("o"."capacity"), 0)::integer AS "capacity", coalesce(sum("o"."capacity" - "o"."reserved" - "o"."taken"), 0)::integer AS "available" FROM "municipalities"."offer" "o" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "o"."ags" AND "town"."is_current" WHERE "town"."state" = $1 GROUP BY "town"."state", "o"."kind" ORDER BY "town"."state" ASC, "o"."kind" ASC

-- services
SELECT "town"."state" AS "state", NULL AS "kind", left("j"."kldb_code", 1) AS "area", count(*)::integer AS "jobs", coalesce(sum("j"."positions"), 0)::integer AS "positions" FROM "services"."job" "j" INNER JOIN "services"."town" "town" ON "town"."ags" = "j"."ags" AND "town"."is_current" WHERE ("j"."valid_through" IS NULL OR "j"."valid_through" >= current_date) AND "town"."state" = $1 GROUP BY "town"."state", left("j"."kldb_code", 1) ORDER BY "town"."state" ASC, left("j"."kldb_code", 1) ASC
