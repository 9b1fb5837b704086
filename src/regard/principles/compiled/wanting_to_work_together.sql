SELECT DISTINCT
  "t32"."moment",
  "t32"."act",
  "t32"."mark",
  "t32"."author" AS "by",
  "t32"."person" AS "toward",
  "t32"."earlier" AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  "t32"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t26"."moment",
      "t26"."act",
      "t26"."author",
      "t26"."person",
      'praises_unasked' AS "mark",
      CAST(NULL AS BIGINT) AS "earlier",
      "t26"."sure" AS "certain"
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
            "t8"."turn" IN ('praises')
        ) AS "t20"
          ON "t11"."act" = "t20"."act"
      ) AS "t22"
      WHERE
        "t22"."few"
    ) AS "t26"
    ANTI JOIN (
      SELECT DISTINCT
        "t3"."moment" AS "earlier",
        "t3"."author" AS "asker"
      FROM "spoken" AS "t3"
      WHERE
        "t3"."kind" IN ('feedback', 'question')
    ) AS "t17"
      ON "t26"."parent" = "t17"."earlier" AND "t26"."person" = "t17"."asker"
  ) AS "t27"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t21"."moment",
        "t21"."act",
        "t21"."author",
        "t21"."person",
        "t21"."turn" AS "mark",
        CAST(NULL AS BIGINT) AS "earlier",
        TRUE AS "certain"
      FROM (
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
            "t7"."act",
            "t7"."turn"
          FROM "turns" AS "t7"
          WHERE
            "t7"."turn" IN ('invites', 'introduces')
        ) AS "t19"
          ON "t10"."act" = "t19"."act"
      ) AS "t21"
      WHERE
        "t21"."few"
    ) AS "t24"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t29"."moment",
        "t18"."act",
        "t29"."author",
        "t29"."person",
        'comes_back' AS "mark",
        "t29"."previous" AS "earlier",
        "t18"."act" IS NOT NULL AS "certain"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t16"."moment",
            "t16"."thread",
            "t16"."parent",
            "t16"."author",
            "t16"."person",
            "t16"."at",
            "t16"."words",
            "t16"."attached",
            "t16"."forward",
            "t16"."voiced",
            "t16"."covered",
            "t16"."role",
            "t16"."alone",
            "t16"."named",
            "t16"."other_named",
            "t16"."answer_covered",
            "t16"."acknowledges",
            "t16"."delivers",
            "t16"."promises",
            "t16"."thanks",
            "t16"."apologises",
            "t16"."warns",
            "t16"."decides",
            "t16"."offers_another_way",
            "t16"."asks",
            "t16"."chases",
            "t16"."one",
            "t16"."other",
            LAG("t16"."moment") OVER (
              PARTITION BY "t16"."one", "t16"."other"
              ORDER BY "t16"."moment" ASC, "t16"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "previous",
            LAG("t16"."at") OVER (
              PARTITION BY "t16"."one", "t16"."other"
              ORDER BY "t16"."moment" ASC, "t16"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "previous_at",
            MIN("t16"."at") OVER (
              PARTITION BY "t16"."one", "t16"."other"
              ORDER BY "t16"."moment" ASC, "t16"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
            ) AS "first_at",
            COUNT("t16"."moment") OVER (
              PARTITION BY "t16"."one", "t16"."other"
              ORDER BY "t16"."moment" ASC, "t16"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
            ) AS "mails",
            SUM(CAST("t16"."author" = "t16"."one" AS BIGINT)) OVER (
              PARTITION BY "t16"."one", "t16"."other"
              ORDER BY "t16"."moment" ASC, "t16"."author" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
            ) AS "smaller"
          FROM (
            SELECT
              "t9"."moment",
              "t9"."thread",
              "t9"."parent",
              "t9"."author",
              "t9"."person",
              "t9"."at",
              "t9"."words",
              "t9"."attached",
              "t9"."forward",
              "t9"."voiced",
              "t9"."covered",
              "t9"."role",
              "t9"."alone",
              "t9"."named",
              "t9"."other_named",
              "t9"."answer_covered",
              "t9"."acknowledges",
              "t9"."delivers",
              "t9"."promises",
              "t9"."thanks",
              "t9"."apologises",
              "t9"."warns",
              "t9"."decides",
              "t9"."offers_another_way",
              "t9"."asks",
              "t9"."chases",
              LEAST("t9"."author", "t9"."person") AS "one",
              GREATEST("t9"."author", "t9"."person") AS "other"
            FROM "said" AS "t9"
            WHERE
              "t9"."role" <> 'cc' AND NOT (
                "t9"."forward"
              )
          ) AS "t16"
        ) AS "t23"
        WHERE
          (
            "t23"."at" - "t23"."previous_at"
          ) >= 5184000
          AND (
            "t23"."at" - "t23"."previous_at"
          ) >= (
            (
              CAST("t23"."previous_at" - "t23"."first_at" AS DOUBLE) / NULLIF("t23"."mails" - 1, 0)
            ) * 4
          )
          AND "t23"."mails" >= 6
          AND "t23"."smaller" > 0
          AND "t23"."smaller" < "t23"."mails"
          AND "t23"."parent" IS NULL
          AND "t23"."alone"
      ) AS "t29"
      LEFT OUTER JOIN (
        SELECT
          "t6"."moment",
          "t6"."person",
          MIN("t6"."act") AS "act"
        FROM "spoken" AS "t6"
        GROUP BY
          1,
          2
      ) AS "t18"
        ON "t29"."moment" = "t18"."moment" AND "t29"."person" = "t18"."person"
    ) AS "t30"
  ) AS "t31"
) AS "t32"
