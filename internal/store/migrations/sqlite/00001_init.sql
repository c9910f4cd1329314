-- +goose Up
-- Create "api_tokens" table
CREATE TABLE `api_tokens` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `token_hash` text NOT NULL, `name` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `last_used_at` datetime NULL, `user_id` integer NOT NULL, CONSTRAINT `api_tokens_users_tokens` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- Create index "api_tokens_token_hash_key" to table: "api_tokens"
CREATE UNIQUE INDEX `api_tokens_token_hash_key` ON `api_tokens` (`token_hash`);
-- Create index "apitoken_user_id" to table: "api_tokens"
CREATE INDEX `apitoken_user_id` ON `api_tokens` (`user_id`);
-- Create "applicants" table
CREATE TABLE `applicants` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `iin` text NULL, `iin_absent_reason` text NULL, `surname` text NOT NULL, `given_name` text NOT NULL, `patronymic` text NULL, `search_name` text NULL, `birth_date` text NULL, `identity_document` text NULL, `phone` text NULL, `email` text NULL, `address` text NULL, CONSTRAINT `applicants_birth_date_is_day` CHECK (length(birth_date) = 10 AND substr(birth_date, 5, 1) = '-' AND substr(birth_date, 8, 1) = '-'), CONSTRAINT `applicants_iin_or_reason` CHECK (iin IS NOT NULL OR iin_absent_reason IS NOT NULL));
-- Create index "applicant_iin" to table: "applicants"
CREATE INDEX `applicant_iin` ON `applicants` (`iin`);
-- Create index "applicant_search_name" to table: "applicants"
CREATE INDEX `applicant_search_name` ON `applicants` (`search_name`);
-- Create "applications" table
CREATE TABLE `applications` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `number` text NOT NULL, `status` text NOT NULL, `applicant_role` text NOT NULL, `reason_lost` bool NOT NULL, `reason_damaged` bool NOT NULL, `reason_name_changed` bool NOT NULL, `document_kind` text NOT NULL, `honours` text NOT NULL, `graduation_year` integer NOT NULL, `name_at_graduation` text NULL, `original_series` text NULL, `original_number` text NULL, `original_raw` text NULL, `certified_by` text NOT NULL, `home_visit` bool NOT NULL, `pickup_address` text NULL, `original_due` bool NOT NULL DEFAULT (false), `original_received` bool NOT NULL, `handed_in_at` datetime NOT NULL, `recorded_at` datetime NOT NULL, `accepted_on` text NULL, `due_on` text NULL, `due_at` datetime NULL, `notice_given_at` datetime NULL, `finished_at` datetime NULL, `status_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_by` integer NOT NULL, `applicant_id` integer NOT NULL, `representative_id` integer NULL, `pickup_branch_id` integer NULL, `school_id` integer NOT NULL, CONSTRAINT `applications_applicants_applicant` FOREIGN KEY (`applicant_id`) REFERENCES `applicants` (`id`) ON DELETE NO ACTION, CONSTRAINT `applications_applicants_representative` FOREIGN KEY (`representative_id`) REFERENCES `applicants` (`id`) ON DELETE NO ACTION, CONSTRAINT `applications_branches_pickup_branch` FOREIGN KEY (`pickup_branch_id`) REFERENCES `branches` (`id`) ON DELETE NO ACTION, CONSTRAINT `applications_schools_applications` FOREIGN KEY (`school_id`) REFERENCES `schools` (`id`) ON DELETE NO ACTION, CONSTRAINT `applications_accepted_has_day` CHECK (status IN ('RECEIVED', 'NOT_ACCEPTED', 'WITHDRAWN') OR accepted_on IS NOT NULL), CONSTRAINT `applications_accepted_on_is_day` CHECK (length(accepted_on) = 10 AND substr(accepted_on, 5, 1) = '-' AND substr(accepted_on, 8, 1) = '-'), CONSTRAINT `applications_due_on_is_day` CHECK (length(due_on) = 10 AND substr(due_on, 5, 1) = '-' AND substr(due_on, 8, 1) = '-'), CONSTRAINT `applications_due_with_acceptance` CHECK ((accepted_on IS NULL) = (due_on IS NULL) AND (due_on IS NULL) = (due_at IS NULL)), CONSTRAINT `applications_has_reason` CHECK (reason_lost OR reason_damaged OR reason_name_changed), CONSTRAINT `applications_open_or_finished` CHECK ((status IN ('RECEIVED', 'ACCEPTED', 'IN_PREPARATION', 'NOTICE_GIVEN')) = (finished_at IS NULL)));
-- Create index "applications_number_key" to table: "applications"
CREATE UNIQUE INDEX `applications_number_key` ON `applications` (`number`);
-- Create index "application_handed_in_at_id" to table: "applications"
CREATE INDEX `application_handed_in_at_id` ON `applications` (`handed_in_at` DESC, `id` DESC);
-- Create index "application_region_id_handed_in_at_id" to table: "applications"
CREATE INDEX `application_region_id_handed_in_at_id` ON `applications` (`region_id`, `handed_in_at` DESC, `id` DESC);
-- Create index "application_open_region_id_handed_in_at" to table: "applications"
CREATE INDEX `application_open_region_id_handed_in_at` ON `applications` (`region_id`, `handed_in_at` DESC, `id` DESC) WHERE finished_at IS NULL;
-- Create index "application_open_region_id_due_on" to table: "applications"
CREATE INDEX `application_open_region_id_due_on` ON `applications` (`region_id`, `due_on`, `id`) WHERE finished_at IS NULL;
-- Create index "application_division_id_handed_in_at_id" to table: "applications"
CREATE INDEX `application_division_id_handed_in_at_id` ON `applications` (`division_id`, `handed_in_at` DESC, `id` DESC);
-- Create index "application_open_division_id_handed_in_at" to table: "applications"
CREATE INDEX `application_open_division_id_handed_in_at` ON `applications` (`division_id`, `handed_in_at` DESC, `id` DESC) WHERE finished_at IS NULL;
-- Create index "application_open_division_id_due_on" to table: "applications"
CREATE INDEX `application_open_division_id_due_on` ON `applications` (`division_id`, `due_on`, `id`) WHERE finished_at IS NULL;
-- Create index "application_school_id_handed_in_at_id" to table: "applications"
CREATE INDEX `application_school_id_handed_in_at_id` ON `applications` (`school_id`, `handed_in_at` DESC, `id` DESC);
-- Create index "application_open_school_id_handed_in_at" to table: "applications"
CREATE INDEX `application_open_school_id_handed_in_at` ON `applications` (`school_id`, `handed_in_at` DESC, `id` DESC) WHERE finished_at IS NULL;
-- Create index "application_open_school_id_due_on" to table: "applications"
CREATE INDEX `application_open_school_id_due_on` ON `applications` (`school_id`, `due_on`, `id`) WHERE finished_at IS NULL;
-- Create index "application_branch_id_handed_in_at_id" to table: "applications"
CREATE INDEX `application_branch_id_handed_in_at_id` ON `applications` (`branch_id`, `handed_in_at` DESC, `id` DESC) WHERE branch_id IS NOT NULL;
-- Create index "application_open_branch_id_handed_in_at" to table: "applications"
CREATE INDEX `application_open_branch_id_handed_in_at` ON `applications` (`branch_id`, `handed_in_at` DESC, `id` DESC) WHERE branch_id IS NOT NULL AND finished_at IS NULL;
-- Create index "application_open_branch_id_due_on" to table: "applications"
CREATE INDEX `application_open_branch_id_due_on` ON `applications` (`branch_id`, `due_on`, `id`) WHERE branch_id IS NOT NULL AND finished_at IS NULL;
-- Create index "application_channel_handed_in_at_id" to table: "applications"
CREATE INDEX `application_channel_handed_in_at_id` ON `applications` (`channel`, `handed_in_at` DESC, `id` DESC);
-- Create index "application_open_channel_handed_in_at" to table: "applications"
CREATE INDEX `application_open_channel_handed_in_at` ON `applications` (`channel`, `handed_in_at` DESC, `id` DESC) WHERE finished_at IS NULL;
-- Create index "application_open_channel_due_on" to table: "applications"
CREATE INDEX `application_open_channel_due_on` ON `applications` (`channel`, `due_on`, `id`) WHERE finished_at IS NULL;
-- Create index "application_branch_id_region_id_division_id_school_id" to table: "applications"
CREATE INDEX `application_branch_id_region_id_division_id_school_id` ON `applications` (`branch_id`, `region_id`, `division_id`, `school_id`) WHERE branch_id IS NOT NULL;
-- Create index "application_school_id_due_on" to table: "applications"
CREATE INDEX `application_school_id_due_on` ON `applications` (`school_id`, `due_on`);
-- Create index "application_applicant_id" to table: "applications"
CREATE INDEX `application_applicant_id` ON `applications` (`applicant_id`);
-- Create index "application_representative_id" to table: "applications"
CREATE INDEX `application_representative_id` ON `applications` (`representative_id`) WHERE representative_id IS NOT NULL;
-- Create index "application_original_series_original_number" to table: "applications"
CREATE INDEX `application_original_series_original_number` ON `applications` (`original_series`, `original_number`) WHERE original_number IS NOT NULL;
-- Create "blanks" table
CREATE TABLE `blanks` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `series` text NOT NULL, `number` text NOT NULL, `document_kind` text NOT NULL, `honours` text NOT NULL, `state` text NOT NULL, `received_on` text NOT NULL, `basis` text NOT NULL, `spoiled_reason` text NULL, `changed_at` datetime NOT NULL, `school_id` integer NOT NULL, CONSTRAINT `blanks_schools_blanks` FOREIGN KEY (`school_id`) REFERENCES `schools` (`id`) ON DELETE NO ACTION, CONSTRAINT `blanks_numbered` CHECK (length(series) > 0 AND length(number) > 0), CONSTRAINT `blanks_received_on_is_day` CHECK (length(received_on) = 10 AND substr(received_on, 5, 1) = '-' AND substr(received_on, 8, 1) = '-'), CONSTRAINT `blanks_spoiled_has_reason` CHECK ((state = 'SPOILED') = (spoiled_reason IS NOT NULL)));
-- Create index "blank_series_number" to table: "blanks"
CREATE UNIQUE INDEX `blank_series_number` ON `blanks` (`series`, `number`);
-- Create index "blank_region_id_state" to table: "blanks"
CREATE INDEX `blank_region_id_state` ON `blanks` (`region_id`, `state`);
-- Create index "blank_division_id_state" to table: "blanks"
CREATE INDEX `blank_division_id_state` ON `blanks` (`division_id`, `state`);
-- Create index "blank_school_id_document_kind_honours_state_series_number" to table: "blanks"
CREATE INDEX `blank_school_id_document_kind_honours_state_series_number` ON `blanks` (`school_id`, `document_kind`, `honours`, `state`, `series`, `number`);
-- Create "branches" table
CREATE TABLE `branches` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `code` text NOT NULL, `name_kk` text NOT NULL, `name_ru` text NOT NULL, `address_kk` text NOT NULL, `address_ru` text NOT NULL, `division_id` integer NOT NULL, `region_id` integer NOT NULL, CONSTRAINT `branches_divisions_branches` FOREIGN KEY (`division_id`) REFERENCES `divisions` (`id`) ON DELETE NO ACTION, CONSTRAINT `branches_regions_branches` FOREIGN KEY (`region_id`) REFERENCES `regions` (`id`) ON DELETE NO ACTION);
-- Create index "branches_code_key" to table: "branches"
CREATE UNIQUE INDEX `branches_code_key` ON `branches` (`code`);
-- Create index "branch_region_id" to table: "branches"
CREATE INDEX `branch_region_id` ON `branches` (`region_id`);
-- Create index "branch_division_id" to table: "branches"
CREATE INDEX `branch_division_id` ON `branches` (`division_id`);
-- Create "calendar_days" table
CREATE TABLE `calendar_days` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `date` text NOT NULL, `week` integer NOT NULL, `kind` text NOT NULL, `title_kk` text NULL, `title_ru` text NULL, `title_en` text NULL, `act` text NULL, `status` text NOT NULL, `version_id` integer NOT NULL, CONSTRAINT `calendar_days_calendar_versions_days` FOREIGN KEY (`version_id`) REFERENCES `calendar_versions` (`id`) ON DELETE NO ACTION, CONSTRAINT `calendar_days_date_is_day` CHECK (length(date) = 10 AND substr(date, 5, 1) = '-' AND substr(date, 8, 1) = '-'), CONSTRAINT `calendar_days_week_length` CHECK (week IN (5, 6)));
-- Create index "calendarday_version_id_week_date" to table: "calendar_days"
CREATE UNIQUE INDEX `calendarday_version_id_week_date` ON `calendar_days` (`version_id`, `week`, `date`);
-- Create "calendar_versions" table
CREATE TABLE `calendar_versions` (`id` integer NOT NULL, `effective_from` text NOT NULL, `basis` text NOT NULL, `entered_by` text NOT NULL, `approved_by` text NOT NULL, `created_at` datetime NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `calendar_versions_effective_from_is_day` CHECK (length(effective_from) = 10 AND substr(effective_from, 5, 1) = '-' AND substr(effective_from, 8, 1) = '-'));
-- Create "clocks" table
CREATE TABLE `clocks` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `kind` text NOT NULL, `state` text NOT NULL, `started_at` datetime NOT NULL, `accepted_on` text NULL, `due_on` text NULL, `due_at` datetime NOT NULL, `stopped_at` datetime NULL, `breached_at` datetime NULL, `warned_level` integer NOT NULL DEFAULT (99), `calendar_version` integer NOT NULL, `rule_version` integer NOT NULL, `fingerprint` text NOT NULL, `application_id` integer NOT NULL, CONSTRAINT `clocks_applications_clocks` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `clocks_accepted_on_is_day` CHECK (length(accepted_on) = 10 AND substr(accepted_on, 5, 1) = '-' AND substr(accepted_on, 8, 1) = '-'), CONSTRAINT `clocks_due_on_is_day` CHECK (length(due_on) = 10 AND substr(due_on, 5, 1) = '-' AND substr(due_on, 8, 1) = '-'), CONSTRAINT `clocks_over_is_stopped` CHECK (state NOT IN ('MET', 'MET_LATE', 'CANCELLED') OR stopped_at IS NOT NULL), CONSTRAINT `clocks_running_not_stopped` CHECK (state NOT IN ('RUNNING', 'AT_RISK') OR stopped_at IS NULL));
-- Create index "clock_application_id_kind_started_at" to table: "clocks"
CREATE UNIQUE INDEX `clock_application_id_kind_started_at` ON `clocks` (`application_id`, `kind`, `started_at`);
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
-- Create "counters" table
CREATE TABLE `counters` (`name` text NOT NULL, `next` integer NOT NULL, PRIMARY KEY (`name`));
-- Create "countries" table
CREATE TABLE `countries` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `code` text NOT NULL, `name_kk` text NOT NULL, `name_ru` text NOT NULL, `name_en` text NOT NULL);
-- Create "divisions" table
CREATE TABLE `divisions` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `kato` text NOT NULL, `kind` text NOT NULL, `name_kk` text NOT NULL, `name_ru` text NOT NULL, `name_en` text NOT NULL, `office_kk` text NOT NULL, `office_ru` text NOT NULL, `seat_kk` text NOT NULL, `seat_ru` text NOT NULL, `tile_column` integer NULL, `tile_row` integer NULL, `region_id` integer NOT NULL, CONSTRAINT `divisions_regions_divisions` FOREIGN KEY (`region_id`) REFERENCES `regions` (`id`) ON DELETE NO ACTION);
-- Create index "divisions_kato_key" to table: "divisions"
CREATE UNIQUE INDEX `divisions_kato_key` ON `divisions` (`kato`);
-- Create index "division_region_id" to table: "divisions"
CREATE INDEX `division_region_id` ON `divisions` (`region_id`);
-- Create "duplicates" table
CREATE TABLE `duplicates` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `series` text NOT NULL, `number` text NOT NULL, `register_year` integer NOT NULL, `register_seq` integer NOT NULL, `register_number` text NOT NULL, `issued_on` text NOT NULL, `issued_at` datetime NOT NULL, `signed_by` text NOT NULL, `order_number` text NULL, `order_date` text NULL, `copy_number` integer NOT NULL, `application_id` integer NOT NULL, `blank_id` integer NOT NULL, CONSTRAINT `duplicates_applications_duplicate` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `duplicates_blanks_duplicate` FOREIGN KEY (`blank_id`) REFERENCES `blanks` (`id`) ON DELETE NO ACTION, CONSTRAINT `duplicates_issued_on_is_day` CHECK (length(issued_on) = 10 AND substr(issued_on, 5, 1) = '-' AND substr(issued_on, 8, 1) = '-'), CONSTRAINT `duplicates_numbered` CHECK (length(series) > 0 AND length(number) > 0 AND register_seq > 0 AND copy_number > 0), CONSTRAINT `duplicates_order_date_is_day` CHECK (length(order_date) = 10 AND substr(order_date, 5, 1) = '-' AND substr(order_date, 8, 1) = '-'));
-- Create index "duplicates_application_id_key" to table: "duplicates"
CREATE UNIQUE INDEX `duplicates_application_id_key` ON `duplicates` (`application_id`);
-- Create index "duplicates_blank_id_key" to table: "duplicates"
CREATE UNIQUE INDEX `duplicates_blank_id_key` ON `duplicates` (`blank_id`);
-- Create index "duplicate_series_number" to table: "duplicates"
CREATE UNIQUE INDEX `duplicate_series_number` ON `duplicates` (`series`, `number`);
-- Create index "duplicate_school_id_register_year_register_seq" to table: "duplicates"
CREATE UNIQUE INDEX `duplicate_school_id_register_year_register_seq` ON `duplicates` (`school_id`, `register_year`, `register_seq`);
-- Create index "duplicate_region_id_issued_on_id" to table: "duplicates"
CREATE INDEX `duplicate_region_id_issued_on_id` ON `duplicates` (`region_id`, `issued_on`, `id`);
-- Create index "duplicate_division_id_issued_on_id" to table: "duplicates"
CREATE INDEX `duplicate_division_id_issued_on_id` ON `duplicates` (`division_id`, `issued_on`, `id`);
-- Create index "duplicate_school_id_issued_on_id" to table: "duplicates"
CREATE INDEX `duplicate_school_id_issued_on_id` ON `duplicates` (`school_id`, `issued_on`, `id`);
-- Create index "duplicate_branch_id_issued_on_id" to table: "duplicates"
CREATE INDEX `duplicate_branch_id_issued_on_id` ON `duplicates` (`branch_id`, `issued_on`, `id`) WHERE branch_id IS NOT NULL;
-- Create "figure_cells" table
CREATE TABLE `figure_cells` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `territory_kind` integer NOT NULL, `territory_id` integer NOT NULL, `month` integer NOT NULL, `counts` blob NOT NULL);
-- Create index "figurecell_territory_kind_territory_id_month" to table: "figure_cells"
CREATE UNIQUE INDEX `figurecell_territory_kind_territory_id_month` ON `figure_cells` (`territory_kind`, `territory_id`, `month`);
-- Create index "figurecell_territory_kind_month" to table: "figure_cells"
CREATE INDEX `figurecell_territory_kind_month` ON `figure_cells` (`territory_kind`, `month`);
-- Create "hand_overs" table
CREATE TABLE `hand_overs` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `application_id` integer NOT NULL, `at` datetime NOT NULL, `recipient` text NOT NULL, `identity_document` text NOT NULL, `power_number` text NULL, `power_date` text NULL, `power_notary` text NULL, `handed_by_id` integer NOT NULL, `handed_by` text NOT NULL, `duplicate_id` integer NOT NULL, CONSTRAINT `hand_overs_duplicates_hand_over` FOREIGN KEY (`duplicate_id`) REFERENCES `duplicates` (`id`) ON DELETE NO ACTION, CONSTRAINT `hand_overs_power_date_is_day` CHECK (length(power_date) = 10 AND substr(power_date, 5, 1) = '-' AND substr(power_date, 8, 1) = '-'));
-- Create index "hand_overs_duplicate_id_key" to table: "hand_overs"
CREATE UNIQUE INDEX `hand_overs_duplicate_id_key` ON `hand_overs` (`duplicate_id`);
-- Create index "handover_region_id_at" to table: "hand_overs"
CREATE INDEX `handover_region_id_at` ON `hand_overs` (`region_id`, `at`);
-- Create index "handover_division_id_at" to table: "hand_overs"
CREATE INDEX `handover_division_id_at` ON `hand_overs` (`division_id`, `at`);
-- Create index "handover_school_id_at" to table: "hand_overs"
CREATE INDEX `handover_school_id_at` ON `hand_overs` (`school_id`, `at`);
-- Create index "handover_branch_id_at" to table: "hand_overs"
CREATE INDEX `handover_branch_id_at` ON `hand_overs` (`branch_id`, `at`) WHERE branch_id IS NOT NULL;
-- Create "hearing_notices" table
CREATE TABLE `hearing_notices` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `grounds` text NOT NULL, `reasons` text NOT NULL, `given_at` datetime NOT NULL, `given_by_id` integer NOT NULL, `given_by` text NOT NULL, `hearing_on` text NOT NULL, `hearing_place` text NULL, `objection_due_on` text NOT NULL, `language` text NOT NULL, `outcome` text NULL, `objection_upheld` bool NOT NULL DEFAULT (false), `heard_at` datetime NULL, `protocol` text NULL, `heard_by` text NULL, `application_id` integer NOT NULL, CONSTRAINT `hearing_notices_applications_notices` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `hearing_notices_hearing_on_is_day` CHECK (length(hearing_on) = 10 AND substr(hearing_on, 5, 1) = '-' AND substr(hearing_on, 8, 1) = '-'), CONSTRAINT `hearing_notices_objection_due_on_is_day` CHECK (length(objection_due_on) = 10 AND substr(objection_due_on, 5, 1) = '-' AND substr(objection_due_on, 8, 1) = '-'), CONSTRAINT `hearing_notices_outcome_with_day` CHECK ((outcome IS NULL) = (heard_at IS NULL)));
-- Create index "hearingnotice_application_id_given_at" to table: "hearing_notices"
CREATE INDEX `hearingnotice_application_id_given_at` ON `hearing_notices` (`application_id`, `given_at`);
-- Create index "hearingnotice_region_id_given_at" to table: "hearing_notices"
CREATE INDEX `hearingnotice_region_id_given_at` ON `hearing_notices` (`region_id`, `given_at`);
-- Create index "hearingnotice_division_id_given_at" to table: "hearing_notices"
CREATE INDEX `hearingnotice_division_id_given_at` ON `hearing_notices` (`division_id`, `given_at`);
-- Create index "hearingnotice_school_id_given_at" to table: "hearing_notices"
CREATE INDEX `hearingnotice_school_id_given_at` ON `hearing_notices` (`school_id`, `given_at`);
-- Create index "hearingnotice_branch_id_given_at" to table: "hearing_notices"
CREATE INDEX `hearingnotice_branch_id_given_at` ON `hearing_notices` (`branch_id`, `given_at`) WHERE branch_id IS NOT NULL;
-- Create "idempotency_records" table
CREATE TABLE `idempotency_records` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `user_id` integer NOT NULL, `key` text NOT NULL, `operation` text NOT NULL, `request_hash` blob NOT NULL, `answer` text NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL);
-- Create index "idempotencyrecord_user_id_key" to table: "idempotency_records"
CREATE UNIQUE INDEX `idempotencyrecord_user_id_key` ON `idempotency_records` (`user_id`, `key`);
-- Create index "idempotencyrecord_expires_at" to table: "idempotency_records"
CREATE INDEX `idempotencyrecord_expires_at` ON `idempotency_records` (`expires_at`);
-- Create "journal_entries" table
CREATE TABLE `journal_entries` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `kind` text NOT NULL, `happened_at` datetime NOT NULL, `recorded_at` datetime NOT NULL, `actor_id` integer NOT NULL, `actor_role` text NOT NULL, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NULL, `application_id` integer NULL, `payload` text NOT NULL);
-- Create index "journalentry_application_id_id" to table: "journal_entries"
CREATE INDEX `journalentry_application_id_id` ON `journal_entries` (`application_id`, `id`);
-- Create index "journalentry_region_id_id" to table: "journal_entries"
CREATE INDEX `journalentry_region_id_id` ON `journal_entries` (`region_id`, `id`);
-- Create index "journalentry_division_id_id" to table: "journal_entries"
CREATE INDEX `journalentry_division_id_id` ON `journal_entries` (`division_id`, `id`);
-- Create index "journalentry_school_id_id" to table: "journal_entries"
CREATE INDEX `journalentry_school_id_id` ON `journal_entries` (`school_id`, `id`);
-- Create index "journalentry_branch_id_id" to table: "journal_entries"
CREATE INDEX `journalentry_branch_id_id` ON `journal_entries` (`branch_id`, `id`) WHERE branch_id IS NOT NULL;
-- Create index "journalentry_kind_id" to table: "journal_entries"
CREATE INDEX `journalentry_kind_id` ON `journal_entries` (`kind`, `id`);
-- Create index "journalentry_actor_id_id" to table: "journal_entries"
CREATE INDEX `journalentry_actor_id_id` ON `journal_entries` (`actor_id`, `id`);
-- Create index "journalentry_recorded_at_id" to table: "journal_entries"
CREATE INDEX `journalentry_recorded_at_id` ON `journal_entries` (`recorded_at`, `id`);
-- Create "package_items" table
CREATE TABLE `package_items` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `kind` text NOT NULL, `state` text NOT NULL, `expires_on` text NULL, `from_state_system` bool NOT NULL, `consent_method` text NULL, `consent_at` datetime NULL, `consent_phone` text NULL, `application_id` integer NOT NULL, CONSTRAINT `package_items_applications_items` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `package_items_consent_whole` CHECK ((consent_method IS NULL) = (consent_at IS NULL)), CONSTRAINT `package_items_expires_on_is_day` CHECK (length(expires_on) = 10 AND substr(expires_on, 5, 1) = '-' AND substr(expires_on, 8, 1) = '-'));
-- Create index "packageitem_application_id" to table: "package_items"
CREATE INDEX `packageitem_application_id` ON `package_items` (`application_id`);
-- Create "receipts" table
CREATE TABLE `receipts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `number` text NOT NULL, `grounds` text NOT NULL, `items` text NOT NULL, `issued_at` datetime NOT NULL, `issued_by_id` integer NOT NULL, `issued_by` text NOT NULL, `language` text NOT NULL, `application_id` integer NOT NULL, CONSTRAINT `receipts_applications_receipt` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION);
-- Create index "receipts_number_key" to table: "receipts"
CREATE UNIQUE INDEX `receipts_number_key` ON `receipts` (`number`);
-- Create index "receipts_application_id_key" to table: "receipts"
CREATE UNIQUE INDEX `receipts_application_id_key` ON `receipts` (`application_id`);
-- Create index "receipt_region_id_issued_at" to table: "receipts"
CREATE INDEX `receipt_region_id_issued_at` ON `receipts` (`region_id`, `issued_at`);
-- Create index "receipt_division_id_issued_at" to table: "receipts"
CREATE INDEX `receipt_division_id_issued_at` ON `receipts` (`division_id`, `issued_at`);
-- Create index "receipt_school_id_issued_at" to table: "receipts"
CREATE INDEX `receipt_school_id_issued_at` ON `receipts` (`school_id`, `issued_at`);
-- Create index "receipt_branch_id_issued_at" to table: "receipts"
CREATE INDEX `receipt_branch_id_issued_at` ON `receipts` (`branch_id`, `issued_at`) WHERE branch_id IS NOT NULL;
-- Create "regions" table
CREATE TABLE `regions` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `kato` text NOT NULL, `iso` text NOT NULL, `name_kk` text NOT NULL, `name_ru` text NOT NULL, `name_en` text NOT NULL, `department_kk` text NOT NULL, `department_ru` text NOT NULL, `seat_kk` text NOT NULL, `seat_ru` text NOT NULL, `zone` text NOT NULL, `tile_column` integer NULL, `tile_row` integer NULL, `country_id` integer NOT NULL, CONSTRAINT `regions_countries_regions` FOREIGN KEY (`country_id`) REFERENCES `countries` (`id`) ON DELETE NO ACTION);
-- Create index "regions_kato_key" to table: "regions"
CREATE UNIQUE INDEX `regions_kato_key` ON `regions` (`kato`);
-- Create "schools" table
CREATE TABLE `schools` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `bin` text NOT NULL, `kato` text NOT NULL, `name_kk` text NOT NULL, `name_ru` text NOT NULL, `full_name_kk` text NOT NULL, `full_name_ru` text NOT NULL, `address_kk` text NOT NULL, `address_ru` text NOT NULL, `phone` text NOT NULL, `head_name` text NOT NULL, `schedule` text NOT NULL DEFAULT ('RU'), `opened_on` text NOT NULL, `closed_on` text NULL, `version` integer NOT NULL DEFAULT (1), `branch_id` integer NULL, `division_id` integer NOT NULL, `region_id` integer NOT NULL, `successor_id` integer NULL, CONSTRAINT `schools_branches_schools` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE NO ACTION, CONSTRAINT `schools_divisions_schools` FOREIGN KEY (`division_id`) REFERENCES `divisions` (`id`) ON DELETE NO ACTION, CONSTRAINT `schools_regions_schools` FOREIGN KEY (`region_id`) REFERENCES `regions` (`id`) ON DELETE NO ACTION, CONSTRAINT `schools_schools_successor` FOREIGN KEY (`successor_id`) REFERENCES `schools` (`id`) ON DELETE NO ACTION, CONSTRAINT `schools_closed_on_is_day` CHECK (length(closed_on) = 10 AND substr(closed_on, 5, 1) = '-' AND substr(closed_on, 8, 1) = '-'), CONSTRAINT `schools_opened_on_is_day` CHECK (length(opened_on) = 10 AND substr(opened_on, 5, 1) = '-' AND substr(opened_on, 8, 1) = '-'));
-- Create index "schools_bin_key" to table: "schools"
CREATE UNIQUE INDEX `schools_bin_key` ON `schools` (`bin`);
-- Create index "schools_successor_id_key" to table: "schools"
CREATE UNIQUE INDEX `schools_successor_id_key` ON `schools` (`successor_id`);
-- Create index "school_region_id" to table: "schools"
CREATE INDEX `school_region_id` ON `schools` (`region_id`);
-- Create index "school_division_id" to table: "schools"
CREATE INDEX `school_division_id` ON `schools` (`division_id`);
-- Create index "school_branch_id" to table: "schools"
CREATE INDEX `school_branch_id` ON `schools` (`branch_id`);
-- Create "seals" table
CREATE TABLE `seals` (`id` integer NOT NULL, `entry_id` integer NOT NULL, `prev_hash` blob NOT NULL, `hash` blob NOT NULL, PRIMARY KEY (`id`));
-- Create index "seals_entry_id_key" to table: "seals"
CREATE UNIQUE INDEX `seals_entry_id_key` ON `seals` (`entry_id`);
-- Create "seal_head" table
CREATE TABLE `seal_head` (`id` integer NOT NULL, `position` integer NOT NULL, `hash` blob NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `seal_head_one_row` CHECK (id = 1));
-- Create "service_refusals" table
CREATE TABLE `service_refusals` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NOT NULL, `number` text NOT NULL, `grounds` text NOT NULL, `reasons` text NOT NULL, `refused_on` text NOT NULL, `refused_at` datetime NOT NULL, `signed_by_id` integer NOT NULL, `signed_by` text NOT NULL, `language` text NOT NULL, `application_id` integer NOT NULL, `notice_id` integer NOT NULL, CONSTRAINT `service_refusals_applications_refusal` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `service_refusals_hearing_notices_refusal` FOREIGN KEY (`notice_id`) REFERENCES `hearing_notices` (`id`) ON DELETE NO ACTION, CONSTRAINT `service_refusals_refused_on_is_day` CHECK (length(refused_on) = 10 AND substr(refused_on, 5, 1) = '-' AND substr(refused_on, 8, 1) = '-'));
-- Create index "service_refusals_number_key" to table: "service_refusals"
CREATE UNIQUE INDEX `service_refusals_number_key` ON `service_refusals` (`number`);
-- Create index "service_refusals_application_id_key" to table: "service_refusals"
CREATE UNIQUE INDEX `service_refusals_application_id_key` ON `service_refusals` (`application_id`);
-- Create index "service_refusals_notice_id_key" to table: "service_refusals"
CREATE UNIQUE INDEX `service_refusals_notice_id_key` ON `service_refusals` (`notice_id`);
-- Create index "servicerefusal_region_id_refused_on" to table: "service_refusals"
CREATE INDEX `servicerefusal_region_id_refused_on` ON `service_refusals` (`region_id`, `refused_on`);
-- Create index "servicerefusal_division_id_refused_on" to table: "service_refusals"
CREATE INDEX `servicerefusal_division_id_refused_on` ON `service_refusals` (`division_id`, `refused_on`);
-- Create index "servicerefusal_school_id_refused_on" to table: "service_refusals"
CREATE INDEX `servicerefusal_school_id_refused_on` ON `service_refusals` (`school_id`, `refused_on`);
-- Create index "servicerefusal_branch_id_refused_on" to table: "service_refusals"
CREATE INDEX `servicerefusal_branch_id_refused_on` ON `service_refusals` (`branch_id`, `refused_on`) WHERE branch_id IS NOT NULL;
-- Create "sessions" table
CREATE TABLE `sessions` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `token_hash` text NOT NULL, `created_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `last_seen_at` datetime NOT NULL, `user_id` integer NOT NULL, CONSTRAINT `sessions_users_sessions` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION);
-- Create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX `sessions_token_hash_key` ON `sessions` (`token_hash`);
-- Create index "session_user_id" to table: "sessions"
CREATE INDEX `session_user_id` ON `sessions` (`user_id`);
-- Create index "session_expires_at" to table: "sessions"
CREATE INDEX `session_expires_at` ON `sessions` (`expires_at`);
-- Create "sign_in_attempts" table
CREATE TABLE `sign_in_attempts` (`key` text NOT NULL, `failures` integer NOT NULL DEFAULT (0), `failed_at` datetime NOT NULL, `succeeded_at` datetime NULL, PRIMARY KEY (`key`));
-- Create index "signinattempt_failed_at" to table: "sign_in_attempts"
CREATE INDEX `signinattempt_failed_at` ON `sign_in_attempts` (`failed_at`);
-- Create "unsealed_entries" table
CREATE TABLE `unsealed_entries` (`id` integer NOT NULL, PRIMARY KEY (`id`));
-- Create "users" table
CREATE TABLE `users` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `login` text NOT NULL, `name` text NOT NULL, `password_hash` text NULL, `role` text NOT NULL, `country` bool NOT NULL DEFAULT (false), `region_id` integer NULL, `division_id` integer NULL, `school_id` integer NULL, `branch_id` integer NULL, `channel` text NULL, `language` text NOT NULL DEFAULT ('RU'), `active` bool NOT NULL DEFAULT (true), `demo` bool NOT NULL DEFAULT (false), `created_at` datetime NOT NULL);
-- Create index "users_login_key" to table: "users"
CREATE UNIQUE INDEX `users_login_key` ON `users` (`login`);
-- Create index "user_region_id" to table: "users"
CREATE INDEX `user_region_id` ON `users` (`region_id`);
-- Create index "user_school_id" to table: "users"
CREATE INDEX `user_school_id` ON `users` (`school_id`);
