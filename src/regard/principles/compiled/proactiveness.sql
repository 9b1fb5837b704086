WITH "t24" AS (
  SELECT
    "t10"."act",
    "t10"."moment",
    "t10"."thread",
    "t10"."parent",
    "t10"."author",
    "t10"."person",
    "t10"."at",
    "t10"."words",
    "t10"."kind",
    "t10"."sure",
    "t10"."few",
    "t10"."alone",
    "t10"."chases",
    "t10"."asks",
    "t10"."attached",
    "t10"."delivers",
    "t19"."turn"
  FROM "spoken" AS "t10"
  INNER JOIN (
    SELECT
      "t8"."act",
      "t8"."turn"
    FROM "turns" AS "t8"
    WHERE
      "t8"."turn" IN ('early_word')
  ) AS "t19"
    ON "t10"."act" = "t19"."act"
)
SELECT DISTINCT
  "t41"."moment",
  "t41"."act",
  "t41"."mark",
  "t41"."by",
  "t41"."toward",
  "t41"."beside",
  "t41"."told" AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t39"."answer" AS "moment",
      "t39"."took" AS "act",
      "t39"."author" AS "by",
      "t39"."person" AS "toward",
      "t39"."moment" AS "beside",
      "t39"."act" AS "told",
      'used' AS "mark"
    FROM (
      SELECT
        "t38"."moment",
        "t38"."author",
        "t38"."person",
        "t38"."at",
        "t38"."act",
        "t38"."answer",
        "t38"."parent",
        "t38"."taker",
        "t38"."giver",
        "t38"."taken_at",
        "t38"."took",
        ROW_NUMBER() OVER (
          PARTITION BY "t38"."moment", "t38"."person"
          ORDER BY "t38"."answer" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t31"."moment",
            "t31"."author",
            "t31"."person",
            "t31"."at",
            "t31"."act",
            "t22"."answer",
            "t22"."parent",
            "t22"."taker",
            "t22"."giver",
            "t22"."taken_at",
            "t22"."took"
          FROM (
            SELECT
              "t28"."moment",
              "t28"."author",
              "t28"."person",
              "t28"."at",
              MIN("t28"."act") AS "act"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t5"."moment",
                  "t5"."act",
                  "t5"."author",
                  "t5"."person",
                  "t5"."at"
                FROM "spoken" AS "t5"
                WHERE
                  "t5"."parent" IS NULL
                  AND "t5"."alone"
                  AND NOT (
                    "t5"."asks"
                  )
                  AND "t5"."kind" IN ('delivery', 'risk', 'alternative')
                  AND "t5"."sure"
              ) AS "t13"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t25"."moment",
                  "t25"."act",
                  "t25"."author",
                  "t25"."person",
                  "t25"."at"
                FROM "t24" AS "t25"
                WHERE
                  "t25"."few"
              ) AS "t26"
            ) AS "t28"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t31"
          ANTI JOIN (
            SELECT
              "t34"."moment",
              "t34"."person"
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t31"."moment",
                  "t31"."person"
                FROM (
                  SELECT
                    "t28"."moment",
                    "t28"."author",
                    "t28"."person",
                    "t28"."at",
                    MIN("t28"."act") AS "act"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t5"."moment",
                        "t5"."act",
                        "t5"."author",
                        "t5"."person",
                        "t5"."at"
                      FROM "spoken" AS "t5"
                      WHERE
                        "t5"."parent" IS NULL
                        AND "t5"."alone"
                        AND NOT (
                          "t5"."asks"
                        )
                        AND "t5"."kind" IN ('delivery', 'risk', 'alternative')
                        AND "t5"."sure"
                    ) AS "t13"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t25"."moment",
                        "t25"."act",
                        "t25"."author",
                        "t25"."person",
                        "t25"."at"
                      FROM "t24" AS "t25"
                      WHERE
                        "t25"."few"
                    ) AS "t26"
                  ) AS "t28"
                  GROUP BY
                    1,
                    2,
                    3,
                    4
                ) AS "t31"
                INNER JOIN (
                  SELECT
                    "t9"."author" AS "asker",
                    "t9"."person" AS "asked_of",
                    "t9"."moment" AS "asked",
                    "t9"."at" AS "asked_at"
                  FROM "said" AS "t9"
                  WHERE
                    "t9"."asks" OR "t9"."chases"
                ) AS "t20"
                  ON "t20"."asker" = "t31"."person"
                  AND "t20"."asked_of" = "t31"."author"
                  AND "t20"."asked" < "t31"."moment"
                  AND "t20"."asked_at" >= (
                    "t31"."at" - 1209600
                  )
              ) AS "t32"
            ) AS "t34"
            ANTI JOIN (
              SELECT DISTINCT
                "t25"."moment",
                "t25"."person"
              FROM "t24" AS "t25"
              WHERE
                "t25"."few"
            ) AS "t29"
              ON "t34"."moment" = "t29"."moment" AND "t34"."person" = "t29"."person"
          ) AS "t36"
            ON "t31"."moment" = "t36"."moment" AND "t31"."person" = "t36"."person"
          INNER JOIN (
            SELECT
              "t14"."moment" AS "answer",
              "t14"."parent",
              "t14"."author" AS "taker",
              "t14"."person" AS "giver",
              "t14"."at" AS "taken_at",
              MIN("t14"."act") AS "took"
            FROM (
              SELECT
                *
              FROM "spoken" AS "t6"
              WHERE
                "t6"."kind" IN ('thanks', 'acknowledgement', 'decision')
                AND "t6"."sure"
                AND "t6"."few"
            ) AS "t14"
            GROUP BY
              1,
              2,
              3,
              4,
              5
          ) AS "t22"
            ON "t22"."parent" = "t31"."moment"
            AND "t22"."taker" = "t31"."person"
            AND "t22"."giver" = "t31"."author"
        ) AS "t37"
        WHERE
          "t37"."taken_at" <= (
            "t37"."at" + 1209600
          )
      ) AS "t38"
    ) AS "t39"
    WHERE
      "t39"."place" = 0
  ) AS "t40"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t17"."moment",
      "t17"."act",
      "t17"."author" AS "by",
      "t17"."person" AS "toward",
      CAST(NULL AS BIGINT) AS "beside",
      CAST(NULL AS BIGINT) AS "told",
      'chased' AS "mark"
    FROM (
      SELECT
        *
      FROM "spoken" AS "t3"
      WHERE
        "t3"."chases"
        AND "t3"."sure"
        AND "t3"."few"
        AND "t3"."kind" IN ('request', 'question', 'difficulty', 'risk', 'feedback')
    ) AS "t17"
    ANTI JOIN (
      SELECT DISTINCT
        "t4"."moment"
      FROM "spoken" AS "t4"
      WHERE
        "t4"."kind" IN ('thanks', 'apology')
    ) AS "t18"
      ON "t17"."moment" = "t18"."moment"
  ) AS "t23"
) AS "t41"
