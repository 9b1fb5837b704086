WITH "t5" AS (
  SELECT
    "t0"."person"
  FROM "persons" AS "t0"
  WHERE
    "t0"."me"
    OR (
      "t0"."circle" IN ('colleague', 'manager', 'report', 'partner')
      OR (
        "t0"."inside" AND (
          "t0"."circle" = ''
        )
      )
    )
)
SELECT
  "t14"."opener" AS "cause_moment",
  "t14"."spoken" AS "cause_act",
  "t14"."opener" AS "matter_moment",
  "t14"."thread",
  "t14"."asked" AS "doer",
  "t14"."asker" AS "toward",
  "t14"."opener" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  "t14"."acknowledged",
  "t14"."reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t14"."delivered", 4611686018427387904),
      COALESCE("t14"."substance", 4611686018427387904),
      COALESCE("t14"."accepted", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  TRUE AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t14"."settled", 4611686018427387904),
      COALESCE("t14"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t14"."reminded" IS NULL
          ) OR (
            "t14"."elsewhere" < "t14"."reminded"
          )
          THEN "t14"."elsewhere"
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
        COALESCE("t14"."settled", 4611686018427387904),
        COALESCE("t14"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t14"."reminded" IS NULL
            ) OR (
              "t14"."elsewhere" < "t14"."reminded"
            )
            THEN "t14"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t14"."other_answered"
    THEN 'another_did'
    WHEN NULLIF(
      LEAST(
        COALESCE("t14"."settled", 4611686018427387904),
        COALESCE("t14"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t14"."reminded" IS NULL
            ) OR (
              "t14"."elsewhere" < "t14"."reminded"
            )
            THEN "t14"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t14"."settled"
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  NOT (
    "t14"."alone"
  ) AS "any_of",
  "t14"."certain" AND "t14"."alone" AND "t14"."known" AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("said_at")
    FROM (
      SELECT
        "t3"."opener",
        "t3"."thread",
        "t3"."asker",
        "t3"."asked",
        "t3"."opened_at",
        "t3"."act",
        "t3"."request_act",
        "t3"."demand_act",
        "t3"."certain",
        "t3"."due",
        "t3"."request",
        "t3"."alone",
        "t3"."known",
        "t3"."acknowledged",
        "t3"."answered",
        "t3"."accepted",
        "t3"."delivered",
        "t3"."declined",
        "t3"."other_answered",
        "t3"."settled",
        "t3"."reminded",
        "t3"."substance",
        "t3"."turned",
        "t3"."elsewhere",
        "t8"."said_at",
        "t8"."spoken"
      FROM "request" AS "t3"
      LEFT OUTER JOIN (
        SELECT
          "t4"."moment" AS "said_at",
          MIN("t4"."act") AS "spoken"
        FROM (
          SELECT
            *
          FROM "turns" AS "t2"
          WHERE
            "t2"."turn" = 'asks_help'
        ) AS "t4"
        GROUP BY
          1
      ) AS "t8"
        ON "t3"."opener" = "t8"."said_at"
    ) AS "t11"
  ) AS "t12"
  WHERE
    "t12"."spoken" IS NOT NULL
) AS "t14"
SEMI JOIN "t5" AS "t9"
  ON "t14"."asker" = "t9"."person"
SEMI JOIN "t5" AS "t10"
  ON "t14"."asked" = "t10"."person"
