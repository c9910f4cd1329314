-- +goose Up
-- What a term is reckoned by, read behind the lock that a new version waits for, in one
-- round trip. Each statement of a VOLATILE function sees what was committed when that
-- statement began, so the second sees every version the first has waited for.
-- +goose StatementBegin
CREATE FUNCTION versions_in_force(lock_key bigint, OUT calendar bigint, OUT rules bigint, OUT schedules bigint)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(lock_key);
    SELECT (SELECT COALESCE(MAX(id), 1) FROM calendar_versions),
           (SELECT COALESCE(MAX(id), 1) FROM rule_versions),
           (SELECT COALESCE(MAX(s.id), 0) FROM schedules s)
    INTO calendar, rules, schedules;
END;
$$;
-- +goose StatementEnd
