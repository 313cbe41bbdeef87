-- municipalities
SELECT "e"."ags" AS "ags", "e"."ars" AS "ars", "e"."name" AS "name", "e"."state" AS "state", "e"."kind" AS "kind", "e"."population" AS "population", "e"."latitude" AS "latitude", "e"."longitude" AS "longitude", "e"."area_ha" AS "areaHa", "e"."district_key" AS "districtKey", "e"."postal_code" AS "postalCode", "e"."location_precision" AS "locationPrecision", "e"."is_current" AS "isCurrent" FROM "municipalities"."municipality" "e" WHERE "e"."ags" = ANY($1)

-- services
SELECT "e"."label" AS "label", "e"."kldb_code" AS "kldbCode", "e"."isco_code" AS "iscoCode", "e"."esco_uri" AS "escoUri" FROM "services"."occupation" "e" WHERE "e"."kldb_code" = ANY($1)

-- services
SELECT FROM town WHERE ags = $1 AND latitude IS NOT NULL

-- services
WITH found AS MATERIALIZED (SELECT ("j"."published_at") AS "order_0", ("j"."key") AS "order_1" FROM "services"."job" "j" WHERE ("j"."valid_through" IS NULL OR "j"."valid_through" >= current_date) AND "j"."ags" = ANY(ARRAY(SELECT near_by.ags FROM town AS middle, town AS near_by WHERE middle.ags = $1 AND near_by.is_current AND near_by.point <@ cube_enlarge(middle.point, $2, 3) AND near_by.point <-> middle.point <= $2))), page AS (SELECT * FROM found ORDER BY order_0 DESC, order_1 ASC LIMIT 21) SELECT entry.*, page.order_0, page.order_1, (SELECT count(*) FROM found) AS page_total FROM page CROSS JOIN LATERAL (SELECT "j"."key" AS "key", "j"."sender" AS "sender", "j"."title" AS "title", "j"."kind" AS "kind", "j"."ags" AS "ags", "j"."positions" AS "positions", "j"."description" AS "description", "j"."external_id" AS "externalId", "j"."employer_name" AS "employerName", "j"."kldb_code" AS "kldbCode", "j"."working_time" AS "workingTime", "j"."required_german_level" AS "requiredGermanLevel", "j"."published_at" AS "publishedAt", "j"."valid_through" AS "validThrough", "j"."is_demonstration" AS "isDemonstration" FROM "services"."job" "j" WHERE "j"."key" = page.order_1) AS entry ORDER BY order_0 DESC, order_1 ASC
