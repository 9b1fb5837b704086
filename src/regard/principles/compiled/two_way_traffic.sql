SELECT
  "t1"."moment",
  "t1"."author",
  "t1"."person",
  "t1"."parent" IS NULL AS "starts",
  "t1"."asks",
  "t1"."delivers" OR "t1"."attached" AS "delivers",
  "t1"."thanks"
FROM "said" AS "t1"
WHERE
  "t1"."role" <> 'cc' AND NOT (
    "t1"."forward"
  )
