WITH "t27" AS (
  SELECT
    "t20"."meeting",
    "t26"."person",
    "t20"."known",
    "t20"."ahead",
    "t20"."at",
    "t20"."ended",
    "t20"."series",
    "t20"."name"
  FROM (
    SELECT
      *
    FROM "meetings" AS "t5"
    WHERE
      "t5"."kind" = 'meeting' AND NOT (
        "t5"."cancelled"
      )
  ) AS "t20"
  INNER JOIN (
    SELECT
      "t21"."meeting",
      "t21"."person",
      "t21"."answer"
    FROM (
      SELECT
        *
      FROM "attendance" AS "t6"
      WHERE
        "t6"."answer" <> 'declined'
    ) AS "t21"
    INNER JOIN (
      SELECT
        "t2"."person"
      FROM "persons" AS "t2"
      WHERE
        NOT (
          "t2"."me"
        )
    ) AS "t19"
      ON "t21"."person" = "t19"."person"
  ) AS "t26"
    ON "t20"."meeting" = "t26"."meeting"
), "t35" AS (
  SELECT
    "t34"."opener",
    "t34"."thread",
    "t34"."asker",
    "t34"."asked",
    "t34"."opened_at",
    "t34"."act",
    "t34"."request_act",
    "t34"."demand_act",
    "t34"."certain",
    "t34"."due",
    "t34"."request",
    "t34"."alone",
    "t34"."known",
    "t34"."acknowledged",
    "t34"."answered",
    "t34"."accepted",
    "t34"."delivered",
    "t34"."declined",
    "t34"."other_answered",
    "t34"."settled",
    "t34"."reminded",
    "t34"."substance",
    "t34"."turned",
    "t34"."elsewhere",
    "t34"."sentence",
    "t34"."wanted",
    "t34"."naming",
    "t34"."meeting",
    "t34"."person",
    "t34"."known_right",
    "t34"."ahead",
    "t34"."at",
    "t34"."ended",
    "t34"."series",
    "t34"."name",
    ROW_NUMBER() OVER (
      PARTITION BY "t34"."opener", "t34"."asker"
      ORDER BY "t34"."meeting" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "place",
    COALESCE(
      (
        "t34"."wanted" >= (
          "t34"."at" - 172800
        )
      )
      AND (
        "t34"."wanted" <= (
          "t34"."at" + 86400
        )
      ),
      FALSE
    ) AS "by_its_day"
  FROM (
    SELECT
      "t18"."opener",
      "t18"."thread",
      "t18"."asker",
      "t18"."asked",
      "t18"."opened_at",
      "t18"."act",
      "t18"."request_act",
      "t18"."demand_act",
      "t18"."certain",
      "t18"."due",
      "t18"."request",
      "t18"."alone",
      "t18"."known",
      "t18"."acknowledged",
      "t18"."answered",
      "t18"."accepted",
      "t18"."delivered",
      "t18"."declined",
      "t18"."other_answered",
      "t18"."settled",
      "t18"."reminded",
      "t18"."substance",
      "t18"."turned",
      "t18"."elsewhere",
      "t13"."sentence",
      "t13"."wanted",
      "t24"."naming",
      "t29"."meeting",
      "t29"."person",
      "t29"."known" AS "known_right",
      "t29"."ahead",
      "t29"."at",
      "t29"."ended",
      "t29"."series",
      "t29"."name"
    FROM (
      SELECT
        *
      FROM "request" AS "t1"
      WHERE
        "t1"."request_act" IS NOT NULL AND "t1"."alone" AND "t1"."known"
    ) AS "t18"
    SEMI JOIN (
      SELECT
        *
      FROM "persons" AS "t2"
      WHERE
        "t2"."me"
    ) AS "t12"
      ON "t18"."asked" = "t12"."person"
    LEFT OUTER JOIN (
      SELECT
        "t3"."act" AS "sentence",
        "t3"."due" AS "wanted"
      FROM "acts" AS "t3"
    ) AS "t13"
      ON "t18"."request_act" = "t13"."sentence"
    LEFT OUTER JOIN (
      SELECT
        "t14"."act" AS "naming"
      FROM (
        SELECT DISTINCT
          "t4"."act"
        FROM "turns" AS "t4"
        WHERE
          "t4"."turn" IN ('for_a_meeting')
      ) AS "t14"
    ) AS "t24"
      ON "t18"."request_act" = "t24"."naming"
    INNER JOIN "t27" AS "t29"
      ON "t18"."asker" = "t29"."person"
      AND "t29"."meeting" > "t18"."opener"
      AND "t29"."at" <= (
        "t18"."opened_at" + 1209600
      )
  ) AS "t34"
)
SELECT DISTINCT
  *
FROM (
  SELECT
    "t40"."opener" AS "cause_moment",
    "t40"."act" AS "cause_act",
    "t40"."asker" AS "about",
    "t48"."opened",
    CAST(NULL AS BIGINT) AS "suggested",
    CAST(NULL AS BIGINT) AS "evidence",
    "t48"."coming" AS "meeting",
    TRUE AS "certain"
  FROM (
    SELECT
      "t36"."opener",
      "t36"."thread",
      "t36"."asker",
      "t36"."asked",
      "t36"."meeting",
      "t36"."request_act" AS "act"
    FROM "t35" AS "t36"
    WHERE
      "t36"."by_its_day"
      OR (
        (
          "t36"."naming" IS NOT NULL
        ) AND (
          "t36"."place" = 0
        )
      )
  ) AS "t40"
  INNER JOIN (
    SELECT
      "t46"."person",
      "t46"."series",
      "t46"."name",
      "t46"."at",
      "t46"."ended",
      "t46"."at_then",
      "t46"."opened",
      "t46"."last",
      "t46"."coming"
    FROM (
      SELECT
        "t43"."person",
        "t43"."series",
        "t43"."name",
        "t43"."at",
        "t43"."ended",
        "t43"."at_then",
        GREATEST("t43"."known_then", "t43"."ahead_then", "t43"."ended") AS "opened",
        "t43"."meeting" AS "last",
        "t43"."meeting_then" AS "coming"
      FROM (
        SELECT
          "t20"."meeting",
          "t26"."person",
          "t20"."known",
          "t20"."ahead",
          "t20"."at",
          "t20"."ended",
          "t20"."series",
          "t20"."name",
          "t33"."meeting_then",
          "t33"."person_then",
          "t33"."known_then",
          "t33"."ahead_then",
          "t33"."at_then",
          "t33"."ended_then",
          "t33"."series_then",
          "t33"."name_then"
        FROM (
          SELECT
            *
          FROM "meetings" AS "t5"
          WHERE
            "t5"."kind" = 'meeting' AND NOT (
              "t5"."cancelled"
            )
        ) AS "t20"
        INNER JOIN (
          SELECT
            "t21"."meeting",
            "t21"."person",
            "t21"."answer"
          FROM (
            SELECT
              *
            FROM "attendance" AS "t6"
            WHERE
              "t6"."answer" <> 'declined'
          ) AS "t21"
          INNER JOIN (
            SELECT
              "t2"."person"
            FROM "persons" AS "t2"
            WHERE
              NOT (
                "t2"."me"
              )
          ) AS "t19"
            ON "t21"."person" = "t19"."person"
        ) AS "t26"
          ON "t20"."meeting" = "t26"."meeting"
        SEMI JOIN (
          SELECT DISTINCT
            "t36"."asker",
            "t36"."meeting" AS "wanted"
          FROM "t35" AS "t36"
          WHERE
            "t36"."by_its_day"
            OR (
              (
                "t36"."naming" IS NOT NULL
              ) AND (
                "t36"."place" = 0
              )
            )
        ) AS "t42"
          ON "t20"."meeting" = "t42"."wanted" AND "t26"."person" = "t42"."asker"
        INNER JOIN (
          SELECT
            "t28"."meeting" AS "meeting_then",
            "t28"."person" AS "person_then",
            "t28"."known" AS "known_then",
            "t28"."ahead" AS "ahead_then",
            "t28"."at" AS "at_then",
            "t28"."ended" AS "ended_then",
            "t28"."series" AS "series_then",
            "t28"."name" AS "name_then"
          FROM "t27" AS "t28"
        ) AS "t33"
          ON "t26"."person" = "t33"."person_then"
          AND (
            (
              "t20"."series" = "t33"."series_then"
            )
            OR (
              "t20"."name" = "t33"."name_then"
            )
          )
          AND "t33"."at_then" >= (
            "t20"."at" + 1123200
          )
          AND "t33"."at_then" <= (
            "t20"."at" + 8640000
          )
      ) AS "t43"
      WHERE
        GREATEST("t43"."known_then", "t43"."ahead_then", "t43"."ended") < "t43"."meeting_then"
    ) AS "t46"
    ANTI JOIN (
      SELECT
        "t28"."person" AS "there",
        "t28"."series" AS "of_series",
        "t28"."name" AS "called",
        "t28"."at" AS "other_at",
        "t28"."known" AS "other_known"
      FROM "t27" AS "t28"
    ) AS "t32"
      ON "t46"."person" = "t32"."there"
      AND (
        (
          "t46"."series" = "t32"."of_series"
        ) OR (
          "t46"."name" = "t32"."called"
        )
      )
      AND "t32"."other_at" > "t46"."at"
      AND "t32"."other_at" < "t46"."at_then"
      AND "t32"."other_known" < "t46"."opened"
  ) AS "t48"
    ON "t40"."meeting" = "t48"."last" AND "t40"."asker" = "t48"."person"
  ANTI JOIN (
    SELECT
      "t7"."moment",
      "t7"."author" AS "by",
      "t7"."person" AS "to",
      "t7"."at" AS "sent_at",
      "t7"."thread" AS "sent_in"
    FROM "said" AS "t7"
    WHERE
      "t7"."delivers" OR "t7"."attached"
  ) AS "t22"
    ON "t40"."asked" = "t22"."by"
    AND "t40"."asker" = "t22"."to"
    AND "t22"."moment" > "t48"."ended"
    AND "t22"."moment" < "t48"."opened"
    AND (
      (
        "t22"."sent_at" >= (
          "t48"."at_then" - 1209600
        )
      )
      OR (
        "t22"."sent_in" = "t40"."thread"
      )
    )
  ANTI JOIN (
    SELECT
      "t36"."opener" AS "asked_again",
      "t36"."asker" AS "by_whom",
      "t36"."meeting" AS "for_meeting"
    FROM "t35" AS "t36"
    WHERE
      "t36"."by_its_day"
      OR (
        (
          "t36"."naming" IS NOT NULL
        ) AND (
          "t36"."place" = 0
        )
      )
  ) AS "t41"
    ON "t40"."asker" = "t41"."by_whom"
    AND "t48"."coming" = "t41"."for_meeting"
    AND "t41"."asked_again" < "t48"."opened"
) AS "t49"
