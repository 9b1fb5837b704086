SELECT DISTINCT
  "t27"."meeting" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t27"."person" AS "about",
  GREATEST("t27"."known", "t27"."evidence") AS "opened",
  CAST(NULL AS BIGINT) AS "suggested",
  "t27"."evidence",
  "t27"."meeting",
  "t27"."saved" AS "certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t14"."meeting",
      "t14"."known",
      "t22"."person",
      "t15"."statement" AS "evidence",
      TRUE AS "saved"
    FROM (
      SELECT
        *
      FROM "meetings" AS "t0"
      WHERE
        "t0"."kind" = 'meeting' AND NOT (
          "t0"."cancelled"
        )
    ) AS "t14"
    INNER JOIN (
      SELECT
        "t16"."meeting",
        "t16"."person",
        "t16"."answer"
      FROM (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t16"
      INNER JOIN (
        SELECT
          "t3"."person"
        FROM "persons" AS "t3"
        WHERE
          NOT (
            "t3"."me"
          )
      ) AS "t17"
        ON "t16"."person" = "t17"."person"
    ) AS "t22"
      ON "t14"."meeting" = "t22"."meeting"
    INNER JOIN (
      SELECT
        *
      FROM "statements" AS "t1"
      WHERE
        "t1"."kind" = 'saved_fact'
        AND "t1"."value" <> 'dont_raise'
        AND "t1"."about" IS NOT NULL
    ) AS "t15"
      ON "t22"."person" = "t15"."about" AND "t15"."statement" < "t14"."meeting"
  ) AS "t25"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t14"."meeting",
      "t14"."known",
      "t22"."person",
      "t24"."told" AS "evidence",
      FALSE AS "saved"
    FROM (
      SELECT
        *
      FROM "meetings" AS "t0"
      WHERE
        "t0"."kind" = 'meeting' AND NOT (
          "t0"."cancelled"
        )
    ) AS "t14"
    INNER JOIN (
      SELECT
        "t16"."meeting",
        "t16"."person",
        "t16"."answer"
      FROM (
        SELECT
          *
        FROM "attendance" AS "t2"
        WHERE
          "t2"."answer" <> 'declined'
      ) AS "t16"
      INNER JOIN (
        SELECT
          "t3"."person"
        FROM "persons" AS "t3"
        WHERE
          NOT (
            "t3"."me"
          )
      ) AS "t17"
        ON "t16"."person" = "t17"."person"
    ) AS "t22"
      ON "t14"."meeting" = "t22"."meeting"
    INNER JOIN (
      SELECT
        "t20"."author",
        "t19"."told",
        "t20"."at" AS "wrote_at"
      FROM (
        SELECT
          *
        FROM "said" AS "t6"
        WHERE
          "t6"."role" <> 'cc'
      ) AS "t20"
      INNER JOIN (
        SELECT DISTINCT
          "t5"."moment" AS "told"
        FROM "acts" AS "t5"
        WHERE
          "t5"."certain" AND "t5"."kind" = 'personal'
      ) AS "t19"
        ON "t20"."moment" = "t19"."told"
      INNER JOIN (
        SELECT
          "t3"."person" AS "owner"
        FROM "persons" AS "t3"
        WHERE
          "t3"."me"
      ) AS "t11"
        ON "t20"."person" = "t11"."owner"
    ) AS "t24"
      ON "t22"."person" = "t24"."author"
      AND "t24"."told" < "t14"."meeting"
      AND "t24"."wrote_at" > (
        "t14"."at" - 7776000
      )
  ) AS "t26"
) AS "t27"
