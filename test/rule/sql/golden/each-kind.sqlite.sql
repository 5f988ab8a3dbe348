-- Rules as SQL for sqlite, by caisse-rules 0.1.0
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
-- CREATE TABLE `town`.`households` AS
-- SELECT
--   CASE WHEN CAST(`income` AS TEXT) GLOB '[-0-9]*' AND CAST(`income` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`income` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`income` AS TEXT), instr(CAST(`income` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`income` AS TEXT), instr(CAST(`income` AS TEXT) || '.', '.') + 1), 3), '0') = '' THEN CAST(substr(CAST(`income` AS TEXT), 1, instr(CAST(`income` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`income` AS TEXT), instr(CAST(`income` AS TEXT) || '.', '.') + 1) || '00', 1, 2) AS INTEGER) ELSE `income` END AS `income_cents`,
--   CASE WHEN CAST(`part` AS TEXT) GLOB '[-0-9]*' AND CAST(`part` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`part` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`part` AS TEXT), instr(CAST(`part` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`part` AS TEXT), instr(CAST(`part` AS TEXT) || '.', '.') + 1), 3), '0') = '' THEN CAST(substr(CAST(`part` AS TEXT), 1, instr(CAST(`part` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`part` AS TEXT), instr(CAST(`part` AS TEXT) || '.', '.') + 1) || '00', 1, 2) AS INTEGER) ELSE `part` END AS `part_e2`,
--   CASE WHEN CAST(`savings` AS TEXT) GLOB '[-0-9]*' AND CAST(`savings` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`savings` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`savings` AS TEXT), instr(CAST(`savings` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`savings` AS TEXT), instr(CAST(`savings` AS TEXT) || '.', '.') + 1), 1), '0') = '' THEN CAST(substr(CAST(`savings` AS TEXT), 1, instr(CAST(`savings` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`savings` AS TEXT), instr(CAST(`savings` AS TEXT) || '.', '.') + 1) || '', 1, 0) AS INTEGER) ELSE `savings` END AS `savings_euros`,
--   CASE WHEN CAST(`fine` AS TEXT) GLOB '[-0-9]*' AND CAST(`fine` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`fine` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`fine` AS TEXT), instr(CAST(`fine` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`fine` AS TEXT), instr(CAST(`fine` AS TEXT) || '.', '.') + 1), 4), '0') = '' THEN CAST(substr(CAST(`fine` AS TEXT), 1, instr(CAST(`fine` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`fine` AS TEXT), instr(CAST(`fine` AS TEXT) || '.', '.') + 1) || '000', 1, 3) AS INTEGER) ELSE `fine` END AS `fine_e3`,
--   CASE WHEN CAST(`hours` AS TEXT) GLOB '[-0-9]*' AND CAST(`hours` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`hours` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`hours` AS TEXT), instr(CAST(`hours` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`hours` AS TEXT), instr(CAST(`hours` AS TEXT) || '.', '.') + 1), 2), '0') = '' THEN CAST(substr(CAST(`hours` AS TEXT), 1, instr(CAST(`hours` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`hours` AS TEXT), instr(CAST(`hours` AS TEXT) || '.', '.') + 1) || '0', 1, 1) AS INTEGER) ELSE `hours` END AS `hours_e1`,
--   CASE WHEN CAST(`visits` AS TEXT) GLOB '[-0-9]*' AND CAST(`visits` AS TEXT) GLOB '*[0-9]' AND substr(CAST(`visits` AS TEXT), 2) NOT GLOB '*[^0-9.]*' AND substr(CAST(`visits` AS TEXT), instr(CAST(`visits` AS TEXT) || '.', '.') + 1) NOT GLOB '*[^0-9]*' AND rtrim(substr(substr(CAST(`visits` AS TEXT), instr(CAST(`visits` AS TEXT) || '.', '.') + 1), 1), '0') = '' THEN CAST(substr(CAST(`visits` AS TEXT), 1, instr(CAST(`visits` AS TEXT) || '.', '.') - 1) || substr(substr(CAST(`visits` AS TEXT), instr(CAST(`visits` AS TEXT) || '.', '.') + 1) || '', 1, 0) AS INTEGER) ELSE `visits` END AS `visits`,
--   `member`,
--   CASE (WITH RECURSIVE "letters"("rest", "made") AS (SELECT replace(replace(replace(replace(replace(CAST(`town` AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), '' UNION ALL SELECT substr("rest", 2), "made" || CASE WHEN instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)) > 0 THEN substr('aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz', instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)), 1) ELSE substr("rest", 1, 1) END FROM "letters" WHERE "rest" <> '') SELECT "made" FROM "letters" WHERE "rest" = '') WHEN 'valmont' THEN 'Valmont' WHEN 'laravoire' THEN 'La Ravoire' ELSE `town` END AS `town`,
--   CASE (WITH RECURSIVE "letters"("rest", "made") AS (SELECT replace(replace(replace(replace(replace(CAST(`housing` AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), '' UNION ALL SELECT substr("rest", 2), "made" || CASE WHEN instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)) > 0 THEN substr('aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz', instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)), 1) ELSE substr("rest", 1, 1) END FROM "letters" WHERE "rest" <> '') SELECT "made" FROM "letters" WHERE "rest" = '') WHEN 'owned' THEN 'owned' WHEN 'rented' THEN 'rented' WHEN 'lautre' THEN 'l''autre' ELSE `housing` END AS `housing`,
--   `members_18_and_over`,
--   `members_3_17`
-- FROM `town`.`households_source`;

-- 2. Must count nothing: whatever it counts must be mended before the results mean anything.
CREATE TEMPORARY VIEW `households_guard` AS
WITH `counted` AS MATERIALIZED (
  SELECT
    COALESCE(MAX(CASE WHEN (-7) / 2 = (-3) AND 7 / 2 = 3 AND (-7) % 2 = (-1) AND 94906265 * 94906265 = 9007199136250225 THEN 0 ELSE 1 END), 0) AS `check_1`,
    COUNT(CASE WHEN `income_cents` IS NULL THEN 1 END) AS `check_2`,
    COUNT(CASE WHEN `income_cents` < (-50000) OR `income_cents` > 1000000 THEN 1 END) AS `check_3`,
    COUNT(CASE WHEN `income_cents` < (-50000) OR `income_cents` > 1000000 THEN NULL WHEN typeof(`income_cents`) NOT IN ('integer', 'null') THEN 1 END) AS `check_4`,
    COUNT(CASE WHEN `part_e2` IS NULL THEN 1 END) AS `check_5`,
    COUNT(CASE WHEN `part_e2` < 0 OR `part_e2` > 100 THEN 1 END) AS `check_6`,
    COUNT(CASE WHEN `part_e2` < 0 OR `part_e2` > 100 THEN NULL WHEN typeof(`part_e2`) NOT IN ('integer', 'null') THEN 1 END) AS `check_7`,
    COUNT(CASE WHEN `savings_euros` IS NULL THEN 1 END) AS `check_8`,
    COUNT(CASE WHEN `savings_euros` < 0 OR `savings_euros` > 90000 THEN 1 END) AS `check_9`,
    COUNT(CASE WHEN `savings_euros` < 0 OR `savings_euros` > 90000 THEN NULL WHEN typeof(`savings_euros`) NOT IN ('integer', 'null') THEN 1 END) AS `check_10`,
    COUNT(CASE WHEN `fine_e3` IS NULL THEN 1 END) AS `check_11`,
    COUNT(CASE WHEN `fine_e3` < 0 OR `fine_e3` > 1000000 THEN 1 END) AS `check_12`,
    COUNT(CASE WHEN `fine_e3` < 0 OR `fine_e3` > 1000000 THEN NULL WHEN typeof(`fine_e3`) NOT IN ('integer', 'null') THEN 1 END) AS `check_13`,
    COUNT(CASE WHEN `hours_e1` IS NULL THEN 1 END) AS `check_14`,
    COUNT(CASE WHEN `hours_e1` < 0 OR `hours_e1` > 400 THEN 1 END) AS `check_15`,
    COUNT(CASE WHEN `hours_e1` < 0 OR `hours_e1` > 400 THEN NULL WHEN typeof(`hours_e1`) NOT IN ('integer', 'null') THEN 1 END) AS `check_16`,
    COUNT(CASE WHEN `visits` IS NULL THEN 1 END) AS `check_17`,
    COUNT(CASE WHEN `visits` < 0 OR `visits` > 31 THEN 1 END) AS `check_18`,
    COUNT(CASE WHEN `visits` < 0 OR `visits` > 31 THEN NULL WHEN typeof(`visits`) NOT IN ('integer', 'null') THEN 1 END) AS `check_19`,
    COUNT(CASE WHEN `member` IS NULL THEN 1 END) AS `check_20`,
    COUNT(CASE WHEN NOT `member` IN (0, 1) THEN 1 END) AS `check_21`,
    COUNT(CASE WHEN `town` IS NULL THEN 1 END) AS `check_22`,
    COUNT(CASE WHEN NOT `town` IN ('Valmont', 'La Ravoire') AND (WITH RECURSIVE "letters"("rest", "made") AS (SELECT replace(replace(replace(replace(replace(CAST(`town` AS TEXT), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'), 'ß', 'ss'), '' UNION ALL SELECT substr("rest", 2), "made" || CASE WHEN instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)) > 0 THEN substr('aaaaaaaaaaaaaaaaaaabcccccccccccdddddeeeeeeeeeeeeeeeeeeefggggggggghhhhhiiiiiiiiiiiiiiiiiiijjjkkklllllllllmnnnnnnnnnooooooooooooooooooopqrrrrrrrssssssssssstttttttttuuuuuuuuuuuuuuuuuuuuuvwwwxyyyyyyyzzzzzzz', instr(('AÀÁÂÃÄÅàáâãäåĀāĂăĄąBCÇçĆćĈĉĊċČčDĎďĐđEÈÉÊËèéêëĒēĔĕĖėĘęĚěFGĜĝĞğĠġĢģHĤĥĦħIÌÍÎÏìíîïĨĩĪīĬĭĮįİıJĴĵKĶķLĹĺĻļĽľŁłMNÑñŃńŅņŇňOÒÓÔÕÖØòóôõöøŌōŎŏŐőPQRŔŕŖŗŘřSŚśŜŝŞşŠšȘșTŢţŤťŦŧȚțUÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųVWŴŵXYÝýÿŶŷŸZŹźŻżŽž' || char(9) || char(10) || char(11) || char(12) || char(13) || ' ' || char(133) || char(160) || char(8192) || char(8193) || char(8194) || char(8195) || char(8196) || char(8197) || char(8198) || char(8199) || char(8200) || char(8201) || char(8202) || char(8232) || char(8233) || char(8239) || char(8287) || char(12288) || '-' || char(173) || '‐‑‒–—―−''`´ʼ‘’′' || char(768) || char(769) || char(770) || char(771) || char(772) || char(774) || char(775) || char(776) || char(778) || char(779) || char(780) || char(806) || char(807) || char(808) || char(8203) || char(8204) || char(8205) || char(8288) || char(65279)), substr("rest", 1, 1)), 1) ELSE substr("rest", 1, 1) END FROM "letters" WHERE "rest" <> '') SELECT "made" FROM "letters" WHERE "rest" = '') IN ('valmont', 'laravoire') THEN 1 END) AS `check_23`,
    COUNT(CASE WHEN NOT `town` IN ('Valmont', 'La Ravoire') THEN 1 END) AS `check_24`,
    COUNT(CASE WHEN `housing` IS NULL THEN 1 END) AS `check_25`,
    COUNT(CASE WHEN `housing` NOT IN ('owned', 'rented', 'l''autre') THEN 1 END) AS `check_26`,
    COUNT(CASE WHEN `members_18_and_over` IS NULL THEN 1 END) AS `check_27`,
    COUNT(CASE WHEN `members_18_and_over` < 0 OR `members_18_and_over` > 10000 THEN 1 END) AS `check_28`,
    COUNT(CASE WHEN `members_18_and_over` < 0 OR `members_18_and_over` > 10000 THEN NULL WHEN typeof(`members_18_and_over`) NOT IN ('integer', 'null') THEN 1 END) AS `check_29`,
    COUNT(CASE WHEN `members_3_17` IS NULL THEN 1 END) AS `check_30`,
    COUNT(CASE WHEN `members_3_17` < 0 OR `members_3_17` > 10000 THEN 1 END) AS `check_31`,
    COUNT(CASE WHEN `members_3_17` < 0 OR `members_3_17` > 10000 THEN NULL WHEN typeof(`members_3_17`) NOT IN ('integer', 'null') THEN 1 END) AS `check_32`,
    COUNT(CASE WHEN (-1) * `members_18_and_over` + (-1) * `members_3_17` < (-10000) THEN 1 END) AS `check_33`
  FROM `town`.`households`
),
`checks`(`line`, `column`, `problem`) AS (
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
    (21, 'member', 'neither-yes-nor-no'),
    (22, 'town', 'absent'),
    (23, 'town', 'spelling'),
    (24, 'town', 'unlisted-word'),
    (25, 'housing', 'absent'),
    (26, 'housing', 'unknown-word'),
    (27, 'members_18_and_over', 'absent'),
    (28, 'members_18_and_over', 'out-of-range'),
    (29, 'members_18_and_over', 'not-whole'),
    (30, 'members_3_17', 'absent'),
    (31, 'members_3_17', 'out-of-range'),
    (32, 'members_3_17', 'not-whole'),
    (33, 'members', 'composition')
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
    WHEN 23 THEN `check_23`
    WHEN 24 THEN `check_24`
    WHEN 25 THEN `check_25`
    WHEN 26 THEN `check_26`
    WHEN 27 THEN `check_27`
    WHEN 28 THEN `check_28`
    WHEN 29 THEN `check_29`
    WHEN 30 THEN `check_30`
    WHEN 31 THEN `check_31`
    WHEN 32 THEN `check_32`
    WHEN 33 THEN `check_33`
  END AS `households`
FROM `counted` CROSS JOIN `checks`
ORDER BY `line`;
SELECT * FROM `households_guard`;

-- Rows that lack a fact (absent) are no error if the fact is really unknown: results that need it are NULL, never zero, and are in no total. Words that the rules do not look for (unlisted-word) are no error if they are not misspelt.

-- 3. The results of each household.
CREATE TEMPORARY VIEW `households_results` AS
WITH `inputs` AS MATERIALIZED (
  SELECT
    CAST(`income_cents` AS INTEGER) AS `income_cents`,
    CAST(`part_e2` AS INTEGER) AS `part_e2`,
    CAST(`savings_euros` AS INTEGER) AS `savings_euros`,
    CAST(`fine_e3` AS INTEGER) AS `fine_e3`,
    CAST(`hours_e1` AS INTEGER) AS `hours_e1`,
    CAST(`visits` AS INTEGER) AS `visits`,
    `member` AS `member`,
    CAST(`town` AS TEXT) AS `town`,
    CAST(`housing` AS TEXT) AS `housing`,
    CAST(`members_18_and_over` AS INTEGER) AS `members_18_and_over`,
    CAST(`members_3_17` AS INTEGER) AS `members_3_17`
  FROM `town`.`households`
),
`layer_1` AS MATERIALIZED (
  SELECT
    *,
    -- units of money x 10^5
    CASE
      WHEN `income_cents` < 0 THEN 0
      WHEN `income_cents` < 120000 THEN `income_cents` * 10
      WHEN `income_cents` < 300000 THEN 1200000 + (`income_cents` - 120000) * 25
      WHEN `income_cents` >= 300000 THEN 5700000 + (`income_cents` - 300000) * 60
    END AS `step_2_scale`,
    -- units of money x 10^4
    CASE
      WHEN `income_cents` < 90000 THEN 100000
      WHEN `income_cents` >= 90000 THEN `income_cents` * 2
    END AS `step_8_scale`,
    -- what it is divided by
    `members_18_and_over` + 1 AS `step_12_quotient_divisor`,
    -- what is divided
    `part_e2` * (`savings_euros` * 1000 - `fine_e3`) AS `step_19_round_dividend`,
    -- yes or no
    (`member` OR (NOT (`visits` IS NOT NULL))) AND (`hours_e1` <= 350) AND (NOT (`town` IN ('Valmont', 'La Ravoire'))) AS `step_35_and`,
    -- ratio x 10^2
    CASE `savings_euros` * 100 > `income_cents`
      WHEN TRUE THEN 25
      WHEN FALSE THEN `part_e2`
    END AS `step_38_if`,
    -- word
    CASE `housing` IN ('l''autre')
      WHEN TRUE THEN 'second'
      WHEN FALSE THEN `housing`
    END AS `step_45_if`,
    -- units of money x 10^3
    CASE `part_e2` = 100
      WHEN TRUE THEN `savings_euros` * 1000
      WHEN FALSE THEN `fine_e3` * `visits`
    END AS `step_50_if`
  FROM `inputs`
),
`layer_2` AS MATERIALIZED (
  SELECT
    *,
    -- one of those that are compared
    ((`step_2_scale` + 49999) / 50000) * 5 AS `step_5_max_candidate`,
    -- cut toward zero
    `income_cents` / `step_12_quotient_divisor` AS `step_12_quotient_quotient`,
    -- what is left over
    `income_cents` % `step_12_quotient_divisor` AS `step_12_quotient_rest`,
    -- units of money; rounded half-up to a multiple of 1
    (CASE WHEN `step_19_round_dividend` < 0 THEN `step_19_round_dividend` - 50000 ELSE `step_19_round_dividend` + 50000 END) / 100000 AS `step_19_round`,
    -- word
    CASE `income_cents` < 100000
      WHEN TRUE THEN 'first'
      WHEN FALSE THEN `step_45_if`
    END AS `step_46_if`,
    -- units of money x 10^3
    CASE `member`
      WHEN TRUE THEN `step_50_if`
      WHEN FALSE THEN 0
    END AS `step_52_if`
  FROM `layer_1`
),
`layer_3` AS MATERIALIZED (
  SELECT
    *,
    -- units of money x 10^1
    CASE
      WHEN `step_5_max_candidate` >= 50 THEN `step_5_max_candidate`
      WHEN 50 >= `step_5_max_candidate` THEN 50
    END AS `step_5_max`,
    -- cents; rounded half-even to a multiple of 1
    CASE
      WHEN `step_12_quotient_rest` * 2 > `step_12_quotient_divisor` OR (`step_12_quotient_rest` * 2 = `step_12_quotient_divisor` AND `step_12_quotient_quotient` % 2 <> 0) THEN `step_12_quotient_quotient` + 1
      WHEN `step_12_quotient_rest` * (-2) > `step_12_quotient_divisor` OR (`step_12_quotient_rest` * (-2) = `step_12_quotient_divisor` AND `step_12_quotient_quotient` % 2 <> 0) THEN `step_12_quotient_quotient` - 1
      WHEN `step_12_quotient_quotient` IS NOT NULL THEN `step_12_quotient_quotient`
    END AS `step_12_quotient`
  FROM `layer_2`
),
`layer_4` AS MATERIALIZED (
  SELECT
    *,
    -- due; units of money x 10^1
    CASE
      WHEN `step_5_max` <= 1200 THEN `step_5_max`
      WHEN 1200 <= `step_5_max` THEN 1200
    END AS `due`,
    -- what is divided
    CASE
      WHEN `step_12_quotient` < 40000 THEN 2000
      WHEN `step_12_quotient` < 110050 THEN 5604000 + (`step_12_quotient` - 40000) * 221
      WHEN `step_12_quotient` >= 110050 THEN 7525
    END AS `step_13_scale_dividend`,
    -- what it is divided by
    CASE
      WHEN `step_12_quotient` < 40000 THEN 1
      WHEN `step_12_quotient` < 110050 THEN 2802
      WHEN `step_12_quotient` >= 110050 THEN 1
    END AS `step_13_scale_divisor`
  FROM `layer_3`
)
SELECT
  `housing`,
  `due` * 10 AS `marginal_cents`,
  `step_8_scale` AS `steps_e4`,
  `step_13_scale_dividend` / `step_13_scale_divisor` AS `interpolated_cents`,
  `step_19_round` * 100 AS `shares_cents`,
  `hours_e1` + `visits` * 10 + (`members_3_17` * 2) * 10 AS `worked_e1`,
  `step_35_and` AS `allowed`,
  `step_38_if` AS `dearer_e2`,
  `step_46_if` AS `place`,
  `step_52_if` AS `kept_e3`
FROM `layer_4`;
SELECT * FROM `households_results`;

-- 4. Totals of all households.
CREATE TEMPORARY VIEW `households_totals` AS
SELECT
  COUNT(*) AS `households`,
  COUNT(`marginal_cents`) AS `marginal_cents_known`,
  SUM(`marginal_cents`) AS `marginal_cents_total`,
  COUNT(`steps_e4`) AS `steps_e4_known`,
  SUM(`steps_e4`) AS `steps_e4_total`,
  COUNT(`interpolated_cents`) AS `interpolated_cents_known`,
  SUM(`interpolated_cents`) AS `interpolated_cents_total`,
  COUNT(`shares_cents`) AS `shares_cents_known`,
  SUM(`shares_cents`) AS `shares_cents_total`,
  COUNT(`worked_e1`) AS `worked_e1_known`,
  SUM(`worked_e1`) AS `worked_e1_total`,
  COUNT(`allowed`) AS `allowed_known`,
  SUM(CASE `allowed` WHEN TRUE THEN 1 WHEN FALSE THEN 0 END) AS `allowed_true`,
  COUNT(`dearer_e2`) AS `dearer_e2_known`,
  SUM(`dearer_e2`) AS `dearer_e2_total`,
  COUNT(`place`) AS `place_known`,
  COUNT(`kept_e3`) AS `kept_e3_known`,
  SUM(`kept_e3`) AS `kept_e3_total`
FROM `households_results`;
SELECT * FROM `households_totals`;

-- 5. Totals by group.
CREATE TEMPORARY VIEW `households_groups` AS
SELECT
  `housing`,
  COUNT(*) AS `households`,
  COUNT(`marginal_cents`) AS `marginal_cents_known`,
  SUM(`marginal_cents`) AS `marginal_cents_total`,
  COUNT(`steps_e4`) AS `steps_e4_known`,
  SUM(`steps_e4`) AS `steps_e4_total`,
  COUNT(`interpolated_cents`) AS `interpolated_cents_known`,
  SUM(`interpolated_cents`) AS `interpolated_cents_total`,
  COUNT(`shares_cents`) AS `shares_cents_known`,
  SUM(`shares_cents`) AS `shares_cents_total`,
  COUNT(`worked_e1`) AS `worked_e1_known`,
  SUM(`worked_e1`) AS `worked_e1_total`,
  COUNT(`allowed`) AS `allowed_known`,
  SUM(CASE `allowed` WHEN TRUE THEN 1 WHEN FALSE THEN 0 END) AS `allowed_true`,
  COUNT(`dearer_e2`) AS `dearer_e2_known`,
  SUM(`dearer_e2`) AS `dearer_e2_total`,
  COUNT(`place`) AS `place_known`,
  COUNT(`kept_e3`) AS `kept_e3_known`,
  SUM(`kept_e3`) AS `kept_e3_total`
FROM `households_results`
GROUP BY `housing`
ORDER BY `housing` NULLS FIRST;
SELECT * FROM `households_groups`;
