WITH "t25" AS (
  SELECT
    "t20"."moment",
    "t20"."author",
    "t20"."person",
    "t20"."parent",
    MIN("t20"."act") AS "act",
    BOOL_OR(CAST("t20"."sure" AS BOOLEAN)) AS "sure"
  FROM (
    SELECT
      *
    FROM "spoken" AS "t9"
    WHERE
      "t9"."kind" = 'alternative' AND "t9"."few"
  ) AS "t20"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT DISTINCT
  "t42"."moment",
  "t42"."act",
  "t42"."mark",
  "t42"."author" AS "by",
  "t42"."person" AS "toward",
  "t42"."earlier" AS "beside",
  "t42"."proposal" AS "beside_act",
  "t42"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t40"."moment",
      "t40"."act",
      "t40"."author",
      "t40"."person",
      "t40"."meeting" AS "earlier",
      CAST(NULL AS BIGINT) AS "proposal",
      'met_and_did' AS "mark",
      TRUE AS "certain"
    FROM (
      SELECT
        "t36"."meeting",
        "t36"."author",
        "t36"."person",
        MIN("t36"."moment") AS "moment",
        FIRST("t36"."act" ORDER BY (
          "t36"."moment" * 2147483648
        ) + "t36"."act") AS "act"
      FROM (
        SELECT
          "t17"."meeting",
          "t17"."ended",
          "t17"."until_at",
          "t31"."owner",
          "t31"."other",
          "t23"."moment",
          "t23"."act",
          "t23"."author",
          "t23"."person",
          "t23"."at"
        FROM (
          SELECT
            *
          FROM "meetings" AS "t0"
          WHERE
            "t0"."kind" = 'meeting' AND NOT (
              "t0"."cancelled"
            ) AND "t0"."people" = 2
        ) AS "t17"
        INNER JOIN (
          SELECT
            "t7"."meeting",
            "t22"."owner",
            "t7"."person" AS "other"
          FROM "attendance" AS "t7"
          INNER JOIN (
            SELECT
              "t12"."person" AS "owner"
            FROM "persons" AS "t12"
            WHERE
              "t12"."me"
          ) AS "t22"
            ON "t7"."person" <> "t22"."owner"
        ) AS "t31"
          ON "t17"."meeting" = "t31"."meeting"
        INNER JOIN (
          SELECT
            "t8"."moment",
            "t8"."act",
            "t8"."author",
            "t8"."person",
            "t8"."at"
          FROM "spoken" AS "t8"
          WHERE
            "t8"."kind" IN ('promise', 'decision', 'delivery') AND "t8"."sure" AND "t8"."few"
        ) AS "t23"
          ON (
            (
              (
                "t23"."author" = "t31"."owner"
              ) AND (
                "t23"."person" = "t31"."other"
              )
            )
            OR (
              (
                "t23"."author" = "t31"."other"
              ) AND (
                "t23"."person" = "t31"."owner"
              )
            )
          )
          AND "t23"."moment" > "t17"."ended"
          AND "t23"."at" <= (
            "t17"."until_at" + 172800
          )
      ) AS "t36"
      GROUP BY
        1,
        2,
        3
    ) AS "t40"
  ) AS "t41"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t28"."moment",
        "t28"."act",
        "t28"."author",
        "t28"."person",
        "t34"."earlier",
        "t34"."proposal",
        'builds_on' AS "mark",
        "t28"."sure" AND "t34"."sure_before" AS "certain"
      FROM "t25" AS "t28"
      INNER JOIN (
        SELECT
          "t29"."moment" AS "earlier",
          "t29"."author" AS "proposer",
          "t29"."person" AS "hearer",
          "t29"."act" AS "proposal",
          "t29"."sure" AS "sure_before"
        FROM "t25" AS "t29"
      ) AS "t34"
        ON "t28"."parent" = "t34"."earlier"
        AND "t28"."person" = "t34"."proposer"
        AND "t28"."author" = "t34"."hearer"
    ) AS "t37"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t35"."moment",
        "t35"."act",
        "t35"."author",
        "t35"."person",
        "t18"."earlier",
        CAST(NULL AS BIGINT) AS "proposal",
        'builds_on' AS "mark",
        TRUE AS "certain"
      FROM (
        SELECT
          "t30"."moment",
          "t30"."act",
          "t30"."author",
          "t30"."person",
          "t30"."parent"
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
            "t24"."turn"
          FROM "spoken" AS "t13"
          INNER JOIN (
            SELECT
              "t11"."act",
              "t11"."turn"
            FROM "turns" AS "t11"
            WHERE
              "t11"."turn" IN ('builds_on')
          ) AS "t24"
            ON "t13"."act" = "t24"."act"
        ) AS "t30"
        WHERE
          "t30"."few"
      ) AS "t35"
      INNER JOIN (
        SELECT DISTINCT
          "t6"."moment" AS "earlier",
          "t6"."author" AS "writer"
        FROM "said" AS "t6"
      ) AS "t18"
        ON "t35"."parent" = "t18"."earlier" AND "t35"."person" = "t18"."writer"
    ) AS "t38"
  ) AS "t39"
) AS "t42"
