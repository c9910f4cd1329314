-- +goose Up
-- Drop index "duemove_version_clock_id" from table: "due_moves"
DROP INDEX `duemove_version_clock_id`;
-- Add column "subject" to table: "due_moves"
ALTER TABLE `due_moves` ADD COLUMN `subject` text NOT NULL DEFAULT ('CALENDAR');
-- Create index "duemove_subject_version_clock_id" to table: "due_moves"
CREATE UNIQUE INDEX `duemove_subject_version_clock_id` ON `due_moves` (`subject`, `version`, `clock_id`);
-- Create "rule_settings" table
CREATE TABLE `rule_settings` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `name` text NOT NULL, `value` text NOT NULL, `act` text NULL, `since` text NULL, `version_id` integer NOT NULL, CONSTRAINT `rule_settings_rule_versions_settings` FOREIGN KEY (`version_id`) REFERENCES `rule_versions` (`id`) ON DELETE NO ACTION, CONSTRAINT `rule_settings_act_and_day` CHECK ((act IS NULL) = (since IS NULL)), CONSTRAINT `rule_settings_since_is_day` CHECK (length(since) = 10 AND substr(since, 5, 1) = '-' AND substr(since, 8, 1) = '-'));
-- Create index "rulesetting_version_id_name" to table: "rule_settings"
CREATE UNIQUE INDEX `rulesetting_version_id_name` ON `rule_settings` (`version_id`, `name`);
-- Create "rule_versions" table
CREATE TABLE `rule_versions` (`id` integer NOT NULL, `effective_from` text NOT NULL, `moves_open` bool NOT NULL, `basis` text NOT NULL, `entered_by` text NOT NULL, `approved_by` text NOT NULL, `created_at` datetime NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `rule_versions_effective_from_is_day` CHECK (length(effective_from) = 10 AND substr(effective_from, 5, 1) = '-' AND substr(effective_from, 8, 1) = '-'));
