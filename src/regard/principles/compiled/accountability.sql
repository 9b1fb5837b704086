SELECT
  "t6"."opener" AS "cause_moment",
  "t6"."act" AS "cause_act",
  COALESCE("t6"."answers", "t6"."opener") AS "matter_moment",
  "t6"."thread",
  "t6"."doer",
  "t6"."toward",
  "t6"."opener" AS "opened",
  "t6"."due",
  CASE WHEN "t6"."due" IS NOT NULL THEN 'promised' ELSE 'norm' END AS "due_kind",
  "t6"."opener" AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t6"."repaired", 4611686018427387904),
      COALESCE("t6"."amends", 4611686018427387904),
      COALESCE("t6"."confirmed", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  COALESCE(
    NULLIF(
      LEAST(
        COALESCE("t6"."repaired", 4611686018427387904),
        COALESCE("t6"."amends", 4611686018427387904),
        COALESCE("t6"."confirmed", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t6"."repaired",
    FALSE
  )
  OR COALESCE(
    NULLIF(
      LEAST(
        COALESCE("t6"."repaired", 4611686018427387904),
        COALESCE("t6"."amends", 4611686018427387904),
        COALESCE("t6"."confirmed", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t6"."confirmed",
    FALSE
  ) AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t6"."forgiven", 4611686018427387904),
      COALESCE(
        CASE WHEN "t6"."due" IS NULL THEN "t6"."settled" ELSE NULL END,
        4611686018427387904
      ),
      COALESCE("t6"."aside", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "excused",
  CASE
    WHEN NULLIF(
      LEAST(
        COALESCE("t6"."forgiven", 4611686018427387904),
        COALESCE(
          CASE WHEN "t6"."due" IS NULL THEN "t6"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t6"."aside", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t6"."forgiven"
    THEN 'withdrawn'
    WHEN NULLIF(
      LEAST(
        COALESCE("t6"."forgiven", 4611686018427387904),
        COALESCE(
          CASE WHEN "t6"."due" IS NULL THEN "t6"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t6"."aside", 4611686018427387904)
      ),
      4611686018427387904
    ) = CASE WHEN "t6"."due" IS NULL THEN "t6"."settled" ELSE NULL END
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  FALSE AS "any_of",
  "t6"."certain"
FROM (
  SELECT
    "t2"."opener",
    "t2"."opened_at",
    "t2"."thread",
    "t2"."doer",
    "t2"."toward",
    "t2"."act",
    "t2"."answers",
    "t2"."certain",
    "t2"."repaired",
    "t2"."forgiven",
    "t2"."confirmed",
    "t2"."settled",
    "t2"."elsewhere",
    "t2"."due",
    CASE
      WHEN "t5"."given_at" <= COALESCE("t2"."due", "t2"."opened_at" + 604800)
      THEN "t2"."elsewhere"
      ELSE NULL
    END AS "amends",
    CASE
      WHEN NOT (
        "t5"."given_at" <= COALESCE("t2"."due", "t2"."opened_at" + 604800)
      )
      THEN "t2"."elsewhere"
      ELSE NULL
    END AS "aside"
  FROM "failure" AS "t2"
  LEFT OUTER JOIN (
    SELECT
      "t3"."moment" AS "given_in",
      "t3"."at" AS "given_at"
    FROM "moments" AS "t3"
  ) AS "t5"
    ON "t2"."elsewhere" = "t5"."given_in"
) AS "t6"
