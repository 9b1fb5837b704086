WITH "t27" AS (
  SELECT
    "t26"."moment",
    "t26"."thread",
    "t26"."author",
    "t26"."person",
    "t26"."at",
    COALESCE(MIN("t26"."certain_act"), MIN("t26"."any_act")) AS "act",
    MIN("t26"."certain_request") AS "request_act",
    BOOL_OR(CAST("t26"."certain" AS BOOLEAN)) AS "certain",
    MIN("t26"."due") AS "due",
    BOOL_OR(CAST("t26"."request" AS BOOLEAN)) AS "request",
    BOOL_OR(
      CAST(COALESCE("t26"."alone" OR "t26"."named" OR (
        "t26"."put_to" = "t26"."person"
      ), FALSE) AS BOOLEAN)
    ) AS "alone",
    BOOL_AND(CAST("t26"."reminder" AS BOOLEAN)) AS "reminder"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t9"."moment",
        "t9"."thread",
        "t9"."parent",
        "t9"."author",
        "t9"."person",
        "t9"."at",
        "t9"."words",
        "t9"."attached",
        "t9"."forward",
        "t9"."covered",
        "t9"."role",
        "t9"."alone",
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
        "t9"."chases",
        "t24"."put_to",
        "t24"."certain_act",
        "t24"."any_act",
        "t24"."certain",
        "t24"."due",
        "t24"."request",
        "t24"."certain_request",
        "t24"."reminder"
      FROM "said" AS "t9"
      INNER JOIN (
        SELECT
          "t13"."moment",
          "t13"."put_to",
          MIN("t13"."act") FILTER(WHERE
            "t13"."certain" AND "t13"."shows") AS "certain_act",
          MIN("t13"."act") AS "any_act",
          BOOL_OR(CAST("t13"."certain" AND "t13"."shows" AS BOOLEAN)) AS "certain",
          MIN("t13"."due") AS "due",
          BOOL_OR(CAST("t13"."kind" = 'request' AS BOOLEAN)) AS "request",
          MIN("t13"."act") FILTER(WHERE
            "t13"."certain" AND "t13"."shows" AND (
              "t13"."kind" = 'request'
            )) AS "certain_request",
          BOOL_AND(CAST("t13"."chases" AS BOOLEAN)) AS "reminder"
        FROM (
          SELECT
            *
          FROM "acts" AS "t1"
          WHERE
            "t1"."kind" IN ('question', 'request')
        ) AS "t13"
        GROUP BY
          1,
          2
      ) AS "t24"
        ON "t9"."moment" = "t24"."moment"
    ) AS "t25"
    WHERE
      (
        (
          "t25"."put_to" = "t25"."person"
        )
        OR (
          (
            "t25"."put_to" IS NULL
          )
          AND (
            "t25"."named"
            OR (
              "t25"."role" IN ('to', 'answered') AND NOT (
                "t25"."other_named"
              )
            )
          )
        )
      )
      AND "t25"."covered"
      AND NOT (
        "t25"."forward"
      )
  ) AS "t26"
  GROUP BY
    1,
    2,
    3,
    4,
    5
)
SELECT
  "t42"."opener",
  "t42"."thread",
  "t42"."asker",
  "t42"."asked",
  "t42"."opened_at",
  "t42"."act",
  "t42"."request_act",
  "t42"."certain",
  "t42"."due",
  "t42"."request",
  "t42"."alone",
  "t42"."known",
  "t42"."acknowledged",
  "t42"."answered",
  "t42"."accepted",
  "t42"."delivered",
  "t42"."declined",
  "t42"."other_answered",
  "t42"."thanked",
  "t42"."reminded",
  "t42"."turned",
  "t45"."elsewhere"
FROM (
  SELECT
    "t36"."opener",
    "t36"."thread",
    "t36"."asker",
    "t36"."asked",
    "t36"."opened_at",
    "t36"."act",
    "t36"."request_act",
    "t36"."certain",
    "t36"."due",
    "t36"."request",
    "t36"."alone",
    "t36"."known",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asked"
      ) AND (
        "t36"."person" = "t36"."asker"
      )) AS "acknowledged",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asked"
      )
      AND (
        "t36"."person" = "t36"."asker"
      )
      AND NOT (
        "t36"."acknowledges"
        AND NOT (
          "t36"."delivers"
        )
        AND NOT (
          "t36"."attached"
        )
        AND (
          "t36"."words" <= 25
        )
      )) AS "answered",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asked"
      )
      AND (
        "t36"."person" = "t36"."asker"
      )
      AND (
        "t36"."acknowledges" OR "t36"."promises"
      )
      AND NOT (
        "t36"."delivers"
      )
      AND NOT (
        "t36"."attached"
      )) AS "accepted",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asked"
      )
      AND (
        "t36"."person" = "t36"."asker"
      )
      AND (
        "t36"."delivers" OR "t36"."attached"
      )) AS "delivered",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asked"
      )
      AND (
        "t36"."person" = "t36"."asker"
      )
      AND (
        "t36"."warns" OR "t36"."offers_another_way"
      )) AS "declined",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" <> "t36"."asked"
      )
      AND (
        "t36"."author" <> "t36"."asker"
      )
      AND (
        "t36"."person" = "t36"."asker"
      )) AS "other_answered",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asker"
      )
      AND (
        "t36"."person" = "t36"."asked"
      )
      AND "t36"."thanks"
      AND NOT (
        "t36"."asks"
      )) AS "thanked",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asker"
      )
      AND (
        "t36"."person" = "t36"."asked"
      )
      AND "t36"."chases") AS "reminded",
    MIN("t36"."moment") FILTER(WHERE
      (
        "t36"."author" = "t36"."asked"
      )
      AND NOT (
        "t36"."forward"
      )
      AND NOT (
        "t36"."asks"
      )) AS "turned"
  FROM (
    SELECT
      "t31"."opener",
      "t31"."thread",
      "t31"."asker",
      "t31"."asked",
      "t31"."opened_at",
      "t31"."act",
      "t31"."request_act",
      "t31"."certain",
      "t31"."due",
      "t31"."request",
      "t31"."alone",
      "t31"."reminder",
      COALESCE(
        (
          "t20"."since" < "t31"."opener"
        )
        OR (
          "t16"."answered_author" = "t31"."asked"
        ),
        FALSE
      ) AS "known",
      "t17"."moment",
      "t17"."thread_later",
      "t17"."parent",
      "t17"."author",
      "t17"."person",
      "t17"."at",
      "t17"."words",
      "t17"."attached",
      "t17"."forward",
      "t17"."covered",
      "t17"."role",
      "t17"."alone_later",
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
      "t17"."chases"
    FROM (
      SELECT
        "t28"."moment" AS "opener",
        "t28"."thread",
        "t28"."author" AS "asker",
        "t28"."person" AS "asked",
        "t28"."at" AS "opened_at",
        "t28"."act",
        "t28"."request_act",
        "t28"."certain",
        "t28"."due",
        "t28"."request",
        "t28"."alone",
        "t28"."reminder"
      FROM "t27" AS "t28"
    ) AS "t31"
    ANTI JOIN (
      SELECT DISTINCT
        "t33"."opener",
        "t33"."asked"
      FROM (
        SELECT
          "t32"."opener",
          "t32"."thread",
          "t32"."asker",
          "t32"."asked",
          "t32"."opened_at",
          "t32"."act",
          "t32"."request_act",
          "t32"."certain",
          "t32"."due",
          "t32"."request",
          "t32"."alone",
          "t32"."reminder",
          "t22"."moment",
          "t22"."parent",
          "t22"."author",
          "t22"."person",
          "t22"."at",
          "t22"."words",
          "t22"."attached",
          "t22"."forward",
          "t22"."covered",
          "t22"."role",
          "t22"."alone" AS "alone_right",
          "t22"."named",
          "t22"."other_named",
          "t22"."acknowledges",
          "t22"."delivers",
          "t22"."promises",
          "t22"."thanks",
          "t22"."apologises",
          "t22"."warns",
          "t22"."offers_another_way",
          "t22"."asks",
          "t22"."chases"
        FROM (
          SELECT
            "t28"."moment" AS "opener",
            "t28"."thread",
            "t28"."author" AS "asker",
            "t28"."person" AS "asked",
            "t28"."at" AS "opened_at",
            "t28"."act",
            "t28"."request_act",
            "t28"."certain",
            "t28"."due",
            "t28"."request",
            "t28"."alone",
            "t28"."reminder"
          FROM "t27" AS "t28"
          WHERE
            "t28"."reminder"
        ) AS "t32"
        INNER JOIN (
          SELECT
            *
          FROM "said" AS "t8"
          WHERE
            "t8"."asks" OR "t8"."promises"
        ) AS "t22"
          ON "t32"."thread" = "t22"."thread"
      ) AS "t33"
      WHERE
        (
          (
            (
              "t33"."author" = "t33"."asker"
            ) AND (
              "t33"."person" = "t33"."asked"
            )
          )
          OR (
            (
              "t33"."author" = "t33"."asked"
            )
            AND (
              "t33"."person" = "t33"."asker"
            )
            AND "t33"."promises"
          )
        )
        AND "t33"."moment" < "t33"."opener"
    ) AS "t35"
      ON "t31"."opener" = "t35"."opener" AND "t31"."asked" = "t35"."asked"
    LEFT OUTER JOIN (
      SELECT
        "t2"."author" AS "writer",
        "t2"."person" AS "reader",
        MIN("t2"."moment") AS "since"
      FROM "said" AS "t2"
      GROUP BY
        1,
        2
    ) AS "t20"
      ON "t31"."asked" = "t20"."writer" AND "t31"."asker" = "t20"."reader"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t3"."moment" AS "asking",
        "t3"."parent" AS "answers"
      FROM "said" AS "t3"
    ) AS "t15"
      ON "t31"."opener" = "t15"."asking"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "t4"."moment" AS "answered",
        "t4"."author" AS "answered_author"
      FROM "said" AS "t4"
    ) AS "t16"
      ON "t15"."answers" = "t16"."answered"
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
        "t5"."acknowledges",
        "t5"."delivers",
        "t5"."promises",
        "t5"."thanks",
        "t5"."apologises",
        "t5"."warns",
        "t5"."offers_another_way",
        "t5"."asks",
        "t5"."chases"
      FROM "said" AS "t5"
    ) AS "t17"
      ON "t31"."thread" = "t17"."thread_later"
      AND "t17"."moment" > "t31"."opener"
      AND "t17"."at" <= (
        "t31"."opened_at" + 7776000
      )
  ) AS "t36"
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
) AS "t42"
LEFT OUTER JOIN (
  SELECT
    "t43"."opener" AS "opener_aside",
    "t43"."doer",
    "t43"."toward",
    "t43"."elsewhere"
  FROM (
    SELECT
      "t40"."opener",
      "t40"."doer",
      "t40"."toward",
      MIN("t40"."moment") AS "elsewhere"
    FROM (
      SELECT
        "t39"."opener",
        "t39"."thread",
        "t39"."opened_at",
        "t39"."doer",
        "t39"."toward",
        "t21"."moment",
        "t21"."thread_given",
        "t21"."parent",
        "t21"."author",
        "t21"."person",
        "t21"."at",
        "t21"."words",
        "t21"."attached",
        "t21"."forward",
        "t21"."covered",
        "t21"."role",
        "t21"."alone",
        "t21"."named",
        "t21"."other_named",
        "t21"."acknowledges",
        "t21"."delivers",
        "t21"."promises",
        "t21"."thanks",
        "t21"."apologises",
        "t21"."warns",
        "t21"."offers_another_way",
        "t21"."asks",
        "t21"."chases"
      FROM (
        SELECT
          "t37"."opener",
          "t37"."thread",
          "t37"."opened_at",
          "t37"."asked" AS "doer",
          "t37"."asker" AS "toward"
        FROM (
          SELECT
            "t31"."opener",
            "t31"."thread",
            "t31"."asker",
            "t31"."asked",
            "t31"."opened_at",
            "t31"."act",
            "t31"."request_act",
            "t31"."certain",
            "t31"."due",
            "t31"."request",
            "t31"."alone",
            "t31"."reminder",
            COALESCE(
              (
                "t20"."since" < "t31"."opener"
              )
              OR (
                "t16"."answered_author" = "t31"."asked"
              ),
              FALSE
            ) AS "known"
          FROM (
            SELECT
              "t28"."moment" AS "opener",
              "t28"."thread",
              "t28"."author" AS "asker",
              "t28"."person" AS "asked",
              "t28"."at" AS "opened_at",
              "t28"."act",
              "t28"."request_act",
              "t28"."certain",
              "t28"."due",
              "t28"."request",
              "t28"."alone",
              "t28"."reminder"
            FROM "t27" AS "t28"
          ) AS "t31"
          ANTI JOIN (
            SELECT DISTINCT
              "t33"."opener",
              "t33"."asked"
            FROM (
              SELECT
                "t32"."opener",
                "t32"."thread",
                "t32"."asker",
                "t32"."asked",
                "t32"."opened_at",
                "t32"."act",
                "t32"."request_act",
                "t32"."certain",
                "t32"."due",
                "t32"."request",
                "t32"."alone",
                "t32"."reminder",
                "t22"."moment",
                "t22"."parent",
                "t22"."author",
                "t22"."person",
                "t22"."at",
                "t22"."words",
                "t22"."attached",
                "t22"."forward",
                "t22"."covered",
                "t22"."role",
                "t22"."alone" AS "alone_right",
                "t22"."named",
                "t22"."other_named",
                "t22"."acknowledges",
                "t22"."delivers",
                "t22"."promises",
                "t22"."thanks",
                "t22"."apologises",
                "t22"."warns",
                "t22"."offers_another_way",
                "t22"."asks",
                "t22"."chases"
              FROM (
                SELECT
                  "t28"."moment" AS "opener",
                  "t28"."thread",
                  "t28"."author" AS "asker",
                  "t28"."person" AS "asked",
                  "t28"."at" AS "opened_at",
                  "t28"."act",
                  "t28"."request_act",
                  "t28"."certain",
                  "t28"."due",
                  "t28"."request",
                  "t28"."alone",
                  "t28"."reminder"
                FROM "t27" AS "t28"
                WHERE
                  "t28"."reminder"
              ) AS "t32"
              INNER JOIN (
                SELECT
                  *
                FROM "said" AS "t8"
                WHERE
                  "t8"."asks" OR "t8"."promises"
              ) AS "t22"
                ON "t32"."thread" = "t22"."thread"
            ) AS "t33"
            WHERE
              (
                (
                  (
                    "t33"."author" = "t33"."asker"
                  ) AND (
                    "t33"."person" = "t33"."asked"
                  )
                )
                OR (
                  (
                    "t33"."author" = "t33"."asked"
                  )
                  AND (
                    "t33"."person" = "t33"."asker"
                  )
                  AND "t33"."promises"
                )
              )
              AND "t33"."moment" < "t33"."opener"
          ) AS "t35"
            ON "t31"."opener" = "t35"."opener" AND "t31"."asked" = "t35"."asked"
          LEFT OUTER JOIN (
            SELECT
              "t2"."author" AS "writer",
              "t2"."person" AS "reader",
              MIN("t2"."moment") AS "since"
            FROM "said" AS "t2"
            GROUP BY
              1,
              2
          ) AS "t20"
            ON "t31"."asked" = "t20"."writer" AND "t31"."asker" = "t20"."reader"
          LEFT OUTER JOIN (
            SELECT DISTINCT
              "t3"."moment" AS "asking",
              "t3"."parent" AS "answers"
            FROM "said" AS "t3"
          ) AS "t15"
            ON "t31"."opener" = "t15"."asking"
          LEFT OUTER JOIN (
            SELECT DISTINCT
              "t4"."moment" AS "answered",
              "t4"."author" AS "answered_author"
            FROM "said" AS "t4"
          ) AS "t16"
            ON "t15"."answers" = "t16"."answered"
        ) AS "t37"
      ) AS "t39"
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
          "t6"."acknowledges",
          "t6"."delivers",
          "t6"."promises",
          "t6"."thanks",
          "t6"."apologises",
          "t6"."warns",
          "t6"."offers_another_way",
          "t6"."asks",
          "t6"."chases"
        FROM "said" AS "t6"
        WHERE
          "t6"."delivers" OR "t6"."attached"
      ) AS "t21"
        ON "t21"."author" = "t39"."doer"
        AND "t21"."person" = "t39"."toward"
        AND "t21"."thread_given" <> "t39"."thread"
        AND "t21"."moment" > "t39"."opener"
        AND "t21"."at" <= (
          "t39"."opened_at" + 2592000
        )
    ) AS "t40"
    GROUP BY
      1,
      2,
      3
  ) AS "t43"
) AS "t45"
  ON "t42"."opener" = "t45"."opener_aside"
  AND "t42"."asked" = "t45"."doer"
  AND "t42"."asker" = "t45"."toward"
