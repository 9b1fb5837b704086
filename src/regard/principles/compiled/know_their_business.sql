SELECT DISTINCT
  "t17"."moment",
  "t17"."act",
  "t17"."mark",
  "t17"."by",
  "t17"."toward",
  CAST(NULL AS BIGINT) AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t15"."moment",
      "t15"."act",
      "t15"."turn" AS "mark",
      "t15"."author" AS "by",
      "t15"."person" AS "toward"
    FROM (
      SELECT
        "t7"."act",
        "t7"."moment",
        "t7"."thread",
        "t7"."parent",
        "t7"."author",
        "t7"."person",
        "t7"."at",
        "t7"."words",
        "t7"."kind",
        "t7"."sure",
        "t7"."few",
        "t7"."alone",
        "t7"."chases",
        "t7"."asks",
        "t7"."attached",
        "t7"."delivers",
        "t13"."turn"
      FROM "spoken" AS "t7"
      INNER JOIN (
        SELECT
          "t6"."act",
          "t6"."turn"
        FROM "turns" AS "t6"
        WHERE
          "t6"."turn" IN ('asks_their_work', 'their_word')
      ) AS "t13"
        ON "t7"."act" = "t13"."act"
    ) AS "t15"
    WHERE
      "t15"."few"
  ) AS "t16"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t10"."statement" AS "moment",
      CAST(NULL AS BIGINT) AS "act",
      'goal' AS "mark",
      "t11"."owner" AS "by",
      "t10"."about" AS "toward"
    FROM (
      SELECT
        *
      FROM "statements" AS "t0"
      WHERE
        "t0"."kind" = 'goal' AND "t0"."about" IS NOT NULL
    ) AS "t10"
    INNER JOIN (
      SELECT
        "t5"."person" AS "owner"
      FROM "persons" AS "t5"
      WHERE
        "t5"."me"
    ) AS "t11"
      ON "t10"."about" <> "t11"."owner"
  ) AS "t14"
) AS "t17"
