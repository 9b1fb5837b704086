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
    "t24"."moment" AS "cause_moment",
    "t14"."act" AS "cause_act",
    CAST(NULL AS BIGINT) AS "about",
    "t24"."moment" AS "opened",
    "t24"."absent" AS "suggested",
    "t24"."evidence",
    CAST(NULL AS BIGINT) AS "meeting",
    TRUE AS "certain"
  FROM (
    SELECT
      "t22"."moment",
      "t22"."absent",
      MAX("t22"."told") AS "evidence",
      BOOL_OR(CAST("t22"."asked" AS BOOLEAN)) AS "concerned"
    FROM (
      SELECT
        "t21"."moment",
        "t21"."thread",
        "t21"."author",
        "t19"."told",
        "t19"."in_thread",
        "t19"."absent",
        "t19"."asked"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t13"."moment",
            "t13"."thread",
            "t13"."author"
          FROM (
            SELECT
              *
            FROM "said" AS "t5"
            WHERE
              NOT (
                "t5"."forward"
              )
          ) AS "t13"
          INNER JOIN (
            SELECT
              "t2"."person" AS "owner"
            FROM "persons" AS "t2"
            WHERE
              "t2"."me"
          ) AS "t9"
            ON "t13"."author" = "t9"."owner"
        ) AS "t17"
      ) AS "t21"
      SEMI JOIN "t8" AS "t15"
        ON "t21"."moment" = "t15"."decided"
      INNER JOIN (
        SELECT DISTINCT
          "t16"."moment" AS "told",
          "t16"."thread" AS "in_thread",
          "t16"."author" AS "absent",
          (
            "t16"."asks" OR "t16"."warns"
          ) AND "t16"."few" AS "asked"
        FROM (
          SELECT
            "t4"."moment",
            "t4"."thread",
            "t4"."parent",
            "t4"."author",
            "t4"."person",
            "t4"."at",
            "t4"."words",
            "t4"."attached",
            "t4"."forward",
            "t4"."voiced",
            "t4"."covered",
            "t4"."role",
            "t4"."alone",
            "t4"."named",
            "t4"."other_named",
            "t4"."answer_covered",
            "t4"."acknowledges",
            "t4"."delivers",
            "t4"."promises",
            "t4"."thanks",
            "t4"."apologises",
            "t4"."warns",
            "t4"."decides",
            "t4"."offers_another_way",
            "t4"."asks",
            "t4"."chases",
            COUNT("t4"."person") OVER (
              PARTITION BY "t4"."moment"
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) <= 5 AS "few"
          FROM "said" AS "t4"
        ) AS "t16"
      ) AS "t19"
        ON "t21"."thread" = "t19"."in_thread"
        AND "t19"."told" < "t21"."moment"
        AND "t19"."absent" <> "t21"."author"
    ) AS "t22"
    GROUP BY
      1,
      2
  ) AS "t24"
  ANTI JOIN (
    SELECT DISTINCT
      "t3"."moment" AS "here",
      "t3"."person" AS "present"
    FROM "said" AS "t3"
  ) AS "t10"
    ON "t24"."moment" = "t10"."here" AND "t24"."absent" = "t10"."present"
  INNER JOIN "t8" AS "t14"
    ON "t24"."moment" = "t14"."decided"
) AS "t25"
