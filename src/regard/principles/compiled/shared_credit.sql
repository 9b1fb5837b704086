SELECT DISTINCT
  "t48"."moment" AS "cause_moment",
  "t48"."act" AS "cause_act",
  "t48"."praiser" AS "about",
  "t48"."moment" AS "opened",
  "t48"."helper" AS "suggested",
  "t48"."evidence",
  CAST(NULL AS BIGINT) AS "meeting",
  "t48"."few" AS "certain"
FROM (
  SELECT
    "t47"."moment",
    "t47"."act",
    "t47"."praiser",
    "t47"."helper",
    "t47"."evidence",
    COUNT("t47"."helper") OVER (
      PARTITION BY "t47"."moment", "t47"."praiser"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) <= 4 AS "few"
  FROM (
    SELECT
      "t46"."moment",
      "t46"."act",
      "t46"."praiser",
      "t46"."helper",
      MAX("t46"."evidence") AS "evidence"
    FROM (
      SELECT
        "t45"."moment",
        "t45"."at",
        "t45"."thread",
        "t45"."owner",
        "t45"."praiser",
        "t45"."act",
        "t45"."inside",
        "t40"."helper",
        "t40"."helped",
        "t40"."when",
        "t40"."evidence",
        "t40"."about"
      FROM (
        SELECT
          "t42"."moment",
          "t42"."at",
          "t42"."thread",
          "t42"."owner",
          "t42"."praiser",
          "t42"."act",
          "t26"."ours" IS NOT NULL AS "inside"
        FROM (
          SELECT
            "t38"."moment",
            "t38"."at",
            "t38"."thread",
            "t38"."owner",
            "t38"."author" AS "praiser",
            MIN("t38"."act") AS "act"
          FROM (
            SELECT
              "t35"."act",
              "t35"."moment",
              "t35"."thread",
              "t35"."parent",
              "t35"."author",
              "t35"."person",
              "t35"."at",
              "t35"."words",
              "t35"."kind",
              "t35"."sure",
              "t35"."few",
              "t35"."alone",
              "t35"."chases",
              "t35"."asks",
              "t35"."attached",
              "t35"."delivers",
              "t35"."turn",
              "t13"."owner"
            FROM (
              SELECT
                *
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
                  "t23"."turn"
                FROM "spoken" AS "t11"
                INNER JOIN (
                  SELECT
                    "t9"."act",
                    "t9"."turn"
                  FROM "turns" AS "t9"
                  WHERE
                    "t9"."turn" IN ('praises')
                ) AS "t23"
                  ON "t11"."act" = "t23"."act"
              ) AS "t31"
              WHERE
                "t31"."few" AND "t31"."kind" <> 'thanks'
            ) AS "t35"
            INNER JOIN (
              SELECT
                "t1"."person" AS "owner"
              FROM "persons" AS "t1"
              WHERE
                "t1"."me"
            ) AS "t13"
              ON "t35"."person" = "t13"."owner"
          ) AS "t38"
          GROUP BY
            1,
            2,
            3,
            4,
            5
        ) AS "t42"
        LEFT OUTER JOIN (
          SELECT
            "t1"."person" AS "ours"
          FROM "persons" AS "t1"
          WHERE
            "t1"."me"
            OR (
              "t1"."circle" IN ('colleague', 'manager', 'report')
              OR (
                "t1"."inside" AND (
                  "t1"."circle" = ''
                )
              )
            )
        ) AS "t26"
          ON "t42"."praiser" = "t26"."ours"
      ) AS "t45"
      INNER JOIN (
        SELECT
          *
        FROM (
          SELECT
            "t34"."helper",
            "t22"."person" AS "helped",
            "t22"."at" AS "when",
            "t22"."moment" AS "evidence",
            "t22"."thread" AS "about"
          FROM (
            SELECT
              "t6"."author",
              "t6"."person",
              "t6"."at",
              "t6"."moment",
              "t6"."thread"
            FROM "said" AS "t6"
            WHERE
              NOT (
                "t6"."forward"
              )
          ) AS "t22"
          INNER JOIN (
            SELECT
              "t29"."person" AS "helper"
            FROM (
              SELECT
                "t1"."person"
              FROM "persons" AS "t1"
              WHERE
                "t1"."me"
                OR (
                  "t1"."circle" IN ('colleague', 'manager', 'report')
                  OR (
                    "t1"."inside" AND (
                      "t1"."circle" = ''
                    )
                  )
                )
            ) AS "t29"
            ANTI JOIN (
              SELECT
                "t7"."person" AS "owner"
              FROM "persons" AS "t7"
              WHERE
                "t7"."me"
            ) AS "t19"
              ON "t29"."person" = "t19"."owner"
          ) AS "t34"
            ON "t22"."author" = "t34"."helper"
        ) AS "t36"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t30"."helper",
            "t30"."helped",
            "t30"."when",
            "t30"."evidence",
            "t30"."about"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t2"."by" AS "helper",
                  "t2"."contact" AS "helped",
                  "t2"."at" AS "when",
                  "t2"."row" AS "evidence",
                  CAST(NULL AS BIGINT) AS "about"
                FROM "placed" AS "t2"
                WHERE
                  "t2"."contact" IS NOT NULL
              ) AS "t15"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t2"."partner" AS "helper",
                  "t2"."contact" AS "helped",
                  "t2"."at" AS "when",
                  "t2"."row" AS "evidence",
                  CAST(NULL AS BIGINT) AS "about"
                FROM "placed" AS "t2"
                WHERE
                  "t2"."contact" IS NOT NULL
              ) AS "t16"
            ) AS "t20"
            WHERE
              "t20"."helper" IS NOT NULL
          ) AS "t30"
          INNER JOIN (
            SELECT
              "t29"."person" AS "helper"
            FROM (
              SELECT
                "t1"."person"
              FROM "persons" AS "t1"
              WHERE
                "t1"."me"
                OR (
                  "t1"."circle" IN ('colleague', 'manager', 'report')
                  OR (
                    "t1"."inside" AND (
                      "t1"."circle" = ''
                    )
                  )
                )
            ) AS "t29"
            ANTI JOIN (
              SELECT
                "t7"."person" AS "owner"
              FROM "persons" AS "t7"
              WHERE
                "t7"."me"
            ) AS "t19"
              ON "t29"."person" = "t19"."owner"
          ) AS "t34"
            ON "t30"."helper" = "t34"."helper"
        ) AS "t37"
      ) AS "t40"
        ON "t45"."praiser" = "t40"."helped"
        AND "t40"."when" < "t45"."at"
        AND "t40"."when" > (
          "t45"."at" - 7776000
        )
        AND (
          NOT (
            "t45"."inside"
          )
          OR (
            "t40"."about" IS NULL
          )
          OR (
            "t40"."about" = "t45"."thread"
          )
        )
        AND "t40"."helper" <> "t45"."owner"
        AND "t40"."helper" <> "t45"."praiser"
      ANTI JOIN (
        SELECT DISTINCT
          "t5"."moment" AS "there",
          "t5"."person" AS "present"
        FROM "said" AS "t5"
      ) AS "t17"
        ON "t45"."moment" = "t17"."there" AND "t40"."helper" = "t17"."present"
    ) AS "t46"
    GROUP BY
      1,
      2,
      3,
      4
  ) AS "t47"
) AS "t48"
