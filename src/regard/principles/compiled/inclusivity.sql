WITH "t8" AS (
  SELECT
    "t1"."act",
    "t1"."moment" AS "decided"
  FROM "acts" AS "t1"
  WHERE
    "t1"."certain" AND "t1"."kind" = 'decision'
)
SELECT DISTINCT
  *
FROM (
  SELECT
    "t23"."moment" AS "cause_moment",
    "t16"."act" AS "cause_act",
    CAST(NULL AS BIGINT) AS "about",
    "t23"."moment" AS "opened",
    "t23"."absent" AS "suggested",
    "t23"."evidence",
    CAST(NULL AS BIGINT) AS "meeting",
    TRUE AS "certain"
  FROM (
    SELECT
      "t21"."moment",
      "t21"."absent",
      MAX("t21"."told") AS "evidence",
      BOOL_OR(CAST("t21"."asked" AS BOOLEAN)) AS "concerned"
    FROM (
      SELECT
        "t20"."moment",
        "t20"."thread",
        "t20"."author",
        "t14"."told",
        "t14"."in_thread",
        "t14"."absent",
        "t14"."asked"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t15"."moment",
            "t15"."thread",
            "t15"."author"
          FROM (
            SELECT
              *
            FROM "said" AS "t5"
            WHERE
              NOT (
                "t5"."forward"
              )
          ) AS "t15"
          INNER JOIN (
            SELECT
              "t2"."person" AS "owner"
            FROM "persons" AS "t2"
            WHERE
              "t2"."me"
          ) AS "t9"
            ON "t15"."author" = "t9"."owner"
        ) AS "t18"
      ) AS "t20"
      SEMI JOIN "t8" AS "t17"
        ON "t20"."moment" = "t17"."decided"
      INNER JOIN (
        SELECT DISTINCT
          "t4"."moment" AS "told",
          "t4"."thread" AS "in_thread",
          "t4"."author" AS "absent",
          "t4"."asks" OR "t4"."warns" AS "asked"
        FROM "said" AS "t4"
      ) AS "t14"
        ON "t20"."thread" = "t14"."in_thread"
        AND "t14"."told" < "t20"."moment"
        AND "t14"."absent" <> "t20"."author"
    ) AS "t21"
    GROUP BY
      1,
      2
  ) AS "t23"
  ANTI JOIN (
    SELECT DISTINCT
      "t3"."moment" AS "here",
      "t3"."person" AS "present"
    FROM "said" AS "t3"
  ) AS "t10"
    ON "t23"."moment" = "t10"."here" AND "t23"."absent" = "t10"."present"
  INNER JOIN "t8" AS "t16"
    ON "t23"."moment" = "t16"."decided"
) AS "t24"
