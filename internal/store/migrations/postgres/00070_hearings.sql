-- +goose Up
-- Modify "hearing_notices" table
ALTER TABLE "hearing_notices" ADD COLUMN "hearing_at" timestamptz NULL, ADD COLUMN "participants" character varying NULL, ADD COLUMN "explanations" character varying NULL, ADD COLUMN "held_from" timestamptz NULL, ADD COLUMN "held_until" timestamptz NULL;
-- Set comment to column: "protocol" on table: "hearing_notices"
COMMENT ON COLUMN "hearing_notices"."protocol" IS 'What the school found: the end of the record of the hearing; personal; NULL = none';
-- Set comment to column: "hearing_at" on table: "hearing_notices"
COMMENT ON COLUMN "hearing_notices"."hearing_at" IS 'When the applicant is invited to be heard, on hearing_on; instant, UTC, NULL = the hour was not kept';
-- Set comment to column: "participants" on table: "hearing_notices"
COMMENT ON COLUMN "hearing_notices"."participants" IS 'Who took part in the hearing, as printed; personal; NULL = none';
-- Set comment to column: "explanations" on table: "hearing_notices"
COMMENT ON COLUMN "hearing_notices"."explanations" IS 'What the applicant stated, as printed; personal; NULL = none';
-- Set comment to column: "held_from" on table: "hearing_notices"
COMMENT ON COLUMN "hearing_notices"."held_from" IS 'When the hearing began, as the officer states; instant, UTC, NULL = none';
-- Set comment to column: "held_until" on table: "hearing_notices"
COMMENT ON COLUMN "hearing_notices"."held_until" IS 'When the hearing ended, as the officer states; instant, UTC, NULL = none';
