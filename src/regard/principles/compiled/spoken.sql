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
  "t11"."delivers"
FROM (
  SELECT
    "t10"."act",
    "t10"."moment",
    "t10"."kind",
    "t10"."due",
    "t10"."chases",
    "t10"."put_to",
    "t10"."shows",
    "t10"."calls",
    "t10"."sure",
    "t10"."room",
    "t10"."thread",
    "t10"."parent",
    "t10"."author",
    "t10"."person",
    "t10"."at",
    "t10"."words",
    "t10"."attached",
    "t10"."forward",
    "t10"."voiced",
    "t10"."covered",
    "t10"."role",
    "t10"."alone",
    "t10"."named",
    "t10"."other_named",
    "t10"."answer_covered",
    "t10"."acknowledges",
    "t10"."delivers",
    "t10"."promises",
    "t10"."thanks",
    "t10"."apologises",
    "t10"."warns",
    "t10"."decides",
    "t10"."offers_another_way",
    "t10"."asks",
    "t10"."by_name",
    "t10"."by_name"
    OR (
      NOT (
        "t10"."room"
      )
      AND (
        COUNT("t10"."person") OVER (PARTITION BY "t10"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) <= 5
      )
    ) AS "few"
  FROM (
    SELECT
      "t9"."act",
      "t9"."moment",
      "t9"."kind",
      "t9"."due",
      "t9"."chases",
      "t9"."put_to",
      "t9"."shows",
      "t9"."calls",
      "t9"."sure",
      "t9"."room",
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
      CASE
        WHEN "t9"."put_to" IS NULL
        THEN "t9"."named"
        ELSE COALESCE("t9"."put_to" = "t9"."person", FALSE)
      END AS "by_name"
    FROM (
      SELECT
        "t3"."act",
        "t3"."moment",
        "t3"."kind",
        "t3"."due",
        "t3"."chases",
        "t3"."put_to",
        "t3"."shows",
        "t3"."calls",
        "t3"."certain"
        AND CASE
          WHEN "t3"."kind" = 'credit'
          THEN COALESCE("t8"."praise", FALSE)
          WHEN "t3"."kind" IN ('warmth', 'personal')
          THEN COALESCE("t8"."warm", FALSE)
          ELSE TRUE
        END
        AND NOT (
          COALESCE("t8"."formula", FALSE)
        ) AS "sure",
        COALESCE("t8"."room", FALSE) AS "room",
        "t6"."thread",
        "t6"."parent",
        "t6"."author",
        "t6"."person",
        "t6"."at",
        "t6"."words",
        "t6"."attached",
        "t6"."forward",
        "t6"."voiced",
        "t6"."covered",
        "t6"."role",
        "t6"."alone",
        "t6"."named",
        "t6"."other_named",
        "t6"."answer_covered",
        "t6"."acknowledges",
        "t6"."delivers",
        "t6"."promises",
        "t6"."thanks",
        "t6"."apologises",
        "t6"."warns",
        "t6"."decides",
        "t6"."offers_another_way",
        "t6"."asks"
      FROM "acts" AS "t3"
      LEFT OUTER JOIN (
        SELECT
          "t1"."act" AS "phrased",
          BOOL_OR(CAST("t1"."turn" = 'praises' AS BOOLEAN)) AS "praise",
          BOOL_OR(CAST("t1"."turn" = 'warm_word' AS BOOLEAN)) AS "warm",
          BOOL_OR(CAST("t1"."turn" = 'formula' AS BOOLEAN)) AS "formula",
          BOOL_OR(CAST("t1"."turn" = 'said_to_a_room' AS BOOLEAN)) AS "room"
        FROM "turns" AS "t1"
        GROUP BY
          1
      ) AS "t8"
        ON "t3"."act" = "t8"."phrased"
      INNER JOIN (
        SELECT
          "t4".*
          EXCLUDE ("chases")
        FROM "said" AS "t4"
      ) AS "t6"
        ON "t3"."moment" = "t6"."moment"
    ) AS "t9"
    WHERE
      NOT (
        "t9"."forward"
      )
      AND (
        CASE
          WHEN "t9"."put_to" IS NULL
          THEN "t9"."named"
          ELSE COALESCE("t9"."put_to" = "t9"."person", FALSE)
        END
        OR (
          (
            "t9"."put_to" IS NULL
          )
          AND "t9"."role" IN ('to', 'answered')
          AND NOT (
            "t9"."other_named"
          )
        )
      )
  ) AS "t10"
) AS "t11"
