-- +goose Up
-- Create "paper_prints" table
CREATE TABLE `paper_prints` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `branch_id` integer NULL, `channel` text NULL, `application_id` integer NULL, `year` integer NOT NULL DEFAULT (0), `paper` text NOT NULL, `language` text NOT NULL, `layout` text NOT NULL, `template` integer NOT NULL, `copy_number` integer NOT NULL, `printed_at` datetime NOT NULL, `printed_by_id` integer NOT NULL, CONSTRAINT `paper_prints_of_case_or_year` CHECK ((application_id IS NULL) = (channel IS NULL) AND copy_number > 0));
-- Create index "paperprint_application_id_paper_copy_number" to table: "paper_prints"
CREATE UNIQUE INDEX `paperprint_application_id_paper_copy_number` ON `paper_prints` (`application_id`, `paper`, `copy_number`) WHERE application_id IS NOT NULL;
-- Create index "paperprint_school_id_paper_year_copy_number" to table: "paper_prints"
CREATE UNIQUE INDEX `paperprint_school_id_paper_year_copy_number` ON `paper_prints` (`school_id`, `paper`, `year`, `copy_number`) WHERE application_id IS NULL;
