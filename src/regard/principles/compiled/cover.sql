WITH "t24" AS (
  SELECT
    "t4"."person"
  FROM "persons" AS "t4"
  WHERE
    "t4"."me"
    OR (
      "t4"."circle" IN ('colleague', 'manager', 'report', 'partner')
      OR (
        "t4"."inside" AND (
          "t4"."circle" = ''
        )
      )
    )
)
SELECT
  "t43"."known" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t43"."known" AS "matter_moment",
  CAST(NULL AS BIGINT) AS "thread",
  "t43"."owner" AS "doer",
  "t43"."person" AS "toward",
  "t43"."since" AS "opened",
  "t43"."at" AS "due",
  'asked' AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t43"."named", 4611686018427387904),
      COALESCE("t43"."handed", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  "t43"."named" IS NOT NULL AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  (
    "t43"."partly" IS NULL
  )
  OR (
    "t43"."named" IS NOT NULL
  )
  OR (
    "t43"."handed" IS NOT NULL
  ) AS "certain"
FROM (
  SELECT
    "t6"."absence",
    "t6"."at",
    "t6"."until_at",
    "t6"."known",
    "t6"."owner",
    "t6"."person",
    "t6"."since",
    "t42"."handed",
    "t42"."partly",
    "t35"."named"
  FROM "absence" AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t40"."absence",
      MIN("t40"."moment") FILTER(WHERE
        "t40"."left_open" IS NULL) AS "handed",
      MIN("t40"."moment") FILTER(WHERE
        "t40"."left_open" IS NOT NULL) AS "partly"
    FROM (
      SELECT
        "t15"."at",
        "t15"."absence",
        "t39"."moment",
        "t39"."within",
        "t39"."written",
        "t23"."left_open"
      FROM (
        SELECT
          "t1"."at",
          "t1"."meeting" AS "absence"
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'absence'
      ) AS "t15"
      INNER JOIN (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t36"."moment",
            "t36"."within",
            "t36"."at" AS "written"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t26"."moment",
                "t26"."author",
                "t26"."person",
                "t26"."at",
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
                    "t3"."moment"
                  FROM "turns" AS "t3"
                  WHERE
                    "t3"."turn" IN ('hands_over')
                ) AS "t17"
                  ON "t10"."moment" = "t17"."moment"
              ) AS "t26"
            ) AS "t31"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t30"."moment",
                "t30"."author",
                "t30"."person",
                "t30"."at",
                432000 AS "within"
              FROM (
                SELECT
                  "t21"."moment",
                  "t21"."thread",
                  "t21"."parent",
                  "t21"."author",
                  "t21"."person",
                  "t21"."at",
                  "t21"."words",
                  "t21"."attached",
                  "t21"."forward",
                  "t21"."voiced",
                  "t21"."covered",
                  "t21"."role",
                  "t21"."alone",
                  "t21"."named",
                  "t21"."other_named",
                  "t21"."answer_covered",
                  "t21"."acknowledges",
                  "t21"."delivers",
                  "t21"."promises",
                  "t21"."thanks",
                  "t21"."apologises",
                  "t21"."warns",
                  "t21"."decides",
                  "t21"."offers_another_way",
                  "t21"."asks",
                  "t21"."chases"
                FROM (
                  SELECT
                    *
                  FROM "said" AS "t8"
                  WHERE
                    "t8"."words" >= 50
                ) AS "t21"
                SEMI JOIN (
                  SELECT DISTINCT
                    "t9"."parent" AS "told",
                    "t9"."author" AS "by",
                    "t9"."person" AS "back_to"
                  FROM "said" AS "t9"
                  WHERE
                    "t9"."parent" IS NOT NULL
                ) AS "t22"
                  ON "t21"."moment" = "t22"."told"
                  AND "t21"."person" = "t22"."by"
                  AND "t21"."author" = "t22"."back_to"
              ) AS "t30"
            ) AS "t32"
          ) AS "t36"
          SEMI JOIN "t24" AS "t27"
            ON "t36"."author" = "t27"."person"
          SEMI JOIN "t24" AS "t28"
            ON "t36"."person" = "t28"."person"
        ) AS "t37"
      ) AS "t39"
        ON "t39"."written" < "t15"."at"
        AND "t39"."written" >= (
          "t15"."at" - "t39"."within"
        )
      LEFT OUTER JOIN (
        SELECT
          "t13"."moment" AS "left_open"
        FROM (
          SELECT DISTINCT
            "t3"."moment"
          FROM "turns" AS "t3"
          WHERE
            "t3"."turn" IN ('rest_open')
        ) AS "t13"
      ) AS "t23"
        ON "t39"."moment" = "t23"."left_open"
    ) AS "t40"
    GROUP BY
      1
  ) AS "t42"
    ON "t6"."absence" = "t42"."absence"
  LEFT OUTER JOIN (
    SELECT
      "t29"."absence",
      "t29"."person",
      MIN("t29"."statement") AS "named"
    FROM (
      SELECT
        "t6"."absence",
        "t6"."at",
        "t6"."until_at",
        "t6"."known",
        "t6"."owner",
        "t6"."person",
        "t6"."since",
        "t16"."statement",
        "t16"."whom",
        "t16"."only"
      FROM "absence" AS "t6"
      INNER JOIN (
        SELECT
          "t2"."statement",
          "t2"."about" AS "whom",
          "t2"."target" AS "only"
        FROM "statements" AS "t2"
        WHERE
          "t2"."kind" = 'cover'
      ) AS "t16"
        ON "t6"."person" = "t16"."whom"
        AND (
          (
            "t16"."only" IS NULL
          ) OR (
            "t16"."only" = "t6"."absence"
          )
        )
    ) AS "t29"
    GROUP BY
      1,
      2
  ) AS "t35"
    ON "t6"."absence" = "t35"."absence" AND "t6"."person" = "t35"."person"
) AS "t43"
