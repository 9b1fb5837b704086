SELECT
  "t0"."opener" AS "cause_moment",
  "t0"."act" AS "cause_act",
  COALESCE("t0"."answers", "t0"."opener") AS "matter_moment",
  "t0"."thread",
  "t0"."doer",
  "t0"."toward",
  "t0"."opener" AS "opened",
  "t0"."due",
  CASE WHEN "t0"."due" IS NOT NULL THEN 'promised' ELSE 'norm' END AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  "t0"."reminded",
  "t0"."slipped" AS "told",
  NULLIF(
    LEAST(
      COALESCE("t0"."delivered", 4611686018427387904),
      COALESCE("t0"."spoken", 4611686018427387904),
      COALESCE("t0"."passed_on", 4611686018427387904),
      COALESCE("t0"."received", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  COALESCE(
    NULLIF(
      LEAST(
        COALESCE("t0"."delivered", 4611686018427387904),
        COALESCE("t0"."spoken", 4611686018427387904),
        COALESCE("t0"."passed_on", 4611686018427387904),
        COALESCE("t0"."received", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t0"."delivered",
    FALSE
  )
  OR COALESCE(
    NULLIF(
      LEAST(
        COALESCE("t0"."delivered", 4611686018427387904),
        COALESCE("t0"."spoken", 4611686018427387904),
        COALESCE("t0"."passed_on", 4611686018427387904),
        COALESCE("t0"."received", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t0"."received",
    FALSE
  ) AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t0"."settled", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t0"."reminded" IS NULL
          ) OR (
            "t0"."elsewhere" < "t0"."reminded"
          )
          THEN "t0"."elsewhere"
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
        COALESCE(
          CASE
            WHEN (
              "t0"."reminded" IS NULL
            ) OR (
              "t0"."elsewhere" < "t0"."reminded"
            )
            THEN "t0"."elsewhere"
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
  FALSE AS "any_of",
  "t0"."certain" AND "t0"."alone" AS "certain"
FROM "promise" AS "t0"
