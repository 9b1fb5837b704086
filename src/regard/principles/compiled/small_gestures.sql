SELECT DISTINCT
  "t26"."moment",
  "t26"."act",
  "t26"."mark",
  "t26"."author" AS "by",
  "t26"."person" AS "toward",
  CAST(NULL AS BIGINT) AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t18"."moment",
      "t18"."act",
      "t18"."author",
      "t18"."person",
      'beyond_the_task' AS "mark"
    FROM (
      SELECT
        "t15"."act",
        "t15"."moment",
        "t15"."thread",
        "t15"."parent",
        "t15"."author",
        "t15"."person",
        "t15"."at",
        "t15"."words",
        "t15"."kind",
        "t15"."sure",
        "t15"."few",
        "t15"."alone",
        "t15"."chases",
        "t15"."asks",
        "t15"."attached",
        "t15"."delivers",
        "t15"."day",
        ROW_NUMBER() OVER (
          PARTITION BY "t15"."day", "t15"."author", "t15"."person"
          ORDER BY "t15"."moment" ASC, "t15"."act" ASC
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
      ) AS "t15"
    ) AS "t18"
    WHERE
      "t18"."place" = 0
  ) AS "t20"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t11"."ended" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t14"."owner" AS "author",
        "t13"."person",
        'one_to_one' AS "mark"
      FROM (
        SELECT
          *
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'meeting' AND NOT (
            "t1"."cancelled"
          ) AND "t1"."people" = 2
      ) AS "t11"
      ANTI JOIN (
        SELECT
          "t19"."meeting"
        FROM (
          SELECT
            "t17"."meeting",
            COUNT("t17"."known_of") AS "several"
          FROM (
            SELECT
              "t5"."meeting",
              "t5"."at",
              "t5"."until_at",
              "t5"."ended",
              "t5"."known",
              "t5"."changed",
              "t5"."kind",
              "t5"."cancelled",
              "t5"."series",
              "t5"."organiser",
              "t5"."people",
              "t16"."of",
              "t16"."known_of"
            FROM "meetings" AS "t5"
            INNER JOIN (
              SELECT
                "t6"."series" AS "of",
                "t6"."known" AS "known_of"
              FROM "meetings" AS "t6"
              WHERE
                NOT (
                  "t6"."cancelled"
                )
            ) AS "t16"
              ON "t5"."series" = "t16"."of" AND "t16"."known_of" <= "t5"."ended"
          ) AS "t17"
          GROUP BY
            1
        ) AS "t19"
        WHERE
          "t19"."several" >= 3
      ) AS "t22"
        ON "t11"."meeting" = "t22"."meeting"
      INNER JOIN (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t13"
        ON "t11"."meeting" = "t13"."meeting"
      INNER JOIN (
        SELECT
          "t7"."person" AS "owner"
        FROM "persons" AS "t7"
        WHERE
          "t7"."me"
      ) AS "t14"
        ON "t13"."person" <> "t14"."owner"
    ) AS "t23"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t11"."ended" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t13"."person" AS "author",
        "t14"."owner" AS "person",
        'one_to_one' AS "mark"
      FROM (
        SELECT
          *
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'meeting' AND NOT (
            "t1"."cancelled"
          ) AND "t1"."people" = 2
      ) AS "t11"
      ANTI JOIN (
        SELECT
          "t19"."meeting"
        FROM (
          SELECT
            "t17"."meeting",
            COUNT("t17"."known_of") AS "several"
          FROM (
            SELECT
              "t5"."meeting",
              "t5"."at",
              "t5"."until_at",
              "t5"."ended",
              "t5"."known",
              "t5"."changed",
              "t5"."kind",
              "t5"."cancelled",
              "t5"."series",
              "t5"."organiser",
              "t5"."people",
              "t16"."of",
              "t16"."known_of"
            FROM "meetings" AS "t5"
            INNER JOIN (
              SELECT
                "t6"."series" AS "of",
                "t6"."known" AS "known_of"
              FROM "meetings" AS "t6"
              WHERE
                NOT (
                  "t6"."cancelled"
                )
            ) AS "t16"
              ON "t5"."series" = "t16"."of" AND "t16"."known_of" <= "t5"."ended"
          ) AS "t17"
          GROUP BY
            1
        ) AS "t19"
        WHERE
          "t19"."several" >= 3
      ) AS "t22"
        ON "t11"."meeting" = "t22"."meeting"
      INNER JOIN (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t13"
        ON "t11"."meeting" = "t13"."meeting"
      INNER JOIN (
        SELECT
          "t7"."person" AS "owner"
        FROM "persons" AS "t7"
        WHERE
          "t7"."me"
      ) AS "t14"
        ON "t13"."person" <> "t14"."owner"
    ) AS "t24"
  ) AS "t25"
) AS "t26"
