WITH "t14" AS (
  SELECT
    "t1"."person" AS "colleague"
  FROM "persons" AS "t1"
  WHERE
    (
      "t1"."circle" IN ('colleague', 'manager', 'report', 'partner')
      OR (
        (
          "t1"."circle" = ''
        ) AND "t1"."inside"
      )
    )
    AND NOT (
      "t1"."me"
    )
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'outcome' AS "kind",
      "t21"."row" AS "at",
      CAST(NULL AS BIGINT) AS "act",
      "t21"."partner" AS "person"
    FROM (
      SELECT
        *
      FROM "placed" AS "t0"
      WHERE
        "t0"."kind" = 'placement'
        AND NOT (
          CONTAINS(LOWER("t0"."status"), 'cancel')
          OR CONTAINS(LOWER("t0"."status"), 'no show')
          OR CONTAINS(LOWER("t0"."status"), 'odwoł')
          OR CONTAINS(LOWER("t0"."status"), 'anulow')
        )
    ) AS "t21"
    SEMI JOIN (
      SELECT
        "t1"."person" AS "owner"
      FROM "persons" AS "t1"
      WHERE
        "t1"."me"
    ) AS "t9"
      ON "t21"."by" = "t9"."owner"
  ) AS "t25"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'outcome' AS "kind",
      "t21"."row" AS "at",
      CAST(NULL AS BIGINT) AS "act",
      "t21"."by" AS "person"
    FROM (
      SELECT
        *
      FROM "placed" AS "t0"
      WHERE
        "t0"."kind" = 'placement'
        AND NOT (
          CONTAINS(LOWER("t0"."status"), 'cancel')
          OR CONTAINS(LOWER("t0"."status"), 'no show')
          OR CONTAINS(LOWER("t0"."status"), 'odwoł')
          OR CONTAINS(LOWER("t0"."status"), 'anulow')
        )
    ) AS "t21"
    SEMI JOIN (
      SELECT
        "t1"."person" AS "owner"
      FROM "persons" AS "t1"
      WHERE
        "t1"."me"
    ) AS "t9"
      ON "t21"."partner" = "t9"."owner"
  ) AS "t24"
) AS "t27"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        'help' AS "kind",
        "t12"."delivered" AS "at",
        CAST(NULL AS BIGINT) AS "act",
        "t12"."asker" AS "person"
      FROM (
        SELECT
          *
        FROM "request" AS "t2"
        WHERE
          "t2"."certain" AND "t2"."delivered" IS NOT NULL
      ) AS "t12"
      SEMI JOIN (
        SELECT
          "t1"."person" AS "owner"
        FROM "persons" AS "t1"
        WHERE
          "t1"."me"
      ) AS "t9"
        ON "t12"."asked" = "t9"."owner"
      SEMI JOIN "t14" AS "t17"
        ON "t12"."asker" = "t17"."colleague"
    ) AS "t22"
  ) AS "t26"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        'credit' AS "kind",
        "t29"."moment" AS "at",
        "t29"."act",
        "t29"."person"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t13"."act",
            "t13"."moment",
            "t13"."kind",
            "t13"."certain",
            "t13"."due",
            "t13"."chases",
            "t13"."put_to",
            "t13"."shows",
            "t13"."calls",
            "t6"."person",
            "t6"."role",
            "t6"."alone",
            "t6"."named",
            "t6"."other_named",
            "t6"."answer_covered"
          FROM (
            SELECT
              *
            FROM "acts" AS "t3"
            WHERE
              "t3"."kind" = 'credit' AND "t3"."certain"
          ) AS "t13"
          INNER JOIN (
            SELECT
              "t7"."moment"
            FROM "moments" AS "t7"
            SEMI JOIN (
              SELECT
                "t1"."person" AS "owner"
              FROM "persons" AS "t1"
              WHERE
                "t1"."me"
            ) AS "t9"
              ON "t7"."author" = "t9"."owner"
          ) AS "t20"
            ON "t13"."moment" = "t20"."moment"
          INNER JOIN "towards" AS "t6"
            ON "t13"."moment" = "t6"."moment"
        ) AS "t23"
        WHERE
          "t23"."role" <> 'cc'
      ) AS "t29"
      SEMI JOIN "t14" AS "t18"
        ON "t29"."person" = "t18"."colleague"
    ) AS "t30"
  ) AS "t31"
) AS "t32"
