SELECT DISTINCT
  *
FROM (
  SELECT
    "t16"."moment",
    "t16"."act",
    CASE
      WHEN (
        "t10"."needed" IS NOT NULL
      ) AND (
        "t13"."way" IS NOT NULL
      )
      THEN 'with_need_and_way'
      WHEN "t10"."needed" IS NOT NULL
      THEN 'with_need'
      WHEN "t13"."way" IS NOT NULL
      THEN 'with_way'
      ELSE 'rule'
    END AS "mark",
    "t16"."author" AS "by",
    "t16"."person" AS "toward",
    CAST(NULL AS BIGINT) AS "beside",
    CAST(NULL AS BIGINT) AS "beside_act",
    TRUE AS "certain"
  FROM (
    SELECT
      *
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
        "t11"."turn"
      FROM "spoken" AS "t7"
      INNER JOIN (
        SELECT
          "t4"."act",
          "t4"."turn"
        FROM "turns" AS "t4"
        WHERE
          "t4"."turn" IN ('leans_on_rule')
      ) AS "t11"
        ON "t7"."act" = "t11"."act"
    ) AS "t14"
    WHERE
      "t14"."few"
  ) AS "t16"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      "t3"."moment" AS "needed"
    FROM "turns" AS "t3"
    WHERE
      "t3"."turn" = 'names_need'
  ) AS "t10"
    ON "t16"."moment" = "t10"."needed"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      "t5"."moment" AS "way"
    FROM "acts" AS "t5"
    WHERE
      "t5"."kind" IN ('alternative', 'offer')
      OR (
        (
          "t5"."kind" = 'promise'
        ) AND "t5"."certain"
      )
  ) AS "t13"
    ON "t16"."moment" = "t13"."way"
) AS "t17"
