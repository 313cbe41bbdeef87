-- municipalities
SELECT "e"."ags" AS "ags", "e"."name" AS "name", "e"."is_current" AS "isCurrent" FROM "municipalities"."municipality" "e" WHERE "e"."ags" = ANY($1)

-- municipalities
SELECT "i"."version" AS "version", "i"."office" AS "office", "i"."key" AS "key", "i"."kind" AS "kind", "i"."baseline" AS "baseline", "i"."target" AS "target", "i"."updated_at" AS "updatedAt", "i"."is_demonstration" AS "isDemonstration", "i"."pilot_key" AS "pilotKey" FROM "municipalities"."pilot_indicator" "i" WHERE "i"."pilot_key" = ANY($1)

-- municipalities
SELECT * FROM ( SELECT entry.*, row_number() OVER (PARTITION BY "pilotKey" ORDER BY order_0 ASC, order_1 ASC) AS page_position FROM ( SELECT listed.*, count(*) OVER (PARTITION BY "pilotKey")::integer AS page_total FROM (SELECT "part"."version" AS "version", "part"."office" AS "office", "part"."key" AS "key", "part"."ags" AS "ags", "part"."motivation" AS "motivation", "part"."persons" AS "persons", "part"."status" AS "status", "part"."phase" AS "phase", "part"."updated_at" AS "updatedAt", "part"."is_demonstration" AS "isDemonstration", "part"."pilot_key" AS "pilotKey", "part"."board_at_application" AS "boardAtApplication", "part"."applied_at" AS "appliedAt", "part"."selection_reasons" AS "selectionReasons", "part"."decided_on" AS "decidedOn", "part"."joined_on" AS "joinedOn", "part"."withdrawn_at" AS "withdrawnAt", "part"."withdrawal_reason" AS "withdrawalReason", "part"."withdrawal_note" AS "withdrawalNote", ("town"."name") AS "order_0", ("part"."key") AS "order_1" FROM "municipalities"."pilot_participation" "part" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "part"."ags" WHERE "part"."joined_on" IS NOT NULL AND ("part"."decided_on" IS NOT NULL OR "part"."ags" = $1) AND "part"."pilot_key" = ANY($2)) AS listed ) AS entry ) AS numbered WHERE page_position <= 21 ORDER BY page_position

-- municipalities
SELECT * FROM (SELECT "p"."version" AS "version", "p"."office" AS "office", "p"."key" AS "key", "p"."title" AS "title", "p"."description" AS "description", "p"."criteria" AS "criteria", "p"."phase" AS "phase", "p"."updated_at" AS "updatedAt", "p"."is_demonstration" AS "isDemonstration", "p"."apply_until" AS "applyUntil", "p"."places_sought" AS "placesSought", "p"."phase_days" AS "phaseDays", "p"."ending_reason" AS "endingReason", "p"."published_at" AS "publishedAt", ("p"."published_at") AS "order_0", ("p"."key") AS "order_1" FROM "municipalities"."pilot" "p") AS entry ORDER BY order_0 DESC, order_1 ASC LIMIT 6

-- municipalities
SELECT indicator_key AS key, period, value FROM pilot_indicator_value WHERE indicator_key = ANY($1) ORDER BY indicator_key, period
