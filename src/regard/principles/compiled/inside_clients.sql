WITH "t3" AS (
  SELECT
    "t1"."person"
  FROM "persons" AS "t1"
  WHERE
    "t1"."me"
    OR (
      "t1"."circle" IN ('colleague', 'manager', 'report')
      OR (
        "t1"."inside" AND (
          "t1"."circle" = ''
        )
      )
    )
)
SELECT
  "t2"."opener" AS "cause_moment",
  "t2"."act" AS "cause_act",
  "t2"."opener" AS "matter_moment",
  "t2"."thread",
  "t2"."asked" AS "doer",
  "t2"."asker" AS "toward",
  "t2"."opener" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  "t2"."acknowledged",
  "t2"."reminded",
  CAST(NULL AS BIGINT) AS "told",
  "t2"."acknowledged" AS "met",
  TRUE AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t2"."settled", 4611686018427387904),
      COALESCE("t2"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t2"."reminded" IS NULL
          ) OR (
            "t2"."elsewhere" < "t2"."reminded"
          )
          THEN "t2"."elsewhere"
          ELSE NULL
        END,
        4611686018427387904
      )
    ),
    4611686018427387904
  ) AS "excused",
  CASE
    WHEN NULLIF(
      LEAST(
        COALESCE("t2"."settled", 4611686018427387904),
        COALESCE("t2"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t2"."reminded" IS NULL
            ) OR (
              "t2"."elsewhere" < "t2"."reminded"
            )
            THEN "t2"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t2"."other_answered"
    THEN 'another_did'
    WHEN NULLIF(
      LEAST(
        COALESCE("t2"."settled", 4611686018427387904),
        COALESCE("t2"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t2"."reminded" IS NULL
            ) OR (
              "t2"."elsewhere" < "t2"."reminded"
            )
            THEN "t2"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t2"."settled"
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  NOT (
    "t2"."alone"
  ) AS "any_of",
  "t2"."certain" AND "t2"."alone" AND "t2"."known" AS "certain"
FROM "request" AS "t2"
SEMI JOIN "t3" AS "t5"
  ON "t2"."asker" = "t5"."person"
SEMI JOIN "t3" AS "t6"
  ON "t2"."asked" = "t6"."person"
