SELECT
  "t23"."absence",
  "t23"."at",
  "t23"."until_at",
  "t23"."known",
  "t23"."owner",
  "t23"."person",
  MIN("t23"."since") AS "since"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t15"."absence",
          "t15"."at",
          "t15"."until_at",
          "t15"."known",
          "t15"."owner",
          "t15"."person",
          "t15"."known" AS "since"
        FROM (
          SELECT
            "t10"."known",
            "t7"."owner",
            "t10"."at",
            "t10"."until_at",
            "t10"."meeting" AS "absence",
            "t11"."person"
          FROM (
            SELECT
              *
            FROM "meetings" AS "t0"
            WHERE
              "t0"."kind" = 'absence' AND NOT (
                "t0"."cancelled"
              )
          ) AS "t10"
          CROSS JOIN (
            SELECT
              "t1"."person" AS "owner"
            FROM "persons" AS "t1"
            WHERE
              "t1"."me"
          ) AS "t7"
          CROSS JOIN (
            SELECT
              "t1"."person"
            FROM "persons" AS "t1"
            WHERE
              "t1"."circle" = 'client'
          ) AS "t11"
        ) AS "t15"
      ) AS "t16"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t17"."absence",
          "t17"."at",
          "t17"."until_at",
          "t17"."known",
          "t17"."owner",
          "t17"."contact" AS "person",
          GREATEST("t17"."known", "t17"."row") AS "since"
        FROM (
          SELECT
            "t10"."known",
            "t7"."owner",
            "t10"."at",
            "t10"."until_at",
            "t10"."meeting" AS "absence",
            "t12"."row",
            "t12"."contact",
            "t12"."happened"
          FROM (
            SELECT
              *
            FROM "meetings" AS "t0"
            WHERE
              "t0"."kind" = 'absence' AND NOT (
                "t0"."cancelled"
              )
          ) AS "t10"
          CROSS JOIN (
            SELECT
              "t1"."person" AS "owner"
            FROM "persons" AS "t1"
            WHERE
              "t1"."me"
          ) AS "t7"
          INNER JOIN (
            SELECT
              "t2"."row",
              "t2"."contact",
              "t2"."at" AS "happened"
            FROM "placed" AS "t2"
            WHERE
              "t2"."contact" IS NOT NULL
          ) AS "t12"
            ON "t12"."happened" < "t10"."at" AND "t12"."happened" > (
              "t10"."at" - 15552000
            )
        ) AS "t17"
      ) AS "t19"
    ) AS "t21"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t18"."absence",
        "t18"."at",
        "t18"."until_at",
        "t18"."known",
        "t18"."owner",
        "t18"."person",
        GREATEST("t18"."known", "t18"."opener") AS "since"
      FROM (
        SELECT
          "t10"."known",
          "t7"."owner",
          "t10"."at",
          "t10"."until_at",
          "t10"."meeting" AS "absence",
          "t14"."opener",
          "t14"."doer",
          "t14"."due",
          "t14"."person"
        FROM (
          SELECT
            *
          FROM "meetings" AS "t0"
          WHERE
            "t0"."kind" = 'absence' AND NOT (
              "t0"."cancelled"
            )
        ) AS "t10"
        CROSS JOIN (
          SELECT
            "t1"."person" AS "owner"
          FROM "persons" AS "t1"
          WHERE
            "t1"."me"
        ) AS "t7"
        INNER JOIN (
          SELECT
            "t4"."opener",
            "t4"."doer",
            "t4"."due",
            "t4"."toward" AS "person"
          FROM "promise" AS "t4"
          WHERE
            "t4"."due" IS NOT NULL AND "t4"."certain"
        ) AS "t14"
          ON "t14"."doer" = "t7"."owner"
          AND "t14"."due" >= "t10"."at"
          AND "t14"."due" <= "t10"."until_at"
      ) AS "t18"
    ) AS "t20"
  ) AS "t22"
  WHERE
    "t22"."person" <> "t22"."owner"
) AS "t23"
GROUP BY
  1,
  2,
  3,
  4,
  5,
  6
