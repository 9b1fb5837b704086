SELECT
  "t42"."opener" AS "cause_moment",
  "t42"."act" AS "cause_act",
  "t42"."opener" AS "matter_moment",
  "t42"."thread",
  "t42"."doer",
  "t42"."toward",
  "t42"."opener" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  "t42"."acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t42"."changed", 4611686018427387904),
      COALESCE("t42"."taken_up", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  COALESCE("t42"."changed" <= "t42"."taken_up", "t42"."changed" IS NOT NULL) AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  "t42"."certain"
FROM (
  SELECT
    "t41"."opener",
    "t41"."opened_at",
    "t41"."thread",
    "t41"."doer",
    "t41"."toward",
    "t41"."act",
    "t41"."certain",
    MIN("t41"."moment") FILTER(WHERE
      "t41"."thread" = "t41"."thread_later") AS "acknowledged",
    MIN("t41"."moment") FILTER(WHERE
      "t41"."tells"
      OR (
        (
          "t41"."thread" = "t41"."thread_later"
        )
        AND (
          "t41"."promises" OR "t41"."decides"
        )
      )) AS "changed",
    MIN("t41"."moment") FILTER(WHERE
      (
        "t41"."thread" = "t41"."thread_later"
      )
      AND "t41"."acknowledges"
      AND (
        "t41"."words" >= 8
      )) AS "taken_up"
  FROM (
    SELECT
      "t40"."opener",
      "t40"."opened_at",
      "t40"."thread",
      "t40"."doer",
      "t40"."toward",
      "t40"."act",
      "t40"."certain",
      "t33"."moment",
      "t33"."thread_later",
      "t33"."parent",
      "t33"."author",
      "t33"."person",
      "t33"."at",
      "t33"."words",
      "t33"."attached",
      "t33"."forward",
      "t33"."voiced",
      "t33"."covered",
      "t33"."role",
      "t33"."alone",
      "t33"."named",
      "t33"."other_named",
      "t33"."answer_covered",
      "t33"."acknowledges",
      "t33"."delivers",
      "t33"."promises",
      "t33"."thanks",
      "t33"."apologises",
      "t33"."warns",
      "t33"."decides",
      "t33"."offers_another_way",
      "t33"."asks",
      "t33"."chases",
      "t33"."tells"
    FROM (
      SELECT
        "t38"."opener",
        "t38"."opened_at",
        "t38"."thread",
        "t38"."doer",
        "t38"."toward",
        MIN("t38"."act") AS "act",
        BOOL_OR(CAST("t38"."certain" AS BOOLEAN)) AS "certain"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t22"."thread",
            "t26"."act",
            "t22"."moment" AS "opener",
            "t22"."at" AS "opened_at",
            "t32"."asker" AS "doer",
            "t32"."giver" AS "toward",
            TRUE AS "certain"
          FROM (
            SELECT
              *
            FROM "said" AS "t4"
            WHERE
              NOT (
                "t4"."forward"
              )
          ) AS "t22"
          INNER JOIN (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t9"."moment" AS "asked_in",
                "t9"."author" AS "asker",
                "t9"."person" AS "giver"
              FROM "said" AS "t9"
              SEMI JOIN (
                SELECT DISTINCT
                  "t1"."moment"
                FROM "turns" AS "t1"
                WHERE
                  "t1"."turn" IN ('asks_feedback')
              ) AS "t21"
                ON "t9"."moment" = "t21"."moment"
            ) AS "t28"
          ) AS "t32"
            ON "t22"."parent" = "t32"."asked_in"
            AND "t22"."author" = "t32"."giver"
            AND "t22"."person" = "t32"."asker"
          LEFT OUTER JOIN (
            SELECT
              "t14"."moment" AS "act_in",
              "t14"."act"
            FROM (
              SELECT
                "t2"."moment",
                MIN("t2"."act") AS "act"
              FROM "acts" AS "t2"
              GROUP BY
                1
            ) AS "t14"
          ) AS "t26"
            ON "t22"."moment" = "t26"."act_in"
        ) AS "t35"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t36"."thread",
            "t36"."act",
            "t36"."moment" AS "opener",
            "t36"."at" AS "opened_at",
            "t36"."person" AS "doer",
            "t36"."author" AS "toward",
            "t36"."certain"
            AND (
              (
                "t36"."heard_by" = 1
              ) OR (
                "t36"."nearness" <= 1
              )
            ) AS "certain"
          FROM (
            SELECT
              "t34"."act",
              "t34"."moment",
              "t34"."kind",
              "t34"."certain",
              "t34"."due",
              "t34"."chases",
              "t34"."put_to",
              "t34"."shows",
              "t34"."calls",
              "t34"."thread",
              "t34"."parent",
              "t34"."author",
              "t34"."person",
              "t34"."at",
              "t34"."words",
              "t34"."attached",
              "t34"."forward",
              "t34"."voiced",
              "t34"."covered",
              "t34"."role",
              "t34"."alone",
              "t34"."named",
              "t34"."other_named",
              "t34"."answer_covered",
              "t34"."acknowledges",
              "t34"."delivers",
              "t34"."promises",
              "t34"."thanks",
              "t34"."apologises",
              "t34"."warns",
              "t34"."decides",
              "t34"."offers_another_way",
              "t34"."asks",
              "t34"."chases_right",
              "t34"."parent_moment",
              "t34"."parent_author",
              "t34"."nearness",
              ROW_NUMBER() OVER (
                PARTITION BY "t34"."act"
                ORDER BY "t34"."nearness" ASC, "t34"."person" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place",
              COUNT("t34"."person") OVER (PARTITION BY "t34"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "heard_by"
            FROM (
              SELECT
                "t29"."act",
                "t29"."moment",
                "t29"."kind",
                "t29"."certain",
                "t29"."due",
                "t29"."chases",
                "t29"."put_to",
                "t29"."shows",
                "t29"."calls",
                "t29"."thread",
                "t29"."parent",
                "t29"."author",
                "t29"."person",
                "t29"."at",
                "t29"."words",
                "t29"."attached",
                "t29"."forward",
                "t29"."voiced",
                "t29"."covered",
                "t29"."role",
                "t29"."alone",
                "t29"."named",
                "t29"."other_named",
                "t29"."answer_covered",
                "t29"."acknowledges",
                "t29"."delivers",
                "t29"."promises",
                "t29"."thanks",
                "t29"."apologises",
                "t29"."warns",
                "t29"."decides",
                "t29"."offers_another_way",
                "t29"."asks",
                "t29"."chases_right",
                "t29"."parent_moment",
                "t29"."parent_author",
                CASE
                  WHEN "t29"."named" OR (
                    "t29"."put_to" = "t29"."person"
                  )
                  THEN 0
                  WHEN "t29"."parent_author" = "t29"."person"
                  THEN 1
                  WHEN "t29"."role" IN ('to', 'answered')
                  THEN 2
                  ELSE 3
                END AS "nearness"
              FROM (
                SELECT
                  "t8"."act",
                  "t8"."moment",
                  "t8"."kind",
                  "t8"."certain",
                  "t8"."due",
                  "t8"."chases",
                  "t8"."put_to",
                  "t8"."shows",
                  "t8"."calls",
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
                  "t23"."chases" AS "chases_right",
                  "t18"."parent_moment",
                  "t18"."parent_author"
                FROM "acts" AS "t8"
                SEMI JOIN (
                  SELECT DISTINCT
                    "t1"."act"
                  FROM "turns" AS "t1"
                  WHERE
                    "t1"."turn" IN ('suggests_change')
                ) AS "t20"
                  ON "t8"."act" = "t20"."act"
                INNER JOIN (
                  SELECT
                    *
                  FROM "said" AS "t6"
                  WHERE
                    NOT (
                      "t6"."forward"
                    )
                ) AS "t23"
                  ON "t8"."moment" = "t23"."moment"
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    "t7"."moment" AS "parent_moment",
                    "t7"."author" AS "parent_author"
                  FROM "said" AS "t7"
                ) AS "t18"
                  ON "t23"."parent" = "t18"."parent_moment"
              ) AS "t29"
            ) AS "t34"
          ) AS "t36"
          WHERE
            "t36"."place" = 0
        ) AS "t37"
      ) AS "t38"
      GROUP BY
        1,
        2,
        3,
        4,
        5
    ) AS "t40"
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
        "t15"."alone",
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
        COALESCE("t27"."says_tells", FALSE) AS "tells"
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
      ) AS "t15"
      LEFT OUTER JOIN (
        SELECT
          "t19"."moment" AS "said_at",
          "t19"."says_tells"
        FROM (
          SELECT
            "t1"."moment",
            BOOL_OR(CAST("t1"."turn" IN ('tells_change') AS BOOLEAN)) AS "says_tells"
          FROM "turns" AS "t1"
          GROUP BY
            1
        ) AS "t19"
      ) AS "t27"
        ON "t15"."moment" = "t27"."said_at"
    ) AS "t33"
      ON "t40"."doer" = "t33"."author"
      AND "t40"."toward" = "t33"."person"
      AND "t33"."moment" > "t40"."opener"
      AND "t33"."at" <= (
        "t40"."opened_at" + 7776000
      )
  ) AS "t41"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7
) AS "t42"
