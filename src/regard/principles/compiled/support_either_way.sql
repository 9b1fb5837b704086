SELECT DISTINCT
  "t12"."moment",
  "t12"."act",
  "t12"."mark",
  "t12"."by",
  "t12"."toward",
  "t12"."beside",
  "t12"."beside_act",
  "t12"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t10"."moment",
      "t10"."act",
      "t10"."author" AS "by",
      "t10"."person" AS "toward",
      CAST(NULL AS BIGINT) AS "beside",
      CAST(NULL AS BIGINT) AS "beside_act",
      'says_either_way' AS "mark",
      TRUE AS "certain"
    FROM (
      SELECT
        "t6"."act",
        "t6"."moment",
        "t6"."thread",
        "t6"."parent",
        "t6"."author",
        "t6"."person",
        "t6"."at",
        "t6"."words",
        "t6"."kind",
        "t6"."sure",
        "t6"."few",
        "t6"."alone",
        "t6"."chases",
        "t6"."asks",
        "t6"."attached",
        "t6"."delivers",
        "t9"."turn"
      FROM "spoken" AS "t6"
      INNER JOIN (
        SELECT
          "t5"."act",
          "t5"."turn"
        FROM "turns" AS "t5"
        WHERE
          "t5"."turn" IN ('either_way')
      ) AS "t9"
        ON "t6"."act" = "t9"."act"
    ) AS "t10"
    WHERE
      "t10"."few"
  ) AS "t11"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t3"."support" AS "moment",
      "t3"."support_act" AS "act",
      "t3"."warner" AS "by",
      "t3"."decider" AS "toward",
      "t3"."decided" AS "beside",
      "t3"."decided_act" AS "beside_act",
      'supported' AS "mark",
      "t3"."open_hand" AS "certain"
    FROM "decision" AS "t3"
    WHERE
      "t3"."support" IS NOT NULL
  ) AS "t7"
) AS "t12"
