SELECT
  "t0"."opener" AS "cause_moment",
  "t0"."act" AS "cause_act",
  COALESCE("t0"."answers", "t0"."opener") AS "matter_moment",
  "t0"."thread",
  "t0"."doer",
  "t0"."toward",
  "t0"."opener" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  "t0"."beside" AS "met",
  TRUE AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t0"."other_way", 4611686018427387904),
      COALESCE("t0"."yielded", 4611686018427387904),
      COALESCE("t0"."decided", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "excused",
  CASE
    WHEN NULLIF(
      LEAST(
        COALESCE("t0"."other_way", 4611686018427387904),
        COALESCE("t0"."yielded", 4611686018427387904),
        COALESCE("t0"."decided", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t0"."other_way"
    THEN 'another_did'
    ELSE 'moot'
  END AS "excuse",
  FALSE AS "any_of",
  "t0"."alone" AND "t0"."refuses" AND "t0"."asked" AS "certain"
FROM "risk" AS "t0"
