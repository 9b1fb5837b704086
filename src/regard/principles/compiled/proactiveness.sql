WITH "t26" AS (
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
    "t21"."turn"
  FROM "spoken" AS "t12"
  INNER JOIN (
    SELECT
      "t9"."act",
      "t9"."turn"
    FROM "turns" AS "t9"
    WHERE
      "t9"."turn" IN ('early_word')
  ) AS "t21"
    ON "t12"."act" = "t21"."act"
)
SELECT DISTINCT
  "t46"."moment",
  "t46"."act",
  "t46"."mark",
  "t46"."by",
  "t46"."toward",
  "t46"."beside",
  "t46"."told" AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t44"."answer" AS "moment",
      "t44"."took" AS "act",
      "t44"."author" AS "by",
      "t44"."person" AS "toward",
      "t44"."moment" AS "beside",
      "t44"."act" AS "told",
      'used' AS "mark"
    FROM (
      SELECT
        "t43"."moment",
        "t43"."author",
        "t43"."person",
        "t43"."at",
        "t43"."act",
        "t43"."answer",
        "t43"."parent",
        "t43"."taker",
        "t43"."giver",
        "t43"."taken_at",
        "t43"."took",
        ROW_NUMBER() OVER (
          PARTITION BY "t43"."moment", "t43"."person"
          ORDER BY "t43"."answer" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t36"."moment",
            "t36"."author",
            "t36"."person",
            "t36"."at",
            "t36"."act",
            "t24"."answer",
            "t24"."parent",
            "t24"."taker",
            "t24"."giver",
            "t24"."taken_at",
            "t24"."took"
          FROM (
            SELECT
              "t32"."moment",
              "t32"."author",
              "t32"."person",
              "t32"."at",
              MIN("t32"."act") AS "act"
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
              ) AS "t14"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t27"."moment",
                  "t27"."act",
                  "t27"."author",
                  "t27"."person",
                  "t27"."at"
                FROM "t26" AS "t27"
                WHERE
                  "t27"."few"
              ) AS "t29"
            ) AS "t32"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t36"
          ANTI JOIN (
            SELECT
              "t39"."moment",
              "t39"."person"
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t36"."moment",
                  "t36"."person"
                FROM (
                  SELECT
                    "t32"."moment",
                    "t32"."author",
                    "t32"."person",
                    "t32"."at",
                    MIN("t32"."act") AS "act"
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
                    ) AS "t14"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t27"."moment",
                        "t27"."act",
                        "t27"."author",
                        "t27"."person",
                        "t27"."at"
                      FROM "t26" AS "t27"
                      WHERE
                        "t27"."few"
                    ) AS "t29"
                  ) AS "t32"
                  GROUP BY
                    1,
                    2,
                    3,
                    4
                ) AS "t36"
                INNER JOIN (
                  SELECT
                    "t10"."author" AS "asker",
                    "t10"."person" AS "asked_of",
                    "t10"."moment" AS "asked",
                    "t10"."at" AS "asked_at"
                  FROM "said" AS "t10"
                  WHERE
                    "t10"."asks" OR "t10"."chases"
                ) AS "t22"
                  ON "t22"."asker" = "t36"."person"
                  AND "t22"."asked_of" = "t36"."author"
                  AND "t22"."asked" < "t36"."moment"
                  AND "t22"."asked_at" >= (
                    "t36"."at" - 1209600
                  )
              ) AS "t37"
            ) AS "t39"
            ANTI JOIN (
              SELECT DISTINCT
                "t27"."moment",
                "t27"."person"
              FROM "t26" AS "t27"
              WHERE
                "t27"."few"
            ) AS "t33"
              ON "t39"."moment" = "t33"."moment" AND "t39"."person" = "t33"."person"
          ) AS "t41"
            ON "t36"."moment" = "t41"."moment" AND "t36"."person" = "t41"."person"
          INNER JOIN (
            SELECT
              "t15"."moment" AS "answer",
              "t15"."parent",
              "t15"."author" AS "taker",
              "t15"."person" AS "giver",
              "t15"."at" AS "taken_at",
              MIN("t15"."act") AS "took"
            FROM (
              SELECT
                *
              FROM "spoken" AS "t6"
              WHERE
                "t6"."kind" IN ('thanks', 'acknowledgement', 'decision')
                AND "t6"."sure"
                AND "t6"."few"
            ) AS "t15"
            GROUP BY
              1,
              2,
              3,
              4,
              5
          ) AS "t24"
            ON "t24"."parent" = "t36"."moment"
            AND "t24"."taker" = "t36"."person"
            AND "t24"."giver" = "t36"."author"
        ) AS "t42"
        WHERE
          "t42"."taken_at" <= (
            "t42"."at" + 1209600
          )
      ) AS "t43"
    ) AS "t44"
    WHERE
      "t44"."place" = 0
  ) AS "t45"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t31"."moment",
      "t31"."act",
      "t31"."author" AS "by",
      "t31"."person" AS "toward",
      CAST(NULL AS BIGINT) AS "beside",
      CAST(NULL AS BIGINT) AS "told",
      'chased' AS "mark"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t11"."act",
          "t11"."moment",
          "t11"."thread",
          "t11"."parent",
          "t11"."author",
          "t11"."person",
          "t11"."at",
          "t11"."words",
          "t11"."kind",
          "t11"."sure",
          "t11"."few",
          "t11"."alone",
          "t11"."chases",
          "t11"."asks",
          "t11"."attached",
          "t11"."delivers",
          "t20"."turn"
        FROM "spoken" AS "t11"
        INNER JOIN (
          SELECT
            "t8"."act",
            "t8"."turn"
          FROM "turns" AS "t8"
          WHERE
            "t8"."turn" IN ('chases_plainly')
        ) AS "t20"
          ON "t11"."act" = "t20"."act"
      ) AS "t25"
      WHERE
        "t25"."chases"
        AND "t25"."sure"
        AND "t25"."few"
        AND "t25"."kind" IN ('request', 'question', 'difficulty', 'risk', 'feedback')
    ) AS "t31"
    ANTI JOIN (
      SELECT DISTINCT
        "t3"."moment"
      FROM "spoken" AS "t3"
      WHERE
        "t3"."kind" IN ('thanks', 'apology')
    ) AS "t19"
      ON "t31"."moment" = "t19"."moment"
  ) AS "t35"
) AS "t46"
