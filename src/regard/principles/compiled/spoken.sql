SELECT
  "t10"."act",
  "t10"."moment",
  "t10"."thread",
  "t10"."parent",
  "t10"."author",
  "t10"."person",
  "t10"."at",
  "t10"."words",
  "t10"."kind",
  "t10"."sure",
  "t10"."few",
  "t10"."alone",
  "t10"."chases",
  "t10"."asks",
  "t10"."attached",
  "t10"."delivers"
FROM (
  SELECT
    "t9"."act",
    "t9"."moment",
    "t9"."kind",
    "t9"."sure",
    "t9"."due",
    "t9"."chases",
    "t9"."put_to",
    "t9"."shows",
    "t9"."calls",
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
    "t9"."by_name",
    "t9"."by_name"
    OR (
      COUNT("t9"."person") OVER (PARTITION BY "t9"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) <= 5
    ) AS "few"
  FROM (
    SELECT
      "t8"."act",
      "t8"."moment",
      "t8"."kind",
      "t8"."sure",
      "t8"."due",
      "t8"."chases",
      "t8"."put_to",
      "t8"."shows",
      "t8"."calls",
      "t8"."thread",
      "t8"."parent",
      "t8"."author",
      "t8"."person",
      "t8"."at",
      "t8"."words",
      "t8"."attached",
      "t8"."forward",
      "t8"."voiced",
      "t8"."covered",
      "t8"."role",
      "t8"."alone",
      "t8"."named",
      "t8"."other_named",
      "t8"."answer_covered",
      "t8"."acknowledges",
      "t8"."delivers",
      "t8"."promises",
      "t8"."thanks",
      "t8"."apologises",
      "t8"."warns",
      "t8"."decides",
      "t8"."offers_another_way",
      "t8"."asks",
      COALESCE("t8"."put_to" = "t8"."person", FALSE) OR "t8"."named" AS "by_name"
    FROM (
      SELECT
        "t7"."act",
        "t7"."moment",
        "t7"."kind",
        "t7"."sure",
        "t7"."due",
        "t7"."chases",
        "t7"."put_to",
        "t7"."shows",
        "t7"."calls",
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
      FROM (
        SELECT
          "t2"."act",
          "t2"."moment",
          "t2"."kind",
          "t2"."certain" AS "sure",
          "t2"."due",
          "t2"."chases",
          "t2"."put_to",
          "t2"."shows",
          "t2"."calls"
        FROM "acts" AS "t2"
      ) AS "t7"
      INNER JOIN (
        SELECT
          "t3".*
          EXCLUDE ("chases")
        FROM "said" AS "t3"
      ) AS "t6"
        ON "t7"."moment" = "t6"."moment"
    ) AS "t8"
    WHERE
      NOT (
        "t8"."forward"
      )
      AND (
        COALESCE("t8"."put_to" = "t8"."person", FALSE)
        OR "t8"."named"
        OR (
          (
            "t8"."put_to" IS NULL
          )
          AND "t8"."role" IN ('to', 'answered')
          AND NOT (
            "t8"."other_named"
          )
        )
      )
  ) AS "t9"
) AS "t10"
