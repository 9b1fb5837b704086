SELECT
  *
FROM (
  SELECT DISTINCT
    "t50"."moment" AS "cause_moment",
    "t50"."act" AS "cause_act",
    "t50"."praiser" AS "about",
    "t50"."moment" AS "opened",
    "t50"."helper" AS "suggested",
    "t50"."evidence",
    CAST(NULL AS BIGINT) AS "meeting",
    "t50"."few" AS "certain"
  FROM (
    SELECT
      "t49"."moment",
      "t49"."act",
      "t49"."praiser",
      "t49"."helper",
      "t49"."evidence",
      COUNT("t49"."helper") OVER (
        PARTITION BY "t49"."moment", "t49"."praiser"
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) <= 4 AS "few"
    FROM (
      SELECT
        "t48"."moment",
        "t48"."act",
        "t48"."praiser",
        "t48"."helper",
        MAX("t48"."evidence") AS "evidence"
      FROM (
        SELECT
          "t47"."moment",
          "t47"."at",
          "t47"."thread",
          "t47"."owner",
          "t47"."praiser",
          "t47"."act",
          "t47"."inside",
          "t42"."helper",
          "t42"."helped",
          "t42"."when",
          "t42"."evidence",
          "t42"."about"
        FROM (
          SELECT
            "t44"."moment",
            "t44"."at",
            "t44"."thread",
            "t44"."owner",
            "t44"."praiser",
            "t44"."act",
            "t28"."ours" IS NOT NULL AS "inside"
          FROM (
            SELECT
              "t40"."moment",
              "t40"."at",
              "t40"."thread",
              "t40"."owner",
              "t40"."author" AS "praiser",
              MIN("t40"."act") AS "act"
            FROM (
              SELECT
                "t37"."act",
                "t37"."moment",
                "t37"."thread",
                "t37"."parent",
                "t37"."author",
                "t37"."person",
                "t37"."at",
                "t37"."words",
                "t37"."kind",
                "t37"."sure",
                "t37"."few",
                "t37"."alone",
                "t37"."chases",
                "t37"."asks",
                "t37"."attached",
                "t37"."delivers",
                "t37"."turn",
                "t15"."owner"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t12"."act",
                    "t12"."moment",
                    "t12"."thread",
                    "t12"."parent",
                    "t12"."author",
                    "t12"."person",
                    "t12"."at",
                    "t12"."words",
                    "t12"."kind",
                    "t12"."sure",
                    "t12"."few",
                    "t12"."alone",
                    "t12"."chases",
                    "t12"."asks",
                    "t12"."attached",
                    "t12"."delivers",
                    "t25"."turn"
                  FROM "spoken" AS "t12"
                  INNER JOIN (
                    SELECT
                      "t10"."act",
                      "t10"."turn"
                    FROM "turns" AS "t10"
                    WHERE
                      "t10"."turn" IN ('praises')
                  ) AS "t25"
                    ON "t12"."act" = "t25"."act"
                ) AS "t33"
                WHERE
                  "t33"."few" AND "t33"."kind" <> 'thanks'
              ) AS "t37"
              INNER JOIN (
                SELECT
                  "t2"."person" AS "owner"
                FROM "persons" AS "t2"
                WHERE
                  "t2"."me"
              ) AS "t15"
                ON "t37"."person" = "t15"."owner"
            ) AS "t40"
            GROUP BY
              1,
              2,
              3,
              4,
              5
          ) AS "t44"
          LEFT OUTER JOIN (
            SELECT
              "t2"."person" AS "ours"
            FROM "persons" AS "t2"
            WHERE
              "t2"."me"
              OR (
                "t2"."circle" IN ('colleague', 'manager', 'report')
                OR (
                  "t2"."inside" AND (
                    "t2"."circle" = ''
                  )
                )
              )
          ) AS "t28"
            ON "t44"."praiser" = "t28"."ours"
        ) AS "t47"
        INNER JOIN (
          SELECT
            *
          FROM (
            SELECT
              "t36"."helper",
              "t24"."person" AS "helped",
              "t24"."at" AS "when",
              "t24"."moment" AS "evidence",
              "t24"."thread" AS "about"
            FROM (
              SELECT
                "t7"."author",
                "t7"."person",
                "t7"."at",
                "t7"."moment",
                "t7"."thread"
              FROM "said" AS "t7"
              WHERE
                NOT (
                  "t7"."forward"
                )
            ) AS "t24"
            INNER JOIN (
              SELECT
                "t31"."person" AS "helper"
              FROM (
                SELECT
                  "t2"."person"
                FROM "persons" AS "t2"
                WHERE
                  "t2"."me"
                  OR (
                    "t2"."circle" IN ('colleague', 'manager', 'report')
                    OR (
                      "t2"."inside" AND (
                        "t2"."circle" = ''
                      )
                    )
                  )
              ) AS "t31"
              ANTI JOIN (
                SELECT
                  "t8"."person" AS "owner"
                FROM "persons" AS "t8"
                WHERE
                  "t8"."me"
              ) AS "t21"
                ON "t31"."person" = "t21"."owner"
            ) AS "t36"
              ON "t24"."author" = "t36"."helper"
          ) AS "t38"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t32"."helper",
              "t32"."helped",
              "t32"."when",
              "t32"."evidence",
              "t32"."about"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t3"."by" AS "helper",
                    "t3"."contact" AS "helped",
                    "t3"."at" AS "when",
                    "t3"."row" AS "evidence",
                    CAST(NULL AS BIGINT) AS "about"
                  FROM "placed" AS "t3"
                  WHERE
                    "t3"."contact" IS NOT NULL
                ) AS "t17"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t3"."partner" AS "helper",
                    "t3"."contact" AS "helped",
                    "t3"."at" AS "when",
                    "t3"."row" AS "evidence",
                    CAST(NULL AS BIGINT) AS "about"
                  FROM "placed" AS "t3"
                  WHERE
                    "t3"."contact" IS NOT NULL
                ) AS "t18"
              ) AS "t22"
              WHERE
                "t22"."helper" IS NOT NULL
            ) AS "t32"
            INNER JOIN (
              SELECT
                "t31"."person" AS "helper"
              FROM (
                SELECT
                  "t2"."person"
                FROM "persons" AS "t2"
                WHERE
                  "t2"."me"
                  OR (
                    "t2"."circle" IN ('colleague', 'manager', 'report')
                    OR (
                      "t2"."inside" AND (
                        "t2"."circle" = ''
                      )
                    )
                  )
              ) AS "t31"
              ANTI JOIN (
                SELECT
                  "t8"."person" AS "owner"
                FROM "persons" AS "t8"
                WHERE
                  "t8"."me"
              ) AS "t21"
                ON "t31"."person" = "t21"."owner"
            ) AS "t36"
              ON "t32"."helper" = "t36"."helper"
          ) AS "t39"
        ) AS "t42"
          ON "t47"."praiser" = "t42"."helped"
          AND "t42"."when" < "t47"."at"
          AND "t42"."when" > (
            "t47"."at" - 7776000
          )
          AND (
            NOT (
              "t47"."inside"
            )
            OR (
              "t42"."about" IS NULL
            )
            OR (
              "t42"."about" = "t47"."thread"
            )
          )
          AND "t42"."helper" <> "t47"."owner"
          AND "t42"."helper" <> "t47"."praiser"
        ANTI JOIN (
          SELECT DISTINCT
            "t6"."moment" AS "there",
            "t6"."person" AS "present"
          FROM "said" AS "t6"
        ) AS "t19"
          ON "t47"."moment" = "t19"."there" AND "t42"."helper" = "t19"."present"
      ) AS "t48"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t49"
  ) AS "t50"
) AS "t51"
UNION ALL
SELECT
  *
FROM (
  SELECT DISTINCT
    "t0"."statement" AS "cause_moment",
    CAST(NULL AS BIGINT) AS "cause_act",
    CAST(NULL AS BIGINT) AS "about",
    "t0"."statement" AS "opened",
    CAST(NULL AS BIGINT) AS "suggested",
    CAST(NULL AS BIGINT) AS "evidence",
    CAST(NULL AS BIGINT) AS "meeting",
    TRUE AS "certain"
  FROM "statements" AS "t0"
  WHERE
    "t0"."kind" = 'outcome' AND "t0"."value" = 'won'
) AS "t13"
