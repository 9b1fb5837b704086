SELECT
  "t7"."moment",
  "t7"."thread",
  "t7"."parent",
  "t7"."author",
  "t7"."person",
  "t7"."at",
  "t7"."words",
  "t7"."attached",
  "t7"."forward",
  "t7"."voiced",
  "t7"."covered",
  "t7"."role",
  "t7"."alone",
  "t7"."named",
  "t7"."other_named",
  "t7"."answer_covered",
  COALESCE("t7"."acknowledges", FALSE) AS "acknowledges",
  COALESCE("t7"."delivers", FALSE) AS "delivers",
  COALESCE("t7"."promises", FALSE) AS "promises",
  COALESCE("t7"."thanks", FALSE) AS "thanks",
  COALESCE("t7"."apologises", FALSE) AS "apologises",
  COALESCE("t7"."warns", FALSE) AS "warns",
  COALESCE("t7"."decides", FALSE) AS "decides",
  COALESCE("t7"."offers_another_way", FALSE) AS "offers_another_way",
  COALESCE("t7"."asks", FALSE) AS "asks",
  COALESCE("t7"."chases", FALSE) AS "chases"
FROM (
  SELECT
    "t3"."moment",
    "t3"."person",
    "t3"."role",
    "t3"."alone",
    "t3"."named",
    "t3"."other_named",
    "t3"."answer_covered",
    "t4"."thread",
    "t4"."parent",
    "t4"."author",
    "t4"."at",
    "t4"."words",
    "t4"."attached",
    "t4"."forward",
    "t4"."voiced",
    "t4"."covered",
    "t6"."moment" AS "moment_right",
    "t6"."acknowledges",
    "t6"."delivers",
    "t6"."promises",
    "t6"."thanks",
    "t6"."apologises",
    "t6"."warns",
    "t6"."decides",
    "t6"."offers_another_way",
    "t6"."asks",
    "t6"."chases"
  FROM "towards" AS "t3"
  INNER JOIN "moments" AS "t4"
    ON "t3"."moment" = "t4"."moment"
  LEFT OUTER JOIN (
    SELECT
      "t2"."moment",
      BOOL_OR(CAST("t2"."kind" IN ('acknowledgement') AS BOOLEAN)) AS "acknowledges",
      BOOL_OR(CAST("t2"."kind" IN ('delivery') AS BOOLEAN)) AS "delivers",
      BOOL_OR(CAST("t2"."kind" IN ('promise') AS BOOLEAN)) AS "promises",
      BOOL_OR(CAST("t2"."kind" IN ('thanks', 'credit') AS BOOLEAN)) AS "thanks",
      BOOL_OR(CAST("t2"."kind" IN ('apology') AS BOOLEAN)) AS "apologises",
      BOOL_OR(CAST("t2"."kind" IN ('risk') AS BOOLEAN)) AS "warns",
      BOOL_OR(CAST("t2"."kind" IN ('decision') AS BOOLEAN)) AS "decides",
      BOOL_OR(CAST("t2"."kind" IN ('alternative') AS BOOLEAN)) AS "offers_another_way",
      BOOL_OR(CAST("t2"."kind" IN ('request', 'question') AS BOOLEAN)) AS "asks",
      BOOL_OR(CAST("t2"."chases" AS BOOLEAN)) AS "chases"
    FROM "acts" AS "t2"
    GROUP BY
      1
  ) AS "t6"
    ON "t3"."moment" = "t6"."moment"
) AS "t7"
WHERE
  "t7"."person" <> "t7"."author"
