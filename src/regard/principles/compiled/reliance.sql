SELECT DISTINCT
  "t22"."moment",
  "t22"."act",
  "t22"."mark",
  "t22"."author" AS "by",
  "t22"."person" AS "toward",
  "t22"."earlier" AS "beside",
  "t22"."proposal" AS "beside_act",
  "t22"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t17"."moment",
      "t17"."act",
      "t17"."author",
      "t17"."person",
      CAST(NULL AS BIGINT) AS "earlier",
      CAST(NULL AS BIGINT) AS "proposal",
      "t17"."turn" AS "mark",
      TRUE AS "certain"
    FROM (
      SELECT
        "t7"."act",
        "t7"."moment",
        "t7"."thread",
        "t7"."parent",
        "t7"."author",
        "t7"."person",
        "t7"."at",
        "t7"."words",
        "t7"."kind",
        "t7"."sure",
        "t7"."few",
        "t7"."alone",
        "t7"."chases",
        "t7"."asks",
        "t7"."attached",
        "t7"."delivers",
        "t14"."turn"
      FROM "spoken" AS "t7"
      INNER JOIN (
        SELECT
          "t6"."act",
          "t6"."turn"
        FROM "turns" AS "t6"
        WHERE
          "t6"."turn" IN ('asks_advice', 'early_word', 'refers')
      ) AS "t14"
        ON "t7"."act" = "t14"."act"
    ) AS "t17"
    WHERE
      "t17"."few"
  ) AS "t18"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t20"."moment",
      "t20"."act",
      "t20"."author",
      "t20"."person",
      "t20"."earlier",
      "t20"."proposal",
      'takes_up' AS "mark",
      "t20"."words" <= 40 AS "certain"
    FROM (
      SELECT
        "t19"."moment",
        "t19"."author",
        "t19"."person",
        "t19"."earlier",
        "t19"."proposal",
        MIN("t19"."act") AS "act",
        MIN("t19"."words") AS "words"
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
          "t16"."earlier",
          "t16"."proposer",
          "t16"."hearer",
          "t16"."proposal"
        FROM (
          SELECT
            *
          FROM "spoken" AS "t3"
          WHERE
            "t3"."kind" IN ('acknowledgement', 'decision') AND "t3"."sure" AND "t3"."few"
        ) AS "t12"
        ANTI JOIN (
          SELECT DISTINCT
            "t4"."moment"
          FROM "spoken" AS "t4"
          WHERE
            "t4"."kind" IN ('risk', 'alternative')
        ) AS "t13"
          ON "t12"."moment" = "t13"."moment"
        INNER JOIN (
          SELECT
            "t10"."moment" AS "earlier",
            "t10"."author" AS "proposer",
            "t10"."person" AS "hearer",
            MIN("t10"."act") AS "proposal"
          FROM (
            SELECT
              *
            FROM "spoken" AS "t5"
            WHERE
              "t5"."kind" = 'alternative' AND "t5"."sure" AND "t5"."few"
          ) AS "t10"
          GROUP BY
            1,
            2,
            3
        ) AS "t16"
          ON "t12"."parent" = "t16"."earlier"
          AND "t12"."person" = "t16"."proposer"
          AND "t12"."author" = "t16"."hearer"
      ) AS "t19"
      GROUP BY
        1,
        2,
        3,
        4,
        5
    ) AS "t20"
  ) AS "t21"
) AS "t22"
