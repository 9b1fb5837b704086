SELECT
  "t39"."opener",
  "t39"."opened_at",
  "t39"."thread",
  "t39"."doer",
  "t39"."toward",
  "t39"."answers",
  "t39"."act",
  "t39"."certain",
  "t39"."alone",
  "t39"."refuses",
  "t39"."asked",
  MIN("t39"."moment") FILTER(WHERE
    (
      "t39"."author" = "t39"."doer"
    )
    AND (
      "t39"."person" = "t39"."toward"
    )
    AND (
      "t39"."way" IS NOT NULL
    )) AS "beside",
  MIN("t39"."moment") FILTER(WHERE
    (
      "t39"."author" <> "t39"."doer"
    ) AND (
      "t39"."way" IS NOT NULL
    )) AS "other_way",
  MIN("t39"."moment") FILTER(WHERE
    (
      "t39"."author" = "t39"."toward"
    )
    AND (
      "t39"."person" = "t39"."doer"
    )
    AND "t39"."decides") AS "decided",
  MIN("t39"."moment") FILTER(WHERE
    (
      "t39"."author" = "t39"."doer"
    )
    AND (
      "t39"."person" = "t39"."toward"
    )
    AND (
      "t39"."moment" > "t39"."opener"
    )
    AND (
      "t39"."delivers" OR "t39"."promises" OR "t39"."attached"
    )) AS "yielded"
FROM (
  SELECT
    "t38"."opener",
    "t38"."opened_at",
    "t38"."thread",
    "t38"."doer",
    "t38"."toward",
    "t38"."answers",
    "t38"."act",
    "t38"."certain",
    "t38"."alone",
    "t38"."refuses",
    "t38"."asked",
    "t32"."moment",
    "t32"."thread_later",
    "t32"."parent",
    "t32"."author",
    "t32"."person",
    "t32"."at",
    "t32"."words",
    "t32"."attached",
    "t32"."forward",
    "t32"."voiced",
    "t32"."covered",
    "t32"."role",
    "t32"."alone_later",
    "t32"."named",
    "t32"."other_named",
    "t32"."answer_covered",
    "t32"."acknowledges",
    "t32"."delivers",
    "t32"."promises",
    "t32"."thanks",
    "t32"."apologises",
    "t32"."warns",
    "t32"."decides",
    "t32"."offers_another_way",
    "t32"."asks",
    "t32"."chases",
    "t32"."way"
  FROM (
    SELECT
      "t36"."moment" AS "opener",
      "t36"."at" AS "opened_at",
      "t36"."thread",
      "t36"."author" AS "doer",
      "t36"."toward",
      "t36"."answers",
      COALESCE(MIN("t36"."act") FILTER(WHERE
        "t36"."certain"), MIN("t36"."act")) AS "act",
      BOOL_OR(CAST("t36"."certain" AS BOOLEAN)) AS "certain",
      BOOL_OR(CAST("t36"."alone" AS BOOLEAN)) AS "alone",
      BOOL_OR(CAST("t36"."refuses" AS BOOLEAN)) AS "refuses",
      BOOL_OR(CAST("t36"."asked_in" IS NOT NULL AS BOOLEAN)) AS "asked"
    FROM (
      SELECT
        "t35"."act",
        "t35"."moment",
        "t35"."kind",
        "t35"."certain",
        "t35"."due",
        "t35"."chases",
        "t35"."shows",
        "t35"."calls",
        "t35"."thread",
        "t35"."author",
        "t35"."at",
        "t35"."attached",
        "t35"."covered",
        "t35"."answers",
        "t35"."toward",
        "t35"."alone",
        COALESCE("t26"."says_refuses", FALSE) AS "refuses",
        "t16"."asked_in",
        "t16"."asker"
      FROM (
        SELECT
          "t33"."act",
          "t33"."moment",
          "t33"."kind",
          "t33"."certain",
          "t33"."due",
          "t33"."chases",
          "t33"."shows",
          "t33"."calls",
          "t33"."thread",
          "t33"."author",
          "t33"."at",
          "t33"."attached",
          "t33"."covered",
          "t33"."parent" AS "answers",
          "t33"."person" AS "toward",
          (
            "t33"."heard_by" = 1
          ) OR (
            "t33"."nearness" <= 1
          ) AS "alone"
        FROM (
          SELECT
            "t31"."act",
            "t31"."moment",
            "t31"."kind",
            "t31"."certain",
            "t31"."due",
            "t31"."chases",
            "t31"."put_to",
            "t31"."shows",
            "t31"."calls",
            "t31"."thread",
            "t31"."parent",
            "t31"."author",
            "t31"."person",
            "t31"."at",
            "t31"."words",
            "t31"."attached",
            "t31"."forward",
            "t31"."voiced",
            "t31"."covered",
            "t31"."role",
            "t31"."alone",
            "t31"."named",
            "t31"."other_named",
            "t31"."answer_covered",
            "t31"."acknowledges",
            "t31"."delivers",
            "t31"."promises",
            "t31"."thanks",
            "t31"."apologises",
            "t31"."warns",
            "t31"."decides",
            "t31"."offers_another_way",
            "t31"."asks",
            "t31"."chases_right",
            "t31"."parent_moment",
            "t31"."parent_author",
            "t31"."nearness",
            ROW_NUMBER() OVER (
              PARTITION BY "t31"."act"
              ORDER BY "t31"."nearness" ASC, "t31"."person" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "place",
            COUNT("t31"."person") OVER (PARTITION BY "t31"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "heard_by"
          FROM (
            SELECT
              "t28"."act",
              "t28"."moment",
              "t28"."kind",
              "t28"."certain",
              "t28"."due",
              "t28"."chases",
              "t28"."put_to",
              "t28"."shows",
              "t28"."calls",
              "t28"."thread",
              "t28"."parent",
              "t28"."author",
              "t28"."person",
              "t28"."at",
              "t28"."words",
              "t28"."attached",
              "t28"."forward",
              "t28"."voiced",
              "t28"."covered",
              "t28"."role",
              "t28"."alone",
              "t28"."named",
              "t28"."other_named",
              "t28"."answer_covered",
              "t28"."acknowledges",
              "t28"."delivers",
              "t28"."promises",
              "t28"."thanks",
              "t28"."apologises",
              "t28"."warns",
              "t28"."decides",
              "t28"."offers_another_way",
              "t28"."asks",
              "t28"."chases_right",
              "t28"."parent_moment",
              "t28"."parent_author",
              CASE
                WHEN "t28"."named" OR (
                  "t28"."put_to" = "t28"."person"
                )
                THEN 0
                WHEN "t28"."parent_author" = "t28"."person"
                THEN 1
                WHEN "t28"."role" IN ('to', 'answered')
                THEN 2
                ELSE 3
              END AS "nearness"
            FROM (
              SELECT
                "t21"."act",
                "t21"."moment",
                "t21"."kind",
                "t21"."certain",
                "t21"."due",
                "t21"."chases",
                "t21"."put_to",
                "t21"."shows",
                "t21"."calls",
                "t22"."thread",
                "t22"."parent",
                "t22"."author",
                "t22"."person",
                "t22"."at",
                "t22"."words",
                "t22"."attached",
                "t22"."forward",
                "t22"."voiced",
                "t22"."covered",
                "t22"."role",
                "t22"."alone",
                "t22"."named",
                "t22"."other_named",
                "t22"."answer_covered",
                "t22"."acknowledges",
                "t22"."delivers",
                "t22"."promises",
                "t22"."thanks",
                "t22"."apologises",
                "t22"."warns",
                "t22"."decides",
                "t22"."offers_another_way",
                "t22"."asks",
                "t22"."chases" AS "chases_right",
                "t18"."parent_moment",
                "t18"."parent_author"
              FROM (
                SELECT
                  *
                FROM "acts" AS "t2"
                WHERE
                  "t2"."kind" = 'risk'
              ) AS "t21"
              INNER JOIN (
                SELECT
                  *
                FROM "said" AS "t6"
                WHERE
                  NOT (
                    "t6"."forward"
                  )
              ) AS "t22"
                ON "t21"."moment" = "t22"."moment"
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  "t7"."moment" AS "parent_moment",
                  "t7"."author" AS "parent_author"
                FROM "said" AS "t7"
              ) AS "t18"
                ON "t22"."parent" = "t18"."parent_moment"
            ) AS "t28"
          ) AS "t31"
        ) AS "t33"
        WHERE
          "t33"."place" = 0 AND "t33"."covered"
      ) AS "t35"
      LEFT OUTER JOIN (
        SELECT
          "t19"."moment" AS "said_at",
          "t19"."says_refuses"
        FROM (
          SELECT
            "t1"."moment",
            BOOL_OR(CAST("t1"."turn" IN ('refuses') AS BOOLEAN)) AS "says_refuses"
          FROM "turns" AS "t1"
          GROUP BY
            1
        ) AS "t19"
      ) AS "t26"
        ON "t35"."moment" = "t26"."said_at"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          "t4"."moment" AS "asked_in",
          "t4"."author" AS "asker"
        FROM "said" AS "t4"
        WHERE
          "t4"."asks"
      ) AS "t16"
        ON "t35"."answers" = "t16"."asked_in" AND "t35"."toward" = "t16"."asker"
    ) AS "t36"
    GROUP BY
      1,
      2,
      3,
      4,
      5,
      6
  ) AS "t38"
  LEFT OUTER JOIN (
    SELECT
      "t15"."moment",
      "t15"."thread_later",
      "t15"."parent",
      "t15"."author",
      "t15"."person",
      "t15"."at",
      "t15"."words",
      "t15"."attached",
      "t15"."forward",
      "t15"."voiced",
      "t15"."covered",
      "t15"."role",
      "t15"."alone_later",
      "t15"."named",
      "t15"."other_named",
      "t15"."answer_covered",
      "t15"."acknowledges",
      "t15"."delivers",
      "t15"."promises",
      "t15"."thanks",
      "t15"."apologises",
      "t15"."warns",
      "t15"."decides",
      "t15"."offers_another_way",
      "t15"."asks",
      "t15"."chases",
      "t29"."way"
    FROM (
      SELECT
        "t3"."moment",
        "t3"."thread" AS "thread_later",
        "t3"."parent",
        "t3"."author",
        "t3"."person",
        "t3"."at",
        "t3"."words",
        "t3"."attached",
        "t3"."forward",
        "t3"."voiced",
        "t3"."covered",
        "t3"."role",
        "t3"."alone" AS "alone_later",
        "t3"."named",
        "t3"."other_named",
        "t3"."answer_covered",
        "t3"."acknowledges",
        "t3"."delivers",
        "t3"."promises",
        "t3"."thanks",
        "t3"."apologises",
        "t3"."warns",
        "t3"."decides",
        "t3"."offers_another_way",
        "t3"."asks",
        "t3"."chases"
      FROM "said" AS "t3"
    ) AS "t15"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT DISTINCT
              "t5"."moment" AS "way"
            FROM "said" AS "t5"
            WHERE
              "t5"."offers_another_way"
          ) AS "t10"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t2"."moment" AS "way"
            FROM "acts" AS "t2"
            WHERE
              "t2"."kind" = 'offer'
          ) AS "t13"
        ) AS "t20"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t12"."moment" AS "way"
          FROM (
            SELECT DISTINCT
              "t1"."moment"
            FROM "turns" AS "t1"
            WHERE
              "t1"."turn" IN ('another_way')
          ) AS "t12"
        ) AS "t23"
      ) AS "t25"
    ) AS "t29"
      ON "t15"."moment" = "t29"."way"
  ) AS "t32"
    ON "t38"."thread" = "t32"."thread_later"
    AND "t32"."moment" >= "t38"."opener"
    AND "t32"."at" <= (
      "t38"."opened_at" + 7776000
    )
) AS "t39"
GROUP BY
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11
