WITH "t24" AS (
  SELECT
    "t23"."act",
    "t23"."moment",
    "t23"."kind",
    "t23"."certain",
    "t23"."due",
    "t23"."chases",
    "t23"."put_to",
    "t23"."shows",
    "t23"."calls",
    "t23"."thread",
    "t23"."parent",
    "t23"."author",
    "t23"."person",
    "t23"."at",
    "t23"."words",
    "t23"."attached",
    "t23"."forward",
    "t23"."voiced",
    "t23"."covered",
    "t23"."role",
    "t23"."alone",
    "t23"."named",
    "t23"."other_named",
    "t23"."answer_covered",
    "t23"."acknowledges",
    "t23"."delivers",
    "t23"."promises",
    "t23"."thanks",
    "t23"."apologises",
    "t23"."warns",
    "t23"."decides",
    "t23"."offers_another_way",
    "t23"."asks",
    "t23"."chases_right",
    "t23"."parent_moment",
    "t23"."parent_author",
    "t23"."nearness",
    ROW_NUMBER() OVER (
      PARTITION BY "t23"."act"
      ORDER BY "t23"."nearness" ASC, "t23"."person" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "place",
    COUNT("t23"."person") OVER (PARTITION BY "t23"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "heard_by"
  FROM (
    SELECT
      "t22"."act",
      "t22"."moment",
      "t22"."kind",
      "t22"."certain",
      "t22"."due",
      "t22"."chases",
      "t22"."put_to",
      "t22"."shows",
      "t22"."calls",
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
      "t22"."chases_right",
      "t22"."parent_moment",
      "t22"."parent_author",
      CASE
        WHEN "t22"."named" OR (
          "t22"."put_to" = "t22"."person"
        )
        THEN 0
        WHEN "t22"."parent_author" = "t22"."person"
        THEN 1
        WHEN "t22"."role" IN ('to', 'answered')
        THEN 2
        ELSE 3
      END AS "nearness"
    FROM (
      SELECT
        "t18"."act",
        "t18"."moment",
        "t18"."kind",
        "t18"."certain",
        "t18"."due",
        "t18"."chases",
        "t18"."put_to",
        "t18"."shows",
        "t18"."calls",
        "t20"."thread",
        "t20"."parent",
        "t20"."author",
        "t20"."person",
        "t20"."at",
        "t20"."words",
        "t20"."attached",
        "t20"."forward",
        "t20"."voiced",
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
        "t20"."chases" AS "chases_right",
        "t16"."parent_moment",
        "t16"."parent_author"
      FROM (
        SELECT
          *
        FROM "acts" AS "t1"
        WHERE
          "t1"."kind" = 'promise'
      ) AS "t18"
      INNER JOIN (
        SELECT
          *
        FROM "said" AS "t5"
        WHERE
          NOT (
            "t5"."forward"
          )
      ) AS "t20"
        ON "t18"."moment" = "t20"."moment"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          "t6"."moment" AS "parent_moment",
          "t6"."author" AS "parent_author"
        FROM "said" AS "t6"
      ) AS "t16"
        ON "t20"."parent" = "t16"."parent_moment"
    ) AS "t22"
  ) AS "t23"
)
SELECT
  "t39"."act",
  "t39"."opener",
  "t39"."opened_at",
  "t39"."thread",
  "t39"."doer",
  "t39"."toward",
  "t39"."certain",
  "t39"."due",
  "t39"."alone",
  "t39"."answers",
  "t39"."delivered",
  "t39"."spoken",
  "t39"."passed_on",
  "t39"."slipped",
  "t39"."settled",
  "t39"."reminded",
  "t42"."elsewhere"
FROM (
  SELECT
    "t33"."act",
    "t33"."opener",
    "t33"."opened_at",
    "t33"."thread",
    "t33"."doer",
    "t33"."toward",
    "t33"."certain",
    "t33"."due",
    "t33"."alone",
    "t33"."answers",
    MIN("t33"."moment") FILTER(WHERE
      (
        "t33"."author" = "t33"."doer"
      )
      AND (
        "t33"."person" = "t33"."toward"
      )
      AND (
        "t33"."delivers" OR "t33"."attached"
      )) AS "delivered",
    MIN("t33"."moment") FILTER(WHERE
      (
        "t33"."author" = "t33"."doer"
      )
      AND (
        "t33"."person" = "t33"."toward"
      )
      AND (
        "t33"."words" >= 15
      )
      AND NOT (
        "t33"."apologises"
      )
      AND NOT (
        "t33"."warns"
      )) AS "spoken",
    MIN("t33"."moment") FILTER(WHERE
      (
        "t33"."author" = "t33"."doer"
      ) AND "t33"."forward") AS "passed_on",
    MIN("t33"."moment") FILTER(WHERE
      (
        "t33"."author" = "t33"."doer"
      )
      AND (
        "t33"."person" = "t33"."toward"
      )
      AND (
        "t33"."warns" OR "t33"."apologises" OR "t33"."promises"
      )
      AND NOT (
        "t33"."delivers"
      )
      AND NOT (
        "t33"."attached"
      )) AS "slipped",
    MIN("t33"."moment") FILTER(WHERE
      (
        "t33"."author" = "t33"."toward"
      )
      AND (
        "t33"."person" = "t33"."doer"
      )
      AND (
        "t33"."thanks" OR "t33"."acknowledges" OR "t33"."decides"
      )
      AND NOT (
        "t33"."asks"
      )
      AND COALESCE("t33"."parent" <> "t33"."opener", TRUE)) AS "settled",
    MIN("t33"."moment") FILTER(WHERE
      (
        "t33"."author" = "t33"."toward"
      )
      AND (
        "t33"."person" = "t33"."doer"
      )
      AND "t33"."chases") AS "reminded"
  FROM (
    SELECT
      "t29"."act",
      "t29"."due",
      "t29"."thread",
      "t29"."toward",
      "t29"."alone",
      "t29"."answers",
      "t29"."certain",
      "t29"."opener",
      "t29"."opened_at",
      "t29"."doer",
      "t12"."moment",
      "t12"."thread_later",
      "t12"."parent",
      "t12"."author",
      "t12"."person",
      "t12"."at",
      "t12"."words",
      "t12"."attached",
      "t12"."forward",
      "t12"."voiced",
      "t12"."covered",
      "t12"."role",
      "t12"."alone_later",
      "t12"."named",
      "t12"."other_named",
      "t12"."answer_covered",
      "t12"."acknowledges",
      "t12"."delivers",
      "t12"."promises",
      "t12"."thanks",
      "t12"."apologises",
      "t12"."warns",
      "t12"."decides",
      "t12"."offers_another_way",
      "t12"."asks",
      "t12"."chases"
    FROM (
      SELECT
        "t25"."act",
        "t25"."due",
        "t25"."thread",
        "t25"."person" AS "toward",
        (
          "t25"."heard_by" = 1
        ) OR (
          "t25"."nearness" <= 1
        ) AS "alone",
        "t25"."parent" AS "answers",
        "t25"."certain" AND "t25"."shows" AS "certain",
        "t25"."moment" AS "opener",
        "t25"."at" AS "opened_at",
        "t25"."author" AS "doer"
      FROM "t24" AS "t25"
      WHERE
        "t25"."place" = 0 AND "t25"."covered"
    ) AS "t29"
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
        "t2"."voiced",
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
    ) AS "t12"
      ON "t29"."thread" = "t12"."thread_later"
      AND "t12"."moment" > "t29"."opener"
      AND "t12"."at" <= (
        "t29"."opened_at" + 7776000
      )
  ) AS "t33"
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
) AS "t39"
LEFT OUTER JOIN (
  SELECT
    "t40"."opener" AS "opener_aside",
    "t40"."doer",
    "t40"."toward",
    "t40"."elsewhere"
  FROM (
    SELECT
      "t38"."opener",
      "t38"."doer",
      "t38"."toward",
      MIN("t38"."moment") AS "elsewhere"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t27"."opener",
          "t27"."doer",
          "t27"."toward",
          "t13"."moment"
        FROM (
          SELECT DISTINCT
            "t25"."moment" AS "opener",
            "t25"."thread",
            "t25"."at" AS "opened_at",
            "t25"."author" AS "doer",
            "t25"."person" AS "toward"
          FROM "t24" AS "t25"
          WHERE
            "t25"."place" = 0 AND "t25"."covered"
        ) AS "t27"
        INNER JOIN (
          SELECT
            "t3"."moment",
            "t3"."author",
            "t3"."person",
            "t3"."at"
          FROM "said" AS "t3"
          WHERE
            "t3"."voiced"
        ) AS "t13"
          ON "t13"."moment" > "t27"."opener"
          AND "t13"."at" <= (
            "t27"."opened_at" + 2592000
          )
          AND (
            (
              (
                "t13"."author" = "t27"."doer"
              ) AND (
                "t13"."person" = "t27"."toward"
              )
            )
            OR (
              (
                "t13"."author" = "t27"."toward"
              ) AND (
                "t13"."person" = "t27"."doer"
              )
            )
          )
      ) AS "t32"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t27"."opener",
            "t27"."doer",
            "t27"."toward",
            "t19"."moment"
          FROM (
            SELECT DISTINCT
              "t25"."moment" AS "opener",
              "t25"."thread",
              "t25"."at" AS "opened_at",
              "t25"."author" AS "doer",
              "t25"."person" AS "toward"
            FROM "t24" AS "t25"
            WHERE
              "t25"."place" = 0 AND "t25"."covered"
          ) AS "t27"
          INNER JOIN (
            SELECT
              "t4"."moment",
              "t4"."thread" AS "thread_given",
              "t4"."parent",
              "t4"."author",
              "t4"."person",
              "t4"."at",
              "t4"."words",
              "t4"."attached",
              "t4"."forward",
              "t4"."voiced",
              "t4"."covered",
              "t4"."role",
              "t4"."alone",
              "t4"."named",
              "t4"."other_named",
              "t4"."answer_covered",
              "t4"."acknowledges",
              "t4"."delivers",
              "t4"."promises",
              "t4"."thanks",
              "t4"."apologises",
              "t4"."warns",
              "t4"."decides",
              "t4"."offers_another_way",
              "t4"."asks",
              "t4"."chases"
            FROM "said" AS "t4"
            WHERE
              "t4"."delivers" OR "t4"."attached"
          ) AS "t19"
            ON "t19"."author" = "t27"."doer"
            AND "t19"."person" = "t27"."toward"
            AND "t19"."thread_given" <> "t27"."thread"
            AND "t19"."moment" > "t27"."opener"
            AND "t19"."at" <= (
              "t27"."opened_at" + 2592000
            )
        ) AS "t30"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t34"."opener",
            "t34"."doer",
            "t34"."toward",
            "t34"."moment"
          FROM (
            SELECT
              "t31"."opener",
              "t31"."thread",
              "t31"."opened_at",
              "t31"."doer",
              "t31"."toward",
              "t31"."moment",
              "t31"."author",
              "t31"."person",
              "t31"."at",
              ROW_NUMBER() OVER (
                PARTITION BY "t31"."opener", "t31"."doer", "t31"."toward"
                ORDER BY "t31"."moment" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                "t27"."opener",
                "t27"."thread",
                "t27"."opened_at",
                "t27"."doer",
                "t27"."toward",
                "t21"."moment",
                "t21"."author",
                "t21"."person",
                "t21"."at"
              FROM (
                SELECT DISTINCT
                  "t25"."moment" AS "opener",
                  "t25"."thread",
                  "t25"."at" AS "opened_at",
                  "t25"."author" AS "doer",
                  "t25"."person" AS "toward"
                FROM "t24" AS "t25"
                WHERE
                  "t25"."place" = 0 AND "t25"."covered"
              ) AS "t27"
              INNER JOIN (
                SELECT
                  "t7"."moment",
                  "t7"."author",
                  "t7"."person",
                  "t7"."at"
                FROM "said" AS "t7"
                WHERE
                  NOT (
                    "t7"."chases"
                  )
              ) AS "t21"
                ON "t21"."author" = "t27"."toward"
                AND "t21"."person" = "t27"."doer"
                AND "t21"."at" > (
                  "t27"."opened_at" + 172800
                )
                AND "t21"."at" <= (
                  "t27"."opened_at" + 7776000
                )
            ) AS "t31"
          ) AS "t34"
          WHERE
            "t34"."place" = 2
        ) AS "t35"
      ) AS "t36"
    ) AS "t38"
    GROUP BY
      1,
      2,
      3
  ) AS "t40"
) AS "t42"
  ON "t39"."opener" = "t42"."opener_aside"
  AND "t39"."doer" = "t42"."doer"
  AND "t39"."toward" = "t42"."toward"
