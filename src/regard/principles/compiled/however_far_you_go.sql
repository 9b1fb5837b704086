SELECT
  "t17"."opener",
  "t17"."act",
  "t17"."thread",
  "t17"."asker",
  "t17"."asked",
  "t17"."answered",
  "t17"."otherwise",
  "t13"."turn",
  "t8"."at" >= "t13"."turned" AS "after"
FROM (
  SELECT
    "t15".*
    EXCLUDE ("circle")
  FROM (
    SELECT
      "t10"."opener",
      "t10"."act",
      "t10"."thread",
      "t10"."asker",
      "t10"."asked",
      "t10"."acknowledged" AS "answered",
      NULLIF(
        LEAST(
          COALESCE("t10"."settled", 4611686018427387904),
          COALESCE("t10"."other_answered", 4611686018427387904),
          COALESCE(
            CASE
              WHEN (
                "t10"."reminded" IS NULL
              ) OR (
                "t10"."elsewhere" < "t10"."reminded"
              )
              THEN "t10"."elsewhere"
              ELSE NULL
            END,
            4611686018427387904
          )
        ),
        4611686018427387904
      ) AS "otherwise",
      COALESCE("t14"."circle", '') AS "circle"
    FROM (
      SELECT
        *
      FROM "request" AS "t2"
      WHERE
        "t2"."certain" AND "t2"."alone" AND "t2"."known"
    ) AS "t10"
    SEMI JOIN (
      SELECT
        "t3"."person" AS "owner"
      FROM "persons" AS "t3"
      WHERE
        "t3"."me"
    ) AS "t11"
      ON "t10"."asked" = "t11"."owner"
    LEFT OUTER JOIN (
      SELECT
        "t4"."person" AS "who",
        "t4"."circle"
      FROM "persons" AS "t4"
    ) AS "t14"
      ON "t10"."asker" = "t14"."who"
  ) AS "t15"
) AS "t17"
INNER JOIN (
  SELECT
    "t0"."moment" AS "opener",
    "t0"."at"
  FROM "moments" AS "t0"
) AS "t8"
  ON "t17"."opener" = "t8"."opener"
INNER JOIN (
  SELECT
    "t1"."statement" AS "turn",
    "t1"."when_at" AS "turned"
  FROM "statements" AS "t1"
  WHERE
    "t1"."kind" = 'turn' AND "t1"."when_at" IS NOT NULL
) AS "t13"
  ON "t8"."at" > (
    "t13"."turned" - 15724800
  )
  AND "t8"."at" <= (
    "t13"."turned" + 15724800
  )
