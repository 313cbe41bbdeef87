-- municipalities
SELECT "e"."ags" AS "ags", "e"."ars" AS "ars", "e"."name" AS "name", "e"."state" AS "state", "e"."kind" AS "kind", "e"."population" AS "population", "e"."latitude" AS "latitude", "e"."longitude" AS "longitude", "e"."area_ha" AS "areaHa", "e"."district_key" AS "districtKey", "e"."postal_code" AS "postalCode", "e"."location_precision" AS "locationPrecision", "e"."is_current" AS "isCurrent" FROM "municipalities"."municipality" "e" WHERE "e"."ags" = ANY($1)

-- municipalities
SELECT "e"."ags" AS "ags", "e"."headline" AS "headline", "e"."introduction" AS "introduction", "e"."strengths" AS "strengths", "e"."contact_office" AS "contactOffice", "e"."confirmed_at" AS "confirmedAt", "e"."is_demonstration" AS "isDemonstration" FROM "municipalities"."portrait" "e" WHERE "e"."ags" = ANY($1)

-- municipalities
SELECT "e"."key" AS "key", "e"."name" AS "name", "e"."state" AS "state" FROM "municipalities"."district" "e" WHERE "e"."key" = ANY($1)

-- municipalities
SELECT * FROM ( SELECT entry.*, row_number() OVER (PARTITION BY "ags" ORDER BY order_0 DESC, order_1 ASC) AS page_position FROM ( SELECT listed.*, count(*) OVER (PARTITION BY "ags")::integer AS page_total FROM (SELECT "n"."key" AS "key", "n"."ags" AS "ags", "n"."kind" AS "kind", "n"."title" AS "title", "n"."description" AS "description", "n"."quantity" AS "quantity", "n"."urgency" AS "urgency", "n"."kldb_code" AS "kldbCode", "n"."published_at" AS "publishedAt", "n"."is_demonstration" AS "isDemonstration", ("n"."published_at") AS "order_0", ("n"."key") AS "order_1" FROM "municipalities"."need" "n" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "n"."ags" AND "town"."is_current" WHERE "n"."ags" = ANY($1)) AS listed ) AS entry ) AS numbered WHERE page_position <= 11 ORDER BY page_position

-- municipalities
SELECT * FROM ( SELECT entry.*, row_number() OVER (PARTITION BY "ags" ORDER BY order_0 DESC, order_1 ASC) AS page_position FROM ( SELECT listed.*, count(*) OVER (PARTITION BY "ags")::integer AS page_total FROM (SELECT "o"."key" AS "key", "o"."ags" AS "ags", "o"."kind" AS "kind", "o"."title" AS "title", "o"."description" AS "description", "o"."capacity" AS "capacity", "o"."reserved" AS "reserved", "o"."taken" AS "taken", "o"."rooms" AS "rooms", "o"."available_from" AS "availableFrom", "o"."available_until" AS "availableUntil", "o"."area_m2" AS "areaM2", "o"."monthly_rent_cents" AS "monthlyRentCents", "o"."max_persons" AS "maxPersons", "o"."is_step_free" AS "isStepFree", "o"."published_at" AS "publishedAt", "o"."is_demonstration" AS "isDemonstration", ("o"."published_at") AS "order_0", ("o"."key") AS "order_1" FROM "municipalities"."offer" "o" INNER JOIN "municipalities"."municipality" "town" ON "town"."ags" = "o"."ags" AND "town"."is_current" WHERE ("o"."capacity" > "o"."reserved" + "o"."taken" AND ("o"."available_until" IS NULL OR "o"."available_until" >= current_date)) = $1 AND "o"."ags" = ANY($2)) AS listed ) AS entry ) AS numbered WHERE page_position <= 11 ORDER BY page_position

-- services
SELECT "e"."key" AS "key", "e"."name" AS "name", "e"."is_demonstration" AS "isDemonstration" FROM "services"."provider" "e" WHERE "e"."key" = ANY($1)

-- services
SELECT "e"."label" AS "label", "e"."kldb_code" AS "kldbCode", "e"."isco_code" AS "iscoCode", "e"."esco_uri" AS "escoUri" FROM "services"."occupation" "e" WHERE "e"."kldb_code" = ANY($1)

-- services
SELECT "e"."label" AS "label", "e"."kldb_code" AS "kldbCode", "e"."isco_code" AS "iscoCode", "e"."esco_uri" AS "escoUri" FROM "services"."occupation" "e" WHERE "e"."kldb_code" = ANY($1)

-- services
SELECT * FROM ( SELECT entry.*, row_number() OVER (PARTITION BY "ags" ORDER BY order_0 ASC, order_1 ASC) AS page_position FROM ( SELECT listed.*, count(*) OVER (PARTITION BY "ags")::integer AS page_total FROM (SELECT "s"."key" AS "key", "s"."ags" AS "ags", "s"."kind" AS "kind", "s"."name" AS "name", "s"."places" AS "places", "s"."languages" AS "languages", "s"."provider_key" AS "providerKey", "s"."level_from" AS "levelFrom", "s"."level_to" AS "levelTo", "s"."free_places" AS "freePlaces", "s"."cost_cents" AS "costCents", "s"."is_barrier_free" AS "isBarrierFree", "s"."reach_km" AS "reachKm", "s"."is_demonstration" AS "isDemonstration", ("s"."kind") AS "order_0", ("s"."key") AS "order_1" FROM "services"."integration_service" "s" INNER JOIN "services"."town" "town" ON "town"."ags" = "s"."ags" AND "town"."is_current" WHERE "s"."ags" = ANY($1)) AS listed ) AS entry ) AS numbered WHERE page_position <= 6 ORDER BY page_position

-- services
SELECT * FROM ( SELECT entry.*, row_number() OVER (PARTITION BY "ags" ORDER BY order_0 DESC, order_1 ASC) AS page_position FROM ( SELECT listed.*, count(*) OVER (PARTITION BY "ags")::integer AS page_total FROM (SELECT "j"."key" AS "key", "j"."sender" AS "sender", "j"."title" AS "title", "j"."kind" AS "kind", "j"."ags" AS "ags", "j"."positions" AS "positions", "j"."description" AS "description", "j"."external_id" AS "externalId", "j"."employer_name" AS "employerName", "j"."kldb_code" AS "kldbCode", "j"."working_time" AS "workingTime", "j"."required_german_level" AS "requiredGermanLevel", "j"."published_at" AS "publishedAt", "j"."valid_through" AS "validThrough", "j"."is_demonstration" AS "isDemonstration", ("j"."published_at") AS "order_0", ("j"."key") AS "order_1" FROM "services"."job" "j" INNER JOIN "services"."town" "town" ON "town"."ags" = "j"."ags" AND "town"."is_current" WHERE "j"."ags" = ANY($1) AND ("j"."valid_through" IS NULL OR "j"."valid_through" >= current_date)) AS listed ) AS entry ) AS numbered WHERE page_position <= 6 ORDER BY page_position
