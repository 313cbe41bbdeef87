-- municipalities
SELECT "e"."ags" AS "ags", "e"."headline" AS "headline", "e"."introduction" AS "introduction" FROM "municipalities"."portrait" "e" WHERE "e"."ags" = ANY($1)

-- municipalities
SELECT "e"."ags" AS "ags", "e"."name" AS "name", "e"."state" AS "state", "e"."kind" AS "kind", "e"."population" AS "population", "e"."latitude" AS "latitude", "e"."longitude" AS "longitude", "e"."area_ha" AS "areaHa", "e"."district_key" AS "districtKey", "e"."is_current" AS "isCurrent" FROM "municipalities"."municipality" "e" WHERE "e"."ags" = ANY($1)

-- municipalities
SELECT "e"."key" AS "key", "e"."ags" AS "ags" FROM "municipalities"."strategy" "e" WHERE "e"."ags" = ANY($1)

-- municipalities
SELECT "e"."key" AS "key", "e"."name" AS "name" FROM "municipalities"."district" "e" WHERE "e"."key" = ANY($1)

-- municipalities
SELECT "g"."key" AS "key", "g"."ags" AS "ags", "g"."position" AS "position", "g"."title" AS "title", "g"."status" AS "status", "g"."withdrawn_at" AS "withdrawnAt" FROM "municipalities"."strategy_goal" "g" WHERE "g"."ags" = ANY($1) AND "g"."withdrawn_at" IS NULL ORDER BY "g"."position" ASC, coalesce("g"."title" ->> 'de', "g"."title" #>> '{}') ASC, "g"."key" ASC

-- municipalities
SELECT "m"."key" AS "key", "m"."ags" AS "ags", "m"."title" AS "title", "m"."status" AS "status", "m"."goal_key" AS "goalKey", "m"."recommendation_key" AS "recommendationKey", "m"."withdrawn_at" AS "withdrawnAt" FROM "municipalities"."strategy_measure" "m" WHERE "m"."ags" = ANY($1) AND "m"."withdrawn_at" IS NULL ORDER BY "m"."begins_on" ASC NULLS LAST, coalesce("m"."title" ->> 'de', "m"."title" #>> '{}') ASC, "m"."key" ASC

-- municipalities
SELECT * FROM ( SELECT listed.*, count(*) OVER ()::integer AS page_total FROM (SELECT "n"."key" AS "key", "n"."ags" AS "ags", "n"."kind" AS "kind", "n"."title" AS "title", "n"."quantity" AS "quantity", "n"."kldb_code" AS "kldbCode", "n"."recommendation_key" AS "recommendationKey", "n"."withdrawn_at" AS "withdrawnAt", ("n"."published_at") AS "order_0", ("n"."key") AS "order_1" FROM "municipalities"."need" "n" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "n"."ags" AND "town"."is_current" WHERE "n"."withdrawn_at" IS NULL AND "n"."ags" = ANY($1)) AS listed ) AS entry ORDER BY order_0 DESC, order_1 ASC LIMIT 11

-- municipalities
SELECT * FROM ( SELECT listed.*, count(*) OVER ()::integer AS page_total FROM (SELECT "o"."key" AS "key", "o"."ags" AS "ags", "o"."kind" AS "kind", "o"."title" AS "title", "o"."capacity" AS "capacity", "o"."reserved" AS "reserved", "o"."taken" AS "taken", "o"."rooms" AS "rooms", "o"."available_from" AS "availableFrom", "o"."area_m2" AS "areaM2", "o"."monthly_rent_cents" AS "monthlyRentCents", "o"."is_step_free" AS "isStepFree", "o"."withdrawn_at" AS "withdrawnAt", public_available("o"."capacity", "o"."reserved", "o"."taken", o.used_at_midnight, o.used_noted_on) AS "publicAvailable", ("o"."published_at") AS "order_0", ("o"."key") AS "order_1" FROM "municipalities"."offer" "o" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "o"."ags" AND "town"."is_current" WHERE "o"."withdrawn_at" IS NULL AND (public_available("o"."capacity", "o"."reserved", "o"."taken", o.used_at_midnight, o.used_noted_on) > 0 AND ("o"."available_until" IS NULL OR "o"."available_until" >= local_today())) = $1 AND "o"."ags" = ANY($2)) AS listed ) AS entry ORDER BY order_0 DESC, order_1 ASC LIMIT 11

-- municipalities
SELECT * FROM ( SELECT listed.*, count(*) OVER ()::integer AS page_total FROM (SELECT "part"."key" AS "key", "part"."ags" AS "ags", "part"."status" AS "status", "part"."phase" AS "phase", "part"."pilot_key" AS "pilotKey", "part"."decided_on" AS "decidedOn", "part"."withdrawn_at" AS "withdrawnAt", ("pilot"."published_at") AS "order_0", ("part"."key") AS "order_1" FROM "municipalities"."pilot_participation" "part" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "part"."ags" INNER JOIN "municipalities"."pilot" "pilot" ON "pilot"."key" = "part"."pilot_key" WHERE "part"."status" = 'SELECTED' AND ("part"."decided_on" IS NOT NULL OR "part"."ags" = $1) AND "part"."ags" = ANY($2)) AS listed ) AS entry ORDER BY order_0 DESC, order_1 ASC LIMIT 101

-- municipalities
SELECT DISTINCT ON ("b"."ags") "b"."key" AS "key", "b"."ags" AS "ags", "b"."status" AS "status", "b"."closed_on" AS "closedOn", "b"."copied_from_key" AS "copiedFromKey" FROM "municipalities"."advisory_board" "b" WHERE "b"."ags" = ANY($1) ORDER BY "b"."ags" ASC, "b"."status" = 'CLOSED' ASC, "b"."closed_on" DESC, "b"."created_at" DESC

-- services
SELECT "e"."key" AS "key", "e"."name" AS "name" FROM "services"."provider" "e" WHERE "e"."key" = ANY($1)

-- services
SELECT * FROM ( SELECT listed.*, count(*) OVER ()::integer AS page_total FROM (SELECT "j"."key" AS "key", "j"."sender" AS "sender", "j"."title" AS "title", "j"."ags" AS "ags", "j"."kldb_code" AS "kldbCode", ("j"."published_at") AS "order_0", ("j"."key") AS "order_1" FROM "services"."job" "j" INNER JOIN "services"."town" "town" ON "town"."ags" = "j"."ags" AND "town"."is_current" WHERE "j"."ags" = ANY($1) AND ("j"."valid_through" IS NULL OR "j"."valid_through" >= current_date)) AS listed ) AS entry ORDER BY order_0 DESC, order_1 ASC LIMIT 6

-- services
SELECT * FROM ( SELECT listed.*, count(*) OVER ()::integer AS page_total FROM (SELECT "s"."key" AS "key", "s"."ags" AS "ags", "s"."kind" AS "kind", "s"."name" AS "name", "s"."provider_key" AS "providerKey", "s"."free_places" AS "freePlaces", ("s"."kind") AS "order_0", ("s"."key") AS "order_1" FROM "services"."integration_service" "s" INNER JOIN "services"."town" "town" ON "town"."ags" = "s"."ags" AND "town"."is_current" WHERE "s"."ags" = ANY($1)) AS listed ) AS entry ORDER BY order_0 ASC, order_1 ASC LIMIT 6
