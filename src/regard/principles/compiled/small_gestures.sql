SELECT DISTINCT
  "t18"."moment",
  "t18"."act",
  "t18"."mark",
  "t18"."author" AS "by",
  "t18"."person" AS "toward",
  CAST(NULL AS BIGINT) AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t16"."moment",
      "t16"."act",
      "t16"."author",
      "t16"."person",
      'beyond_the_task' AS "mark"
    FROM (
      SELECT
        "t12"."act",
        "t12"."moment",
        "t12"."thread",
        "t12"."parent",
        "t12"."author",
        "t12"."person",
        "t12"."at",
        "t12"."words",
        "t12"."kind",
        "t12"."sure",
        "t12"."few",
        "t12"."alone",
        "t12"."chases",
        "t12"."asks",
        "t12"."attached",
        "t12"."delivers",
        "t12"."day",
        ROW_NUMBER() OVER (
          PARTITION BY "t12"."day", "t12"."author", "t12"."person"
          ORDER BY "t12"."moment" ASC, "t12"."act" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          "t4"."act",
          "t4"."moment",
          "t4"."thread",
          "t4"."parent",
          "t4"."author",
          "t4"."person",
          "t4"."at",
          "t4"."words",
          "t4"."kind",
          "t4"."sure",
          "t4"."few",
          "t4"."alone",
          "t4"."chases",
          "t4"."asks",
          "t4"."attached",
          "t4"."delivers",
          CAST(FLOOR("t4"."at" / 86400) AS BIGINT) AS "day"
        FROM "spoken" AS "t4"
        WHERE
          "t4"."kind" IN ('personal', 'warmth') AND "t4"."few" AND "t4"."sure"
      ) AS "t12"
    ) AS "t16"
    WHERE
      "t16"."place" = 0
  ) AS "t17"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t9"."ended" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t11"."owner" AS "author",
        "t10"."person",
        'one_to_one' AS "mark"
      FROM (
        SELECT
          *
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'meeting' AND NOT (
            "t1"."cancelled"
          ) AND "t1"."people" = 2
      ) AS "t9"
      INNER JOIN (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t10"
        ON "t9"."meeting" = "t10"."meeting"
      INNER JOIN (
        SELECT
          "t5"."person" AS "owner"
        FROM "persons" AS "t5"
        WHERE
          "t5"."me"
      ) AS "t11"
        ON "t10"."person" <> "t11"."owner"
    ) AS "t13"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t9"."ended" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t10"."person" AS "author",
        "t11"."owner" AS "person",
        'one_to_one' AS "mark"
      FROM (
        SELECT
          *
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'meeting' AND NOT (
            "t1"."cancelled"
          ) AND "t1"."people" = 2
      ) AS "t9"
      INNER JOIN (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t10"
        ON "t9"."meeting" = "t10"."meeting"
      INNER JOIN (
        SELECT
          "t5"."person" AS "owner"
        FROM "persons" AS "t5"
        WHERE
          "t5"."me"
      ) AS "t11"
        ON "t10"."person" <> "t11"."owner"
    ) AS "t14"
  ) AS "t15"
) AS "t18"
