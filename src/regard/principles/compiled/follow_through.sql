WITH "t21" AS (
  SELECT
    "t15"."opener",
    "t15"."thread",
    "t15"."asker",
    "t15"."asked",
    "t15"."opened_at",
    "t15"."act",
    "t15"."request_act",
    "t15"."demand_act",
    "t15"."certain",
    "t15"."due",
    "t15"."request",
    "t15"."alone",
    "t15"."known",
    "t15"."acknowledged",
    "t15"."answered",
    "t15"."accepted",
    "t15"."delivered",
    "t15"."declined",
    "t15"."other_answered",
    "t15"."settled",
    "t15"."reminded",
    "t15"."substance",
    "t15"."turned",
    "t15"."elsewhere",
    "t18"."moment",
    "t18"."promised_due",
    "t18"."sure",
    "t18"."promised",
    "t18"."puts_off"
  FROM (
    SELECT
      *
    FROM "request" AS "t1"
    WHERE
      "t1"."accepted" IS NOT NULL
      AND (
        (
          "t1"."delivered" IS NULL
        ) OR (
          "t1"."delivered" > "t1"."accepted"
        )
      )
      AND (
        (
          "t1"."substance" IS NULL
        ) OR (
          "t1"."substance" >= "t1"."accepted"
        )
      )
  ) AS "t15"
  LEFT OUTER JOIN (
    SELECT
      "t6"."moment",
      MIN("t6"."due") FILTER(WHERE
        "t6"."kind" = 'promise') AS "promised_due",
      BOOL_OR(CAST("t6"."certain" AS BOOLEAN)) AS "sure",
      BOOL_OR(CAST("t6"."kind" = 'promise' AS BOOLEAN)) AS "promised",
      BOOL_OR(
        CAST((
          "t6"."kind" = 'promise'
        ) AND "t6"."certain" AND "t6"."shows" AS BOOLEAN)
      ) AS "puts_off"
    FROM (
      SELECT
        *
      FROM "acts" AS "t2"
      WHERE
        "t2"."kind" IN ('promise', 'acknowledgement')
    ) AS "t6"
    GROUP BY
      1
  ) AS "t18"
    ON "t15"."accepted" = "t18"."moment"
)
SELECT
  "t33"."opener" AS "cause_moment",
  COALESCE("t33"."request_act", "t33"."act") AS "cause_act",
  "t33"."opener" AS "matter_moment",
  "t33"."thread",
  "t33"."asked" AS "doer",
  "t33"."asker" AS "toward",
  "t33"."accepted" AS "opened",
  COALESCE("t33"."promised_due", "t33"."due") AS "due",
  CASE
    WHEN "t33"."promised_due" IS NOT NULL
    THEN 'promised'
    WHEN "t33"."due" IS NOT NULL
    THEN 'asked'
    ELSE 'norm'
  END AS "due_kind",
  "t33"."accepted" AS "acknowledged",
  "t33"."reminded",
  "t33"."slipped" AS "told",
  NULLIF(
    LEAST(
      COALESCE("t33"."delivered", 4611686018427387904),
      COALESCE("t33"."spoken", 4611686018427387904),
      COALESCE(
        CASE WHEN "t33"."put_off" THEN "t33"."substance" ELSE NULL END,
        4611686018427387904
      )
    ),
    4611686018427387904
  ) AS "met",
  COALESCE(
    NULLIF(
      LEAST(
        COALESCE("t33"."delivered", 4611686018427387904),
        COALESCE("t33"."spoken", 4611686018427387904),
        COALESCE(
          CASE WHEN "t33"."put_off" THEN "t33"."substance" ELSE NULL END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t33"."delivered",
    FALSE
  ) AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE(
        CASE WHEN "t33"."settled" > "t33"."accepted" THEN "t33"."settled" ELSE NULL END,
        4611686018427387904
      ),
      COALESCE("t33"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t33"."reminded" IS NULL
          ) OR (
            "t33"."elsewhere" < "t33"."reminded"
          )
          THEN "t33"."elsewhere"
          ELSE NULL
        END,
        4611686018427387904
      )
    ),
    4611686018427387904
  ) AS "excused",
  CASE
    WHEN NULLIF(
      LEAST(
        COALESCE(
          CASE WHEN "t33"."settled" > "t33"."accepted" THEN "t33"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t33"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t33"."reminded" IS NULL
            ) OR (
              "t33"."elsewhere" < "t33"."reminded"
            )
            THEN "t33"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t33"."other_answered"
    THEN 'another_did'
    WHEN NULLIF(
      LEAST(
        COALESCE(
          CASE WHEN "t33"."settled" > "t33"."accepted" THEN "t33"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t33"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t33"."reminded" IS NULL
            ) OR (
              "t33"."elsewhere" < "t33"."reminded"
            )
            THEN "t33"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = CASE WHEN "t33"."settled" > "t33"."accepted" THEN "t33"."settled" ELSE NULL END
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  NOT (
    "t33"."alone"
  ) AS "any_of",
  "t33"."certain" AND "t33"."alone" AND COALESCE("t33"."sure", FALSE) AS "certain"
FROM (
  SELECT
    "t32"."opener",
    "t32"."thread",
    "t32"."asker",
    "t32"."asked",
    "t32"."opened_at",
    "t32"."act",
    "t32"."request_act",
    "t32"."demand_act",
    "t32"."certain",
    "t32"."due",
    "t32"."request",
    "t32"."alone",
    "t32"."known",
    "t32"."acknowledged",
    "t32"."answered",
    "t32"."accepted",
    "t32"."delivered",
    "t32"."declined",
    "t32"."other_answered",
    "t32"."settled",
    "t32"."reminded",
    "t32"."substance",
    "t32"."turned",
    "t32"."elsewhere",
    "t32"."promised_due",
    "t32"."sure",
    "t32"."put_off",
    MIN("t32"."moment") FILTER(WHERE
      (
        "t32"."words" >= 15
      )
      AND NOT (
        "t32"."warns" OR "t32"."apologises" OR "t32"."promises"
      )) AS "spoken",
    MIN("t32"."moment") FILTER(WHERE
      (
        "t32"."warns" OR "t32"."apologises" OR "t32"."promises"
      )
      AND NOT (
        "t32"."delivers"
      )
      AND NOT (
        "t32"."attached"
      )) AS "slipped"
  FROM (
    SELECT
      "t27"."opener",
      "t27"."thread",
      "t27"."asker",
      "t27"."asked",
      "t27"."opened_at",
      "t27"."act",
      "t27"."request_act",
      "t27"."demand_act",
      "t27"."certain",
      "t27"."due",
      "t27"."request",
      "t27"."alone",
      "t27"."known",
      "t27"."acknowledged",
      "t27"."answered",
      "t27"."accepted",
      "t27"."delivered",
      "t27"."declined",
      "t27"."other_answered",
      "t27"."settled",
      "t27"."reminded",
      "t27"."substance",
      "t27"."turned",
      "t27"."elsewhere",
      "t27"."promised_due",
      "t27"."sure",
      (
        "t27"."request_act" IS NULL
      )
      AND NOT (
        "t27"."request"
      )
      AND "t27"."certain"
      AND COALESCE("t27"."puts_off", FALSE)
      AND (
        (
          "t27"."substance" IS NULL
        ) OR (
          "t27"."substance" > "t27"."accepted"
        )
      ) AS "put_off",
      "t10"."moment",
      "t10"."thread_later",
      "t10"."parent",
      "t10"."author",
      "t10"."person",
      "t10"."at",
      "t10"."words",
      "t10"."attached",
      "t10"."forward",
      "t10"."voiced",
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
        *
      FROM "t21" AS "t22"
      WHERE
        (
          "t22"."request_act" IS NOT NULL
        )
        OR (
          (
            "t22"."request_act" IS NULL
          )
          AND NOT (
            "t22"."request"
          )
          AND "t22"."certain"
          AND COALESCE("t22"."puts_off", FALSE)
          AND (
            (
              "t22"."substance" IS NULL
            ) OR (
              "t22"."substance" > "t22"."accepted"
            )
          )
        )
    ) AS "t27"
    ANTI JOIN (
      SELECT DISTINCT
        *
      FROM (
        SELECT
          "t28"."opener",
          "t28"."asked"
        FROM (
          SELECT
            *
          FROM "t21" AS "t22"
          WHERE
            (
              (
                "t22"."request_act" IS NOT NULL
              )
              OR (
                (
                  "t22"."request_act" IS NULL
                )
                AND NOT (
                  "t22"."request"
                )
                AND "t22"."certain"
                AND COALESCE("t22"."puts_off", FALSE)
                AND (
                  (
                    "t22"."substance" IS NULL
                  ) OR (
                    "t22"."substance" > "t22"."accepted"
                  )
                )
              )
            )
            AND NOT (
              COALESCE("t22"."promised", FALSE)
            )
        ) AS "t28"
        INNER JOIN (
          SELECT
            "t13"."moment"
          FROM (
            SELECT DISTINCT
              "t3"."moment"
            FROM "turns" AS "t3"
            WHERE
              "t3"."turn" IN ('asks_consent', 'asks_receipt')
          ) AS "t13"
          ANTI JOIN (
            SELECT DISTINCT
              *
            FROM (
              SELECT
                "t12"."moment"
              FROM (
                SELECT
                  *
                FROM "acts" AS "t2"
                WHERE
                  "t2"."kind" = 'request' AND "t2"."certain" AND "t2"."shows"
              ) AS "t12"
              ANTI JOIN (
                SELECT DISTINCT
                  "t3"."act"
                FROM "turns" AS "t3"
                WHERE
                  "t3"."turn" IN ('asks_consent', 'asks_receipt', 'asks_word')
              ) AS "t14"
                ON "t12"."act" = "t14"."act"
            ) AS "t16"
          ) AS "t20"
            ON "t13"."moment" = "t20"."moment"
        ) AS "t24"
          ON "t28"."opener" = "t24"."moment"
      ) AS "t29"
    ) AS "t31"
      ON "t27"."opener" = "t31"."opener" AND "t27"."asked" = "t31"."asked"
    LEFT OUTER JOIN (
      SELECT
        "t4"."moment",
        "t4"."thread" AS "thread_later",
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
        "t4"."alone" AS "alone_later",
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
    ) AS "t10"
      ON "t10"."thread_later" = "t27"."thread"
      AND "t10"."moment" > "t27"."accepted"
      AND "t10"."author" = "t27"."asked"
      AND "t10"."person" = "t27"."asker"
  ) AS "t32"
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
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27
) AS "t33"
