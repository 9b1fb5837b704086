SELECT
  "t5"."opener",
  "t5"."act",
  "t5"."thread",
  "t5"."asker",
  "t5"."asked",
  "t5"."acknowledged" AS "answered",
  NULLIF(
    LEAST(
      COALESCE("t5"."settled", 4611686018427387904),
      COALESCE("t5"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t5"."reminded" IS NULL
          ) OR (
            "t5"."elsewhere" < "t5"."reminded"
          )
          THEN "t5"."elsewhere"
          ELSE NULL
        END,
        4611686018427387904
      )
    ),
    4611686018427387904
  ) AS "otherwise",
  COALESCE("t8"."circle", '') AS "circle"
FROM (
  SELECT
    *
  FROM "request" AS "t0"
  WHERE
    "t0"."certain" AND "t0"."alone" AND "t0"."known"
) AS "t5"
SEMI JOIN (
  SELECT
    "t1"."person" AS "owner"
  FROM "persons" AS "t1"
  WHERE
    "t1"."me"
) AS "t6"
  ON "t5"."asked" = "t6"."owner"
LEFT OUTER JOIN (
  SELECT
    "t2"."person" AS "who",
    "t2"."circle"
  FROM "persons" AS "t2"
) AS "t8"
  ON "t5"."asker" = "t8"."who"
