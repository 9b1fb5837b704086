SELECT
  *
FROM (
  SELECT
    "t0"."row",
    "t0"."at",
    "t0"."by" AS "person"
  FROM "placed" AS "t0"
  WHERE
    "t0"."kind" = 'placement'
    AND NOT (
      CONTAINS(LOWER("t0"."status"), 'cancel')
      OR CONTAINS(LOWER("t0"."status"), 'no show')
      OR CONTAINS(LOWER("t0"."status"), 'odwoł')
      OR CONTAINS(LOWER("t0"."status"), 'anulow')
    )
    AND "t0"."by" IS NOT NULL
) AS "t1"
UNION
SELECT
  *
FROM (
  SELECT
    "t0"."row",
    "t0"."at",
    "t0"."partner" AS "person"
  FROM "placed" AS "t0"
  WHERE
    "t0"."kind" = 'placement'
    AND NOT (
      CONTAINS(LOWER("t0"."status"), 'cancel')
      OR CONTAINS(LOWER("t0"."status"), 'no show')
      OR CONTAINS(LOWER("t0"."status"), 'odwoł')
      OR CONTAINS(LOWER("t0"."status"), 'anulow')
    )
    AND "t0"."partner" IS NOT NULL
) AS "t2"
