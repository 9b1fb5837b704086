SELECT
  "t12"."statement" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t12"."statement" AS "matter_moment",
  CAST(NULL AS BIGINT) AS "thread",
  "t12"."owner" AS "doer",
  "t12"."toward",
  "t12"."statement" AS "opened",
  "t12"."when_at" AS "due",
  CASE WHEN "t12"."when_at" IS NOT NULL THEN 'promised' ELSE 'norm' END AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  "t12"."done" AS "met",
  TRUE AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  TRUE AS "certain"
FROM (
  SELECT
    "t11"."statement",
    "t11"."owner",
    "t11"."toward",
    "t11"."when_at",
    MIN("t11"."did") AS "done"
  FROM (
    SELECT
      "t10"."statement",
      "t10"."kind",
      "t10"."value",
      "t10"."about",
      "t10"."when_at",
      "t10"."target",
      "t10"."owner",
      "t10"."toward",
      "t6"."did",
      "t6"."whom",
      "t6"."meant"
    FROM (
      SELECT
        "t8"."statement",
        "t8"."kind",
        "t8"."value",
        "t8"."about",
        "t8"."when_at",
        "t8"."target",
        "t8"."owner",
        COALESCE("t8"."about", "t8"."owner") AS "toward"
      FROM (
        SELECT
          "t7"."statement",
          "t7"."kind",
          "t7"."value",
          "t7"."about",
          "t7"."when_at",
          "t7"."target",
          "t5"."owner"
        FROM (
          SELECT
            *
          FROM "statements" AS "t0"
          WHERE
            "t0"."kind" = 'chosen_act' AND "t0"."value" <> 'done'
        ) AS "t7"
        CROSS JOIN (
          SELECT
            "t1"."person" AS "owner"
          FROM "persons" AS "t1"
          WHERE
            "t1"."me"
        ) AS "t5"
      ) AS "t8"
    ) AS "t10"
    LEFT OUTER JOIN (
      SELECT
        "t0"."statement" AS "did",
        "t0"."about" AS "whom",
        "t0"."target" AS "meant"
      FROM "statements" AS "t0"
      WHERE
        "t0"."kind" = 'chosen_act' AND "t0"."value" = 'done'
    ) AS "t6"
      ON "t6"."did" > "t10"."statement"
      AND (
        (
          "t6"."meant" = "t10"."statement"
        )
        OR (
          (
            "t6"."meant" IS NULL
          )
          AND (
            COALESCE("t6"."whom", "t10"."owner") = "t10"."toward"
          )
        )
      )
  ) AS "t11"
  GROUP BY
    1,
    2,
    3,
    4
) AS "t12"
