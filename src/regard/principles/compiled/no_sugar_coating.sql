SELECT
  "t15"."opener" AS "cause_moment",
  "t15"."act" AS "cause_act",
  COALESCE("t15"."answers", "t15"."opener") AS "matter_moment",
  "t15"."thread",
  "t15"."doer",
  "t15"."toward",
  "t15"."opened",
  "t15"."due",
  'promised' AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  "t15"."reminded",
  "t15"."word" AS "told",
  NULLIF(
    LEAST(
      COALESCE("t15"."word", 4611686018427387904),
      COALESCE("t15"."late", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  TRUE AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  "t15"."certain"
  AND "t15"."alone"
  AND COALESCE(
    (
      (
        "t15"."opened" = "t15"."word"
      ) AND "t15"."slips"
    )
    OR (
      "t15"."opened" = "t15"."late"
    )
    OR (
      "t15"."opened" = "t15"."chased"
    ),
    FALSE
  ) AS "certain"
FROM (
  SELECT
    "t14"."act",
    "t14"."opener",
    "t14"."opened_at",
    "t14"."thread",
    "t14"."doer",
    "t14"."toward",
    "t14"."certain",
    "t14"."due",
    "t14"."alone",
    "t14"."answers",
    "t14"."delivered",
    "t14"."spoken",
    "t14"."passed_on",
    "t14"."slipped",
    "t14"."settled",
    "t14"."reminded",
    "t14"."elsewhere",
    "t14"."late",
    "t14"."chased",
    "t14"."slips",
    CASE
      WHEN (
        "t14"."delivered" IS NULL
      ) OR (
        "t14"."slipped" < "t14"."delivered"
      )
      THEN "t14"."slipped"
      ELSE NULL
    END AS "word",
    NULLIF(
      LEAST(
        COALESCE(
          CASE
            WHEN (
              "t14"."delivered" IS NULL
            ) OR (
              "t14"."slipped" < "t14"."delivered"
            )
            THEN "t14"."slipped"
            ELSE NULL
          END,
          4611686018427387904
        ),
        COALESCE("t14"."late", 4611686018427387904),
        COALESCE("t14"."chased", 4611686018427387904)
      ),
      4611686018427387904
    ) AS "opened"
  FROM (
    SELECT
      "t8"."act",
      "t8"."opener",
      "t8"."opened_at",
      "t8"."thread",
      "t8"."doer",
      "t8"."toward",
      "t8"."certain",
      "t8"."due",
      "t8"."alone",
      "t8"."answers",
      "t8"."delivered",
      "t8"."spoken",
      "t8"."passed_on",
      "t8"."slipped",
      "t8"."settled",
      "t8"."reminded",
      "t8"."elsewhere",
      CASE WHEN "t9"."given_at" > "t8"."due" THEN "t8"."delivered" ELSE NULL END AS "late",
      CASE WHEN "t10"."asked_at" > "t8"."due" THEN "t8"."reminded" ELSE NULL END AS "chased",
      COALESCE("t13"."says_slips", FALSE) AS "slips"
    FROM (
      SELECT
        *
      FROM "promise" AS "t0"
      WHERE
        "t0"."due" IS NOT NULL
    ) AS "t8"
    LEFT OUTER JOIN (
      SELECT
        "t3"."moment" AS "given_in",
        "t3"."at" AS "given_at"
      FROM "moments" AS "t3"
    ) AS "t9"
      ON "t8"."delivered" = "t9"."given_in"
    LEFT OUTER JOIN (
      SELECT
        "t4"."moment" AS "asked_in",
        "t4"."at" AS "asked_at"
      FROM "moments" AS "t4"
    ) AS "t10"
      ON "t8"."reminded" = "t10"."asked_in"
    LEFT OUTER JOIN (
      SELECT
        "t11"."moment" AS "said_at",
        "t11"."says_slips"
      FROM (
        SELECT
          "t2"."moment",
          BOOL_OR(CAST("t2"."turn" IN ('slips') AS BOOLEAN)) AS "says_slips"
        FROM "turns" AS "t2"
        GROUP BY
          1
      ) AS "t11"
    ) AS "t13"
      ON "t8"."slipped" = "t13"."said_at"
  ) AS "t14"
  WHERE
    NULLIF(
      LEAST(
        COALESCE(
          CASE
            WHEN (
              "t14"."delivered" IS NULL
            ) OR (
              "t14"."slipped" < "t14"."delivered"
            )
            THEN "t14"."slipped"
            ELSE NULL
          END,
          4611686018427387904
        ),
        COALESCE("t14"."late", 4611686018427387904),
        COALESCE("t14"."chased", 4611686018427387904)
      ),
      4611686018427387904
    ) IS NOT NULL
    AND (
      (
        NULLIF(
          LEAST(
            COALESCE("t14"."settled", 4611686018427387904),
            COALESCE("t14"."elsewhere", 4611686018427387904)
          ),
          4611686018427387904
        ) IS NULL
      )
      OR (
        NULLIF(
          LEAST(
            COALESCE("t14"."settled", 4611686018427387904),
            COALESCE("t14"."elsewhere", 4611686018427387904)
          ),
          4611686018427387904
        ) > NULLIF(
          LEAST(
            COALESCE(
              CASE
                WHEN (
                  "t14"."delivered" IS NULL
                ) OR (
                  "t14"."slipped" < "t14"."delivered"
                )
                THEN "t14"."slipped"
                ELSE NULL
              END,
              4611686018427387904
            ),
            COALESCE("t14"."late", 4611686018427387904),
            COALESCE("t14"."chased", 4611686018427387904)
          ),
          4611686018427387904
        )
      )
    )
) AS "t15"
