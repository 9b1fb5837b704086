SELECT DISTINCT
  "t1"."answer" AS "moment",
  CASE
    WHEN CASE
      WHEN "t1"."first" IS NULL
      THEN 'answer'
      WHEN (
        COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."caring", 4611686018427387904)
      )
      AND (
        COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."question", 4611686018427387904)
      )
      THEN 'ask_first'
      WHEN COALESCE("t1"."caring", 4611686018427387904) < 4611686018427387904
      THEN 'reaction'
      WHEN COALESCE("t1"."question", 4611686018427387904) < 4611686018427387904
      THEN 'question'
      ELSE 'answer'
    END = 'ask_first'
    THEN "t1"."ask"
    WHEN CASE
      WHEN "t1"."first" IS NULL
      THEN 'answer'
      WHEN (
        COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."caring", 4611686018427387904)
      )
      AND (
        COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."question", 4611686018427387904)
      )
      THEN 'ask_first'
      WHEN COALESCE("t1"."caring", 4611686018427387904) < 4611686018427387904
      THEN 'reaction'
      WHEN COALESCE("t1"."question", 4611686018427387904) < 4611686018427387904
      THEN 'question'
      ELSE 'answer'
    END = 'reaction'
    THEN "t1"."caring"
    WHEN CASE
      WHEN "t1"."first" IS NULL
      THEN 'answer'
      WHEN (
        COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."caring", 4611686018427387904)
      )
      AND (
        COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."question", 4611686018427387904)
      )
      THEN 'ask_first'
      WHEN COALESCE("t1"."caring", 4611686018427387904) < 4611686018427387904
      THEN 'reaction'
      WHEN COALESCE("t1"."question", 4611686018427387904) < 4611686018427387904
      THEN 'question'
      ELSE 'answer'
    END = 'question'
    THEN "t1"."question"
    ELSE "t1"."first"
  END AS "act",
  CASE
    WHEN "t1"."first" IS NULL
    THEN 'answer'
    WHEN (
      COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."caring", 4611686018427387904)
    )
    AND (
      COALESCE("t1"."ask", 4611686018427387904) < COALESCE("t1"."question", 4611686018427387904)
    )
    THEN 'ask_first'
    WHEN COALESCE("t1"."caring", 4611686018427387904) < 4611686018427387904
    THEN 'reaction'
    WHEN COALESCE("t1"."question", 4611686018427387904) < 4611686018427387904
    THEN 'question'
    ELSE 'answer'
  END AS "mark",
  "t1"."answerer" AS "by",
  "t1"."sufferer" AS "toward",
  "t1"."moment" AS "beside",
  "t1"."act" AS "beside_act",
  "t1"."sure" AND (
    "t1"."first" IS NOT NULL
  ) AS "certain"
FROM "difficulty" AS "t1"
