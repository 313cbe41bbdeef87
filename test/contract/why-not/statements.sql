-- municipalities
SELECT "e"."ags" AS "ags", "e"."name" AS "name", "e"."is_current" AS "isCurrent" FROM "municipalities"."municipality" "e" WHERE "e"."ags" = ANY($1)
