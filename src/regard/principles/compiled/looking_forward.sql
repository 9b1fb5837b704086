SELECT DISTINCT
  *
FROM (
  SELECT
    "t6"."meeting" AS "cause_moment",
    CAST(NULL AS BIGINT) AS "cause_act",
    "t10"."person" AS "about",
    "t6"."ended" AS "opened",
    CAST(NULL AS BIGINT) AS "suggested",
    CAST(NULL AS BIGINT) AS "evidence",
    "t6"."meeting",
    TRUE AS "certain"
  FROM (
    SELECT
      *
    FROM "meetings" AS "t0"
    WHERE
      "t0"."kind" = 'meeting' AND NOT (
        "t0"."cancelled"
      ) AND "t0"."people" <= 6
  ) AS "t6"
  INNER JOIN (
    SELECT
      "t7"."meeting",
      "t7"."person",
      "t7"."answer"
    FROM (
      SELECT
        *
      FROM "attendance" AS "t1"
      WHERE
        "t1"."answer" <> 'declined'
    ) AS "t7"
    INNER JOIN (
      SELECT
        "t2"."person"
      FROM "persons" AS "t2"
      WHERE
        NOT (
          "t2"."me"
        )
    ) AS "t8"
      ON "t7"."person" = "t8"."person"
  ) AS "t10"
    ON "t6"."meeting" = "t10"."meeting"
) AS "t11"
