WITH "t54" AS (
  SELECT
    "t53"."moment",
    "t53"."thread",
    "t53"."author",
    "t53"."toward",
    "t53"."at",
    "t53"."answers",
    COALESCE(
      MIN("t53"."act") FILTER(WHERE
        "t53"."certain"
        AND (
          "t53"."owns" OR (
            "t53"."agrees" AND (
              "t53"."sorry_in" IS NOT NULL
            )
          )
        )),
      MIN("t53"."act")
    ) AS "act",
    BOOL_OR(
      CAST("t53"."certain"
      AND (
        "t53"."owns" OR (
          "t53"."agrees" AND (
            "t53"."sorry_in" IS NOT NULL
          )
        )
      ) AS BOOLEAN)
    )
    AND BOOL_OR(CAST("t53"."alone" AS BOOLEAN)) AS "certain"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t51"."act",
        "t51"."moment",
        "t51"."kind",
        "t51"."certain",
        "t51"."due",
        "t51"."chases",
        "t51"."shows",
        "t51"."calls",
        "t51"."thread",
        "t51"."author",
        "t51"."at",
        "t51"."attached",
        "t51"."covered",
        "t51"."answers",
        "t51"."toward",
        "t51"."alone",
        COALESCE("t39"."says_owns", FALSE) AS "owns",
        COALESCE("t39"."says_agrees", FALSE) AS "agrees",
        "t30"."sorry_in"
      FROM (
        SELECT
          "t49"."act",
          "t49"."moment",
          "t49"."kind",
          "t49"."certain",
          "t49"."due",
          "t49"."chases",
          "t49"."shows",
          "t49"."calls",
          "t49"."thread",
          "t49"."author",
          "t49"."at",
          "t49"."attached",
          "t49"."covered",
          "t49"."parent" AS "answers",
          "t49"."person" AS "toward",
          (
            "t49"."heard_by" = 1
          ) OR (
            "t49"."nearness" <= 1
          ) AS "alone"
        FROM (
          SELECT
            "t48"."act",
            "t48"."moment",
            "t48"."kind",
            "t48"."certain",
            "t48"."due",
            "t48"."chases",
            "t48"."put_to",
            "t48"."shows",
            "t48"."calls",
            "t48"."thread",
            "t48"."parent",
            "t48"."author",
            "t48"."person",
            "t48"."at",
            "t48"."words",
            "t48"."attached",
            "t48"."forward",
            "t48"."voiced",
            "t48"."covered",
            "t48"."role",
            "t48"."alone",
            "t48"."named",
            "t48"."other_named",
            "t48"."answer_covered",
            "t48"."acknowledges",
            "t48"."delivers",
            "t48"."promises",
            "t48"."thanks",
            "t48"."apologises",
            "t48"."warns",
            "t48"."decides",
            "t48"."offers_another_way",
            "t48"."asks",
            "t48"."chases_right",
            "t48"."parent_moment",
            "t48"."parent_author",
            "t48"."nearness",
            ROW_NUMBER() OVER (
              PARTITION BY "t48"."act"
              ORDER BY "t48"."nearness" ASC, "t48"."person" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "place",
            COUNT("t48"."person") OVER (PARTITION BY "t48"."act" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "heard_by"
          FROM (
            SELECT
              "t47"."act",
              "t47"."moment",
              "t47"."kind",
              "t47"."certain",
              "t47"."due",
              "t47"."chases",
              "t47"."put_to",
              "t47"."shows",
              "t47"."calls",
              "t47"."thread",
              "t47"."parent",
              "t47"."author",
              "t47"."person",
              "t47"."at",
              "t47"."words",
              "t47"."attached",
              "t47"."forward",
              "t47"."voiced",
              "t47"."covered",
              "t47"."role",
              "t47"."alone",
              "t47"."named",
              "t47"."other_named",
              "t47"."answer_covered",
              "t47"."acknowledges",
              "t47"."delivers",
              "t47"."promises",
              "t47"."thanks",
              "t47"."apologises",
              "t47"."warns",
              "t47"."decides",
              "t47"."offers_another_way",
              "t47"."asks",
              "t47"."chases_right",
              "t47"."parent_moment",
              "t47"."parent_author",
              CASE
                WHEN "t47"."named" OR (
                  "t47"."put_to" = "t47"."person"
                )
                THEN 0
                WHEN "t47"."parent_author" = "t47"."person"
                THEN 1
                WHEN "t47"."role" IN ('to', 'answered')
                THEN 2
                ELSE 3
              END AS "nearness"
            FROM (
              SELECT
                "t46"."act",
                "t46"."moment",
                "t46"."kind",
                "t46"."certain",
                "t46"."due",
                "t46"."chases",
                "t46"."put_to",
                "t46"."shows",
                "t46"."calls",
                "t35"."thread",
                "t35"."parent",
                "t35"."author",
                "t35"."person",
                "t35"."at",
                "t35"."words",
                "t35"."attached",
                "t35"."forward",
                "t35"."voiced",
                "t35"."covered",
                "t35"."role",
                "t35"."alone",
                "t35"."named",
                "t35"."other_named",
                "t35"."answer_covered",
                "t35"."acknowledges",
                "t35"."delivers",
                "t35"."promises",
                "t35"."thanks",
                "t35"."apologises",
                "t35"."warns",
                "t35"."decides",
                "t35"."offers_another_way",
                "t35"."asks",
                "t35"."chases" AS "chases_right",
                "t25"."parent_moment",
                "t25"."parent_author"
              FROM (
                SELECT DISTINCT
                  *
                FROM (
                  SELECT
                    *
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
                      "t31"."calls"
                    FROM (
                      SELECT
                        *
                      FROM "acts" AS "t3"
                      WHERE
                        "t3"."kind" = 'apology'
                    ) AS "t31"
                    ANTI JOIN (
                      SELECT DISTINCT
                        "t2"."act"
                      FROM "turns" AS "t2"
                      WHERE
                        "t2"."turn" IN ('sorry_formula')
                    ) AS "t28"
                      ON "t31"."act" = "t28"."act"
                  ) AS "t41"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t11"."act",
                      "t11"."moment",
                      "t11"."kind",
                      "t11"."certain",
                      "t11"."due",
                      "t11"."chases",
                      "t11"."put_to",
                      "t11"."shows",
                      "t11"."calls"
                    FROM "acts" AS "t11"
                    SEMI JOIN (
                      SELECT DISTINCT
                        "t2"."act"
                      FROM "turns" AS "t2"
                      WHERE
                        "t2"."turn" IN ('owns', 'concedes')
                    ) AS "t29"
                      ON "t11"."act" = "t29"."act"
                  ) AS "t40"
                ) AS "t42"
              ) AS "t46"
              INNER JOIN (
                SELECT
                  *
                FROM "said" AS "t9"
                WHERE
                  NOT (
                    "t9"."forward"
                  )
              ) AS "t35"
                ON "t46"."moment" = "t35"."moment"
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  "t10"."moment" AS "parent_moment",
                  "t10"."author" AS "parent_author"
                FROM "said" AS "t10"
              ) AS "t25"
                ON "t35"."parent" = "t25"."parent_moment"
            ) AS "t47"
          ) AS "t48"
        ) AS "t49"
        WHERE
          "t49"."place" = 0
      ) AS "t51"
      LEFT OUTER JOIN (
        SELECT
          "t27"."moment" AS "said_at",
          "t27"."says_owns",
          "t27"."says_agrees"
        FROM (
          SELECT
            "t2"."moment",
            BOOL_OR(CAST("t2"."turn" IN ('owns') AS BOOLEAN)) AS "says_owns",
            BOOL_OR(CAST("t2"."turn" IN ('concedes') AS BOOLEAN)) AS "says_agrees"
          FROM "turns" AS "t2"
          GROUP BY
            1
        ) AS "t27"
      ) AS "t39"
        ON "t51"."moment" = "t39"."said_at"
      LEFT OUTER JOIN (
        SELECT DISTINCT
          "t3"."moment" AS "sorry_in"
        FROM "acts" AS "t3"
        WHERE
          "t3"."kind" = 'apology' AND "t3"."certain"
      ) AS "t30"
        ON "t51"."moment" = "t30"."sorry_in"
    ) AS "t52"
    WHERE
      "t52"."covered"
      AND NOT (
        "t52"."agrees" AND NOT (
          "t52"."owns"
        ) AND (
          "t52"."sorry_in" IS NULL
        )
      )
  ) AS "t53"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6
)
SELECT
  "t68"."opener",
  "t68"."opened_at",
  "t68"."thread",
  "t68"."doer",
  "t68"."toward",
  "t68"."act",
  "t68"."answers",
  "t68"."certain",
  "t68"."repaired",
  "t68"."forgiven",
  "t68"."confirmed",
  "t68"."settled",
  "t72"."elsewhere",
  "t32"."due"
FROM (
  SELECT
    "t62"."opener",
    "t62"."opened_at",
    "t62"."thread",
    "t62"."doer",
    "t62"."toward",
    "t62"."act",
    "t62"."answers",
    "t62"."certain",
    MIN("t62"."moment") FILTER(WHERE
      (
        "t62"."author" = "t62"."doer"
      )
      AND (
        "t62"."person" = "t62"."toward"
      )
      AND (
        "t62"."delivers" OR "t62"."attached"
      )) AS "repaired",
    MIN("t62"."moment") FILTER(WHERE
      (
        "t62"."author" = "t62"."toward"
      )
      AND (
        "t62"."person" = "t62"."doer"
      )
      AND "t62"."forgives") AS "forgiven",
    MIN("t62"."moment") FILTER(WHERE
      (
        "t62"."author" = "t62"."toward"
      )
      AND (
        "t62"."person" = "t62"."doer"
      )
      AND "t62"."confirms"
      AND NOT (
        "t62"."chases"
      )) AS "confirmed",
    MIN("t62"."moment") FILTER(WHERE
      (
        "t62"."author" = "t62"."toward"
      )
      AND (
        "t62"."person" = "t62"."doer"
      )
      AND (
        "t62"."thanks" OR "t62"."acknowledges" OR "t62"."decides"
      )
      AND NOT (
        "t62"."asks"
      )
      AND NOT (
        "t62"."confirms"
      )) AS "settled"
  FROM (
    SELECT
      "t59"."opener",
      "t59"."thread",
      "t59"."doer",
      "t59"."toward",
      "t59"."opened_at",
      "t59"."answers",
      "t59"."act",
      "t59"."certain",
      "t45"."moment",
      "t45"."thread_later",
      "t45"."parent",
      "t45"."author",
      "t45"."person",
      "t45"."at",
      "t45"."words",
      "t45"."attached",
      "t45"."forward",
      "t45"."voiced",
      "t45"."covered",
      "t45"."role",
      "t45"."alone",
      "t45"."named",
      "t45"."other_named",
      "t45"."answer_covered",
      "t45"."acknowledges",
      "t45"."delivers",
      "t45"."promises",
      "t45"."thanks",
      "t45"."apologises",
      "t45"."warns",
      "t45"."decides",
      "t45"."offers_another_way",
      "t45"."asks",
      "t45"."chases",
      "t45"."forgives",
      "t45"."confirms"
    FROM (
      SELECT
        "t55"."moment" AS "opener",
        "t55"."thread",
        "t55"."author" AS "doer",
        "t55"."toward",
        "t55"."at" AS "opened_at",
        "t55"."answers",
        "t55"."act",
        "t55"."certain"
      FROM "t54" AS "t55"
    ) AS "t59"
    LEFT OUTER JOIN (
      SELECT
        "t20"."moment",
        "t20"."thread_later",
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
        "t20"."chases",
        COALESCE("t38"."says_forgives", FALSE) AS "forgives",
        COALESCE("t38"."says_confirms", FALSE) AS "confirms"
      FROM (
        SELECT
          "t5"."moment",
          "t5"."thread" AS "thread_later",
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
      ) AS "t20"
      LEFT OUTER JOIN (
        SELECT
          "t26"."moment" AS "said_at",
          "t26"."says_forgives",
          "t26"."says_confirms"
        FROM (
          SELECT
            "t2"."moment",
            BOOL_OR(CAST("t2"."turn" IN ('forgives') AS BOOLEAN)) AS "says_forgives",
            BOOL_OR(CAST("t2"."turn" IN ('came_good') AS BOOLEAN)) AS "says_confirms"
          FROM "turns" AS "t2"
          GROUP BY
            1
        ) AS "t26"
      ) AS "t38"
        ON "t20"."moment" = "t38"."said_at"
    ) AS "t45"
      ON "t59"."thread" = "t45"."thread_later"
      AND "t45"."moment" >= "t59"."opener"
      AND "t45"."at" <= (
        "t59"."opened_at" + 7776000
      )
  ) AS "t62"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8
) AS "t68"
LEFT OUTER JOIN (
  SELECT
    "t70"."opener" AS "opener_aside",
    "t70"."doer",
    "t70"."toward",
    "t70"."elsewhere"
  FROM (
    SELECT
      "t69"."opener",
      "t69"."doer",
      "t69"."toward",
      MIN("t69"."moment") AS "elsewhere"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t58"."opener",
          "t58"."doer",
          "t58"."toward",
          "t21"."moment"
        FROM (
          SELECT DISTINCT
            "t55"."moment" AS "opener",
            "t55"."thread",
            "t55"."at" AS "opened_at",
            "t55"."author" AS "doer",
            "t55"."toward"
          FROM "t54" AS "t55"
        ) AS "t58"
        INNER JOIN (
          SELECT
            "t6"."moment",
            "t6"."author",
            "t6"."person",
            "t6"."at"
          FROM "said" AS "t6"
          WHERE
            "t6"."voiced"
        ) AS "t21"
          ON "t21"."moment" > "t58"."opener"
          AND "t21"."at" <= (
            "t58"."opened_at" + 2592000
          )
          AND (
            (
              (
                "t21"."author" = "t58"."doer"
              ) AND (
                "t21"."person" = "t58"."toward"
              )
            )
            OR (
              (
                "t21"."author" = "t58"."toward"
              ) AND (
                "t21"."person" = "t58"."doer"
              )
            )
          )
      ) AS "t63"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t58"."opener",
            "t58"."doer",
            "t58"."toward",
            "t33"."moment"
          FROM (
            SELECT DISTINCT
              "t55"."moment" AS "opener",
              "t55"."thread",
              "t55"."at" AS "opened_at",
              "t55"."author" AS "doer",
              "t55"."toward"
            FROM "t54" AS "t55"
          ) AS "t58"
          INNER JOIN (
            SELECT
              "t7"."moment",
              "t7"."thread" AS "thread_given",
              "t7"."parent",
              "t7"."author",
              "t7"."person",
              "t7"."at",
              "t7"."words",
              "t7"."attached",
              "t7"."forward",
              "t7"."voiced",
              "t7"."covered",
              "t7"."role",
              "t7"."alone",
              "t7"."named",
              "t7"."other_named",
              "t7"."answer_covered",
              "t7"."acknowledges",
              "t7"."delivers",
              "t7"."promises",
              "t7"."thanks",
              "t7"."apologises",
              "t7"."warns",
              "t7"."decides",
              "t7"."offers_another_way",
              "t7"."asks",
              "t7"."chases"
            FROM "said" AS "t7"
            WHERE
              "t7"."delivers" OR "t7"."attached"
          ) AS "t33"
            ON "t33"."author" = "t58"."doer"
            AND "t33"."person" = "t58"."toward"
            AND "t33"."thread_given" <> "t58"."thread"
            AND "t33"."moment" > "t58"."opener"
            AND "t33"."at" <= (
              "t58"."opened_at" + 2592000
            )
        ) AS "t60"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t64"."opener",
            "t64"."doer",
            "t64"."toward",
            "t64"."moment"
          FROM (
            SELECT
              "t61"."opener",
              "t61"."thread",
              "t61"."opened_at",
              "t61"."doer",
              "t61"."toward",
              "t61"."moment",
              "t61"."author",
              "t61"."person",
              "t61"."at",
              ROW_NUMBER() OVER (
                PARTITION BY "t61"."opener", "t61"."doer", "t61"."toward"
                ORDER BY "t61"."moment" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                "t58"."opener",
                "t58"."thread",
                "t58"."opened_at",
                "t58"."doer",
                "t58"."toward",
                "t34"."moment",
                "t34"."author",
                "t34"."person",
                "t34"."at"
              FROM (
                SELECT DISTINCT
                  "t55"."moment" AS "opener",
                  "t55"."thread",
                  "t55"."at" AS "opened_at",
                  "t55"."author" AS "doer",
                  "t55"."toward"
                FROM "t54" AS "t55"
              ) AS "t58"
              INNER JOIN (
                SELECT
                  "t8"."moment",
                  "t8"."author",
                  "t8"."person",
                  "t8"."at"
                FROM "said" AS "t8"
                WHERE
                  NOT (
                    "t8"."chases"
                  )
              ) AS "t34"
                ON "t34"."author" = "t58"."toward"
                AND "t34"."person" = "t58"."doer"
                AND "t34"."at" > (
                  "t58"."opened_at" + 172800
                )
                AND "t34"."at" <= (
                  "t58"."opened_at" + 7776000
                )
            ) AS "t61"
          ) AS "t64"
          WHERE
            "t64"."place" = 2
        ) AS "t65"
      ) AS "t67"
    ) AS "t69"
    GROUP BY
      1,
      2,
      3
  ) AS "t70"
) AS "t72"
  ON "t68"."opener" = "t72"."opener_aside"
  AND "t68"."doer" = "t72"."doer"
  AND "t68"."toward" = "t72"."toward"
LEFT OUTER JOIN (
  SELECT
    "t4"."opener" AS "promised_in",
    "t4"."toward" AS "promised_to",
    MIN("t4"."due") AS "due"
  FROM "promise" AS "t4"
  GROUP BY
    1,
    2
) AS "t32"
  ON "t68"."opener" = "t32"."promised_in" AND "t68"."toward" = "t32"."promised_to"
