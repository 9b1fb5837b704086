WITH "t12" AS (
  SELECT
    "t0"."person" AS "owner"
  FROM "persons" AS "t0"
  WHERE
    "t0"."me"
), "t45" AS (
  SELECT
    "t24"."meeting",
    "t38"."person",
    "t24"."known",
    "t24"."changed",
    "t24"."at",
    "t24"."cancelled",
    "t24"."organiser",
    "t24"."ended"
  FROM (
    SELECT
      *
    FROM "meetings" AS "t2"
    WHERE
      "t2"."kind" = 'meeting' AND "t2"."people" <= 3
  ) AS "t24"
  INNER JOIN (
    SELECT
      "t10"."person",
      "t10"."meeting" AS "there"
    FROM "attendance" AS "t10"
    ANTI JOIN "t12" AS "t19"
      ON "t10"."person" = "t19"."owner"
  ) AS "t38"
    ON "t24"."meeting" = "t38"."there"
), "t46" AS (
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
      "t21"."moment",
      "t21"."at",
      "t21"."author",
      "t21"."person",
      "t21"."offers_another_way",
      "t21"."asks",
      "t21"."chases",
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
    ) AS "t21"
    LEFT OUTER JOIN (
      SELECT
        "t25"."moment" AS "said_at",
        "t25"."says_names"
      FROM (
        SELECT
          "t3"."moment",
          BOOL_OR(CAST("t3"."turn" IN ('names_time', 'asks_time') AS BOOLEAN)) AS "says_names"
        FROM "turns" AS "t3"
        GROUP BY
          1
      ) AS "t25"
    ) AS "t34"
      ON "t21"."moment" = "t34"."said_at"
  ) AS "t41"
)
SELECT
  *
FROM (
  SELECT
    "t85"."opener" AS "cause_moment",
    COALESCE("t85"."spoken", "t85"."act") AS "cause_act",
    "t85"."opener" AS "matter_moment",
    "t85"."thread",
    "t85"."asked" AS "doer",
    "t85"."asker" AS "toward",
    "t85"."opener" AS "opened",
    CAST(NULL AS BIGINT) AS "due",
    'norm' AS "due_kind",
    "t85"."acknowledged",
    "t85"."reminded",
    CAST(NULL AS BIGINT) AS "told",
    CASE
      WHEN "t85"."time"
      THEN NULLIF(
        LEAST(
          COALESCE("t85"."slot", 4611686018427387904),
          COALESCE("t85"."substance", 4611686018427387904),
          COALESCE("t85"."delivered", 4611686018427387904)
        ),
        4611686018427387904
      )
      ELSE "t85"."acknowledged"
    END AS "met",
    TRUE AS "met_certain",
    NULLIF(
      LEAST(
        COALESCE("t85"."settled", 4611686018427387904),
        COALESCE("t85"."other_answered", 4611686018427387904),
        COALESCE(
          CASE
            WHEN (
              "t85"."reminded" IS NULL
            ) OR (
              "t85"."elsewhere" < "t85"."reminded"
            )
            THEN "t85"."elsewhere"
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
          COALESCE("t85"."settled", 4611686018427387904),
          COALESCE("t85"."other_answered", 4611686018427387904),
          COALESCE(
            CASE
              WHEN (
                "t85"."reminded" IS NULL
              ) OR (
                "t85"."elsewhere" < "t85"."reminded"
              )
              THEN "t85"."elsewhere"
              ELSE NULL
            END,
            4611686018427387904
          )
        ),
        4611686018427387904
      ) = "t85"."other_answered"
      THEN 'another_did'
      WHEN NULLIF(
        LEAST(
          COALESCE("t85"."settled", 4611686018427387904),
          COALESCE("t85"."other_answered", 4611686018427387904),
          COALESCE(
            CASE
              WHEN (
                "t85"."reminded" IS NULL
              ) OR (
                "t85"."elsewhere" < "t85"."reminded"
              )
              THEN "t85"."elsewhere"
              ELSE NULL
            END,
            4611686018427387904
          )
        ),
        4611686018427387904
      ) = "t85"."settled"
      THEN 'settled_elsewhere'
      ELSE 'went_on'
    END AS "excuse",
    NOT (
      "t85"."alone"
    ) AS "any_of",
    "t85"."certain"
    AND "t85"."alone"
    AND (
      (
        "t85"."new" AND (
          "t32"."insider" IS NOT NULL
        )
      ) OR "t85"."known"
    ) AS "certain"
  FROM (
    SELECT
      "t82"."opener",
      "t82"."thread",
      "t82"."asker",
      "t82"."asked",
      "t82"."opened_at",
      "t82"."act",
      "t82"."request_act",
      "t82"."demand_act",
      "t82"."certain",
      "t82"."due",
      "t82"."request",
      "t82"."alone",
      "t82"."known",
      "t82"."acknowledged",
      "t82"."answered",
      "t82"."accepted",
      "t82"."delivered",
      "t82"."declined",
      "t82"."other_answered",
      "t82"."settled",
      "t82"."reminded",
      "t82"."substance",
      "t82"."turned",
      "t82"."elsewhere",
      "t82"."spoken",
      "t82"."time",
      "t82"."new",
      "t82"."quiet",
      "t82"."by_mail",
      "t82"."in_calendar",
      NULLIF(
        LEAST(
          COALESCE("t82"."by_mail", 4611686018427387904),
          COALESCE("t82"."in_calendar", 4611686018427387904)
        ),
        4611686018427387904
      ) AS "slot"
    FROM (
      SELECT
        "t80"."opener",
        "t80"."thread",
        "t80"."asker",
        "t80"."asked",
        "t80"."opened_at",
        "t80"."act",
        "t80"."request_act",
        "t80"."demand_act",
        "t80"."certain",
        "t80"."due",
        "t80"."request",
        "t80"."alone",
        "t80"."known",
        "t80"."acknowledged",
        "t80"."answered",
        "t80"."accepted",
        "t80"."delivered",
        "t80"."declined",
        "t80"."other_answered",
        "t80"."settled",
        "t80"."reminded",
        "t80"."substance",
        "t80"."turned",
        "t80"."elsewhere",
        "t80"."spoken",
        "t80"."time",
        "t80"."new",
        "t80"."quiet",
        "t80"."by_mail",
        MIN("t80"."noted") AS "in_calendar"
      FROM (
        SELECT
          "t77"."opener",
          "t77"."thread",
          "t77"."asker",
          "t77"."asked",
          "t77"."opened_at",
          "t77"."act",
          "t77"."request_act",
          "t77"."demand_act",
          "t77"."certain",
          "t77"."due",
          "t77"."request",
          "t77"."alone",
          "t77"."known",
          "t77"."acknowledged",
          "t77"."answered",
          "t77"."accepted",
          "t77"."delivered",
          "t77"."declined",
          "t77"."other_answered",
          "t77"."settled",
          "t77"."reminded",
          "t77"."substance",
          "t77"."turned",
          "t77"."elsewhere",
          "t77"."spoken",
          "t77"."time",
          "t77"."new",
          "t77"."quiet",
          "t77"."by_mail",
          "t77"."owner",
          "t77"."other",
          "t58"."at",
          "t58"."guest",
          "t58"."noted"
        FROM (
          SELECT
            "t74"."opener",
            "t74"."thread",
            "t74"."asker",
            "t74"."asked",
            "t74"."opened_at",
            "t74"."act",
            "t74"."request_act",
            "t74"."demand_act",
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
            "t74"."spoken",
            "t74"."time",
            "t74"."new",
            "t74"."quiet",
            "t74"."by_mail",
            "t74"."owner",
            CASE WHEN "t74"."asked" = "t74"."owner" THEN "t74"."asker" ELSE "t74"."asked" END AS "other"
          FROM (
            SELECT
              "t72"."opener",
              "t72"."thread",
              "t72"."asker",
              "t72"."asked",
              "t72"."opened_at",
              "t72"."act",
              "t72"."request_act",
              "t72"."demand_act",
              "t72"."certain",
              "t72"."due",
              "t72"."request",
              "t72"."alone",
              "t72"."known",
              "t72"."acknowledged",
              "t72"."answered",
              "t72"."accepted",
              "t72"."delivered",
              "t72"."declined",
              "t72"."other_answered",
              "t72"."settled",
              "t72"."reminded",
              "t72"."substance",
              "t72"."turned",
              "t72"."elsewhere",
              "t72"."spoken",
              "t72"."time",
              "t72"."new",
              "t72"."quiet",
              "t72"."by_mail",
              "t19"."owner"
            FROM (
              SELECT
                "t69"."opener",
                "t69"."thread",
                "t69"."asker",
                "t69"."asked",
                "t69"."opened_at",
                "t69"."act",
                "t69"."request_act",
                "t69"."demand_act",
                "t69"."certain",
                "t69"."due",
                "t69"."request",
                "t69"."alone",
                "t69"."known",
                "t69"."acknowledged",
                "t69"."answered",
                "t69"."accepted",
                "t69"."delivered",
                "t69"."declined",
                "t69"."other_answered",
                "t69"."settled",
                "t69"."reminded",
                "t69"."substance",
                "t69"."turned",
                "t69"."elsewhere",
                "t69"."spoken",
                "t69"."time",
                "t69"."new",
                "t69"."quiet",
                MIN("t69"."named") AS "by_mail"
              FROM (
                SELECT
                  "t66"."opener",
                  "t66"."thread",
                  "t66"."asker",
                  "t66"."asked",
                  "t66"."opened_at",
                  "t66"."act",
                  "t66"."request_act",
                  "t66"."demand_act",
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
                  "t66"."spoken",
                  "t66"."time",
                  "t66"."new",
                  "t66"."quiet",
                  "t50"."named",
                  "t50"."named_in",
                  "t50"."naming",
                  "t50"."to"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t57"."opener",
                      "t57"."thread",
                      "t57"."asker",
                      "t57"."asked",
                      "t57"."opened_at",
                      "t57"."act",
                      "t57"."request_act",
                      "t57"."demand_act",
                      "t57"."certain",
                      "t57"."due",
                      "t57"."request",
                      "t57"."alone",
                      "t57"."known",
                      "t57"."acknowledged",
                      "t57"."answered",
                      "t57"."accepted",
                      "t57"."delivered",
                      "t57"."declined",
                      "t57"."other_answered",
                      "t57"."settled",
                      "t57"."reminded",
                      "t57"."substance",
                      "t57"."turned",
                      "t57"."elsewhere",
                      "t57"."spoken",
                      "t57"."time",
                      COALESCE(
                        (
                          "t40"."before" IS NULL
                        )
                        AND (
                          "t57"."opened_at" > (
                            "t27"."since" + 5184000
                          )
                        ),
                        FALSE
                      ) AS "new",
                      COALESCE("t57"."opened_at" > (
                        "t40"."before" + 5184000
                      ), FALSE) AS "quiet"
                    FROM (
                      SELECT
                        "t44"."opener",
                        "t44"."thread",
                        "t44"."asker",
                        "t44"."asked",
                        "t44"."opened_at",
                        "t44"."act",
                        "t44"."request_act",
                        "t44"."demand_act",
                        "t44"."certain",
                        "t44"."due",
                        "t44"."request",
                        "t44"."alone",
                        "t44"."known",
                        "t44"."acknowledged",
                        "t44"."answered",
                        "t44"."accepted",
                        "t44"."delivered",
                        "t44"."declined",
                        "t44"."other_answered",
                        "t44"."settled",
                        "t44"."reminded",
                        "t44"."substance",
                        "t44"."turned",
                        "t44"."elsewhere",
                        "t44"."spoken",
                        "t44"."spoken" IS NOT NULL AS "time"
                      FROM (
                        SELECT
                          "t43".*
                          EXCLUDE ("said_at")
                        FROM (
                          SELECT
                            "t11"."opener",
                            "t11"."thread",
                            "t11"."asker",
                            "t11"."asked",
                            "t11"."opened_at",
                            "t11"."act",
                            "t11"."request_act",
                            "t11"."demand_act",
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
                            "t36"."said_at",
                            "t36"."spoken"
                          FROM "request" AS "t11"
                          LEFT OUTER JOIN (
                            SELECT
                              "t18"."moment" AS "said_at",
                              MIN("t18"."act") AS "spoken"
                            FROM (
                              SELECT
                                *
                              FROM "turns" AS "t3"
                              WHERE
                                "t3"."turn" = 'asks_time'
                            ) AS "t18"
                            GROUP BY
                              1
                          ) AS "t36"
                            ON "t11"."opener" = "t36"."said_at"
                        ) AS "t43"
                      ) AS "t44"
                    ) AS "t57"
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
                      ON "t57"."opener" = "t40"."word"
                      AND "t57"."asker" = "t40"."asking"
                      AND "t57"."asked" = "t40"."of"
                    LEFT OUTER JOIN (
                      SELECT
                        "t7"."author" AS "writer",
                        MIN("t7"."at") AS "since"
                      FROM "said" AS "t7"
                      GROUP BY
                        1
                    ) AS "t27"
                      ON "t57"."asked" = "t27"."writer"
                  ) AS "t63"
                  WHERE
                    "t63"."new" OR "t63"."quiet" OR "t63"."time"
                ) AS "t66"
                LEFT OUTER JOIN (
                  SELECT
                    "t42"."moment" AS "named",
                    "t42"."thread" AS "named_in",
                    "t42"."author" AS "naming",
                    "t42"."person" AS "to"
                  FROM (
                    SELECT
                      "t23"."moment",
                      "t23"."thread",
                      "t23"."author",
                      "t23"."person",
                      COALESCE("t35"."says_names", FALSE) AS "names"
                    FROM (
                      SELECT
                        "t8"."moment",
                        "t8"."thread",
                        "t8"."author",
                        "t8"."person"
                      FROM "said" AS "t8"
                    ) AS "t23"
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
                    ) AS "t35"
                      ON "t23"."moment" = "t35"."said_at"
                  ) AS "t42"
                  WHERE
                    "t42"."names"
                ) AS "t50"
                  ON "t66"."thread" = "t50"."named_in"
                  AND "t50"."naming" = "t66"."asked"
                  AND "t50"."to" = "t66"."asker"
                  AND "t50"."named" > "t66"."opener"
              ) AS "t69"
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
                27,
                28
            ) AS "t72"
            CROSS JOIN "t12" AS "t19"
          ) AS "t74"
        ) AS "t77"
        LEFT OUTER JOIN (
          SELECT
            "t48"."at",
            "t48"."person" AS "guest",
            "t48"."known" AS "noted"
          FROM "t45" AS "t48"
        ) AS "t58"
          ON "t77"."other" = "t58"."guest"
          AND "t58"."noted" > "t77"."opener"
          AND "t58"."at" <= (
            "t77"."opened_at" + 5184000
          )
      ) AS "t80"
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
        27,
        28,
        29
    ) AS "t82"
  ) AS "t85"
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
    ON "t85"."asker" = "t32"."insider"
) AS "t88"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t86"."off" AS "cause_moment",
    CAST(NULL AS BIGINT) AS "cause_act",
    "t86"."off" AS "matter_moment",
    CAST(NULL AS BIGINT) AS "thread",
    "t86"."doer",
    "t86"."toward",
    "t86"."off" AS "opened",
    CAST(NULL AS BIGINT) AS "due",
    'norm' AS "due_kind",
    CAST(NULL AS BIGINT) AS "acknowledged",
    "t86"."asked_again" AS "reminded",
    CAST(NULL AS BIGINT) AS "told",
    NULLIF(
      LEAST(
        COALESCE("t86"."proposed", 4611686018427387904),
        COALESCE("t86"."anew", 4611686018427387904)
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
      "t83"."at",
      "t83"."person",
      "t83"."meeting",
      "t83"."before",
      "t83"."off",
      "t83"."doer",
      "t83"."toward",
      "t83"."anew",
      "t83"."proposed",
      MIN("t83"."moment") FILTER(WHERE
        "t83"."names" OR "t83"."chases") AS "asked_again"
    FROM (
      SELECT
        "t81"."at",
        "t81"."person",
        "t81"."meeting",
        "t81"."before",
        "t81"."off",
        "t81"."doer",
        "t81"."toward",
        "t81"."anew",
        "t81"."proposed",
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
          "t78"."at",
          "t78"."person",
          "t78"."meeting",
          "t78"."before",
          "t78"."off",
          "t78"."doer",
          "t78"."toward",
          "t78"."anew",
          MIN("t78"."moment") FILTER(WHERE
            "t78"."names" OR "t78"."offers_another_way") AS "proposed"
        FROM (
          SELECT
            "t75"."at",
            "t75"."person",
            "t75"."meeting",
            "t75"."before",
            "t75"."off",
            "t75"."doer",
            "t75"."toward",
            "t75"."anew",
            "t52"."moment",
            "t52"."written",
            "t52"."writer",
            "t52"."reader",
            "t52"."offers_another_way",
            "t52"."asks",
            "t52"."chases",
            "t52"."names"
          FROM (
            SELECT
              "t70"."at",
              "t70"."person",
              "t70"."meeting",
              "t70"."before",
              "t70"."off",
              "t70"."doer",
              "t70"."toward",
              MIN("t70"."known") AS "anew"
            FROM (
              SELECT
                "t68"."at",
                "t68"."person",
                "t68"."meeting",
                "t68"."before",
                "t68"."changed" AS "off",
                CASE
                  WHEN "t68"."organiser" = "t68"."person"
                  THEN "t68"."person"
                  ELSE "t20"."owner"
                END AS "doer",
                CASE
                  WHEN "t68"."organiser" = "t68"."person"
                  THEN "t20"."owner"
                  ELSE "t68"."person"
                END AS "toward",
                "t59"."known",
                "t59"."guest",
                "t59"."new_at",
                "t59"."new_one"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t62"."meeting",
                    "t62"."person",
                    "t62"."at",
                    "t62"."changed",
                    "t62"."organiser",
                    LAG("t62"."at") OVER (
                      PARTITION BY "t62"."person"
                      ORDER BY "t62"."changed" ASC, "t62"."meeting" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "first_at",
                    LAG("t62"."meeting") OVER (
                      PARTITION BY "t62"."person"
                      ORDER BY "t62"."changed" ASC, "t62"."meeting" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "before"
                  FROM (
                    SELECT
                      "t56"."meeting",
                      "t56"."person",
                      "t56"."at",
                      "t56"."changed",
                      MIN("t56"."organiser") AS "organiser"
                    FROM (
                      SELECT
                        *
                      FROM "t45" AS "t48"
                      WHERE
                        "t48"."cancelled"
                    ) AS "t56"
                    GROUP BY
                      1,
                      2,
                      3,
                      4
                  ) AS "t62"
                ) AS "t64"
                WHERE
                  (
                    "t64"."at" - "t64"."first_at"
                  ) <= 5184000
                  AND (
                    "t64"."first_at" - "t64"."at"
                  ) <= 5184000
              ) AS "t68"
              ANTI JOIN (
                SELECT
                  "t48"."person" AS "guest",
                  "t48"."at" AS "held_at",
                  "t48"."ended" AS "ended_by"
                FROM "t45" AS "t48"
                WHERE
                  NOT (
                    "t48"."cancelled"
                  )
              ) AS "t61"
                ON "t68"."person" = "t61"."guest"
                AND "t61"."held_at" >= LEAST("t68"."first_at", "t68"."at")
                AND "t61"."ended_by" < "t68"."changed"
              CROSS JOIN "t12" AS "t20"
              LEFT OUTER JOIN (
                SELECT
                  "t48"."known",
                  "t48"."person" AS "guest",
                  "t48"."at" AS "new_at",
                  "t48"."meeting" AS "new_one"
                FROM "t45" AS "t48"
              ) AS "t59"
                ON "t68"."person" = "t59"."guest"
                AND "t59"."known" > "t68"."changed"
                AND "t59"."new_at" <= (
                  "t68"."at" + 7776000
                )
                AND "t59"."new_one" <> "t68"."meeting"
                AND "t59"."new_one" <> "t68"."before"
            ) AS "t70"
            GROUP BY
              1,
              2,
              3,
              4,
              5,
              6,
              7
          ) AS "t75"
          LEFT OUTER JOIN "t46" AS "t52"
            ON "t75"."doer" = "t52"."writer"
            AND "t75"."toward" = "t52"."reader"
            AND "t52"."moment" > "t75"."off"
            AND "t52"."written" <= (
              "t75"."at" + 7776000
            )
        ) AS "t78"
        GROUP BY
          1,
          2,
          3,
          4,
          5,
          6,
          7,
          8
      ) AS "t81"
      LEFT OUTER JOIN "t46" AS "t51"
        ON "t81"."toward" = "t51"."writer"
        AND "t81"."doer" = "t51"."reader"
        AND "t51"."moment" > "t81"."off"
        AND "t51"."written" <= (
          "t81"."at" + 15552000
        )
    ) AS "t83"
    GROUP BY
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9
  ) AS "t86"
) AS "t87"
