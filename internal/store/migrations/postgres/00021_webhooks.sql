-- +goose Up
-- Create "webhook_deliveries" table
CREATE TABLE "webhook_deliveries" ("id" bigint NOT NULL, "application_id" bigint NOT NULL, "body" character varying NOT NULL, "state" character varying NOT NULL, "attempts" bigint NOT NULL DEFAULT 0, "next_at" timestamptz NULL, "failure" character varying NULL, "created_at" timestamptz NOT NULL, "delivered_at" timestamptz NULL, PRIMARY KEY ("id"), CONSTRAINT "webhook_deliveries_delivered_has_time" CHECK (((state)::text = 'DELIVERED'::text) = (delivered_at IS NOT NULL)), CONSTRAINT "webhook_deliveries_pending_is_tried" CHECK (((state)::text = 'PENDING'::text) = (next_at IS NOT NULL)));
-- Create index "webhookdelivery_application_id_id" to table: "webhook_deliveries"
CREATE INDEX "webhookdelivery_application_id_id" ON "webhook_deliveries" ("application_id", "id") WHERE (next_at IS NOT NULL);
-- Create index "webhookdelivery_next_at_id" to table: "webhook_deliveries"
CREATE INDEX "webhookdelivery_next_at_id" ON "webhook_deliveries" ("next_at", "id") WHERE (next_at IS NOT NULL);
-- Create index "webhookdelivery_state_id" to table: "webhook_deliveries"
CREATE INDEX "webhookdelivery_state_id" ON "webhook_deliveries" ("state", "id");
-- Set comment to table: "webhook_deliveries"
COMMENT ON TABLE "webhook_deliveries" IS 'Changes of status that are sent to the portal, one for each sealed journal entry that is one';
-- Set comment to column: "id" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."id" IS 'Position of the journal entry it tells of: seals.id; the receiver''s key against repeats is made of it';
-- Set comment to column: "application_id" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."application_id" IS 'Case it is about: applications.id. No foreign key';
-- Set comment to column: "body" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."body" IS 'JSON that is sent and signed; holds no personal data';
-- Set comment to column: "state" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."state" IS 'Whether it is still to be sent; DEAD was given up';
-- Set comment to column: "attempts" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."attempts" IS 'How often it was sent';
-- Set comment to column: "next_at" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."next_at" IS 'When it is sent next, while PENDING; instant, UTC, NULL = none';
-- Set comment to column: "failure" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."failure" IS 'What the last attempt failed with: a status, or a word for no answer; NULL = none';
-- Set comment to column: "created_at" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."created_at" IS 'When the entry was found; instant, UTC';
-- Set comment to column: "delivered_at" on table: "webhook_deliveries"
COMMENT ON COLUMN "webhook_deliveries"."delivered_at" IS 'When the receiver took it; instant, UTC, NULL = none';
-- Create "webhook_head" table
CREATE TABLE "webhook_head" ("id" bigint NOT NULL, "position" bigint NOT NULL, PRIMARY KEY ("id"));
-- Set comment to table: "webhook_head"
COMMENT ON TABLE "webhook_head" IS 'How far the journal was read for webhooks; one row, id 1';
-- Set comment to column: "id" on table: "webhook_head"
COMMENT ON COLUMN "webhook_head"."id" IS 'Always 1';
-- Set comment to column: "position" on table: "webhook_head"
COMMENT ON COLUMN "webhook_head"."position" IS 'Last journal position that was read: seals.id; 0 = none';
