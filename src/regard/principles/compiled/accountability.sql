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
  "t0"."opener" AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t0"."repaired", 4611686018427387904),
      COALESCE("t0"."elsewhere", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  COALESCE("t0"."repaired" <= "t0"."elsewhere", "t0"."repaired" IS NOT NULL) AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t0"."forgiven", 4611686018427387904),
      COALESCE("t0"."settled", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "excused",
  CASE
    WHEN NULLIF(
      LEAST(
        COALESCE("t0"."forgiven", 4611686018427387904),
        COALESCE("t0"."settled", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t0"."forgiven"
    THEN 'withdrawn'
    ELSE 'settled_elsewhere'
  END AS "excuse",
  FALSE AS "any_of",
  "t0"."certain"
FROM "failure" AS "t0"
