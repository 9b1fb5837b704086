WITH "t16" AS (
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
      "t13"."row" AS "at",
      CAST(NULL AS BIGINT) AS "act",
      "t13"."partner" AS "person"
    FROM (
      SELECT
        *
      FROM "placed" AS "t0"
      WHERE
        "t0"."kind" = 'placement' AND "t0"."status" <> 'cancelled'
    ) AS "t13"
    SEMI JOIN (
      SELECT
        "t1"."person" AS "owner"
      FROM "persons" AS "t1"
      WHERE
        "t1"."me"
    ) AS "t10"
      ON "t13"."by" = "t10"."owner"
  ) AS "t22"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'outcome' AS "kind",
      "t13"."row" AS "at",
      CAST(NULL AS BIGINT) AS "act",
      "t13"."by" AS "person"
    FROM (
      SELECT
        *
      FROM "placed" AS "t0"
      WHERE
        "t0"."kind" = 'placement' AND "t0"."status" <> 'cancelled'
    ) AS "t13"
    SEMI JOIN (
      SELECT
        "t1"."person" AS "owner"
      FROM "persons" AS "t1"
      WHERE
        "t1"."me"
    ) AS "t10"
      ON "t13"."partner" = "t10"."owner"
  ) AS "t21"
) AS "t24"
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
        "t14"."delivered" AS "at",
        CAST(NULL AS BIGINT) AS "act",
        "t14"."asker" AS "person"
      FROM (
        SELECT
          *
        FROM "request" AS "t2"
        WHERE
          "t2"."certain" AND "t2"."delivered" IS NOT NULL
      ) AS "t14"
      SEMI JOIN (
        SELECT
          "t1"."person" AS "owner"
        FROM "persons" AS "t1"
        WHERE
          "t1"."me"
      ) AS "t10"
        ON "t14"."asked" = "t10"."owner"
      SEMI JOIN "t16" AS "t19"
        ON "t14"."asker" = "t19"."colleague"
    ) AS "t25"
  ) AS "t27"
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
            "t15"."act",
            "t15"."moment",
            "t15"."kind",
            "t15"."certain",
            "t15"."due",
            "t15"."chases",
            "t15"."put_to",
            "t15"."shows",
            "t15"."calls",
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
          ) AS "t15"
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
            ) AS "t10"
              ON "t7"."author" = "t10"."owner"
          ) AS "t23"
            ON "t15"."moment" = "t23"."moment"
          INNER JOIN "towards" AS "t6"
            ON "t15"."moment" = "t6"."moment"
        ) AS "t26"
        WHERE
          "t26"."role" <> 'cc'
      ) AS "t29"
      SEMI JOIN "t16" AS "t20"
        ON "t29"."person" = "t20"."colleague"
    ) AS "t30"
  ) AS "t31"
) AS "t32"
