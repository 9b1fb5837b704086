WITH "t21" AS (
  SELECT
    "t20"."act",
    "t20"."moment",
    "t20"."kind",
    "t20"."certain",
    "t20"."due",
    "t20"."chases",
    "t20"."put_to",
    "t20"."shows",
    "t20"."calls",
    "t20"."thread",
    "t20"."parent",
    "t20"."author",
    "t20"."person",
    "t20"."at",
    "t20"."words",
    "t20"."attached",
    "t20"."forward",
    "t20"."covered",
    "t20"."role",
    "t20"."alone",
    "t20"."named",
    "t20"."other_named",
    "t20"."answer_covered",
    "t20"."acknowledges",
    "t20"."delivers",
    "t20"."promises",
    "t20"."thanks",
    "t20"."apologises",
    "t20"."warns",
    "t20"."decides",
    "t20"."offers_another_way",
    "t20"."asks",
    "t20"."chases_right",
    "t20"."parent_moment",
    "t20"."parent_author",
    "t20"."nearness",
    ROW_NUMBER() OVER (
      PARTITION BY "t20"."act"
      ORDER BY "t20"."nearness" ASC, "t20"."person" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "place",
    COUNT("t20"."person") OVER (PARTITION BY "t20"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "heard_by"
  FROM (
    SELECT
      "t19"."act",
      "t19"."moment",
      "t19"."kind",
      "t19"."certain",
      "t19"."due",
      "t19"."chases",
      "t19"."put_to",
      "t19"."shows",
      "t19"."calls",
      "t19"."thread",
      "t19"."parent",
      "t19"."author",
      "t19"."person",
      "t19"."at",
      "t19"."words",
      "t19"."attached",
      "t19"."forward",
      "t19"."covered",
      "t19"."role",
      "t19"."alone",
      "t19"."named",
      "t19"."other_named",
      "t19"."answer_covered",
      "t19"."acknowledges",
      "t19"."delivers",
      "t19"."promises",
      "t19"."thanks",
      "t19"."apologises",
      "t19"."warns",
      "t19"."decides",
      "t19"."offers_another_way",
      "t19"."asks",
      "t19"."chases_right",
      "t19"."parent_moment",
      "t19"."parent_author",
      CASE
        WHEN "t19"."named" OR (
          "t19"."put_to" = "t19"."person"
        )
        THEN 0
        WHEN "t19"."parent_author" = "t19"."person"
        THEN 1
        WHEN "t19"."role" IN ('to', 'answered')
        THEN 2
        ELSE 3
      END AS "nearness"
    FROM (
      SELECT
        "t15"."act",
        "t15"."moment",
        "t15"."kind",
        "t15"."certain",
        "t15"."due",
        "t15"."chases",
        "t15"."put_to",
        "t15"."shows",
        "t15"."calls",
        "t18"."thread",
        "t18"."parent",
        "t18"."author",
        "t18"."person",
        "t18"."at",
        "t18"."words",
        "t18"."attached",
        "t18"."forward",
        "t18"."covered",
        "t18"."role",
        "t18"."alone",
        "t18"."named",
        "t18"."other_named",
        "t18"."answer_covered",
        "t18"."acknowledges",
        "t18"."delivers",
        "t18"."promises",
        "t18"."thanks",
        "t18"."apologises",
        "t18"."warns",
        "t18"."decides",
        "t18"."offers_another_way",
        "t18"."asks",
        "t18"."chases" AS "chases_right",
        "t14"."parent_moment",
        "t14"."parent_author"
      FROM (
        SELECT
          *
        FROM "acts" AS "t1"
        WHERE
          "t1"."kind" = 'promise'
      ) AS "t15"
      INNER JOIN (
        SELECT
          *
        FROM "said" AS "t5"
        WHERE
          "t5"."covered" AND NOT (
            "t5"."forward"
          )
      ) AS "t18"
        ON "t15"."moment" = "t18"."moment"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          "t6"."moment" AS "parent_moment",
          "t6"."author" AS "parent_author"
        FROM "said" AS "t6"
      ) AS "t14"
        ON "t18"."parent" = "t14"."parent_moment"
    ) AS "t19"
  ) AS "t20"
)
SELECT
  "t34"."act",
  "t34"."opener",
  "t34"."opened_at",
  "t34"."thread",
  "t34"."doer",
  "t34"."toward",
  "t34"."certain",
  "t34"."due",
  "t34"."alone",
  "t34"."answers",
  "t34"."delivered",
  "t34"."spoken",
  "t34"."passed_on",
  "t34"."slipped",
  "t34"."settled",
  "t34"."reminded",
  "t37"."elsewhere"
FROM (
  SELECT
    "t29"."act",
    "t29"."opener",
    "t29"."opened_at",
    "t29"."thread",
    "t29"."doer",
    "t29"."toward",
    "t29"."certain",
    "t29"."due",
    "t29"."alone",
    "t29"."answers",
    MIN("t29"."moment") FILTER(WHERE
      (
        "t29"."author" = "t29"."doer"
      )
      AND (
        "t29"."person" = "t29"."toward"
      )
      AND (
        "t29"."delivers" OR "t29"."attached"
      )) AS "delivered",
    MIN("t29"."moment") FILTER(WHERE
      (
        "t29"."author" = "t29"."doer"
      )
      AND (
        "t29"."person" = "t29"."toward"
      )
      AND (
        "t29"."words" >= 15
      )
      AND NOT (
        "t29"."apologises"
      )
      AND NOT (
        "t29"."warns"
      )) AS "spoken",
    MIN("t29"."moment") FILTER(WHERE
      (
        "t29"."author" = "t29"."doer"
      ) AND "t29"."forward") AS "passed_on",
    MIN("t29"."moment") FILTER(WHERE
      (
        "t29"."author" = "t29"."doer"
      )
      AND (
        "t29"."person" = "t29"."toward"
      )
      AND (
        "t29"."warns" OR "t29"."apologises" OR "t29"."promises"
      )
      AND NOT (
        "t29"."delivers"
      )
      AND NOT (
        "t29"."attached"
      )) AS "slipped",
    MIN("t29"."moment") FILTER(WHERE
      (
        "t29"."author" = "t29"."toward"
      )
      AND (
        "t29"."person" = "t29"."doer"
      )
      AND (
        "t29"."thanks" OR "t29"."acknowledges" OR "t29"."decides"
      )
      AND NOT (
        "t29"."asks"
      )
      AND COALESCE("t29"."parent" <> "t29"."opener", TRUE)) AS "settled",
    MIN("t29"."moment") FILTER(WHERE
      (
        "t29"."author" = "t29"."toward"
      )
      AND (
        "t29"."person" = "t29"."doer"
      )
      AND "t29"."chases") AS "reminded"
  FROM (
    SELECT
      "t26"."act",
      "t26"."due",
      "t26"."thread",
      "t26"."certain",
      "t26"."opener",
      "t26"."opened_at",
      "t26"."doer",
      "t26"."toward",
      "t26"."alone",
      "t26"."answers",
      "t10"."moment",
      "t10"."thread_later",
      "t10"."parent",
      "t10"."author",
      "t10"."person",
      "t10"."at",
      "t10"."words",
      "t10"."attached",
      "t10"."forward",
      "t10"."covered",
      "t10"."role",
      "t10"."alone_later",
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
      "t10"."chases"
    FROM (
      SELECT
        "t22"."act",
        "t22"."due",
        "t22"."thread",
        "t22"."certain" AND "t22"."shows" AS "certain",
        "t22"."moment" AS "opener",
        "t22"."at" AS "opened_at",
        "t22"."author" AS "doer",
        "t22"."person" AS "toward",
        (
          "t22"."heard_by" = 1
        ) OR (
          "t22"."nearness" <= 1
        ) AS "alone",
        "t22"."parent" AS "answers"
      FROM "t21" AS "t22"
      WHERE
        "t22"."place" = 0
    ) AS "t26"
    LEFT OUTER JOIN (
      SELECT
        "t2"."moment",
        "t2"."thread" AS "thread_later",
        "t2"."parent",
        "t2"."author",
        "t2"."person",
        "t2"."at",
        "t2"."words",
        "t2"."attached",
        "t2"."forward",
        "t2"."covered",
        "t2"."role",
        "t2"."alone" AS "alone_later",
        "t2"."named",
        "t2"."other_named",
        "t2"."answer_covered",
        "t2"."acknowledges",
        "t2"."delivers",
        "t2"."promises",
        "t2"."thanks",
        "t2"."apologises",
        "t2"."warns",
        "t2"."decides",
        "t2"."offers_another_way",
        "t2"."asks",
        "t2"."chases"
      FROM "said" AS "t2"
    ) AS "t10"
      ON "t26"."thread" = "t10"."thread_later"
      AND "t10"."moment" > "t26"."opener"
      AND "t10"."at" <= (
        "t26"."opened_at" + 7776000
      )
  ) AS "t29"
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
    10
) AS "t34"
LEFT OUTER JOIN (
  SELECT
    "t35"."opener" AS "opener_aside",
    "t35"."doer",
    "t35"."toward",
    "t35"."elsewhere"
  FROM (
    SELECT
      "t32"."opener",
      "t32"."doer",
      "t32"."toward",
      MIN("t32"."moment") AS "elsewhere"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t24"."opener",
          "t24"."doer",
          "t24"."toward",
          "t16"."moment"
        FROM (
          SELECT DISTINCT
            "t22"."moment" AS "opener",
            "t22"."thread",
            "t22"."at" AS "opened_at",
            "t22"."author" AS "doer",
            "t22"."person" AS "toward"
          FROM "t21" AS "t22"
          WHERE
            "t22"."place" = 0
        ) AS "t24"
        INNER JOIN (
          SELECT
            "t3"."moment",
            "t3"."thread" AS "thread_given",
            "t3"."parent",
            "t3"."author",
            "t3"."person",
            "t3"."at",
            "t3"."words",
            "t3"."attached",
            "t3"."forward",
            "t3"."covered",
            "t3"."role",
            "t3"."alone",
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
          WHERE
            "t3"."delivers" OR "t3"."attached"
        ) AS "t16"
          ON "t16"."author" = "t24"."doer"
          AND "t16"."person" = "t24"."toward"
          AND "t16"."thread_given" <> "t24"."thread"
          AND "t16"."moment" > "t24"."opener"
          AND "t16"."at" <= (
            "t24"."opened_at" + 2592000
          )
      ) AS "t27"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t30"."opener",
          "t30"."doer",
          "t30"."toward",
          "t30"."moment"
        FROM (
          SELECT
            "t28"."opener",
            "t28"."thread",
            "t28"."opened_at",
            "t28"."doer",
            "t28"."toward",
            "t28"."moment",
            "t28"."author",
            "t28"."person",
            "t28"."at",
            ROW_NUMBER() OVER (
              PARTITION BY "t28"."opener", "t28"."doer", "t28"."toward"
              ORDER BY "t28"."moment" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "place"
          FROM (
            SELECT
              "t24"."opener",
              "t24"."thread",
              "t24"."opened_at",
              "t24"."doer",
              "t24"."toward",
              "t17"."moment",
              "t17"."author",
              "t17"."person",
              "t17"."at"
            FROM (
              SELECT DISTINCT
                "t22"."moment" AS "opener",
                "t22"."thread",
                "t22"."at" AS "opened_at",
                "t22"."author" AS "doer",
                "t22"."person" AS "toward"
              FROM "t21" AS "t22"
              WHERE
                "t22"."place" = 0
            ) AS "t24"
            INNER JOIN (
              SELECT
                "t4"."moment",
                "t4"."author",
                "t4"."person",
                "t4"."at"
              FROM "said" AS "t4"
              WHERE
                NOT (
                  "t4"."chases"
                )
            ) AS "t17"
              ON "t17"."author" = "t24"."toward"
              AND "t17"."person" = "t24"."doer"
              AND "t17"."at" > (
                "t24"."opened_at" + 172800
              )
              AND "t17"."at" <= (
                "t24"."opened_at" + 7776000
              )
          ) AS "t28"
        ) AS "t30"
        WHERE
          "t30"."place" = 2
      ) AS "t31"
    ) AS "t32"
    GROUP BY
      1,
      2,
      3
  ) AS "t35"
) AS "t37"
  ON "t34"."opener" = "t37"."opener_aside"
  AND "t34"."doer" = "t37"."doer"
  AND "t34"."toward" = "t37"."toward"
