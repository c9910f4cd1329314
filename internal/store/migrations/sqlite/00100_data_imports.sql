-- +goose Up
-- Create "data_imports" table
CREATE TABLE `data_imports` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `region_id` integer NULL, `what` text NOT NULL, `sha256` text NOT NULL, `file_rows` integer NOT NULL, `created` integer NOT NULL, `changed` integer NOT NULL, `same` integer NOT NULL, `refused` integer NOT NULL, `imported_by` integer NOT NULL, `imported_at` datetime NOT NULL, CONSTRAINT `data_imports_adds_up` CHECK (created >= 0 AND changed >= 0 AND same >= 0 AND refused >= 0 AND created + changed + same + refused = file_rows), CONSTRAINT `data_imports_hashed` CHECK (length(sha256) = 64));
-- Create index "dataimport_what_sha256" to table: "data_imports"
CREATE INDEX `dataimport_what_sha256` ON `data_imports` (`what`, `sha256`);
-- Create index "dataimport_region_id" to table: "data_imports"
CREATE INDEX `dataimport_region_id` ON `data_imports` (`region_id`);
