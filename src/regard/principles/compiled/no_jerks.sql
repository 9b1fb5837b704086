SELECT DISTINCT
  "t0"."statement" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t0"."about",
  "t0"."statement" AS "opened",
  CAST(NULL AS BIGINT) AS "suggested",
  "t0"."target" AS "evidence",
  CAST(NULL AS BIGINT) AS "meeting",
  TRUE AS "certain"
FROM "statements" AS "t0"
WHERE
  "t0"."kind" = 'over_the_line' AND "t0"."value" = '' AND "t0"."about" IS NOT NULL
