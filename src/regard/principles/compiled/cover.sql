WITH "t26" AS (
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
), "t32" AS (
  SELECT
    "t23"."moment",
    "t23"."thread",
    "t23"."parent",
    "t23"."author",
    "t23"."person",
    "t23"."at",
    "t23"."words",
    "t23"."attached",
    "t23"."forward",
    "t23"."voiced",
    "t23"."covered",
    "t23"."role",
    "t23"."alone",
    "t23"."named",
    "t23"."other_named",
    "t23"."answer_covered",
    "t23"."acknowledges",
    "t23"."delivers",
    "t23"."promises",
    "t23"."thanks",
    "t23"."apologises",
    "t23"."warns",
    "t23"."decides",
    "t23"."offers_another_way",
    "t23"."asks",
    "t23"."chases"
  FROM (
    SELECT
      *
    FROM "said" AS "t8"
    WHERE
      "t8"."words" >= 50
  ) AS "t23"
  SEMI JOIN (
    SELECT DISTINCT
      "t9"."parent" AS "told",
      "t9"."author" AS "by",
      "t9"."person" AS "back_to"
    FROM "said" AS "t9"
    WHERE
      "t9"."parent" IS NOT NULL
  ) AS "t24"
    ON "t23"."moment" = "t24"."told"
    AND "t23"."person" = "t24"."by"
    AND "t23"."author" = "t24"."back_to"
)
SELECT
  "t51"."known" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t51"."known" AS "matter_moment",
  CAST(NULL AS BIGINT) AS "thread",
  "t51"."owner" AS "doer",
  "t51"."person" AS "toward",
  "t51"."since" AS "opened",
  "t51"."at" AS "due",
  'asked' AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t51"."named", 4611686018427387904),
      COALESCE("t51"."handed", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  "t51"."named" IS NOT NULL AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  (
    "t51"."partly" IS NULL
  )
  OR (
    "t51"."named" IS NOT NULL
  )
  OR (
    "t51"."handed" IS NOT NULL
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
    "t50"."handed",
    "t50"."partly",
    "t38"."named"
  FROM "absence" AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t48"."absence",
      MIN("t48"."moment") FILTER(WHERE
        (
          "t48"."left_open" IS NULL
        ) AND "t48"."plainly") AS "handed",
      MIN("t48"."moment") FILTER(WHERE
        NOT (
          (
            "t48"."left_open" IS NULL
          ) AND "t48"."plainly"
        )) AS "partly"
    FROM (
      SELECT
        "t16"."at",
        "t16"."absence",
        "t47"."moment",
        "t47"."within",
        "t47"."plainly",
        "t47"."written",
        "t25"."left_open"
      FROM (
        SELECT
          "t1"."at",
          "t1"."meeting" AS "absence"
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'absence'
      ) AS "t16"
      INNER JOIN (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t44"."moment",
            "t44"."within",
            "t44"."plainly",
            "t44"."at" AS "written"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t34"."moment",
                "t34"."author",
                "t34"."person",
                "t34"."at",
                432000 AS "within",
                FALSE AS "plainly"
              FROM "t32" AS "t34"
            ) AS "t36"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t28"."moment",
                  "t28"."author",
                  "t28"."person",
                  "t28"."at",
                  2592000 AS "within",
                  TRUE AS "plainly"
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
                  ) AS "t18"
                    ON "t10"."moment" = "t18"."moment"
                ) AS "t28"
              ) AS "t33"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t40"."moment",
                  "t40"."author",
                  "t40"."person",
                  "t40"."at",
                  "t40"."within",
                  TRUE AS "plainly"
                FROM (
                  SELECT
                    "t39"."moment",
                    "t39"."thread",
                    "t39"."parent",
                    "t39"."author",
                    "t39"."person",
                    "t39"."at",
                    "t39"."words",
                    "t39"."attached",
                    "t39"."forward",
                    "t39"."voiced",
                    "t39"."covered",
                    "t39"."role",
                    "t39"."alone",
                    "t39"."named",
                    "t39"."other_named",
                    "t39"."answer_covered",
                    "t39"."acknowledges",
                    "t39"."delivers",
                    "t39"."promises",
                    "t39"."thanks",
                    "t39"."apologises",
                    "t39"."warns",
                    "t39"."decides",
                    "t39"."offers_another_way",
                    "t39"."asks",
                    "t39"."chases",
                    "t39"."within"
                  FROM (
                    SELECT
                      "t34"."moment",
                      "t34"."thread",
                      "t34"."parent",
                      "t34"."author",
                      "t34"."person",
                      "t34"."at",
                      "t34"."words",
                      "t34"."attached",
                      "t34"."forward",
                      "t34"."voiced",
                      "t34"."covered",
                      "t34"."role",
                      "t34"."alone",
                      "t34"."named",
                      "t34"."other_named",
                      "t34"."answer_covered",
                      "t34"."acknowledges",
                      "t34"."delivers",
                      "t34"."promises",
                      "t34"."thanks",
                      "t34"."apologises",
                      "t34"."warns",
                      "t34"."decides",
                      "t34"."offers_another_way",
                      "t34"."asks",
                      "t34"."chases",
                      432000 AS "within"
                    FROM "t32" AS "t34"
                  ) AS "t39"
                  SEMI JOIN (
                    SELECT DISTINCT
                      "t3"."moment"
                    FROM "turns" AS "t3"
                    WHERE
                      "t3"."turn" IN ('titled_cover')
                  ) AS "t19"
                    ON "t39"."moment" = "t19"."moment"
                ) AS "t40"
              ) AS "t41"
            ) AS "t42"
          ) AS "t44"
          SEMI JOIN "t26" AS "t29"
            ON "t44"."author" = "t29"."person"
          SEMI JOIN "t26" AS "t30"
            ON "t44"."person" = "t30"."person"
        ) AS "t45"
      ) AS "t47"
        ON "t47"."written" < "t16"."at"
        AND "t47"."written" >= (
          "t16"."at" - "t47"."within"
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
      ) AS "t25"
        ON "t47"."moment" = "t25"."left_open"
    ) AS "t48"
    GROUP BY
      1
  ) AS "t50"
    ON "t6"."absence" = "t50"."absence"
  LEFT OUTER JOIN (
    SELECT
      "t31"."absence",
      "t31"."person",
      MIN("t31"."statement") AS "named"
    FROM (
      SELECT
        "t6"."absence",
        "t6"."at",
        "t6"."until_at",
        "t6"."known",
        "t6"."owner",
        "t6"."person",
        "t6"."since",
        "t17"."statement",
        "t17"."whom",
        "t17"."only"
      FROM "absence" AS "t6"
      INNER JOIN (
        SELECT
          "t2"."statement",
          "t2"."about" AS "whom",
          "t2"."target" AS "only"
        FROM "statements" AS "t2"
        WHERE
          "t2"."kind" = 'cover'
      ) AS "t17"
        ON "t6"."person" = "t17"."whom"
        AND (
          (
            "t17"."only" IS NULL
          ) OR (
            "t17"."only" = "t6"."absence"
          )
        )
    ) AS "t31"
    GROUP BY
      1,
      2
  ) AS "t38"
    ON "t6"."absence" = "t38"."absence" AND "t6"."person" = "t38"."person"
) AS "t51"
