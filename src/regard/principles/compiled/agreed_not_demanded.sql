SELECT
  "t0"."opener" AS "cause_moment",
  COALESCE("t0"."request_act", "t0"."demand_act") AS "cause_act",
  "t0"."opener" AS "matter_moment",
  "t0"."thread",
  "t0"."asked" AS "doer",
  "t0"."asker" AS "toward",
  "t0"."opener" AS "opened",
  "t0"."due",
  CASE WHEN "t0"."due" IS NOT NULL THEN 'asked' ELSE 'norm' END AS "due_kind",
  "t0"."acknowledged",
  "t0"."reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t0"."accepted", 4611686018427387904),
      COALESCE("t0"."delivered", 4611686018427387904),
      COALESCE("t0"."declined", 4611686018427387904),
      COALESCE("t0"."answered", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  TRUE AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t0"."settled", 4611686018427387904),
      COALESCE("t0"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t0"."reminded" IS NULL
          )
          OR (
            CASE WHEN "t0"."request_act" IS NOT NULL THEN "t0"."elsewhere" ELSE NULL END < "t0"."reminded"
          )
          THEN CASE WHEN "t0"."request_act" IS NOT NULL THEN "t0"."elsewhere" ELSE NULL END
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
        COALESCE("t0"."settled", 4611686018427387904),
        COALESCE("t0"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t0"."reminded" IS NULL
            )
            OR (
              CASE WHEN "t0"."request_act" IS NOT NULL THEN "t0"."elsewhere" ELSE NULL END < "t0"."reminded"
            )
            THEN CASE WHEN "t0"."request_act" IS NOT NULL THEN "t0"."elsewhere" ELSE NULL END
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t0"."other_answered"
    THEN 'another_did'
    WHEN NULLIF(
      LEAST(
        COALESCE("t0"."settled", 4611686018427387904),
        COALESCE("t0"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t0"."reminded" IS NULL
            )
            OR (
              CASE WHEN "t0"."request_act" IS NOT NULL THEN "t0"."elsewhere" ELSE NULL END < "t0"."reminded"
            )
            THEN CASE WHEN "t0"."request_act" IS NOT NULL THEN "t0"."elsewhere" ELSE NULL END
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t0"."settled"
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  NOT (
    "t0"."alone"
  ) AS "any_of",
  "t0"."certain"
  AND "t0"."alone"
  AND "t0"."known"
  AND (
    "t0"."request_act" IS NOT NULL
  ) AS "certain"
FROM "request" AS "t0"
WHERE
  (
    "t0"."request_act" IS NOT NULL
  )
  OR (
    (
      "t0"."demand_act" IS NOT NULL
    ) AND (
      "t0"."due" IS NOT NULL
    )
  )
