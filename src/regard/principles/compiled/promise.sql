WITH "t35" AS (
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
      CASE
        WHEN "t31"."named" OR (
          "t31"."put_to" = "t31"."person"
        )
        THEN 0
        WHEN "t31"."parent_author" = "t31"."person"
        THEN 1
        WHEN "t31"."role" IN ('to', 'answered')
        THEN 2
        ELSE 3
      END AS "nearness"
    FROM (
      SELECT
        "t25"."act",
        "t25"."moment",
        "t25"."kind",
        "t25"."certain",
        "t25"."due",
        "t25"."chases",
        "t25"."put_to",
        "t25"."shows",
        "t25"."calls",
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
        "t28"."chases" AS "chases_right",
        "t22"."parent_moment",
        "t22"."parent_author"
      FROM (
        SELECT
          *
        FROM "acts" AS "t1"
        WHERE
          "t1"."kind" = 'promise'
      ) AS "t25"
      INNER JOIN (
        SELECT
          *
        FROM "said" AS "t7"
        WHERE
          NOT (
            "t7"."forward"
          )
      ) AS "t28"
        ON "t25"."moment" = "t28"."moment"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          "t8"."moment" AS "parent_moment",
          "t8"."author" AS "parent_author"
        FROM "said" AS "t8"
      ) AS "t22"
        ON "t28"."parent" = "t22"."parent_moment"
    ) AS "t31"
  ) AS "t34"
)
SELECT
  "t56"."act",
  "t56"."opener",
  "t56"."opened_at",
  "t56"."thread",
  "t56"."doer",
  "t56"."toward",
  "t56"."certain",
  "t56"."sure",
  "t56"."due",
  "t56"."alone",
  "t56"."answers",
  "t56"."delivered",
  "t56"."spoken",
  "t56"."passed_on",
  "t56"."slipped",
  "t56"."settled",
  "t56"."reminded",
  "t59"."elsewhere",
  "t52"."received"
FROM (
  SELECT
    "t47"."act",
    "t47"."opener",
    "t47"."opened_at",
    "t47"."thread",
    "t47"."doer",
    "t47"."toward",
    "t47"."certain",
    "t47"."sure",
    "t47"."due",
    "t47"."alone",
    "t47"."answers",
    MIN("t47"."moment") FILTER(WHERE
      (
        "t47"."author" = "t47"."doer"
      )
      AND (
        "t47"."person" = "t47"."toward"
      )
      AND (
        "t47"."delivers" OR "t47"."attached"
      )) AS "delivered",
    MIN("t47"."moment") FILTER(WHERE
      (
        "t47"."author" = "t47"."doer"
      )
      AND (
        "t47"."person" = "t47"."toward"
      )
      AND (
        "t47"."words" >= 15
      )
      AND NOT (
        "t47"."apologises"
      )
      AND NOT (
        "t47"."warns"
      )) AS "spoken",
    MIN("t47"."moment") FILTER(WHERE
      (
        "t47"."author" = "t47"."doer"
      ) AND "t47"."forward") AS "passed_on",
    MIN("t47"."moment") FILTER(WHERE
      (
        "t47"."author" = "t47"."doer"
      )
      AND (
        "t47"."person" = "t47"."toward"
      )
      AND (
        "t47"."warns" OR "t47"."apologises" OR "t47"."promises"
      )
      AND NOT (
        "t47"."delivers"
      )
      AND NOT (
        "t47"."attached"
      )) AS "slipped",
    MIN("t47"."moment") FILTER(WHERE
      (
        "t47"."author" = "t47"."toward"
      )
      AND (
        "t47"."person" = "t47"."doer"
      )
      AND (
        "t47"."thanks" OR "t47"."acknowledges" OR "t47"."decides"
      )
      AND NOT (
        "t47"."asks"
      )
      AND COALESCE("t47"."parent" <> "t47"."opener", TRUE)) AS "settled",
    MIN("t47"."moment") FILTER(WHERE
      (
        "t47"."author" = "t47"."toward"
      )
      AND (
        "t47"."person" = "t47"."doer"
      )
      AND "t47"."chases") AS "reminded"
  FROM (
    SELECT
      "t41"."act",
      "t41"."due",
      "t41"."thread",
      "t41"."toward",
      "t41"."alone",
      "t41"."answers",
      "t41"."certain",
      "t41"."sure",
      "t41"."opener",
      "t41"."opened_at",
      "t41"."doer",
      "t18"."moment",
      "t18"."thread_later",
      "t18"."parent",
      "t18"."author",
      "t18"."person",
      "t18"."at",
      "t18"."words",
      "t18"."attached",
      "t18"."forward",
      "t18"."voiced",
      "t18"."covered",
      "t18"."role",
      "t18"."alone_later",
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
      "t18"."chases"
    FROM (
      SELECT
        "t36"."act",
        "t36"."due",
        "t36"."thread",
        "t36"."person" AS "toward",
        (
          "t36"."heard_by" = 1
        ) OR (
          "t36"."nearness" <= 1
        ) AS "alone",
        "t36"."parent" AS "answers",
        "t36"."certain" AND "t36"."shows" AS "certain",
        "t36"."certain" AS "sure",
        "t36"."moment" AS "opener",
        "t36"."at" AS "opened_at",
        "t36"."author" AS "doer"
      FROM "t35" AS "t36"
      WHERE
        "t36"."place" = 0 AND "t36"."covered"
    ) AS "t41"
    LEFT OUTER JOIN (
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
    ) AS "t18"
      ON "t41"."thread" = "t18"."thread_later"
      AND "t18"."moment" > "t41"."opener"
      AND "t18"."at" <= (
        "t41"."opened_at" + 7776000
      )
  ) AS "t47"
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
) AS "t56"
LEFT OUTER JOIN (
  SELECT
    "t57"."opener" AS "opener_aside",
    "t57"."doer",
    "t57"."toward",
    "t57"."elsewhere"
  FROM (
    SELECT
      "t55"."opener",
      "t55"."doer",
      "t55"."toward",
      MIN("t55"."moment") AS "elsewhere"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t38"."opener",
          "t38"."doer",
          "t38"."toward",
          "t19"."moment"
        FROM (
          SELECT DISTINCT
            "t36"."moment" AS "opener",
            "t36"."thread",
            "t36"."at" AS "opened_at",
            "t36"."author" AS "doer",
            "t36"."person" AS "toward"
          FROM "t35" AS "t36"
          WHERE
            "t36"."place" = 0 AND "t36"."covered"
        ) AS "t38"
        INNER JOIN (
          SELECT
            "t4"."moment",
            "t4"."author",
            "t4"."person",
            "t4"."at"
          FROM "said" AS "t4"
          WHERE
            "t4"."voiced"
        ) AS "t19"
          ON "t19"."moment" > "t38"."opener"
          AND "t19"."at" <= (
            "t38"."opened_at" + 2592000
          )
          AND (
            (
              (
                "t19"."author" = "t38"."doer"
              ) AND (
                "t19"."person" = "t38"."toward"
              )
            )
            OR (
              (
                "t19"."author" = "t38"."toward"
              ) AND (
                "t19"."person" = "t38"."doer"
              )
            )
          )
      ) AS "t46"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t38"."opener",
            "t38"."doer",
            "t38"."toward",
            "t27"."moment"
          FROM (
            SELECT DISTINCT
              "t36"."moment" AS "opener",
              "t36"."thread",
              "t36"."at" AS "opened_at",
              "t36"."author" AS "doer",
              "t36"."person" AS "toward"
            FROM "t35" AS "t36"
            WHERE
              "t36"."place" = 0 AND "t36"."covered"
          ) AS "t38"
          INNER JOIN (
            SELECT
              "t5"."moment",
              "t5"."thread" AS "thread_given",
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
              "t5"."chases"
            FROM "said" AS "t5"
            WHERE
              "t5"."delivers" OR "t5"."attached"
          ) AS "t27"
            ON "t27"."author" = "t38"."doer"
            AND "t27"."person" = "t38"."toward"
            AND "t27"."thread_given" <> "t38"."thread"
            AND "t27"."moment" > "t38"."opener"
            AND "t27"."at" <= (
              "t38"."opened_at" + 2592000
            )
        ) AS "t43"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t49"."opener",
            "t49"."doer",
            "t49"."toward",
            "t49"."moment"
          FROM (
            SELECT
              "t44"."opener",
              "t44"."thread",
              "t44"."opened_at",
              "t44"."doer",
              "t44"."toward",
              "t44"."moment",
              "t44"."author",
              "t44"."person",
              "t44"."at",
              ROW_NUMBER() OVER (
                PARTITION BY "t44"."opener", "t44"."doer", "t44"."toward"
                ORDER BY "t44"."moment" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                "t38"."opener",
                "t38"."thread",
                "t38"."opened_at",
                "t38"."doer",
                "t38"."toward",
                "t29"."moment",
                "t29"."author",
                "t29"."person",
                "t29"."at"
              FROM (
                SELECT DISTINCT
                  "t36"."moment" AS "opener",
                  "t36"."thread",
                  "t36"."at" AS "opened_at",
                  "t36"."author" AS "doer",
                  "t36"."person" AS "toward"
                FROM "t35" AS "t36"
                WHERE
                  "t36"."place" = 0 AND "t36"."covered"
              ) AS "t38"
              INNER JOIN (
                SELECT
                  "t9"."moment",
                  "t9"."author",
                  "t9"."person",
                  "t9"."at"
                FROM "said" AS "t9"
                WHERE
                  NOT (
                    "t9"."chases"
                  )
              ) AS "t29"
                ON "t29"."author" = "t38"."toward"
                AND "t29"."person" = "t38"."doer"
                AND "t29"."at" > (
                  "t38"."opened_at" + 172800
                )
                AND "t29"."at" <= (
                  "t38"."opened_at" + 7776000
                )
            ) AS "t44"
          ) AS "t49"
          WHERE
            "t49"."place" = 2
        ) AS "t51"
      ) AS "t53"
    ) AS "t55"
    GROUP BY
      1,
      2,
      3
  ) AS "t57"
) AS "t59"
  ON "t56"."opener" = "t59"."opener_aside"
  AND "t56"."doer" = "t59"."doer"
  AND "t56"."toward" = "t59"."toward"
LEFT OUTER JOIN (
  SELECT
    "t48"."act" AS "promised",
    MIN("t48"."given") AS "received"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t42"."act",
        "t42"."due",
        "t42"."thread",
        "t42"."toward",
        "t42"."alone",
        "t42"."answers",
        "t42"."certain",
        "t42"."sure",
        "t42"."opener",
        "t42"."opened_at",
        "t42"."doer",
        "t33"."given",
        "t33"."reader",
        "t33"."giver",
        "t33"."given_in",
        "t33"."given_at",
        "t33"."writer",
        "t33"."to"
      FROM (
        SELECT
          "t36"."act",
          "t36"."due",
          "t36"."thread",
          "t36"."person" AS "toward",
          (
            "t36"."heard_by" = 1
          ) OR (
            "t36"."nearness" <= 1
          ) AS "alone",
          "t36"."parent" AS "answers",
          "t36"."certain" AND "t36"."shows" AS "certain",
          "t36"."certain" AS "sure",
          "t36"."moment" AS "opener",
          "t36"."at" AS "opened_at",
          "t36"."author" AS "doer"
        FROM "t35" AS "t36"
        WHERE
          "t36"."place" = 0 AND "t36"."covered" AND "t36"."due" IS NOT NULL
      ) AS "t42"
      INNER JOIN (
        SELECT
          *
        FROM (
          SELECT
            "t11"."parent" AS "given",
            "t11"."author" AS "reader",
            "t11"."person" AS "giver",
            "t24"."given_in",
            "t24"."given_at",
            "t24"."writer",
            "t24"."to"
          FROM "said" AS "t11"
          SEMI JOIN (
            SELECT DISTINCT
              "t2"."moment"
            FROM "turns" AS "t2"
            WHERE
              "t2"."turn" IN ('has_received')
          ) AS "t26"
            ON "t11"."moment" = "t26"."moment"
          INNER JOIN (
            SELECT
              "t10"."moment" AS "given",
              "t10"."thread" AS "given_in",
              "t10"."at" AS "given_at",
              "t10"."author" AS "writer",
              "t10"."person" AS "to"
            FROM "said" AS "t10"
          ) AS "t24"
            ON "t11"."parent" = "t24"."given"
        ) AS "t30"
        WHERE
          "t30"."reader" = "t30"."to" AND "t30"."giver" = "t30"."writer"
      ) AS "t33"
        ON "t42"."doer" = "t33"."writer"
        AND "t42"."toward" = "t33"."to"
        AND "t33"."given_in" <> "t42"."thread"
        AND "t33"."given" > "t42"."opener"
    ) AS "t45"
    WHERE
      "t45"."given_at" <= "t45"."due" AND "t45"."given_at" > (
        "t45"."due" - 172800
      )
  ) AS "t48"
  GROUP BY
    1
) AS "t52"
  ON "t56"."act" = "t52"."promised"
