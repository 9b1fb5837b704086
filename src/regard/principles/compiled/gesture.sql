WITH "t27" AS (
  SELECT
    "t26"."act",
    "t26"."moment",
    "t26"."author",
    "t26"."person",
    "t26"."at",
    BOOL_OR(CAST("t26"."sure" AS BOOLEAN)) AS "sure",
    BOOL_OR(CAST("t26"."gift" AS BOOLEAN)) AS "gift"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t20"."act",
        "t20"."moment",
        "t20"."author",
        "t20"."person",
        "t20"."at",
        TRUE AS "sure",
        TRUE AS "gift"
      FROM (
        SELECT
          "t9"."act",
          "t9"."moment",
          "t9"."thread",
          "t9"."parent",
          "t9"."author",
          "t9"."person",
          "t9"."at",
          "t9"."words",
          "t9"."kind",
          "t9"."sure",
          "t9"."few",
          "t9"."alone",
          "t9"."chases",
          "t9"."asks",
          "t9"."attached",
          "t9"."delivers",
          "t17"."turn"
        FROM "spoken" AS "t9"
        INNER JOIN (
          SELECT
            "t6"."act",
            "t6"."turn"
          FROM "turns" AS "t6"
          WHERE
            "t6"."turn" IN ('gift', 'invites')
        ) AS "t17"
          ON "t9"."act" = "t17"."act"
      ) AS "t20"
      WHERE
        "t20"."few"
    ) AS "t23"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t21"."act",
        "t21"."moment",
        "t21"."author",
        "t21"."person",
        "t21"."at",
        "t21"."sure",
        FALSE AS "gift"
      FROM (
        SELECT
          "t10"."act",
          "t10"."moment",
          "t10"."thread",
          "t10"."parent",
          "t10"."author",
          "t10"."person",
          "t10"."at",
          "t10"."words",
          "t10"."kind",
          "t10"."sure",
          "t10"."few",
          "t10"."alone",
          "t10"."chases",
          "t10"."asks",
          "t10"."attached",
          "t10"."delivers",
          "t18"."turn"
        FROM "spoken" AS "t10"
        INNER JOIN (
          SELECT
            "t7"."act",
            "t7"."turn"
          FROM "turns" AS "t7"
          WHERE
            "t7"."turn" IN ('about_you')
        ) AS "t18"
          ON "t10"."act" = "t18"."act"
      ) AS "t21"
      WHERE
        "t21"."kind" IN ('warmth', 'personal') AND "t21"."few"
    ) AS "t25"
  ) AS "t26"
  GROUP BY
    1,
    2,
    3,
    4,
    5
)
SELECT
  "t35"."act",
  "t35"."moment",
  "t35"."author",
  "t35"."person",
  "t35"."at",
  "t35"."sure",
  "t35"."gift",
  FIRST("t35"."asking" ORDER BY "t35"."asked" DESC) FILTER(WHERE
    "t35"."asked" < "t35"."moment") AS "before",
  MAX("t35"."asked") FILTER(WHERE
    "t35"."asked" < "t35"."moment") AS "before_at",
  MIN("t35"."asking") FILTER(WHERE
    "t35"."asked" = "t35"."moment") AS "within",
  FIRST("t35"."asking" ORDER BY "t35"."asked") FILTER(WHERE
    "t35"."asked" > "t35"."moment") AS "after",
  MIN("t35"."asked") FILTER(WHERE
    "t35"."asked" > "t35"."moment") AS "after_at"
FROM (
  SELECT
    "t29"."act",
    "t29"."moment",
    "t29"."author",
    "t29"."person",
    "t29"."at",
    "t29"."sure",
    "t29"."gift",
    "t34"."asked",
    "t34"."asker",
    "t34"."of",
    "t34"."asked_at",
    "t34"."asking"
  FROM "t27" AS "t29"
  LEFT OUTER JOIN (
    SELECT
      "t32"."moment" AS "asked",
      "t32"."author" AS "asker",
      "t32"."person" AS "of",
      "t32"."at" AS "asked_at",
      MIN("t32"."act") AS "asking"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t16"."act",
          "t16"."moment",
          "t16"."author",
          "t16"."person",
          "t16"."at"
        FROM (
          SELECT
            *
          FROM "spoken" AS "t4"
          WHERE
            "t4"."kind" IN ('request', 'question') AND "t4"."sure" AND NOT (
              "t4"."chases"
            )
        ) AS "t16"
        ANTI JOIN "t27" AS "t30"
          ON "t16"."act" = "t30"."act"
      ) AS "t31"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t22"."act",
          "t22"."moment",
          "t22"."author",
          "t22"."person",
          "t22"."at"
        FROM (
          SELECT
            "t11"."act",
            "t11"."moment",
            "t11"."thread",
            "t11"."parent",
            "t11"."author",
            "t11"."person",
            "t11"."at",
            "t11"."words",
            "t11"."kind",
            "t11"."sure",
            "t11"."few",
            "t11"."alone",
            "t11"."chases",
            "t11"."asks",
            "t11"."attached",
            "t11"."delivers",
            "t19"."turn"
          FROM "spoken" AS "t11"
          INNER JOIN (
            SELECT
              "t8"."act",
              "t8"."turn"
            FROM "turns" AS "t8"
            WHERE
              "t8"."turn" IN ('names_ask')
          ) AS "t19"
            ON "t11"."act" = "t19"."act"
        ) AS "t22"
        WHERE
          "t22"."few"
      ) AS "t24"
    ) AS "t32"
    GROUP BY
      1,
      2,
      3,
      4
  ) AS "t34"
    ON "t34"."asker" = "t29"."author"
    AND "t34"."of" = "t29"."person"
    AND "t34"."asked_at" >= (
      "t29"."at" - 259200
    )
    AND "t34"."asked_at" <= (
      "t29"."at" + 259200
    )
) AS "t35"
GROUP BY
  1,
  2,
  3,
  4,
  5,
  6,
  7
