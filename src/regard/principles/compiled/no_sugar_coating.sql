SELECT
  *
FROM (
  SELECT
    "t40"."opener" AS "cause_moment",
    "t40"."act" AS "cause_act",
    COALESCE("t40"."answers", "t40"."opener") AS "matter_moment",
    "t40"."thread",
    "t40"."doer",
    "t40"."toward",
    "t40"."opened",
    "t40"."due",
    'promised' AS "due_kind",
    CAST(NULL AS BIGINT) AS "acknowledged",
    "t40"."reminded",
    "t40"."word" AS "told",
    NULLIF(
      LEAST(
        COALESCE("t40"."word", 4611686018427387904),
        COALESCE("t40"."late", 4611686018427387904)
      ),
      4611686018427387904
    ) AS "met",
    TRUE AS "met_certain",
    CAST(NULL AS BIGINT) AS "excused",
    CAST(NULL AS TEXT) AS "excuse",
    FALSE AS "any_of",
    "t40"."certain"
    AND "t40"."alone"
    AND COALESCE(
      (
        (
          "t40"."opened" = "t40"."word"
        ) AND "t40"."slips"
      )
      OR (
        "t40"."opened" = "t40"."late"
      )
      OR (
        "t40"."opened" = "t40"."chased"
      ),
      FALSE
    ) AS "certain"
  FROM (
    SELECT
      "t34"."act",
      "t34"."opener",
      "t34"."opened_at",
      "t34"."thread",
      "t34"."doer",
      "t34"."toward",
      "t34"."certain",
      "t34"."sure",
      "t34"."due",
      "t34"."alone",
      "t34"."answers",
      "t34"."delivered",
      "t34"."spoken",
      "t34"."passed_on",
      "t34"."slipped",
      "t34"."settled",
      "t34"."reminded",
      "t34"."elsewhere",
      "t34"."received",
      "t34"."late",
      "t34"."chased",
      "t34"."slips",
      CASE
        WHEN (
          "t34"."delivered" IS NULL
        ) OR (
          "t34"."slipped" < "t34"."delivered"
        )
        THEN "t34"."slipped"
        ELSE NULL
      END AS "word",
      NULLIF(
        LEAST(
          COALESCE(
            CASE
              WHEN (
                "t34"."delivered" IS NULL
              ) OR (
                "t34"."slipped" < "t34"."delivered"
              )
              THEN "t34"."slipped"
              ELSE NULL
            END,
            4611686018427387904
          ),
          COALESCE("t34"."late", 4611686018427387904),
          COALESCE("t34"."chased", 4611686018427387904)
        ),
        4611686018427387904
      ) AS "opened"
    FROM (
      SELECT
        "t21"."act",
        "t21"."opener",
        "t21"."opened_at",
        "t21"."thread",
        "t21"."doer",
        "t21"."toward",
        "t21"."certain",
        "t21"."sure",
        "t21"."due",
        "t21"."alone",
        "t21"."answers",
        "t21"."delivered",
        "t21"."spoken",
        "t21"."passed_on",
        "t21"."slipped",
        "t21"."settled",
        "t21"."reminded",
        "t21"."elsewhere",
        "t21"."received",
        CASE WHEN "t22"."given_at" > "t21"."due" THEN "t21"."delivered" ELSE NULL END AS "late",
        CASE WHEN "t23"."asked_at" > "t21"."due" THEN "t21"."reminded" ELSE NULL END AS "chased",
        COALESCE("t30"."says_slips", FALSE) AS "slips"
      FROM (
        SELECT
          *
        FROM "promise" AS "t0"
        WHERE
          "t0"."due" IS NOT NULL
      ) AS "t21"
      LEFT OUTER JOIN (
        SELECT
          "t7"."moment" AS "given_in",
          "t7"."at" AS "given_at"
        FROM "moments" AS "t7"
      ) AS "t22"
        ON "t21"."delivered" = "t22"."given_in"
      LEFT OUTER JOIN (
        SELECT
          "t8"."moment" AS "asked_in",
          "t8"."at" AS "asked_at"
        FROM "moments" AS "t8"
      ) AS "t23"
        ON "t21"."reminded" = "t23"."asked_in"
      LEFT OUTER JOIN (
        SELECT
          "t24"."moment" AS "said_at",
          "t24"."says_slips"
        FROM (
          SELECT
            "t2"."moment",
            BOOL_OR(CAST("t2"."turn" IN ('slips') AS BOOLEAN)) AS "says_slips"
          FROM "turns" AS "t2"
          GROUP BY
            1
        ) AS "t24"
      ) AS "t30"
        ON "t21"."slipped" = "t30"."said_at"
    ) AS "t34"
    WHERE
      NULLIF(
        LEAST(
          COALESCE(
            CASE
              WHEN (
                "t34"."delivered" IS NULL
              ) OR (
                "t34"."slipped" < "t34"."delivered"
              )
              THEN "t34"."slipped"
              ELSE NULL
            END,
            4611686018427387904
          ),
          COALESCE("t34"."late", 4611686018427387904),
          COALESCE("t34"."chased", 4611686018427387904)
        ),
        4611686018427387904
      ) IS NOT NULL
      AND (
        (
          NULLIF(
            LEAST(
              COALESCE("t34"."settled", 4611686018427387904),
              COALESCE("t34"."elsewhere", 4611686018427387904)
            ),
            4611686018427387904
          ) IS NULL
        )
        OR (
          NULLIF(
            LEAST(
              COALESCE("t34"."settled", 4611686018427387904),
              COALESCE("t34"."elsewhere", 4611686018427387904)
            ),
            4611686018427387904
          ) > NULLIF(
            LEAST(
              COALESCE(
                CASE
                  WHEN (
                    "t34"."delivered" IS NULL
                  ) OR (
                    "t34"."slipped" < "t34"."delivered"
                  )
                  THEN "t34"."slipped"
                  ELSE NULL
                END,
                4611686018427387904
              ),
              COALESCE("t34"."late", 4611686018427387904),
              COALESCE("t34"."chased", 4611686018427387904)
            ),
            4611686018427387904
          )
        )
      )
  ) AS "t40"
) AS "t44"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t46"."moment" AS "cause_moment",
    "t46"."act" AS "cause_act",
    "t46"."moment" AS "matter_moment",
    "t46"."thread",
    "t46"."owner" AS "doer",
    "t46"."contact" AS "toward",
    "t46"."moment" AS "opened",
    "t46"."at" + (
      CASE
        WHEN (
          (
            CAST(FLOOR((
              "t46"."at"
            ) / (
              86400
            )) AS BIGINT) + 3
          ) % 7
        ) = 4
        THEN 3
        WHEN (
          (
            CAST(FLOOR((
              "t46"."at"
            ) / (
              86400
            )) AS BIGINT) + 3
          ) % 7
        ) = 5
        THEN 2
        ELSE 1
      END * 86400
    ) AS "due",
    'norm' AS "due_kind",
    CAST(NULL AS BIGINT) AS "acknowledged",
    CAST(NULL AS BIGINT) AS "reminded",
    CAST(NULL AS BIGINT) AS "told",
    "t46"."passed_on" AS "met",
    TRUE AS "met_certain",
    CAST(NULL AS BIGINT) AS "excused",
    CAST(NULL AS TEXT) AS "excuse",
    FALSE AS "any_of",
    TRUE AS "certain"
  FROM (
    SELECT
      "t45"."moment",
      "t45"."act",
      "t45"."thread",
      "t45"."at",
      "t45"."author",
      "t45"."owner",
      "t45"."contact",
      MIN("t45"."then") AS "passed_on"
    FROM (
      SELECT
        "t43"."moment",
        "t43"."act",
        "t43"."thread",
        "t43"."at",
        "t43"."author",
        "t43"."owner",
        "t43"."contact",
        "t28"."then",
        "t28"."writer",
        "t28"."reader",
        "t28"."when"
      FROM (
        SELECT DISTINCT
          *
        FROM (
          SELECT
            "t39"."moment",
            "t39"."act",
            "t39"."thread",
            "t39"."at",
            "t39"."author",
            "t39"."owner",
            "t39"."contact"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t13"."moment",
                "t36"."act",
                "t13"."thread",
                "t13"."at",
                "t13"."author",
                "t20"."owner",
                "t33"."contact",
                "t33"."put",
                "t33"."put_at"
              FROM "said" AS "t13"
              INNER JOIN (
                SELECT
                  "t32"."moment",
                  MIN("t32"."act") AS "act"
                FROM (
                  SELECT
                    "t12"."act",
                    "t12"."moment",
                    "t12"."kind",
                    "t12"."certain",
                    "t12"."due",
                    "t12"."chases",
                    "t12"."put_to",
                    "t12"."shows",
                    "t12"."calls"
                  FROM "acts" AS "t12"
                  SEMI JOIN (
                    SELECT DISTINCT
                      "t2"."act"
                    FROM "turns" AS "t2"
                    WHERE
                      "t2"."turn" IN ('withdraws')
                  ) AS "t25"
                    ON "t12"."act" = "t25"."act"
                ) AS "t32"
                GROUP BY
                  1
              ) AS "t36"
                ON "t13"."moment" = "t36"."moment"
              INNER JOIN (
                SELECT
                  "t4"."person" AS "owner"
                FROM "persons" AS "t4"
                WHERE
                  "t4"."me"
              ) AS "t20"
                ON "t13"."person" = "t20"."owner"
              INNER JOIN (
                SELECT
                  "t5"."contact",
                  "t5"."candidate" AS "put",
                  "t5"."at" AS "put_at"
                FROM "placed" AS "t5"
                WHERE
                  "t5"."kind" = 'submission'
                  AND "t5"."contact" IS NOT NULL
                  AND NOT (
                    CONTAINS(LOWER("t5"."status"), 'reject')
                    OR CONTAINS(LOWER("t5"."status"), 'declin')
                    OR CONTAINS(LOWER("t5"."status"), 'odrzuc')
                  )
              ) AS "t33"
                ON "t13"."author" = "t33"."put"
                AND "t33"."put_at" < "t13"."at"
                AND "t33"."put_at" > (
                  "t13"."at" - 15552000
                )
            ) AS "t37"
            WHERE
              "t37"."contact" <> "t37"."owner"
          ) AS "t39"
          ANTI JOIN (
            SELECT DISTINCT
              "t10"."moment" AS "heard_in",
              "t10"."person" AS "hearer"
            FROM "said" AS "t10"
          ) AS "t27"
            ON "t39"."moment" = "t27"."heard_in" AND "t39"."contact" = "t27"."hearer"
        ) AS "t41"
      ) AS "t43"
      LEFT OUTER JOIN (
        SELECT
          "t9"."moment" AS "then",
          "t9"."author" AS "writer",
          "t9"."person" AS "reader",
          "t9"."at" AS "when"
        FROM "said" AS "t9"
        WHERE
          NOT (
            "t9"."forward"
          )
      ) AS "t28"
        ON "t43"."owner" = "t28"."writer"
        AND "t43"."contact" = "t28"."reader"
        AND "t28"."then" > "t43"."moment"
        AND "t28"."when" <= (
          "t43"."at" + 7776000
        )
    ) AS "t45"
    GROUP BY
      1,
      2,
      3,
      4,
      5,
      6,
      7
  ) AS "t46"
) AS "t47"
