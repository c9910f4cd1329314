-- +goose Up
-- Create "imported_duplicates" table
CREATE TABLE `imported_duplicates` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `register_year` integer NOT NULL, `register_seq` integer NOT NULL, `series` text NOT NULL, `number` text NOT NULL, `document_kind` text NOT NULL, `honours` text NOT NULL DEFAULT ('ORDINARY'), `issued_on` text NOT NULL, `copy_number` integer NOT NULL, `surname` text NOT NULL, `given_name` text NOT NULL, `patronymic` text NULL, `search_name` text NULL, `iin` text NULL, `iin_hash` text NULL, `cipher_row` text NULL, `birth_date` text NULL, `graduation_year` integer NULL, `original_series` text NULL, `original_number` text NULL, `order_number` text NULL, `order_date` text NULL, `imported_at` datetime NOT NULL, `anonymised_at` datetime NULL, `data_key_id` integer NULL, CONSTRAINT `imported_duplicates_data_keys_data_key` FOREIGN KEY (`data_key_id`) REFERENCES `data_keys` (`id`) ON DELETE NO ACTION, CONSTRAINT `imported_duplicates_birth_date_is_day` CHECK (length(birth_date) = 10 AND substr(birth_date, 5, 1) = '-' AND substr(birth_date, 8, 1) = '-'), CONSTRAINT `imported_duplicates_issued_on_is_day` CHECK (length(issued_on) = 10 AND substr(issued_on, 5, 1) = '-' AND substr(issued_on, 8, 1) = '-'), CONSTRAINT `imported_duplicates_numbered` CHECK (length(number) > 0 AND register_seq > 0 AND copy_number > 0), CONSTRAINT `imported_duplicates_order_date_is_day` CHECK (length(order_date) = 10 AND substr(order_date, 5, 1) = '-' AND substr(order_date, 8, 1) = '-'));
-- Create index "importedduplicate_series_number" to table: "imported_duplicates"
CREATE UNIQUE INDEX `importedduplicate_series_number` ON `imported_duplicates` (`series`, `number`);
-- Create index "importedduplicate_number" to table: "imported_duplicates"
CREATE INDEX `importedduplicate_number` ON `imported_duplicates` (`number`);
-- Create index "importedduplicate_school_id_register_year_register_seq" to table: "imported_duplicates"
CREATE UNIQUE INDEX `importedduplicate_school_id_register_year_register_seq` ON `imported_duplicates` (`school_id`, `register_year`, `register_seq`);
-- Create index "importedduplicate_region_id_school_id_register_year_register_seq" to table: "imported_duplicates"
CREATE INDEX `importedduplicate_region_id_school_id_register_year_register_seq` ON `imported_duplicates` (`region_id`, `school_id`, `register_year`, `register_seq`);
-- Create index "importedduplicate_division_id_s_da13ab301f25e4f8595ebadf8d1ebff2" to table: "imported_duplicates"
CREATE INDEX `importedduplicate_division_id_s_da13ab301f25e4f8595ebadf8d1ebff2` ON `imported_duplicates` (`division_id`, `school_id`, `register_year`, `register_seq`);
-- Create index "importedduplicate_iin_hash" to table: "imported_duplicates"
CREATE INDEX `importedduplicate_iin_hash` ON `imported_duplicates` (`iin_hash`);
-- Create index "importedduplicate_search_name" to table: "imported_duplicates"
CREATE INDEX `importedduplicate_search_name` ON `imported_duplicates` (`search_name`);
-- Create index "importedduplicate_original_number_original_series" to table: "imported_duplicates"
CREATE INDEX `importedduplicate_original_number_original_series` ON `imported_duplicates` (`original_number`, `original_series`);
-- Create index "imported_duplicate_plain" to table: "imported_duplicates"
CREATE INDEX `imported_duplicate_plain` ON `imported_duplicates` (`data_key_id`) WHERE data_key_id IS NULL;
