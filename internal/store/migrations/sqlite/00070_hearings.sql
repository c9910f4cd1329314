-- +goose Up
-- Add column "hearing_at" to table: "hearing_notices"
ALTER TABLE `hearing_notices` ADD COLUMN `hearing_at` datetime NULL;
-- Add column "participants" to table: "hearing_notices"
ALTER TABLE `hearing_notices` ADD COLUMN `participants` text NULL;
-- Add column "explanations" to table: "hearing_notices"
ALTER TABLE `hearing_notices` ADD COLUMN `explanations` text NULL;
-- Add column "held_from" to table: "hearing_notices"
ALTER TABLE `hearing_notices` ADD COLUMN `held_from` datetime NULL;
-- Add column "held_until" to table: "hearing_notices"
ALTER TABLE `hearing_notices` ADD COLUMN `held_until` datetime NULL;
