WITH "t18" AS (
  SELECT
    "t17"."moment",
    "t17"."thread",
    "t17"."author",
    "t17"."person",
    "t17"."at",
    COALESCE(MIN("t17"."certain_act"), MIN("t17"."any_act")) AS "act",
    MIN("t17"."certain_request") AS "request_act",
    BOOL_OR(CAST("t17"."certain" AS BOOLEAN)) AS "certain",
    MIN("t17"."due") AS "due",
    BOOL_OR(CAST("t17"."request" AS BOOLEAN)) AS "request",
    BOOL_OR(
      CAST(COALESCE("t17"."alone" OR "t17"."named" OR (
        "t17"."put_to" = "t17"."person"
      ), FALSE) AS BOOLEAN)
    ) AS "alone",
    BOOL_AND(CAST("t17"."reminder" AS BOOLEAN)) AS "reminder"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t6"."moment",
        "t6"."thread",
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
        "t6"."chases",
        "t15"."put_to",
        "t15"."certain_act",
        "t15"."any_act",
        "t15"."certain",
        "t15"."due",
        "t15"."request",
        "t15"."certain_request",
        "t15"."reminder"
      FROM "said" AS "t6"
      INNER JOIN (
        SELECT
          "t8"."moment",
          "t8"."put_to",
          MIN("t8"."act") FILTER(WHERE
            "t8"."certain") AS "certain_act",
          MIN("t8"."act") AS "any_act",
          BOOL_OR(CAST("t8"."certain" AS BOOLEAN)) AS "certain",
          MIN("t8"."due") AS "due",
          BOOL_OR(CAST("t8"."kind" = 'request' AS BOOLEAN)) AS "request",
          MIN("t8"."act") FILTER(WHERE
            "t8"."certain" AND (
              "t8"."kind" = 'request'
            )) AS "certain_request",
          BOOL_AND(CAST("t8"."chases" AS BOOLEAN)) AS "reminder"
        FROM (
          SELECT
            *
          FROM "acts" AS "t1"
          WHERE
            "t1"."kind" IN ('question', 'request')
        ) AS "t8"
        GROUP BY
          1,
          2
      ) AS "t15"
        ON "t6"."moment" = "t15"."moment"
    ) AS "t16"
    WHERE
      (
        (
          "t16"."put_to" = "t16"."person"
        )
        OR (
          (
            "t16"."put_to" IS NULL
          )
          AND (
            "t16"."named"
            OR (
              "t16"."role" IN ('to', 'answered') AND NOT (
                "t16"."other_named"
              )
            )
          )
        )
      )
      AND "t16"."covered"
      AND NOT (
        "t16"."forward"
      )
  ) AS "t17"
  GROUP BY
    1,
    2,
    3,
    4,
    5
)
SELECT
  "t33"."opener",
  "t33"."thread",
  "t33"."asker",
  "t33"."asked",
  "t33"."opened_at",
  "t33"."act",
  "t33"."request_act",
  "t33"."certain",
  "t33"."due",
  "t33"."request",
  "t33"."alone",
  "t33"."acknowledged",
  "t33"."answered",
  "t33"."accepted",
  "t33"."delivered",
  "t33"."declined",
  "t33"."other_answered",
  "t33"."thanked",
  "t33"."reminded",
  "t33"."turned",
  "t31"."elsewhere"
FROM (
  SELECT
    "t27"."opener",
    "t27"."thread",
    "t27"."asker",
    "t27"."asked",
    "t27"."opened_at",
    "t27"."act",
    "t27"."request_act",
    "t27"."certain",
    "t27"."due",
    "t27"."request",
    "t27"."alone",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" = "t27"."asked"
      ) AND (
        "t27"."person" = "t27"."asker"
      )) AS "acknowledged",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" = "t27"."asked"
      )
      AND (
        "t27"."person" = "t27"."asker"
      )
      AND NOT (
        "t27"."acknowledges"
        AND NOT (
          "t27"."delivers"
        )
        AND NOT (
          "t27"."attached"
        )
        AND (
          "t27"."words" <= 25
        )
      )) AS "answered",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" = "t27"."asked"
      )
      AND (
        "t27"."person" = "t27"."asker"
      )
      AND (
        "t27"."acknowledges" OR "t27"."promises"
      )
      AND NOT (
        "t27"."delivers"
      )
      AND NOT (
        "t27"."attached"
      )) AS "accepted",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" = "t27"."asked"
      )
      AND (
        "t27"."person" = "t27"."asker"
      )
      AND (
        "t27"."delivers" OR "t27"."attached"
      )) AS "delivered",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" = "t27"."asked"
      )
      AND (
        "t27"."person" = "t27"."asker"
      )
      AND (
        "t27"."warns" OR "t27"."offers_another_way"
      )) AS "declined",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" <> "t27"."asked"
      )
      AND (
        "t27"."author" <> "t27"."asker"
      )
      AND (
        "t27"."person" = "t27"."asker"
      )) AS "other_answered",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" = "t27"."asker"
      )
      AND (
        "t27"."person" = "t27"."asked"
      )
      AND "t27"."thanks"
      AND NOT (
        "t27"."asks"
      )) AS "thanked",
    MIN("t27"."moment") FILTER(WHERE
      (
        "t27"."author" = "t27"."asker"
      )
      AND (
        "t27"."person" = "t27"."asked"
      )
      AND "t27"."chases") AS "reminded",
    MIN("t27"."moment") FILTER(WHERE
      "t27"."author" = "t27"."asked") AS "turned"
  FROM (
    SELECT
      "t22"."opener",
      "t22"."thread",
      "t22"."asker",
      "t22"."asked",
      "t22"."opened_at",
      "t22"."act",
      "t22"."request_act",
      "t22"."certain",
      "t22"."due",
      "t22"."request",
      "t22"."alone",
      "t22"."reminder",
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
        "t19"."moment" AS "opener",
        "t19"."thread",
        "t19"."author" AS "asker",
        "t19"."person" AS "asked",
        "t19"."at" AS "opened_at",
        "t19"."act",
        "t19"."request_act",
        "t19"."certain",
        "t19"."due",
        "t19"."request",
        "t19"."alone",
        "t19"."reminder"
      FROM "t18" AS "t19"
    ) AS "t22"
    ANTI JOIN (
      SELECT DISTINCT
        "t24"."opener",
        "t24"."asked"
      FROM (
        SELECT
          "t23"."opener",
          "t23"."thread",
          "t23"."asker",
          "t23"."asked",
          "t23"."opened_at",
          "t23"."act",
          "t23"."request_act",
          "t23"."certain",
          "t23"."due",
          "t23"."request",
          "t23"."alone",
          "t23"."reminder",
          "t13"."moment",
          "t13"."parent",
          "t13"."author",
          "t13"."person",
          "t13"."at",
          "t13"."words",
          "t13"."attached",
          "t13"."forward",
          "t13"."covered",
          "t13"."role",
          "t13"."alone" AS "alone_right",
          "t13"."named",
          "t13"."other_named",
          "t13"."acknowledges",
          "t13"."delivers",
          "t13"."promises",
          "t13"."thanks",
          "t13"."apologises",
          "t13"."warns",
          "t13"."offers_another_way",
          "t13"."asks",
          "t13"."chases"
        FROM (
          SELECT
            "t19"."moment" AS "opener",
            "t19"."thread",
            "t19"."author" AS "asker",
            "t19"."person" AS "asked",
            "t19"."at" AS "opened_at",
            "t19"."act",
            "t19"."request_act",
            "t19"."certain",
            "t19"."due",
            "t19"."request",
            "t19"."alone",
            "t19"."reminder"
          FROM "t18" AS "t19"
          WHERE
            "t19"."reminder"
        ) AS "t23"
        INNER JOIN (
          SELECT
            *
          FROM "said" AS "t5"
          WHERE
            "t5"."asks" OR "t5"."promises"
        ) AS "t13"
          ON "t23"."thread" = "t13"."thread"
      ) AS "t24"
      WHERE
        (
          (
            (
              "t24"."author" = "t24"."asker"
            ) AND (
              "t24"."person" = "t24"."asked"
            )
          )
          OR (
            (
              "t24"."author" = "t24"."asked"
            )
            AND (
              "t24"."person" = "t24"."asker"
            )
            AND "t24"."promises"
          )
        )
        AND "t24"."moment" < "t24"."opener"
    ) AS "t26"
      ON "t22"."opener" = "t26"."opener" AND "t22"."asked" = "t26"."asked"
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
      ON "t22"."thread" = "t9"."thread_later"
      AND "t9"."moment" > "t22"."opener"
      AND "t9"."at" <= (
        "t22"."opened_at" + 7776000
      )
  ) AS "t27"
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
) AS "t33"
LEFT OUTER JOIN (
  SELECT
    "t29"."opener" AS "opener_aside",
    "t29"."doer",
    "t29"."toward",
    "t29"."elsewhere"
  FROM (
    SELECT
      "t28"."opener",
      "t28"."doer",
      "t28"."toward",
      MIN("t28"."moment") AS "elsewhere"
    FROM (
      SELECT
        "t22"."opener",
        "t22"."thread",
        "t22"."opened_at",
        "t22"."asked" AS "doer",
        "t22"."asker" AS "toward",
        "t12"."moment",
        "t12"."thread_given",
        "t12"."parent",
        "t12"."author",
        "t12"."person",
        "t12"."at",
        "t12"."words",
        "t12"."attached",
        "t12"."forward",
        "t12"."covered",
        "t12"."role",
        "t12"."alone",
        "t12"."named",
        "t12"."other_named",
        "t12"."acknowledges",
        "t12"."delivers",
        "t12"."promises",
        "t12"."thanks",
        "t12"."apologises",
        "t12"."warns",
        "t12"."offers_another_way",
        "t12"."asks",
        "t12"."chases"
      FROM (
        SELECT
          "t19"."moment" AS "opener",
          "t19"."thread",
          "t19"."author" AS "asker",
          "t19"."person" AS "asked",
          "t19"."at" AS "opened_at",
          "t19"."act",
          "t19"."request_act",
          "t19"."certain",
          "t19"."due",
          "t19"."request",
          "t19"."alone",
          "t19"."reminder"
        FROM "t18" AS "t19"
      ) AS "t22"
      ANTI JOIN (
        SELECT DISTINCT
          "t24"."opener",
          "t24"."asked"
        FROM (
          SELECT
            "t23"."opener",
            "t23"."thread",
            "t23"."asker",
            "t23"."asked",
            "t23"."opened_at",
            "t23"."act",
            "t23"."request_act",
            "t23"."certain",
            "t23"."due",
            "t23"."request",
            "t23"."alone",
            "t23"."reminder",
            "t13"."moment",
            "t13"."parent",
            "t13"."author",
            "t13"."person",
            "t13"."at",
            "t13"."words",
            "t13"."attached",
            "t13"."forward",
            "t13"."covered",
            "t13"."role",
            "t13"."alone" AS "alone_right",
            "t13"."named",
            "t13"."other_named",
            "t13"."acknowledges",
            "t13"."delivers",
            "t13"."promises",
            "t13"."thanks",
            "t13"."apologises",
            "t13"."warns",
            "t13"."offers_another_way",
            "t13"."asks",
            "t13"."chases"
          FROM (
            SELECT
              "t19"."moment" AS "opener",
              "t19"."thread",
              "t19"."author" AS "asker",
              "t19"."person" AS "asked",
              "t19"."at" AS "opened_at",
              "t19"."act",
              "t19"."request_act",
              "t19"."certain",
              "t19"."due",
              "t19"."request",
              "t19"."alone",
              "t19"."reminder"
            FROM "t18" AS "t19"
            WHERE
              "t19"."reminder"
          ) AS "t23"
          INNER JOIN (
            SELECT
              *
            FROM "said" AS "t5"
            WHERE
              "t5"."asks" OR "t5"."promises"
          ) AS "t13"
            ON "t23"."thread" = "t13"."thread"
        ) AS "t24"
        WHERE
          (
            (
              (
                "t24"."author" = "t24"."asker"
              ) AND (
                "t24"."person" = "t24"."asked"
              )
            )
            OR (
              (
                "t24"."author" = "t24"."asked"
              )
              AND (
                "t24"."person" = "t24"."asker"
              )
              AND "t24"."promises"
            )
          )
          AND "t24"."moment" < "t24"."opener"
      ) AS "t26"
        ON "t22"."opener" = "t26"."opener" AND "t22"."asked" = "t26"."asked"
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
      ) AS "t12"
        ON "t12"."author" = "t22"."asked"
        AND "t12"."person" = "t22"."asker"
        AND "t12"."thread_given" <> "t22"."thread"
        AND "t12"."moment" > "t22"."opener"
        AND "t12"."at" <= (
          "t22"."opened_at" + 2592000
        )
    ) AS "t28"
    GROUP BY
      1,
      2,
      3
  ) AS "t29"
) AS "t31"
  ON "t33"."opener" = "t31"."opener_aside"
  AND "t33"."asked" = "t31"."doer"
  AND "t33"."asker" = "t31"."toward"
