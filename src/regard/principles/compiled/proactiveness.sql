WITH "t23" AS (
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
    "t20"."turn"
  FROM "spoken" AS "t10"
  INNER JOIN (
    SELECT
      "t8"."act",
      "t8"."turn"
    FROM "turns" AS "t8"
    WHERE
      "t8"."turn" IN ('early_word')
  ) AS "t20"
    ON "t10"."act" = "t20"."act"
)
SELECT DISTINCT
  "t40"."moment",
  "t40"."act",
  "t40"."mark",
  "t40"."by",
  "t40"."toward",
  "t40"."beside",
  "t40"."told" AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t38"."answer" AS "moment",
      "t38"."took" AS "act",
      "t38"."author" AS "by",
      "t38"."person" AS "toward",
      "t38"."moment" AS "beside",
      "t38"."act" AS "told",
      'used' AS "mark"
    FROM (
      SELECT
        "t37"."moment",
        "t37"."act",
        "t37"."author",
        "t37"."person",
        MIN("t37"."answer") AS "answer",
        MIN("t37"."took") AS "took"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t30"."moment",
            "t30"."author",
            "t30"."person",
            "t30"."at",
            "t30"."act",
            "t19"."answer",
            "t19"."took",
            "t19"."parent",
            "t19"."taker",
            "t19"."giver",
            "t19"."taken_at"
          FROM (
            SELECT
              "t27"."moment",
              "t27"."author",
              "t27"."person",
              "t27"."at",
              MIN("t27"."act") AS "act"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t6"."moment",
                  "t6"."act",
                  "t6"."author",
                  "t6"."person",
                  "t6"."at"
                FROM "spoken" AS "t6"
                WHERE
                  "t6"."parent" IS NULL
                  AND "t6"."alone"
                  AND NOT (
                    "t6"."asks"
                  )
                  AND "t6"."kind" IN ('delivery', 'risk', 'alternative')
                  AND "t6"."sure"
              ) AS "t14"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t24"."moment",
                  "t24"."act",
                  "t24"."author",
                  "t24"."person",
                  "t24"."at"
                FROM "t23" AS "t24"
                WHERE
                  "t24"."few"
              ) AS "t25"
            ) AS "t27"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t30"
          ANTI JOIN (
            SELECT
              "t33"."moment",
              "t33"."person"
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t30"."moment",
                  "t30"."person"
                FROM (
                  SELECT
                    "t27"."moment",
                    "t27"."author",
                    "t27"."person",
                    "t27"."at",
                    MIN("t27"."act") AS "act"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t6"."moment",
                        "t6"."act",
                        "t6"."author",
                        "t6"."person",
                        "t6"."at"
                      FROM "spoken" AS "t6"
                      WHERE
                        "t6"."parent" IS NULL
                        AND "t6"."alone"
                        AND NOT (
                          "t6"."asks"
                        )
                        AND "t6"."kind" IN ('delivery', 'risk', 'alternative')
                        AND "t6"."sure"
                    ) AS "t14"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t24"."moment",
                        "t24"."act",
                        "t24"."author",
                        "t24"."person",
                        "t24"."at"
                      FROM "t23" AS "t24"
                      WHERE
                        "t24"."few"
                    ) AS "t25"
                  ) AS "t27"
                  GROUP BY
                    1,
                    2,
                    3,
                    4
                ) AS "t30"
                INNER JOIN (
                  SELECT
                    "t9"."author" AS "asker",
                    "t9"."person" AS "asked_of",
                    "t9"."moment" AS "asked",
                    "t9"."at" AS "asked_at"
                  FROM "said" AS "t9"
                  WHERE
                    "t9"."asks" OR "t9"."chases"
                ) AS "t21"
                  ON "t21"."asker" = "t30"."person"
                  AND "t21"."asked_of" = "t30"."author"
                  AND "t21"."asked" < "t30"."moment"
                  AND "t21"."asked_at" >= (
                    "t30"."at" - 1209600
                  )
              ) AS "t31"
            ) AS "t33"
            ANTI JOIN (
              SELECT DISTINCT
                "t24"."moment",
                "t24"."person"
              FROM "t23" AS "t24"
              WHERE
                "t24"."few"
            ) AS "t28"
              ON "t33"."moment" = "t28"."moment" AND "t33"."person" = "t28"."person"
          ) AS "t35"
            ON "t30"."moment" = "t35"."moment" AND "t30"."person" = "t35"."person"
          INNER JOIN (
            SELECT
              "t5"."moment" AS "answer",
              "t5"."act" AS "took",
              "t5"."parent",
              "t5"."author" AS "taker",
              "t5"."person" AS "giver",
              "t5"."at" AS "taken_at"
            FROM "spoken" AS "t5"
            WHERE
              "t5"."kind" IN ('thanks', 'acknowledgement', 'decision')
              AND "t5"."sure"
              AND "t5"."few"
          ) AS "t19"
            ON "t19"."parent" = "t30"."moment"
            AND "t19"."taker" = "t30"."person"
            AND "t19"."giver" = "t30"."author"
        ) AS "t36"
        WHERE
          "t36"."taken_at" <= (
            "t36"."at" + 1209600
          )
      ) AS "t37"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t38"
  ) AS "t39"
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
  ) AS "t22"
) AS "t40"
