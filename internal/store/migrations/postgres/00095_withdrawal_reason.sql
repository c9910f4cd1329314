-- +goose Up
-- Modify "applications" table
ALTER TABLE "applications" ADD COLUMN "withdrawal_reason" character varying NULL;
-- Set comment to column: "withdrawal_reason" on table: "applications"
COMMENT ON COLUMN "applications"."withdrawal_reason" IS 'Why the applicant took the application back, in her words; personal; NULL = none';
