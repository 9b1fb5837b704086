SELECT
  "t12"."opener" AS "cause_moment",
  "t12"."request_act" AS "cause_act",
  "t12"."opener" AS "matter_moment",
  "t12"."thread",
  "t12"."asked" AS "doer",
  "t12"."asker" AS "toward",
  "t12"."accepted" AS "opened",
  COALESCE("t12"."promised_due", "t12"."due") AS "due",
  CASE
    WHEN "t12"."promised_due" IS NOT NULL
    THEN 'promised'
    WHEN "t12"."due" IS NOT NULL
    THEN 'asked'
    ELSE 'norm'
  END AS "due_kind",
  "t12"."accepted" AS "acknowledged",
  "t12"."reminded",
  "t12"."slipped" AS "told",
  NULLIF(
    LEAST(
      COALESCE("t12"."delivered", 4611686018427387904),
      COALESCE("t12"."spoken", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  COALESCE(
    NULLIF(
      LEAST(
        COALESCE("t12"."delivered", 4611686018427387904),
        COALESCE("t12"."spoken", 4611686018427387904)
      ),
      4611686018427387904
    ) = "t12"."delivered",
    FALSE
  ) AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE(
        CASE WHEN "t12"."settled" > "t12"."accepted" THEN "t12"."settled" ELSE NULL END,
        4611686018427387904
      ),
      COALESCE("t12"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t12"."reminded" IS NULL
          ) OR (
            "t12"."elsewhere" < "t12"."reminded"
          )
          THEN "t12"."elsewhere"
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
          CASE WHEN "t12"."settled" > "t12"."accepted" THEN "t12"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t12"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t12"."reminded" IS NULL
            ) OR (
              "t12"."elsewhere" < "t12"."reminded"
            )
            THEN "t12"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t12"."other_answered"
    THEN 'another_did'
    WHEN NULLIF(
      LEAST(
        COALESCE(
          CASE WHEN "t12"."settled" > "t12"."accepted" THEN "t12"."settled" ELSE NULL END,
          4611686018427387904
        ),
        COALESCE("t12"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t12"."reminded" IS NULL
            ) OR (
              "t12"."elsewhere" < "t12"."reminded"
            )
            THEN "t12"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = CASE WHEN "t12"."settled" > "t12"."accepted" THEN "t12"."settled" ELSE NULL END
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  NOT (
    "t12"."alone"
  ) AS "any_of",
  "t12"."certain" AND "t12"."alone" AND COALESCE("t12"."sure", FALSE) AS "certain"
FROM (
  SELECT
    "t11"."opener",
    "t11"."thread",
    "t11"."asker",
    "t11"."asked",
    "t11"."opened_at",
    "t11"."act",
    "t11"."request_act",
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
    MIN("t11"."moment") FILTER(WHERE
      (
        "t11"."words" >= 15
      )
      AND NOT (
        "t11"."warns" OR "t11"."apologises" OR "t11"."promises"
      )) AS "spoken",
    MIN("t11"."moment") FILTER(WHERE
      (
        "t11"."warns" OR "t11"."apologises" OR "t11"."promises"
      )
      AND NOT (
        "t11"."delivers"
      )
      AND NOT (
        "t11"."attached"
      )) AS "slipped"
  FROM (
    SELECT
      "t8"."opener",
      "t8"."thread",
      "t8"."asker",
      "t8"."asked",
      "t8"."opened_at",
      "t8"."act",
      "t8"."request_act",
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
      "t10"."promised_due",
      "t10"."sure",
      "t7"."moment",
      "t7"."thread_later",
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
      "t7"."alone_later",
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
    FROM (
      SELECT
        *
      FROM "request" AS "t0"
      WHERE
        "t0"."request_act" IS NOT NULL
        AND "t0"."accepted" IS NOT NULL
        AND (
          (
            "t0"."delivered" IS NULL
          ) OR (
            "t0"."delivered" > "t0"."accepted"
          )
        )
    ) AS "t8"
    LEFT OUTER JOIN (
      SELECT
        "t4"."moment",
        MIN("t4"."due") FILTER(WHERE
          "t4"."kind" = 'promise') AS "promised_due",
        BOOL_OR(CAST("t4"."certain" AS BOOLEAN)) AS "sure"
      FROM (
        SELECT
          *
        FROM "acts" AS "t1"
        WHERE
          "t1"."kind" IN ('promise', 'acknowledgement')
      ) AS "t4"
      GROUP BY
        1
    ) AS "t10"
      ON "t8"."accepted" = "t10"."moment"
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
    ) AS "t7"
      ON "t7"."thread_later" = "t8"."thread"
      AND "t7"."moment" > "t8"."accepted"
      AND "t7"."author" = "t8"."asked"
      AND "t7"."person" = "t8"."asker"
  ) AS "t11"
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
    25
) AS "t12"
