-- municipalities
SELECT "e"."ags" AS "ags", "e"."name" AS "name", "e"."is_current" AS "isCurrent" FROM "municipalities"."municipality" "e" WHERE "e"."ags" = ANY($1)

-- municipalities
SELECT "i"."key" AS "key", "i"."kind" AS "kind", "i"."baseline" AS "baseline", "i"."target" AS "target", "i"."pilot_key" AS "pilotKey" FROM "municipalities"."pilot_indicator" "i" WHERE "i"."pilot_key" = ANY($1)

-- municipalities
SELECT * FROM ( SELECT entry.*, row_number() OVER (PARTITION BY "pilotKey" ORDER BY order_0 ASC, order_1 ASC) AS page_position FROM ( SELECT listed.*, count(*) OVER (PARTITION BY "pilotKey")::integer AS page_total FROM (SELECT "part"."key" AS "key", "part"."ags" AS "ags", "part"."status" AS "status", "part"."phase" AS "phase", "part"."pilot_key" AS "pilotKey", "part"."decided_on" AS "decidedOn", "part"."joined_on" AS "joinedOn", "part"."withdrawn_at" AS "withdrawnAt", ("town"."name") AS "order_0", ("part"."key") AS "order_1" FROM "municipalities"."pilot_participation" "part" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "part"."ags" WHERE "part"."joined_on" IS NOT NULL AND ("part"."decided_on" IS NOT NULL OR "part"."ags" = $1) AND "part"."pilot_key" = ANY($2)) AS listed ) AS entry ) AS numbered WHERE page_position <= 21 ORDER BY page_position

-- municipalities
SELECT * FROM (SELECT "p"."key" AS "key", "p"."title" AS "title", "p"."phase" AS "phase", "p"."apply_until" AS "applyUntil", ("p"."published_at") AS "order_0", ("p"."key") AS "order_1" FROM "municipalities"."pilot" "p") AS entry ORDER BY order_0 DESC, order_1 ASC LIMIT 6

-- municipalities
SELECT indicator_key AS key, period, value FROM pilot_indicator_value WHERE indicator_key = ANY($1) ORDER BY indicator_key, period
