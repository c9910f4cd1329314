-- +goose Up
-- Add column "anonymised_at" to table: "applications"
ALTER TABLE `applications` ADD COLUMN `anonymised_at` datetime NULL;
