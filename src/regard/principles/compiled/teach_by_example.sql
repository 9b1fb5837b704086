SELECT DISTINCT
  "t12"."moment",
  "t12"."act",
  CASE WHEN "t12"."kind" = 'thanks' THEN 'thanks' ELSE 'credit' END AS "mark",
  "t12"."author" AS "by",
  "t12"."person" AS "toward",
  CAST(NULL AS BIGINT) AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  "t12"."few"
  AND "t12"."sure"
  AND (
    (
      "t12"."kind" <> 'credit'
    ) OR COALESCE("t12"."plain", FALSE)
  ) AS "certain"
FROM (
  SELECT
    "t5"."act",
    "t5"."moment",
    "t5"."thread",
    "t5"."parent",
    "t5"."author",
    "t5"."person",
    "t5"."at",
    "t5"."words",
    "t5"."kind",
    "t5"."sure",
    "t5"."few",
    "t5"."alone",
    "t5"."chases",
    "t5"."asks",
    "t5"."attached",
    "t5"."delivers",
    "t11"."act" AS "act_right",
    "t11"."plain"
  FROM "spoken" AS "t5"
  LEFT OUTER JOIN (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        "t6"."act",
        TRUE AS "plain"
      FROM "spoken" AS "t6"
      INNER JOIN (
        SELECT
          "t4"."act",
          "t4"."turn"
        FROM "turns" AS "t4"
        WHERE
          "t4"."turn" IN ('praises')
      ) AS "t8"
        ON "t6"."act" = "t8"."act"
    ) AS "t9"
  ) AS "t11"
    ON "t5"."act" = "t11"."act"
) AS "t12"
WHERE
  "t12"."kind" IN ('thanks', 'credit') OR COALESCE("t12"."plain", FALSE)
