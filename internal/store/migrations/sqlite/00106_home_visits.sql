-- +goose Up
-- Create "home_visits" table
CREATE TABLE `home_visits` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `number` text NOT NULL, `state` text NOT NULL, `person_name` text NOT NULL, `phone` text NOT NULL, `address` text NOT NULL, `agreed_at` datetime NOT NULL, `ordered_at` datetime NOT NULL, `ordered_by_id` integer NOT NULL, `ended_at` datetime NULL, `ended_by_id` integer NULL, `cancel_cause` text NULL, `version` integer NOT NULL DEFAULT (1), `branch_id` integer NOT NULL, `data_key_id` integer NULL, `application_id` integer NULL, CONSTRAINT `home_visits_branches_home_visits` FOREIGN KEY (`branch_id`) REFERENCES `branches` (`id`) ON DELETE NO ACTION, CONSTRAINT `home_visits_data_keys_data_key` FOREIGN KEY (`data_key_id`) REFERENCES `data_keys` (`id`) ON DELETE NO ACTION, CONSTRAINT `home_visits_applications_application` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION, CONSTRAINT `home_visits_cancelled_has_cause` CHECK ((state = 'CANCELLED') = (cancel_cause IS NOT NULL)), CONSTRAINT `home_visits_filed_was_visited` CHECK (application_id IS NULL OR state = 'VISITED'), CONSTRAINT `home_visits_over_has_end` CHECK ((state = 'ORDERED') = (ended_at IS NULL)));
-- Create index "home_visits_number_key" to table: "home_visits"
CREATE UNIQUE INDEX `home_visits_number_key` ON `home_visits` (`number`);
-- Create index "homevisit_branch_id_agreed_at_id" to table: "home_visits"
CREATE INDEX `homevisit_branch_id_agreed_at_id` ON `home_visits` (`branch_id`, `agreed_at`, `id`);
-- Create index "homevisit_region_id_agreed_at_id" to table: "home_visits"
CREATE INDEX `homevisit_region_id_agreed_at_id` ON `home_visits` (`region_id`, `agreed_at`, `id`);
-- Create index "homevisit_division_id_agreed_at_id" to table: "home_visits"
CREATE INDEX `homevisit_division_id_agreed_at_id` ON `home_visits` (`division_id`, `agreed_at`, `id`);
-- Create index "homevisit_ordered_by_id_agreed_at_id" to table: "home_visits"
CREATE INDEX `homevisit_ordered_by_id_agreed_at_id` ON `home_visits` (`ordered_by_id`, `agreed_at`, `id`);
-- Create index "homevisit_application_id" to table: "home_visits"
CREATE UNIQUE INDEX `homevisit_application_id` ON `home_visits` (`application_id`) WHERE application_id IS NOT NULL;
-- Create index "home_visit_plain" to table: "home_visits"
CREATE INDEX `home_visit_plain` ON `home_visits` (`data_key_id`) WHERE data_key_id IS NULL;
