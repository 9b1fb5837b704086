SELECT DISTINCT
  "t29"."moment",
  "t29"."act",
  "t29"."mark",
  "t29"."author" AS "by",
  "t29"."person" AS "toward",
  "t29"."earlier" AS "beside",
  "t29"."before" AS "beside_act",
  "t29"."certain"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t20"."moment",
      "t20"."act",
      CAST(NULL AS BIGINT) AS "earlier",
      "t20"."author",
      "t20"."person",
      CAST(NULL AS BIGINT) AS "before",
      "t20"."turn" AS "mark",
      TRUE AS "certain"
    FROM (
      SELECT
        "t8"."act",
        "t8"."moment",
        "t8"."thread",
        "t8"."parent",
        "t8"."author",
        "t8"."person",
        "t8"."at",
        "t8"."words",
        "t8"."kind",
        "t8"."sure",
        "t8"."few",
        "t8"."alone",
        "t8"."chases",
        "t8"."asks",
        "t8"."attached",
        "t8"."delivers",
        "t17"."turn"
      FROM "spoken" AS "t8"
      INNER JOIN (
        SELECT
          "t5"."act",
          "t5"."turn"
        FROM "turns" AS "t5"
        WHERE
          "t5"."turn" IN ('admits_limit', 'against_own_gain')
      ) AS "t17"
        ON "t8"."act" = "t17"."act"
    ) AS "t20"
    WHERE
      "t20"."few"
  ) AS "t22"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t27"."moment",
      "t27"."act",
      "t27"."earlier",
      "t27"."doer" AS "author",
      "t27"."toward" AS "person",
      "t27"."before",
      'promised_again' AS "mark",
      "t27"."certain"
    FROM (
      SELECT
        "t26"."doer",
        "t26"."toward",
        "t26"."thread",
        "t26"."moment",
        "t26"."at",
        "t26"."answers",
        "t26"."act",
        "t26"."sure",
        "t26"."delivered",
        "t26"."reminded",
        "t26"."earlier",
        "t26"."earlier_at",
        "t26"."before",
        "t26"."thread_before",
        "t26"."sure_before",
        "t26"."sorry_in",
        "t26"."hearer",
        "t26"."chased_in",
        "t26"."chaser",
        "t26"."certain",
        ROW_NUMBER() OVER (
          PARTITION BY "t26"."moment", "t26"."doer", "t26"."toward"
          ORDER BY "t26"."certain" DESC, "t26"."earlier" DESC, "t26"."before" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1 AS "place"
      FROM (
        SELECT
          "t25"."doer",
          "t25"."toward",
          "t25"."thread",
          "t25"."moment",
          "t25"."at",
          "t25"."answers",
          "t25"."act",
          "t25"."sure",
          "t25"."delivered",
          "t25"."reminded",
          "t25"."earlier",
          "t25"."earlier_at",
          "t25"."before",
          "t25"."thread_before",
          "t25"."sure_before",
          "t25"."sorry_in",
          "t25"."hearer",
          "t25"."chased_in",
          "t25"."chaser",
          (
            (
              "t25"."chased_in" IS NOT NULL
            )
            OR COALESCE(
              (
                "t25"."reminded" < "t25"."moment"
              )
              AND (
                "t25"."thread" = "t25"."thread_before"
              ),
              FALSE
            )
          )
          AND "t25"."sure"
          AND "t25"."sure_before" AS "certain"
        FROM (
          SELECT
            "t24"."doer",
            "t24"."toward",
            "t24"."thread",
            "t24"."moment",
            "t24"."at",
            "t24"."answers",
            "t24"."act",
            "t24"."sure",
            "t24"."delivered",
            "t24"."reminded",
            "t24"."earlier",
            "t24"."earlier_at",
            "t24"."before",
            "t24"."thread_before",
            "t24"."sure_before",
            "t15"."sorry_in",
            "t15"."hearer",
            "t16"."chased_in",
            "t16"."chaser"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t19"."doer",
                "t19"."toward",
                "t19"."thread",
                "t19"."moment",
                "t19"."at",
                "t19"."answers",
                "t19"."act",
                "t19"."sure",
                "t13"."delivered",
                "t13"."reminded",
                "t13"."earlier",
                "t13"."earlier_at",
                "t13"."before",
                "t13"."thread_before",
                "t13"."sure_before"
              FROM (
                SELECT
                  "t10"."doer",
                  "t10"."toward",
                  "t10"."thread",
                  "t10"."opener" AS "moment",
                  "t10"."opened_at" AS "at",
                  "t10"."answers",
                  MIN("t10"."act") AS "act",
                  BOOL_OR(CAST("t10"."sure" AS BOOLEAN)) AS "sure"
                FROM (
                  SELECT
                    *
                  FROM "promise" AS "t3"
                  WHERE
                    "t3"."alone"
                ) AS "t10"
                GROUP BY
                  1,
                  2,
                  3,
                  4,
                  5,
                  6
              ) AS "t19"
              INNER JOIN (
                SELECT
                  "t3"."doer",
                  "t3"."toward",
                  "t3"."delivered",
                  "t3"."reminded",
                  "t3"."opener" AS "earlier",
                  "t3"."opened_at" AS "earlier_at",
                  "t3"."act" AS "before",
                  "t3"."thread" AS "thread_before",
                  "t3"."certain" AS "sure_before"
                FROM "promise" AS "t3"
                WHERE
                  "t3"."alone"
              ) AS "t13"
                ON "t19"."doer" = "t13"."doer" AND "t19"."toward" = "t13"."toward"
            ) AS "t21"
            WHERE
              (
                (
                  "t21"."delivered" IS NULL
                ) OR (
                  "t21"."delivered" >= "t21"."moment"
                )
              )
              AND "t21"."moment" > "t21"."earlier"
              AND "t21"."at" <= (
                "t21"."earlier_at" + 15552000
              )
          ) AS "t24"
          LEFT OUTER JOIN (
            SELECT DISTINCT
              "t6"."moment" AS "sorry_in",
              "t6"."person" AS "hearer"
            FROM "said" AS "t6"
            WHERE
              "t6"."apologises"
          ) AS "t15"
            ON "t24"."moment" = "t15"."sorry_in" AND "t24"."toward" = "t15"."hearer"
          LEFT OUTER JOIN (
            SELECT DISTINCT
              "t7"."moment" AS "chased_in",
              "t7"."author" AS "chaser"
            FROM "said" AS "t7"
            WHERE
              "t7"."chases"
          ) AS "t16"
            ON "t24"."answers" = "t16"."chased_in" AND "t24"."toward" = "t16"."chaser"
        ) AS "t25"
        WHERE
          (
            "t25"."chased_in" IS NOT NULL
          )
          OR COALESCE(
            (
              "t25"."reminded" < "t25"."moment"
            )
            AND (
              "t25"."thread" = "t25"."thread_before"
            ),
            FALSE
          )
          OR (
            "t25"."sorry_in" IS NOT NULL
          )
      ) AS "t26"
    ) AS "t27"
    WHERE
      "t27"."place" = 0
  ) AS "t28"
) AS "t29"
