SELECT
  "t9"."opener" AS "cause_moment",
  COALESCE("t9"."spoken", "t9"."act") AS "cause_act",
  "t9"."opener" AS "matter_moment",
  "t9"."thread",
  "t9"."asked" AS "doer",
  "t9"."asker" AS "toward",
  "t9"."opener" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  "t9"."acknowledged",
  "t9"."reminded",
  CAST(NULL AS BIGINT) AS "told",
  "t9"."taken" AS "met",
  TRUE AS "met_certain",
  "t9"."settled" AS "excused",
  'settled_elsewhere' AS "excuse",
  TRUE AS "any_of",
  "t9"."certain" AND (
    "t9"."spoken" IS NOT NULL
  ) AS "certain"
FROM (
  SELECT
    "t8"."opener",
    "t8"."thread",
    "t8"."asker",
    "t8"."asked",
    "t8"."opened_at",
    "t8"."act",
    "t8"."request_act",
    "t8"."demand_act",
    "t8"."certain",
    "t8"."due",
    "t8"."request",
    "t8"."alone",
    "t8"."known",
    "t8"."acknowledged",
    "t8"."answered",
    "t8"."accepted",
    "t8"."delivered",
    "t8"."declined",
    "t8"."other_answered",
    "t8"."settled",
    "t8"."reminded",
    "t8"."substance",
    "t8"."turned",
    "t8"."elsewhere",
    "t8"."spoken",
    COUNT("t8"."asked") OVER (
      PARTITION BY "t8"."opener"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "people",
    MIN(
      NULLIF(
        LEAST(
          COALESCE(
            NULLIF(
              LEAST(
                COALESCE("t8"."accepted", 4611686018427387904),
                COALESCE("t8"."delivered", 4611686018427387904),
                COALESCE("t8"."substance", 4611686018427387904)
              ),
              4611686018427387904
            ),
            4611686018427387904
          ),
          COALESCE("t8"."other_answered", 4611686018427387904)
        ),
        4611686018427387904
      )
    ) OVER (
      PARTITION BY "t8"."opener"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "taken"
  FROM (
    SELECT
      "t7".*
      EXCLUDE ("said_at")
    FROM (
      SELECT
        "t4"."opener",
        "t4"."thread",
        "t4"."asker",
        "t4"."asked",
        "t4"."opened_at",
        "t4"."act",
        "t4"."request_act",
        "t4"."demand_act",
        "t4"."certain",
        "t4"."due",
        "t4"."request",
        "t4"."alone",
        "t4"."known",
        "t4"."acknowledged",
        "t4"."answered",
        "t4"."accepted",
        "t4"."delivered",
        "t4"."declined",
        "t4"."other_answered",
        "t4"."settled",
        "t4"."reminded",
        "t4"."substance",
        "t4"."turned",
        "t4"."elsewhere",
        "t6"."said_at",
        "t6"."spoken"
      FROM (
        SELECT
          *
        FROM "request" AS "t0"
        WHERE
          NOT (
            "t0"."alone"
          )
      ) AS "t4"
      LEFT OUTER JOIN (
        SELECT
          "t3"."moment" AS "said_at",
          MIN("t3"."act") AS "spoken"
        FROM (
          SELECT
            *
          FROM "turns" AS "t1"
          WHERE
            "t1"."turn" = 'asks_anyone'
        ) AS "t3"
        GROUP BY
          1
      ) AS "t6"
        ON "t4"."opener" = "t6"."said_at"
    ) AS "t7"
  ) AS "t8"
) AS "t9"
WHERE
  "t9"."people" >= 2 AND "t9"."people" <= 6
