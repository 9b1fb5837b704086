WITH "t6" AS (
  SELECT
    "t2"."person"
  FROM "persons" AS "t2"
  WHERE
    "t2"."me"
    OR (
      "t2"."circle" IN ('colleague', 'manager', 'report', 'partner')
      OR (
        "t2"."inside" AND (
          "t2"."circle" = ''
        )
      )
    )
)
SELECT
  "t3"."opener" AS "cause_moment",
  "t3"."act" AS "cause_act",
  "t3"."opener" AS "matter_moment",
  "t3"."thread",
  "t3"."asked" AS "doer",
  "t3"."asker" AS "toward",
  "t3"."opener" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  "t3"."acknowledged",
  "t3"."reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t3"."delivered", 4611686018427387904),
      COALESCE("t3"."substance", 4611686018427387904),
      COALESCE("t3"."accepted", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  TRUE AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t3"."settled", 4611686018427387904),
      COALESCE("t3"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t3"."reminded" IS NULL
          ) OR (
            "t3"."elsewhere" < "t3"."reminded"
          )
          THEN "t3"."elsewhere"
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
        COALESCE("t3"."settled", 4611686018427387904),
        COALESCE("t3"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t3"."reminded" IS NULL
            ) OR (
              "t3"."elsewhere" < "t3"."reminded"
            )
            THEN "t3"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t3"."other_answered"
    THEN 'another_did'
    ELSE 'settled_elsewhere'
  END AS "excuse",
  NOT (
    "t3"."alone"
  ) AS "any_of",
  "t3"."certain" AND "t3"."alone" AND "t3"."known" AS "certain"
FROM "request" AS "t3"
SEMI JOIN (
  SELECT DISTINCT
    "t1"."moment"
  FROM "turns" AS "t1"
  WHERE
    "t1"."turn" IN ('asks_help')
) AS "t5"
  ON "t3"."opener" = "t5"."moment"
SEMI JOIN "t6" AS "t8"
  ON "t3"."asker" = "t8"."person"
SEMI JOIN "t6" AS "t9"
  ON "t3"."asked" = "t9"."person"
