WITH "t33" AS (
  SELECT
    "t32"."moment",
    "t32"."thread",
    "t32"."author",
    "t32"."person",
    "t32"."at",
    COALESCE(MIN("t32"."certain_act"), MIN("t32"."any_act")) AS "act",
    MIN("t32"."certain_request") AS "request_act",
    MIN("t32"."certain_demand") AS "demand_act",
    BOOL_OR(CAST("t32"."certain" AS BOOLEAN)) AS "certain",
    MIN("t32"."due") AS "due",
    BOOL_OR(CAST("t32"."request" AS BOOLEAN)) AS "request",
    BOOL_OR(
      CAST(COALESCE("t32"."alone" OR "t32"."named" OR (
        "t32"."put_to" = "t32"."person"
      ), FALSE) AS BOOLEAN)
    ) AS "alone",
    BOOL_AND(CAST("t32"."reminder" AS BOOLEAN)) AS "reminder"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t11"."moment",
        "t11"."thread",
        "t11"."parent",
        "t11"."author",
        "t11"."person",
        "t11"."at",
        "t11"."words",
        "t11"."attached",
        "t11"."forward",
        "t11"."voiced",
        "t11"."covered",
        "t11"."role",
        "t11"."alone",
        "t11"."named",
        "t11"."other_named",
        "t11"."answer_covered",
        "t11"."acknowledges",
        "t11"."delivers",
        "t11"."promises",
        "t11"."thanks",
        "t11"."apologises",
        "t11"."warns",
        "t11"."decides",
        "t11"."offers_another_way",
        "t11"."asks",
        "t11"."chases",
        "t30"."put_to",
        "t30"."certain_act",
        "t30"."any_act",
        "t30"."certain",
        "t30"."due",
        "t30"."request",
        "t30"."certain_request",
        "t30"."certain_demand",
        "t30"."reminder"
      FROM "said" AS "t11"
      INNER JOIN (
        SELECT
          "t16"."moment",
          "t16"."put_to",
          MIN("t16"."act") FILTER(WHERE
            "t16"."certain" AND (
              "t16"."shows" OR "t16"."calls"
            )) AS "certain_act",
          MIN("t16"."act") AS "any_act",
          BOOL_OR(CAST("t16"."certain" AND (
            "t16"."shows" OR "t16"."calls"
          ) AS BOOLEAN)) AS "certain",
          MIN("t16"."due") AS "due",
          BOOL_OR(CAST("t16"."kind" = 'request' AS BOOLEAN)) AS "request",
          MIN("t16"."act") FILTER(WHERE
            "t16"."certain" AND "t16"."shows" AND (
              "t16"."kind" = 'request'
            )) AS "certain_request",
          MIN("t16"."act") FILTER(WHERE
            "t16"."certain" AND NOT (
              "t16"."chases"
            ) AND (
              "t16"."kind" = 'request'
            )) AS "certain_demand",
          BOOL_AND(CAST("t16"."chases" AS BOOLEAN)) AS "reminder"
        FROM (
          SELECT
            *
          FROM "acts" AS "t1"
          WHERE
            "t1"."kind" IN ('question', 'request')
        ) AS "t16"
        GROUP BY
          1,
          2
      ) AS "t30"
        ON "t11"."moment" = "t30"."moment"
    ) AS "t31"
    WHERE
      (
        (
          "t31"."put_to" = "t31"."person"
        )
        OR (
          (
            "t31"."put_to" IS NULL
          )
          AND (
            "t31"."named"
            OR (
              "t31"."role" IN ('to', 'answered') AND NOT (
                "t31"."other_named"
              )
            )
          )
        )
      )
      AND "t31"."answer_covered"
      AND NOT (
        "t31"."forward"
      )
  ) AS "t32"
  GROUP BY
    1,
    2,
    3,
    4,
    5
)
SELECT
  "t50"."opener",
  "t50"."thread",
  "t50"."asker",
  "t50"."asked",
  "t50"."opened_at",
  "t50"."act",
  "t50"."request_act",
  "t50"."demand_act",
  "t50"."certain",
  "t50"."due",
  "t50"."request",
  "t50"."alone",
  "t50"."known",
  "t50"."acknowledged",
  "t50"."answered",
  "t50"."accepted",
  "t50"."delivered",
  "t50"."declined",
  "t50"."other_answered",
  "t50"."settled",
  "t50"."reminded",
  "t50"."substance",
  "t50"."turned",
  "t57"."elsewhere"
FROM (
  SELECT
    "t42"."opener",
    "t42"."thread",
    "t42"."asker",
    "t42"."asked",
    "t42"."opened_at",
    "t42"."act",
    "t42"."request_act",
    "t42"."demand_act",
    "t42"."certain",
    "t42"."due",
    "t42"."request",
    "t42"."alone",
    "t42"."known",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asked"
      ) AND (
        "t42"."person" = "t42"."asker"
      )) AS "acknowledged",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asked"
      )
      AND (
        "t42"."person" = "t42"."asker"
      )
      AND NOT (
        "t42"."acknowledges"
        AND NOT (
          "t42"."delivers"
        )
        AND NOT (
          "t42"."attached"
        )
        AND (
          "t42"."words" <= 25
        )
      )) AS "answered",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asked"
      )
      AND (
        "t42"."person" = "t42"."asker"
      )
      AND (
        "t42"."acknowledges" OR "t42"."promises"
      )
      AND NOT (
        "t42"."delivers"
      )
      AND NOT (
        "t42"."attached"
      )) AS "accepted",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asked"
      )
      AND (
        "t42"."person" = "t42"."asker"
      )
      AND (
        "t42"."delivers" OR "t42"."attached"
      )) AS "delivered",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asked"
      )
      AND (
        "t42"."person" = "t42"."asker"
      )
      AND (
        "t42"."warns" OR "t42"."offers_another_way" OR "t42"."decides"
      )) AS "declined",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" <> "t42"."asked"
      )
      AND (
        "t42"."author" <> "t42"."asker"
      )
      AND (
        "t42"."person" = "t42"."asker"
      )) AS "other_answered",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asker"
      )
      AND (
        "t42"."person" = "t42"."asked"
      )
      AND (
        "t42"."thanks" OR "t42"."acknowledges" OR "t42"."decides"
      )
      AND NOT (
        "t42"."asks"
      )) AS "settled",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asker"
      )
      AND (
        "t42"."person" = "t42"."asked"
      )
      AND "t42"."chases") AS "reminded",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asked"
      )
      AND (
        "t42"."person" = "t42"."asker"
      )
      AND (
        "t42"."delivers"
        OR "t42"."attached"
        OR "t42"."offers_another_way"
        OR "t42"."decides"
        OR "t42"."warns"
        OR (
          "t42"."words" > 25
        )
        OR NOT (
          "t42"."acknowledges" OR "t42"."promises" OR "t42"."apologises"
        )
      )) AS "substance",
    MIN("t42"."moment") FILTER(WHERE
      (
        "t42"."author" = "t42"."asked"
      )
      AND NOT (
        "t42"."forward"
      )
      AND NOT (
        "t42"."asks"
      )) AS "turned"
  FROM (
    SELECT
      "t37"."opener",
      "t37"."thread",
      "t37"."asker",
      "t37"."asked",
      "t37"."opened_at",
      "t37"."act",
      "t37"."request_act",
      "t37"."demand_act",
      "t37"."certain",
      "t37"."due",
      "t37"."request",
      "t37"."alone",
      "t37"."reminder",
      COALESCE(
        (
          "t25"."since" < "t37"."opener"
        )
        OR (
          "t19"."answered_author" = "t37"."asked"
        ),
        FALSE
      ) AS "known",
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
      "t20"."alone_later",
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
      "t20"."chases"
    FROM (
      SELECT
        "t34"."moment" AS "opener",
        "t34"."thread",
        "t34"."author" AS "asker",
        "t34"."person" AS "asked",
        "t34"."at" AS "opened_at",
        "t34"."act",
        "t34"."request_act",
        "t34"."demand_act",
        "t34"."certain",
        "t34"."due",
        "t34"."request",
        "t34"."alone",
        "t34"."reminder"
      FROM "t33" AS "t34"
    ) AS "t37"
    ANTI JOIN (
      SELECT DISTINCT
        "t39"."opener",
        "t39"."asked"
      FROM (
        SELECT
          "t38"."opener",
          "t38"."thread",
          "t38"."asker",
          "t38"."asked",
          "t38"."opened_at",
          "t38"."act",
          "t38"."request_act",
          "t38"."demand_act",
          "t38"."certain",
          "t38"."due",
          "t38"."request",
          "t38"."alone",
          "t38"."reminder",
          "t26"."moment",
          "t26"."parent",
          "t26"."author",
          "t26"."person",
          "t26"."at",
          "t26"."words",
          "t26"."attached",
          "t26"."forward",
          "t26"."voiced",
          "t26"."covered",
          "t26"."role",
          "t26"."alone" AS "alone_right",
          "t26"."named",
          "t26"."other_named",
          "t26"."answer_covered",
          "t26"."acknowledges",
          "t26"."delivers",
          "t26"."promises",
          "t26"."thanks",
          "t26"."apologises",
          "t26"."warns",
          "t26"."decides",
          "t26"."offers_another_way",
          "t26"."asks",
          "t26"."chases"
        FROM (
          SELECT
            "t34"."moment" AS "opener",
            "t34"."thread",
            "t34"."author" AS "asker",
            "t34"."person" AS "asked",
            "t34"."at" AS "opened_at",
            "t34"."act",
            "t34"."request_act",
            "t34"."demand_act",
            "t34"."certain",
            "t34"."due",
            "t34"."request",
            "t34"."alone",
            "t34"."reminder"
          FROM "t33" AS "t34"
          WHERE
            "t34"."reminder"
        ) AS "t38"
        INNER JOIN (
          SELECT
            *
          FROM "said" AS "t8"
          WHERE
            "t8"."asks" OR "t8"."promises"
        ) AS "t26"
          ON "t38"."thread" = "t26"."thread"
      ) AS "t39"
      WHERE
        (
          (
            (
              "t39"."author" = "t39"."asker"
            ) AND (
              "t39"."person" = "t39"."asked"
            )
          )
          OR (
            (
              "t39"."author" = "t39"."asked"
            )
            AND (
              "t39"."person" = "t39"."asker"
            )
            AND "t39"."promises"
          )
        )
        AND "t39"."moment" < "t39"."opener"
    ) AS "t41"
      ON "t37"."opener" = "t41"."opener" AND "t37"."asked" = "t41"."asked"
    LEFT OUTER JOIN (
      SELECT
        "t2"."author" AS "writer",
        "t2"."person" AS "reader",
        MIN("t2"."moment") AS "since"
      FROM "said" AS "t2"
      GROUP BY
        1,
        2
    ) AS "t25"
      ON "t37"."asked" = "t25"."writer" AND "t37"."asker" = "t25"."reader"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t3"."moment" AS "asking",
        "t3"."parent" AS "answers"
      FROM "said" AS "t3"
    ) AS "t18"
      ON "t37"."opener" = "t18"."asking"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t4"."moment" AS "answered",
        "t4"."author" AS "answered_author"
      FROM "said" AS "t4"
    ) AS "t19"
      ON "t18"."answers" = "t19"."answered"
    LEFT OUTER JOIN (
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
        "t5"."alone" AS "alone_later",
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
      ON "t37"."thread" = "t20"."thread_later"
      AND "t20"."moment" > "t37"."opener"
      AND "t20"."at" <= (
        "t37"."opened_at" + 7776000
      )
  ) AS "t42"
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
    11,
    12,
    13
) AS "t50"
LEFT OUTER JOIN (
  SELECT
    "t55"."opener" AS "opener_aside",
    "t55"."doer",
    "t55"."toward",
    "t55"."elsewhere"
  FROM (
    SELECT
      "t54"."opener",
      "t54"."doer",
      "t54"."toward",
      MIN("t54"."moment") AS "elsewhere"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t45"."opener",
          "t45"."doer",
          "t45"."toward",
          "t21"."moment"
        FROM (
          SELECT
            "t43"."opener",
            "t43"."thread",
            "t43"."opened_at",
            "t43"."asked" AS "doer",
            "t43"."asker" AS "toward"
          FROM (
            SELECT
              "t37"."opener",
              "t37"."thread",
              "t37"."asker",
              "t37"."asked",
              "t37"."opened_at",
              "t37"."act",
              "t37"."request_act",
              "t37"."demand_act",
              "t37"."certain",
              "t37"."due",
              "t37"."request",
              "t37"."alone",
              "t37"."reminder",
              COALESCE(
                (
                  "t25"."since" < "t37"."opener"
                )
                OR (
                  "t19"."answered_author" = "t37"."asked"
                ),
                FALSE
              ) AS "known"
            FROM (
              SELECT
                "t34"."moment" AS "opener",
                "t34"."thread",
                "t34"."author" AS "asker",
                "t34"."person" AS "asked",
                "t34"."at" AS "opened_at",
                "t34"."act",
                "t34"."request_act",
                "t34"."demand_act",
                "t34"."certain",
                "t34"."due",
                "t34"."request",
                "t34"."alone",
                "t34"."reminder"
              FROM "t33" AS "t34"
            ) AS "t37"
            ANTI JOIN (
              SELECT DISTINCT
                "t39"."opener",
                "t39"."asked"
              FROM (
                SELECT
                  "t38"."opener",
                  "t38"."thread",
                  "t38"."asker",
                  "t38"."asked",
                  "t38"."opened_at",
                  "t38"."act",
                  "t38"."request_act",
                  "t38"."demand_act",
                  "t38"."certain",
                  "t38"."due",
                  "t38"."request",
                  "t38"."alone",
                  "t38"."reminder",
                  "t26"."moment",
                  "t26"."parent",
                  "t26"."author",
                  "t26"."person",
                  "t26"."at",
                  "t26"."words",
                  "t26"."attached",
                  "t26"."forward",
                  "t26"."voiced",
                  "t26"."covered",
                  "t26"."role",
                  "t26"."alone" AS "alone_right",
                  "t26"."named",
                  "t26"."other_named",
                  "t26"."answer_covered",
                  "t26"."acknowledges",
                  "t26"."delivers",
                  "t26"."promises",
                  "t26"."thanks",
                  "t26"."apologises",
                  "t26"."warns",
                  "t26"."decides",
                  "t26"."offers_another_way",
                  "t26"."asks",
                  "t26"."chases"
                FROM (
                  SELECT
                    "t34"."moment" AS "opener",
                    "t34"."thread",
                    "t34"."author" AS "asker",
                    "t34"."person" AS "asked",
                    "t34"."at" AS "opened_at",
                    "t34"."act",
                    "t34"."request_act",
                    "t34"."demand_act",
                    "t34"."certain",
                    "t34"."due",
                    "t34"."request",
                    "t34"."alone",
                    "t34"."reminder"
                  FROM "t33" AS "t34"
                  WHERE
                    "t34"."reminder"
                ) AS "t38"
                INNER JOIN (
                  SELECT
                    *
                  FROM "said" AS "t8"
                  WHERE
                    "t8"."asks" OR "t8"."promises"
                ) AS "t26"
                  ON "t38"."thread" = "t26"."thread"
              ) AS "t39"
              WHERE
                (
                  (
                    (
                      "t39"."author" = "t39"."asker"
                    ) AND (
                      "t39"."person" = "t39"."asked"
                    )
                  )
                  OR (
                    (
                      "t39"."author" = "t39"."asked"
                    )
                    AND (
                      "t39"."person" = "t39"."asker"
                    )
                    AND "t39"."promises"
                  )
                )
                AND "t39"."moment" < "t39"."opener"
            ) AS "t41"
              ON "t37"."opener" = "t41"."opener" AND "t37"."asked" = "t41"."asked"
            LEFT OUTER JOIN (
              SELECT
                "t2"."author" AS "writer",
                "t2"."person" AS "reader",
                MIN("t2"."moment") AS "since"
              FROM "said" AS "t2"
              GROUP BY
                1,
                2
            ) AS "t25"
              ON "t37"."asked" = "t25"."writer" AND "t37"."asker" = "t25"."reader"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t3"."moment" AS "asking",
                "t3"."parent" AS "answers"
              FROM "said" AS "t3"
            ) AS "t18"
              ON "t37"."opener" = "t18"."asking"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t4"."moment" AS "answered",
                "t4"."author" AS "answered_author"
              FROM "said" AS "t4"
            ) AS "t19"
              ON "t18"."answers" = "t19"."answered"
          ) AS "t43"
        ) AS "t45"
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
          ON "t21"."moment" > "t45"."opener"
          AND "t21"."at" <= (
            "t45"."opened_at" + 2592000
          )
          AND (
            (
              (
                "t21"."author" = "t45"."doer"
              ) AND (
                "t21"."person" = "t45"."toward"
              )
            )
            OR (
              (
                "t21"."author" = "t45"."toward"
              ) AND (
                "t21"."person" = "t45"."doer"
              )
            )
          )
      ) AS "t48"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t45"."opener",
            "t45"."doer",
            "t45"."toward",
            "t27"."moment"
          FROM (
            SELECT
              "t43"."opener",
              "t43"."thread",
              "t43"."opened_at",
              "t43"."asked" AS "doer",
              "t43"."asker" AS "toward"
            FROM (
              SELECT
                "t37"."opener",
                "t37"."thread",
                "t37"."asker",
                "t37"."asked",
                "t37"."opened_at",
                "t37"."act",
                "t37"."request_act",
                "t37"."demand_act",
                "t37"."certain",
                "t37"."due",
                "t37"."request",
                "t37"."alone",
                "t37"."reminder",
                COALESCE(
                  (
                    "t25"."since" < "t37"."opener"
                  )
                  OR (
                    "t19"."answered_author" = "t37"."asked"
                  ),
                  FALSE
                ) AS "known"
              FROM (
                SELECT
                  "t34"."moment" AS "opener",
                  "t34"."thread",
                  "t34"."author" AS "asker",
                  "t34"."person" AS "asked",
                  "t34"."at" AS "opened_at",
                  "t34"."act",
                  "t34"."request_act",
                  "t34"."demand_act",
                  "t34"."certain",
                  "t34"."due",
                  "t34"."request",
                  "t34"."alone",
                  "t34"."reminder"
                FROM "t33" AS "t34"
              ) AS "t37"
              ANTI JOIN (
                SELECT DISTINCT
                  "t39"."opener",
                  "t39"."asked"
                FROM (
                  SELECT
                    "t38"."opener",
                    "t38"."thread",
                    "t38"."asker",
                    "t38"."asked",
                    "t38"."opened_at",
                    "t38"."act",
                    "t38"."request_act",
                    "t38"."demand_act",
                    "t38"."certain",
                    "t38"."due",
                    "t38"."request",
                    "t38"."alone",
                    "t38"."reminder",
                    "t26"."moment",
                    "t26"."parent",
                    "t26"."author",
                    "t26"."person",
                    "t26"."at",
                    "t26"."words",
                    "t26"."attached",
                    "t26"."forward",
                    "t26"."voiced",
                    "t26"."covered",
                    "t26"."role",
                    "t26"."alone" AS "alone_right",
                    "t26"."named",
                    "t26"."other_named",
                    "t26"."answer_covered",
                    "t26"."acknowledges",
                    "t26"."delivers",
                    "t26"."promises",
                    "t26"."thanks",
                    "t26"."apologises",
                    "t26"."warns",
                    "t26"."decides",
                    "t26"."offers_another_way",
                    "t26"."asks",
                    "t26"."chases"
                  FROM (
                    SELECT
                      "t34"."moment" AS "opener",
                      "t34"."thread",
                      "t34"."author" AS "asker",
                      "t34"."person" AS "asked",
                      "t34"."at" AS "opened_at",
                      "t34"."act",
                      "t34"."request_act",
                      "t34"."demand_act",
                      "t34"."certain",
                      "t34"."due",
                      "t34"."request",
                      "t34"."alone",
                      "t34"."reminder"
                    FROM "t33" AS "t34"
                    WHERE
                      "t34"."reminder"
                  ) AS "t38"
                  INNER JOIN (
                    SELECT
                      *
                    FROM "said" AS "t8"
                    WHERE
                      "t8"."asks" OR "t8"."promises"
                  ) AS "t26"
                    ON "t38"."thread" = "t26"."thread"
                ) AS "t39"
                WHERE
                  (
                    (
                      (
                        "t39"."author" = "t39"."asker"
                      ) AND (
                        "t39"."person" = "t39"."asked"
                      )
                    )
                    OR (
                      (
                        "t39"."author" = "t39"."asked"
                      )
                      AND (
                        "t39"."person" = "t39"."asker"
                      )
                      AND "t39"."promises"
                    )
                  )
                  AND "t39"."moment" < "t39"."opener"
              ) AS "t41"
                ON "t37"."opener" = "t41"."opener" AND "t37"."asked" = "t41"."asked"
              LEFT OUTER JOIN (
                SELECT
                  "t2"."author" AS "writer",
                  "t2"."person" AS "reader",
                  MIN("t2"."moment") AS "since"
                FROM "said" AS "t2"
                GROUP BY
                  1,
                  2
              ) AS "t25"
                ON "t37"."asked" = "t25"."writer" AND "t37"."asker" = "t25"."reader"
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  "t3"."moment" AS "asking",
                  "t3"."parent" AS "answers"
                FROM "said" AS "t3"
              ) AS "t18"
                ON "t37"."opener" = "t18"."asking"
              LEFT OUTER JOIN (
                SELECT DISTINCT
                  "t4"."moment" AS "answered",
                  "t4"."author" AS "answered_author"
                FROM "said" AS "t4"
              ) AS "t19"
                ON "t18"."answers" = "t19"."answered"
            ) AS "t43"
          ) AS "t45"
          INNER JOIN (
            SELECT
              "t9"."moment",
              "t9"."thread" AS "thread_given",
              "t9"."parent",
              "t9"."author",
              "t9"."person",
              "t9"."at",
              "t9"."words",
              "t9"."attached",
              "t9"."forward",
              "t9"."voiced",
              "t9"."covered",
              "t9"."role",
              "t9"."alone",
              "t9"."named",
              "t9"."other_named",
              "t9"."answer_covered",
              "t9"."acknowledges",
              "t9"."delivers",
              "t9"."promises",
              "t9"."thanks",
              "t9"."apologises",
              "t9"."warns",
              "t9"."decides",
              "t9"."offers_another_way",
              "t9"."asks",
              "t9"."chases"
            FROM "said" AS "t9"
            WHERE
              "t9"."delivers" OR "t9"."attached"
          ) AS "t27"
            ON "t27"."author" = "t45"."doer"
            AND "t27"."person" = "t45"."toward"
            AND "t27"."thread_given" <> "t45"."thread"
            AND "t27"."moment" > "t45"."opener"
            AND "t27"."at" <= (
              "t45"."opened_at" + 2592000
            )
        ) AS "t46"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t51"."opener",
            "t51"."doer",
            "t51"."toward",
            "t51"."moment"
          FROM (
            SELECT
              "t47"."opener",
              "t47"."thread",
              "t47"."opened_at",
              "t47"."doer",
              "t47"."toward",
              "t47"."moment",
              "t47"."author",
              "t47"."person",
              "t47"."at",
              ROW_NUMBER() OVER (
                PARTITION BY "t47"."opener", "t47"."doer", "t47"."toward"
                ORDER BY "t47"."moment" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place"
            FROM (
              SELECT
                "t45"."opener",
                "t45"."thread",
                "t45"."opened_at",
                "t45"."doer",
                "t45"."toward",
                "t28"."moment",
                "t28"."author",
                "t28"."person",
                "t28"."at"
              FROM (
                SELECT
                  "t43"."opener",
                  "t43"."thread",
                  "t43"."opened_at",
                  "t43"."asked" AS "doer",
                  "t43"."asker" AS "toward"
                FROM (
                  SELECT
                    "t37"."opener",
                    "t37"."thread",
                    "t37"."asker",
                    "t37"."asked",
                    "t37"."opened_at",
                    "t37"."act",
                    "t37"."request_act",
                    "t37"."demand_act",
                    "t37"."certain",
                    "t37"."due",
                    "t37"."request",
                    "t37"."alone",
                    "t37"."reminder",
                    COALESCE(
                      (
                        "t25"."since" < "t37"."opener"
                      )
                      OR (
                        "t19"."answered_author" = "t37"."asked"
                      ),
                      FALSE
                    ) AS "known"
                  FROM (
                    SELECT
                      "t34"."moment" AS "opener",
                      "t34"."thread",
                      "t34"."author" AS "asker",
                      "t34"."person" AS "asked",
                      "t34"."at" AS "opened_at",
                      "t34"."act",
                      "t34"."request_act",
                      "t34"."demand_act",
                      "t34"."certain",
                      "t34"."due",
                      "t34"."request",
                      "t34"."alone",
                      "t34"."reminder"
                    FROM "t33" AS "t34"
                  ) AS "t37"
                  ANTI JOIN (
                    SELECT DISTINCT
                      "t39"."opener",
                      "t39"."asked"
                    FROM (
                      SELECT
                        "t38"."opener",
                        "t38"."thread",
                        "t38"."asker",
                        "t38"."asked",
                        "t38"."opened_at",
                        "t38"."act",
                        "t38"."request_act",
                        "t38"."demand_act",
                        "t38"."certain",
                        "t38"."due",
                        "t38"."request",
                        "t38"."alone",
                        "t38"."reminder",
                        "t26"."moment",
                        "t26"."parent",
                        "t26"."author",
                        "t26"."person",
                        "t26"."at",
                        "t26"."words",
                        "t26"."attached",
                        "t26"."forward",
                        "t26"."voiced",
                        "t26"."covered",
                        "t26"."role",
                        "t26"."alone" AS "alone_right",
                        "t26"."named",
                        "t26"."other_named",
                        "t26"."answer_covered",
                        "t26"."acknowledges",
                        "t26"."delivers",
                        "t26"."promises",
                        "t26"."thanks",
                        "t26"."apologises",
                        "t26"."warns",
                        "t26"."decides",
                        "t26"."offers_another_way",
                        "t26"."asks",
                        "t26"."chases"
                      FROM (
                        SELECT
                          "t34"."moment" AS "opener",
                          "t34"."thread",
                          "t34"."author" AS "asker",
                          "t34"."person" AS "asked",
                          "t34"."at" AS "opened_at",
                          "t34"."act",
                          "t34"."request_act",
                          "t34"."demand_act",
                          "t34"."certain",
                          "t34"."due",
                          "t34"."request",
                          "t34"."alone",
                          "t34"."reminder"
                        FROM "t33" AS "t34"
                        WHERE
                          "t34"."reminder"
                      ) AS "t38"
                      INNER JOIN (
                        SELECT
                          *
                        FROM "said" AS "t8"
                        WHERE
                          "t8"."asks" OR "t8"."promises"
                      ) AS "t26"
                        ON "t38"."thread" = "t26"."thread"
                    ) AS "t39"
                    WHERE
                      (
                        (
                          (
                            "t39"."author" = "t39"."asker"
                          ) AND (
                            "t39"."person" = "t39"."asked"
                          )
                        )
                        OR (
                          (
                            "t39"."author" = "t39"."asked"
                          )
                          AND (
                            "t39"."person" = "t39"."asker"
                          )
                          AND "t39"."promises"
                        )
                      )
                      AND "t39"."moment" < "t39"."opener"
                  ) AS "t41"
                    ON "t37"."opener" = "t41"."opener" AND "t37"."asked" = "t41"."asked"
                  LEFT OUTER JOIN (
                    SELECT
                      "t2"."author" AS "writer",
                      "t2"."person" AS "reader",
                      MIN("t2"."moment") AS "since"
                    FROM "said" AS "t2"
                    GROUP BY
                      1,
                      2
                  ) AS "t25"
                    ON "t37"."asked" = "t25"."writer" AND "t37"."asker" = "t25"."reader"
                  LEFT OUTER JOIN (
                    SELECT DISTINCT
                      "t3"."moment" AS "asking",
                      "t3"."parent" AS "answers"
                    FROM "said" AS "t3"
                  ) AS "t18"
                    ON "t37"."opener" = "t18"."asking"
                  LEFT OUTER JOIN (
                    SELECT DISTINCT
                      "t4"."moment" AS "answered",
                      "t4"."author" AS "answered_author"
                    FROM "said" AS "t4"
                  ) AS "t19"
                    ON "t18"."answers" = "t19"."answered"
                ) AS "t43"
              ) AS "t45"
              INNER JOIN (
                SELECT
                  "t10"."moment",
                  "t10"."author",
                  "t10"."person",
                  "t10"."at"
                FROM "said" AS "t10"
                WHERE
                  NOT (
                    "t10"."chases"
                  )
              ) AS "t28"
                ON "t28"."author" = "t45"."toward"
                AND "t28"."person" = "t45"."doer"
                AND "t28"."at" > (
                  "t45"."opened_at" + 172800
                )
                AND "t28"."at" <= (
                  "t45"."opened_at" + 7776000
                )
            ) AS "t47"
          ) AS "t51"
          WHERE
            "t51"."place" = 2
        ) AS "t52"
      ) AS "t53"
    ) AS "t54"
    GROUP BY
      1,
      2,
      3
  ) AS "t55"
) AS "t57"
  ON "t50"."opener" = "t57"."opener_aside"
  AND "t50"."asked" = "t57"."doer"
  AND "t50"."asker" = "t57"."toward"
