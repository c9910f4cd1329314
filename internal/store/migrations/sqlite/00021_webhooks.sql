-- +goose Up
-- Create "webhook_deliveries" table
CREATE TABLE `webhook_deliveries` (`id` integer NOT NULL, `application_id` integer NOT NULL, `body` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `next_at` datetime NULL, `failure` text NULL, `created_at` datetime NOT NULL, `delivered_at` datetime NULL, PRIMARY KEY (`id`), CONSTRAINT `webhook_deliveries_delivered_has_time` CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL)), CONSTRAINT `webhook_deliveries_pending_is_tried` CHECK ((state = 'PENDING') = (next_at IS NOT NULL)));
-- Create index "webhookdelivery_next_at_id" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_next_at_id` ON `webhook_deliveries` (`next_at`, `id`) WHERE next_at IS NOT NULL;
-- Create index "webhookdelivery_application_id_id" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_application_id_id` ON `webhook_deliveries` (`application_id`, `id`) WHERE next_at IS NOT NULL;
-- Create index "webhookdelivery_state_id" to table: "webhook_deliveries"
CREATE INDEX `webhookdelivery_state_id` ON `webhook_deliveries` (`state`, `id`);
-- Create "webhook_head" table
CREATE TABLE `webhook_head` (`id` integer NOT NULL, `position` integer NOT NULL, PRIMARY KEY (`id`));
