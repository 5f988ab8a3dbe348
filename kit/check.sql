-- Run this script inside the folder of the kit. Every line of its result must end in 0.

CREATE TEMPORARY VIEW kit_households (`id` BIGINT, `residence` STRING, `attendance` BIGINT, `income_cents` BIGINT, `members_14_and_over` BIGINT, `members_0_13` BIGINT) USING csv OPTIONS (path 'households.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW kit_expected_rows (`id` DECIMAL(38, 0), `eligible` BOOLEAN, `contribution_cents` DECIMAL(38, 0), `allocation_cents` DECIMAL(38, 0), `net_cents` DECIMAL(38, 0)) USING csv OPTIONS (path 'expected-rows.csv', header 'true', escape '"');

CREATE TEMPORARY VIEW kit_expected_totals (`households` DECIMAL(38, 0), `eligible_known` DECIMAL(38, 0), `eligible_true` DECIMAL(38, 0), `contribution_cents_known` DECIMAL(38, 0), `contribution_cents_total` DECIMAL(38, 0), `allocation_cents_known` DECIMAL(38, 0), `allocation_cents_total` DECIMAL(38, 0), `net_cents_known` DECIMAL(38, 0), `net_cents_total` DECIMAL(38, 0)) USING csv OPTIONS (path 'expected-totals.csv', header 'true', escape '"');

SELECT 'guard' AS what, SUM(households) AS differences FROM (
WITH `counted` AS (
  SELECT
    COALESCE(MAX(CASE WHEN (-7L) div 2L = (-3L) AND 7L div 2L = 3L AND (-7L) % 2L = (-1L) AND 94906265L * 94906265L = 9007199136250225L THEN 0 ELSE 1 END), 0) AS `check_1`,
    COUNT(CASE WHEN `id` IS NULL THEN 1 END) AS `check_2`,
    COUNT(`id`) - COUNT(DISTINCT `id`) AS `check_3`,
    COUNT(CASE WHEN `residence` IS NULL THEN 1 END) AS `check_4`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') AND translate(replace(replace(replace(replace(replace(CAST(`residence` AS STRING), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), 'AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž\u0009\u000A\u000B\u000C\u000D \u0085\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000-\u00AD‐‑‒–—―−\'`´ʼ‘’′\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0326\u0327\u0328\u200B\u200C\u200D\u2060\uFEFF', 'aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz') IN ('valmont', 'saintclair') THEN 1 END) AS `check_5`,
    COUNT(CASE WHEN NOT `residence` IN ('Valmont', 'Saint-Clair') THEN 1 END) AS `check_6`,
    COUNT(CASE WHEN `attendance` IS NULL THEN 1 END) AS `check_7`,
    COUNT(CASE WHEN `attendance` < 0L OR `attendance` > 10000L THEN 1 END) AS `check_8`,
    COUNT(CASE WHEN `attendance` < 0L OR `attendance` > 10000L THEN NULL WHEN `attendance` <> CAST(`attendance` AS BIGINT) THEN 1 END) AS `check_9`,
    COUNT(CASE WHEN `income_cents` IS NULL THEN 1 END) AS `check_10`,
    COUNT(CASE WHEN `income_cents` < (-10000000L) OR `income_cents` > 1000000000L THEN 1 END) AS `check_11`,
    COUNT(CASE WHEN `income_cents` < (-10000000L) OR `income_cents` > 1000000000L THEN NULL WHEN `income_cents` <> CAST(`income_cents` AS BIGINT) THEN 1 END) AS `check_12`,
    COUNT(CASE WHEN `members_14_and_over` IS NULL THEN 1 END) AS `check_13`,
    COUNT(CASE WHEN `members_14_and_over` < 0L OR `members_14_and_over` > 10000L THEN 1 END) AS `check_14`,
    COUNT(CASE WHEN `members_14_and_over` < 0L OR `members_14_and_over` > 10000L THEN NULL WHEN `members_14_and_over` <> CAST(`members_14_and_over` AS BIGINT) THEN 1 END) AS `check_15`,
    COUNT(CASE WHEN `members_0_13` IS NULL THEN 1 END) AS `check_16`,
    COUNT(CASE WHEN `members_0_13` < 0L OR `members_0_13` > 10000L THEN 1 END) AS `check_17`,
    COUNT(CASE WHEN `members_0_13` < 0L OR `members_0_13` > 10000L THEN NULL WHEN `members_0_13` <> CAST(`members_0_13` AS BIGINT) THEN 1 END) AS `check_18`,
    COUNT(CASE WHEN (-1L) * `members_14_and_over` + (-1L) * `members_0_13` < (-10000L) OR 1L * `members_14_and_over` + 1L * `members_0_13` < 1L THEN 1 END) AS `check_19`
  FROM `kit_households`
),
`checks`(`line`, `column`, `problem`) AS (
  VALUES
    (1, 'engine', 'division'),
    (2, 'id', 'empty'),
    (3, 'id', 'duplicate'),
    (4, 'residence', 'absent'),
    (5, 'residence', 'spelling'),
    (6, 'residence', 'unlisted-word'),
    (7, 'attendance', 'absent'),
    (8, 'attendance', 'out-of-range'),
    (9, 'attendance', 'not-whole'),
    (10, 'income_cents', 'absent'),
    (11, 'income_cents', 'out-of-range'),
    (12, 'income_cents', 'not-whole'),
    (13, 'members_14_and_over', 'absent'),
    (14, 'members_14_and_over', 'out-of-range'),
    (15, 'members_14_and_over', 'not-whole'),
    (16, 'members_0_13', 'absent'),
    (17, 'members_0_13', 'out-of-range'),
    (18, 'members_0_13', 'not-whole'),
    (19, 'members', 'composition')
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
  END AS `households`
FROM `counted` CROSS JOIN `checks`
ORDER BY `line`
) AS checks WHERE problem NOT IN ('absent', 'unlisted-word');

SELECT 'rows: found, not expected' AS what, COUNT(*) AS differences FROM (SELECT `id`, `eligible`, `contribution_cents`, `allocation_cents`, `net_cents` FROM (
WITH `inputs` AS (
  SELECT
    `id`,
    CAST(`residence` AS STRING) AS `residence`,
    CAST(`attendance` AS BIGINT) AS `attendance`,
    CAST(`income_cents` AS BIGINT) AS `income_cents`,
    CAST(`members_14_and_over` AS BIGINT) AS `members_14_and_over`,
    CAST(`members_0_13` AS BIGINT) AS `members_0_13`
  FROM `kit_households`
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
  `id`,
  `step_6_and` AS `eligible`,
  `step_30_if` * 100L AS `contribution_cents`,
  `step_37_if` AS `allocation_cents`,
  `step_37_if` - `step_30_if` * 100L AS `net_cents`
FROM `layer_10`
) AS results EXCEPT SELECT `id`, `eligible`, `contribution_cents`, `allocation_cents`, `net_cents` FROM kit_expected_rows) AS found
UNION ALL
SELECT 'rows: expected, not found' AS what, COUNT(*) AS differences FROM (SELECT `id`, `eligible`, `contribution_cents`, `allocation_cents`, `net_cents` FROM kit_expected_rows EXCEPT SELECT `id`, `eligible`, `contribution_cents`, `allocation_cents`, `net_cents` FROM (
WITH `inputs` AS (
  SELECT
    `id`,
    CAST(`residence` AS STRING) AS `residence`,
    CAST(`attendance` AS BIGINT) AS `attendance`,
    CAST(`income_cents` AS BIGINT) AS `income_cents`,
    CAST(`members_14_and_over` AS BIGINT) AS `members_14_and_over`,
    CAST(`members_0_13` AS BIGINT) AS `members_0_13`
  FROM `kit_households`
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
  `id`,
  `step_6_and` AS `eligible`,
  `step_30_if` * 100L AS `contribution_cents`,
  `step_37_if` AS `allocation_cents`,
  `step_37_if` - `step_30_if` * 100L AS `net_cents`
FROM `layer_10`
) AS results) AS expected;

SELECT 'totals: found, not expected' AS what, COUNT(*) AS differences FROM (SELECT `households`, `eligible_known`, `eligible_true`, `contribution_cents_known`, `contribution_cents_total`, `allocation_cents_known`, `allocation_cents_total`, `net_cents_known`, `net_cents_total` FROM (
WITH `inputs` AS (
  SELECT
    `id`,
    CAST(`residence` AS STRING) AS `residence`,
    CAST(`attendance` AS BIGINT) AS `attendance`,
    CAST(`income_cents` AS BIGINT) AS `income_cents`,
    CAST(`members_14_and_over` AS BIGINT) AS `members_14_and_over`,
    CAST(`members_0_13` AS BIGINT) AS `members_0_13`
  FROM `kit_households`
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
),
`results` AS (
  SELECT
    `id`,
    `step_6_and` AS `eligible`,
    `step_30_if` * 100L AS `contribution_cents`,
    `step_37_if` AS `allocation_cents`,
    `step_37_if` - `step_30_if` * 100L AS `net_cents`
  FROM `layer_10`
)
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
FROM `results`
) AS results EXCEPT SELECT `households`, `eligible_known`, `eligible_true`, `contribution_cents_known`, `contribution_cents_total`, `allocation_cents_known`, `allocation_cents_total`, `net_cents_known`, `net_cents_total` FROM kit_expected_totals) AS found
UNION ALL
SELECT 'totals: expected, not found' AS what, COUNT(*) AS differences FROM (SELECT `households`, `eligible_known`, `eligible_true`, `contribution_cents_known`, `contribution_cents_total`, `allocation_cents_known`, `allocation_cents_total`, `net_cents_known`, `net_cents_total` FROM kit_expected_totals EXCEPT SELECT `households`, `eligible_known`, `eligible_true`, `contribution_cents_known`, `contribution_cents_total`, `allocation_cents_known`, `allocation_cents_total`, `net_cents_known`, `net_cents_total` FROM (
WITH `inputs` AS (
  SELECT
    `id`,
    CAST(`residence` AS STRING) AS `residence`,
    CAST(`attendance` AS BIGINT) AS `attendance`,
    CAST(`income_cents` AS BIGINT) AS `income_cents`,
    CAST(`members_14_and_over` AS BIGINT) AS `members_14_and_over`,
    CAST(`members_0_13` AS BIGINT) AS `members_0_13`
  FROM `kit_households`
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
),
`results` AS (
  SELECT
    `id`,
    `step_6_and` AS `eligible`,
    `step_30_if` * 100L AS `contribution_cents`,
    `step_37_if` AS `allocation_cents`,
    `step_37_if` - `step_30_if` * 100L AS `net_cents`
  FROM `layer_10`
)
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
FROM `results`
) AS results) AS expected;

