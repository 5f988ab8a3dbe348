-- Rules as SQL for spark, by caisse-rules 0.1.0
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
--   CAST(CAST(`weight` AS STRING) AS DECIMAL(28, 10)) * CAST(10000 AS DECIMAL(9, 0)) AS `weight`,
--   CASE translate(replace(replace(replace(replace(replace(CAST(`residence` AS STRING), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž\u0009\u000A\u000B\u000C\u000D \u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000-\u00AD‐‑‒–—―−\'`´ʼ‘’′\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0326\u0327\u0328\u200B\u200C\u200D\u2060\uFEFF', 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') WHEN 'valmont' THEN 'Valmont' WHEN 'saintclair' THEN 'Saint-Clair' ELSE `residence` END AS `residence`,
--   CAST(CAST(`attendance` AS STRING) AS DECIMAL(28, 10)) * CAST(1 AS DECIMAL(9, 0)) AS `attendance`,
--   CAST(CAST(`income` AS STRING) AS DECIMAL(28, 10)) * CAST(100 AS DECIMAL(9, 0)) AS `income_cents`,
--   `members_14_and_over`,
--   `members_0_13`
-- FROM `households_source`;

-- 2. Must count nothing: whatever it counts must be mended before the results mean anything.
CREATE TEMPORARY VIEW `households_guard` AS
WITH `counted` AS (
  SELECT
    COALESCE(MAX(CASE WHEN (-7L) div 2L = (-3L) AND 7L div 2L = 3L AND (-7L) % 2L = (-1L) AND 94906265L * 94906265L = 9007199136250225L THEN 0 ELSE 1 END), 0) AS `check_1`,
    COUNT(CASE WHEN `id` IS NULL THEN 1 END) AS `check_2`,
    COUNT(`id`) - COUNT(DISTINCT `id`) AS `check_3`,
    COUNT(CASE WHEN `weight` IS NULL THEN 1 END) AS `check_4`,
    COUNT(CASE WHEN `weight` < 0L OR `weight` > 1000000000L THEN 1 END) AS `check_5`,
    COUNT(CASE WHEN `weight` < 0L OR `weight` > 1000000000L THEN NULL WHEN `weight` <> CAST(`weight` AS BIGINT) THEN 1 END) AS `check_6`,
    COUNT(CASE WHEN `residence` IS NULL THEN 1 END) AS `check_7`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') AND translate(replace(replace(replace(replace(replace(CAST(`residence` AS STRING), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž\u0009\u000A\u000B\u000C\u000D \u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000-\u00AD‐‑‒–—―−\'`´ʼ‘’′\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0326\u0327\u0328\u200B\u200C\u200D\u2060\uFEFF', 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') IN ('valmont', 'saintclair') THEN 1 END) AS `check_8`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') THEN 1 END) AS `check_9`,
    COUNT(CASE WHEN `attendance` IS NULL THEN 1 END) AS `check_10`,
    COUNT(CASE WHEN `attendance` < 0L OR `attendance` > 10000L THEN 1 END) AS `check_11`,
    COUNT(CASE WHEN `attendance` < 0L OR `attendance` > 10000L THEN NULL WHEN `attendance` <> CAST(`attendance` AS BIGINT) THEN 1 END) AS `check_12`,
    COUNT(CASE WHEN `income_cents` IS NULL THEN 1 END) AS `check_13`,
    COUNT(CASE WHEN `income_cents` < (-10000000L) OR `income_cents` > 1000000000L THEN 1 END) AS `check_14`,
    COUNT(CASE WHEN `income_cents` < (-10000000L) OR `income_cents` > 1000000000L THEN NULL WHEN `income_cents` <> CAST(`income_cents` AS BIGINT) THEN 1 END) AS `check_15`,
    COUNT(CASE WHEN `members_14_and_over` IS NULL THEN 1 END) AS `check_16`,
    COUNT(CASE WHEN `members_14_and_over` < 0L OR `members_14_and_over` > 10000L THEN 1 END) AS `check_17`,
    COUNT(CASE WHEN `members_14_and_over` < 0L OR `members_14_and_over` > 10000L THEN NULL WHEN `members_14_and_over` <> CAST(`members_14_and_over` AS BIGINT) THEN 1 END) AS `check_18`,
    COUNT(CASE WHEN `members_0_13` IS NULL THEN 1 END) AS `check_19`,
    COUNT(CASE WHEN `members_0_13` < 0L OR `members_0_13` > 10000L THEN 1 END) AS `check_20`,
    COUNT(CASE WHEN `members_0_13` < 0L OR `members_0_13` > 10000L THEN NULL WHEN `members_0_13` <> CAST(`members_0_13` AS BIGINT) THEN 1 END) AS `check_21`,
    COUNT(CASE WHEN (-1L) * `members_14_and_over` + (-1L) * `members_0_13` < (-10000L) OR 1L * `members_14_and_over` + 1L * `members_0_13` < 1L THEN 1 END) AS `check_22`
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
WITH `inputs` AS (
  SELECT
    `id`,
    CAST(`weight` AS BIGINT) AS `weight`,
    CAST(`residence` AS STRING) AS `residence`,
    CAST(`attendance` AS BIGINT) AS `attendance`,
    CAST(`income_cents` AS BIGINT) AS `income_cents`,
    CAST(`members_14_and_over` AS BIGINT) AS `members_14_and_over`,
    CAST(`members_0_13` AS BIGINT) AS `members_0_13`
  FROM `households`
),
`layer_1` AS (
  SELECT
    *,
    -- one of those that are compared
    `members_14_and_over` - 1L AS `step_12_max_candidate`,
    -- one of those that are compared
    `members_0_13` - 1L AS `step_18_max_candidate`,
    -- what is divided
    `income_cents` * 10L AS `standard_of_living_dividend`
  FROM `inputs`
),
`layer_2` AS (
  SELECT
    *,
    -- count
    CASE
      WHEN `step_12_max_candidate` >= 0L THEN `step_12_max_candidate`
      WHEN 0L >= `step_12_max_candidate` THEN 0L
    END AS `step_12_max`,
    -- count
    CASE
      WHEN `step_18_max_candidate` >= 0L THEN `step_18_max_candidate`
      WHEN 0L >= `step_18_max_candidate` THEN 0L
    END AS `step_18_max`
  FROM `layer_1`
),
`layer_3` AS (
  SELECT
    *,
    -- count
    CASE `members_14_and_over` >= 1L
      WHEN TRUE THEN `members_0_13`
      WHEN FALSE THEN `step_18_max`
    END AS `step_19_if`,
    -- amount.further; units of money
    75L * `step_12_max` AS `amount_further`
  FROM `layer_2`
),
`layer_4` AS (
  SELECT
    *,
    -- consumption-units; count x 10^1
    10L + 5L * `step_12_max` + 3L * `step_19_if` AS `consumption_units`,
    -- amount.children; units of money
    45L * `step_19_if` AS `amount_children`
  FROM `layer_3`
),
`layer_5` AS (
  SELECT
    *,
    -- standard-of-living; cents; rounded half-up to a multiple of 1
    (CASE WHEN `standard_of_living_dividend` < 0L THEN `standard_of_living_dividend` - (`consumption_units` div 2L) ELSE `standard_of_living_dividend` + (`consumption_units` div 2L) END) div `consumption_units` AS `standard_of_living`,
    -- allocation; cents
    (150L + `amount_further` + `amount_children`) * 100L AS `allocation`
  FROM `layer_4`
),
`layer_6` AS (
  SELECT
    *,
    -- units of money x 10^4
    CASE
      WHEN `standard_of_living` < 0L THEN 0L
      WHEN `standard_of_living` < 100000L THEN `standard_of_living`
      WHEN `standard_of_living` < 200000L THEN 100000L + (`standard_of_living` - 100000L) * 4L
      WHEN `standard_of_living` >= 200000L THEN 500000L + (`standard_of_living` - 200000L) * 7L
    END AS `step_23_scale`
  FROM `layer_5`
),
`layer_7` AS (
  SELECT
    *,
    -- contribution.formula; units of money; rounded half-up to a multiple of 1
    (`step_23_scale` + 5000L) div 10000L AS `contribution_formula`
  FROM `layer_6`
),
`layer_8` AS (
  SELECT
    *,
    -- units of money
    CASE
      WHEN `contribution_formula` >= 10L THEN `contribution_formula`
      WHEN 10L >= `contribution_formula` THEN 10L
    END AS `step_26_max`
  FROM `layer_7`
),
`layer_9` AS (
  SELECT
    *,
    -- contribution; units of money
    CASE
      WHEN `step_26_max` <= 150L THEN `step_26_max`
      WHEN 150L <= `step_26_max` THEN 150L
    END AS `contribution`
  FROM `layer_8`
),
`layer_10` AS (
  SELECT
    *,
    -- net; cents
    `allocation` - `contribution` * 100L AS `net`
  FROM `layer_9`
)
SELECT
  `id`,
  `weight`,
  (`residence` IN ('Valmont', 'Saint-Clair')) AND (`attendance` >= 1L) AS `eligible`,
  `contribution` * 100L AS `contribution_cents`,
  `allocation` AS `allocation_cents`,
  `net` AS `net_cents`
FROM `layer_10`;
SELECT * FROM `households_results`;

-- 4. Totals of all households.
CREATE TEMPORARY VIEW `households_totals` AS
SELECT
  COUNT(*) AS `households`,
  SUM(CAST(`weight` AS DECIMAL(38, 0))) AS `weight_total`,
  SUM(CASE WHEN `eligible` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `eligible_known`,
  SUM(CASE `eligible` WHEN TRUE THEN CAST(`weight` AS DECIMAL(38, 0)) WHEN FALSE THEN CAST(0L AS DECIMAL(38, 0)) END) AS `eligible_true`,
  SUM(CASE WHEN `contribution_cents` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `contribution_cents_known`,
  SUM(CAST(`contribution_cents` AS DECIMAL(38, 0)) * CAST(`weight` AS DECIMAL(38, 0))) AS `contribution_cents_total`,
  SUM(CASE WHEN `allocation_cents` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `allocation_cents_known`,
  SUM(CAST(`allocation_cents` AS DECIMAL(38, 0)) * CAST(`weight` AS DECIMAL(38, 0))) AS `allocation_cents_total`,
  SUM(CASE WHEN `net_cents` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `net_cents_known`,
  SUM(CAST(`net_cents` AS DECIMAL(38, 0)) * CAST(`weight` AS DECIMAL(38, 0))) AS `net_cents_total`
FROM `households_results`;
SELECT * FROM `households_totals`;

-- 5. Totals by group.
CREATE TEMPORARY VIEW `households_groups` AS
WITH `weighed` AS (
  SELECT
    *,
    CASE WHEN `contribution_cents` IS NOT NULL THEN `weight` ELSE 0L END AS `weight_if_known`
  FROM `households_results`
),
`ranked` AS (
  SELECT
    *,
    CASE WHEN `contribution_cents` IS NOT NULL THEN SUM(CAST(`weight_if_known` AS DECIMAL(38, 0))) OVER (ORDER BY `contribution_cents` RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - SUM(CAST(`weight_if_known` AS DECIMAL(38, 0))) OVER (PARTITION BY `contribution_cents`) END AS `weight_below`,
    SUM(CAST(`weight_if_known` AS DECIMAL(38, 0))) OVER () AS `weight_of_all`
  FROM `weighed`
),
`tenths` AS (
  SELECT
    *,
    CASE
      WHEN `weight_below` * 10L < `weight_of_all` * 1L THEN 1L
      WHEN `weight_below` * 10L < `weight_of_all` * 2L THEN 2L
      WHEN `weight_below` * 10L < `weight_of_all` * 3L THEN 3L
      WHEN `weight_below` * 10L < `weight_of_all` * 4L THEN 4L
      WHEN `weight_below` * 10L < `weight_of_all` * 5L THEN 5L
      WHEN `weight_below` * 10L < `weight_of_all` * 6L THEN 6L
      WHEN `weight_below` * 10L < `weight_of_all` * 7L THEN 7L
      WHEN `weight_below` * 10L < `weight_of_all` * 8L THEN 8L
      WHEN `weight_below` * 10L < `weight_of_all` * 9L THEN 9L
      WHEN `weight_below` IS NOT NULL THEN 10L
    END AS `tenth_of_contribution_cents`
  FROM `ranked`
)
SELECT
  `tenth_of_contribution_cents`,
  COUNT(*) AS `households`,
  SUM(CAST(`weight` AS DECIMAL(38, 0))) AS `weight_total`,
  SUM(CASE WHEN `eligible` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `eligible_known`,
  SUM(CASE `eligible` WHEN TRUE THEN CAST(`weight` AS DECIMAL(38, 0)) WHEN FALSE THEN CAST(0L AS DECIMAL(38, 0)) END) AS `eligible_true`,
  SUM(CASE WHEN `contribution_cents` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `contribution_cents_known`,
  SUM(CAST(`contribution_cents` AS DECIMAL(38, 0)) * CAST(`weight` AS DECIMAL(38, 0))) AS `contribution_cents_total`,
  SUM(CASE WHEN `allocation_cents` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `allocation_cents_known`,
  SUM(CAST(`allocation_cents` AS DECIMAL(38, 0)) * CAST(`weight` AS DECIMAL(38, 0))) AS `allocation_cents_total`,
  SUM(CASE WHEN `net_cents` IS NULL THEN CAST(0L AS DECIMAL(38, 0)) ELSE CAST(`weight` AS DECIMAL(38, 0)) END) AS `net_cents_known`,
  SUM(CAST(`net_cents` AS DECIMAL(38, 0)) * CAST(`weight` AS DECIMAL(38, 0))) AS `net_cents_total`
FROM `tenths`
GROUP BY `tenth_of_contribution_cents`
ORDER BY `tenth_of_contribution_cents` NULLS FIRST;
SELECT * FROM `households_groups`;
