WITH "t15" AS (
  SELECT
    "t5"."person"
  FROM "persons" AS "t5"
  WHERE
    "t5"."me"
    OR (
      "t5"."circle" IN ('colleague', 'manager', 'report', 'partner')
      OR (
        "t5"."inside" AND (
          "t5"."circle" = ''
        )
      )
    )
)
SELECT
  "t28"."known" AS "cause_moment",
  CAST(NULL AS BIGINT) AS "cause_act",
  "t28"."known" AS "matter_moment",
  CAST(NULL AS BIGINT) AS "thread",
  "t28"."owner" AS "doer",
  "t28"."person" AS "toward",
  "t28"."since" AS "opened",
  "t28"."at" AS "due",
  'asked' AS "due_kind",
  CAST(NULL AS BIGINT) AS "acknowledged",
  CAST(NULL AS BIGINT) AS "reminded",
  CAST(NULL AS BIGINT) AS "told",
  NULLIF(
    LEAST(
      COALESCE("t28"."named", 4611686018427387904),
      COALESCE("t28"."handed", 4611686018427387904)
    ),
    4611686018427387904
  ) AS "met",
  "t28"."named" IS NOT NULL AS "met_certain",
  CAST(NULL AS BIGINT) AS "excused",
  CAST(NULL AS TEXT) AS "excuse",
  FALSE AS "any_of",
  TRUE AS "certain"
FROM (
  SELECT
    "t6"."absence",
    "t6"."at",
    "t6"."until_at",
    "t6"."known",
    "t6"."owner",
    "t6"."person",
    "t6"."since",
    "t27"."handed",
    "t22"."named"
  FROM "absence" AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t25"."absence",
      MIN("t25"."moment") AS "handed"
    FROM (
      SELECT
        "t12"."at",
        "t12"."absence",
        "t24"."moment",
        "t24"."written"
      FROM (
        SELECT
          "t1"."at",
          "t1"."meeting" AS "absence"
        FROM "meetings" AS "t1"
        WHERE
          "t1"."kind" = 'absence'
      ) AS "t12"
      INNER JOIN (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t8"."moment",
            "t8"."at" AS "written"
          FROM "said" AS "t8"
          SEMI JOIN (
            SELECT DISTINCT
              "t4"."moment"
            FROM "turns" AS "t4"
            WHERE
              "t4"."turn" IN ('hands_over')
          ) AS "t14"
            ON "t8"."moment" = "t14"."moment"
          SEMI JOIN "t15" AS "t17"
            ON "t8"."author" = "t17"."person"
          SEMI JOIN "t15" AS "t18"
            ON "t8"."person" = "t18"."person"
        ) AS "t21"
      ) AS "t24"
        ON "t24"."written" < "t12"."at" AND "t24"."written" >= (
          "t12"."at" - 1209600
        )
    ) AS "t25"
    GROUP BY
      1
  ) AS "t27"
    ON "t6"."absence" = "t27"."absence"
  LEFT OUTER JOIN (
    SELECT
      "t19"."absence",
      "t19"."person",
      MIN("t19"."statement") AS "named"
    FROM (
      SELECT
        "t6"."absence",
        "t6"."at",
        "t6"."until_at",
        "t6"."known",
        "t6"."owner",
        "t6"."person",
        "t6"."since",
        "t13"."statement",
        "t13"."whom",
        "t13"."only"
      FROM "absence" AS "t6"
      INNER JOIN (
        SELECT
          "t2"."statement",
          "t2"."about" AS "whom",
          "t2"."target" AS "only"
        FROM "statements" AS "t2"
        WHERE
          "t2"."kind" = 'cover'
      ) AS "t13"
        ON "t6"."person" = "t13"."whom"
        AND (
          (
            "t13"."only" IS NULL
          ) OR (
            "t13"."only" = "t6"."absence"
          )
        )
    ) AS "t19"
    GROUP BY
      1,
      2
  ) AS "t22"
    ON "t6"."absence" = "t22"."absence" AND "t6"."person" = "t22"."person"
) AS "t28"
