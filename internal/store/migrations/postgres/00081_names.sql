-- +goose Up
-- Set comment to column: "search_name" on table: "applicants"
COMMENT ON COLUMN "applicants"."search_name" IS 'Surname, given name and patronymic in one Latin form for all spellings, for finding by the beginning of the name (identifier.NameKey); written by the store; personal';
