-- +goose Up
-- SQLite changes no column, so the table of clocks is made anew. No table points to it, and the
-- table of tickets, which it points to, comes first: a step runs in a transaction, where foreign
-- keys cannot be switched off.
-- Create "tickets" table
CREATE TABLE `tickets` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `day` text NOT NULL, `number` integer NOT NULL, `state` text NOT NULL, `counter_name` text NULL, `taken_at` datetime NOT NULL, `called_at` datetime NULL, `ended_at` datetime NULL, `version` integer NOT NULL DEFAULT (1), `branch_id` integer NOT NULL, `application_id` integer NULL, CONSTRAINT `tickets_branches_tickets` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE NO ACTION, CONSTRAINT `tickets_applications_application` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `tickets_called_was_called` CHECK (state NOT IN ('CALLED', 'FINISHED') OR called_at IS NOT NULL), CONSTRAINT `tickets_day_is_day` CHECK (length(day) = 10 AND substr(day, 5, 1) = '-' AND substr(day, 8, 1) = '-'), CONSTRAINT `tickets_numbered` CHECK (number > 0), CONSTRAINT `tickets_over_has_end` CHECK ((state IN ('FINISHED', 'LEFT')) = (ended_at IS NOT NULL)), CONSTRAINT `tickets_waiting_was_not` CHECK (state <> 'WAITING' OR called_at IS NULL));
-- Create index "ticket_branch_id_day_number" to table: "tickets"
CREATE UNIQUE INDEX `ticket_branch_id_day_number` ON `tickets` (`branch_id`, `day`, `number`);
-- Create index "ticket_waiting" to table: "tickets"
CREATE INDEX `ticket_waiting` ON `tickets` (`branch_id`, `day`, `number`) WHERE state = 'WAITING';
-- Create index "ticket_open_day" to table: "tickets"
CREATE INDEX `ticket_open_day` ON `tickets` (`day`, `id`) WHERE ended_at IS NULL;
-- Create index "ticket_application_id" to table: "tickets"
CREATE INDEX `ticket_application_id` ON `tickets` (`application_id`) WHERE application_id IS NOT NULL;
-- Create "new_clocks" table
CREATE TABLE `new_clocks` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `kind` text NOT NULL, `state` text NOT NULL, `started_at` datetime NOT NULL, `accepted_on` text NULL, `due_on` text NULL, `due_at` datetime NOT NULL, `stopped_at` datetime NULL, `breached_at` datetime NULL, `warned_level` integer NOT NULL DEFAULT (99), `calendar_version` integer NOT NULL, `rule_version` integer NOT NULL, `fingerprint` text NOT NULL, `application_id` integer NULL, `ticket_id` integer NULL, CONSTRAINT `clocks_applications_clocks` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `clocks_tickets_clocks` FOREIGN KEY (`ticket_id`) REFERENCES `tickets` (`id`) ON DELETE NO ACTION, CONSTRAINT `clocks_accepted_on_is_day` CHECK (length(accepted_on) = 10 AND substr(accepted_on, 5, 1) = '-' AND substr(accepted_on, 8, 1) = '-'), CONSTRAINT `clocks_due_on_is_day` CHECK (length(due_on) = 10 AND substr(due_on, 5, 1) = '-' AND substr(due_on, 8, 1) = '-'), CONSTRAINT `clocks_of_a_case_or_a_ticket` CHECK ((application_id IS NULL) <> (ticket_id IS NULL)), CONSTRAINT `clocks_over_is_stopped` CHECK (state NOT IN ('MET', 'MET_LATE', 'CANCELLED') OR stopped_at IS NOT NULL), CONSTRAINT `clocks_running_not_stopped` CHECK (state NOT IN ('RUNNING', 'AT_RISK') OR stopped_at IS NULL));
-- Copy rows from old table "clocks" to new temporary table "new_clocks"
INSERT INTO `new_clocks` (`id`, `region_id`, `division_id`, `school_id`, `branch_id`, `channel`, `kind`, `state`, `started_at`, `accepted_on`, `due_on`, `due_at`, `stopped_at`, `breached_at`, `warned_level`, `calendar_version`, `rule_version`, `fingerprint`, `application_id`) SELECT `id`, `region_id`, `division_id`, `school_id`, `branch_id`, `channel`, `kind`, `state`, `started_at`, `accepted_on`, `due_on`, `due_at`, `stopped_at`, `breached_at`, `warned_level`, `calendar_version`, `rule_version`, `fingerprint`, `application_id` FROM `clocks`;
-- Drop "clocks" table after copying rows
DROP TABLE `clocks`;
-- Rename temporary table "new_clocks" to "clocks"
ALTER TABLE `new_clocks` RENAME TO `clocks`;
-- Create index "clock_application_id_kind_started_at" to table: "clocks"
CREATE UNIQUE INDEX `clock_application_id_kind_started_at` ON `clocks` (`application_id`, `kind`, `started_at`);
-- Create index "clock_ticket_id_kind" to table: "clocks"
CREATE UNIQUE INDEX `clock_ticket_id_kind` ON `clocks` (`ticket_id`, `kind`) WHERE ticket_id IS NOT NULL;
-- Create index "clock_running_due_at" to table: "clocks"
CREATE INDEX `clock_running_due_at` ON `clocks` (`due_at`, `id`) WHERE stopped_at IS NULL;
-- Create index "clock_running_region_id_due_at" to table: "clocks"
CREATE INDEX `clock_running_region_id_due_at` ON `clocks` (`region_id`, `due_at`, `id`) WHERE stopped_at IS NULL;
-- Create index "clock_running_division_id_due_at" to table: "clocks"
CREATE INDEX `clock_running_division_id_due_at` ON `clocks` (`division_id`, `due_at`, `id`) WHERE stopped_at IS NULL;
-- Create index "clock_running_school_id_due_at" to table: "clocks"
CREATE INDEX `clock_running_school_id_due_at` ON `clocks` (`school_id`, `due_at`, `id`) WHERE stopped_at IS NULL;
-- Create index "clock_running_branch_id_due_at" to table: "clocks"
CREATE INDEX `clock_running_branch_id_due_at` ON `clocks` (`branch_id`, `due_at`, `id`) WHERE branch_id IS NOT NULL AND stopped_at IS NULL;
-- Create index "clock_running_channel_due_at" to table: "clocks"
CREATE INDEX `clock_running_channel_due_at` ON `clocks` (`channel`, `due_at`, `id`) WHERE stopped_at IS NULL;
-- Create index "clock_region_id_kind_due_on" to table: "clocks"
CREATE INDEX `clock_region_id_kind_due_on` ON `clocks` (`region_id`, `kind`, `due_on`);
-- Create index "clock_division_id_kind_due_on" to table: "clocks"
CREATE INDEX `clock_division_id_kind_due_on` ON `clocks` (`division_id`, `kind`, `due_on`);
-- Create index "clock_school_id_kind_due_on" to table: "clocks"
CREATE INDEX `clock_school_id_kind_due_on` ON `clocks` (`school_id`, `kind`, `due_on`);
-- Create index "clock_branch_id_kind_due_on" to table: "clocks"
CREATE INDEX `clock_branch_id_kind_due_on` ON `clocks` (`branch_id`, `kind`, `due_on`) WHERE branch_id IS NOT NULL;
