-- +goose Up
-- Create "portal_outages" table
CREATE TABLE `portal_outages` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `starts_at` datetime NOT NULL, `ends_at` datetime NULL, `planned` bool NOT NULL, `source` text NOT NULL, `recorded_by_id` integer NOT NULL, `recorded_at` datetime NOT NULL, `version` integer NOT NULL DEFAULT (1), CONSTRAINT `portal_outages_ends_after_start` CHECK (ends_at IS NULL OR ends_at > starts_at));
-- Create index "portaloutage_starts_at_id" to table: "portal_outages"
CREATE INDEX `portaloutage_starts_at_id` ON `portal_outages` (`starts_at`, `id`);
