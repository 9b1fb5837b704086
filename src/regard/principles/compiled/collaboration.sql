WITH "t28" AS (
  SELECT
    "t22"."moment",
    "t22"."author",
    "t22"."person",
    "t22"."parent",
    MIN("t22"."act") AS "act",
    BOOL_OR(CAST("t22"."sure" AS BOOLEAN)) AS "sure"
  FROM (
    SELECT
      *
    FROM "spoken" AS "t10"
    WHERE
      "t10"."kind" = 'alternative' AND "t10"."few"
  ) AS "t22"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT DISTINCT
  "t45"."moment",
  "t45"."act",
  "t45"."mark",
  "t45"."author" AS "by",
  "t45"."person" AS "toward",
  "t45"."earlier" AS "beside",
  "t45"."proposal" AS "beside_act",
  "t45"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t43"."moment",
      "t43"."act",
      "t43"."author",
      "t43"."person",
      "t43"."meeting" AS "earlier",
      CAST(NULL AS BIGINT) AS "proposal",
      'met_and_did' AS "mark",
      TRUE AS "certain"
    FROM (
      SELECT
        "t39"."meeting",
        "t39"."author",
        "t39"."person",
        MIN("t39"."moment") AS "moment",
        FIRST("t39"."act" ORDER BY (
          "t39"."moment" * 2147483648
        ) + "t39"."act") AS "act"
      FROM (
        SELECT
          "t18"."meeting",
          "t18"."ended",
          "t18"."until_at",
          "t34"."owner",
          "t34"."other",
          "t26"."moment",
          "t26"."act",
          "t26"."author",
          "t26"."person",
          "t26"."at"
        FROM (
          SELECT
            *
          FROM "meetings" AS "t0"
          WHERE
            "t0"."kind" = 'meeting' AND NOT (
              "t0"."cancelled"
            ) AND "t0"."people" = 2
        ) AS "t18"
        INNER JOIN (
          SELECT
            "t8"."meeting",
            "t23"."owner",
            "t8"."person" AS "other"
          FROM "attendance" AS "t8"
          INNER JOIN (
            SELECT
              "t12"."person" AS "owner"
            FROM "persons" AS "t12"
            WHERE
              "t12"."me"
          ) AS "t23"
            ON "t8"."person" <> "t23"."owner"
        ) AS "t34"
          ON "t18"."meeting" = "t34"."meeting"
        INNER JOIN (
          SELECT
            "t9"."moment",
            "t9"."act",
            "t9"."author",
            "t9"."person",
            "t9"."at"
          FROM "spoken" AS "t9"
          WHERE
            "t9"."kind" IN ('promise', 'decision', 'delivery') AND "t9"."sure" AND "t9"."few"
        ) AS "t26"
          ON (
            (
              (
                "t26"."author" = "t34"."owner"
              ) AND (
                "t26"."person" = "t34"."other"
              )
            )
            OR (
              (
                "t26"."author" = "t34"."other"
              ) AND (
                "t26"."person" = "t34"."owner"
              )
            )
          )
          AND "t26"."moment" > "t18"."ended"
          AND "t26"."at" <= (
            "t18"."until_at" + 172800
          )
      ) AS "t39"
      GROUP BY
        1,
        2,
        3
    ) AS "t43"
  ) AS "t44"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t32"."moment",
        "t32"."act",
        "t32"."author",
        "t32"."person",
        "t38"."earlier",
        "t38"."proposal",
        'builds_on' AS "mark",
        "t32"."sure" AND "t38"."sure_before" AND (
          "t27"."adds_in" IS NOT NULL
        ) AS "certain"
      FROM "t28" AS "t32"
      INNER JOIN (
        SELECT
          "t33"."moment" AS "earlier",
          "t33"."author" AS "proposer",
          "t33"."person" AS "hearer",
          "t33"."act" AS "proposal",
          "t33"."sure" AS "sure_before"
        FROM "t28" AS "t33"
      ) AS "t38"
        ON "t32"."parent" = "t38"."earlier"
        AND "t32"."person" = "t38"."proposer"
        AND "t32"."author" = "t38"."hearer"
      LEFT OUTER JOIN (
        SELECT
          "t15"."moment" AS "adds_in"
        FROM (
          SELECT DISTINCT
            "t1"."moment"
          FROM "turns" AS "t1"
          WHERE
            "t1"."turn" IN ('adds_to')
        ) AS "t15"
      ) AS "t27"
        ON "t32"."moment" = "t27"."adds_in"
    ) AS "t41"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t37"."moment",
        "t37"."act",
        "t37"."author",
        "t37"."person",
        "t20"."earlier",
        CAST(NULL AS BIGINT) AS "proposal",
        'builds_on' AS "mark",
        TRUE AS "certain"
      FROM (
        SELECT
          "t31"."moment",
          "t31"."act",
          "t31"."author",
          "t31"."person",
          "t31"."parent"
        FROM (
          SELECT
            "t13"."act",
            "t13"."moment",
            "t13"."thread",
            "t13"."parent",
            "t13"."author",
            "t13"."person",
            "t13"."at",
            "t13"."words",
            "t13"."kind",
            "t13"."sure",
            "t13"."few",
            "t13"."alone",
            "t13"."chases",
            "t13"."asks",
            "t13"."attached",
            "t13"."delivers",
            "t25"."turn"
          FROM "spoken" AS "t13"
          INNER JOIN (
            SELECT
              "t6"."act",
              "t6"."turn"
            FROM "turns" AS "t6"
            WHERE
              "t6"."turn" IN ('builds_on')
          ) AS "t25"
            ON "t13"."act" = "t25"."act"
        ) AS "t31"
        WHERE
          "t31"."few"
      ) AS "t37"
      INNER JOIN (
        SELECT DISTINCT
          "t7"."moment" AS "earlier",
          "t7"."author" AS "writer"
        FROM "said" AS "t7"
      ) AS "t20"
        ON "t37"."parent" = "t20"."earlier" AND "t37"."person" = "t20"."writer"
    ) AS "t40"
  ) AS "t42"
) AS "t45"
