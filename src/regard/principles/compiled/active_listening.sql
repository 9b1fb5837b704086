WITH "t14" AS (
  SELECT
    "t13"."opener",
    "t13"."asker",
    "t13"."asked",
    "t13"."moment",
    BOOL_OR(CAST("t13"."person" = "t13"."asker" AS BOOLEAN)) AS "told",
    BOOL_OR(CAST("t13"."forward" AS BOOLEAN)) AS "forward"
  FROM (
    SELECT
      "t12"."opener",
      "t12"."opened_at",
      "t12"."thread",
      "t12"."asker",
      "t12"."asked",
      "t7"."moment",
      "t7"."author",
      "t7"."person",
      "t7"."at",
      "t7"."forward",
      "t7"."later_in"
    FROM (
      SELECT DISTINCT
        *
      FROM (
        SELECT
          "t3"."opener",
          "t3"."opened_at",
          "t3"."thread",
          "t3"."asker",
          "t3"."asked"
        FROM "request" AS "t3"
        SEMI JOIN (
          SELECT
            "t6"."moment" AS "opener"
          FROM (
            SELECT DISTINCT
              "t2"."moment"
            FROM "turns" AS "t2"
            WHERE
              "t2"."turn" IN ('asks_in')
          ) AS "t6"
        ) AS "t9"
          ON "t3"."opener" = "t9"."opener"
      ) AS "t10"
    ) AS "t12"
    INNER JOIN (
      SELECT
        "t4"."moment",
        "t4"."author",
        "t4"."person",
        "t4"."at",
        "t4"."forward",
        "t4"."thread" AS "later_in"
      FROM "said" AS "t4"
    ) AS "t7"
      ON "t12"."thread" = "t7"."later_in"
      AND "t12"."asked" = "t7"."author"
      AND "t7"."moment" > "t12"."opener"
      AND "t7"."at" <= (
        "t12"."opened_at" + 7776000
      )
  ) AS "t13"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT
  "t25"."opener" AS "cause_moment",
  "t25"."act" AS "cause_act",
  "t25"."opener" AS "matter_moment",
  "t25"."thread",
  "t25"."asked" AS "doer",
  "t25"."asker" AS "toward",
  COALESCE("t25"."without", "t25"."turned") AS "opened",
  CAST(NULL AS BIGINT) AS "due",
  'norm' AS "due_kind",
  "t25"."acknowledged",
  "t25"."reminded",
  CAST(NULL AS BIGINT) AS "told",
  CASE WHEN "t25"."without" IS NULL THEN "t25"."acknowledged" ELSE "t25"."again" END AS "met",
  TRUE AS "met_certain",
  NULLIF(
    LEAST(
      COALESCE("t25"."settled", 4611686018427387904),
      COALESCE("t25"."other_answered", 4611686018427387904),
      COALESCE(
        CASE
          WHEN (
            "t25"."reminded" IS NULL
          ) OR (
            "t25"."elsewhere" < "t25"."reminded"
          )
          THEN "t25"."elsewhere"
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
        COALESCE("t25"."settled", 4611686018427387904),
        COALESCE("t25"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t25"."reminded" IS NULL
            ) OR (
              "t25"."elsewhere" < "t25"."reminded"
            )
            THEN "t25"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t25"."other_answered"
    THEN 'another_did'
    WHEN NULLIF(
      LEAST(
        COALESCE("t25"."settled", 4611686018427387904),
        COALESCE("t25"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t25"."reminded" IS NULL
            ) OR (
              "t25"."elsewhere" < "t25"."reminded"
            )
            THEN "t25"."elsewhere"
            ELSE NULL
          END,
          4611686018427387904
        )
      ),
      4611686018427387904
    ) = "t25"."settled"
    THEN 'settled_elsewhere'
    ELSE 'went_on'
  END AS "excuse",
  NOT (
    "t25"."alone"
  ) AS "any_of",
  "t25"."certain" AND "t25"."alone" AND "t25"."known" AS "certain"
FROM (
  SELECT
    "t24"."opener",
    "t24"."thread",
    "t24"."asker",
    "t24"."asked",
    "t24"."opened_at",
    "t24"."act",
    "t24"."request_act",
    "t24"."demand_act",
    "t24"."certain",
    "t24"."due",
    "t24"."request",
    "t24"."alone",
    "t24"."known",
    "t24"."acknowledged",
    "t24"."answered",
    "t24"."accepted",
    "t24"."delivered",
    "t24"."declined",
    CASE WHEN "t24"."without" IS NULL THEN "t24"."other_answered" ELSE NULL END AS "other_answered",
    CASE
      WHEN (
        "t24"."without" IS NULL
      ) OR (
        "t24"."settled" > "t24"."without"
      )
      THEN "t24"."settled"
      ELSE NULL
    END AS "settled",
    "t24"."reminded",
    "t24"."substance",
    "t24"."turned",
    CASE WHEN "t24"."without" IS NULL THEN "t24"."elsewhere" ELSE NULL END AS "elsewhere",
    "t24"."without",
    "t24"."again"
  FROM (
    SELECT
      "t3"."opener",
      "t3"."thread",
      "t3"."asker",
      "t3"."asked",
      "t3"."opened_at",
      "t3"."act",
      "t3"."request_act",
      "t3"."demand_act",
      "t3"."certain",
      "t3"."due",
      "t3"."request",
      "t3"."alone",
      "t3"."known",
      "t3"."acknowledged",
      "t3"."answered",
      "t3"."accepted",
      "t3"."delivered",
      "t3"."declined",
      "t3"."other_answered",
      "t3"."settled",
      "t3"."reminded",
      "t3"."substance",
      "t3"."turned",
      "t3"."elsewhere",
      "t23"."without",
      "t23"."again"
    FROM "request" AS "t3"
    LEFT OUTER JOIN (
      SELECT
        "t21"."opener",
        "t21"."asker",
        "t21"."asked",
        "t21"."without",
        MIN("t21"."then") FILTER(WHERE
          "t21"."then" > "t21"."without") AS "again"
      FROM (
        SELECT
          "t20"."opener",
          "t20"."asker",
          "t20"."asked",
          "t20"."without",
          "t17"."opener" AS "opener_right",
          "t17"."asker" AS "asker_right",
          "t17"."asked" AS "asked_right",
          "t17"."then"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t15"."opener",
              "t15"."asker",
              "t15"."asked",
              MIN("t15"."moment") FILTER(WHERE
                NOT (
                  "t15"."told"
                ) AND NOT (
                  "t15"."forward"
                )) AS "without"
            FROM "t14" AS "t15"
            GROUP BY
              1,
              2,
              3
          ) AS "t18"
          WHERE
            "t18"."without" IS NOT NULL
        ) AS "t20"
        LEFT OUTER JOIN (
          SELECT
            "t15"."opener",
            "t15"."asker",
            "t15"."asked",
            "t15"."moment" AS "then"
          FROM "t14" AS "t15"
          WHERE
            "t15"."told"
        ) AS "t17"
          ON "t20"."opener" = "t17"."opener"
          AND "t20"."asker" = "t17"."asker"
          AND "t20"."asked" = "t17"."asked"
      ) AS "t21"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t23"
      ON "t3"."opener" = "t23"."opener"
      AND "t3"."asker" = "t23"."asker"
      AND "t3"."asked" = "t23"."asked"
  ) AS "t24"
  WHERE
    (
      "t24"."turned" IS NOT NULL
    ) OR (
      "t24"."without" IS NOT NULL
    )
) AS "t25"
