WITH "t13" AS (
  SELECT
    "t0"."person" AS "ours"
  FROM "persons" AS "t0"
  WHERE
    "t0"."me"
    OR (
      "t0"."circle" IN ('colleague', 'manager', 'report')
      OR (
        "t0"."inside" AND (
          "t0"."circle" = ''
        )
      )
    )
), "t20" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t12"."moment",
      "t12"."thread",
      "t12"."author"
    FROM (
      SELECT
        *
      FROM "said" AS "t2"
      WHERE
        NOT (
          "t2"."forward"
        ) AND (
          "t2"."promises" OR "t2"."decides"
        )
    ) AS "t12"
    INNER JOIN (
      SELECT
        "t0"."person" AS "owner"
      FROM "persons" AS "t0"
      WHERE
        "t0"."me"
    ) AS "t8"
      ON "t12"."author" = "t8"."owner"
  ) AS "t18"
)
SELECT DISTINCT
  *
FROM (
  SELECT
    "t43"."moment" AS "cause_moment",
    CAST(NULL AS BIGINT) AS "cause_act",
    "t43"."absent" AS "about",
    "t43"."moment" AS "opened",
    "t43"."absent" AS "suggested",
    "t40"."evidence",
    CAST(NULL AS BIGINT) AS "meeting",
    TRUE AS "certain"
  FROM (
    SELECT
      "t41"."thread",
      "t41"."absent",
      MIN("t41"."moment") AS "moment"
    FROM (
      SELECT
        "t38"."moment",
        "t38"."absent",
        "t38"."evidence",
        "t28"."thread",
        "t28"."here"
      FROM (
        SELECT
          "t35"."moment",
          "t35"."absent",
          "t35"."evidence"
        FROM (
          SELECT
            "t34"."moment",
            "t34"."absent",
            "t34"."evidence",
            "t34"."concerned",
            "t16"."ours",
            "t27"."out_in"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t31"."moment",
                "t31"."absent",
                "t31"."evidence",
                "t31"."concerned"
              FROM (
                SELECT
                  "t29"."moment",
                  "t29"."absent",
                  MAX("t29"."told") AS "evidence",
                  BOOL_OR(CAST("t29"."asked" AS BOOLEAN)) AS "concerned"
                FROM (
                  SELECT
                    "t24"."moment",
                    "t24"."thread",
                    "t24"."author",
                    "t21"."told",
                    "t21"."in_thread",
                    "t21"."absent",
                    "t21"."asked"
                  FROM "t20" AS "t24"
                  INNER JOIN (
                    SELECT DISTINCT
                      "t14"."moment" AS "told",
                      "t14"."thread" AS "in_thread",
                      "t14"."author" AS "absent",
                      (
                        "t14"."asks" OR "t14"."warns"
                      ) AND "t14"."few" AS "asked"
                    FROM (
                      SELECT
                        "t5"."moment",
                        "t5"."thread",
                        "t5"."parent",
                        "t5"."author",
                        "t5"."person",
                        "t5"."at",
                        "t5"."words",
                        "t5"."attached",
                        "t5"."forward",
                        "t5"."voiced",
                        "t5"."covered",
                        "t5"."role",
                        "t5"."alone",
                        "t5"."named",
                        "t5"."other_named",
                        "t5"."answer_covered",
                        "t5"."acknowledges",
                        "t5"."delivers",
                        "t5"."promises",
                        "t5"."thanks",
                        "t5"."apologises",
                        "t5"."warns",
                        "t5"."decides",
                        "t5"."offers_another_way",
                        "t5"."asks",
                        "t5"."chases",
                        COUNT("t5"."person") OVER (
                          PARTITION BY "t5"."moment"
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) <= 5 AS "few"
                      FROM "said" AS "t5"
                    ) AS "t14"
                  ) AS "t21"
                    ON "t24"."thread" = "t21"."in_thread"
                    AND "t21"."told" < "t24"."moment"
                    AND "t21"."absent" <> "t24"."author"
                ) AS "t29"
                GROUP BY
                  1,
                  2
              ) AS "t31"
              ANTI JOIN (
                SELECT DISTINCT
                  "t4"."moment" AS "here",
                  "t4"."person" AS "present"
                FROM "said" AS "t4"
              ) AS "t11"
                ON "t31"."moment" = "t11"."here" AND "t31"."absent" = "t11"."present"
            ) AS "t32"
            WHERE
              "t32"."concerned"
          ) AS "t34"
          LEFT OUTER JOIN "t13" AS "t16"
            ON "t34"."absent" = "t16"."ours"
          LEFT OUTER JOIN (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t7"."moment" AS "out_in"
              FROM "said" AS "t7"
              ANTI JOIN "t13" AS "t17"
                ON "t7"."person" = "t17"."ours"
            ) AS "t22"
          ) AS "t27"
            ON "t34"."moment" = "t27"."out_in"
        ) AS "t35"
        WHERE
          (
            "t35"."ours" IS NOT NULL
          ) OR (
            "t35"."out_in" IS NOT NULL
          )
      ) AS "t38"
      INNER JOIN (
        SELECT
          "t23"."thread",
          "t23"."moment" AS "here"
        FROM "t20" AS "t23"
      ) AS "t28"
        ON "t38"."moment" = "t28"."here"
    ) AS "t41"
    GROUP BY
      1,
      2
  ) AS "t43"
  INNER JOIN (
    SELECT
      "t37"."absent",
      "t37"."evidence",
      "t37"."moment"
    FROM (
      SELECT
        "t35"."moment",
        "t35"."absent",
        "t35"."evidence"
      FROM (
        SELECT
          "t34"."moment",
          "t34"."absent",
          "t34"."evidence",
          "t34"."concerned",
          "t16"."ours",
          "t27"."out_in"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t31"."moment",
              "t31"."absent",
              "t31"."evidence",
              "t31"."concerned"
            FROM (
              SELECT
                "t29"."moment",
                "t29"."absent",
                MAX("t29"."told") AS "evidence",
                BOOL_OR(CAST("t29"."asked" AS BOOLEAN)) AS "concerned"
              FROM (
                SELECT
                  "t24"."moment",
                  "t24"."thread",
                  "t24"."author",
                  "t21"."told",
                  "t21"."in_thread",
                  "t21"."absent",
                  "t21"."asked"
                FROM "t20" AS "t24"
                INNER JOIN (
                  SELECT DISTINCT
                    "t14"."moment" AS "told",
                    "t14"."thread" AS "in_thread",
                    "t14"."author" AS "absent",
                    (
                      "t14"."asks" OR "t14"."warns"
                    ) AND "t14"."few" AS "asked"
                  FROM (
                    SELECT
                      "t5"."moment",
                      "t5"."thread",
                      "t5"."parent",
                      "t5"."author",
                      "t5"."person",
                      "t5"."at",
                      "t5"."words",
                      "t5"."attached",
                      "t5"."forward",
                      "t5"."voiced",
                      "t5"."covered",
                      "t5"."role",
                      "t5"."alone",
                      "t5"."named",
                      "t5"."other_named",
                      "t5"."answer_covered",
                      "t5"."acknowledges",
                      "t5"."delivers",
                      "t5"."promises",
                      "t5"."thanks",
                      "t5"."apologises",
                      "t5"."warns",
                      "t5"."decides",
                      "t5"."offers_another_way",
                      "t5"."asks",
                      "t5"."chases",
                      COUNT("t5"."person") OVER (
                        PARTITION BY "t5"."moment"
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) <= 5 AS "few"
                    FROM "said" AS "t5"
                  ) AS "t14"
                ) AS "t21"
                  ON "t24"."thread" = "t21"."in_thread"
                  AND "t21"."told" < "t24"."moment"
                  AND "t21"."absent" <> "t24"."author"
              ) AS "t29"
              GROUP BY
                1,
                2
            ) AS "t31"
            ANTI JOIN (
              SELECT DISTINCT
                "t4"."moment" AS "here",
                "t4"."person" AS "present"
              FROM "said" AS "t4"
            ) AS "t11"
              ON "t31"."moment" = "t11"."here" AND "t31"."absent" = "t11"."present"
          ) AS "t32"
          WHERE
            "t32"."concerned"
        ) AS "t34"
        LEFT OUTER JOIN "t13" AS "t16"
          ON "t34"."absent" = "t16"."ours"
        LEFT OUTER JOIN (
          SELECT DISTINCT
            *
          FROM (
            SELECT
              "t7"."moment" AS "out_in"
            FROM "said" AS "t7"
            ANTI JOIN "t13" AS "t17"
              ON "t7"."person" = "t17"."ours"
          ) AS "t22"
        ) AS "t27"
          ON "t34"."moment" = "t27"."out_in"
      ) AS "t35"
      WHERE
        (
          "t35"."ours" IS NOT NULL
        ) OR (
          "t35"."out_in" IS NOT NULL
        )
    ) AS "t37"
  ) AS "t40"
    ON "t43"."absent" = "t40"."absent" AND "t43"."moment" = "t40"."moment"
) AS "t44"
