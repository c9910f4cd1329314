-- +goose Up
-- Add column "withdrawal_reason" to table: "applications"
ALTER TABLE `applications` ADD COLUMN `withdrawal_reason` text NULL;
