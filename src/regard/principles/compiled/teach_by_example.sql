SELECT DISTINCT
  "t1"."moment",
  "t1"."act",
  "t1"."kind" AS "mark",
  "t1"."author" AS "by",
  "t1"."person" AS "toward",
  CAST(NULL AS BIGINT) AS "beside",
  CAST(NULL AS BIGINT) AS "beside_act",
  "t1"."sure" AND "t1"."few" AS "certain"
FROM "spoken" AS "t1"
WHERE
  "t1"."kind" IN ('thanks', 'credit')
