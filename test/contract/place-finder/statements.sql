-- municipalities
SELECT "e"."ags" AS "ags", "e"."name" AS "name", "e"."state" AS "state", "e"."kind" AS "kind", "e"."population" AS "population", "e"."latitude" AS "latitude", "e"."longitude" AS "longitude", "e"."is_current" AS "isCurrent" FROM "municipalities"."municipality" "e" WHERE "e"."ags" = ANY($1)
