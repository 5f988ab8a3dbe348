-- Rules as SQL for duckdb, by caisse-rules 0.1.0
-- Rules: sha256 80c17472e5d813a6ff36b9013bc5a2cc8bbff193a986cbcb52fcd08981b85130
-- Rounding: half-up
--
-- 1 % of the standard of living, 4 % of its part from 1000 euros, 7 % of its part from 2000 euros,
-- at least 10 euros and at most 150 euros, rounded to the euro.
--
-- Every number is a whole number: money in cents where the name of the column ends so.
--
-- Table households, one row for each household:
--   id: tells households apart
--   weight: what the household counts for; weight x 10^4; 0 to 1000000000
--   residence: residence; word
--   attendance: attendance; count; 0 to 10000
--   income_cents: income; cents; -10000000 to 1000000000; income in the source
--   members_14_and_over: members of age 14 or more in whole years; count; 0 to 10000
--   members_0_13: members of age 0 to 13 in whole years; count; 0 to 10000
--
-- Results:
--   eligible: eligible; yes or no
--   contribution_cents: contribution; cents
--   allocation_cents: allocation; cents
--   net_cents: net; cents

-- 1. Only where amounts of the table still have decimals: makes it from its source.
-- CREATE TABLE "households" AS
-- SELECT
--   "id",
--   CAST(CAST("weight" AS VARCHAR) AS DECIMAL(28, 10)) * CAST(10000 AS DECIMAL(9, 0)) AS "weight",
--   CASE translate(replace(replace(replace(replace(replace(CAST("residence" AS VARCHAR), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), ('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || ' ' || chr(133) || chr(160) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) || '-' || chr(173) || '‐‑‒–—―−''`´ʼ‘’′' || chr(768) || chr(769) || chr(770) || chr(771) || chr(772) || chr(774) || chr(775) || chr(776) || chr(778) || chr(779) || chr(780) || chr(806) || chr(807) || chr(808) || chr(8203) || chr(8204) || chr(8205) || chr(8288) || chr(65279)), 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') WHEN 'valmont' THEN 'Valmont' WHEN 'saintclair' THEN 'Saint-Clair' ELSE "residence" END AS "residence",
--   CAST(CAST("attendance" AS VARCHAR) AS DECIMAL(28, 10)) * CAST(1 AS DECIMAL(9, 0)) AS "attendance",
--   CAST(CAST("income" AS VARCHAR) AS DECIMAL(28, 10)) * CAST(100 AS DECIMAL(9, 0)) AS "income_cents",
--   "members_14_and_over",
--   "members_0_13"
-- FROM "households_source";

-- 2. Must count nothing: whatever it counts must be mended before the results mean anything.
CREATE TEMPORARY VIEW "households_guard" AS
WITH "counted" AS (
  SELECT
    COALESCE(MAX(CASE WHEN (-7)::BIGINT // 2::BIGINT = (-3)::BIGINT AND 7::BIGINT // 2::BIGINT = 3::BIGINT AND (-7)::BIGINT % 2::BIGINT = (-1)::BIGINT AND 94906265::BIGINT * 94906265::BIGINT = 9007199136250225::BIGINT THEN 0 ELSE 1 END), 0) AS "check_1",
    COUNT(CASE WHEN "id" IS NULL THEN 1 END) AS "check_2",
    COUNT("id") - COUNT(DISTINCT "id") AS "check_3",
    COUNT(CASE WHEN "weight" IS NULL THEN 1 END) AS "check_4",
    COUNT(CASE WHEN "weight" < 0::BIGINT OR "weight" > 1000000000::BIGINT THEN 1 END) AS "check_5",
    COUNT(CASE WHEN "weight" < 0::BIGINT OR "weight" > 1000000000::BIGINT THEN NULL WHEN "weight" <> CAST("weight" AS BIGINT) THEN 1 END) AS "check_6",
    COUNT(CASE WHEN "residence" IS NULL THEN 1 END) AS "check_7",
    COUNT(CASE WHEN NOT "residence" IN ('Valmont', 'Saint-Clair') AND translate(replace(replace(replace(replace(replace(CAST("residence" AS VARCHAR), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), ('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || ' ' || chr(133) || chr(160) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) || '-' || chr(173) || '‐‑‒–—―−''`´ʼ‘’′' || chr(768) || chr(769) || chr(770) || chr(771) || chr(772) || chr(774) || chr(775) || chr(776) || chr(778) || chr(779) || chr(780) || chr(806) || chr(807) || chr(808) || chr(8203) || chr(8204) || chr(8205) || chr(8288) || chr(65279)), 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') IN ('valmont', 'saintclair') THEN 1 END) AS "check_8",
    COUNT(CASE WHEN NOT "residence" IN ('Valmont', 'Saint-Clair') THEN 1 END) AS "check_9",
    COUNT(CASE WHEN "attendance" IS NULL THEN 1 END) AS "check_10",
    COUNT(CASE WHEN "attendance" < 0::BIGINT OR "attendance" > 10000::BIGINT THEN 1 END) AS "check_11",
    COUNT(CASE WHEN "attendance" < 0::BIGINT OR "attendance" > 10000::BIGINT THEN NULL WHEN "attendance" <> CAST("attendance" AS BIGINT) THEN 1 END) AS "check_12",
    COUNT(CASE WHEN "income_cents" IS NULL THEN 1 END) AS "check_13",
    COUNT(CASE WHEN "income_cents" < (-10000000)::BIGINT OR "income_cents" > 1000000000::BIGINT THEN 1 END) AS "check_14",
    COUNT(CASE WHEN "income_cents" < (-10000000)::BIGINT OR "income_cents" > 1000000000::BIGINT THEN NULL WHEN "income_cents" <> CAST("income_cents" AS BIGINT) THEN 1 END) AS "check_15",
    COUNT(CASE WHEN "members_14_and_over" IS NULL THEN 1 END) AS "check_16",
    COUNT(CASE WHEN "members_14_and_over" < 0::BIGINT OR "members_14_and_over" > 10000::BIGINT THEN 1 END) AS "check_17",
    COUNT(CASE WHEN "members_14_and_over" < 0::BIGINT OR "members_14_and_over" > 10000::BIGINT THEN NULL WHEN "members_14_and_over" <> CAST("members_14_and_over" AS BIGINT) THEN 1 END) AS "check_18",
    COUNT(CASE WHEN "members_0_13" IS NULL THEN 1 END) AS "check_19",
    COUNT(CASE WHEN "members_0_13" < 0::BIGINT OR "members_0_13" > 10000::BIGINT THEN 1 END) AS "check_20",
    COUNT(CASE WHEN "members_0_13" < 0::BIGINT OR "members_0_13" > 10000::BIGINT THEN NULL WHEN "members_0_13" <> CAST("members_0_13" AS BIGINT) THEN 1 END) AS "check_21",
    COUNT(CASE WHEN (-1)::BIGINT * "members_14_and_over" + (-1)::BIGINT * "members_0_13" < (-10000)::BIGINT OR 1::BIGINT * "members_14_and_over" + 1::BIGINT * "members_0_13" < 1::BIGINT THEN 1 END) AS "check_22"
  FROM "households"
),
"checks"("line", "column", "problem") AS (
  VALUES
    (1, 'engine', 'division'),
    (2, 'id', 'empty'),
    (3, 'id', 'duplicate'),
    (4, 'weight', 'empty'),
    (5, 'weight', 'out-of-range'),
    (6, 'weight', 'not-whole'),
    (7, 'residence', 'absent'),
    (8, 'residence', 'spelling'),
    (9, 'residence', 'unlisted-word'),
    (10, 'attendance', 'absent'),
    (11, 'attendance', 'out-of-range'),
    (12, 'attendance', 'not-whole'),
    (13, 'income_cents', 'absent'),
    (14, 'income_cents', 'out-of-range'),
    (15, 'income_cents', 'not-whole'),
    (16, 'members_14_and_over', 'absent'),
    (17, 'members_14_and_over', 'out-of-range'),
    (18, 'members_14_and_over', 'not-whole'),
    (19, 'members_0_13', 'absent'),
    (20, 'members_0_13', 'out-of-range'),
    (21, 'members_0_13', 'not-whole'),
    (22, 'members', 'composition')
)
SELECT
  "line", "column", "problem",
  CASE "line"
    WHEN 1 THEN "check_1"
    WHEN 2 THEN "check_2"
    WHEN 3 THEN "check_3"
    WHEN 4 THEN "check_4"
    WHEN 5 THEN "check_5"
    WHEN 6 THEN "check_6"
    WHEN 7 THEN "check_7"
    WHEN 8 THEN "check_8"
    WHEN 9 THEN "check_9"
    WHEN 10 THEN "check_10"
    WHEN 11 THEN "check_11"
    WHEN 12 THEN "check_12"
    WHEN 13 THEN "check_13"
    WHEN 14 THEN "check_14"
    WHEN 15 THEN "check_15"
    WHEN 16 THEN "check_16"
    WHEN 17 THEN "check_17"
    WHEN 18 THEN "check_18"
    WHEN 19 THEN "check_19"
    WHEN 20 THEN "check_20"
    WHEN 21 THEN "check_21"
    WHEN 22 THEN "check_22"
  END AS "households"
FROM "counted" CROSS JOIN "checks"
ORDER BY "line";
SELECT * FROM "households_guard";

-- Rows that lack a fact (absent) are no error if the fact is really unknown: results that need it are NULL, never zero, and are in no total. Words that the rules do not look for (unlisted-word) are no error if they are not misspelt.

-- 3. The results of each household.
CREATE TEMPORARY VIEW "households_results" AS
WITH "inputs" AS (
  SELECT
    "id",
    CAST("weight" AS BIGINT) AS "weight",
    CAST("residence" AS VARCHAR) AS "residence",
    CAST("attendance" AS BIGINT) AS "attendance",
    CAST("income_cents" AS BIGINT) AS "income_cents",
    CAST("members_14_and_over" AS BIGINT) AS "members_14_and_over",
    CAST("members_0_13" AS BIGINT) AS "members_0_13"
  FROM "households"
),
"layer_1" AS (
  SELECT
    *,
    -- one of those that are compared
    "members_14_and_over" - 1::BIGINT AS "step_12_max_candidate",
    -- one of those that are compared
    "members_0_13" - 1::BIGINT AS "step_18_max_candidate",
    -- what is divided
    "income_cents" * 10::BIGINT AS "standard_of_living_dividend"
  FROM "inputs"
),
"layer_2" AS (
  SELECT
    *,
    -- count
    CASE
      WHEN "step_12_max_candidate" >= 0::BIGINT THEN "step_12_max_candidate"
      WHEN 0::BIGINT >= "step_12_max_candidate" THEN 0::BIGINT
    END AS "step_12_max",
    -- count
    CASE
      WHEN "step_18_max_candidate" >= 0::BIGINT THEN "step_18_max_candidate"
      WHEN 0::BIGINT >= "step_18_max_candidate" THEN 0::BIGINT
    END AS "step_18_max"
  FROM "layer_1"
),
"layer_3" AS (
  SELECT
    *,
    -- count
    CASE "members_14_and_over" >= 1::BIGINT
      WHEN TRUE THEN "members_0_13"
      WHEN FALSE THEN "step_18_max"
    END AS "step_19_if",
    -- amount.further; units of money
    75::BIGINT * "step_12_max" AS "amount_further"
  FROM "layer_2"
),
"layer_4" AS (
  SELECT
    *,
    -- consumption-units; count x 10^1
    10::BIGINT + 5::BIGINT * "step_12_max" + 3::BIGINT * "step_19_if" AS "consumption_units",
    -- amount.children; units of money
    45::BIGINT * "step_19_if" AS "amount_children"
  FROM "layer_3"
),
"layer_5" AS (
  SELECT
    *,
    -- standard-of-living; cents; rounded half-up to a multiple of 1
    (CASE WHEN "standard_of_living_dividend" < 0::BIGINT THEN "standard_of_living_dividend" - ("consumption_units" // 2::BIGINT) ELSE "standard_of_living_dividend" + ("consumption_units" // 2::BIGINT) END) // "consumption_units" AS "standard_of_living",
    -- allocation; cents
    (150::BIGINT + "amount_further" + "amount_children") * 100::BIGINT AS "allocation"
  FROM "layer_4"
),
"layer_6" AS (
  SELECT
    *,
    -- units of money x 10^4
    CASE
      WHEN "standard_of_living" < 0::BIGINT THEN 0::BIGINT
      WHEN "standard_of_living" < 100000::BIGINT THEN "standard_of_living"
      WHEN "standard_of_living" < 200000::BIGINT THEN 100000::BIGINT + ("standard_of_living" - 100000::BIGINT) * 4::BIGINT
      WHEN "standard_of_living" >= 200000::BIGINT THEN 500000::BIGINT + ("standard_of_living" - 200000::BIGINT) * 7::BIGINT
    END AS "step_23_scale"
  FROM "layer_5"
),
"layer_7" AS (
  SELECT
    *,
    -- contribution.formula; units of money; rounded half-up to a multiple of 1
    ("step_23_scale" + 5000::BIGINT) // 10000::BIGINT AS "contribution_formula"
  FROM "layer_6"
),
"layer_8" AS (
  SELECT
    *,
    -- units of money
    CASE
      WHEN "contribution_formula" >= 10::BIGINT THEN "contribution_formula"
      WHEN 10::BIGINT >= "contribution_formula" THEN 10::BIGINT
    END AS "step_26_max"
  FROM "layer_7"
),
"layer_9" AS (
  SELECT
    *,
    -- contribution; units of money
    CASE
      WHEN "step_26_max" <= 150::BIGINT THEN "step_26_max"
      WHEN 150::BIGINT <= "step_26_max" THEN 150::BIGINT
    END AS "contribution"
  FROM "layer_8"
),
"layer_10" AS (
  SELECT
    *,
    -- net; cents
    "allocation" - "contribution" * 100::BIGINT AS "net"
  FROM "layer_9"
)
SELECT
  "id",
  "weight",
  ("residence" IN ('Valmont', 'Saint-Clair')) AND ("attendance" >= 1::BIGINT) AS "eligible",
  "contribution" * 100::BIGINT AS "contribution_cents",
  "allocation" AS "allocation_cents",
  "net" AS "net_cents"
FROM "layer_10";
SELECT * FROM "households_results";

-- 4. Totals of all households.
CREATE TEMPORARY VIEW "households_totals" AS
SELECT
  COUNT(*) AS "households",
  SUM(CAST("weight" AS HUGEINT)) AS "weight_total",
  SUM(CASE WHEN "eligible" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "eligible_known",
  SUM(CASE "eligible" WHEN TRUE THEN CAST("weight" AS HUGEINT) WHEN FALSE THEN CAST(0::BIGINT AS HUGEINT) END) AS "eligible_true",
  SUM(CASE WHEN "contribution_cents" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "contribution_cents_known",
  SUM(CAST("contribution_cents" AS HUGEINT) * CAST("weight" AS HUGEINT)) AS "contribution_cents_total",
  SUM(CASE WHEN "allocation_cents" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "allocation_cents_known",
  SUM(CAST("allocation_cents" AS HUGEINT) * CAST("weight" AS HUGEINT)) AS "allocation_cents_total",
  SUM(CASE WHEN "net_cents" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "net_cents_known",
  SUM(CAST("net_cents" AS HUGEINT) * CAST("weight" AS HUGEINT)) AS "net_cents_total"
FROM "households_results";
SELECT * FROM "households_totals";

-- 5. Totals by group.
CREATE TEMPORARY VIEW "households_groups" AS
WITH "weighed" AS (
  SELECT
    *,
    CASE WHEN "contribution_cents" IS NOT NULL THEN "weight" ELSE 0::BIGINT END AS "weight_if_known"
  FROM "households_results"
),
"ranked" AS (
  SELECT
    *,
    CASE WHEN "contribution_cents" IS NOT NULL THEN SUM(CAST("weight_if_known" AS HUGEINT)) OVER (ORDER BY "contribution_cents" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - SUM(CAST("weight_if_known" AS HUGEINT)) OVER (PARTITION BY "contribution_cents") END AS "weight_below",
    SUM(CAST("weight_if_known" AS HUGEINT)) OVER () AS "weight_of_all"
  FROM "weighed"
),
"tenths" AS (
  SELECT
    *,
    CASE
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 1::BIGINT THEN 1::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 2::BIGINT THEN 2::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 3::BIGINT THEN 3::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 4::BIGINT THEN 4::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 5::BIGINT THEN 5::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 6::BIGINT THEN 6::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 7::BIGINT THEN 7::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 8::BIGINT THEN 8::BIGINT
      WHEN "weight_below" * 10::BIGINT < "weight_of_all" * 9::BIGINT THEN 9::BIGINT
      WHEN "weight_below" IS NOT NULL THEN 10::BIGINT
    END AS "tenth_of_contribution_cents"
  FROM "ranked"
)
SELECT
  "tenth_of_contribution_cents",
  COUNT(*) AS "households",
  SUM(CAST("weight" AS HUGEINT)) AS "weight_total",
  SUM(CASE WHEN "eligible" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "eligible_known",
  SUM(CASE "eligible" WHEN TRUE THEN CAST("weight" AS HUGEINT) WHEN FALSE THEN CAST(0::BIGINT AS HUGEINT) END) AS "eligible_true",
  SUM(CASE WHEN "contribution_cents" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "contribution_cents_known",
  SUM(CAST("contribution_cents" AS HUGEINT) * CAST("weight" AS HUGEINT)) AS "contribution_cents_total",
  SUM(CASE WHEN "allocation_cents" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "allocation_cents_known",
  SUM(CAST("allocation_cents" AS HUGEINT) * CAST("weight" AS HUGEINT)) AS "allocation_cents_total",
  SUM(CASE WHEN "net_cents" IS NULL THEN CAST(0::BIGINT AS HUGEINT) ELSE CAST("weight" AS HUGEINT) END) AS "net_cents_known",
  SUM(CAST("net_cents" AS HUGEINT) * CAST("weight" AS HUGEINT)) AS "net_cents_total"
FROM "tenths"
GROUP BY "tenth_of_contribution_cents"
ORDER BY "tenth_of_contribution_cents" NULLS FIRST;
SELECT * FROM "households_groups";
