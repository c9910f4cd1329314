package store

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/intercept"
	"telnusqa/internal/access"
)

// attachFences narrows every read and write through ent to what the viewer in
// the context may reach. Without a viewer both are refused. The rules are in
// walls.go; nothing switches them off, the product's own rooms pass as
// access.Product.
//
//   - Reads, also of edges and by id, get the wall of their table as one more
//     condition. What lies beyond is not there.
//   - Updates and deletes get it too, so that they never touch a row beyond it.
//   - New rows, and new values of old ones, are admitted or refused.
//
// A condition over an edge (HasApplicantWith) looks behind the other table's
// wall; only the store itself writes such conditions.
func attachFences(reads, writes *ent.Client) {
	for _, c := range []*ent.Client{reads, writes} {
		c.Intercept(intercept.TraverseFunc(fenceQuery))
		c.Use(fenceMutation)
	}
	reads.Use(func(ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(context.Context, ent.Mutation) (ent.Value, error) {
			return nil, fmt.Errorf("store: writing goes through InTx: %w", access.ErrForbidden)
		})
	})
}

func fenceQuery(ctx context.Context, q intercept.Query) error {
	v := access.FromContext(ctx)
	if !v.SignedIn() {
		return access.ErrUnauthenticated
	}
	w, ok := walls[q.Type()]
	if !ok {
		return fmt.Errorf("store: table of %s has no wall: %w", q.Type(), access.ErrForbidden)
	}
	q.WhereP(narrow(v, w.read))
	return nil
}

func narrow(v access.Viewer, rows func(access.Viewer, string) condition) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if c := rows(v, s.TableName()); c.sql != everything {
			s.Where(c.predicate())
		}
	}
}

func fenceMutation(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		v := access.FromContext(ctx)
		if !v.SignedIn() {
			return nil, access.ErrUnauthenticated
		}
		w, ok := walls[m.Type()]
		if !ok {
			return nil, fmt.Errorf("store: table of %s has no wall: %w", m.Type(), access.ErrForbidden)
		}
		if !m.Op().Is(ent.OpDelete|ent.OpDeleteOne) && (!w.admit(v, m) || !ownEdges(m)) {
			return nil, access.ErrForbidden
		}
		if !m.Op().Is(ent.OpCreate) {
			m.(interface{ WhereP(...func(*sql.Selector)) }).WhereP(narrow(v, w.change))
		}
		return next.Mutate(ctx, m)
	})
}

// ownEdges reports whether a mutation changes edges only from the side that holds
// the column. From the other side it would change rows of another table, past the
// wall of that table.
func ownEdges(m ent.Mutation) bool {
	for _, edge := range m.AddedEdges() {
		if _, ok := m.Field(edge + "_id"); !ok {
			return false
		}
	}
	for _, edge := range m.ClearedEdges() {
		if _, set := m.Field(edge + "_id"); !set && !m.FieldCleared(edge+"_id") {
			return false
		}
	}
	return len(m.RemovedEdges()) == 0
}

// placeOf reads the place columns a mutation sets; for others it takes those of
// the place given.
func placeOf(m ent.Mutation, p access.Place) access.Place {
	for _, c := range []struct {
		field string
		to    *int64
	}{
		{"region_id", &p.RegionID}, {"division_id", &p.DivisionID}, {"school_id", &p.SchoolID}, {"branch_id", &p.BranchID},
	} {
		if id, ok := intField(m, c.field); ok {
			*c.to = id
		} else if m.FieldCleared(c.field) {
			*c.to = 0
		}
	}
	if channel, ok := textField(m, "channel"); ok {
		p.Channel = channel
	}
	return p
}

func intField(m ent.Mutation, name string) (int64, bool) {
	v, ok := m.Field(name)
	if !ok {
		return 0, false
	}
	id, ok := v.(int64)
	return id, ok
}

// textField reads a text or an enum.
func textField(m ent.Mutation, name string) (string, bool) {
	v, ok := m.Field(name)
	if !ok {
		return "", false
	}
	return fmt.Sprint(v), true
}
