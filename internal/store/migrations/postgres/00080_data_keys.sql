-- +goose Up
-- Set comment to column: "request_hash" on table: "idempotency_records"
COMMENT ON COLUMN "idempotency_records"."request_hash" IS 'Keyed hash of the input; the same key with another input is refused';
-- Create "data_keys" table
CREATE TABLE "data_keys" ("id" bigint NOT NULL, "added_at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- Set comment to table: "data_keys"
COMMENT ON TABLE "data_keys" IS 'Names of the keys that encrypt personal fields; the keys themselves are in the file of keys. A key that rows point to cannot be removed';
-- Set comment to column: "id" on table: "data_keys"
COMMENT ON COLUMN "data_keys"."id" IS 'Id of the key in the file of keys (Tink)';
-- Set comment to column: "added_at" on table: "data_keys"
COMMENT ON COLUMN "data_keys"."added_at" IS 'When the database was told of it; instant, UTC';
-- Drop index "applicant_iin" from table: "applicants"
DROP INDEX "applicant_iin";
-- Modify "applicants" table
ALTER TABLE "applicants" ADD COLUMN "iin_hash" character varying NULL, ADD COLUMN "cipher_row" character varying NULL, ADD COLUMN "data_key_id" bigint NULL, ADD CONSTRAINT "applicants_data_keys_data_key" FOREIGN KEY ("data_key_id") REFERENCES "data_keys" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- Create index "applicant_iin_hash" to table: "applicants"
CREATE INDEX "applicant_iin_hash" ON "applicants" ("iin_hash");
-- Create index "applicant_plain" to table: "applicants"
CREATE INDEX "applicant_plain" ON "applicants" ("data_key_id") WHERE (data_key_id IS NULL);
-- Set comment to column: "iin" on table: "applicants"
COMMENT ON COLUMN "applicants"."iin" IS 'Individual identification number, 12 digits with a check digit; personal, encrypted; see iin_absent_reason; NULL = none';
-- Set comment to column: "identity_document" on table: "applicants"
COMMENT ON COLUMN "applicants"."identity_document" IS 'Kind, number and issuer of the identity document shown; personal, encrypted; NULL = none';
-- Set comment to column: "phone" on table: "applicants"
COMMENT ON COLUMN "applicants"."phone" IS 'Telephone, +7 and 10 digits; personal, encrypted; NULL = none';
-- Set comment to column: "email" on table: "applicants"
COMMENT ON COLUMN "applicants"."email" IS 'E-mail address; personal, encrypted; NULL = none';
-- Set comment to column: "address" on table: "applicants"
COMMENT ON COLUMN "applicants"."address" IS 'Postal address, printed on the receipt of refusal; personal, encrypted; NULL = none';
-- Set comment to column: "iin_hash" on table: "applicants"
COMMENT ON COLUMN "applicants"."iin_hash" IS 'Keyed hash of the IIN, under which it is found; NULL = none';
-- Set comment to column: "cipher_row" on table: "applicants"
COMMENT ON COLUMN "applicants"."cipher_row" IS 'Random text that ties the encrypted fields to this row; they open nowhere else; NULL = none';
-- Set comment to column: "data_key_id" on table: "applicants"
COMMENT ON COLUMN "applicants"."data_key_id" IS 'Key of the row''s encrypted fields: data_keys.id; NULL = none is encrypted';
-- Modify "applications" table
ALTER TABLE "applications" ADD COLUMN "data_key_id" bigint NULL, ADD CONSTRAINT "applications_data_keys_data_key" FOREIGN KEY ("data_key_id") REFERENCES "data_keys" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- Create index "application_plain" to table: "applications"
CREATE INDEX "application_plain" ON "applications" ("data_key_id") WHERE ((data_key_id IS NULL) AND (pickup_address IS NOT NULL));
-- Set comment to column: "pickup_address" on table: "applications"
COMMENT ON COLUMN "applications"."pickup_address" IS 'Other address of hand-out named in the request (regulation i.5, Russian text); personal, encrypted; NULL = none';
-- Set comment to column: "data_key_id" on table: "applications"
COMMENT ON COLUMN "applications"."data_key_id" IS 'Key of the row''s encrypted fields: data_keys.id; NULL = none is encrypted';
-- Modify "hand_overs" table
ALTER TABLE "hand_overs" ADD COLUMN "data_key_id" bigint NULL, ADD CONSTRAINT "hand_overs_data_keys_data_key" FOREIGN KEY ("data_key_id") REFERENCES "data_keys" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- Create index "hand_over_plain" to table: "hand_overs"
CREATE INDEX "hand_over_plain" ON "hand_overs" ("data_key_id") WHERE (data_key_id IS NULL);
-- Set comment to column: "identity_document" on table: "hand_overs"
COMMENT ON COLUMN "hand_overs"."identity_document" IS 'Kind, number and issuer of the recipient''s identity document; personal, encrypted';
-- Set comment to column: "power_number" on table: "hand_overs"
COMMENT ON COLUMN "hand_overs"."power_number" IS 'Number of the notarised power of attorney; personal, encrypted; NULL = the applicant came';
-- Set comment to column: "data_key_id" on table: "hand_overs"
COMMENT ON COLUMN "hand_overs"."data_key_id" IS 'Key of the row''s encrypted fields: data_keys.id; NULL = none is encrypted';
-- Modify "one_time_passwords" table
ALTER TABLE "one_time_passwords" ADD COLUMN "data_key_id" bigint NULL, ADD CONSTRAINT "one_time_passwords_data_keys_data_key" FOREIGN KEY ("data_key_id") REFERENCES "data_keys" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- Set comment to column: "person" on table: "one_time_passwords"
COMMENT ON COLUMN "one_time_passwords"."person" IS 'Keyed hash of the IIN: counts how many were sent to one person';
-- Set comment to column: "binding" on table: "one_time_passwords"
COMMENT ON COLUMN "one_time_passwords"."binding" IS 'SHA-256 over the person and the content that she certifies; encrypted, for it could be guessed back';
-- Set comment to column: "data_key_id" on table: "one_time_passwords"
COMMENT ON COLUMN "one_time_passwords"."data_key_id" IS 'Key of the row''s encrypted fields: data_keys.id; NULL = none is encrypted';
-- Modify "package_items" table
ALTER TABLE "package_items" ADD COLUMN "data_key_id" bigint NULL, ADD CONSTRAINT "package_items_data_keys_data_key" FOREIGN KEY ("data_key_id") REFERENCES "data_keys" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- Create index "package_item_plain" to table: "package_items"
CREATE INDEX "package_item_plain" ON "package_items" ("data_key_id") WHERE ((data_key_id IS NULL) AND (consent_phone IS NOT NULL));
-- Set comment to column: "consent_phone" on table: "package_items"
COMMENT ON COLUMN "package_items"."consent_phone" IS 'Number the consent came from, +7 and 10 digits; personal, encrypted; NULL = none';
-- Set comment to column: "data_key_id" on table: "package_items"
COMMENT ON COLUMN "package_items"."data_key_id" IS 'Key of the row''s encrypted fields: data_keys.id; NULL = none is encrypted';
-- Modify "portal_messages" table
ALTER TABLE "portal_messages" ADD COLUMN "data_key_id" bigint NULL, ADD CONSTRAINT "portal_messages_data_keys_data_key" FOREIGN KEY ("data_key_id") REFERENCES "data_keys" ("id") ON UPDATE NO ACTION ON DELETE NO ACTION;
-- Create index "portal_message_plain" to table: "portal_messages"
CREATE INDEX "portal_message_plain" ON "portal_messages" ("data_key_id") WHERE (data_key_id IS NULL);
-- Set comment to column: "content" on table: "portal_messages"
COMMENT ON COLUMN "portal_messages"."content" IS 'The bytes that were certified, as the portal sent them; personal, encrypted';
-- Set comment to column: "request_hash" on table: "portal_messages"
COMMENT ON COLUMN "portal_messages"."request_hash" IS 'SHA-256 of all that decides: the same id with another is refused; encrypted, for it could be guessed back';
-- Set comment to column: "evidence" on table: "portal_messages"
COMMENT ON COLUMN "portal_messages"."evidence" IS 'The signature (CMS), which names the signer, or SHA-256 of the handle of the one-time password; personal, encrypted';
-- Set comment to column: "data_key_id" on table: "portal_messages"
COMMENT ON COLUMN "portal_messages"."data_key_id" IS 'Key of the row''s encrypted fields: data_keys.id; NULL = none is encrypted';
-- What was kept of the person was a hash that can be tried out; a code lives for minutes, and is asked for anew.
DELETE FROM one_time_passwords;
-- A database that has persons holds them unencrypted; 0 says so until telnusqa keys rotate has been over them.
INSERT INTO data_keys (id, added_at) SELECT 0, '2026-01-01 00:00:00+00:00' WHERE EXISTS (SELECT 1 FROM applicants) OR EXISTS (SELECT 1 FROM portal_messages);
