SELECT DISTINCT
  "t45"."moment",
  "t45"."act",
  "t45"."mark",
  "t45"."author" AS "by",
  "t45"."person" AS "toward",
  "t45"."earlier" AS "beside",
  "t45"."dispute" AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t39"."moment",
      "t39"."act",
      "t39"."author",
      "t39"."person",
      "t39"."earlier",
      "t39"."dispute",
      'concedes' AS "mark"
    FROM (
      SELECT
        "t38"."moment",
        "t38"."act",
        "t38"."author",
        "t38"."person",
        MAX("t38"."earlier") AS "earlier",
        FIRST("t38"."dispute" ORDER BY "t38"."earlier" DESC) AS "dispute"
      FROM (
        SELECT
          "t33"."moment",
          "t33"."act",
          "t33"."thread",
          "t33"."author",
          "t33"."person",
          "t33"."at",
          "t35"."earlier",
          "t35"."about",
          "t35"."disputer",
          "t35"."hearer",
          "t35"."disputed_at",
          "t35"."dispute"
        FROM (
          SELECT
            "t27"."moment",
            "t27"."act",
            "t27"."thread",
            "t27"."author",
            "t27"."person",
            "t27"."at"
          FROM (
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
              "t22"."turn"
            FROM "spoken" AS "t13"
            INNER JOIN (
              SELECT
                "t8"."act",
                "t8"."turn"
              FROM "turns" AS "t8"
              WHERE
                "t8"."turn" IN ('concedes')
            ) AS "t22"
              ON "t13"."act" = "t22"."act"
          ) AS "t27"
          WHERE
            "t27"."few"
        ) AS "t33"
        LEFT OUTER JOIN (
          SELECT
            "t28"."moment" AS "earlier",
            "t28"."thread" AS "about",
            "t28"."author" AS "disputer",
            "t28"."person" AS "hearer",
            "t28"."at" AS "disputed_at",
            MIN("t28"."act") AS "dispute"
          FROM (
            SELECT
              "t14"."act",
              "t14"."moment",
              "t14"."thread",
              "t14"."parent",
              "t14"."author",
              "t14"."person",
              "t14"."at",
              "t14"."words",
              "t14"."kind",
              "t14"."sure",
              "t14"."few",
              "t14"."alone",
              "t14"."chases",
              "t14"."asks",
              "t14"."attached",
              "t14"."delivers",
              "t23"."turn"
            FROM "spoken" AS "t14"
            INNER JOIN (
              SELECT
                "t9"."act",
                "t9"."turn"
              FROM "turns" AS "t9"
              WHERE
                "t9"."turn" IN ('disagrees')
            ) AS "t23"
              ON "t14"."act" = "t23"."act"
          ) AS "t28"
          GROUP BY
            1,
            2,
            3,
            4,
            5
        ) AS "t35"
          ON "t35"."disputer" = "t33"."person"
          AND "t35"."hearer" = "t33"."author"
          AND "t35"."about" = "t33"."thread"
          AND "t35"."earlier" < "t33"."moment"
          AND "t35"."disputed_at" >= (
            "t33"."at" - 7776000
          )
      ) AS "t38"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t39"
  ) AS "t41"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t26"."moment",
        "t26"."act",
        "t26"."author",
        "t26"."person",
        CAST(NULL AS BIGINT) AS "earlier",
        CAST(NULL AS BIGINT) AS "dispute",
        'disagrees' AS "mark"
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
          "t21"."turn"
        FROM "spoken" AS "t12"
        INNER JOIN (
          SELECT
            "t7"."act",
            "t7"."turn"
          FROM "turns" AS "t7"
          WHERE
            "t7"."turn" IN ('disagrees')
        ) AS "t21"
          ON "t12"."act" = "t21"."act"
      ) AS "t26"
      WHERE
        "t26"."few"
    ) AS "t30"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t42"."next" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t42"."writer" AS "author",
        "t42"."reader" AS "person",
        "t42"."moment" AS "earlier",
        "t42"."act" AS "dispute",
        'went_on' AS "mark"
      FROM (
        SELECT
          "t40"."moment",
          "t40"."author",
          "t40"."person",
          "t40"."at",
          "t40"."act",
          "t40"."next",
          "t40"."writer",
          "t40"."reader",
          "t40"."next_at",
          ROW_NUMBER() OVER (
            PARTITION BY "t40"."moment", "t40"."author", "t40"."person"
            ORDER BY "t40"."next" ASC, "t40"."writer" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place"
        FROM (
          SELECT
            "t37"."moment",
            "t37"."author",
            "t37"."person",
            "t37"."at",
            "t37"."act",
            "t25"."next",
            "t25"."writer",
            "t25"."reader",
            "t25"."next_at"
          FROM (
            SELECT
              "t32"."moment",
              "t32"."author",
              "t32"."person",
              "t32"."at",
              MIN("t32"."act") AS "act"
            FROM (
              SELECT
                "t29"."moment",
                "t29"."act",
                "t29"."thread",
                "t29"."author",
                "t29"."person",
                "t29"."at"
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
                  "t24"."turn"
                FROM "spoken" AS "t15"
                INNER JOIN (
                  SELECT
                    "t10"."act",
                    "t10"."turn"
                  FROM "turns" AS "t10"
                  WHERE
                    "t10"."turn" IN ('disagrees')
                ) AS "t24"
                  ON "t15"."act" = "t24"."act"
              ) AS "t29"
              WHERE
                "t29"."few"
            ) AS "t32"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t37"
          INNER JOIN (
            SELECT
              "t11"."moment" AS "next",
              "t11"."author" AS "writer",
              "t11"."person" AS "reader",
              "t11"."at" AS "next_at"
            FROM "said" AS "t11"
            WHERE
              "t11"."role" <> 'cc' AND NOT (
                "t11"."forward"
              )
          ) AS "t25"
            ON (
              (
                (
                  "t25"."writer" = "t37"."author"
                ) AND (
                  "t25"."reader" = "t37"."person"
                )
              )
              OR (
                (
                  "t25"."writer" = "t37"."person"
                ) AND (
                  "t25"."reader" = "t37"."author"
                )
              )
            )
            AND "t25"."next_at" >= (
              "t37"."at" + 604800
            )
            AND "t25"."next_at" <= (
              "t37"."at" + 7776000
            )
        ) AS "t40"
      ) AS "t42"
      WHERE
        "t42"."place" = 0
    ) AS "t43"
  ) AS "t44"
) AS "t45"
