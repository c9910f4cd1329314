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
    max(b.received_on, COALESCE(d.issued_on, date(b.changed_at, '+5 hours'))), b.changed_at, b.document_kind, b.honours, b.spoiled_reason, 0
FROM blanks b
LEFT JOIN duplicates d ON d.blank_id = b.id
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
CREATE TRIGGER blanks_begin_unbooked BEFORE INSERT ON blanks
WHEN NEW.state <> 'UNBOOKED' OR NEW.moves <> 0
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: blanks_follow_the_book: a sheet begins without a line');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER blanks_follow_the_book BEFORE UPDATE ON blanks
WHEN (NEW.id <> OLD.id OR NEW.series <> OLD.series OR NEW.number <> OLD.number
      OR NEW.document_kind <> OLD.document_kind OR NEW.honours <> OLD.honours OR NEW.received_on <> OLD.received_on)
  OR ((NEW.state <> OLD.state OR NEW.school_id <> OLD.school_id OR NEW.division_id <> OLD.division_id
       OR NEW.region_id <> OLD.region_id OR NEW.moves <> OLD.moves OR NEW.moved_on IS NOT OLD.moved_on)
      AND NOT EXISTS (
        SELECT 1 FROM blank_moves m
        WHERE m.blank_id = NEW.id AND m.seq = NEW.moves AND NEW.moves = OLD.moves + 1
          AND m.to_state = NEW.state AND m.moved_on = NEW.moved_on
          AND m.school_id = NEW.school_id AND m.division_id = NEW.division_id AND m.region_id = NEW.region_id))
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: blanks_follow_the_book');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER blanks_no_delete BEFORE DELETE ON blanks
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: blanks_follow_the_book: a sheet never disappears');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER blank_moves_go_on BEFORE INSERT ON blank_moves
WHEN NOT EXISTS (
    SELECT 1 FROM blanks b
    WHERE b.id = NEW.blank_id AND b.moves + 1 = NEW.seq AND b.state = NEW.from_state
      AND b.document_kind = NEW.document_kind AND b.honours = NEW.honours
      AND (b.moved_on IS NULL OR b.moved_on <= NEW.moved_on)
      AND (b.school_id = NEW.school_id OR NEW.move = 'ARRIVED' AND EXISTS (
        SELECT 1 FROM blank_transfers t WHERE t.id = NEW.transfer_id AND t.to_school_id = NEW.school_id)))
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: blank_moves_go_on');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER blank_moves_same_transfer BEFORE INSERT ON blank_moves
WHEN NEW.move IN ('ARRIVED', 'CALLED_BACK') AND NOT EXISTS (
    SELECT 1 FROM blank_moves m
    WHERE m.blank_id = NEW.blank_id AND m.seq = NEW.seq - 1 AND m.transfer_id = NEW.transfer_id)
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: blank_moves_same_transfer');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER blank_moves_move AFTER INSERT ON blank_moves
BEGIN
    UPDATE blanks
    SET state = NEW.to_state, moves = NEW.seq, moved_on = NEW.moved_on, changed_at = NEW.moved_at,
        region_id = NEW.region_id, division_id = NEW.division_id, school_id = NEW.school_id,
        spoiled_reason = CASE WHEN NEW.to_state = 'SPOILED' THEN NEW.reason END
    WHERE id = NEW.blank_id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER blank_moves_no_update BEFORE UPDATE ON blank_moves
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: blank_moves is append-only: UPDATE refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER blank_moves_no_delete BEFORE DELETE ON blank_moves
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: blank_moves is append-only: DELETE refused');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER duplicates_use_their_blank BEFORE INSERT ON duplicates
WHEN NEW.register_school_id = 0 OR NOT EXISTS (
    SELECT 1 FROM blanks b
    WHERE b.id = NEW.blank_id AND b.state = 'USED' AND b.series = NEW.series AND b.number = NEW.number
      AND b.school_id = NEW.register_school_id)
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: duplicates_use_their_blank');
END;
-- +goose StatementEnd
