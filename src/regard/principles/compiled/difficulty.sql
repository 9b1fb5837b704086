SELECT
  "t27"."moment",
  "t27"."sufferer",
  "t27"."answerer",
  "t27"."answer",
  "t27"."act",
  "t27"."sure",
  "t16"."caring",
  "t16"."question",
  "t16"."ask",
  "t16"."first"
FROM (
  SELECT
    "t25"."moment",
    "t25"."author" AS "sufferer",
    "t25"."person" AS "answerer",
    "t25"."answer",
    "t25"."act",
    "t25"."sure"
  FROM (
    SELECT
      "t24"."moment",
      "t24"."author",
      "t24"."person",
      MIN("t24"."answer") AS "answer",
      COALESCE(MIN("t24"."act") FILTER(WHERE
        "t24"."sure"), MIN("t24"."act")) AS "act",
      BOOL_OR(CAST("t24"."sure" AS BOOLEAN)) AS "sure"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t22"."act",
          "t22"."moment",
          "t22"."thread",
          "t22"."author",
          "t22"."person",
          "t22"."at",
          "t22"."sure",
          "t12"."answer",
          "t12"."answerer",
          "t12"."hearer",
          "t12"."answered_at"
        FROM (
          SELECT
            "t20"."act",
            "t20"."moment",
            "t20"."thread",
            "t20"."author",
            "t20"."person",
            "t20"."at",
            COALESCE("t20"."plain", FALSE) AND "t20"."few" AS "sure"
          FROM (
            SELECT
              "t9"."act",
              "t9"."moment",
              "t9"."thread",
              "t9"."parent",
              "t9"."author",
              "t9"."person",
              "t9"."at",
              "t9"."words",
              "t9"."kind",
              "t9"."sure",
              "t9"."few",
              "t9"."alone",
              "t9"."chases",
              "t9"."asks",
              "t9"."attached",
              "t9"."delivers",
              "t19"."act" AS "act_right",
              "t19"."plain"
            FROM "spoken" AS "t9"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t10"."act",
                  TRUE AS "plain"
                FROM "spoken" AS "t10"
                INNER JOIN (
                  SELECT
                    "t8"."act",
                    "t8"."turn"
                  FROM "turns" AS "t8"
                  WHERE
                    "t8"."turn" IN ('hardship')
                ) AS "t14"
                  ON "t10"."act" = "t14"."act"
              ) AS "t17"
            ) AS "t19"
              ON "t9"."act" = "t19"."act"
          ) AS "t20"
          WHERE
            (
              "t20"."kind" = 'difficulty'
            ) OR COALESCE("t20"."plain", FALSE)
        ) AS "t22"
        INNER JOIN (
          SELECT
            "t5"."moment" AS "answer",
            "t5"."thread",
            "t5"."author" AS "answerer",
            "t5"."person" AS "hearer",
            "t5"."at" AS "answered_at"
          FROM "said" AS "t5"
        ) AS "t12"
          ON "t22"."thread" = "t12"."thread"
      ) AS "t23"
      WHERE
        "t23"."answerer" = "t23"."person"
        AND "t23"."hearer" = "t23"."author"
        AND "t23"."answer" > "t23"."moment"
        AND "t23"."answered_at" <= (
          "t23"."at" + 7776000
        )
    ) AS "t24"
    GROUP BY
      1,
      2,
      3
  ) AS "t25"
) AS "t27"
LEFT OUTER JOIN (
  SELECT
    "t4"."moment" AS "answer",
    MIN("t4"."act") FILTER(WHERE
      "t4"."kind" IN (
        'warmth',
        'personal',
        'offer',
        'promise',
        'apology',
        'thanks',
        'alternative',
        'acknowledgement'
      )) AS "caring",
    MIN("t4"."act") FILTER(WHERE
      (
        "t4"."kind" = 'question'
      ) AND (
        "t4"."due" IS NULL
      )) AS "question",
    MIN("t4"."act") FILTER(WHERE
      (
        (
          "t4"."kind" = 'request'
        ) AND "t4"."certain"
      )
      OR (
        (
          "t4"."kind" = 'question'
        ) AND (
          "t4"."due" IS NOT NULL
        )
      )) AS "ask",
    MIN("t4"."act") AS "first"
  FROM "acts" AS "t4"
  GROUP BY
    1
) AS "t16"
  ON "t27"."answer" = "t16"."answer"
