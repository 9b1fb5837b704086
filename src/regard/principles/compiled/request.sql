WITH "t30" AS (
  SELECT
    "t29"."moment",
    "t29"."thread",
    "t29"."author",
    "t29"."person",
    "t29"."at",
    COALESCE(MIN("t29"."certain_act"), MIN("t29"."any_act")) AS "act",
    MIN("t29"."certain_request") AS "request_act",
    BOOL_OR(CAST("t29"."certain" AS BOOLEAN)) AS "certain",
    MIN("t29"."due") AS "due",
    BOOL_OR(CAST("t29"."request" AS BOOLEAN)) AS "request",
    BOOL_OR(
      CAST(COALESCE("t29"."alone" OR "t29"."named" OR (
        "t29"."put_to" = "t29"."person"
      ), FALSE) AS BOOLEAN)
    ) AS "alone",
    BOOL_AND(CAST("t29"."reminder" AS BOOLEAN)) AS "reminder"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t10"."moment",
        "t10"."thread",
        "t10"."parent",
        "t10"."author",
        "t10"."person",
        "t10"."at",
        "t10"."words",
        "t10"."attached",
        "t10"."forward",
        "t10"."covered",
        "t10"."role",
        "t10"."alone",
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
        "t10"."chases",
        "t27"."put_to",
        "t27"."certain_act",
        "t27"."any_act",
        "t27"."certain",
        "t27"."due",
        "t27"."request",
        "t27"."certain_request",
        "t27"."reminder"
      FROM "said" AS "t10"
      INNER JOIN (
        SELECT
          "t14"."moment",
          "t14"."put_to",
          MIN("t14"."act") FILTER(WHERE
            "t14"."certain" AND (
              "t14"."shows" OR "t14"."calls"
            )) AS "certain_act",
          MIN("t14"."act") AS "any_act",
          BOOL_OR(CAST("t14"."certain" AND (
            "t14"."shows" OR "t14"."calls"
          ) AS BOOLEAN)) AS "certain",
          MIN("t14"."due") AS "due",
          BOOL_OR(CAST("t14"."kind" = 'request' AS BOOLEAN)) AS "request",
          MIN("t14"."act") FILTER(WHERE
            "t14"."certain" AND "t14"."shows" AND (
              "t14"."kind" = 'request'
            )) AS "certain_request",
          BOOL_AND(CAST("t14"."chases" AS BOOLEAN)) AS "reminder"
        FROM (
          SELECT
            *
          FROM "acts" AS "t1"
          WHERE
            "t1"."kind" IN ('question', 'request')
        ) AS "t14"
        GROUP BY
          1,
          2
      ) AS "t27"
        ON "t10"."moment" = "t27"."moment"
    ) AS "t28"
    WHERE
      (
        (
          "t28"."put_to" = "t28"."person"
        )
        OR (
          (
            "t28"."put_to" IS NULL
          )
          AND (
            "t28"."named"
            OR (
              "t28"."role" IN ('to', 'answered') AND NOT (
                "t28"."other_named"
              )
            )
          )
        )
      )
      AND "t28"."answer_covered"
      AND NOT (
        "t28"."forward"
      )
  ) AS "t29"
  GROUP BY
    1,
    2,
    3,
    4,
    5
)
SELECT
  "t46"."opener",
  "t46"."thread",
  "t46"."asker",
  "t46"."asked",
  "t46"."opened_at",
  "t46"."act",
  "t46"."request_act",
  "t46"."certain",
  "t46"."due",
  "t46"."request",
  "t46"."alone",
  "t46"."known",
  "t46"."acknowledged",
  "t46"."answered",
  "t46"."accepted",
  "t46"."delivered",
  "t46"."declined",
  "t46"."other_answered",
  "t46"."settled",
  "t46"."reminded",
  "t46"."turned",
  "t52"."elsewhere"
FROM (
  SELECT
    "t39"."opener",
    "t39"."thread",
    "t39"."asker",
    "t39"."asked",
    "t39"."opened_at",
    "t39"."act",
    "t39"."request_act",
    "t39"."certain",
    "t39"."due",
    "t39"."request",
    "t39"."alone",
    "t39"."known",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asked"
      ) AND (
        "t39"."person" = "t39"."asker"
      )) AS "acknowledged",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asked"
      )
      AND (
        "t39"."person" = "t39"."asker"
      )
      AND NOT (
        "t39"."acknowledges"
        AND NOT (
          "t39"."delivers"
        )
        AND NOT (
          "t39"."attached"
        )
        AND (
          "t39"."words" <= 25
        )
      )) AS "answered",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asked"
      )
      AND (
        "t39"."person" = "t39"."asker"
      )
      AND (
        "t39"."acknowledges" OR "t39"."promises"
      )
      AND NOT (
        "t39"."delivers"
      )
      AND NOT (
        "t39"."attached"
      )) AS "accepted",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asked"
      )
      AND (
        "t39"."person" = "t39"."asker"
      )
      AND (
        "t39"."delivers" OR "t39"."attached"
      )) AS "delivered",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asked"
      )
      AND (
        "t39"."person" = "t39"."asker"
      )
      AND (
        "t39"."warns" OR "t39"."offers_another_way" OR "t39"."decides"
      )) AS "declined",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" <> "t39"."asked"
      )
      AND (
        "t39"."author" <> "t39"."asker"
      )
      AND (
        "t39"."person" = "t39"."asker"
      )) AS "other_answered",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asker"
      )
      AND (
        "t39"."person" = "t39"."asked"
      )
      AND (
        "t39"."thanks" OR "t39"."acknowledges" OR "t39"."decides"
      )
      AND NOT (
        "t39"."asks"
      )) AS "settled",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asker"
      )
      AND (
        "t39"."person" = "t39"."asked"
      )
      AND "t39"."chases") AS "reminded",
    MIN("t39"."moment") FILTER(WHERE
      (
        "t39"."author" = "t39"."asked"
      )
      AND NOT (
        "t39"."forward"
      )
      AND NOT (
        "t39"."asks"
      )) AS "turned"
  FROM (
    SELECT
      "t34"."opener",
      "t34"."thread",
      "t34"."asker",
      "t34"."asked",
      "t34"."opened_at",
      "t34"."act",
      "t34"."request_act",
      "t34"."certain",
      "t34"."due",
      "t34"."request",
      "t34"."alone",
      "t34"."reminder",
      COALESCE(
        (
          "t22"."since" < "t34"."opener"
        )
        OR (
          "t17"."answered_author" = "t34"."asked"
        ),
        FALSE
      ) AS "known",
      "t18"."moment",
      "t18"."thread_later",
      "t18"."parent",
      "t18"."author",
      "t18"."person",
      "t18"."at",
      "t18"."words",
      "t18"."attached",
      "t18"."forward",
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
        "t31"."moment" AS "opener",
        "t31"."thread",
        "t31"."author" AS "asker",
        "t31"."person" AS "asked",
        "t31"."at" AS "opened_at",
        "t31"."act",
        "t31"."request_act",
        "t31"."certain",
        "t31"."due",
        "t31"."request",
        "t31"."alone",
        "t31"."reminder"
      FROM "t30" AS "t31"
    ) AS "t34"
    ANTI JOIN (
      SELECT DISTINCT
        "t36"."opener",
        "t36"."asked"
      FROM (
        SELECT
          "t35"."opener",
          "t35"."thread",
          "t35"."asker",
          "t35"."asked",
          "t35"."opened_at",
          "t35"."act",
          "t35"."request_act",
          "t35"."certain",
          "t35"."due",
          "t35"."request",
          "t35"."alone",
          "t35"."reminder",
          "t24"."moment",
          "t24"."parent",
          "t24"."author",
          "t24"."person",
          "t24"."at",
          "t24"."words",
          "t24"."attached",
          "t24"."forward",
          "t24"."covered",
          "t24"."role",
          "t24"."alone" AS "alone_right",
          "t24"."named",
          "t24"."other_named",
          "t24"."answer_covered",
          "t24"."acknowledges",
          "t24"."delivers",
          "t24"."promises",
          "t24"."thanks",
          "t24"."apologises",
          "t24"."warns",
          "t24"."decides",
          "t24"."offers_another_way",
          "t24"."asks",
          "t24"."chases"
        FROM (
          SELECT
            "t31"."moment" AS "opener",
            "t31"."thread",
            "t31"."author" AS "asker",
            "t31"."person" AS "asked",
            "t31"."at" AS "opened_at",
            "t31"."act",
            "t31"."request_act",
            "t31"."certain",
            "t31"."due",
            "t31"."request",
            "t31"."alone",
            "t31"."reminder"
          FROM "t30" AS "t31"
          WHERE
            "t31"."reminder"
        ) AS "t35"
        INNER JOIN (
          SELECT
            *
          FROM "said" AS "t8"
          WHERE
            "t8"."asks" OR "t8"."promises"
        ) AS "t24"
          ON "t35"."thread" = "t24"."thread"
      ) AS "t36"
      WHERE
        (
          (
            (
              "t36"."author" = "t36"."asker"
            ) AND (
              "t36"."person" = "t36"."asked"
            )
          )
          OR (
            (
              "t36"."author" = "t36"."asked"
            )
            AND (
              "t36"."person" = "t36"."asker"
            )
            AND "t36"."promises"
          )
        )
        AND "t36"."moment" < "t36"."opener"
    ) AS "t38"
      ON "t34"."opener" = "t38"."opener" AND "t34"."asked" = "t38"."asked"
    LEFT OUTER JOIN (
      SELECT
        "t2"."author" AS "writer",
        "t2"."person" AS "reader",
        MIN("t2"."moment") AS "since"
      FROM "said" AS "t2"
      GROUP BY
        1,
        2
    ) AS "t22"
      ON "t34"."asked" = "t22"."writer" AND "t34"."asker" = "t22"."reader"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t3"."moment" AS "asking",
        "t3"."parent" AS "answers"
      FROM "said" AS "t3"
    ) AS "t16"
      ON "t34"."opener" = "t16"."asking"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t4"."moment" AS "answered",
        "t4"."author" AS "answered_author"
      FROM "said" AS "t4"
    ) AS "t17"
      ON "t16"."answers" = "t17"."answered"
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
    ) AS "t18"
      ON "t34"."thread" = "t18"."thread_later"
      AND "t18"."moment" > "t34"."opener"
      AND "t18"."at" <= (
        "t34"."opened_at" + 7776000
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
    11,
    12
) AS "t46"
LEFT OUTER JOIN (
  SELECT
    "t50"."opener" AS "opener_aside",
    "t50"."doer",
    "t50"."toward",
    "t50"."elsewhere"
  FROM (
    SELECT
      "t49"."opener",
      "t49"."doer",
      "t49"."toward",
      MIN("t49"."moment") AS "elsewhere"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t42"."opener",
          "t42"."doer",
          "t42"."toward",
          "t23"."moment"
        FROM (
          SELECT
            "t40"."opener",
            "t40"."thread",
            "t40"."opened_at",
            "t40"."asked" AS "doer",
            "t40"."asker" AS "toward"
          FROM (
            SELECT
              "t34"."opener",
              "t34"."thread",
              "t34"."asker",
              "t34"."asked",
              "t34"."opened_at",
              "t34"."act",
              "t34"."request_act",
              "t34"."certain",
              "t34"."due",
              "t34"."request",
              "t34"."alone",
              "t34"."reminder",
              COALESCE(
                (
                  "t22"."since" < "t34"."opener"
                )
                OR (
                  "t17"."answered_author" = "t34"."asked"
                ),
                FALSE
              ) AS "known"
            FROM (
              SELECT
                "t31"."moment" AS "opener",
                "t31"."thread",
                "t31"."author" AS "asker",
                "t31"."person" AS "asked",
                "t31"."at" AS "opened_at",
                "t31"."act",
                "t31"."request_act",
                "t31"."certain",
                "t31"."due",
                "t31"."request",
                "t31"."alone",
                "t31"."reminder"
              FROM "t30" AS "t31"
            ) AS "t34"
            ANTI JOIN (
              SELECT DISTINCT
                "t36"."opener",
                "t36"."asked"
              FROM (
                SELECT
                  "t35"."opener",
                  "t35"."thread",
                  "t35"."asker",
                  "t35"."asked",
                  "t35"."opened_at",
                  "t35"."act",
                  "t35"."request_act",
                  "t35"."certain",
                  "t35"."due",
                  "t35"."request",
                  "t35"."alone",
                  "t35"."reminder",
                  "t24"."moment",
                  "t24"."parent",
                  "t24"."author",
                  "t24"."person",
                  "t24"."at",
                  "t24"."words",
                  "t24"."attached",
                  "t24"."forward",
                  "t24"."covered",
                  "t24"."role",
                  "t24"."alone" AS "alone_right",
                  "t24"."named",
                  "t24"."other_named",
                  "t24"."answer_covered",
                  "t24"."acknowledges",
                  "t24"."delivers",
                  "t24"."promises",
                  "t24"."thanks",
                  "t24"."apologises",
                  "t24"."warns",
                  "t24"."decides",
                  "t24"."offers_another_way",
                  "t24"."asks",
                  "t24"."chases"
                FROM (
                  SELECT
                    "t31"."moment" AS "opener",
                    "t31"."thread",
                    "t31"."author" AS "asker",
                    "t31"."person" AS "asked",
                    "t31"."at" AS "opened_at",
                    "t31"."act",
                    "t31"."request_act",
                    "t31"."certain",
                    "t31"."due",
                    "t31"."request",
                    "t31"."alone",
                    "t31"."reminder"
                  FROM "t30" AS "t31"
                  WHERE
                    "t31"."reminder"
                ) AS "t35"
                INNER JOIN (
                  SELECT
                    *
                  FROM "said" AS "t8"
                  WHERE
                    "t8"."asks" OR "t8"."promises"
                ) AS "t24"
                  ON "t35"."thread" = "t24"."thread"
              ) AS "t36"
              WHERE
                (
                  (
                    (
                      "t36"."author" = "t36"."asker"
                    ) AND (
                      "t36"."person" = "t36"."asked"
                    )
                  )
                  OR (
                    (
                      "t36"."author" = "t36"."asked"
                    )
                    AND (
                      "t36"."person" = "t36"."asker"
                    )
                    AND "t36"."promises"
                  )
                )
                AND "t36"."moment" < "t36"."opener"
            ) AS "t38"
              ON "t34"."opener" = "t38"."opener" AND "t34"."asked" = "t38"."asked"
            LEFT OUTER JOIN (
              SELECT
                "t2"."author" AS "writer",
                "t2"."person" AS "reader",
                MIN("t2"."moment") AS "since"
              FROM "said" AS "t2"
              GROUP BY
                1,
                2
            ) AS "t22"
              ON "t34"."asked" = "t22"."writer" AND "t34"."asker" = "t22"."reader"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t3"."moment" AS "asking",
                "t3"."parent" AS "answers"
              FROM "said" AS "t3"
            ) AS "t16"
              ON "t34"."opener" = "t16"."asking"
            LEFT OUTER JOIN (
              SELECT DISTINCT
                "t4"."moment" AS "answered",
                "t4"."author" AS "answered_author"
              FROM "said" AS "t4"
            ) AS "t17"
              ON "t16"."answers" = "t17"."answered"
          ) AS "t40"
        ) AS "t42"
        INNER JOIN (
          SELECT
            "t6"."moment",
            "t6"."thread" AS "thread_given",
            "t6"."parent",
            "t6"."author",
            "t6"."person",
            "t6"."at",
            "t6"."words",
            "t6"."attached",
            "t6"."forward",
            "t6"."covered",
            "t6"."role",
            "t6"."alone",
            "t6"."named",
            "t6"."other_named",
            "t6"."answer_covered",
            "t6"."acknowledges",
            "t6"."delivers",
            "t6"."promises",
            "t6"."thanks",
            "t6"."apologises",
            "t6"."warns",
            "t6"."decides",
            "t6"."offers_another_way",
            "t6"."asks",
            "t6"."chases"
          FROM "said" AS "t6"
          WHERE
            "t6"."delivers" OR "t6"."attached"
        ) AS "t23"
          ON "t23"."author" = "t42"."doer"
          AND "t23"."person" = "t42"."toward"
          AND "t23"."thread_given" <> "t42"."thread"
          AND "t23"."moment" > "t42"."opener"
          AND "t23"."at" <= (
            "t42"."opened_at" + 2592000
          )
      ) AS "t43"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t47"."opener",
          "t47"."doer",
          "t47"."toward",
          "t47"."moment"
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
              "t42"."opener",
              "t42"."thread",
              "t42"."opened_at",
              "t42"."doer",
              "t42"."toward",
              "t25"."moment",
              "t25"."author",
              "t25"."person",
              "t25"."at"
            FROM (
              SELECT
                "t40"."opener",
                "t40"."thread",
                "t40"."opened_at",
                "t40"."asked" AS "doer",
                "t40"."asker" AS "toward"
              FROM (
                SELECT
                  "t34"."opener",
                  "t34"."thread",
                  "t34"."asker",
                  "t34"."asked",
                  "t34"."opened_at",
                  "t34"."act",
                  "t34"."request_act",
                  "t34"."certain",
                  "t34"."due",
                  "t34"."request",
                  "t34"."alone",
                  "t34"."reminder",
                  COALESCE(
                    (
                      "t22"."since" < "t34"."opener"
                    )
                    OR (
                      "t17"."answered_author" = "t34"."asked"
                    ),
                    FALSE
                  ) AS "known"
                FROM (
                  SELECT
                    "t31"."moment" AS "opener",
                    "t31"."thread",
                    "t31"."author" AS "asker",
                    "t31"."person" AS "asked",
                    "t31"."at" AS "opened_at",
                    "t31"."act",
                    "t31"."request_act",
                    "t31"."certain",
                    "t31"."due",
                    "t31"."request",
                    "t31"."alone",
                    "t31"."reminder"
                  FROM "t30" AS "t31"
                ) AS "t34"
                ANTI JOIN (
                  SELECT DISTINCT
                    "t36"."opener",
                    "t36"."asked"
                  FROM (
                    SELECT
                      "t35"."opener",
                      "t35"."thread",
                      "t35"."asker",
                      "t35"."asked",
                      "t35"."opened_at",
                      "t35"."act",
                      "t35"."request_act",
                      "t35"."certain",
                      "t35"."due",
                      "t35"."request",
                      "t35"."alone",
                      "t35"."reminder",
                      "t24"."moment",
                      "t24"."parent",
                      "t24"."author",
                      "t24"."person",
                      "t24"."at",
                      "t24"."words",
                      "t24"."attached",
                      "t24"."forward",
                      "t24"."covered",
                      "t24"."role",
                      "t24"."alone" AS "alone_right",
                      "t24"."named",
                      "t24"."other_named",
                      "t24"."answer_covered",
                      "t24"."acknowledges",
                      "t24"."delivers",
                      "t24"."promises",
                      "t24"."thanks",
                      "t24"."apologises",
                      "t24"."warns",
                      "t24"."decides",
                      "t24"."offers_another_way",
                      "t24"."asks",
                      "t24"."chases"
                    FROM (
                      SELECT
                        "t31"."moment" AS "opener",
                        "t31"."thread",
                        "t31"."author" AS "asker",
                        "t31"."person" AS "asked",
                        "t31"."at" AS "opened_at",
                        "t31"."act",
                        "t31"."request_act",
                        "t31"."certain",
                        "t31"."due",
                        "t31"."request",
                        "t31"."alone",
                        "t31"."reminder"
                      FROM "t30" AS "t31"
                      WHERE
                        "t31"."reminder"
                    ) AS "t35"
                    INNER JOIN (
                      SELECT
                        *
                      FROM "said" AS "t8"
                      WHERE
                        "t8"."asks" OR "t8"."promises"
                    ) AS "t24"
                      ON "t35"."thread" = "t24"."thread"
                  ) AS "t36"
                  WHERE
                    (
                      (
                        (
                          "t36"."author" = "t36"."asker"
                        ) AND (
                          "t36"."person" = "t36"."asked"
                        )
                      )
                      OR (
                        (
                          "t36"."author" = "t36"."asked"
                        )
                        AND (
                          "t36"."person" = "t36"."asker"
                        )
                        AND "t36"."promises"
                      )
                    )
                    AND "t36"."moment" < "t36"."opener"
                ) AS "t38"
                  ON "t34"."opener" = "t38"."opener" AND "t34"."asked" = "t38"."asked"
                LEFT OUTER JOIN (
                  SELECT
                    "t2"."author" AS "writer",
                    "t2"."person" AS "reader",
                    MIN("t2"."moment") AS "since"
                  FROM "said" AS "t2"
                  GROUP BY
                    1,
                    2
                ) AS "t22"
                  ON "t34"."asked" = "t22"."writer" AND "t34"."asker" = "t22"."reader"
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    "t3"."moment" AS "asking",
                    "t3"."parent" AS "answers"
                  FROM "said" AS "t3"
                ) AS "t16"
                  ON "t34"."opener" = "t16"."asking"
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    "t4"."moment" AS "answered",
                    "t4"."author" AS "answered_author"
                  FROM "said" AS "t4"
                ) AS "t17"
                  ON "t16"."answers" = "t17"."answered"
              ) AS "t40"
            ) AS "t42"
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
            ) AS "t25"
              ON "t25"."author" = "t42"."toward"
              AND "t25"."person" = "t42"."doer"
              AND "t25"."at" > (
                "t42"."opened_at" + 172800
              )
              AND "t25"."at" <= (
                "t42"."opened_at" + 7776000
              )
          ) AS "t44"
        ) AS "t47"
        WHERE
          "t47"."place" = 2
      ) AS "t48"
    ) AS "t49"
    GROUP BY
      1,
      2,
      3
  ) AS "t50"
) AS "t52"
  ON "t46"."opener" = "t52"."opener_aside"
  AND "t46"."asked" = "t52"."doer"
  AND "t46"."asker" = "t52"."toward"
