-- +goose Up
-- Create "due_moves" table
CREATE TABLE `due_moves` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `version` integer NOT NULL, `clock_id` integer NOT NULL, `application_id` integer NOT NULL, `clock_kind` text NOT NULL, `from_due_on` text NOT NULL, `to_due_on` text NOT NULL, `overdue` bool NOT NULL, `lifted` bool NOT NULL, `moved_at` datetime NOT NULL, CONSTRAINT `due_moves_from_due_on_is_day` CHECK (length(from_due_on) = 10 AND substr(from_due_on, 5, 1) = '-' AND substr(from_due_on, 8, 1) = '-'), CONSTRAINT `due_moves_to_due_on_is_day` CHECK (length(to_due_on) = 10 AND substr(to_due_on, 5, 1) = '-' AND substr(to_due_on, 8, 1) = '-'));
-- Create index "duemove_version_clock_id" to table: "due_moves"
CREATE UNIQUE INDEX `duemove_version_clock_id` ON `due_moves` (`version`, `clock_id`);
-- Create index "duemove_version_id" to table: "due_moves"
CREATE INDEX `duemove_version_id` ON `due_moves` (`version`, `id`);
-- Create index "duemove_region_id_version_id" to table: "due_moves"
CREATE INDEX `duemove_region_id_version_id` ON `due_moves` (`region_id`, `version`, `id`);
-- Create index "duemove_division_id_version_id" to table: "due_moves"
CREATE INDEX `duemove_division_id_version_id` ON `due_moves` (`division_id`, `version`, `id`);
-- Create index "duemove_school_id_version_id" to table: "due_moves"
CREATE INDEX `duemove_school_id_version_id` ON `due_moves` (`school_id`, `version`, `id`);
-- Create index "duemove_branch_id_version_id" to table: "due_moves"
CREATE INDEX `duemove_branch_id_version_id` ON `due_moves` (`branch_id`, `version`, `id`) WHERE branch_id IS NOT NULL;
-- Create "proposals" table
CREATE TABLE `proposals` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `subject` text NOT NULL, `state` text NOT NULL, `base_version` integer NOT NULL, `effective_from` text NOT NULL, `basis` text NOT NULL, `content` text NOT NULL, `counted` integer NOT NULL, `proposed_by` integer NOT NULL, `proposed_by_name` text NOT NULL, `proposed_at` datetime NOT NULL, `decided_by` integer NULL, `decided_by_name` text NULL, `decided_at` datetime NULL, `reason` text NULL, `version` integer NULL, `to_check` integer NOT NULL DEFAULT (0), `checked` integer NOT NULL DEFAULT (0), `stuck` integer NOT NULL DEFAULT (0), `cursor` integer NOT NULL DEFAULT (0), `moved_at` datetime NULL, CONSTRAINT `proposals_decided` CHECK ((state = 'PROPOSED') = (decided_at IS NULL)), CONSTRAINT `proposals_effective_from_is_day` CHECK (length(effective_from) = 10 AND substr(effective_from, 5, 1) = '-' AND substr(effective_from, 8, 1) = '-'), CONSTRAINT `proposals_two_people` CHECK (state <> 'APPROVED' OR decided_by <> proposed_by), CONSTRAINT `proposals_version_when_approved` CHECK ((state = 'APPROVED') = (version IS NOT NULL)));
-- Create index "proposal_subject_id" to table: "proposals"
CREATE INDEX `proposal_subject_id` ON `proposals` (`subject`, `id`);
-- Create index "proposal_subject_version" to table: "proposals"
CREATE UNIQUE INDEX `proposal_subject_version` ON `proposals` (`subject`, `version`);
