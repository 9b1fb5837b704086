WITH "t29" AS (
  SELECT
    "t13"."act",
    "t13"."moment",
    "t13"."thread",
    "t13"."parent",
    "t13"."author",
    "t13"."person",
    "t13"."at",
    "t13"."words",
    "t13"."kind",
    "t13"."sure",
    "t13"."few",
    "t13"."alone",
    "t13"."chases",
    "t13"."asks",
    "t13"."attached",
    "t13"."delivers",
    "t25"."turn"
  FROM "spoken" AS "t13"
  INNER JOIN (
    SELECT
      "t11"."act",
      "t11"."turn"
    FROM "turns" AS "t11"
    WHERE
      "t11"."turn" IN ('early_word')
  ) AS "t25"
    ON "t13"."act" = "t25"."act"
)
SELECT DISTINCT
  "t49"."moment",
  "t49"."act",
  "t49"."mark",
  "t49"."by",
  "t49"."toward",
  "t49"."beside",
  "t49"."told" AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t47"."answer" AS "moment",
      "t47"."took" AS "act",
      "t47"."author" AS "by",
      "t47"."person" AS "toward",
      "t47"."moment" AS "beside",
      "t47"."act" AS "told",
      'used' AS "mark"
    FROM (
      SELECT
        "t46"."moment",
        "t46"."author",
        "t46"."person",
        "t46"."at",
        "t46"."act",
        "t46"."answer",
        "t46"."parent",
        "t46"."taker",
        "t46"."giver",
        "t46"."taken_at",
        "t46"."took",
        ROW_NUMBER() OVER (
          PARTITION BY "t46"."moment", "t46"."person"
          ORDER BY "t46"."answer" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t38"."moment",
            "t38"."author",
            "t38"."person",
            "t38"."at",
            "t38"."act",
            "t27"."answer",
            "t27"."parent",
            "t27"."taker",
            "t27"."giver",
            "t27"."taken_at",
            "t27"."took"
          FROM (
            SELECT
              "t35"."moment",
              "t35"."author",
              "t35"."person",
              "t35"."at",
              MIN("t35"."act") AS "act"
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
              ) AS "t16"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t30"."moment",
                  "t30"."act",
                  "t30"."author",
                  "t30"."person",
                  "t30"."at"
                FROM "t29" AS "t30"
                WHERE
                  "t30"."few"
              ) AS "t32"
            ) AS "t35"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t38"
          ANTI JOIN (
            SELECT
              "t42"."moment",
              "t42"."person"
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t38"."moment",
                  "t38"."person"
                FROM (
                  SELECT
                    "t35"."moment",
                    "t35"."author",
                    "t35"."person",
                    "t35"."at",
                    MIN("t35"."act") AS "act"
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
                    ) AS "t16"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t30"."moment",
                        "t30"."act",
                        "t30"."author",
                        "t30"."person",
                        "t30"."at"
                      FROM "t29" AS "t30"
                      WHERE
                        "t30"."few"
                    ) AS "t32"
                  ) AS "t35"
                  GROUP BY
                    1,
                    2,
                    3,
                    4
                ) AS "t38"
                INNER JOIN (
                  SELECT
                    "t9"."author" AS "asker",
                    "t9"."person" AS "asked_of",
                    "t9"."moment" AS "asked",
                    "t9"."at" AS "asked_at"
                  FROM "said" AS "t9"
                  WHERE
                    "t9"."asks" OR "t9"."chases"
                ) AS "t23"
                  ON "t23"."asker" = "t38"."person"
                  AND "t23"."asked_of" = "t38"."author"
                  AND "t23"."asked" < "t38"."moment"
                  AND "t23"."asked_at" >= (
                    "t38"."at" - 1209600
                  )
              ) AS "t40"
            ) AS "t42"
            ANTI JOIN (
              SELECT DISTINCT
                "t30"."moment",
                "t30"."person"
              FROM "t29" AS "t30"
              WHERE
                "t30"."few"
            ) AS "t36"
              ON "t42"."moment" = "t36"."moment" AND "t42"."person" = "t36"."person"
          ) AS "t44"
            ON "t38"."moment" = "t44"."moment" AND "t38"."person" = "t44"."person"
          INNER JOIN (
            SELECT
              "t17"."moment" AS "answer",
              "t17"."parent",
              "t17"."author" AS "taker",
              "t17"."person" AS "giver",
              "t17"."at" AS "taken_at",
              MIN("t17"."act") AS "took"
            FROM (
              SELECT
                *
              FROM "spoken" AS "t6"
              WHERE
                "t6"."kind" IN ('thanks', 'acknowledgement', 'decision')
                AND "t6"."sure"
                AND "t6"."few"
            ) AS "t17"
            GROUP BY
              1,
              2,
              3,
              4,
              5
          ) AS "t27"
            ON "t27"."parent" = "t38"."moment"
            AND "t27"."taker" = "t38"."person"
            AND "t27"."giver" = "t38"."author"
        ) AS "t45"
        WHERE
          "t45"."taken_at" <= (
            "t45"."at" + 1209600
          )
      ) AS "t46"
    ) AS "t47"
    WHERE
      "t47"."place" = 0
  ) AS "t48"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t34"."moment",
      "t34"."act",
      "t34"."author" AS "by",
      "t34"."person" AS "toward",
      CAST(NULL AS BIGINT) AS "beside",
      CAST(NULL AS BIGINT) AS "told",
      'chased' AS "mark"
    FROM (
      SELECT
        *
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
          "t24"."turn"
        FROM "spoken" AS "t12"
        INNER JOIN (
          SELECT
            "t10"."act",
            "t10"."turn"
          FROM "turns" AS "t10"
          WHERE
            "t10"."turn" IN ('chases_plainly')
        ) AS "t24"
          ON "t12"."act" = "t24"."act"
      ) AS "t28"
      WHERE
        "t28"."chases"
        AND "t28"."sure"
        AND "t28"."few"
        AND "t28"."kind" IN ('request', 'question', 'difficulty', 'risk', 'feedback')
    ) AS "t34"
    ANTI JOIN (
      SELECT DISTINCT
        "t3"."moment"
      FROM "spoken" AS "t3"
      WHERE
        "t3"."kind" IN ('thanks', 'apology')
    ) AS "t22"
      ON "t34"."moment" = "t22"."moment"
    SEMI JOIN (
      SELECT
        "t8"."author" AS "writer",
        "t8"."person" AS "written_to",
        "t8"."moment" AS "written",
        "t8"."at" AS "written_at",
        "t8"."thread" AS "written_in",
        "t8"."asks" AS "asked"
      FROM "said" AS "t8"
    ) AS "t18"
      ON "t18"."writer" = "t34"."author"
      AND "t18"."written_to" = "t34"."person"
      AND "t18"."written" < "t34"."moment"
      AND (
        (
          "t18"."written_in" = "t34"."thread"
        )
        OR (
          "t18"."asked" AND (
            "t18"."written_at" >= (
              "t34"."at" - 7776000
            )
          )
        )
      )
  ) AS "t39"
) AS "t49"
