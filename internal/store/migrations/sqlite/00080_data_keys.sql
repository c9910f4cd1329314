-- +goose Up
-- SQLite adds a column with its foreign key in place: the table of applicants, which others point
-- to, cannot be made anew within a step.
-- Create "data_keys" table
CREATE TABLE `data_keys` (`id` integer NOT NULL, `added_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- Drop index "applicant_iin" from table: "applicants"
DROP INDEX `applicant_iin`;
-- Add columns to table: "applicants"
ALTER TABLE `applicants` ADD COLUMN `iin_hash` text NULL;
ALTER TABLE `applicants` ADD COLUMN `cipher_row` text NULL;
-- Create index "applicant_iin_hash" to table: "applicants"
CREATE INDEX `applicant_iin_hash` ON `applicants` (`iin_hash`);
-- Add column "data_key_id" to table: "applicants"
ALTER TABLE `applicants` ADD COLUMN `data_key_id` integer NULL CONSTRAINT `applicants_data_keys_data_key` REFERENCES `data_keys` (`id`) ON DELETE NO ACTION;
-- Create index "applicant_plain" to table: "applicants"
CREATE INDEX `applicant_plain` ON `applicants` (`data_key_id`) WHERE data_key_id IS NULL;
-- Add column "data_key_id" to table: "applications"
ALTER TABLE `applications` ADD COLUMN `data_key_id` integer NULL CONSTRAINT `applications_data_keys_data_key` REFERENCES `data_keys` (`id`) ON DELETE NO ACTION;
-- Create index "application_plain" to table: "applications"
CREATE INDEX `application_plain` ON `applications` (`data_key_id`) WHERE data_key_id IS NULL AND pickup_address IS NOT NULL;
-- Add column "data_key_id" to table: "hand_overs"
ALTER TABLE `hand_overs` ADD COLUMN `data_key_id` integer NULL CONSTRAINT `hand_overs_data_keys_data_key` REFERENCES `data_keys` (`id`) ON DELETE NO ACTION;
-- Create index "hand_over_plain" to table: "hand_overs"
CREATE INDEX `hand_over_plain` ON `hand_overs` (`data_key_id`) WHERE data_key_id IS NULL;
-- Add column "data_key_id" to table: "one_time_passwords"
ALTER TABLE `one_time_passwords` ADD COLUMN `data_key_id` integer NULL CONSTRAINT `one_time_passwords_data_keys_data_key` REFERENCES `data_keys` (`id`) ON DELETE NO ACTION;
-- Add column "data_key_id" to table: "package_items"
ALTER TABLE `package_items` ADD COLUMN `data_key_id` integer NULL CONSTRAINT `package_items_data_keys_data_key` REFERENCES `data_keys` (`id`) ON DELETE NO ACTION;
-- Create index "package_item_plain" to table: "package_items"
CREATE INDEX `package_item_plain` ON `package_items` (`data_key_id`) WHERE data_key_id IS NULL AND consent_phone IS NOT NULL;
-- Add column "data_key_id" to table: "portal_messages"
ALTER TABLE `portal_messages` ADD COLUMN `data_key_id` integer NULL CONSTRAINT `portal_messages_data_keys_data_key` REFERENCES `data_keys` (`id`) ON DELETE NO ACTION;
-- Create index "portal_message_plain" to table: "portal_messages"
CREATE INDEX `portal_message_plain` ON `portal_messages` (`data_key_id`) WHERE data_key_id IS NULL;
-- What was kept of the person was a hash that can be tried out; a code lives for minutes, and is asked for anew.
DELETE FROM one_time_passwords;
-- A database that has persons holds them unencrypted; 0 says so until telnusqa keys rotate has been over them.
INSERT INTO data_keys (id, added_at) SELECT 0, '2026-01-01 00:00:00+00:00' WHERE EXISTS (SELECT 1 FROM applicants) OR EXISTS (SELECT 1 FROM portal_messages);
