SELECT
  "t23"."helped_in" AS "cause_moment",
  "t23"."act" AS "cause_act",
  "t23"."matter" AS "matter_moment",
  "t23"."thread",
  "t23"."asker" AS "doer",
  "t23"."helper" AS "toward",
  "t23"."helped_in" AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  "t23"."thanked" AS "met",
  TRUE AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  "t23"."certain"
FROM (
  SELECT
    "t22"."helped_in",
    "t22"."thread",
    "t22"."asker",
    "t22"."helper",
    "t22"."matter",
    "t22"."certain",
    "t22"."at",
    "t22"."act",
    MIN("t22"."moment") AS "thanked"
  FROM (
    SELECT
      "t21"."helped_in",
      "t21"."thread",
      "t21"."asker",
      "t21"."helper",
      "t21"."matter",
      "t21"."certain",
      "t11"."at",
      "t16"."act",
      "t12"."moment",
      "t12"."author",
      "t12"."person",
      "t12"."thanked_at"
    FROM (
      SELECT
        "t19"."helped_in",
        "t19"."thread",
        "t19"."asker",
        "t19"."asked" AS "helper",
        MIN("t19"."opener") AS "matter",
        BOOL_OR(
          CAST("t19"."pleads"
          AND (
            "t19"."delivered" IS NOT NULL
          )
          AND (
            "t19"."helped_in" = "t19"."delivered"
          )
          AND "t19"."certain"
          AND "t19"."alone" AS BOOLEAN)
        ) AS "certain"
      FROM (
        SELECT
          "t18"."opener",
          "t18"."thread",
          "t18"."asker",
          "t18"."asked",
          "t18"."opened_at",
          "t18"."act",
          "t18"."request_act",
          "t18"."demand_act",
          "t18"."certain",
          "t18"."due",
          "t18"."request",
          "t18"."alone",
          "t18"."known",
          "t18"."acknowledged",
          "t18"."answered",
          "t18"."accepted",
          "t18"."delivered",
          "t18"."declined",
          "t18"."other_answered",
          "t18"."settled",
          "t18"."reminded",
          "t18"."substance",
          "t18"."turned",
          "t18"."elsewhere",
          "t18"."pleads",
          NULLIF(
            LEAST(
              COALESCE("t18"."delivered", 4611686018427387904),
              COALESCE("t18"."substance", 4611686018427387904)
            ),
            4611686018427387904
          ) AS "helped_in"
        FROM (
          SELECT
            "t7"."opener",
            "t7"."thread",
            "t7"."asker",
            "t7"."asked",
            "t7"."opened_at",
            "t7"."act",
            "t7"."request_act",
            "t7"."demand_act",
            "t7"."certain",
            "t7"."due",
            "t7"."request",
            "t7"."alone",
            "t7"."known",
            "t7"."acknowledged",
            "t7"."answered",
            "t7"."accepted",
            "t7"."delivered",
            "t7"."declined",
            "t7"."other_answered",
            "t7"."settled",
            "t7"."reminded",
            "t7"."substance",
            "t7"."turned",
            "t7"."elsewhere",
            COALESCE("t17"."says_pleads", FALSE) AS "pleads"
          FROM "request" AS "t7"
          LEFT OUTER JOIN (
            SELECT
              "t13"."moment" AS "said_at",
              "t13"."says_pleads"
            FROM (
              SELECT
                "t4"."moment",
                BOOL_OR(CAST("t4"."turn" IN ('asks_help') AS BOOLEAN)) AS "says_pleads"
              FROM "turns" AS "t4"
              GROUP BY
                1
            ) AS "t13"
          ) AS "t17"
            ON "t7"."opener" = "t17"."said_at"
        ) AS "t18"
        WHERE
          NULLIF(
            LEAST(
              COALESCE("t18"."delivered", 4611686018427387904),
              COALESCE("t18"."substance", 4611686018427387904)
            ),
            4611686018427387904
          ) IS NOT NULL
      ) AS "t19"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t21"
    INNER JOIN (
      SELECT
        "t5"."at",
        "t5"."moment" AS "when_in"
      FROM "moments" AS "t5"
    ) AS "t11"
      ON "t21"."helped_in" = "t11"."when_in"
    LEFT OUTER JOIN (
      SELECT
        "t9"."moment" AS "gave_in",
        MIN("t9"."act") AS "act"
      FROM (
        SELECT
          *
        FROM "acts" AS "t1"
        WHERE
          "t1"."kind" = 'delivery'
      ) AS "t9"
      GROUP BY
        1
    ) AS "t16"
      ON "t21"."helped_in" = "t16"."gave_in"
    LEFT OUTER JOIN (
      SELECT
        "t6"."moment",
        "t6"."author",
        "t6"."person",
        "t6"."at" AS "thanked_at"
      FROM "said" AS "t6"
      WHERE
        "t6"."thanks"
    ) AS "t12"
      ON "t21"."asker" = "t12"."author"
      AND "t21"."helper" = "t12"."person"
      AND "t12"."moment" > "t21"."helped_in"
      AND "t12"."thanked_at" <= (
        "t11"."at" + 7776000
      )
  ) AS "t22"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8
) AS "t23"
