-- Rules as SQL for sqlite, by caisse-rules 0.1.0
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
-- CREATE TABLE `households` AS
-- SELECT
--   `id`,
--   CASE WHEN CAST(`weight` AS TEXT) GLOB '[-0-9]*' AND CAST(`weight` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`weight` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`weight` AS TEXT), instr(CAST(`weight` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`weight` AS TEXT), instr(CAST(`weight` AS TEXT) || '.', '.') + 1), 5), '0') = '' THEN CAST(substr(CAST(`weight` AS TEXT), 1, instr(CAST(`weight` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`weight` AS TEXT), instr(CAST(`weight` AS TEXT) || '.', '.') + 1) || '0000', 1, 4) AS INTEGER) ELSE `weight` END AS `weight`,
--   CASE (WITH RECURSIVE "letters"("rest", "made") AS (SELECT replace(replace(replace(replace(replace(CAST(`residence` AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), '' UNION ALL SELECT substr("rest", 2), "made" || CASE WHEN instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)) > 0 THEN substr('aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz', instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)), 1) ELSE substr("rest", 1, 1) END FROM "letters" WHERE "rest" <> '') SELECT "made" FROM "letters" WHERE "rest" = '') WHEN 'valmont' THEN 'Valmont' WHEN 'saintclair' THEN 'Saint-Clair' ELSE `residence` END AS `residence`,
--   CASE WHEN CAST(`attendance` AS TEXT) GLOB '[-0-9]*' AND CAST(`attendance` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`attendance` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`attendance` AS TEXT), instr(CAST(`attendance` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`attendance` AS TEXT), instr(CAST(`attendance` AS TEXT) || '.', '.') + 1), 1), '0') = '' THEN CAST(substr(CAST(`attendance` AS TEXT), 1, instr(CAST(`attendance` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`attendance` AS TEXT), instr(CAST(`attendance` AS TEXT) || '.', '.') + 1) || '', 1, 0) AS INTEGER) ELSE `attendance` END AS `attendance`,
--   CASE WHEN CAST(`income` AS TEXT) GLOB '[-0-9]*' AND CAST(`income` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`income` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`income` AS TEXT), instr(CAST(`income` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`income` AS TEXT), instr(CAST(`income` AS TEXT) || '.', '.') + 1), 3), '0') = '' THEN CAST(substr(CAST(`income` AS TEXT), 1, instr(CAST(`income` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`income` AS TEXT), instr(CAST(`income` AS TEXT) || '.', '.') + 1) || '00', 1, 2) AS INTEGER) ELSE `income` END AS `income_cents`,
--   `members_14_and_over`,
--   `members_0_13`
-- FROM `households_source`;

-- 2. Must count nothing: whatever it counts must be mended before the results mean anything.
CREATE TEMPORARY VIEW `households_guard` AS
WITH `counted` AS MATERIALIZED (
  SELECT
    COALESCE(MAX(CASE WHEN (-7) / 2 = (-3) AND 7 / 2 = 3 AND (-7) % 2 = (-1) AND 94906265 * 94906265 = 9007199136250225 THEN 0 ELSE 1 END), 0) AS `check_1`,
    COUNT(CASE WHEN `id` IS NULL THEN 1 END) AS `check_2`,
    COUNT(`id`) - COUNT(DISTINCT `id`) AS `check_3`,
    COUNT(CASE WHEN `weight` IS NULL THEN 1 END) AS `check_4`,
    COUNT(CASE WHEN `weight` < 0 OR `weight` > 1000000000 THEN 1 END) AS `check_5`,
    COUNT(CASE WHEN `weight` < 0 OR `weight` > 1000000000 THEN NULL WHEN typeof(`weight`) NOT IN ('integer', 'null') THEN 1 END) AS `check_6`,
    COUNT(CASE WHEN `residence` IS NULL THEN 1 END) AS `check_7`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') AND (WITH RECURSIVE "letters"("rest", "made") AS (SELECT replace(replace(replace(replace(replace(CAST(`residence` AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), '' UNION ALL SELECT substr("rest", 2), "made" || CASE WHEN instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)) > 0 THEN substr('aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz', instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)), 1) ELSE substr("rest", 1, 1) END FROM "letters" WHERE "rest" <> '') SELECT "made" FROM "letters" WHERE "rest" = '') IN ('valmont', 'saintclair') THEN 1 END) AS `check_8`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') THEN 1 END) AS `check_9`,
    COUNT(CASE WHEN `attendance` IS NULL THEN 1 END) AS `check_10`,
    COUNT(CASE WHEN `attendance` < 0 OR `attendance` > 10000 THEN 1 END) AS `check_11`,
    COUNT(CASE WHEN `attendance` < 0 OR `attendance` > 10000 THEN NULL WHEN typeof(`attendance`) NOT IN ('integer', 'null') THEN 1 END) AS `check_12`,
    COUNT(CASE WHEN `income_cents` IS NULL THEN 1 END) AS `check_13`,
    COUNT(CASE WHEN `income_cents` < (-10000000) OR `income_cents` > 1000000000 THEN 1 END) AS `check_14`,
    COUNT(CASE WHEN `income_cents` < (-10000000) OR `income_cents` > 1000000000 THEN NULL WHEN typeof(`income_cents`) NOT IN ('integer', 'null') THEN 1 END) AS `check_15`,
    COUNT(CASE WHEN `members_14_and_over` IS NULL THEN 1 END) AS `check_16`,
    COUNT(CASE WHEN `members_14_and_over` < 0 OR `members_14_and_over` > 10000 THEN 1 END) AS `check_17`,
    COUNT(CASE WHEN `members_14_and_over` < 0 OR `members_14_and_over` > 10000 THEN NULL WHEN typeof(`members_14_and_over`) NOT IN ('integer', 'null') THEN 1 END) AS `check_18`,
    COUNT(CASE WHEN `members_0_13` IS NULL THEN 1 END) AS `check_19`,
    COUNT(CASE WHEN `members_0_13` < 0 OR `members_0_13` > 10000 THEN 1 END) AS `check_20`,
    COUNT(CASE WHEN `members_0_13` < 0 OR `members_0_13` > 10000 THEN NULL WHEN typeof(`members_0_13`) NOT IN ('integer', 'null') THEN 1 END) AS `check_21`,
    COUNT(CASE WHEN (-1) * `members_14_and_over` + (-1) * `members_0_13` < (-10000) OR 1 * `members_14_and_over` + 1 * `members_0_13` < 1 THEN 1 END) AS `check_22`
  FROM `households`
),
`checks`(`line`, `column`, `problem`) AS (
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
  `line`, `column`, `problem`,
  CASE `line`
    WHEN 1 THEN `check_1`
    WHEN 2 THEN `check_2`
    WHEN 3 THEN `check_3`
    WHEN 4 THEN `check_4`
    WHEN 5 THEN `check_5`
    WHEN 6 THEN `check_6`
    WHEN 7 THEN `check_7`
    WHEN 8 THEN `check_8`
    WHEN 9 THEN `check_9`
    WHEN 10 THEN `check_10`
    WHEN 11 THEN `check_11`
    WHEN 12 THEN `check_12`
    WHEN 13 THEN `check_13`
    WHEN 14 THEN `check_14`
    WHEN 15 THEN `check_15`
    WHEN 16 THEN `check_16`
    WHEN 17 THEN `check_17`
    WHEN 18 THEN `check_18`
    WHEN 19 THEN `check_19`
    WHEN 20 THEN `check_20`
    WHEN 21 THEN `check_21`
    WHEN 22 THEN `check_22`
  END AS `households`
FROM `counted` CROSS JOIN `checks`
ORDER BY `line`;
SELECT * FROM `households_guard`;

-- Rows that lack a fact (absent) are no error if the fact is really unknown: results that need it are NULL, never zero, and are in no total. Words that the rules do not look for (unlisted-word) are no error if they are not misspelt.

-- 3. The results of each household.
CREATE TEMPORARY VIEW `households_results` AS
WITH `inputs` AS MATERIALIZED (
  SELECT
    `id`,
    CAST(`weight` AS INTEGER) AS `weight`,
    CAST(`residence` AS TEXT) AS `residence`,
    CAST(`attendance` AS INTEGER) AS `attendance`,
    CAST(`income_cents` AS INTEGER) AS `income_cents`,
    CAST(`members_14_and_over` AS INTEGER) AS `members_14_and_over`,
    CAST(`members_0_13` AS INTEGER) AS `members_0_13`
  FROM `households`
),
`layer_1` AS MATERIALIZED (
  SELECT
    *,
    -- one of those that are compared
    `members_14_and_over` - 1 AS `step_12_max_candidate`,
    -- one of those that are compared
    `members_0_13` - 1 AS `step_18_max_candidate`,
    -- what is divided
    `income_cents` * 10 AS `standard_of_living_dividend`
  FROM `inputs`
),
`layer_2` AS MATERIALIZED (
  SELECT
    *,
    -- count
    CASE
      WHEN `step_12_max_candidate` >= 0 THEN `step_12_max_candidate`
      WHEN 0 >= `step_12_max_candidate` THEN 0
    END AS `step_12_max`,
    -- count
    CASE
      WHEN `step_18_max_candidate` >= 0 THEN `step_18_max_candidate`
      WHEN 0 >= `step_18_max_candidate` THEN 0
    END AS `step_18_max`
  FROM `layer_1`
),
`layer_3` AS MATERIALIZED (
  SELECT
    *,
    -- count
    CASE `members_14_and_over` >= 1
      WHEN TRUE THEN `members_0_13`
      WHEN FALSE THEN `step_18_max`
    END AS `step_19_if`,
    -- amount.further; units of money
    75 * `step_12_max` AS `amount_further`
  FROM `layer_2`
),
`layer_4` AS MATERIALIZED (
  SELECT
    *,
    -- consumption-units; count x 10^1
    10 + 5 * `step_12_max` + 3 * `step_19_if` AS `consumption_units`,
    -- amount.children; units of money
    45 * `step_19_if` AS `amount_children`
  FROM `layer_3`
),
`layer_5` AS MATERIALIZED (
  SELECT
    *,
    -- standard-of-living; cents; rounded half-up to a multiple of 1
    (CASE WHEN `standard_of_living_dividend` < 0 THEN `standard_of_living_dividend` - (`consumption_units` / 2) ELSE `standard_of_living_dividend` + (`consumption_units` / 2) END) / `consumption_units` AS `standard_of_living`,
    -- allocation; cents
    (150 + `amount_further` + `amount_children`) * 100 AS `allocation`
  FROM `layer_4`
),
`layer_6` AS MATERIALIZED (
  SELECT
    *,
    -- units of money x 10^4
    CASE
      WHEN `standard_of_living` < 0 THEN 0
      WHEN `standard_of_living` < 100000 THEN `standard_of_living`
      WHEN `standard_of_living` < 200000 THEN 100000 + (`standard_of_living` - 100000) * 4
      WHEN `standard_of_living` >= 200000 THEN 500000 + (`standard_of_living` - 200000) * 7
    END AS `step_23_scale`
  FROM `layer_5`
),
`layer_7` AS MATERIALIZED (
  SELECT
    *,
    -- contribution.formula; units of money; rounded half-up to a multiple of 1
    (`step_23_scale` + 5000) / 10000 AS `contribution_formula`
  FROM `layer_6`
),
`layer_8` AS MATERIALIZED (
  SELECT
    *,
    -- units of money
    CASE
      WHEN `contribution_formula` >= 10 THEN `contribution_formula`
      WHEN 10 >= `contribution_formula` THEN 10
    END AS `step_26_max`
  FROM `layer_7`
),
`layer_9` AS MATERIALIZED (
  SELECT
    *,
    -- contribution; units of money
    CASE
      WHEN `step_26_max` <= 150 THEN `step_26_max`
      WHEN 150 <= `step_26_max` THEN 150
    END AS `contribution`
  FROM `layer_8`
),
`layer_10` AS MATERIALIZED (
  SELECT
    *,
    -- net; cents
    `allocation` - `contribution` * 100 AS `net`
  FROM `layer_9`
)
SELECT
  `id`,
  `weight`,
  (`residence` IN ('Valmont', 'Saint-Clair')) AND (`attendance` >= 1) AS `eligible`,
  `contribution` * 100 AS `contribution_cents`,
  `allocation` AS `allocation_cents`,
  `net` AS `net_cents`
FROM `layer_10`;
SELECT * FROM `households_results`;

-- 4. Totals of all households.
CREATE TEMPORARY VIEW `households_totals` AS
SELECT
  COUNT(*) AS `households`,
  SUM(`weight`) AS `weight_total`,
  SUM(CASE WHEN `eligible` IS NULL THEN 0 ELSE `weight` END) AS `eligible_known`,
  SUM(CASE `eligible` WHEN TRUE THEN `weight` WHEN FALSE THEN 0 END) AS `eligible_true`,
  SUM(CASE WHEN `contribution_cents` IS NULL THEN 0 ELSE `weight` END) AS `contribution_cents_known`,
  SUM(`contribution_cents` * `weight`) AS `contribution_cents_total`,
  SUM(CASE WHEN `allocation_cents` IS NULL THEN 0 ELSE `weight` END) AS `allocation_cents_known`,
  SUM(`allocation_cents` * `weight`) AS `allocation_cents_total`,
  SUM(CASE WHEN `net_cents` IS NULL THEN 0 ELSE `weight` END) AS `net_cents_known`,
  SUM(`net_cents` * `weight`) AS `net_cents_total`
FROM `households_results`;
SELECT * FROM `households_totals`;

-- 5. Totals by group.
CREATE TEMPORARY VIEW `households_groups` AS
WITH `weighed` AS MATERIALIZED (
  SELECT
    *,
    CASE WHEN `contribution_cents` IS NOT NULL THEN `weight` ELSE 0 END AS `weight_if_known`
  FROM `households_results`
),
`ranked` AS MATERIALIZED (
  SELECT
    *,
    CASE WHEN `contribution_cents` IS NOT NULL THEN SUM(`weight_if_known`) OVER (ORDER BY `contribution_cents` RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - SUM(`weight_if_known`) OVER (PARTITION BY `contribution_cents`) END AS `weight_below`,
    SUM(`weight_if_known`) OVER () AS `weight_of_all`
  FROM `weighed`
),
`tenths` AS MATERIALIZED (
  SELECT
    *,
    CASE
      WHEN `weight_below` * 10 < `weight_of_all` * 1 THEN 1
      WHEN `weight_below` * 10 < `weight_of_all` * 2 THEN 2
      WHEN `weight_below` * 10 < `weight_of_all` * 3 THEN 3
      WHEN `weight_below` * 10 < `weight_of_all` * 4 THEN 4
      WHEN `weight_below` * 10 < `weight_of_all` * 5 THEN 5
      WHEN `weight_below` * 10 < `weight_of_all` * 6 THEN 6
      WHEN `weight_below` * 10 < `weight_of_all` * 7 THEN 7
      WHEN `weight_below` * 10 < `weight_of_all` * 8 THEN 8
      WHEN `weight_below` * 10 < `weight_of_all` * 9 THEN 9
      WHEN `weight_below` IS NOT NULL THEN 10
    END AS `tenth_of_contribution_cents`
  FROM `ranked`
)
SELECT
  `tenth_of_contribution_cents`,
  COUNT(*) AS `households`,
  SUM(`weight`) AS `weight_total`,
  SUM(CASE WHEN `eligible` IS NULL THEN 0 ELSE `weight` END) AS `eligible_known`,
  SUM(CASE `eligible` WHEN TRUE THEN `weight` WHEN FALSE THEN 0 END) AS `eligible_true`,
  SUM(CASE WHEN `contribution_cents` IS NULL THEN 0 ELSE `weight` END) AS `contribution_cents_known`,
  SUM(`contribution_cents` * `weight`) AS `contribution_cents_total`,
  SUM(CASE WHEN `allocation_cents` IS NULL THEN 0 ELSE `weight` END) AS `allocation_cents_known`,
  SUM(`allocation_cents` * `weight`) AS `allocation_cents_total`,
  SUM(CASE WHEN `net_cents` IS NULL THEN 0 ELSE `weight` END) AS `net_cents_known`,
  SUM(`net_cents` * `weight`) AS `net_cents_total`
FROM `tenths`
GROUP BY `tenth_of_contribution_cents`
ORDER BY `tenth_of_contribution_cents` NULLS FIRST;
SELECT * FROM `households_groups`;
