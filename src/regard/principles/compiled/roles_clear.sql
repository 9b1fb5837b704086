SELECT
  "t8"."opener" AS "cause_moment",
  "t8"."act" AS "cause_act",
  "t8"."opener" AS "matter_moment",
  "t8"."thread",
  "t8"."asked" AS "doer",
  "t8"."asker" AS "toward",
  "t8"."opener" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  "t8"."acknowledged",
  "t8"."reminded",
  CAST(NULL AS BIGINT) AS "told",
  "t8"."taken" AS "met",
  TRUE AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t8"."settled", 4611686018427387904),
      COALESCE("t8"."elsewhere", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "excused",
  'settled_elsewhere' AS "excuse",
  TRUE AS "any_of",
  "t8"."certain" AND "t8"."anyone" AS "certain"
FROM (
  SELECT
    "t7"."opener",
    "t7"."thread",
    "t7"."asker",
    "t7"."asked",
    "t7"."opened_at",
    "t7"."act",
    "t7"."request_act",
    "t7"."certain",
    "t7"."due",
    "t7"."request",
    "t7"."alone",
    "t7"."known",
    "t7"."acknowledged",
    "t7"."answered",
    "t7"."accepted",
    "t7"."delivered",
    "t7"."declined",
    "t7"."other_answered",
    "t7"."settled",
    "t7"."reminded",
    "t7"."substance",
    "t7"."turned",
    "t7"."elsewhere",
    "t7"."anyone",
    COUNT("t7"."asked") OVER (
      PARTITION BY "t7"."opener"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "people",
    MIN(
      NULLIF(
        LEAST(
          COALESCE(
            NULLIF(
              LEAST(
                COALESCE("t7"."accepted", 4611686018427387904),
                COALESCE("t7"."delivered", 4611686018427387904),
                COALESCE("t7"."substance", 4611686018427387904)
              ),
              4611686018427387904
            ),
            4611686018427387904
          ),
          COALESCE("t7"."other_answered", 4611686018427387904)
        ),
        4611686018427387904
      )
    ) OVER (
      PARTITION BY "t7"."opener"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "taken"
  FROM (
    SELECT
      "t3"."opener",
      "t3"."thread",
      "t3"."asker",
      "t3"."asked",
      "t3"."opened_at",
      "t3"."act",
      "t3"."request_act",
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
      COALESCE("t6"."says_anyone", FALSE) AS "anyone"
    FROM (
      SELECT
        *
      FROM "request" AS "t0"
      WHERE
        NOT (
          "t0"."alone"
        )
    ) AS "t3"
    LEFT OUTER JOIN (
      SELECT
        "t4"."moment" AS "said_at",
        "t4"."says_anyone"
      FROM (
        SELECT
          "t1"."moment",
          BOOL_OR(CAST("t1"."turn" IN ('asks_anyone') AS BOOLEAN)) AS "says_anyone"
        FROM "turns" AS "t1"
        GROUP BY
          1
      ) AS "t4"
    ) AS "t6"
      ON "t3"."opener" = "t6"."said_at"
  ) AS "t7"
) AS "t8"
WHERE
  "t8"."people" >= 2 AND "t8"."people" <= 6
