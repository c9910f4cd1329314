package figures

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"telnusqa/internal/access"
)

// covered answers access.ErrNotFound unless the territory exists and lies wholly
// within the scope.
func covered(ctx context.Context, tx *sql.Tx, scope access.Scope, t access.Territory) error {
	at, err := placeOf(ctx, tx, t)
	if err != nil {
		return err
	}
	own := t.Level == access.Branch && scope.Reach() == access.OneBranch && scope.Covers(at)
	if !own && !scope.CoversTerritory(at) {
		return access.ErrNotFound.Fault()
	}
	return nil
}

// placeOf looks up what a territory lies in.
func placeOf(ctx context.Context, tx *sql.Tx, t access.Territory) (access.Place, error) {
	var at access.Place
	var err error
	switch t.Level {
	case access.Country:
		if t.ID != 1 {
			err = sql.ErrNoRows
		}
	case access.Region:
		err = tx.QueryRowContext(ctx, `SELECT id FROM regions WHERE id = $1`, t.ID).Scan(&at.RegionID)
	case access.Division:
		err = tx.QueryRowContext(ctx, `SELECT region_id, id FROM divisions WHERE id = $1`, t.ID).
			Scan(&at.RegionID, &at.DivisionID)
	case access.School:
		err = tx.QueryRowContext(ctx, `SELECT region_id, division_id, id FROM schools WHERE id = $1`, t.ID).
			Scan(&at.RegionID, &at.DivisionID, &at.SchoolID)
	case access.Branch:
		err = tx.QueryRowContext(ctx, `SELECT region_id, division_id, id FROM branches WHERE id = $1`, t.ID).
			Scan(&at.RegionID, &at.DivisionID, &at.BranchID)
	default:
		err = sql.ErrNoRows
	}
	if errors.Is(err, sql.ErrNoRows) {
		return access.Place{}, access.ErrNotFound.Fault()
	}
	if err != nil {
		return access.Place{}, fmt.Errorf("figures: look up %v %d: %w", t.Level, t.ID, err)
	}
	return at, nil
}

// parentOf is the territory next above; the country has none.
func parentOf(t access.Territory, at access.Place) (access.Territory, bool) {
	switch t.Level {
	case access.Region:
		return access.Territory{Level: access.Country, ID: 1}, true
	case access.Division:
		return access.Territory{Level: access.Region, ID: at.RegionID}, true
	case access.School:
		return access.Territory{Level: access.Division, ID: at.DivisionID}, true
	default:
		return access.Territory{}, false
	}
}
