-- Rules as SQL for postgresql, by caisse-rules 0.1.0
-- Rules: sha256 70e180f9343dfe8ef48ab1fc77d08bfbc2c79235fb93b2b87a596ab5f96d0aef
-- Rounding: down, half-even, half-up, up
--
-- Every number is a whole number: money in cents where the name of the column ends so.
--
-- Table town.households, one row for each household:
--   income_cents: income; cents; -50000 to 1000000; income in the source
--   part_e2: part; ratio x 10^2; 0 to 100; part in the source
--   savings_euros: savings; units of money; 0 to 90000; savings in the source
--   fine_e3: fine; units of money x 10^3; 0 to 1000000; fine in the source
--   hours_e1: hours; count x 10^1; 0 to 400; hours in the source
--   visits: visits; count; 0 to 31
--   member: member; yes or no
--   town: town; word
--   housing: housing; word; owned | rented | l'autre
--   members_18_and_over: members of age 18 or more in whole years; count; 0 to 10000
--   members_3_17: members of age 3 to 17 in whole years; count; 0 to 10000
--
-- Results:
--   marginal_cents: marginal; cents
--   steps_e4: steps; units of money x 10^4
--   interpolated_cents: interpolated; cents
--   shares_cents: shares; cents
--   worked_e1: worked; count x 10^1
--   allowed: allowed; yes or no
--   dearer_e2: dearer; ratio x 10^2
--   place: place; word
--   kept_e3: kept; units of money x 10^3

-- 1. Only where amounts of the table still have decimals: makes it from its source.
-- CREATE TABLE "town"."households" AS
-- SELECT
--   CAST(CAST("income" AS TEXT) AS NUMERIC) * 100 AS "income_cents",
--   CAST(CAST("part" AS TEXT) AS NUMERIC) * 100 AS "part_e2",
--   CAST(CAST("savings" AS TEXT) AS NUMERIC) * 1 AS "savings_euros",
--   CAST(CAST("fine" AS TEXT) AS NUMERIC) * 1000 AS "fine_e3",
--   CAST(CAST("hours" AS TEXT) AS NUMERIC) * 10 AS "hours_e1",
--   CAST(CAST("visits" AS TEXT) AS NUMERIC) * 1 AS "visits",
--   "member",
--   CASE translate(replace(replace(replace(replace(replace(CAST("town" AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), ('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || ' ' || chr(133) || chr(160) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) || '-' || chr(173) || '‐‑‒–—―−''`´ʼ‘’′' || chr(768) || chr(769) || chr(770) || chr(771) || chr(772) || chr(774) || chr(775) || chr(776) || chr(778) || chr(779) || chr(780) || chr(806) || chr(807) || chr(808) || chr(8203) || chr(8204) || chr(8205) || chr(8288) || chr(65279)), 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') WHEN 'valmont' THEN 'Valmont' WHEN 'laravoire' THEN 'La Ravoire' ELSE "town" END AS "town",
--   CASE translate(replace(replace(replace(replace(replace(CAST("housing" AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), ('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || ' ' || chr(133) || chr(160) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) || '-' || chr(173) || '‐‑‒–—―−''`´ʼ‘’′' || chr(768) || chr(769) || chr(770) || chr(771) || chr(772) || chr(774) || chr(775) || chr(776) || chr(778) || chr(779) || chr(780) || chr(806) || chr(807) || chr(808) || chr(8203) || chr(8204) || chr(8205) || chr(8288) || chr(65279)), 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') WHEN 'owned' THEN 'owned' WHEN 'rented' THEN 'rented' WHEN 'lautre' THEN 'l''autre' ELSE "housing" END AS "housing",
--   "members_18_and_over",
--   "members_3_17"
-- FROM "town"."households_source";

-- 2. Must count nothing: whatever it counts must be mended before the results mean anything.
CREATE TEMPORARY VIEW "households_guard" AS
WITH "counted" AS (
  SELECT
    COALESCE(MAX(CASE WHEN (-7)::BIGINT / 2::BIGINT = (-3)::BIGINT AND 7::BIGINT / 2::BIGINT = 3::BIGINT AND (-7)::BIGINT % 2::BIGINT = (-1)::BIGINT AND 94906265::BIGINT * 94906265::BIGINT = 9007199136250225::BIGINT THEN 0 ELSE 1 END), 0) AS "check_1",
    COUNT(CASE WHEN "income_cents" IS NULL THEN 1 END) AS "check_2",
    COUNT(CASE WHEN "income_cents" < (-50000)::BIGINT OR "income_cents" > 1000000::BIGINT THEN 1 END) AS "check_3",
    COUNT(CASE WHEN "income_cents" < (-50000)::BIGINT OR "income_cents" > 1000000::BIGINT THEN NULL WHEN "income_cents" <> CAST("income_cents" AS BIGINT) THEN 1 END) AS "check_4",
    COUNT(CASE WHEN "part_e2" IS NULL THEN 1 END) AS "check_5",
    COUNT(CASE WHEN "part_e2" < 0::BIGINT OR "part_e2" > 100::BIGINT THEN 1 END) AS "check_6",
    COUNT(CASE WHEN "part_e2" < 0::BIGINT OR "part_e2" > 100::BIGINT THEN NULL WHEN "part_e2" <> CAST("part_e2" AS BIGINT) THEN 1 END) AS "check_7",
    COUNT(CASE WHEN "savings_euros" IS NULL THEN 1 END) AS "check_8",
    COUNT(CASE WHEN "savings_euros" < 0::BIGINT OR "savings_euros" > 90000::BIGINT THEN 1 END) AS "check_9",
    COUNT(CASE WHEN "savings_euros" < 0::BIGINT OR "savings_euros" > 90000::BIGINT THEN NULL WHEN "savings_euros" <> CAST("savings_euros" AS BIGINT) THEN 1 END) AS "check_10",
    COUNT(CASE WHEN "fine_e3" IS NULL THEN 1 END) AS "check_11",
    COUNT(CASE WHEN "fine_e3" < 0::BIGINT OR "fine_e3" > 1000000::BIGINT THEN 1 END) AS "check_12",
    COUNT(CASE WHEN "fine_e3" < 0::BIGINT OR "fine_e3" > 1000000::BIGINT THEN NULL WHEN "fine_e3" <> CAST("fine_e3" AS BIGINT) THEN 1 END) AS "check_13",
    COUNT(CASE WHEN "hours_e1" IS NULL THEN 1 END) AS "check_14",
    COUNT(CASE WHEN "hours_e1" < 0::BIGINT OR "hours_e1" > 400::BIGINT THEN 1 END) AS "check_15",
    COUNT(CASE WHEN "hours_e1" < 0::BIGINT OR "hours_e1" > 400::BIGINT THEN NULL WHEN "hours_e1" <> CAST("hours_e1" AS BIGINT) THEN 1 END) AS "check_16",
    COUNT(CASE WHEN "visits" IS NULL THEN 1 END) AS "check_17",
    COUNT(CASE WHEN "visits" < 0::BIGINT OR "visits" > 31::BIGINT THEN 1 END) AS "check_18",
    COUNT(CASE WHEN "visits" < 0::BIGINT OR "visits" > 31::BIGINT THEN NULL WHEN "visits" <> CAST("visits" AS BIGINT) THEN 1 END) AS "check_19",
    COUNT(CASE WHEN "member" IS NULL THEN 1 END) AS "check_20",
    COUNT(CASE WHEN "town" IS NULL THEN 1 END) AS "check_21",
    COUNT(CASE WHEN NOT "town" IN ('Valmont', 'La Ravoire') AND translate(replace(replace(replace(replace(replace(CAST("town" AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), ('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || ' ' || chr(133) || chr(160) || chr(8192) || chr(8193) || chr(8194) || chr(8195) || chr(8196) || chr(8197) || chr(8198) || chr(8199) || chr(8200) || chr(8201) || chr(8202) || chr(8232) || chr(8233) || chr(8239) || chr(8287) || chr(12288) || '-' || chr(173) || '‐‑‒–—―−''`´ʼ‘’′' || chr(768) || chr(769) || chr(770) || chr(771) || chr(772) || chr(774) || chr(775) || chr(776) || chr(778) || chr(779) || chr(780) || chr(806) || chr(807) || chr(808) || chr(8203) || chr(8204) || chr(8205) || chr(8288) || chr(65279)), 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') IN ('valmont', 'laravoire') THEN 1 END) AS "check_22",
    COUNT(CASE WHEN NOT "town" IN ('Valmont', 'La Ravoire') THEN 1 END) AS "check_23",
    COUNT(CASE WHEN "housing" IS NULL THEN 1 END) AS "check_24",
    COUNT(CASE WHEN "housing" NOT IN ('owned', 'rented', 'l''autre') THEN 1 END) AS "check_25",
    COUNT(CASE WHEN "members_18_and_over" IS NULL THEN 1 END) AS "check_26",
    COUNT(CASE WHEN "members_18_and_over" < 0::BIGINT OR "members_18_and_over" > 10000::BIGINT THEN 1 END) AS "check_27",
    COUNT(CASE WHEN "members_18_and_over" < 0::BIGINT OR "members_18_and_over" > 10000::BIGINT THEN NULL WHEN "members_18_and_over" <> CAST("members_18_and_over" AS BIGINT) THEN 1 END) AS "check_28",
    COUNT(CASE WHEN "members_3_17" IS NULL THEN 1 END) AS "check_29",
    COUNT(CASE WHEN "members_3_17" < 0::BIGINT OR "members_3_17" > 10000::BIGINT THEN 1 END) AS "check_30",
    COUNT(CASE WHEN "members_3_17" < 0::BIGINT OR "members_3_17" > 10000::BIGINT THEN NULL WHEN "members_3_17" <> CAST("members_3_17" AS BIGINT) THEN 1 END) AS "check_31",
    COUNT(CASE WHEN (-1)::BIGINT * "members_18_and_over" + (-1)::BIGINT * "members_3_17" < (-10000)::BIGINT THEN 1 END) AS "check_32"
  FROM "town"."households"
  OFFSET 0
),
"checks"("line", "column", "problem") AS (
  VALUES
    (1, 'engine', 'division'),
    (2, 'income_cents', 'absent'),
    (3, 'income_cents', 'out-of-range'),
    (4, 'income_cents', 'not-whole'),
    (5, 'part_e2', 'absent'),
    (6, 'part_e2', 'out-of-range'),
    (7, 'part_e2', 'not-whole'),
    (8, 'savings_euros', 'absent'),
    (9, 'savings_euros', 'out-of-range'),
    (10, 'savings_euros', 'not-whole'),
    (11, 'fine_e3', 'absent'),
    (12, 'fine_e3', 'out-of-range'),
    (13, 'fine_e3', 'not-whole'),
    (14, 'hours_e1', 'absent'),
    (15, 'hours_e1', 'out-of-range'),
    (16, 'hours_e1', 'not-whole'),
    (17, 'visits', 'absent'),
    (18, 'visits', 'out-of-range'),
    (19, 'visits', 'not-whole'),
    (20, 'member', 'absent'),
    (21, 'town', 'absent'),
    (22, 'town', 'spelling'),
    (23, 'town', 'unlisted-word'),
    (24, 'housing', 'absent'),
    (25, 'housing', 'unknown-word'),
    (26, 'members_18_and_over', 'absent'),
    (27, 'members_18_and_over', 'out-of-range'),
    (28, 'members_18_and_over', 'not-whole'),
    (29, 'members_3_17', 'absent'),
    (30, 'members_3_17', 'out-of-range'),
    (31, 'members_3_17', 'not-whole'),
    (32, 'members', 'composition')
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
    WHEN 23 THEN "check_23"
    WHEN 24 THEN "check_24"
    WHEN 25 THEN "check_25"
    WHEN 26 THEN "check_26"
    WHEN 27 THEN "check_27"
    WHEN 28 THEN "check_28"
    WHEN 29 THEN "check_29"
    WHEN 30 THEN "check_30"
    WHEN 31 THEN "check_31"
    WHEN 32 THEN "check_32"
  END AS "households"
FROM "counted" CROSS JOIN "checks"
ORDER BY "line";
SELECT * FROM "households_guard";

-- Rows that lack a fact (absent) are no error if the fact is really unknown: results that need it are NULL, never zero, and are in no total. Words that the rules do not look for (unlisted-word) are no error if they are not misspelt.

-- 3. The results of each household.
CREATE TEMPORARY VIEW "households_results" AS
WITH "inputs" AS (
  SELECT
    CAST("income_cents" AS BIGINT) AS "income_cents",
    CAST("part_e2" AS BIGINT) AS "part_e2",
    CAST("savings_euros" AS BIGINT) AS "savings_euros",
    CAST("fine_e3" AS BIGINT) AS "fine_e3",
    CAST("hours_e1" AS BIGINT) AS "hours_e1",
    CAST("visits" AS BIGINT) AS "visits",
    CAST("member" AS BOOLEAN) AS "member",
    CAST("town" AS TEXT) AS "town",
    CAST("housing" AS TEXT) AS "housing",
    CAST("members_18_and_over" AS BIGINT) AS "members_18_and_over",
    CAST("members_3_17" AS BIGINT) AS "members_3_17"
  FROM "town"."households"
  OFFSET 0
),
"layer_1" AS (
  SELECT
    *,
    -- units of money x 10^5
    CASE
      WHEN "income_cents" < 0::BIGINT THEN 0::BIGINT
      WHEN "income_cents" < 120000::BIGINT THEN "income_cents" * 10::BIGINT
      WHEN "income_cents" < 300000::BIGINT THEN 1200000::BIGINT + ("income_cents" - 120000::BIGINT) * 25::BIGINT
      WHEN "income_cents" >= 300000::BIGINT THEN 5700000::BIGINT + ("income_cents" - 300000::BIGINT) * 60::BIGINT
    END AS "step_2_scale",
    -- units of money x 10^4
    CASE
      WHEN "income_cents" < 90000::BIGINT THEN 100000::BIGINT
      WHEN "income_cents" >= 90000::BIGINT THEN "income_cents" * 2::BIGINT
    END AS "step_8_scale",
    -- what it is divided by
    "members_18_and_over" + 1::BIGINT AS "step_12_quotient_divisor",
    -- what is divided
    "part_e2" * ("savings_euros" * 1000::BIGINT - "fine_e3") AS "step_19_round_dividend",
    -- yes or no
    ("member" OR (NOT ("visits" IS NOT NULL))) AND ("hours_e1" <= 350::BIGINT) AND (NOT ("town" IN ('Valmont', 'La Ravoire'))) AS "step_35_and",
    -- ratio x 10^2
    CASE "savings_euros" * 100::BIGINT > "income_cents"
      WHEN TRUE THEN 25::BIGINT
      WHEN FALSE THEN "part_e2"
    END AS "step_38_if",
    -- word
    CASE "housing" IN ('l''autre')
      WHEN TRUE THEN 'second'
      WHEN FALSE THEN "housing"
    END AS "step_45_if",
    -- units of money x 10^3
    CASE "part_e2" = 100::BIGINT
      WHEN TRUE THEN "savings_euros" * 1000::BIGINT
      WHEN FALSE THEN "fine_e3" * "visits"
    END AS "step_50_if"
  FROM "inputs"
  OFFSET 0
),
"layer_2" AS (
  SELECT
    *,
    -- one of those that are compared
    (("step_2_scale" + 49999::BIGINT) / 50000::BIGINT) * 5::BIGINT AS "step_5_max_candidate",
    -- cut toward zero
    "income_cents" / "step_12_quotient_divisor" AS "step_12_quotient_quotient",
    -- what is left over
    "income_cents" % "step_12_quotient_divisor" AS "step_12_quotient_rest",
    -- units of money; rounded half-up to a multiple of 1
    (CASE WHEN "step_19_round_dividend" < 0::BIGINT THEN "step_19_round_dividend" - 50000::BIGINT ELSE "step_19_round_dividend" + 50000::BIGINT END) / 100000::BIGINT AS "step_19_round",
    -- word
    CASE "income_cents" < 100000::BIGINT
      WHEN TRUE THEN 'first'
      WHEN FALSE THEN "step_45_if"
    END AS "step_46_if",
    -- units of money x 10^3
    CASE "member"
      WHEN TRUE THEN "step_50_if"
      WHEN FALSE THEN 0::BIGINT
    END AS "step_52_if"
  FROM "layer_1"
  OFFSET 0
),
"layer_3" AS (
  SELECT
    *,
    -- units of money x 10^1
    CASE
      WHEN "step_5_max_candidate" >= 50::BIGINT THEN "step_5_max_candidate"
      WHEN 50::BIGINT >= "step_5_max_candidate" THEN 50::BIGINT
    END AS "step_5_max",
    -- cents; rounded half-even to a multiple of 1
    CASE
      WHEN "step_12_quotient_rest" * 2::BIGINT > "step_12_quotient_divisor" OR ("step_12_quotient_rest" * 2::BIGINT = "step_12_quotient_divisor" AND "step_12_quotient_quotient" % 2::BIGINT <> 0::BIGINT) THEN "step_12_quotient_quotient" + 1::BIGINT
      WHEN "step_12_quotient_rest" * (-2)::BIGINT > "step_12_quotient_divisor" OR ("step_12_quotient_rest" * (-2)::BIGINT = "step_12_quotient_divisor" AND "step_12_quotient_quotient" % 2::BIGINT <> 0::BIGINT) THEN "step_12_quotient_quotient" - 1::BIGINT
      WHEN "step_12_quotient_quotient" IS NOT NULL THEN "step_12_quotient_quotient"
    END AS "step_12_quotient"
  FROM "layer_2"
  OFFSET 0
),
"layer_4" AS (
  SELECT
    *,
    -- due; units of money x 10^1
    CASE
      WHEN "step_5_max" <= 1200::BIGINT THEN "step_5_max"
      WHEN 1200::BIGINT <= "step_5_max" THEN 1200::BIGINT
    END AS "due",
    -- what is divided
    CASE
      WHEN "step_12_quotient" < 40000::BIGINT THEN 2000::BIGINT
      WHEN "step_12_quotient" < 110050::BIGINT THEN 5604000::BIGINT + ("step_12_quotient" - 40000::BIGINT) * 221::BIGINT
      WHEN "step_12_quotient" >= 110050::BIGINT THEN 7525::BIGINT
    END AS "step_13_scale_dividend",
    -- what it is divided by
    CASE
      WHEN "step_12_quotient" < 40000::BIGINT THEN 1::BIGINT
      WHEN "step_12_quotient" < 110050::BIGINT THEN 2802::BIGINT
      WHEN "step_12_quotient" >= 110050::BIGINT THEN 1::BIGINT
    END AS "step_13_scale_divisor"
  FROM "layer_3"
  OFFSET 0
)
SELECT
  "housing",
  "due" * 10::BIGINT AS "marginal_cents",
  "step_8_scale" AS "steps_e4",
  "step_13_scale_dividend" / "step_13_scale_divisor" AS "interpolated_cents",
  "step_19_round" * 100::BIGINT AS "shares_cents",
  "hours_e1" + "visits" * 10::BIGINT + ("members_3_17" * 2::BIGINT) * 10::BIGINT AS "worked_e1",
  "step_35_and" AS "allowed",
  "step_38_if" AS "dearer_e2",
  "step_46_if" AS "place",
  "step_52_if" AS "kept_e3"
FROM "layer_4";
SELECT * FROM "households_results";

-- 4. Totals of all households.
CREATE TEMPORARY VIEW "households_totals" AS
SELECT
  COUNT(*) AS "households",
  COUNT("marginal_cents") AS "marginal_cents_known",
  SUM("marginal_cents") AS "marginal_cents_total",
  COUNT("steps_e4") AS "steps_e4_known",
  SUM("steps_e4") AS "steps_e4_total",
  COUNT("interpolated_cents") AS "interpolated_cents_known",
  SUM("interpolated_cents") AS "interpolated_cents_total",
  COUNT("shares_cents") AS "shares_cents_known",
  SUM("shares_cents") AS "shares_cents_total",
  COUNT("worked_e1") AS "worked_e1_known",
  SUM("worked_e1") AS "worked_e1_total",
  COUNT("allowed") AS "allowed_known",
  SUM(CASE "allowed" WHEN TRUE THEN 1::BIGINT WHEN FALSE THEN 0::BIGINT END) AS "allowed_true",
  COUNT("dearer_e2") AS "dearer_e2_known",
  SUM("dearer_e2") AS "dearer_e2_total",
  COUNT("place") AS "place_known",
  COUNT("kept_e3") AS "kept_e3_known",
  SUM("kept_e3") AS "kept_e3_total"
FROM "households_results";
SELECT * FROM "households_totals";

-- 5. Totals by group.
CREATE TEMPORARY VIEW "households_groups" AS
SELECT
  "housing",
  COUNT(*) AS "households",
  COUNT("marginal_cents") AS "marginal_cents_known",
  SUM("marginal_cents") AS "marginal_cents_total",
  COUNT("steps_e4") AS "steps_e4_known",
  SUM("steps_e4") AS "steps_e4_total",
  COUNT("interpolated_cents") AS "interpolated_cents_known",
  SUM("interpolated_cents") AS "interpolated_cents_total",
  COUNT("shares_cents") AS "shares_cents_known",
  SUM("shares_cents") AS "shares_cents_total",
  COUNT("worked_e1") AS "worked_e1_known",
  SUM("worked_e1") AS "worked_e1_total",
  COUNT("allowed") AS "allowed_known",
  SUM(CASE "allowed" WHEN TRUE THEN 1::BIGINT WHEN FALSE THEN 0::BIGINT END) AS "allowed_true",
  COUNT("dearer_e2") AS "dearer_e2_known",
  SUM("dearer_e2") AS "dearer_e2_total",
  COUNT("place") AS "place_known",
  COUNT("kept_e3") AS "kept_e3_known",
  SUM("kept_e3") AS "kept_e3_total"
FROM "households_results"
GROUP BY "housing"
ORDER BY "housing" NULLS FIRST;
SELECT * FROM "households_groups";
