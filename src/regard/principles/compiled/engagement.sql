WITH "t14" AS (
  SELECT DISTINCT
    *
  FROM (
    SELECT
      "t11"."moment",
      "t11"."thread",
      "t11"."author"
    FROM (
      SELECT
        *
      FROM "said" AS "t3"
      WHERE
        NOT (
          "t3"."forward"
        ) AND (
          "t3"."promises" OR "t3"."decides"
        )
    ) AS "t11"
    INNER JOIN (
      SELECT
        "t1"."person" AS "owner"
      FROM "persons" AS "t1"
      WHERE
        "t1"."me"
    ) AS "t7"
      ON "t11"."author" = "t7"."owner"
  ) AS "t13"
), "t22" AS (
  SELECT
    "t21"."moment",
    "t21"."absent",
    "t21"."evidence",
    "t21"."concerned"
  FROM (
    SELECT
      "t19"."moment",
      "t19"."absent",
      MAX("t19"."told") AS "evidence",
      BOOL_OR(CAST("t19"."asked" AS BOOLEAN)) AS "concerned"
    FROM (
      SELECT
        "t16"."moment",
        "t16"."thread",
        "t16"."author",
        "t12"."told",
        "t12"."in_thread",
        "t12"."absent",
        "t12"."asked"
      FROM "t14" AS "t16"
      INNER JOIN (
        SELECT DISTINCT
          "t4"."moment" AS "told",
          "t4"."thread" AS "in_thread",
          "t4"."author" AS "absent",
          "t4"."asks" OR "t4"."warns" AS "asked"
        FROM "said" AS "t4"
      ) AS "t12"
        ON "t16"."thread" = "t12"."in_thread"
        AND "t12"."told" < "t16"."moment"
        AND "t12"."absent" <> "t16"."author"
    ) AS "t19"
    GROUP BY
      1,
      2
  ) AS "t21"
  ANTI JOIN (
    SELECT DISTINCT
      "t2"."moment" AS "here",
      "t2"."person" AS "present"
    FROM "said" AS "t2"
  ) AS "t8"
    ON "t21"."moment" = "t8"."here" AND "t21"."absent" = "t8"."present"
)
SELECT DISTINCT
  *
FROM (
  SELECT
    "t30"."moment" AS "cause_moment",
    CAST(NULL AS BIGINT) AS "cause_act",
    "t30"."absent" AS "about",
    "t30"."moment" AS "opened",
    "t30"."absent" AS "suggested",
    "t26"."evidence",
    CAST(NULL AS BIGINT) AS "meeting",
    TRUE AS "certain"
  FROM (
    SELECT
      "t28"."thread",
      "t28"."absent",
      MIN("t28"."moment") AS "moment"
    FROM (
      SELECT
        "t27"."moment",
        "t27"."absent",
        "t27"."evidence",
        "t27"."concerned",
        "t18"."thread",
        "t18"."here"
      FROM (
        SELECT
          *
        FROM "t22" AS "t23"
        WHERE
          "t23"."concerned"
      ) AS "t27"
      INNER JOIN (
        SELECT
          "t15"."thread",
          "t15"."moment" AS "here"
        FROM "t14" AS "t15"
      ) AS "t18"
        ON "t27"."moment" = "t18"."here"
    ) AS "t28"
    GROUP BY
      1,
      2
  ) AS "t30"
  INNER JOIN (
    SELECT
      "t23"."absent",
      "t23"."evidence",
      "t23"."moment"
    FROM "t22" AS "t23"
    WHERE
      "t23"."concerned"
  ) AS "t26"
    ON "t30"."absent" = "t26"."absent" AND "t30"."moment" = "t26"."moment"
) AS "t31"
