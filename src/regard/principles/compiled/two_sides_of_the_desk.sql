WITH "t22" AS (
  SELECT
    "t9"."moment",
    "t9"."author",
    "t9"."person",
    "t9"."asks",
    "t9"."chases",
    "t9"."at" AS "written"
  FROM "said" AS "t9"
), "t52" AS (
  SELECT
    "t43"."person"
  FROM (
    SELECT DISTINCT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t2"."by" AS "person"
          FROM "placed" AS "t2"
          WHERE
            "t2"."by" IS NOT NULL
        ) AS "t19"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t2"."partner" AS "person"
          FROM "placed" AS "t2"
          WHERE
            "t2"."partner" IS NOT NULL
        ) AS "t20"
      ) AS "t28"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t1"."person"
        FROM "persons" AS "t1"
        WHERE
          "t1"."me"
      ) AS "t12"
    ) AS "t33"
  ) AS "t43"
  SEMI JOIN (
    SELECT
      "t1"."person"
    FROM "persons" AS "t1"
    WHERE
      "t1"."me"
      OR (
        "t1"."circle" IN ('colleague', 'manager', 'report', 'partner')
        OR (
          "t1"."inside" AND (
            "t1"."circle" = ''
          )
        )
      )
  ) AS "t40"
    ON "t43"."person" = "t40"."person"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t83"."row" AS "cause_moment",
      CAST(NULL AS BIGINT) AS "cause_act",
      "t83"."row" AS "matter_moment",
      CAST(NULL AS BIGINT) AS "thread",
      "t83"."doer",
      "t83"."candidate" AS "toward",
      "t83"."row" AS "opened",
      CAST(NULL AS BIGINT) AS "due",
      'norm' AS "due_kind",
      CAST(NULL AS BIGINT) AS "acknowledged",
      "t83"."asked_again" AS "reminded",
      CAST(NULL AS BIGINT) AS "told",
      NULLIF(
        LEAST(
          COALESCE("t83"."told", 4611686018427387904),
          COALESCE("t83"."word", 4611686018427387904)
        ),
        4611686018427387904
      ) AS "met",
      "t83"."told" IS NOT NULL AS "met_certain",
      "t83"."by_another" AS "excused",
      'another_did' AS "excuse",
      FALSE AS "any_of",
      TRUE AS "certain"
    FROM (
      SELECT
        "t72"."row",
        "t72"."candidate",
        "t72"."at",
        "t72"."doer",
        "t72"."told",
        "t82"."word",
        "t82"."by_another",
        "t79"."asked_again"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t58"."row",
              "t58"."candidate",
              MIN("t58"."at") AS "at",
              MIN("t58"."doer") AS "doer",
              MIN("t58"."told") AS "told"
            FROM (
              SELECT
                "t51"."row",
                "t51"."kind",
                "t51"."at",
                "t51"."matter",
                "t51"."candidate",
                "t51"."contact",
                "t51"."by",
                "t51"."partner",
                "t51"."told",
                "t51"."answered",
                "t51"."status",
                "t51"."owner",
                COALESCE("t51"."by", "t51"."owner") AS "doer"
              FROM (
                SELECT
                  "t47"."row",
                  "t47"."kind",
                  "t47"."at",
                  "t47"."matter",
                  "t47"."candidate",
                  "t47"."contact",
                  "t47"."by",
                  "t47"."partner",
                  "t47"."told",
                  "t47"."answered",
                  "t47"."status",
                  "t14"."owner"
                FROM (
                  SELECT
                    *
                  FROM "placed" AS "t2"
                  WHERE
                    "t2"."kind" = 'interview'
                    AND "t2"."candidate" IS NOT NULL
                    AND NOT (
                      CONTAINS(LOWER("t2"."status"), 'cancel')
                      OR CONTAINS(LOWER("t2"."status"), 'no show')
                      OR CONTAINS(LOWER("t2"."status"), 'odwoł')
                      OR CONTAINS(LOWER("t2"."status"), 'anulow')
                    )
                ) AS "t47"
                CROSS JOIN (
                  SELECT
                    "t1"."person" AS "owner"
                  FROM "persons" AS "t1"
                  WHERE
                    "t1"."me"
                ) AS "t14"
              ) AS "t51"
              WHERE
                COALESCE("t51"."by", "t51"."owner") <> "t51"."candidate"
            ) AS "t58"
            GROUP BY
              1,
              2
          ) AS "t62"
        ) AS "t65"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t68"."row",
            "t68"."candidate",
            "t68"."at",
            "t68"."doer",
            "t68"."told"
          FROM (
            SELECT
              "t67"."candidate",
              "t67"."at",
              "t67"."meeting" AS "row",
              "t14"."owner" AS "doer",
              CAST(NULL AS BIGINT) AS "told"
            FROM (
              SELECT DISTINCT
                *
              FROM (
                SELECT
                  "t32"."meeting",
                  "t32"."at",
                  "t24"."candidate"
                FROM (
                  SELECT
                    *
                  FROM "meetings" AS "t4"
                  WHERE
                    "t4"."kind" = 'meeting' AND NOT (
                      "t4"."cancelled"
                    )
                ) AS "t32"
                INNER JOIN "attendance" AS "t10"
                  ON "t32"."meeting" = "t10"."meeting"
                INNER JOIN (
                  SELECT
                    "t1"."person" AS "candidate"
                  FROM "persons" AS "t1"
                  WHERE
                    "t1"."circle" = 'candidate'
                ) AS "t24"
                  ON "t10"."person" = "t24"."candidate"
                INNER JOIN (
                  SELECT
                    "t50"."meeting" AS "held",
                    "t50"."person" AS "guest"
                  FROM (
                    SELECT
                      "t32"."meeting",
                      "t32"."at",
                      "t32"."until_at",
                      "t32"."ended",
                      "t32"."known",
                      "t32"."changed",
                      "t32"."ahead",
                      "t32"."kind",
                      "t32"."cancelled",
                      "t32"."series",
                      "t32"."name",
                      "t32"."organiser",
                      "t32"."people",
                      "t10"."person",
                      "t10"."answer"
                    FROM (
                      SELECT
                        *
                      FROM "meetings" AS "t4"
                      WHERE
                        "t4"."kind" = 'meeting' AND NOT (
                          "t4"."cancelled"
                        )
                    ) AS "t32"
                    INNER JOIN "attendance" AS "t10"
                      ON "t32"."meeting" = "t10"."meeting"
                  ) AS "t50"
                  ANTI JOIN (
                    SELECT
                      "t1"."person" AS "insider"
                    FROM "persons" AS "t1"
                    WHERE
                      "t1"."me"
                      OR (
                        "t1"."circle" IN ('colleague', 'manager', 'report', 'partner')
                        OR (
                          "t1"."inside" AND (
                            "t1"."circle" = ''
                          )
                        )
                      )
                  ) AS "t41"
                    ON "t50"."person" = "t41"."insider"
                ) AS "t59"
                  ON "t32"."meeting" = "t59"."held" AND "t24"."candidate" <> "t59"."guest"
              ) AS "t63"
            ) AS "t67"
            CROSS JOIN (
              SELECT
                "t1"."person" AS "owner"
              FROM "persons" AS "t1"
              WHERE
                "t1"."me"
            ) AS "t14"
            ANTI JOIN (
              SELECT
                "t2"."candidate" AS "told_of",
                "t2"."at" AS "table_at"
              FROM "placed" AS "t2"
              WHERE
                "t2"."kind" = 'interview'
            ) AS "t26"
              ON "t67"."candidate" = "t26"."told_of"
              AND "t26"."table_at" >= (
                "t67"."at" - 86400
              )
              AND "t26"."table_at" <= (
                "t67"."at" + 86400
              )
          ) AS "t68"
        ) AS "t70"
      ) AS "t72"
      LEFT OUTER JOIN (
        SELECT
          "t76"."row",
          "t76"."candidate",
          MIN("t76"."moment") AS "asked_again"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t72"."row",
              "t72"."candidate",
              "t72"."at",
              "t72"."doer",
              "t72"."told",
              "t35"."moment",
              "t35"."author",
              "t35"."person",
              "t35"."asks",
              "t35"."chases",
              "t35"."written"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t58"."row",
                    "t58"."candidate",
                    MIN("t58"."at") AS "at",
                    MIN("t58"."doer") AS "doer",
                    MIN("t58"."told") AS "told"
                  FROM (
                    SELECT
                      "t51"."row",
                      "t51"."kind",
                      "t51"."at",
                      "t51"."matter",
                      "t51"."candidate",
                      "t51"."contact",
                      "t51"."by",
                      "t51"."partner",
                      "t51"."told",
                      "t51"."answered",
                      "t51"."status",
                      "t51"."owner",
                      COALESCE("t51"."by", "t51"."owner") AS "doer"
                    FROM (
                      SELECT
                        "t47"."row",
                        "t47"."kind",
                        "t47"."at",
                        "t47"."matter",
                        "t47"."candidate",
                        "t47"."contact",
                        "t47"."by",
                        "t47"."partner",
                        "t47"."told",
                        "t47"."answered",
                        "t47"."status",
                        "t14"."owner"
                      FROM (
                        SELECT
                          *
                        FROM "placed" AS "t2"
                        WHERE
                          "t2"."kind" = 'interview'
                          AND "t2"."candidate" IS NOT NULL
                          AND NOT (
                            CONTAINS(LOWER("t2"."status"), 'cancel')
                            OR CONTAINS(LOWER("t2"."status"), 'no show')
                            OR CONTAINS(LOWER("t2"."status"), 'odwoł')
                            OR CONTAINS(LOWER("t2"."status"), 'anulow')
                          )
                      ) AS "t47"
                      CROSS JOIN (
                        SELECT
                          "t1"."person" AS "owner"
                        FROM "persons" AS "t1"
                        WHERE
                          "t1"."me"
                      ) AS "t14"
                    ) AS "t51"
                    WHERE
                      COALESCE("t51"."by", "t51"."owner") <> "t51"."candidate"
                  ) AS "t58"
                  GROUP BY
                    1,
                    2
                ) AS "t62"
              ) AS "t65"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t68"."row",
                  "t68"."candidate",
                  "t68"."at",
                  "t68"."doer",
                  "t68"."told"
                FROM (
                  SELECT
                    "t67"."candidate",
                    "t67"."at",
                    "t67"."meeting" AS "row",
                    "t14"."owner" AS "doer",
                    CAST(NULL AS BIGINT) AS "told"
                  FROM (
                    SELECT DISTINCT
                      *
                    FROM (
                      SELECT
                        "t32"."meeting",
                        "t32"."at",
                        "t24"."candidate"
                      FROM (
                        SELECT
                          *
                        FROM "meetings" AS "t4"
                        WHERE
                          "t4"."kind" = 'meeting' AND NOT (
                            "t4"."cancelled"
                          )
                      ) AS "t32"
                      INNER JOIN "attendance" AS "t10"
                        ON "t32"."meeting" = "t10"."meeting"
                      INNER JOIN (
                        SELECT
                          "t1"."person" AS "candidate"
                        FROM "persons" AS "t1"
                        WHERE
                          "t1"."circle" = 'candidate'
                      ) AS "t24"
                        ON "t10"."person" = "t24"."candidate"
                      INNER JOIN (
                        SELECT
                          "t50"."meeting" AS "held",
                          "t50"."person" AS "guest"
                        FROM (
                          SELECT
                            "t32"."meeting",
                            "t32"."at",
                            "t32"."until_at",
                            "t32"."ended",
                            "t32"."known",
                            "t32"."changed",
                            "t32"."ahead",
                            "t32"."kind",
                            "t32"."cancelled",
                            "t32"."series",
                            "t32"."name",
                            "t32"."organiser",
                            "t32"."people",
                            "t10"."person",
                            "t10"."answer"
                          FROM (
                            SELECT
                              *
                            FROM "meetings" AS "t4"
                            WHERE
                              "t4"."kind" = 'meeting' AND NOT (
                                "t4"."cancelled"
                              )
                          ) AS "t32"
                          INNER JOIN "attendance" AS "t10"
                            ON "t32"."meeting" = "t10"."meeting"
                        ) AS "t50"
                        ANTI JOIN (
                          SELECT
                            "t1"."person" AS "insider"
                          FROM "persons" AS "t1"
                          WHERE
                            "t1"."me"
                            OR (
                              "t1"."circle" IN ('colleague', 'manager', 'report', 'partner')
                              OR (
                                "t1"."inside" AND (
                                  "t1"."circle" = ''
                                )
                              )
                            )
                        ) AS "t41"
                          ON "t50"."person" = "t41"."insider"
                      ) AS "t59"
                        ON "t32"."meeting" = "t59"."held" AND "t24"."candidate" <> "t59"."guest"
                    ) AS "t63"
                  ) AS "t67"
                  CROSS JOIN (
                    SELECT
                      "t1"."person" AS "owner"
                    FROM "persons" AS "t1"
                    WHERE
                      "t1"."me"
                  ) AS "t14"
                  ANTI JOIN (
                    SELECT
                      "t2"."candidate" AS "told_of",
                      "t2"."at" AS "table_at"
                    FROM "placed" AS "t2"
                    WHERE
                      "t2"."kind" = 'interview'
                  ) AS "t26"
                    ON "t67"."candidate" = "t26"."told_of"
                    AND "t26"."table_at" >= (
                      "t67"."at" - 86400
                    )
                    AND "t26"."table_at" <= (
                      "t67"."at" + 86400
                    )
                ) AS "t68"
              ) AS "t70"
            ) AS "t72"
            INNER JOIN "t22" AS "t35"
              ON "t72"."candidate" = "t35"."author" AND "t72"."doer" = "t35"."person"
          ) AS "t74"
          WHERE
            "t74"."written" > (
              "t74"."at" + 86400
            )
            AND "t74"."written" <= (
              "t74"."at" + 7776000
            )
            AND (
              "t74"."asks" OR "t74"."chases"
            )
        ) AS "t76"
        GROUP BY
          1,
          2
      ) AS "t79"
        ON "t72"."row" = "t79"."row" AND "t72"."candidate" = "t79"."candidate"
      LEFT OUTER JOIN (
        SELECT
          "t80"."row",
          "t80"."candidate",
          MIN("t80"."moment") FILTER(WHERE
            "t80"."author" = "t80"."doer") AS "word",
          MIN("t80"."moment") FILTER(WHERE
            (
              "t80"."author" <> "t80"."doer"
            ) AND (
              "t80"."insider" IS NOT NULL
            )) AS "by_another"
        FROM (
          SELECT
            "t77"."row",
            "t77"."candidate",
            "t77"."at",
            "t77"."doer",
            "t77"."told",
            "t77"."moment",
            "t77"."author",
            "t77"."person",
            "t77"."asks",
            "t77"."chases",
            "t77"."written",
            "t41"."insider"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t72"."row",
                "t72"."candidate",
                "t72"."at",
                "t72"."doer",
                "t72"."told",
                "t36"."moment",
                "t36"."author",
                "t36"."person",
                "t36"."asks",
                "t36"."chases",
                "t36"."written"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t58"."row",
                      "t58"."candidate",
                      MIN("t58"."at") AS "at",
                      MIN("t58"."doer") AS "doer",
                      MIN("t58"."told") AS "told"
                    FROM (
                      SELECT
                        "t51"."row",
                        "t51"."kind",
                        "t51"."at",
                        "t51"."matter",
                        "t51"."candidate",
                        "t51"."contact",
                        "t51"."by",
                        "t51"."partner",
                        "t51"."told",
                        "t51"."answered",
                        "t51"."status",
                        "t51"."owner",
                        COALESCE("t51"."by", "t51"."owner") AS "doer"
                      FROM (
                        SELECT
                          "t47"."row",
                          "t47"."kind",
                          "t47"."at",
                          "t47"."matter",
                          "t47"."candidate",
                          "t47"."contact",
                          "t47"."by",
                          "t47"."partner",
                          "t47"."told",
                          "t47"."answered",
                          "t47"."status",
                          "t14"."owner"
                        FROM (
                          SELECT
                            *
                          FROM "placed" AS "t2"
                          WHERE
                            "t2"."kind" = 'interview'
                            AND "t2"."candidate" IS NOT NULL
                            AND NOT (
                              CONTAINS(LOWER("t2"."status"), 'cancel')
                              OR CONTAINS(LOWER("t2"."status"), 'no show')
                              OR CONTAINS(LOWER("t2"."status"), 'odwoł')
                              OR CONTAINS(LOWER("t2"."status"), 'anulow')
                            )
                        ) AS "t47"
                        CROSS JOIN (
                          SELECT
                            "t1"."person" AS "owner"
                          FROM "persons" AS "t1"
                          WHERE
                            "t1"."me"
                        ) AS "t14"
                      ) AS "t51"
                      WHERE
                        COALESCE("t51"."by", "t51"."owner") <> "t51"."candidate"
                    ) AS "t58"
                    GROUP BY
                      1,
                      2
                  ) AS "t62"
                ) AS "t65"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t68"."row",
                    "t68"."candidate",
                    "t68"."at",
                    "t68"."doer",
                    "t68"."told"
                  FROM (
                    SELECT
                      "t67"."candidate",
                      "t67"."at",
                      "t67"."meeting" AS "row",
                      "t14"."owner" AS "doer",
                      CAST(NULL AS BIGINT) AS "told"
                    FROM (
                      SELECT DISTINCT
                        *
                      FROM (
                        SELECT
                          "t32"."meeting",
                          "t32"."at",
                          "t24"."candidate"
                        FROM (
                          SELECT
                            *
                          FROM "meetings" AS "t4"
                          WHERE
                            "t4"."kind" = 'meeting' AND NOT (
                              "t4"."cancelled"
                            )
                        ) AS "t32"
                        INNER JOIN "attendance" AS "t10"
                          ON "t32"."meeting" = "t10"."meeting"
                        INNER JOIN (
                          SELECT
                            "t1"."person" AS "candidate"
                          FROM "persons" AS "t1"
                          WHERE
                            "t1"."circle" = 'candidate'
                        ) AS "t24"
                          ON "t10"."person" = "t24"."candidate"
                        INNER JOIN (
                          SELECT
                            "t50"."meeting" AS "held",
                            "t50"."person" AS "guest"
                          FROM (
                            SELECT
                              "t32"."meeting",
                              "t32"."at",
                              "t32"."until_at",
                              "t32"."ended",
                              "t32"."known",
                              "t32"."changed",
                              "t32"."ahead",
                              "t32"."kind",
                              "t32"."cancelled",
                              "t32"."series",
                              "t32"."name",
                              "t32"."organiser",
                              "t32"."people",
                              "t10"."person",
                              "t10"."answer"
                            FROM (
                              SELECT
                                *
                              FROM "meetings" AS "t4"
                              WHERE
                                "t4"."kind" = 'meeting' AND NOT (
                                  "t4"."cancelled"
                                )
                            ) AS "t32"
                            INNER JOIN "attendance" AS "t10"
                              ON "t32"."meeting" = "t10"."meeting"
                          ) AS "t50"
                          ANTI JOIN (
                            SELECT
                              "t1"."person" AS "insider"
                            FROM "persons" AS "t1"
                            WHERE
                              "t1"."me"
                              OR (
                                "t1"."circle" IN ('colleague', 'manager', 'report', 'partner')
                                OR (
                                  "t1"."inside" AND (
                                    "t1"."circle" = ''
                                  )
                                )
                              )
                          ) AS "t41"
                            ON "t50"."person" = "t41"."insider"
                        ) AS "t59"
                          ON "t32"."meeting" = "t59"."held" AND "t24"."candidate" <> "t59"."guest"
                      ) AS "t63"
                    ) AS "t67"
                    CROSS JOIN (
                      SELECT
                        "t1"."person" AS "owner"
                      FROM "persons" AS "t1"
                      WHERE
                        "t1"."me"
                    ) AS "t14"
                    ANTI JOIN (
                      SELECT
                        "t2"."candidate" AS "told_of",
                        "t2"."at" AS "table_at"
                      FROM "placed" AS "t2"
                      WHERE
                        "t2"."kind" = 'interview'
                    ) AS "t26"
                      ON "t67"."candidate" = "t26"."told_of"
                      AND "t26"."table_at" >= (
                        "t67"."at" - 86400
                      )
                      AND "t26"."table_at" <= (
                        "t67"."at" + 86400
                      )
                  ) AS "t68"
                ) AS "t70"
              ) AS "t72"
              INNER JOIN "t22" AS "t36"
                ON "t72"."candidate" = "t36"."person"
            ) AS "t73"
            WHERE
              "t73"."moment" > "t73"."row" AND "t73"."written" <= (
                "t73"."at" + 7776000
              )
          ) AS "t77"
          LEFT OUTER JOIN (
            SELECT
              "t1"."person" AS "insider"
            FROM "persons" AS "t1"
            WHERE
              "t1"."me"
              OR (
                "t1"."circle" IN ('colleague', 'manager', 'report', 'partner')
                OR (
                  "t1"."inside" AND (
                    "t1"."circle" = ''
                  )
                )
              )
          ) AS "t41"
            ON "t77"."author" = "t41"."insider"
        ) AS "t80"
        GROUP BY
          1,
          2
      ) AS "t82"
        ON "t72"."row" = "t82"."row" AND "t72"."candidate" = "t82"."candidate"
    ) AS "t83"
  ) AS "t84"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t61"."opener" AS "cause_moment",
      "t61"."act" AS "cause_act",
      "t61"."opener" AS "matter_moment",
      "t61"."thread",
      "t61"."asked" AS "doer",
      "t61"."asker" AS "toward",
      "t61"."opener" AS "opened",
      CAST(NULL AS BIGINT) AS "due",
      'norm' AS "due_kind",
      "t61"."acknowledged",
      "t61"."reminded",
      CAST(NULL AS BIGINT) AS "told",
      NULLIF(
        LEAST(
          COALESCE("t61"."delivered", 4611686018427387904),
          COALESCE("t61"."unasked", 4611686018427387904)
        ),
        4611686018427387904
      ) AS "met",
      TRUE AS "met_certain",
      NULLIF(
        LEAST(
          COALESCE("t61"."settled", 4611686018427387904),
          COALESCE("t61"."other_answered", 4611686018427387904),
          COALESCE(
            CASE
              WHEN (
                "t61"."reminded" IS NULL
              ) OR (
                "t61"."elsewhere" < "t61"."reminded"
              )
              THEN "t61"."elsewhere"
              ELSE NULL
            END,
            4611686018427387904
          )
        ),
        4611686018427387904
      ) AS "excused",
      CASE
        WHEN NULLIF(
          LEAST(
            COALESCE("t61"."settled", 4611686018427387904),
            COALESCE("t61"."other_answered", 4611686018427387904),
            COALESCE(
              CASE
                WHEN (
                  "t61"."reminded" IS NULL
                ) OR (
                  "t61"."elsewhere" < "t61"."reminded"
                )
                THEN "t61"."elsewhere"
                ELSE NULL
              END,
              4611686018427387904
            )
          ),
          4611686018427387904
        ) = "t61"."other_answered"
        THEN 'another_did'
        WHEN NULLIF(
          LEAST(
            COALESCE("t61"."settled", 4611686018427387904),
            COALESCE("t61"."other_answered", 4611686018427387904),
            COALESCE(
              CASE
                WHEN (
                  "t61"."reminded" IS NULL
                ) OR (
                  "t61"."elsewhere" < "t61"."reminded"
                )
                THEN "t61"."elsewhere"
                ELSE NULL
              END,
              4611686018427387904
            )
          ),
          4611686018427387904
        ) = "t61"."settled"
        THEN 'settled_elsewhere'
        ELSE 'went_on'
      END AS "excuse",
      NOT (
        "t61"."alone"
      ) AS "any_of",
      "t61"."certain" AND "t61"."alone" AS "certain"
    FROM (
      SELECT
        "t6"."opener",
        "t6"."thread",
        "t6"."asker",
        "t6"."asked",
        "t6"."opened_at",
        "t6"."act",
        "t6"."request_act",
        "t6"."demand_act",
        "t6"."certain",
        "t6"."due",
        "t6"."request",
        "t6"."alone",
        "t6"."known",
        "t6"."acknowledged",
        "t6"."answered",
        "t6"."accepted",
        "t6"."delivered",
        "t6"."declined",
        "t6"."other_answered",
        "t6"."settled",
        "t6"."reminded",
        "t6"."substance",
        "t6"."turned",
        "t6"."elsewhere",
        CASE
          WHEN (
            "t6"."reminded" IS NULL
          ) OR (
            "t6"."substance" < "t6"."reminded"
          )
          THEN "t6"."substance"
          ELSE NULL
        END AS "unasked"
      FROM "request" AS "t6"
      SEMI JOIN "t52" AS "t54"
        ON "t6"."asker" = "t54"."person"
      SEMI JOIN "t52" AS "t55"
        ON "t6"."asked" = "t55"."person"
      CROSS JOIN (
        SELECT
          "t2"."kind"
        FROM "placed" AS "t2"
        LIMIT 1
      ) AS "t25"
    ) AS "t61"
  ) AS "t69"
) AS "t85"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t60"."row" AS "cause_moment",
    CAST(NULL AS BIGINT) AS "cause_act",
    "t60"."row" AS "matter_moment",
    CAST(NULL AS BIGINT) AS "thread",
    "t60"."owner" AS "doer",
    "t60"."recruiter" AS "toward",
    "t60"."row" AS "opened",
    CAST(NULL AS BIGINT) AS "due",
    'norm' AS "due_kind",
    CAST(NULL AS BIGINT) AS "acknowledged",
    CAST(NULL AS BIGINT) AS "reminded",
    CAST(NULL AS BIGINT) AS "told",
    "t60"."answered" AS "met",
    TRUE AS "met_certain",
    "t60"."told_directly" AS "excused",
    'another_did' AS "excuse",
    FALSE AS "any_of",
    FALSE AS "certain"
  FROM (
    SELECT
      "t57"."row",
      "t57"."at",
      "t57"."owner",
      "t57"."contact",
      "t57"."answered",
      "t57"."recruiter",
      MIN("t57"."moment") AS "told_directly"
    FROM (
      SELECT
        "t49"."row",
        "t49"."at",
        "t49"."owner",
        "t49"."contact",
        "t49"."answered",
        "t49"."by" AS "recruiter",
        "t30"."moment",
        "t30"."author",
        "t30"."person",
        "t30"."written"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t27"."row",
            "t27"."kind",
            "t27"."at",
            "t27"."matter",
            "t27"."candidate",
            "t27"."contact",
            "t27"."by",
            "t27"."partner",
            "t27"."told",
            "t27"."answered",
            "t27"."status",
            "t14"."owner"
          FROM (
            SELECT
              *
            FROM "placed" AS "t2"
            WHERE
              "t2"."kind" = 'submission'
              AND "t2"."by" IS NOT NULL
              AND "t2"."contact" IS NOT NULL
          ) AS "t27"
          CROSS JOIN (
            SELECT
              "t1"."person" AS "owner"
            FROM "persons" AS "t1"
            WHERE
              "t1"."me"
          ) AS "t14"
        ) AS "t39"
        WHERE
          "t39"."by" <> "t39"."owner"
      ) AS "t49"
      SEMI JOIN (
        SELECT
          "t1"."person"
        FROM "persons" AS "t1"
        WHERE
          "t1"."me"
          OR (
            "t1"."circle" IN ('colleague', 'manager', 'report', 'partner')
            OR (
              "t1"."inside" AND (
                "t1"."circle" = ''
              )
            )
          )
      ) AS "t40"
        ON "t49"."by" = "t40"."person"
      INNER JOIN (
        SELECT
          "t7"."author",
          "t7"."person",
          MIN("t7"."moment") AS "since"
        FROM "said" AS "t7"
        GROUP BY
          1,
          2
      ) AS "t34"
        ON "t49"."owner" = "t34"."author"
        AND "t49"."contact" = "t34"."person"
        AND "t34"."since" < "t49"."row"
      LEFT OUTER JOIN (
        SELECT
          "t8"."moment",
          "t8"."author",
          "t8"."person",
          "t8"."at" AS "written"
        FROM "said" AS "t8"
      ) AS "t30"
        ON "t49"."contact" = "t30"."author"
        AND "t49"."by" = "t30"."person"
        AND "t30"."moment" > "t49"."row"
        AND "t30"."written" <= (
          "t49"."at" + 7776000
        )
    ) AS "t57"
    GROUP BY
      1,
      2,
      3,
      4,
      5,
      6
  ) AS "t60"
) AS "t64"
