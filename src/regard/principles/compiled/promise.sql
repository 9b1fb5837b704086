WITH "t18" AS (
  SELECT
    "t17"."act",
    "t17"."moment",
    "t17"."kind",
    "t17"."certain",
    "t17"."due",
    "t17"."chases",
    "t17"."put_to",
    "t17"."shows",
    "t17"."thread",
    "t17"."parent",
    "t17"."author",
    "t17"."person",
    "t17"."at",
    "t17"."words",
    "t17"."attached",
    "t17"."forward",
    "t17"."covered",
    "t17"."role",
    "t17"."alone",
    "t17"."named",
    "t17"."other_named",
    "t17"."acknowledges",
    "t17"."delivers",
    "t17"."promises",
    "t17"."thanks",
    "t17"."apologises",
    "t17"."warns",
    "t17"."offers_another_way",
    "t17"."asks",
    "t17"."chases_right",
    "t17"."parent_moment",
    "t17"."parent_author",
    "t17"."nearness",
    ROW_NUMBER() OVER (
      PARTITION BY "t17"."act"
      ORDER BY "t17"."nearness" ASC, "t17"."person" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "place",
    COUNT("t17"."person") OVER (PARTITION BY "t17"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "heard_by"
  FROM (
    SELECT
      "t16"."act",
      "t16"."moment",
      "t16"."kind",
      "t16"."certain",
      "t16"."due",
      "t16"."chases",
      "t16"."put_to",
      "t16"."shows",
      "t16"."thread",
      "t16"."parent",
      "t16"."author",
      "t16"."person",
      "t16"."at",
      "t16"."words",
      "t16"."attached",
      "t16"."forward",
      "t16"."covered",
      "t16"."role",
      "t16"."alone",
      "t16"."named",
      "t16"."other_named",
      "t16"."acknowledges",
      "t16"."delivers",
      "t16"."promises",
      "t16"."thanks",
      "t16"."apologises",
      "t16"."warns",
      "t16"."offers_another_way",
      "t16"."asks",
      "t16"."chases_right",
      "t16"."parent_moment",
      "t16"."parent_author",
      CASE
        WHEN "t16"."named" OR (
          "t16"."put_to" = "t16"."person"
        )
        THEN 0
        WHEN "t16"."parent_author" = "t16"."person"
        THEN 1
        WHEN "t16"."role" IN ('to', 'answered')
        THEN 2
        ELSE 3
      END AS "nearness"
    FROM (
      SELECT
        "t13"."act",
        "t13"."moment",
        "t13"."kind",
        "t13"."certain",
        "t13"."due",
        "t13"."chases",
        "t13"."put_to",
        "t13"."shows",
        "t15"."thread",
        "t15"."parent",
        "t15"."author",
        "t15"."person",
        "t15"."at",
        "t15"."words",
        "t15"."attached",
        "t15"."forward",
        "t15"."covered",
        "t15"."role",
        "t15"."alone",
        "t15"."named",
        "t15"."other_named",
        "t15"."acknowledges",
        "t15"."delivers",
        "t15"."promises",
        "t15"."thanks",
        "t15"."apologises",
        "t15"."warns",
        "t15"."offers_another_way",
        "t15"."asks",
        "t15"."chases" AS "chases_right",
        "t12"."parent_moment",
        "t12"."parent_author"
      FROM (
        SELECT
          *
        FROM "acts" AS "t1"
        WHERE
          "t1"."kind" = 'promise'
      ) AS "t13"
      INNER JOIN (
        SELECT
          *
        FROM "said" AS "t4"
        WHERE
          "t4"."covered" AND NOT (
            "t4"."forward"
          )
      ) AS "t15"
        ON "t13"."moment" = "t15"."moment"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          "t5"."moment" AS "parent_moment",
          "t5"."author" AS "parent_author"
        FROM "said" AS "t5"
      ) AS "t12"
        ON "t15"."parent" = "t12"."parent_moment"
    ) AS "t16"
  ) AS "t17"
)
SELECT
  "t30"."act",
  "t30"."opener",
  "t30"."opened_at",
  "t30"."thread",
  "t30"."doer",
  "t30"."toward",
  "t30"."certain",
  "t30"."due",
  "t30"."alone",
  "t30"."answers",
  "t30"."delivered",
  "t30"."spoken",
  "t30"."slipped",
  "t30"."thanked",
  "t30"."reminded",
  "t28"."elsewhere"
FROM (
  SELECT
    "t25"."act",
    "t25"."opener",
    "t25"."opened_at",
    "t25"."thread",
    "t25"."doer",
    "t25"."toward",
    "t25"."certain",
    "t25"."due",
    "t25"."alone",
    "t25"."answers",
    MIN("t25"."moment") FILTER(WHERE
      (
        "t25"."author" = "t25"."doer"
      )
      AND (
        "t25"."person" = "t25"."toward"
      )
      AND (
        "t25"."delivers" OR "t25"."attached"
      )) AS "delivered",
    MIN("t25"."moment") FILTER(WHERE
      (
        "t25"."author" = "t25"."doer"
      )
      AND (
        "t25"."person" = "t25"."toward"
      )
      AND (
        "t25"."words" >= 15
      )
      AND NOT (
        "t25"."apologises"
      )
      AND NOT (
        "t25"."warns"
      )) AS "spoken",
    MIN("t25"."moment") FILTER(WHERE
      (
        "t25"."author" = "t25"."doer"
      )
      AND (
        "t25"."person" = "t25"."toward"
      )
      AND (
        "t25"."warns" OR "t25"."apologises" OR "t25"."promises"
      )
      AND NOT (
        "t25"."delivers"
      )
      AND NOT (
        "t25"."attached"
      )) AS "slipped",
    MIN("t25"."moment") FILTER(WHERE
      (
        "t25"."author" = "t25"."toward"
      )
      AND (
        "t25"."person" = "t25"."doer"
      )
      AND "t25"."thanks"
      AND NOT (
        "t25"."asks"
      )
      AND COALESCE("t25"."parent" <> "t25"."opener", TRUE)) AS "thanked",
    MIN("t25"."moment") FILTER(WHERE
      (
        "t25"."author" = "t25"."toward"
      )
      AND (
        "t25"."person" = "t25"."doer"
      )
      AND "t25"."chases") AS "reminded"
  FROM (
    SELECT
      "t23"."act",
      "t23"."due",
      "t23"."thread",
      "t23"."certain",
      "t23"."opener",
      "t23"."opened_at",
      "t23"."doer",
      "t23"."toward",
      "t23"."alone",
      "t23"."answers",
      "t9"."moment",
      "t9"."thread_later",
      "t9"."parent",
      "t9"."author",
      "t9"."person",
      "t9"."at",
      "t9"."words",
      "t9"."attached",
      "t9"."forward",
      "t9"."covered",
      "t9"."role",
      "t9"."alone_later",
      "t9"."named",
      "t9"."other_named",
      "t9"."acknowledges",
      "t9"."delivers",
      "t9"."promises",
      "t9"."thanks",
      "t9"."apologises",
      "t9"."warns",
      "t9"."offers_another_way",
      "t9"."asks",
      "t9"."chases"
    FROM (
      SELECT
        "t19"."act",
        "t19"."due",
        "t19"."thread",
        "t19"."certain" AND "t19"."shows" AS "certain",
        "t19"."moment" AS "opener",
        "t19"."at" AS "opened_at",
        "t19"."author" AS "doer",
        "t19"."person" AS "toward",
        (
          "t19"."heard_by" = 1
        ) OR (
          "t19"."nearness" <= 1
        ) AS "alone",
        "t19"."parent" AS "answers"
      FROM "t18" AS "t19"
      WHERE
        "t19"."place" = 0
    ) AS "t23"
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
        "t2"."acknowledges",
        "t2"."delivers",
        "t2"."promises",
        "t2"."thanks",
        "t2"."apologises",
        "t2"."warns",
        "t2"."offers_another_way",
        "t2"."asks",
        "t2"."chases"
      FROM "said" AS "t2"
    ) AS "t9"
      ON "t23"."thread" = "t9"."thread_later"
      AND "t9"."moment" > "t23"."opener"
      AND "t9"."at" <= (
        "t23"."opened_at" + 7776000
      )
  ) AS "t25"
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
) AS "t30"
LEFT OUTER JOIN (
  SELECT
    "t26"."opener" AS "opener_aside",
    "t26"."doer",
    "t26"."toward",
    "t26"."elsewhere"
  FROM (
    SELECT
      "t24"."opener",
      "t24"."doer",
      "t24"."toward",
      MIN("t24"."moment") AS "elsewhere"
    FROM (
      SELECT
        "t21"."opener",
        "t21"."thread",
        "t21"."opened_at",
        "t21"."doer",
        "t21"."toward",
        "t14"."moment",
        "t14"."thread_given",
        "t14"."parent",
        "t14"."author",
        "t14"."person",
        "t14"."at",
        "t14"."words",
        "t14"."attached",
        "t14"."forward",
        "t14"."covered",
        "t14"."role",
        "t14"."alone",
        "t14"."named",
        "t14"."other_named",
        "t14"."acknowledges",
        "t14"."delivers",
        "t14"."promises",
        "t14"."thanks",
        "t14"."apologises",
        "t14"."warns",
        "t14"."offers_another_way",
        "t14"."asks",
        "t14"."chases"
      FROM (
        SELECT DISTINCT
          "t19"."moment" AS "opener",
          "t19"."thread",
          "t19"."at" AS "opened_at",
          "t19"."author" AS "doer",
          "t19"."person" AS "toward"
        FROM "t18" AS "t19"
        WHERE
          "t19"."place" = 0
      ) AS "t21"
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
          "t3"."acknowledges",
          "t3"."delivers",
          "t3"."promises",
          "t3"."thanks",
          "t3"."apologises",
          "t3"."warns",
          "t3"."offers_another_way",
          "t3"."asks",
          "t3"."chases"
        FROM "said" AS "t3"
        WHERE
          "t3"."delivers" OR "t3"."attached"
      ) AS "t14"
        ON "t14"."author" = "t21"."doer"
        AND "t14"."person" = "t21"."toward"
        AND "t14"."thread_given" <> "t21"."thread"
        AND "t14"."moment" > "t21"."opener"
        AND "t14"."at" <= (
          "t21"."opened_at" + 2592000
        )
    ) AS "t24"
    GROUP BY
      1,
      2,
      3
  ) AS "t26"
) AS "t28"
  ON "t30"."opener" = "t28"."opener_aside"
  AND "t30"."doer" = "t28"."doer"
  AND "t30"."toward" = "t28"."toward"
