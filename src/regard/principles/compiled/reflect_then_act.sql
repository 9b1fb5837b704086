SELECT
  "t22"."statement" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t22"."statement" AS "matter_moment",
  CAST(NULL AS BIGINT) AS "thread",
  "t22"."owner" AS "doer",
  "t22"."toward",
  "t22"."statement" AS "opened",
  "t22"."when_at" AS "due",
  CASE WHEN "t22"."when_at" IS NOT NULL THEN 'promised' ELSE 'norm' END AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  "t22"."done" AS "met",
  TRUE AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t20"."statement",
      "t20"."owner",
      "t20"."toward",
      "t20"."when_at",
      MIN("t20"."did") AS "done"
    FROM (
      SELECT
        "t17"."statement",
        "t17"."kind",
        "t17"."value",
        "t17"."about",
        "t17"."when_at",
        "t17"."target",
        "t17"."owner",
        "t17"."toward",
        "t10"."did",
        "t10"."whom",
        "t10"."meant"
      FROM (
        SELECT
          "t14"."statement",
          "t14"."kind",
          "t14"."value",
          "t14"."about",
          "t14"."when_at",
          "t14"."target",
          "t14"."owner",
          COALESCE("t14"."about", "t14"."owner") AS "toward"
        FROM (
          SELECT
            "t11"."statement",
            "t11"."kind",
            "t11"."value",
            "t11"."about",
            "t11"."when_at",
            "t11"."target",
            "t8"."owner"
          FROM (
            SELECT
              *
            FROM "statements" AS "t0"
            WHERE
              "t0"."kind" = 'chosen_act' AND "t0"."value" <> 'done'
          ) AS "t11"
          CROSS JOIN (
            SELECT
              "t1"."person" AS "owner"
            FROM "persons" AS "t1"
            WHERE
              "t1"."me"
          ) AS "t8"
        ) AS "t14"
      ) AS "t17"
      LEFT OUTER JOIN (
        SELECT
          "t0"."statement" AS "did",
          "t0"."about" AS "whom",
          "t0"."target" AS "meant"
        FROM "statements" AS "t0"
        WHERE
          "t0"."kind" = 'chosen_act' AND "t0"."value" = 'done'
      ) AS "t10"
        ON "t10"."did" > "t17"."statement"
        AND (
          (
            "t10"."meant" = "t17"."statement"
          )
          OR (
            (
              "t10"."meant" IS NULL
            )
            AND (
              COALESCE("t10"."whom", "t17"."owner") = "t17"."toward"
            )
          )
        )
    ) AS "t20"
    GROUP BY
      1,
      2,
      3,
      4
  ) AS "t21"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t18"."statement",
      "t18"."owner",
      "t18"."about" AS "toward",
      "t18"."when_at",
      "t18"."done"
    FROM (
      SELECT
        "t16"."statement",
        "t16"."owner",
        "t16"."about",
        "t16"."when_at",
        MIN("t16"."mail") AS "done"
      FROM (
        SELECT
          "t9"."statement",
          "t9"."kind",
          "t9"."value",
          "t9"."about",
          "t9"."when_at",
          "t9"."target",
          "t8"."owner",
          "t13"."author",
          "t13"."person",
          "t13"."thanks",
          "t13"."mail"
        FROM (
          SELECT
            *
          FROM "statements" AS "t0"
          WHERE
            "t0"."kind" = 'named' AND "t0"."about" IS NOT NULL
        ) AS "t9"
        CROSS JOIN (
          SELECT
            "t1"."person" AS "owner"
          FROM "persons" AS "t1"
          WHERE
            "t1"."me"
        ) AS "t8"
        LEFT OUTER JOIN (
          SELECT
            "t3"."author",
            "t3"."person",
            "t3"."thanks",
            "t3"."moment" AS "mail"
          FROM "said" AS "t3"
          WHERE
            NOT (
              "t3"."forward"
            )
        ) AS "t13"
          ON "t13"."author" = "t8"."owner"
          AND "t13"."person" = "t9"."about"
          AND "t13"."mail" > "t9"."statement"
          AND (
            "t13"."thanks" OR (
              "t9"."value" = 'inclusivity'
            )
          )
      ) AS "t16"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t18"
  ) AS "t19"
) AS "t22"
