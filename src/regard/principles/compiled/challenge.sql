SELECT DISTINCT
  "t44"."moment",
  "t44"."act",
  "t44"."mark",
  "t44"."author" AS "by",
  "t44"."person" AS "toward",
  "t44"."earlier" AS "beside",
  "t44"."dispute" AS "beside_act",
  TRUE AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t38"."moment",
      "t38"."act",
      "t38"."author",
      "t38"."person",
      "t38"."earlier",
      "t38"."dispute",
      'concedes' AS "mark"
    FROM (
      SELECT
        "t37"."moment",
        "t37"."act",
        "t37"."author",
        "t37"."person",
        MAX("t37"."earlier") AS "earlier",
        FIRST("t37"."dispute" ORDER BY "t37"."earlier" DESC) AS "dispute"
      FROM (
        SELECT
          "t34"."moment",
          "t34"."act",
          "t34"."author",
          "t34"."person",
          "t34"."at",
          "t30"."earlier",
          "t30"."dispute",
          "t30"."disputer",
          "t30"."hearer",
          "t30"."disputed_at"
        FROM (
          SELECT
            "t27"."moment",
            "t27"."act",
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
        ) AS "t34"
        LEFT OUTER JOIN (
          SELECT
            "t14"."moment" AS "earlier",
            "t14"."act" AS "dispute",
            "t14"."author" AS "disputer",
            "t14"."person" AS "hearer",
            "t14"."at" AS "disputed_at"
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
        ) AS "t30"
          ON "t30"."disputer" = "t34"."person"
          AND "t30"."hearer" = "t34"."author"
          AND "t30"."earlier" < "t34"."moment"
          AND "t30"."disputed_at" >= (
            "t34"."at" - 7776000
          )
      ) AS "t37"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t38"
  ) AS "t40"
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
    ) AS "t31"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t41"."next" AS "moment",
        CAST(NULL AS BIGINT) AS "act",
        "t41"."writer" AS "author",
        "t41"."reader" AS "person",
        "t41"."moment" AS "earlier",
        "t41"."act" AS "dispute",
        'went_on' AS "mark"
      FROM (
        SELECT
          "t39"."moment",
          "t39"."author",
          "t39"."person",
          "t39"."at",
          "t39"."act",
          "t39"."next",
          "t39"."writer",
          "t39"."reader",
          "t39"."next_at",
          ROW_NUMBER() OVER (
            PARTITION BY "t39"."moment", "t39"."author", "t39"."person"
            ORDER BY "t39"."next" ASC, "t39"."writer" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place"
        FROM (
          SELECT
            "t36"."moment",
            "t36"."author",
            "t36"."person",
            "t36"."at",
            "t36"."act",
            "t25"."next",
            "t25"."writer",
            "t25"."reader",
            "t25"."next_at"
          FROM (
            SELECT
              "t33"."moment",
              "t33"."author",
              "t33"."person",
              "t33"."at",
              MIN("t33"."act") AS "act"
            FROM (
              SELECT
                "t29"."moment",
                "t29"."act",
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
            ) AS "t33"
            GROUP BY
              1,
              2,
              3,
              4
          ) AS "t36"
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
                  "t25"."writer" = "t36"."author"
                ) AND (
                  "t25"."reader" = "t36"."person"
                )
              )
              OR (
                (
                  "t25"."writer" = "t36"."person"
                ) AND (
                  "t25"."reader" = "t36"."author"
                )
              )
            )
            AND "t25"."next_at" >= (
              "t36"."at" + 604800
            )
            AND "t25"."next_at" <= (
              "t36"."at" + 7776000
            )
        ) AS "t39"
      ) AS "t41"
      WHERE
        "t41"."place" = 0
    ) AS "t42"
  ) AS "t43"
) AS "t44"
