WITH "t21" AS (
  SELECT
    "t3"."person"
  FROM "persons" AS "t3"
  WHERE
    "t3"."me"
    OR (
      "t3"."circle" IN ('colleague', 'manager', 'report', 'partner')
      OR (
        "t3"."inside" AND (
          "t3"."circle" = ''
        )
      )
    )
)
SELECT
  "t40"."known" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t40"."known" AS "matter_moment",
  CAST(NULL AS BIGINT) AS "thread",
  "t40"."owner" AS "doer",
  "t40"."person" AS "toward",
  "t40"."since" AS "opened",
  "t40"."at" AS "due",
  'asked' AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t40"."named", 4611686018427387904),
      COALESCE("t40"."handed", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  "t40"."named" IS NOT NULL AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  TRUE AS "certain"
FROM (
  SELECT
    "t6"."absence",
    "t6"."at",
    "t6"."until_at",
    "t6"."known",
    "t6"."owner",
    "t6"."person",
    "t6"."since",
    "t39"."handed",
    "t32"."named"
  FROM "absence" AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t37"."absence",
      MIN("t37"."moment") AS "handed"
    FROM (
      SELECT
        "t14"."at",
        "t14"."absence",
        "t36"."moment",
        "t36"."within",
        "t36"."written"
      FROM (
        SELECT
          "t1"."at",
          "t1"."meeting" AS "absence"
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'absence'
      ) AS "t14"
      INNER JOIN (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t33"."moment",
            "t33"."within",
            "t33"."at" AS "written"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t25"."moment",
                "t25"."author",
                "t25"."person",
                "t25"."at",
                2592000 AS "within"
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
                  "t10"."voiced",
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
                  "t10"."chases"
                FROM "said" AS "t10"
                SEMI JOIN (
                  SELECT DISTINCT
                    "t5"."moment"
                  FROM "turns" AS "t5"
                  WHERE
                    "t5"."turn" IN ('hands_over')
                ) AS "t18"
                  ON "t10"."moment" = "t18"."moment"
              ) AS "t25"
            ) AS "t28"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t27"."moment",
                "t27"."author",
                "t27"."person",
                "t27"."at",
                432000 AS "within"
              FROM (
                SELECT
                  "t19"."moment",
                  "t19"."thread",
                  "t19"."parent",
                  "t19"."author",
                  "t19"."person",
                  "t19"."at",
                  "t19"."words",
                  "t19"."attached",
                  "t19"."forward",
                  "t19"."voiced",
                  "t19"."covered",
                  "t19"."role",
                  "t19"."alone",
                  "t19"."named",
                  "t19"."other_named",
                  "t19"."answer_covered",
                  "t19"."acknowledges",
                  "t19"."delivers",
                  "t19"."promises",
                  "t19"."thanks",
                  "t19"."apologises",
                  "t19"."warns",
                  "t19"."decides",
                  "t19"."offers_another_way",
                  "t19"."asks",
                  "t19"."chases"
                FROM (
                  SELECT
                    *
                  FROM "said" AS "t8"
                  WHERE
                    "t8"."words" >= 50
                ) AS "t19"
                SEMI JOIN (
                  SELECT DISTINCT
                    "t9"."parent" AS "told",
                    "t9"."author" AS "by",
                    "t9"."person" AS "back_to"
                  FROM "said" AS "t9"
                  WHERE
                    "t9"."parent" IS NOT NULL
                ) AS "t20"
                  ON "t19"."moment" = "t20"."told"
                  AND "t19"."person" = "t20"."by"
                  AND "t19"."author" = "t20"."back_to"
              ) AS "t27"
            ) AS "t29"
          ) AS "t33"
          SEMI JOIN "t21" AS "t23"
            ON "t33"."author" = "t23"."person"
          SEMI JOIN "t21" AS "t24"
            ON "t33"."person" = "t24"."person"
        ) AS "t34"
      ) AS "t36"
        ON "t36"."written" < "t14"."at"
        AND "t36"."written" >= (
          "t14"."at" - "t36"."within"
        )
    ) AS "t37"
    GROUP BY
      1
  ) AS "t39"
    ON "t6"."absence" = "t39"."absence"
  LEFT OUTER JOIN (
    SELECT
      "t26"."absence",
      "t26"."person",
      MIN("t26"."statement") AS "named"
    FROM (
      SELECT
        "t6"."absence",
        "t6"."at",
        "t6"."until_at",
        "t6"."known",
        "t6"."owner",
        "t6"."person",
        "t6"."since",
        "t15"."statement",
        "t15"."whom",
        "t15"."only"
      FROM "absence" AS "t6"
      INNER JOIN (
        SELECT
          "t2"."statement",
          "t2"."about" AS "whom",
          "t2"."target" AS "only"
        FROM "statements" AS "t2"
        WHERE
          "t2"."kind" = 'cover'
      ) AS "t15"
        ON "t6"."person" = "t15"."whom"
        AND (
          (
            "t15"."only" IS NULL
          ) OR (
            "t15"."only" = "t6"."absence"
          )
        )
    ) AS "t26"
    GROUP BY
      1,
      2
  ) AS "t32"
    ON "t6"."absence" = "t32"."absence" AND "t6"."person" = "t32"."person"
) AS "t40"
