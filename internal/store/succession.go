package store

import (
	"context"
	"fmt"
	"slices"

	"telnusqa/ent"
	"telnusqa/ent/school"
	"telnusqa/internal/access"
)

// Predecessors lists the closed schools whose archive and stock a school keeps:
// those that it succeeded, and those that they had succeeded.
func (s *Store) Predecessors(ctx context.Context, schoolID int64) ([]int64, error) {
	rows, err := s.query(ctx, predecessors, schoolID)
	if err != nil {
		return nil, fmt.Errorf("read predecessors: %w", err)
	}
	defer rows.Close()
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("read predecessors: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, errOf(rows)
}

// predecessors walks the successions back. UNION drops what was met before, so
// that even a circle would end.
const predecessors = `
	WITH RECURSIVE line (id) AS (
		SELECT id
		FROM schools
		WHERE successor_id = ? AND closed_on IS NOT NULL
		UNION
		SELECT s.id
		FROM schools s
		JOIN line ON s.successor_id = line.id
		WHERE s.closed_on IS NOT NULL)
	SELECT id
	FROM line
	ORDER BY id`

// InOffice completes a viewer who works at a school by what became of schools:
// whose archives hers keeps, and whether it was itself handed to a successor.
func (s *Store) InOffice(ctx context.Context, v access.Viewer) (access.Viewer, error) {
	if v.Role != access.SchoolClerk && v.Role != access.SchoolHead || v.Home.SchoolID == 0 {
		return v, nil
	}
	own, err := s.reads.School.Query().Where(school.ID(v.Home.SchoolID)).First(asAuth(ctx))
	if ent.IsNotFound(err) {
		return v, nil // of a school that is not there she sees nothing anyway
	}
	if err != nil {
		return v, err
	}
	if own.ClosedOn != "" && own.SuccessorID != 0 {
		v.Retired = true
		return v, nil
	}
	v.Predecessors, err = s.Predecessors(ctx, v.Home.SchoolID)
	return v, err
}

// Archive lists the schools whose archive a school keeps, its own first.
func (tx *Tx) Archive(ctx context.Context, schoolID int64) ([]int64, error) {
	rows, err := tx.ent.QueryContext(ctx, tx.store.Rebind(predecessors), schoolID)
	if err != nil {
		return nil, fmt.Errorf("read predecessors: %w", err)
	}
	defer rows.Close()
	ids := []int64{schoolID}
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("read predecessors: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, errOf(rows)
}

// SuccessorOf reads the school that took a closed school over, whoever asks: she
// has found the closed one within her walls.
func (tx *Tx) SuccessorOf(ctx context.Context, closed School) (School, error) {
	s, err := tx.ent.School.Query().Where(school.ID(closed.SuccessorID)).First(access.NewContext(ctx, access.Product("store")))
	if err != nil {
		return School{}, found(err)
	}
	return schoolRow(s), nil
}

// LockSchools locks schools within the viewer's walls until the transaction ends,
// in the order of their ids: nobody waits in a circle.
func (tx *Tx) LockSchools(ctx context.Context, ids ...int64) error {
	if !tx.locking() {
		return nil
	}
	ids = slices.Sorted(slices.Values(ids))
	_, err := tx.ent.School.Query().Where(school.IDIn(ids...)).Order(school.ByID()).ForUpdate().All(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("lock schools: %w", explain(err))
	}
	return nil
}

// KeepSchools holds schools as they are until the transaction ends, whoever's walls
// they are in: whoever closes one waits, and whoever waits for a closing sees it. It
// reads nothing.
func (tx *Tx) KeepSchools(ctx context.Context, ids ...int64) error {
	if !tx.locking() {
		return nil
	}
	slices.Sort(ids)
	for _, id := range ids {
		if _, err := tx.exec(ctx, `SELECT 1 FROM schools WHERE id = ? FOR SHARE`, id); err != nil {
			return fmt.Errorf("keep school %d open: %w", id, explain(err))
		}
	}
	return nil
}

// CloseSchool writes that a school is closed, by which act and into which
// successor, where its version is still row.Version, and raises the version. It
// is what a division's officer may change of a school, and nothing else; so it is
// written here and not let through the wall.
func (tx *Tx) CloseSchool(ctx context.Context, row *School) error {
	switch tx.viewer.Role {
	case access.RegionAdmin, access.DivisionOfficer, access.System:
	default:
		return access.ErrForbidden
	}
	w := &conditions{}
	w.add("id = ? AND version = ? AND closed_on IS NULL", row.ID, row.Version)
	reach := schools(tx.viewer, "schools")
	w.add(reach.sql, reach.args...)
	result, err := tx.exec(ctx, `
		UPDATE schools
		SET closed_on = ?, closed_by = ?, successor_id = ?, version = version + 1
		WHERE `+w.sql(), append([]any{row.ClosedOn.String(), row.ClosedBy, row.SuccessorID}, w.args...)...)
	if err != nil {
		return fmt.Errorf("close school: %w", err)
	}
	if n, err := result.RowsAffected(); err != nil || n != 1 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}
