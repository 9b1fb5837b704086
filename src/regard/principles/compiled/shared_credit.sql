SELECT DISTINCT
  "t32"."moment" AS "cause_moment",
  "t32"."act" AS "cause_act",
  "t32"."praiser" AS "about",
  "t32"."moment" AS "opened",
  "t32"."helper" AS "suggested",
  "t32"."evidence",
  CAST(NULL AS BIGINT) AS "meeting",
  TRUE AS "certain"
FROM (
  SELECT
    "t31"."moment",
    "t31"."act",
    "t31"."praiser",
    "t31"."helper",
    MAX("t31"."evidence") AS "evidence"
  FROM (
    SELECT
      "t29"."moment",
      "t29"."act",
      "t30"."helper",
      "t30"."evidence",
      "t29"."praiser"
    FROM (
      SELECT DISTINCT
        "t24"."moment",
        "t24"."act",
        "t24"."at",
        "t24"."owner",
        "t24"."author" AS "praiser"
      FROM (
        SELECT
          "t17"."act",
          "t17"."moment",
          "t17"."put_to",
          "t20"."thread",
          "t20"."parent",
          "t20"."author",
          "t20"."person",
          "t20"."at",
          "t20"."words",
          "t20"."attached",
          "t20"."forward",
          "t20"."voiced",
          "t20"."covered",
          "t20"."role",
          "t20"."alone",
          "t20"."named",
          "t20"."other_named",
          "t20"."answer_covered",
          "t20"."acknowledges",
          "t20"."delivers",
          "t20"."promises",
          "t20"."thanks",
          "t20"."apologises",
          "t20"."warns",
          "t20"."decides",
          "t20"."offers_another_way",
          "t20"."asks",
          "t20"."chases",
          "t10"."owner"
        FROM (
          SELECT
            "t1"."act",
            "t1"."moment",
            "t1"."put_to"
          FROM "acts" AS "t1"
          WHERE
            "t1"."certain" AND "t1"."kind" = 'credit'
        ) AS "t17"
        INNER JOIN (
          SELECT
            *
          FROM "said" AS "t5"
          WHERE
            NOT (
              "t5"."forward"
            ) AND "t5"."role" <> 'cc'
        ) AS "t20"
          ON "t17"."moment" = "t20"."moment"
        INNER JOIN (
          SELECT
            "t2"."person" AS "owner"
          FROM "persons" AS "t2"
          WHERE
            "t2"."me"
        ) AS "t10"
          ON "t20"."person" = "t10"."owner"
      ) AS "t24"
      WHERE
        (
          "t24"."put_to" IS NULL
        ) OR (
          "t24"."put_to" = "t24"."owner"
        )
    ) AS "t29"
    INNER JOIN (
      SELECT
        *
      FROM (
        SELECT
          "t18"."helper",
          "t21"."person" AS "praiser",
          "t21"."at" AS "when",
          "t21"."moment" AS "evidence"
        FROM (
          SELECT
            "t6"."author",
            "t6"."person",
            "t6"."at",
            "t6"."moment"
          FROM "said" AS "t6"
          WHERE
            NOT (
              "t6"."forward"
            )
        ) AS "t21"
        INNER JOIN (
          SELECT
            "t2"."person" AS "helper"
          FROM "persons" AS "t2"
          WHERE
            "t2"."inside" AND NOT (
              "t2"."me"
            )
        ) AS "t18"
          ON "t21"."author" = "t18"."helper"
      ) AS "t25"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t23"."helper",
          "t23"."praiser",
          "t23"."when",
          "t23"."evidence"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t3"."by" AS "helper",
                "t3"."contact" AS "praiser",
                "t3"."at" AS "when",
                "t3"."row" AS "evidence"
              FROM "placed" AS "t3"
              WHERE
                "t3"."contact" IS NOT NULL
            ) AS "t12"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t3"."partner" AS "helper",
                "t3"."contact" AS "praiser",
                "t3"."at" AS "when",
                "t3"."row" AS "evidence"
              FROM "placed" AS "t3"
              WHERE
                "t3"."contact" IS NOT NULL
            ) AS "t13"
          ) AS "t19"
          WHERE
            "t19"."helper" IS NOT NULL
        ) AS "t23"
        INNER JOIN (
          SELECT
            "t2"."person" AS "helper"
          FROM "persons" AS "t2"
          WHERE
            "t2"."inside" AND NOT (
              "t2"."me"
            )
        ) AS "t18"
          ON "t23"."helper" = "t18"."helper"
      ) AS "t26"
    ) AS "t30"
      ON "t29"."praiser" = "t30"."praiser"
      AND "t30"."when" < "t29"."at"
      AND "t30"."when" > (
        "t29"."at" - 7776000
      )
      AND "t30"."helper" <> "t29"."owner"
    ANTI JOIN (
      SELECT DISTINCT
        "t4"."moment" AS "there",
        "t4"."person" AS "present"
      FROM "said" AS "t4"
    ) AS "t14"
      ON "t29"."moment" = "t14"."there" AND "t30"."helper" = "t14"."present"
  ) AS "t31"
  GROUP BY
    1,
    2,
    3,
    4
) AS "t32"
