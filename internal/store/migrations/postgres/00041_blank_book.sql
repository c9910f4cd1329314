-- +goose Up
-- The dictionary begins with what internal/stock.Preloaded knows.
INSERT INTO blank_series (series, document_kind, source, certainty) VALUES
    ('ЖОБ', 'GENERAL_SECONDARY', 'жалпы орта білім. Открытый распознаватель документов об образовании РК: печатный образец «(ЖОБ|НОБ) № 7 цифр»; год введения и серии для отличия не найдены', 'REPORTED'),
    ('НОБ', 'BASIC_SECONDARY', 'негізгі орта білім. Открытый распознаватель документов об образовании РК: печатный образец «(ЖОБ|НОБ) № 7 цифр»; год введения и серии для отличия не найдены', 'REPORTED');
-- Blanks that are there already get their lines: the receipt, and what became of them.
INSERT INTO blank_moves (region_id, division_id, school_id, blank_id, seq, move, from_state, to_state,
    moved_on, moved_at, document_kind, honours, basis, moved_by)
SELECT region_id, division_id, school_id, id, 1, 'RECEIVED', 'UNBOOKED', 'IN_STOCK',
    received_on, changed_at, document_kind, honours, basis, 0
FROM blanks
ORDER BY id;
INSERT INTO blank_moves (region_id, division_id, school_id, blank_id, seq, move, from_state, to_state,
    moved_on, moved_at, document_kind, honours, reason, moved_by)
SELECT b.region_id, b.division_id, b.school_id, b.id, 2, b.state, 'IN_STOCK', b.state,
    GREATEST(b.received_on, COALESCE(d.issued_on, to_char(b.changed_at AT TIME ZONE r.zone, 'YYYY-MM-DD'))), b.changed_at, b.document_kind, b.honours, b.spoiled_reason, 0
FROM blanks b
LEFT JOIN duplicates d ON d.blank_id = b.id
JOIN regions r ON r.id = b.region_id
WHERE b.state IN ('USED', 'SPOILED')
ORDER BY b.id;
UPDATE blanks
SET moves = (SELECT COUNT(*) FROM blank_moves m WHERE m.blank_id = blanks.id),
    moved_on = (SELECT MAX(m.moved_on) FROM blank_moves m WHERE m.blank_id = blanks.id);
--
-- From here on a sheet's row follows the lines about it in the book, and nothing
-- else changes it: a line must go on from the state, the school and the day at
-- which the sheet is, the sheet then moves with it, and a change of the sheet
-- without its line fails. So received + transferred in = used + spoiled +
-- returned + transferred out + left for every school, at every moment.
-- +goose StatementBegin
CREATE FUNCTION blanks_begin_unbooked() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'UNBOOKED' OR NEW.moves <> 0 THEN
        RAISE EXCEPTION 'new row violates check constraint "blanks_follow_the_book"' USING ERRCODE = 'check_violation', CONSTRAINT = 'blanks_follow_the_book';
    END IF;
    RETURN NEW;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION blanks_stay_what_they_are() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR (NEW.id, NEW.series, NEW.number, NEW.document_kind, NEW.honours, NEW.received_on)
        IS DISTINCT FROM (OLD.id, OLD.series, OLD.number, OLD.document_kind, OLD.honours, OLD.received_on)
    THEN
        RAISE EXCEPTION 'new row violates check constraint "blanks_follow_the_book"' USING ERRCODE = 'check_violation', CONSTRAINT = 'blanks_follow_the_book';
    END IF;
    RETURN NEW;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION blanks_follow_the_book() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.moves <> OLD.moves + 1 OR NOT EXISTS (
        SELECT 1 FROM blank_moves m
        WHERE m.blank_id = NEW.id AND m.seq = NEW.moves
          AND m.to_state = NEW.state AND m.moved_on = NEW.moved_on
          AND m.school_id = NEW.school_id AND m.division_id = NEW.division_id AND m.region_id = NEW.region_id)
    THEN
        RAISE EXCEPTION 'new row violates check constraint "blanks_follow_the_book"' USING ERRCODE = 'check_violation', CONSTRAINT = 'blanks_follow_the_book';
    END IF;
    RETURN NULL;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION blank_moves_go_on() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    -- Lock the sheet: two lines about it at once come one after the other.
    PERFORM 1 FROM blanks b WHERE b.id = NEW.blank_id FOR UPDATE;
    IF NOT EXISTS (
        SELECT 1 FROM blanks b
        WHERE b.id = NEW.blank_id AND b.moves + 1 = NEW.seq AND b.state = NEW.from_state
          AND b.document_kind = NEW.document_kind AND b.honours = NEW.honours
          AND (b.moved_on IS NULL OR b.moved_on <= NEW.moved_on)
          AND (b.school_id = NEW.school_id OR NEW.move = 'ARRIVED' AND EXISTS (
            SELECT 1 FROM blank_transfers t WHERE t.id = NEW.transfer_id AND t.to_school_id = NEW.school_id)))
    THEN
        RAISE EXCEPTION 'new row violates check constraint "blank_moves_go_on"' USING ERRCODE = 'check_violation', CONSTRAINT = 'blank_moves_go_on';
    END IF;
    IF NEW.move IN ('ARRIVED', 'CALLED_BACK') AND NOT EXISTS (
        SELECT 1 FROM blank_moves m
        WHERE m.blank_id = NEW.blank_id AND m.seq = NEW.seq - 1 AND m.transfer_id = NEW.transfer_id)
    THEN
        RAISE EXCEPTION 'new row violates check constraint "blank_moves_same_transfer"' USING ERRCODE = 'check_violation', CONSTRAINT = 'blank_moves_same_transfer';
    END IF;
    -- Here and not after the insert: the next row of the statement may be about
    -- the same sheet.
    UPDATE blanks
    SET state = NEW.to_state, moves = NEW.seq, moved_on = NEW.moved_on, changed_at = NEW.moved_at,
        region_id = NEW.region_id, division_id = NEW.division_id, school_id = NEW.school_id,
        spoiled_reason = CASE WHEN NEW.to_state = 'SPOILED' THEN NEW.reason END
    WHERE id = NEW.blank_id;
    RETURN NEW;
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION blank_moves_append_only() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'new row violates check constraint "blank_moves_append_only"' USING ERRCODE = 'check_violation', CONSTRAINT = 'blank_moves_append_only';
END;
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION duplicates_use_their_blank() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.register_school_id = 0 OR NOT EXISTS (
        SELECT 1 FROM blanks b
        WHERE b.id = NEW.blank_id AND b.state = 'USED' AND b.series = NEW.series AND b.number = NEW.number
          AND b.school_id = NEW.register_school_id)
    THEN
        RAISE EXCEPTION 'new row violates check constraint "duplicates_use_their_blank"' USING ERRCODE = 'check_violation', CONSTRAINT = 'duplicates_use_their_blank';
    END IF;
    RETURN NEW;
END;
$$;
-- +goose StatementEnd
CREATE TRIGGER blanks_begin_unbooked
    BEFORE INSERT ON blanks
    FOR EACH ROW EXECUTE FUNCTION blanks_begin_unbooked();
CREATE TRIGGER blanks_stay_what_they_are
    BEFORE UPDATE OR DELETE ON blanks
    FOR EACH ROW EXECUTE FUNCTION blanks_stay_what_they_are();
-- Asked when the transaction ends: the line comes after the sheet has moved.
CREATE CONSTRAINT TRIGGER blanks_follow_the_book
    AFTER UPDATE ON blanks DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    WHEN ((NEW.state, NEW.school_id, NEW.division_id, NEW.region_id, NEW.moves, NEW.moved_on)
        IS DISTINCT FROM (OLD.state, OLD.school_id, OLD.division_id, OLD.region_id, OLD.moves, OLD.moved_on))
    EXECUTE FUNCTION blanks_follow_the_book();
CREATE TRIGGER blank_moves_go_on
    BEFORE INSERT ON blank_moves
    FOR EACH ROW EXECUTE FUNCTION blank_moves_go_on();
CREATE TRIGGER blank_moves_append_only
    BEFORE UPDATE OR DELETE ON blank_moves
    FOR EACH ROW EXECUTE FUNCTION blank_moves_append_only();
CREATE TRIGGER blank_moves_no_truncate
    BEFORE TRUNCATE ON blank_moves
    FOR EACH STATEMENT EXECUTE FUNCTION blank_moves_append_only();
CREATE TRIGGER duplicates_use_their_blank
    BEFORE INSERT ON duplicates
    FOR EACH ROW EXECUTE FUNCTION duplicates_use_their_blank();
