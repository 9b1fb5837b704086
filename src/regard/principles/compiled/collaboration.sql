WITH "t15" AS (
  SELECT
    "t11"."moment",
    "t11"."author",
    "t11"."person",
    "t11"."parent",
    MIN("t11"."act") AS "act",
    BOOL_OR(CAST("t11"."sure" AS BOOLEAN)) AS "sure"
  FROM (
    SELECT
      *
    FROM "spoken" AS "t4"
    WHERE
      "t4"."kind" = 'alternative' AND "t4"."few"
  ) AS "t11"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT DISTINCT
  "t27"."moment",
  "t27"."act",
  "t27"."mark",
  "t27"."author" AS "by",
  "t27"."person" AS "toward",
  "t27"."earlier" AS "beside",
  "t27"."proposal" AS "beside_act",
  "t27"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t18"."moment",
      "t18"."act",
      "t18"."author",
      "t18"."person",
      "t22"."earlier",
      "t22"."proposal",
      'builds_on' AS "mark",
      "t18"."sure" AND "t22"."sure_before" AS "certain"
    FROM "t15" AS "t18"
    INNER JOIN (
      SELECT
        "t19"."moment" AS "earlier",
        "t19"."author" AS "proposer",
        "t19"."person" AS "hearer",
        "t19"."act" AS "proposal",
        "t19"."sure" AS "sure_before"
      FROM "t15" AS "t19"
    ) AS "t22"
      ON "t18"."parent" = "t22"."earlier"
      AND "t18"."person" = "t22"."proposer"
      AND "t18"."author" = "t22"."hearer"
  ) AS "t24"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t25"."moment",
      "t25"."act",
      "t25"."author",
      "t25"."person",
      "t25"."meeting" AS "earlier",
      CAST(NULL AS BIGINT) AS "proposal",
      'met_and_did' AS "mark",
      TRUE AS "certain"
    FROM (
      SELECT
        "t23"."meeting",
        "t23"."author",
        "t23"."person",
        MIN("t23"."moment") AS "moment",
        FIRST("t23"."act" ORDER BY (
          "t23"."moment" * 2147483648
        ) + "t23"."act") AS "act"
      FROM (
        SELECT
          "t10"."meeting",
          "t10"."ended",
          "t10"."until_at",
          "t20"."owner",
          "t20"."other",
          "t14"."moment",
          "t14"."act",
          "t14"."author",
          "t14"."person",
          "t14"."at"
        FROM (
          SELECT
            *
          FROM "meetings" AS "t0"
          WHERE
            "t0"."kind" = 'meeting' AND NOT (
              "t0"."cancelled"
            ) AND "t0"."people" = 2
        ) AS "t10"
        INNER JOIN (
          SELECT
            "t6"."meeting",
            "t13"."owner",
            "t6"."person" AS "other"
          FROM "attendance" AS "t6"
          INNER JOIN (
            SELECT
              "t7"."person" AS "owner"
            FROM "persons" AS "t7"
            WHERE
              "t7"."me"
          ) AS "t13"
            ON "t6"."person" <> "t13"."owner"
        ) AS "t20"
          ON "t10"."meeting" = "t20"."meeting"
        INNER JOIN (
          SELECT
            "t5"."moment",
            "t5"."act",
            "t5"."author",
            "t5"."person",
            "t5"."at"
          FROM "spoken" AS "t5"
          WHERE
            "t5"."kind" IN ('promise', 'decision', 'delivery') AND "t5"."sure" AND "t5"."few"
        ) AS "t14"
          ON (
            (
              (
                "t14"."author" = "t20"."owner"
              ) AND (
                "t14"."person" = "t20"."other"
              )
            )
            OR (
              (
                "t14"."author" = "t20"."other"
              ) AND (
                "t14"."person" = "t20"."owner"
              )
            )
          )
          AND "t14"."moment" > "t10"."ended"
          AND "t14"."at" <= (
            "t10"."until_at" + 172800
          )
      ) AS "t23"
      GROUP BY
        1,
        2,
        3
    ) AS "t25"
  ) AS "t26"
) AS "t27"
