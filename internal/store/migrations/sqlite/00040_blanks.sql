-- +goose Up
-- The rebuilding of tables that the generator proposes cannot run in a transaction
-- with foreign keys; adding columns can, and gives the same tables.
ALTER TABLE `blanks` ADD COLUMN `moves` integer NOT NULL DEFAULT (0);
ALTER TABLE `blanks` ADD COLUMN `moved_on` text NULL;
ALTER TABLE `duplicates` ADD COLUMN `register_school_id` integer NOT NULL DEFAULT (0);
UPDATE `duplicates` SET `register_school_id` = `school_id`;
DROP INDEX `duplicate_school_id_register_year_register_seq`;
CREATE UNIQUE INDEX `duplicate_register_school_id_register_year_register_seq` ON `duplicates` (`register_school_id`, `register_year`, `register_seq`);
-- Add column "closed_by" to table: "schools"
ALTER TABLE `schools` ADD COLUMN `closed_by` text NULL;
-- Create "blank_moves" table
CREATE TABLE `blank_moves` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `seq` integer NOT NULL, `move` text NOT NULL, `from_state` text NOT NULL, `to_state` text NOT NULL, `moved_on` text NOT NULL, `moved_at` datetime NOT NULL, `document_kind` text NOT NULL, `honours` text NOT NULL, `basis` text NULL, `reason` text NULL, `moved_by` integer NOT NULL, `blank_id` integer NOT NULL, `transfer_id` integer NULL, CONSTRAINT `blank_moves_blanks_lines` FOREIGN KEY (`blank_id`) REFERENCES `blanks` (`id`) ON DELETE NO ACTION, CONSTRAINT `blank_moves_blank_transfers_lines` FOREIGN KEY (`transfer_id`) REFERENCES `blank_transfers` (`id`) ON DELETE NO ACTION, CONSTRAINT `blank_moves_in_the_table` CHECK ((move = 'RECEIVED' AND from_state = 'UNBOOKED' AND to_state = 'IN_STOCK') OR (move = 'USED' AND from_state = 'IN_STOCK' AND to_state = 'USED') OR (move = 'SPOILED' AND from_state = 'IN_STOCK' AND to_state = 'SPOILED') OR (move = 'RETURNED' AND from_state = 'IN_STOCK' AND to_state = 'RETURNED') OR (move = 'SENT' AND from_state = 'IN_STOCK' AND to_state = 'IN_TRANSIT') OR (move = 'ARRIVED' AND from_state = 'IN_TRANSIT' AND to_state = 'IN_STOCK') OR (move = 'CALLED_BACK' AND from_state = 'IN_TRANSIT' AND to_state = 'IN_STOCK')), CONSTRAINT `blank_moves_moved_on_is_day` CHECK (length(moved_on) = 10 AND substr(moved_on, 5, 1) = '-' AND substr(moved_on, 8, 1) = '-'), CONSTRAINT `blank_moves_paper_has_basis` CHECK (move NOT IN ('RECEIVED', 'RETURNED', 'SENT', 'ARRIVED') OR basis IS NOT NULL), CONSTRAINT `blank_moves_received_first` CHECK ((seq = 1) = (move = 'RECEIVED') AND seq > 0), CONSTRAINT `blank_moves_spoiled_has_reason` CHECK (move <> 'SPOILED' OR reason IS NOT NULL), CONSTRAINT `blank_moves_transfer_is_named` CHECK ((move IN ('SENT', 'ARRIVED', 'CALLED_BACK')) = (transfer_id IS NOT NULL)));
-- Create index "blankmove_blank_id_seq" to table: "blank_moves"
CREATE UNIQUE INDEX `blankmove_blank_id_seq` ON `blank_moves` (`blank_id`, `seq`);
-- Create index "blankmove_transfer_id" to table: "blank_moves"
CREATE INDEX `blankmove_transfer_id` ON `blank_moves` (`transfer_id`) WHERE transfer_id IS NOT NULL;
-- Create index "blankmove_region_id_moved_on_id" to table: "blank_moves"
CREATE INDEX `blankmove_region_id_moved_on_id` ON `blank_moves` (`region_id`, `moved_on`, `id`);
-- Create index "blankmove_division_id_moved_on_id" to table: "blank_moves"
CREATE INDEX `blankmove_division_id_moved_on_id` ON `blank_moves` (`division_id`, `moved_on`, `id`);
-- Create index "blankmove_school_id_moved_on_id" to table: "blank_moves"
CREATE INDEX `blankmove_school_id_moved_on_id` ON `blank_moves` (`school_id`, `moved_on`, `id`);
-- Create "blank_repeats" table
CREATE TABLE `blank_repeats` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `series` text NOT NULL, `first_number` text NOT NULL, `last_number` text NOT NULL, `taken` integer NOT NULL, `first_taken` text NOT NULL, `basis` text NOT NULL, `tried_at` datetime NOT NULL, `tried_by` integer NOT NULL, CONSTRAINT `blank_repeats_range` CHECK (first_number <= last_number AND taken > 0));
-- Create index "blankrepeat_region_id_id" to table: "blank_repeats"
CREATE INDEX `blankrepeat_region_id_id` ON `blank_repeats` (`region_id`, `id`);
-- Create index "blankrepeat_division_id_id" to table: "blank_repeats"
CREATE INDEX `blankrepeat_division_id_id` ON `blank_repeats` (`division_id`, `id`);
-- Create index "blankrepeat_school_id_id" to table: "blank_repeats"
CREATE INDEX `blankrepeat_school_id_id` ON `blank_repeats` (`school_id`, `id`);
-- Create "blank_series" table
CREATE TABLE `blank_series` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `series` text NOT NULL, `document_kind` text NOT NULL, `honours` text NULL, `valid_from` text NULL, `valid_to` text NULL, `source` text NOT NULL, `certainty` text NOT NULL, `version` integer NOT NULL DEFAULT (1), CONSTRAINT `blank_series_ends_after_it_begins` CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to), CONSTRAINT `blank_series_lettered` CHECK (length(series) BETWEEN 2 AND 4), CONSTRAINT `blank_series_valid_from_is_day` CHECK (length(valid_from) = 10 AND substr(valid_from, 5, 1) = '-' AND substr(valid_from, 8, 1) = '-'), CONSTRAINT `blank_series_valid_to_is_day` CHECK (length(valid_to) = 10 AND substr(valid_to, 5, 1) = '-' AND substr(valid_to, 8, 1) = '-'));
-- Create index "blankseries_series" to table: "blank_series"
CREATE INDEX `blankseries_series` ON `blank_series` (`series`);
-- Create "blank_transfers" table
CREATE TABLE `blank_transfers` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `to_region_id` integer NOT NULL, `to_division_id` integer NOT NULL, `to_school_id` integer NOT NULL, `series` text NOT NULL, `first_number` text NOT NULL, `last_number` text NOT NULL, `sheets` integer NOT NULL, `document_kind` text NOT NULL, `honours` text NOT NULL, `state` text NOT NULL, `basis` text NOT NULL, `sent_on` text NOT NULL, `settled_on` text NULL, `version` integer NOT NULL DEFAULT (1), CONSTRAINT `blank_transfers_between_two` CHECK (school_id <> to_school_id), CONSTRAINT `blank_transfers_range` CHECK (first_number <= last_number AND sheets > 0), CONSTRAINT `blank_transfers_sent_on_is_day` CHECK (length(sent_on) = 10 AND substr(sent_on, 5, 1) = '-' AND substr(sent_on, 8, 1) = '-'), CONSTRAINT `blank_transfers_settled_has_day` CHECK ((state = 'SENT') = (settled_on IS NULL)), CONSTRAINT `blank_transfers_settled_on_is_day` CHECK (length(settled_on) = 10 AND substr(settled_on, 5, 1) = '-' AND substr(settled_on, 8, 1) = '-'));
-- Create index "blanktransfer_school_id_id" to table: "blank_transfers"
CREATE INDEX `blanktransfer_school_id_id` ON `blank_transfers` (`school_id`, `id`);
-- Create index "blanktransfer_to_school_id_id" to table: "blank_transfers"
CREATE INDEX `blanktransfer_to_school_id_id` ON `blank_transfers` (`to_school_id`, `id`);
-- Create index "blanktransfer_region_id_id" to table: "blank_transfers"
CREATE INDEX `blanktransfer_region_id_id` ON `blank_transfers` (`region_id`, `id`);
-- Create index "blanktransfer_to_region_id_id" to table: "blank_transfers"
CREATE INDEX `blanktransfer_to_region_id_id` ON `blank_transfers` (`to_region_id`, `id`);
-- Create index "blanktransfer_division_id_id" to table: "blank_transfers"
CREATE INDEX `blanktransfer_division_id_id` ON `blank_transfers` (`division_id`, `id`);
-- Create index "blanktransfer_to_division_id_id" to table: "blank_transfers"
CREATE INDEX `blanktransfer_to_division_id_id` ON `blank_transfers` (`to_division_id`, `id`);
-- Create "stock_counts" table
CREATE TABLE `stock_counts` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NOT NULL, `division_id` integer NOT NULL, `school_id` integer NOT NULL, `counted_on` text NOT NULL, `act_number` text NOT NULL, `members` text NOT NULL, `expected` integer NOT NULL, `found` integer NOT NULL, `missing` integer NOT NULL, `surplus` integer NOT NULL, `differences` text NOT NULL, `counted_at` datetime NOT NULL, `counted_by` integer NOT NULL, CONSTRAINT `stock_counts_adds_up` CHECK (expected - missing + surplus = found AND missing >= 0 AND surplus >= 0 AND missing <= expected), CONSTRAINT `stock_counts_counted_on_is_day` CHECK (length(counted_on) = 10 AND substr(counted_on, 5, 1) = '-' AND substr(counted_on, 8, 1) = '-'));
-- Create index "stockcount_school_id_counted_on_id" to table: "stock_counts"
CREATE INDEX `stockcount_school_id_counted_on_id` ON `stock_counts` (`school_id`, `counted_on`, `id`);
-- Create index "stockcount_division_id_counted_on_id" to table: "stock_counts"
CREATE INDEX `stockcount_division_id_counted_on_id` ON `stock_counts` (`division_id`, `counted_on`, `id`);
-- Create index "stockcount_region_id_counted_on_id" to table: "stock_counts"
CREATE INDEX `stockcount_region_id_counted_on_id` ON `stock_counts` (`region_id`, `counted_on`, `id`);
