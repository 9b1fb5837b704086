SELECT
  "t15"."opener" AS "cause_moment",
  COALESCE("t15"."request_act", "t15"."act") AS "cause_act",
  "t15"."opener" AS "matter_moment",
  "t15"."thread",
  "t15"."asked" AS "doer",
  "t15"."asker" AS "toward",
  "t15"."accepted" AS "opened",
  COALESCE("t15"."promised_due", "t15"."due") AS "due",
  CASE
    WHEN "t15"."promised_due" IS NOT NULL
    THEN 'promised'
    WHEN "t15"."due" IS NOT NULL
    THEN 'asked'
    ELSE 'norm'
  END AS "due_kind",
  "t15"."accepted" AS "acknowledged",
  "t15"."reminded",
  "t15"."slipped" AS "told",
  NULLIF(
    LEAST(
      COALESCE("t15"."delivered", 4611686018427387904),
      COALESCE("t15"."spoken", 4611686018427387904),
      COALESCE(
        CASE WHEN "t15"."put_off" THEN "t15"."substance" ELSE NULL END,
        4611686018427387904
      )
    ),
    4611686018427387904
  ) AS "met",
  COALESCE(
    NULLIF(
      LEAST(
        COALESCE("t15"."delivered", 4611686018427387904),
        COALESCE("t15"."spoken", 4611686018427387904),
        COALESCE(
          CASE WHEN "t15"."put_off" THEN "t15"."substance" ELSE NULL END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t15"."delivered",
    FALSE
  ) AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE(
        CASE WHEN "t15"."settled" > "t15"."accepted" THEN "t15"."settled" ELSE NULL END,
        4611686018427387904
      ),
      COALESCE("t15"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t15"."reminded" IS NULL
          ) OR (
            "t15"."elsewhere" < "t15"."reminded"
          )
          THEN "t15"."elsewhere"
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
          CASE WHEN "t15"."settled" > "t15"."accepted" THEN "t15"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t15"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t15"."reminded" IS NULL
            ) OR (
              "t15"."elsewhere" < "t15"."reminded"
            )
            THEN "t15"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t15"."other_answered"
    THEN 'another_did'
    WHEN NULLIF(
      LEAST(
        COALESCE(
          CASE WHEN "t15"."settled" > "t15"."accepted" THEN "t15"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t15"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t15"."reminded" IS NULL
            ) OR (
              "t15"."elsewhere" < "t15"."reminded"
            )
            THEN "t15"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = CASE WHEN "t15"."settled" > "t15"."accepted" THEN "t15"."settled" ELSE NULL END
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  NOT (
    "t15"."alone"
  ) AS "any_of",
  "t15"."certain" AND "t15"."alone" AND COALESCE("t15"."sure", FALSE) AS "certain"
FROM (
  SELECT
    "t14"."opener",
    "t14"."thread",
    "t14"."asker",
    "t14"."asked",
    "t14"."opened_at",
    "t14"."act",
    "t14"."request_act",
    "t14"."demand_act",
    "t14"."certain",
    "t14"."due",
    "t14"."request",
    "t14"."alone",
    "t14"."known",
    "t14"."acknowledged",
    "t14"."answered",
    "t14"."accepted",
    "t14"."delivered",
    "t14"."declined",
    "t14"."other_answered",
    "t14"."settled",
    "t14"."reminded",
    "t14"."substance",
    "t14"."turned",
    "t14"."elsewhere",
    "t14"."promised_due",
    "t14"."sure",
    "t14"."put_off",
    MIN("t14"."moment") FILTER(WHERE
      (
        "t14"."words" >= 15
      )
      AND NOT (
        "t14"."warns" OR "t14"."apologises" OR "t14"."promises"
      )) AS "spoken",
    MIN("t14"."moment") FILTER(WHERE
      (
        "t14"."warns" OR "t14"."apologises" OR "t14"."promises"
      )
      AND NOT (
        "t14"."delivers"
      )
      AND NOT (
        "t14"."attached"
      )) AS "slipped"
  FROM (
    SELECT
      "t13"."opener",
      "t13"."thread",
      "t13"."asker",
      "t13"."asked",
      "t13"."opened_at",
      "t13"."act",
      "t13"."request_act",
      "t13"."demand_act",
      "t13"."certain",
      "t13"."due",
      "t13"."request",
      "t13"."alone",
      "t13"."known",
      "t13"."acknowledged",
      "t13"."answered",
      "t13"."accepted",
      "t13"."delivered",
      "t13"."declined",
      "t13"."other_answered",
      "t13"."settled",
      "t13"."reminded",
      "t13"."substance",
      "t13"."turned",
      "t13"."elsewhere",
      "t13"."promised_due",
      "t13"."sure",
      "t13"."put_off",
      "t6"."moment",
      "t6"."thread_later",
      "t6"."parent",
      "t6"."author",
      "t6"."person",
      "t6"."at",
      "t6"."words",
      "t6"."attached",
      "t6"."forward",
      "t6"."voiced",
      "t6"."covered",
      "t6"."role",
      "t6"."alone_later",
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
    FROM (
      SELECT
        "t11"."opener",
        "t11"."thread",
        "t11"."asker",
        "t11"."asked",
        "t11"."opened_at",
        "t11"."act",
        "t11"."request_act",
        "t11"."demand_act",
        "t11"."certain",
        "t11"."due",
        "t11"."request",
        "t11"."alone",
        "t11"."known",
        "t11"."acknowledged",
        "t11"."answered",
        "t11"."accepted",
        "t11"."delivered",
        "t11"."declined",
        "t11"."other_answered",
        "t11"."settled",
        "t11"."reminded",
        "t11"."substance",
        "t11"."turned",
        "t11"."elsewhere",
        "t11"."promised_due",
        "t11"."sure",
        (
          "t11"."request_act" IS NULL
        )
        AND NOT (
          "t11"."request"
        )
        AND "t11"."certain"
        AND COALESCE("t11"."puts_off", FALSE)
        AND (
          (
            "t11"."substance" IS NULL
          ) OR (
            "t11"."substance" > "t11"."accepted"
          )
        ) AS "put_off"
      FROM (
        SELECT
          "t8"."opener",
          "t8"."thread",
          "t8"."asker",
          "t8"."asked",
          "t8"."opened_at",
          "t8"."act",
          "t8"."request_act",
          "t8"."demand_act",
          "t8"."certain",
          "t8"."due",
          "t8"."request",
          "t8"."alone",
          "t8"."known",
          "t8"."acknowledged",
          "t8"."answered",
          "t8"."accepted",
          "t8"."delivered",
          "t8"."declined",
          "t8"."other_answered",
          "t8"."settled",
          "t8"."reminded",
          "t8"."substance",
          "t8"."turned",
          "t8"."elsewhere",
          "t10"."moment",
          "t10"."promised_due",
          "t10"."sure",
          "t10"."puts_off"
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
        ) AS "t8"
        LEFT OUTER JOIN (
          SELECT
            "t5"."moment",
            MIN("t5"."due") FILTER(WHERE
              "t5"."kind" = 'promise') AS "promised_due",
            BOOL_OR(CAST("t5"."certain" AS BOOLEAN)) AS "sure",
            BOOL_OR(
              CAST((
                "t5"."kind" = 'promise'
              ) AND "t5"."certain" AND "t5"."shows" AS BOOLEAN)
            ) AS "puts_off"
          FROM (
            SELECT
              *
            FROM "acts" AS "t2"
            WHERE
              "t2"."kind" IN ('promise', 'acknowledgement')
          ) AS "t5"
          GROUP BY
            1
        ) AS "t10"
          ON "t8"."accepted" = "t10"."moment"
      ) AS "t11"
      WHERE
        (
          "t11"."request_act" IS NOT NULL
        )
        OR (
          (
            "t11"."request_act" IS NULL
          )
          AND NOT (
            "t11"."request"
          )
          AND "t11"."certain"
          AND COALESCE("t11"."puts_off", FALSE)
          AND (
            (
              "t11"."substance" IS NULL
            ) OR (
              "t11"."substance" > "t11"."accepted"
            )
          )
        )
    ) AS "t13"
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
    ) AS "t6"
      ON "t6"."thread_later" = "t13"."thread"
      AND "t6"."moment" > "t13"."accepted"
      AND "t6"."author" = "t13"."asked"
      AND "t6"."person" = "t13"."asker"
  ) AS "t14"
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
) AS "t15"
