-- +goose Up
-- Create "one_time_passwords" table
CREATE TABLE `one_time_passwords` (`key` text NOT NULL, `gateway_id` integer NOT NULL, `person` text NOT NULL, `code_hash` blob NOT NULL, `binding` blob NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `confirmed_at` datetime NULL, `used_at` datetime NULL, PRIMARY KEY (`key`));
-- Create index "onetimepassword_person_created_at" to table: "one_time_passwords"
CREATE INDEX `onetimepassword_person_created_at` ON `one_time_passwords` (`person`, `created_at`);
-- Create index "onetimepassword_created_at" to table: "one_time_passwords"
CREATE INDEX `onetimepassword_created_at` ON `one_time_passwords` (`created_at`);
-- Create "portal_messages" table
CREATE TABLE `portal_messages` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NULL, `division_id` integer NULL, `school_id` integer NULL, `channel` text NOT NULL, `gateway_id` integer NOT NULL, `message_id` text NOT NULL, `correlation_id` text NOT NULL, `sequence` integer NOT NULL, `kind` text NOT NULL, `handed_in_at` datetime NOT NULL, `content` blob NOT NULL, `request_hash` blob NOT NULL, `certified_by` text NOT NULL, `evidence` blob NOT NULL, `state` text NOT NULL, `certified_at` datetime NULL, `signed_at` datetime NULL, `certificate_serial` text NULL, `certificate_issuer` text NULL, `faults` text NULL, `attempts` integer NOT NULL DEFAULT (0), `try_after` datetime NULL, `repeats` integer NOT NULL DEFAULT (0), `application_id` integer NULL, `received_at` datetime NOT NULL, `applied_at` datetime NULL, `decided_by` integer NULL, `decided_at` datetime NULL, `decision_reason` text NULL, `version` integer NOT NULL DEFAULT (1), CONSTRAINT `portal_messages_applied_has_time` CHECK ((state = 'APPLIED') = (applied_at IS NOT NULL)), CONSTRAINT `portal_messages_applied_was_certified` CHECK (state <> 'APPLIED' OR certified_at IS NOT NULL), CONSTRAINT `portal_messages_discarded_has_reason` CHECK (state <> 'DISCARDED' OR decision_reason IS NOT NULL), CONSTRAINT `portal_messages_open_is_tried` CHECK ((state IN ('RECEIVED', 'WAITING')) = (try_after IS NOT NULL)), CONSTRAINT `portal_messages_quarantined_has_reason` CHECK (state <> 'QUARANTINED' OR faults IS NOT NULL), CONSTRAINT `portal_messages_sequence_counts` CHECK (sequence > 0));
-- Create index "portalmessage_channel_message_id" to table: "portal_messages"
CREATE UNIQUE INDEX `portalmessage_channel_message_id` ON `portal_messages` (`channel`, `message_id`);
-- Create index "portalmessage_channel_correlation_id_sequence" to table: "portal_messages"
CREATE INDEX `portalmessage_channel_correlation_id_sequence` ON `portal_messages` (`channel`, `correlation_id`, `sequence`);
-- Create index "portalmessage_try_after_id" to table: "portal_messages"
CREATE INDEX `portalmessage_try_after_id` ON `portal_messages` (`try_after`, `id`) WHERE try_after IS NOT NULL;
-- Create index "portalmessage_region_id_state_id" to table: "portal_messages"
CREATE INDEX `portalmessage_region_id_state_id` ON `portal_messages` (`region_id`, `state`, `id`);
-- Create index "portalmessage_state_id" to table: "portal_messages"
CREATE INDEX `portalmessage_state_id` ON `portal_messages` (`state`, `id`);
-- Create index "portalmessage_application_id" to table: "portal_messages"
CREATE INDEX `portalmessage_application_id` ON `portal_messages` (`application_id`) WHERE application_id IS NOT NULL;
