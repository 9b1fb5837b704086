SELECT DISTINCT
  "t29"."moment",
  "t29"."act",
  "t29"."mark",
  "t29"."author" AS "by",
  "t29"."person" AS "toward",
  CAST(NULL AS BIGINT) AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t21"."moment",
      "t21"."act",
      "t21"."author",
      "t21"."person",
      'beyond_the_task' AS "mark"
    FROM (
      SELECT
        "t18"."act",
        "t18"."moment",
        "t18"."thread",
        "t18"."parent",
        "t18"."author",
        "t18"."person",
        "t18"."at",
        "t18"."words",
        "t18"."kind",
        "t18"."sure",
        "t18"."few",
        "t18"."alone",
        "t18"."chases",
        "t18"."asks",
        "t18"."attached",
        "t18"."delivers",
        "t18"."day",
        ROW_NUMBER() OVER (
          PARTITION BY "t18"."day", "t18"."author", "t18"."person"
          ORDER BY "t18"."moment" ASC, "t18"."act" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          "t5"."act",
          "t5"."moment",
          "t5"."thread",
          "t5"."parent",
          "t5"."author",
          "t5"."person",
          "t5"."at",
          "t5"."words",
          "t5"."kind",
          "t5"."sure",
          "t5"."few",
          "t5"."alone",
          "t5"."chases",
          "t5"."asks",
          "t5"."attached",
          "t5"."delivers",
          CAST(FLOOR("t5"."at" / 86400) AS BIGINT) AS "day"
        FROM "spoken" AS "t5"
        WHERE
          "t5"."kind" IN ('personal', 'warmth') AND "t5"."few" AND "t5"."sure"
      ) AS "t18"
    ) AS "t21"
    WHERE
      "t21"."place" = 0
  ) AS "t23"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t13"."ended" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t17"."owner" AS "author",
        "t15"."person",
        'one_to_one' AS "mark"
      FROM (
        SELECT
          *
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'meeting' AND NOT (
            "t1"."cancelled"
          ) AND "t1"."people" = 2
      ) AS "t13"
      ANTI JOIN (
        SELECT
          "t22"."meeting"
        FROM (
          SELECT
            "t20"."meeting",
            COUNT("t20"."known_of") AS "several"
          FROM (
            SELECT
              "t6"."meeting",
              "t6"."at",
              "t6"."until_at",
              "t6"."ended",
              "t6"."known",
              "t6"."changed",
              "t6"."ahead",
              "t6"."kind",
              "t6"."cancelled",
              "t6"."series",
              "t6"."name",
              "t6"."organiser",
              "t6"."people",
              "t19"."of",
              "t19"."known_of"
            FROM "meetings" AS "t6"
            INNER JOIN (
              SELECT
                "t7"."series" AS "of",
                "t7"."known" AS "known_of"
              FROM "meetings" AS "t7"
              WHERE
                NOT (
                  "t7"."cancelled"
                )
            ) AS "t19"
              ON "t6"."series" = "t19"."of" AND "t19"."known_of" <= "t6"."ended"
          ) AS "t20"
          GROUP BY
            1
        ) AS "t22"
        WHERE
          "t22"."several" >= 3
      ) AS "t25"
        ON "t13"."meeting" = "t25"."meeting"
      INNER JOIN (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t15"
        ON "t13"."meeting" = "t15"."meeting"
      ANTI JOIN (
        SELECT DISTINCT
          "t3"."contact" AS "whom",
          "t3"."at" AS "held_at"
        FROM "placed" AS "t3"
        WHERE
          "t3"."kind" = 'interview' AND "t3"."contact" IS NOT NULL
      ) AS "t16"
        ON "t15"."person" = "t16"."whom" AND "t13"."at" = "t16"."held_at"
      INNER JOIN (
        SELECT
          "t8"."person" AS "owner"
        FROM "persons" AS "t8"
        WHERE
          "t8"."me"
      ) AS "t17"
        ON "t15"."person" <> "t17"."owner"
    ) AS "t26"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t13"."ended" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t15"."person" AS "author",
        "t17"."owner" AS "person",
        'one_to_one' AS "mark"
      FROM (
        SELECT
          *
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'meeting' AND NOT (
            "t1"."cancelled"
          ) AND "t1"."people" = 2
      ) AS "t13"
      ANTI JOIN (
        SELECT
          "t22"."meeting"
        FROM (
          SELECT
            "t20"."meeting",
            COUNT("t20"."known_of") AS "several"
          FROM (
            SELECT
              "t6"."meeting",
              "t6"."at",
              "t6"."until_at",
              "t6"."ended",
              "t6"."known",
              "t6"."changed",
              "t6"."ahead",
              "t6"."kind",
              "t6"."cancelled",
              "t6"."series",
              "t6"."name",
              "t6"."organiser",
              "t6"."people",
              "t19"."of",
              "t19"."known_of"
            FROM "meetings" AS "t6"
            INNER JOIN (
              SELECT
                "t7"."series" AS "of",
                "t7"."known" AS "known_of"
              FROM "meetings" AS "t7"
              WHERE
                NOT (
                  "t7"."cancelled"
                )
            ) AS "t19"
              ON "t6"."series" = "t19"."of" AND "t19"."known_of" <= "t6"."ended"
          ) AS "t20"
          GROUP BY
            1
        ) AS "t22"
        WHERE
          "t22"."several" >= 3
      ) AS "t25"
        ON "t13"."meeting" = "t25"."meeting"
      INNER JOIN (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t15"
        ON "t13"."meeting" = "t15"."meeting"
      ANTI JOIN (
        SELECT DISTINCT
          "t3"."contact" AS "whom",
          "t3"."at" AS "held_at"
        FROM "placed" AS "t3"
        WHERE
          "t3"."kind" = 'interview' AND "t3"."contact" IS NOT NULL
      ) AS "t16"
        ON "t15"."person" = "t16"."whom" AND "t13"."at" = "t16"."held_at"
      INNER JOIN (
        SELECT
          "t8"."person" AS "owner"
        FROM "persons" AS "t8"
        WHERE
          "t8"."me"
      ) AS "t17"
        ON "t15"."person" <> "t17"."owner"
    ) AS "t27"
  ) AS "t28"
) AS "t29"
