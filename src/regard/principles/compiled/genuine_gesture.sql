SELECT DISTINCT
  "t18"."moment",
  "t18"."act",
  "t18"."mark",
  "t18"."author" AS "by",
  "t18"."person" AS "toward",
  "t18"."beside",
  "t18"."beside_act",
  "t18"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t10"."statement" AS "moment",
      CAST(NULL AS BIGINT) AS "act",
      CASE WHEN "t10"."value" = 'with_ask' THEN 'with_ask' ELSE 'gesture' END AS "mark",
      "t11"."owner" AS "author",
      "t10"."about" AS "person",
      CAST(NULL AS BIGINT) AS "beside",
      CAST(NULL AS BIGINT) AS "beside_act",
      TRUE AS "certain"
    FROM (
      SELECT
        *
      FROM "statements" AS "t0"
      WHERE
        "t0"."kind" = 'gesture' AND "t0"."about" IS NOT NULL
    ) AS "t10"
    INNER JOIN (
      SELECT
        "t4"."person" AS "owner"
      FROM "persons" AS "t4"
      WHERE
        "t4"."me"
    ) AS "t11"
      ON "t10"."about" <> "t11"."owner"
  ) AS "t13"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t6"."moment",
        "t6"."act",
        CASE
          WHEN (
            "t6"."within" IS NOT NULL
          ) OR (
            "t6"."before" IS NOT NULL
          )
          THEN 'with_ask'
          ELSE 'gesture'
        END AS "mark",
        "t6"."author",
        "t6"."person",
        CASE
          WHEN (
            "t6"."within" IS NULL
          ) AND (
            "t6"."before" IS NOT NULL
          )
          THEN "t6"."before_at"
          WHEN "t6"."within" IS NOT NULL
          THEN "t6"."moment"
          ELSE NULL
        END AS "beside",
        COALESCE("t6"."within", "t6"."before") AS "beside_act",
        "t6"."sure" AS "certain"
      FROM "gesture" AS "t6"
      INNER JOIN (
        SELECT
          "t5"."person" AS "owner"
        FROM "persons" AS "t5"
        WHERE
          "t5"."me"
      ) AS "t12"
        ON "t6"."author" = "t12"."owner"
    ) AS "t14"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t15"."after_at" AS "moment",
        "t15"."after" AS "act",
        'ask_after' AS "mark",
        "t15"."author",
        "t15"."person",
        "t15"."moment" AS "beside",
        "t15"."act" AS "beside_act",
        "t15"."sure" AS "certain"
      FROM (
        SELECT
          "t6"."act",
          "t6"."moment",
          "t6"."author",
          "t6"."person",
          "t6"."at",
          "t6"."sure",
          "t6"."gift",
          "t6"."before",
          "t6"."before_at",
          "t6"."within",
          "t6"."after",
          "t6"."after_at",
          "t12"."owner"
        FROM "gesture" AS "t6"
        INNER JOIN (
          SELECT
            "t5"."person" AS "owner"
          FROM "persons" AS "t5"
          WHERE
            "t5"."me"
        ) AS "t12"
          ON "t6"."author" = "t12"."owner"
      ) AS "t15"
      WHERE
        "t15"."after" IS NOT NULL AND "t15"."within" IS NULL AND "t15"."before" IS NULL
    ) AS "t16"
  ) AS "t17"
) AS "t18"
