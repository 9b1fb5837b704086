WITH "t12" AS (
  SELECT
    "t0"."person" AS "owner"
  FROM "persons" AS "t0"
  WHERE
    "t0"."me"
), "t43" AS (
  SELECT
    "t23"."meeting",
    "t38"."person",
    "t23"."known",
    "t23"."changed",
    "t23"."at",
    "t23"."cancelled",
    "t23"."organiser",
    "t23"."ended"
  FROM (
    SELECT
      *
    FROM "meetings" AS "t2"
    WHERE
      "t2"."kind" = 'meeting' AND "t2"."people" <= 3
  ) AS "t23"
  INNER JOIN (
    SELECT
      "t10"."person",
      "t10"."meeting" AS "there"
    FROM "attendance" AS "t10"
    ANTI JOIN "t12" AS "t18"
      ON "t10"."person" = "t18"."owner"
  ) AS "t38"
    ON "t23"."meeting" = "t38"."there"
), "t44" AS (
  SELECT
    "t41"."moment",
    "t41"."at" AS "written",
    "t41"."author" AS "writer",
    "t41"."person" AS "reader",
    "t41"."offers_another_way",
    "t41"."asks",
    "t41"."chases",
    "t41"."names"
  FROM (
    SELECT
      "t20"."moment",
      "t20"."at",
      "t20"."author",
      "t20"."person",
      "t20"."offers_another_way",
      "t20"."asks",
      "t20"."chases",
      COALESCE("t34"."says_names", FALSE) AS "names"
    FROM (
      SELECT
        "t6"."moment",
        "t6"."at",
        "t6"."author",
        "t6"."person",
        "t6"."offers_another_way",
        "t6"."asks",
        "t6"."chases"
      FROM "said" AS "t6"
    ) AS "t20"
    LEFT OUTER JOIN (
      SELECT
        "t24"."moment" AS "said_at",
        "t24"."says_names"
      FROM (
        SELECT
          "t3"."moment",
          BOOL_OR(CAST("t3"."turn" IN ('names_time', 'asks_time') AS BOOLEAN)) AS "says_names"
        FROM "turns" AS "t3"
        GROUP BY
          1
      ) AS "t24"
    ) AS "t34"
      ON "t20"."moment" = "t34"."said_at"
  ) AS "t41"
)
SELECT
  *
FROM (
  SELECT
    "t80"."opener" AS "cause_moment",
    "t80"."act" AS "cause_act",
    "t80"."opener" AS "matter_moment",
    "t80"."thread",
    "t80"."asked" AS "doer",
    "t80"."asker" AS "toward",
    "t80"."opener" AS "opened",
    CAST(NULL AS BIGINT) AS "due",
    'norm' AS "due_kind",
    "t80"."acknowledged",
    "t80"."reminded",
    CAST(NULL AS BIGINT) AS "told",
    CASE
      WHEN "t80"."time"
      THEN NULLIF(
        LEAST(
          COALESCE("t80"."slot", 4611686018427387904),
          COALESCE("t80"."substance", 4611686018427387904),
          COALESCE("t80"."delivered", 4611686018427387904)
        ),
        4611686018427387904
      )
      ELSE "t80"."acknowledged"
    END AS "met",
    TRUE AS "met_certain",
    NULLIF(
      LEAST(
        COALESCE("t80"."settled", 4611686018427387904),
        COALESCE("t80"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t80"."reminded" IS NULL
            ) OR (
              "t80"."elsewhere" < "t80"."reminded"
            )
            THEN "t80"."elsewhere"
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
          COALESCE("t80"."settled", 4611686018427387904),
          COALESCE("t80"."other_answered", 4611686018427387904),
          COALESCE(
            CASE
              WHEN (
                "t80"."reminded" IS NULL
              ) OR (
                "t80"."elsewhere" < "t80"."reminded"
              )
              THEN "t80"."elsewhere"
              ELSE NULL
            END,
            4611686018427387904
          )
        ),
        4611686018427387904
      ) = "t80"."other_answered"
      THEN 'another_did'
      ELSE 'settled_elsewhere'
    END AS "excuse",
    NOT (
      "t80"."alone"
    ) AS "any_of",
    "t80"."certain"
    AND "t80"."alone"
    AND (
      (
        "t80"."new" AND (
          "t32"."insider" IS NOT NULL
        )
      ) OR "t80"."known"
    ) AS "certain"
  FROM (
    SELECT
      "t76"."opener",
      "t76"."thread",
      "t76"."asker",
      "t76"."asked",
      "t76"."opened_at",
      "t76"."act",
      "t76"."request_act",
      "t76"."certain",
      "t76"."due",
      "t76"."request",
      "t76"."alone",
      "t76"."known",
      "t76"."acknowledged",
      "t76"."answered",
      "t76"."accepted",
      "t76"."delivered",
      "t76"."declined",
      "t76"."other_answered",
      "t76"."settled",
      "t76"."reminded",
      "t76"."substance",
      "t76"."turned",
      "t76"."elsewhere",
      "t76"."time",
      "t76"."new",
      "t76"."quiet",
      "t76"."by_mail",
      "t76"."in_calendar",
      NULLIF(
        LEAST(
          COALESCE("t76"."by_mail", 4611686018427387904),
          COALESCE("t76"."in_calendar", 4611686018427387904)
        ),
        4611686018427387904
      ) AS "slot"
    FROM (
      SELECT
        "t74"."opener",
        "t74"."thread",
        "t74"."asker",
        "t74"."asked",
        "t74"."opened_at",
        "t74"."act",
        "t74"."request_act",
        "t74"."certain",
        "t74"."due",
        "t74"."request",
        "t74"."alone",
        "t74"."known",
        "t74"."acknowledged",
        "t74"."answered",
        "t74"."accepted",
        "t74"."delivered",
        "t74"."declined",
        "t74"."other_answered",
        "t74"."settled",
        "t74"."reminded",
        "t74"."substance",
        "t74"."turned",
        "t74"."elsewhere",
        "t74"."time",
        "t74"."new",
        "t74"."quiet",
        "t74"."by_mail",
        MIN("t74"."noted") AS "in_calendar"
      FROM (
        SELECT
          "t71"."opener",
          "t71"."thread",
          "t71"."asker",
          "t71"."asked",
          "t71"."opened_at",
          "t71"."act",
          "t71"."request_act",
          "t71"."certain",
          "t71"."due",
          "t71"."request",
          "t71"."alone",
          "t71"."known",
          "t71"."acknowledged",
          "t71"."answered",
          "t71"."accepted",
          "t71"."delivered",
          "t71"."declined",
          "t71"."other_answered",
          "t71"."settled",
          "t71"."reminded",
          "t71"."substance",
          "t71"."turned",
          "t71"."elsewhere",
          "t71"."time",
          "t71"."new",
          "t71"."quiet",
          "t71"."by_mail",
          "t71"."owner",
          "t71"."other",
          "t55"."at",
          "t55"."guest",
          "t55"."noted"
        FROM (
          SELECT
            "t68"."opener",
            "t68"."thread",
            "t68"."asker",
            "t68"."asked",
            "t68"."opened_at",
            "t68"."act",
            "t68"."request_act",
            "t68"."certain",
            "t68"."due",
            "t68"."request",
            "t68"."alone",
            "t68"."known",
            "t68"."acknowledged",
            "t68"."answered",
            "t68"."accepted",
            "t68"."delivered",
            "t68"."declined",
            "t68"."other_answered",
            "t68"."settled",
            "t68"."reminded",
            "t68"."substance",
            "t68"."turned",
            "t68"."elsewhere",
            "t68"."time",
            "t68"."new",
            "t68"."quiet",
            "t68"."by_mail",
            "t68"."owner",
            CASE WHEN "t68"."asked" = "t68"."owner" THEN "t68"."asker" ELSE "t68"."asked" END AS "other"
          FROM (
            SELECT
              "t66"."opener",
              "t66"."thread",
              "t66"."asker",
              "t66"."asked",
              "t66"."opened_at",
              "t66"."act",
              "t66"."request_act",
              "t66"."certain",
              "t66"."due",
              "t66"."request",
              "t66"."alone",
              "t66"."known",
              "t66"."acknowledged",
              "t66"."answered",
              "t66"."accepted",
              "t66"."delivered",
              "t66"."declined",
              "t66"."other_answered",
              "t66"."settled",
              "t66"."reminded",
              "t66"."substance",
              "t66"."turned",
              "t66"."elsewhere",
              "t66"."time",
              "t66"."new",
              "t66"."quiet",
              "t66"."by_mail",
              "t18"."owner"
            FROM (
              SELECT
                "t63"."opener",
                "t63"."thread",
                "t63"."asker",
                "t63"."asked",
                "t63"."opened_at",
                "t63"."act",
                "t63"."request_act",
                "t63"."certain",
                "t63"."due",
                "t63"."request",
                "t63"."alone",
                "t63"."known",
                "t63"."acknowledged",
                "t63"."answered",
                "t63"."accepted",
                "t63"."delivered",
                "t63"."declined",
                "t63"."other_answered",
                "t63"."settled",
                "t63"."reminded",
                "t63"."substance",
                "t63"."turned",
                "t63"."elsewhere",
                "t63"."time",
                "t63"."new",
                "t63"."quiet",
                MIN("t63"."named") AS "by_mail"
              FROM (
                SELECT
                  "t61"."opener",
                  "t61"."thread",
                  "t61"."asker",
                  "t61"."asked",
                  "t61"."opened_at",
                  "t61"."act",
                  "t61"."request_act",
                  "t61"."certain",
                  "t61"."due",
                  "t61"."request",
                  "t61"."alone",
                  "t61"."known",
                  "t61"."acknowledged",
                  "t61"."answered",
                  "t61"."accepted",
                  "t61"."delivered",
                  "t61"."declined",
                  "t61"."other_answered",
                  "t61"."settled",
                  "t61"."reminded",
                  "t61"."substance",
                  "t61"."turned",
                  "t61"."elsewhere",
                  "t61"."time",
                  "t61"."new",
                  "t61"."quiet",
                  "t48"."named",
                  "t48"."named_in",
                  "t48"."naming",
                  "t48"."to"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t11"."opener",
                      "t11"."thread",
                      "t11"."asker",
                      "t11"."asked",
                      "t11"."opened_at",
                      "t11"."act",
                      "t11"."request_act",
                      "t11"."certain",
                      "t11"."due",
                      "t11"."request",
                      "t11"."alone",
                      "t11"."known",
                      "t11"."acknowledged",
                      "t11"."answered",
                      "t11"."accepted",
                      "t11"."delivered",
                      "t11"."declined",
                      "t11"."other_answered",
                      "t11"."settled",
                      "t11"."reminded",
                      "t11"."substance",
                      "t11"."turned",
                      "t11"."elsewhere",
                      COALESCE("t35"."says_time", FALSE) AS "time",
                      COALESCE(
                        (
                          "t40"."before" IS NULL
                        )
                        AND (
                          "t11"."opened_at" > (
                            "t27"."since" + 5184000
                          )
                        ),
                        FALSE
                      ) AS "new",
                      COALESCE("t11"."opened_at" > (
                        "t40"."before" + 5184000
                      ), FALSE) AS "quiet"
                    FROM "request" AS "t11"
                    LEFT OUTER JOIN (
                      SELECT
                        "t25"."moment" AS "said_at",
                        "t25"."says_time"
                      FROM (
                        SELECT
                          "t3"."moment",
                          BOOL_OR(CAST("t3"."turn" IN ('asks_time') AS BOOLEAN)) AS "says_time"
                        FROM "turns" AS "t3"
                        GROUP BY
                          1
                      ) AS "t25"
                    ) AS "t35"
                      ON "t11"."opener" = "t35"."said_at"
                    LEFT OUTER JOIN (
                      SELECT
                        "t33"."moment" AS "word",
                        "t33"."at",
                        "t33"."author" AS "asking",
                        "t33"."person" AS "of",
                        "t33"."before"
                      FROM (
                        SELECT
                          "t16"."moment",
                          "t16"."at",
                          "t16"."author",
                          "t16"."person",
                          LAG("t16"."at") OVER (
                            PARTITION BY LEAST("t16"."author", "t16"."person"), GREATEST("t16"."author", "t16"."person")
                            ORDER BY "t16"."moment" ASC, "t16"."person" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "before"
                        FROM (
                          SELECT DISTINCT
                            "t9"."moment",
                            "t9"."at",
                            "t9"."author",
                            "t9"."person"
                          FROM "said" AS "t9"
                        ) AS "t16"
                      ) AS "t33"
                    ) AS "t40"
                      ON "t11"."opener" = "t40"."word"
                      AND "t11"."asker" = "t40"."asking"
                      AND "t11"."asked" = "t40"."of"
                    LEFT OUTER JOIN (
                      SELECT
                        "t7"."author" AS "writer",
                        MIN("t7"."at") AS "since"
                      FROM "said" AS "t7"
                      GROUP BY
                        1
                    ) AS "t27"
                      ON "t11"."asked" = "t27"."writer"
                  ) AS "t49"
                  WHERE
                    "t49"."new" OR "t49"."quiet" OR "t49"."time"
                ) AS "t61"
                LEFT OUTER JOIN (
                  SELECT
                    "t42"."moment" AS "named",
                    "t42"."thread" AS "named_in",
                    "t42"."author" AS "naming",
                    "t42"."person" AS "to"
                  FROM (
                    SELECT
                      "t22"."moment",
                      "t22"."thread",
                      "t22"."author",
                      "t22"."person",
                      COALESCE("t36"."says_names", FALSE) AS "names"
                    FROM (
                      SELECT
                        "t8"."moment",
                        "t8"."thread",
                        "t8"."author",
                        "t8"."person"
                      FROM "said" AS "t8"
                    ) AS "t22"
                    LEFT OUTER JOIN (
                      SELECT
                        "t26"."moment" AS "said_at",
                        "t26"."says_names"
                      FROM (
                        SELECT
                          "t3"."moment",
                          BOOL_OR(CAST("t3"."turn" IN ('names_time') AS BOOLEAN)) AS "says_names"
                        FROM "turns" AS "t3"
                        GROUP BY
                          1
                      ) AS "t26"
                    ) AS "t36"
                      ON "t22"."moment" = "t36"."said_at"
                  ) AS "t42"
                  WHERE
                    "t42"."names"
                ) AS "t48"
                  ON "t61"."thread" = "t48"."named_in"
                  AND "t48"."naming" = "t61"."asked"
                  AND "t48"."to" = "t61"."asker"
                  AND "t48"."named" > "t61"."opener"
              ) AS "t63"
              GROUP BY
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26
            ) AS "t66"
            CROSS JOIN "t12" AS "t18"
          ) AS "t68"
        ) AS "t71"
        LEFT OUTER JOIN (
          SELECT
            "t46"."at",
            "t46"."person" AS "guest",
            "t46"."known" AS "noted"
          FROM "t43" AS "t46"
        ) AS "t55"
          ON "t71"."other" = "t55"."guest"
          AND "t55"."noted" > "t71"."opener"
          AND "t55"."at" <= (
            "t71"."opened_at" + 5184000
          )
      ) AS "t74"
      GROUP BY
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27
    ) AS "t76"
  ) AS "t80"
  LEFT OUTER JOIN (
    SELECT
      "t0"."person" AS "insider"
    FROM "persons" AS "t0"
    WHERE
      "t0"."me"
      OR (
        "t0"."circle" IN ('colleague', 'manager', 'report', 'partner')
        OR (
          "t0"."inside" AND (
            "t0"."circle" = ''
          )
        )
      )
  ) AS "t32"
    ON "t80"."asker" = "t32"."insider"
) AS "t83"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t82"."off" AS "cause_moment",
    CAST(NULL AS BIGINT) AS "cause_act",
    "t82"."off" AS "matter_moment",
    CAST(NULL AS BIGINT) AS "thread",
    "t82"."doer",
    "t82"."toward",
    "t82"."off" AS "opened",
    CAST(NULL AS BIGINT) AS "due",
    'norm' AS "due_kind",
    CAST(NULL AS BIGINT) AS "acknowledged",
    "t82"."asked_again" AS "reminded",
    CAST(NULL AS BIGINT) AS "told",
    NULLIF(
      LEAST(
        COALESCE("t82"."proposed", 4611686018427387904),
        COALESCE("t82"."anew", 4611686018427387904)
      ),
      4611686018427387904
    ) AS "met",
    TRUE AS "met_certain",
    CAST(NULL AS BIGINT) AS "excused",
    CAST(NULL AS TEXT) AS "excuse",
    FALSE AS "any_of",
    TRUE AS "certain"
  FROM (
    SELECT
      "t81"."at",
      "t81"."person",
      "t81"."off",
      "t81"."doer",
      "t81"."toward",
      "t81"."anew",
      "t81"."proposed",
      MIN("t81"."moment") FILTER(WHERE
        "t81"."names" OR "t81"."chases") AS "asked_again"
    FROM (
      SELECT
        "t78"."at",
        "t78"."person",
        "t78"."off",
        "t78"."doer",
        "t78"."toward",
        "t78"."anew",
        "t78"."proposed",
        "t50"."moment",
        "t50"."written",
        "t50"."writer",
        "t50"."reader",
        "t50"."offers_another_way",
        "t50"."asks",
        "t50"."chases",
        "t50"."names"
      FROM (
        SELECT
          "t75"."at",
          "t75"."person",
          "t75"."off",
          "t75"."doer",
          "t75"."toward",
          "t75"."anew",
          MIN("t75"."moment") FILTER(WHERE
            "t75"."names" OR "t75"."offers_another_way") AS "proposed"
        FROM (
          SELECT
            "t73"."at",
            "t73"."person",
            "t73"."off",
            "t73"."doer",
            "t73"."toward",
            "t73"."anew",
            "t51"."moment",
            "t51"."written",
            "t51"."writer",
            "t51"."reader",
            "t51"."offers_another_way",
            "t51"."asks",
            "t51"."chases",
            "t51"."names"
          FROM (
            SELECT
              "t69"."at",
              "t69"."person",
              "t69"."off",
              "t69"."doer",
              "t69"."toward",
              MIN("t69"."known") AS "anew"
            FROM (
              SELECT
                "t67"."at",
                "t67"."person",
                "t67"."changed" AS "off",
                CASE
                  WHEN "t67"."organiser" = "t67"."person"
                  THEN "t67"."person"
                  ELSE "t19"."owner"
                END AS "doer",
                CASE
                  WHEN "t67"."organiser" = "t67"."person"
                  THEN "t19"."owner"
                  ELSE "t67"."person"
                END AS "toward",
                "t56"."known",
                "t56"."guest",
                "t56"."new_at"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t59"."meeting",
                    "t59"."person",
                    "t59"."at",
                    "t59"."changed",
                    "t59"."organiser",
                    LAG("t59"."at") OVER (
                      PARTITION BY "t59"."person"
                      ORDER BY "t59"."changed" ASC, "t59"."meeting" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "first_at",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t59"."person"
                      ORDER BY "t59"."changed" ASC, "t59"."meeting" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place"
                  FROM (
                    SELECT
                      "t54"."meeting",
                      "t54"."person",
                      "t54"."at",
                      "t54"."changed",
                      MIN("t54"."organiser") AS "organiser"
                    FROM (
                      SELECT
                        *
                      FROM "t43" AS "t46"
                      WHERE
                        "t46"."cancelled"
                    ) AS "t54"
                    GROUP BY
                      1,
                      2,
                      3,
                      4
                  ) AS "t59"
                ) AS "t62"
                WHERE
                  (
                    "t62"."at" - "t62"."first_at"
                  ) <= 5184000
                  AND (
                    "t62"."first_at" - "t62"."at"
                  ) <= 5184000
              ) AS "t67"
              ANTI JOIN (
                SELECT
                  "t46"."person" AS "guest",
                  "t46"."at" AS "held_at",
                  "t46"."ended" AS "ended_by"
                FROM "t43" AS "t46"
                WHERE
                  NOT (
                    "t46"."cancelled"
                  )
              ) AS "t58"
                ON "t67"."person" = "t58"."guest"
                AND "t58"."held_at" >= LEAST("t67"."first_at", "t67"."at")
                AND "t58"."ended_by" < "t67"."changed"
              CROSS JOIN "t12" AS "t19"
              LEFT OUTER JOIN (
                SELECT
                  "t46"."known",
                  "t46"."person" AS "guest",
                  "t46"."at" AS "new_at"
                FROM "t43" AS "t46"
              ) AS "t56"
                ON "t67"."person" = "t56"."guest"
                AND "t56"."known" > "t67"."changed"
                AND "t56"."new_at" <= (
                  "t67"."at" + 7776000
                )
            ) AS "t69"
            GROUP BY
              1,
              2,
              3,
              4,
              5
          ) AS "t73"
          LEFT OUTER JOIN "t44" AS "t51"
            ON "t73"."doer" = "t51"."writer"
            AND "t73"."toward" = "t51"."reader"
            AND "t51"."moment" > "t73"."off"
            AND "t51"."written" <= (
              "t73"."at" + 7776000
            )
        ) AS "t75"
        GROUP BY
          1,
          2,
          3,
          4,
          5,
          6
      ) AS "t78"
      LEFT OUTER JOIN "t44" AS "t50"
        ON "t78"."toward" = "t50"."writer"
        AND "t78"."doer" = "t50"."reader"
        AND "t50"."moment" > "t78"."off"
        AND "t50"."written" <= (
          "t78"."at" + 15552000
        )
    ) AS "t81"
    GROUP BY
      1,
      2,
      3,
      4,
      5,
      6,
      7
  ) AS "t82"
) AS "t84"
