SELECT
  "t32"."risk",
  "t32"."risk_act",
  "t32"."warner",
  "t32"."decider",
  "t32"."decided",
  "t32"."decided_act",
  "t32"."open_hand",
  "t32"."sure",
  CASE
    WHEN (
      "t32"."helps" IS NOT NULL
    ) AND NOT (
      "t32"."against"
    )
    THEN "t32"."next"
    ELSE NULL
  END AS "support",
  CASE
    WHEN (
      "t32"."helps" IS NOT NULL
    ) AND NOT (
      "t32"."against"
    )
    THEN "t32"."helps"
    ELSE NULL
  END AS "support_act"
FROM (
  SELECT
    "t31"."risk",
    "t31"."risk_act",
    "t31"."thread",
    "t31"."warner",
    "t31"."decider",
    "t31"."decided",
    "t31"."decided_act",
    "t31"."open_hand",
    "t31"."sure",
    "t31"."next_in",
    "t31"."next",
    "t31"."writer",
    "t31"."reader",
    "t31"."helps",
    "t31"."against",
    "t31"."surely",
    ROW_NUMBER() OVER (
      PARTITION BY "t31"."decided", "t31"."warner", "t31"."decider"
      ORDER BY "t31"."next" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "place"
  FROM (
    SELECT
      "t30"."risk",
      "t30"."risk_act",
      "t30"."thread",
      "t30"."warner",
      "t30"."decider",
      "t30"."decided",
      "t30"."decided_act",
      "t30"."open_hand",
      "t30"."sure",
      "t16"."next_in",
      "t16"."next",
      "t16"."writer",
      "t16"."reader",
      "t16"."helps",
      "t16"."against",
      "t16"."surely"
    FROM (
      SELECT
        "t28"."risk",
        "t28"."risk_act",
        "t28"."thread",
        "t28"."warner",
        "t28"."decider",
        "t28"."decided",
        "t28"."decided_act",
        "t28"."open_hand",
        "t28"."sure"
      FROM (
        SELECT
          "t27"."risk",
          "t27"."thread",
          "t27"."warner",
          "t27"."decider",
          "t27"."warned_at",
          "t27"."risk_act",
          "t27"."open_hand",
          "t27"."sure",
          "t27"."decided",
          "t27"."decided_act",
          "t27"."who",
          "t27"."reader_of",
          "t27"."decided_at",
          ROW_NUMBER() OVER (
            PARTITION BY "t27"."decided", "t27"."warner", "t27"."decider"
            ORDER BY "t27"."risk" DESC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t25"."risk",
              "t25"."thread",
              "t25"."warner",
              "t25"."decider",
              "t25"."warned_at",
              "t25"."risk_act",
              "t25"."open_hand",
              "t25"."sure",
              "t25"."decided",
              "t25"."decided_act",
              "t25"."who",
              "t25"."reader_of",
              "t25"."decided_at",
              ROW_NUMBER() OVER (
                PARTITION BY "t25"."risk", "t25"."warner", "t25"."decider"
                ORDER BY "t25"."decided" ASC, "t25"."decided_act" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t23"."risk",
                  "t23"."thread",
                  "t23"."warner",
                  "t23"."decider",
                  "t23"."warned_at",
                  "t23"."risk_act",
                  "t23"."open_hand",
                  "t23"."sure",
                  "t13"."decided",
                  "t13"."decided_act",
                  "t13"."who",
                  "t13"."reader_of",
                  "t13"."decided_at"
                FROM (
                  SELECT
                    "t21"."moment" AS "risk",
                    "t21"."thread",
                    "t21"."author" AS "warner",
                    "t21"."person" AS "decider",
                    "t21"."at" AS "warned_at",
                    MIN("t21"."act") AS "risk_act",
                    BOOL_OR(CAST("t21"."open_hand" AS BOOLEAN)) AS "open_hand",
                    BOOL_OR(CAST("t21"."sure" AS BOOLEAN)) AS "sure"
                  FROM (
                    SELECT
                      "t20"."act",
                      "t20"."moment",
                      "t20"."thread",
                      "t20"."parent",
                      "t20"."author",
                      "t20"."person",
                      "t20"."at",
                      "t20"."words",
                      "t20"."kind",
                      "t20"."sure",
                      "t20"."few",
                      "t20"."alone",
                      "t20"."chases",
                      "t20"."asks",
                      "t20"."attached",
                      "t20"."delivers",
                      "t20"."act_right",
                      COALESCE("t20"."open_hand", FALSE) AS "open_hand"
                    FROM (
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
                        "t11"."delivers",
                        "t19"."act" AS "act_right",
                        "t19"."open_hand"
                      FROM (
                        SELECT
                          *
                        FROM "spoken" AS "t4"
                        WHERE
                          "t4"."few"
                      ) AS "t11"
                      LEFT OUTER JOIN (
                        SELECT DISTINCT
                          *
                        FROM (
                          SELECT
                            "t7"."act",
                            TRUE AS "open_hand"
                          FROM "spoken" AS "t7"
                          INNER JOIN (
                            SELECT
                              "t6"."act",
                              "t6"."turn"
                            FROM "turns" AS "t6"
                            WHERE
                              "t6"."turn" IN ('either_way')
                          ) AS "t14"
                            ON "t7"."act" = "t14"."act"
                        ) AS "t17"
                      ) AS "t19"
                        ON "t11"."act" = "t19"."act"
                    ) AS "t20"
                    WHERE
                      (
                        "t20"."kind" = 'risk'
                      ) OR COALESCE("t20"."open_hand", FALSE)
                  ) AS "t21"
                  GROUP BY
                    1,
                    2,
                    3,
                    4,
                    5
                ) AS "t23"
                INNER JOIN (
                  SELECT
                    "t3"."thread",
                    "t3"."moment" AS "decided",
                    "t3"."act" AS "decided_act",
                    "t3"."author" AS "who",
                    "t3"."person" AS "reader_of",
                    "t3"."at" AS "decided_at"
                  FROM "spoken" AS "t3"
                  WHERE
                    "t3"."kind" = 'decision' AND "t3"."few" AND "t3"."sure"
                ) AS "t13"
                  ON "t23"."thread" = "t13"."thread"
              ) AS "t24"
              WHERE
                "t24"."who" = "t24"."decider"
                AND "t24"."reader_of" = "t24"."warner"
                AND "t24"."decided" > "t24"."risk"
                AND "t24"."decided_at" <= (
                  "t24"."warned_at" + 7776000
                )
            ) AS "t25"
          ) AS "t26"
          WHERE
            "t26"."place" = 0
        ) AS "t27"
      ) AS "t28"
      WHERE
        "t28"."place" = 0
    ) AS "t30"
    LEFT OUTER JOIN (
      SELECT
        "t8"."thread" AS "next_in",
        "t8"."moment" AS "next",
        "t8"."author" AS "writer",
        "t8"."person" AS "reader",
        MIN("t8"."act") FILTER(WHERE
          "t8"."kind" IN ('promise', 'offer', 'delivery', 'acknowledgement', 'thanks')) AS "helps",
        BOOL_OR(CAST("t8"."kind" IN ('risk', 'difficulty') AS BOOLEAN)) AS "against",
        BOOL_OR(CAST("t8"."sure" AS BOOLEAN)) AS "surely"
      FROM (
        SELECT
          *
        FROM "spoken" AS "t2"
        WHERE
          "t2"."few"
      ) AS "t8"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t16"
      ON "t30"."thread" = "t16"."next_in"
      AND "t30"."warner" = "t16"."writer"
      AND "t30"."decider" = "t16"."reader"
      AND "t16"."next" > "t30"."decided"
  ) AS "t31"
) AS "t32"
WHERE
  "t32"."place" = 0
