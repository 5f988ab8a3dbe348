-- Rules as SQL for spark, by caisse-rules 0.1.0
-- Rules: sha256 ff651751260c6663d4a59a9e69c25dae157d5ddf84dec819c9409515ed8716b6
-- Rounding: half-up
--
-- Ma caisse (exemple inventé)
-- Territory: Valmont et Saint-Clair (communes imaginaires), France
-- State: in preparation
-- In brief: Each household pays by its standard of living, €10 to €150, and receives €150 for the first person, €75 for each further adult and €45 for each child.
-- Rules since October 2027 [assemblee]
--   Decision: assemblée des membres, 11 September 2027 (consentement)
-- Who may take part
--   - All of these conditions:
--       - place of residence: Valmont or Saint-Clair
--       - 1 session attended (réunion d’accueil)
-- Contribution [assemblee]
--   - Each household pays a part of its standard of living, by brackets, with a minimum of €5 and a maximum of €150; each rate counts only for the part that lies in its bracket:
--       - from €0 to below €1,000: 1%
--       - from €1,000 to below €2,000: 4%
--       - from €2,000: 7%
--   - The amount is rounded to the nearest euro (halfway: away from zero).
-- Allocation [assemblee]
--   - Each household receives, a month, €150 for the first person, €75 for each further person and €45 per child under 14.
-- Sources
--   - assemblee — Compte rendu de l’assemblée imaginaire du 12 septembre 2026, read in November 2026
--
-- Every number is a whole number: money in cents where the name of the column ends so.
--
-- Table households, one row for each household:
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

-- 1. Only where the table is still in euros, with decimals: makes it from its source.
-- CREATE TABLE `households` AS
-- SELECT
--   CASE translate(replace(replace(replace(replace(replace(CAST(`residence` AS STRING), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž\u0009\u000A\u000B\u000C\u000D \u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000-\u00AD‐‑‒–—―−\'`´ʼ‘’′\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0326\u0327\u0328\u200B\u200C\u200D\u2060\uFEFF', 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') WHEN 'valmont' THEN 'Valmont' WHEN 'saintclair' THEN 'Saint-Clair' ELSE `residence` END AS `residence`,
--   CAST(CAST(`attendance` AS STRING) AS DECIMAL(28, 10)) * CAST(1 AS DECIMAL(9, 0)) AS `attendance`,
--   CAST(CAST(`income` AS STRING) AS DECIMAL(28, 10)) * CAST(100 AS DECIMAL(9, 0)) AS `income_cents`,
--   `members_14_and_over`,
--   `members_0_13`
-- FROM `households_source`;

-- 2. Must count nothing: whatever it counts must be mended before the results mean anything.
WITH `counted` AS (
  SELECT
    COALESCE(MAX(CASE WHEN (-7L) div 2L = (-3L) AND 7L div 2L = 3L AND (-7L) % 2L = (-1L) AND 94906265L * 94906265L = 9007199136250225L THEN 0 ELSE 1 END), 0) AS `check_1`,
    COUNT(CASE WHEN `residence` IS NULL THEN 1 END) AS `check_2`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') AND translate(replace(replace(replace(replace(replace(CAST(`residence` AS STRING), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž\u0009\u000A\u000B\u000C\u000D \u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000-\u00AD‐‑‒–—―−\'`´ʼ‘’′\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0326\u0327\u0328\u200B\u200C\u200D\u2060\uFEFF', 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') IN ('valmont', 'saintclair') THEN 1 END) AS `check_3`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') THEN 1 END) AS `check_4`,
    COUNT(CASE WHEN `attendance` IS NULL THEN 1 END) AS `check_5`,
    COUNT(CASE WHEN `attendance` < 0L OR `attendance` > 10000L THEN 1 END) AS `check_6`,
    COUNT(CASE WHEN `attendance` < 0L OR `attendance` > 10000L THEN NULL WHEN `attendance` <> CAST(`attendance` AS BIGINT) THEN 1 END) AS `check_7`,
    COUNT(CASE WHEN `income_cents` IS NULL THEN 1 END) AS `check_8`,
    COUNT(CASE WHEN `income_cents` < (-10000000L) OR `income_cents` > 1000000000L THEN 1 END) AS `check_9`,
    COUNT(CASE WHEN `income_cents` < (-10000000L) OR `income_cents` > 1000000000L THEN NULL WHEN `income_cents` <> CAST(`income_cents` AS BIGINT) THEN 1 END) AS `check_10`,
    COUNT(CASE WHEN `members_14_and_over` IS NULL THEN 1 END) AS `check_11`,
    COUNT(CASE WHEN `members_14_and_over` < 0L OR `members_14_and_over` > 10000L THEN 1 END) AS `check_12`,
    COUNT(CASE WHEN `members_14_and_over` < 0L OR `members_14_and_over` > 10000L THEN NULL WHEN `members_14_and_over` <> CAST(`members_14_and_over` AS BIGINT) THEN 1 END) AS `check_13`,
    COUNT(CASE WHEN `members_0_13` IS NULL THEN 1 END) AS `check_14`,
    COUNT(CASE WHEN `members_0_13` < 0L OR `members_0_13` > 10000L THEN 1 END) AS `check_15`,
    COUNT(CASE WHEN `members_0_13` < 0L OR `members_0_13` > 10000L THEN NULL WHEN `members_0_13` <> CAST(`members_0_13` AS BIGINT) THEN 1 END) AS `check_16`,
    COUNT(CASE WHEN (-1L) * `members_14_and_over` + (-1L) * `members_0_13` < (-10000L) OR 1L * `members_14_and_over` + 1L * `members_0_13` < 1L THEN 1 END) AS `check_17`
  FROM `households`
),
`checks`(`line`, `column`, `problem`) AS (
  VALUES
    (1, 'engine', 'division'),
    (2, 'residence', 'absent'),
    (3, 'residence', 'spelling'),
    (4, 'residence', 'unlisted-word'),
    (5, 'attendance', 'absent'),
    (6, 'attendance', 'out-of-range'),
    (7, 'attendance', 'not-whole'),
    (8, 'income_cents', 'absent'),
    (9, 'income_cents', 'out-of-range'),
    (10, 'income_cents', 'not-whole'),
    (11, 'members_14_and_over', 'absent'),
    (12, 'members_14_and_over', 'out-of-range'),
    (13, 'members_14_and_over', 'not-whole'),
    (14, 'members_0_13', 'absent'),
    (15, 'members_0_13', 'out-of-range'),
    (16, 'members_0_13', 'not-whole'),
    (17, 'members', 'composition')
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
  END AS `households`
FROM `counted` CROSS JOIN `checks`
ORDER BY `line`;

-- Rows that lack a fact (absent) are no error where the fact is truly unknown: results that need it are NULL, never zero, and are in no total.

-- 3. The results of each household.
CREATE TEMPORARY VIEW `households_results` AS
WITH `inputs` AS (
  SELECT
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
    -- yes or no
    (`residence` IN ('Valmont', 'Saint-Clair')) AND (`attendance` >= 1L) AS `step_6_and`,
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
    -- amount.further; euros
    75L * `step_12_max` AS `amount_further`
  FROM `layer_2`
),
`layer_4` AS (
  SELECT
    *,
    -- consumption-units; count x 10^1
    10L + 5L * `step_12_max` + 3L * `step_19_if` AS `consumption_units`,
    -- amount.children; euros
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
    -- euros x 10^4
    CASE
      WHEN `standard_of_living` < 0L THEN 0L
      WHEN `standard_of_living` < 100000L THEN `standard_of_living`
      WHEN `standard_of_living` < 200000L THEN 100000L + (`standard_of_living` - 100000L) * 4L
      WHEN `standard_of_living` >= 200000L THEN 500000L + (`standard_of_living` - 200000L) * 7L
    END AS `step_23_scale`,
    -- cents
    CASE `step_6_and`
      WHEN TRUE THEN `allocation`
      WHEN FALSE THEN 0L
    END AS `step_37_if`
  FROM `layer_5`
),
`layer_7` AS (
  SELECT
    *,
    -- contribution.formula; euros; rounded half-up to a multiple of 1
    (`step_23_scale` + 5000L) div 10000L AS `contribution_formula`
  FROM `layer_6`
),
`layer_8` AS (
  SELECT
    *,
    -- euros
    CASE
      WHEN `contribution_formula` >= 5L THEN `contribution_formula`
      WHEN 5L >= `contribution_formula` THEN 5L
    END AS `step_26_max`
  FROM `layer_7`
),
`layer_9` AS (
  SELECT
    *,
    -- contribution; euros
    CASE
      WHEN `step_26_max` <= 150L THEN `step_26_max`
      WHEN 150L <= `step_26_max` THEN 150L
    END AS `contribution`
  FROM `layer_8`
),
`layer_10` AS (
  SELECT
    *,
    -- euros
    CASE `step_6_and`
      WHEN TRUE THEN `contribution`
      WHEN FALSE THEN 0L
    END AS `step_30_if`
  FROM `layer_9`
)
SELECT
  `step_6_and` AS `eligible`,
  `step_30_if` * 100L AS `contribution_cents`,
  `step_37_if` AS `allocation_cents`,
  `step_37_if` - `step_30_if` * 100L AS `net_cents`
FROM `layer_10`;
SELECT * FROM `households_results`;

-- 4. Totals of all households.
SELECT
  COUNT(*) AS `households`,
  COUNT(`eligible`) AS `eligible_known`,
  SUM(CASE `eligible` WHEN TRUE THEN CAST(1L AS DECIMAL(38, 0)) WHEN FALSE THEN CAST(0L AS DECIMAL(38, 0)) END) AS `eligible_true`,
  COUNT(`contribution_cents`) AS `contribution_cents_known`,
  SUM(CAST(`contribution_cents` AS DECIMAL(38, 0))) AS `contribution_cents_total`,
  COUNT(`allocation_cents`) AS `allocation_cents_known`,
  SUM(CAST(`allocation_cents` AS DECIMAL(38, 0))) AS `allocation_cents_total`,
  COUNT(`net_cents`) AS `net_cents_known`,
  SUM(CAST(`net_cents` AS DECIMAL(38, 0))) AS `net_cents_total`
FROM `households_results`;
