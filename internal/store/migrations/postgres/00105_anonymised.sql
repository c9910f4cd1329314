-- +goose Up
-- Modify "applications" table
ALTER TABLE "applications" ADD COLUMN "anonymised_at" timestamptz NULL;
-- Set comment to column: "anonymised_at" on table: "applications"
COMMENT ON COLUMN "applications"."anonymised_at" IS 'When everything that names a person was taken out of the case, the term of keeping being over; instant, UTC, NULL = not yet';
