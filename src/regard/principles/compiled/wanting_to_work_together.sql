WITH "t31" AS (
  SELECT
    "t1"."person" AS "ours",
    TRUE AS "of_ours"
  FROM "persons" AS "t1"
  WHERE
    "t1"."me"
    OR (
      "t1"."circle" IN ('colleague', 'manager', 'report')
      OR (
        "t1"."inside" AND (
          "t1"."circle" = ''
        )
      )
    )
)
SELECT DISTINCT
  "t56"."moment",
  "t56"."act",
  "t56"."mark",
  "t56"."author" AS "by",
  "t56"."person" AS "toward",
  "t56"."earlier" AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  "t56"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t44"."moment",
      "t44"."act",
      "t44"."author",
      "t44"."person",
      'praises_unasked' AS "mark",
      CAST(NULL AS BIGINT) AS "earlier",
      "t44"."sure" AS "certain"
    FROM (
      SELECT
        *
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
          "t30"."turn"
        FROM "spoken" AS "t15"
        INNER JOIN (
          SELECT
            "t12"."act",
            "t12"."turn"
          FROM "turns" AS "t12"
          WHERE
            "t12"."turn" IN ('praises')
        ) AS "t30"
          ON "t15"."act" = "t30"."act"
      ) AS "t37"
      WHERE
        "t37"."few"
    ) AS "t44"
    ANTI JOIN (
      SELECT DISTINCT
        "t6"."moment" AS "earlier",
        "t6"."author" AS "asker"
      FROM "spoken" AS "t6"
      WHERE
        "t6"."kind" IN ('feedback', 'question')
    ) AS "t27"
      ON "t44"."parent" = "t27"."earlier" AND "t44"."person" = "t27"."asker"
  ) AS "t45"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t36"."moment",
        "t36"."act",
        "t36"."author",
        "t36"."person",
        "t36"."turn" AS "mark",
        CAST(NULL AS BIGINT) AS "earlier",
        TRUE AS "certain"
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
          "t29"."turn"
        FROM "spoken" AS "t14"
        INNER JOIN (
          SELECT
            "t11"."act",
            "t11"."turn"
          FROM "turns" AS "t11"
          WHERE
            "t11"."turn" IN ('invites', 'introduces')
        ) AS "t29"
          ON "t14"."act" = "t29"."act"
      ) AS "t36"
      WHERE
        "t36"."few"
    ) AS "t42"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t47"."moment",
        "t28"."act",
        "t47"."author",
        "t47"."person",
        'comes_back' AS "mark",
        "t47"."previous" AS "earlier",
        (
          "t28"."act" IS NOT NULL
        )
        AND NOT (
          (
            "t33"."of_ours" IS NOT NULL
          ) AND (
            "t41"."of_theirs" IS NOT NULL
          )
        )
        AND (
          "t53"."met_before" IS NULL
        ) AS "certain"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t24"."moment",
            "t24"."thread",
            "t24"."parent",
            "t24"."author",
            "t24"."person",
            "t24"."at",
            "t24"."words",
            "t24"."attached",
            "t24"."forward",
            "t24"."voiced",
            "t24"."covered",
            "t24"."role",
            "t24"."alone",
            "t24"."named",
            "t24"."other_named",
            "t24"."answer_covered",
            "t24"."acknowledges",
            "t24"."delivers",
            "t24"."promises",
            "t24"."thanks",
            "t24"."apologises",
            "t24"."warns",
            "t24"."decides",
            "t24"."offers_another_way",
            "t24"."asks",
            "t24"."chases",
            "t24"."one",
            "t24"."other",
            LAG("t24"."moment") OVER (
              PARTITION BY "t24"."one", "t24"."other"
              ORDER BY "t24"."moment" ASC, "t24"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "previous",
            LAG("t24"."at") OVER (
              PARTITION BY "t24"."one", "t24"."other"
              ORDER BY "t24"."moment" ASC, "t24"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "previous_at",
            MIN("t24"."at") OVER (
              PARTITION BY "t24"."one", "t24"."other"
              ORDER BY "t24"."moment" ASC, "t24"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
            ) AS "first_at",
            COUNT("t24"."moment") OVER (
              PARTITION BY "t24"."one", "t24"."other"
              ORDER BY "t24"."moment" ASC, "t24"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
            ) AS "mails",
            SUM(CAST("t24"."author" = "t24"."one" AS BIGINT)) OVER (
              PARTITION BY "t24"."one", "t24"."other"
              ORDER BY "t24"."moment" ASC, "t24"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
            ) AS "smaller"
          FROM (
            SELECT
              "t13"."moment",
              "t13"."thread",
              "t13"."parent",
              "t13"."author",
              "t13"."person",
              "t13"."at",
              "t13"."words",
              "t13"."attached",
              "t13"."forward",
              "t13"."voiced",
              "t13"."covered",
              "t13"."role",
              "t13"."alone",
              "t13"."named",
              "t13"."other_named",
              "t13"."answer_covered",
              "t13"."acknowledges",
              "t13"."delivers",
              "t13"."promises",
              "t13"."thanks",
              "t13"."apologises",
              "t13"."warns",
              "t13"."decides",
              "t13"."offers_another_way",
              "t13"."asks",
              "t13"."chases",
              LEAST("t13"."author", "t13"."person") AS "one",
              GREATEST("t13"."author", "t13"."person") AS "other"
            FROM "said" AS "t13"
            WHERE
              "t13"."role" <> 'cc' AND NOT (
                "t13"."forward"
              )
          ) AS "t24"
        ) AS "t40"
        WHERE
          (
            "t40"."at" - "t40"."previous_at"
          ) >= 5184000
          AND (
            "t40"."at" - "t40"."previous_at"
          ) >= (
            (
              CAST("t40"."previous_at" - "t40"."first_at" AS DOUBLE) / NULLIF("t40"."mails" - 1, 0)
            ) * 4
          )
          AND "t40"."mails" >= 6
          AND "t40"."smaller" > 0
          AND "t40"."smaller" < "t40"."mails"
          AND "t40"."parent" IS NULL
          AND "t40"."alone"
      ) AS "t47"
      LEFT OUTER JOIN (
        SELECT
          "t9"."moment",
          "t9"."person",
          MIN("t9"."act") AS "act"
        FROM "spoken" AS "t9"
        GROUP BY
          1,
          2
      ) AS "t28"
        ON "t47"."moment" = "t28"."moment" AND "t47"."person" = "t28"."person"
      LEFT OUTER JOIN "t31" AS "t33"
        ON "t47"."author" = "t33"."ours"
      LEFT OUTER JOIN (
        SELECT
          "t34"."ours" AS "theirs",
          "t34"."of_ours" AS "of_theirs"
        FROM "t31" AS "t34"
      ) AS "t41"
        ON "t47"."person" = "t41"."theirs"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t50"."moment" AS "met_before",
            "t50"."author" AS "by",
            "t50"."person" AS "toward"
          FROM (
            SELECT
              "t47"."moment",
              "t28"."act",
              "t47"."author",
              "t47"."person",
              "t47"."previous"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t24"."moment",
                  "t24"."thread",
                  "t24"."parent",
                  "t24"."author",
                  "t24"."person",
                  "t24"."at",
                  "t24"."words",
                  "t24"."attached",
                  "t24"."forward",
                  "t24"."voiced",
                  "t24"."covered",
                  "t24"."role",
                  "t24"."alone",
                  "t24"."named",
                  "t24"."other_named",
                  "t24"."answer_covered",
                  "t24"."acknowledges",
                  "t24"."delivers",
                  "t24"."promises",
                  "t24"."thanks",
                  "t24"."apologises",
                  "t24"."warns",
                  "t24"."decides",
                  "t24"."offers_another_way",
                  "t24"."asks",
                  "t24"."chases",
                  "t24"."one",
                  "t24"."other",
                  LAG("t24"."moment") OVER (
                    PARTITION BY "t24"."one", "t24"."other"
                    ORDER BY "t24"."moment" ASC, "t24"."author" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "previous",
                  LAG("t24"."at") OVER (
                    PARTITION BY "t24"."one", "t24"."other"
                    ORDER BY "t24"."moment" ASC, "t24"."author" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "previous_at",
                  MIN("t24"."at") OVER (
                    PARTITION BY "t24"."one", "t24"."other"
                    ORDER BY "t24"."moment" ASC, "t24"."author" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) AS "first_at",
                  COUNT("t24"."moment") OVER (
                    PARTITION BY "t24"."one", "t24"."other"
                    ORDER BY "t24"."moment" ASC, "t24"."author" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) AS "mails",
                  SUM(CAST("t24"."author" = "t24"."one" AS BIGINT)) OVER (
                    PARTITION BY "t24"."one", "t24"."other"
                    ORDER BY "t24"."moment" ASC, "t24"."author" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                  ) AS "smaller"
                FROM (
                  SELECT
                    "t13"."moment",
                    "t13"."thread",
                    "t13"."parent",
                    "t13"."author",
                    "t13"."person",
                    "t13"."at",
                    "t13"."words",
                    "t13"."attached",
                    "t13"."forward",
                    "t13"."voiced",
                    "t13"."covered",
                    "t13"."role",
                    "t13"."alone",
                    "t13"."named",
                    "t13"."other_named",
                    "t13"."answer_covered",
                    "t13"."acknowledges",
                    "t13"."delivers",
                    "t13"."promises",
                    "t13"."thanks",
                    "t13"."apologises",
                    "t13"."warns",
                    "t13"."decides",
                    "t13"."offers_another_way",
                    "t13"."asks",
                    "t13"."chases",
                    LEAST("t13"."author", "t13"."person") AS "one",
                    GREATEST("t13"."author", "t13"."person") AS "other"
                  FROM "said" AS "t13"
                  WHERE
                    "t13"."role" <> 'cc' AND NOT (
                      "t13"."forward"
                    )
                ) AS "t24"
              ) AS "t40"
              WHERE
                (
                  "t40"."at" - "t40"."previous_at"
                ) >= 5184000
                AND (
                  "t40"."at" - "t40"."previous_at"
                ) >= (
                  (
                    CAST("t40"."previous_at" - "t40"."first_at" AS DOUBLE) / NULLIF("t40"."mails" - 1, 0)
                  ) * 4
                )
                AND "t40"."mails" >= 6
                AND "t40"."smaller" > 0
                AND "t40"."smaller" < "t40"."mails"
                AND "t40"."parent" IS NULL
                AND "t40"."alone"
            ) AS "t47"
            LEFT OUTER JOIN (
              SELECT
                "t9"."moment",
                "t9"."person",
                MIN("t9"."act") AS "act"
              FROM "spoken" AS "t9"
              GROUP BY
                1,
                2
            ) AS "t28"
              ON "t47"."moment" = "t28"."moment" AND "t47"."person" = "t28"."person"
          ) AS "t50"
          INNER JOIN (
            SELECT
              "t25"."ended",
              "t26"."person" AS "there"
            FROM (
              SELECT
                *
              FROM "meetings" AS "t4"
              WHERE
                "t4"."kind" = 'meeting' AND NOT (
                  "t4"."cancelled"
                )
            ) AS "t25"
            INNER JOIN (
              SELECT
                *
              FROM "attendance" AS "t5"
              WHERE
                "t5"."answer" <> 'declined'
            ) AS "t26"
              ON "t25"."meeting" = "t26"."meeting"
            ANTI JOIN (
              SELECT
                "t10"."person" AS "owner"
              FROM "persons" AS "t10"
              WHERE
                "t10"."me"
            ) AS "t21"
              ON "t26"."person" = "t21"."owner"
          ) AS "t38"
            ON (
              (
                "t50"."author" = "t38"."there"
              ) OR (
                "t50"."person" = "t38"."there"
              )
            )
            AND "t38"."ended" < "t50"."moment"
            AND "t38"."ended" > "t50"."previous"
        ) AS "t51"
      ) AS "t53"
        ON "t47"."moment" = "t53"."met_before"
        AND "t47"."author" = "t53"."by"
        AND "t47"."person" = "t53"."toward"
    ) AS "t54"
  ) AS "t55"
) AS "t56"
