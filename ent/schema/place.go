package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"
)

// channels are the doors of the service, casefile.Channel.
var channels = []string{"SCHOOL_OFFICE", "STATE_CORPORATION", "PORTAL"}

// Place is the mixin of every row of a case: where the row belongs. The fences
// of internal/store compare these columns with the viewer's scope.
type Place struct{ mixin.Schema }

// Fields of the mixin.
func (Place) Fields() []ent.Field {
	return []ent.Field{
		ref("region_id", "Region of the school at hand-in: regions.id, copied so that a wall needs no join"),
		ref("division_id", "Division of the school at hand-in: divisions.id, copied"),
		ref("school_id", "School that provides the service: schools.id"),
		field.Int64("branch_id").Optional().Immutable().
			Comment("State Corporation branch that took in or hands out: branches.id; NULL = none has to do with the case"),
		field.Enum("channel").Values(channels...).Immutable().
			Comment("Door through which the application came; casefile.Channel (regulation i.2)"),
	}
}

// placeIndexes are the indexes by which each kind of viewer lists the rows of a
// case table in the order of the given columns.
func placeIndexes(order ...string) []ent.Index {
	var all []ent.Index
	for _, wall := range []string{"region_id", "division_id", "school_id", "branch_id"} {
		all = append(all, index.Fields(append([]string{wall}, order...)...).Annotations(rows(wall, "")))
	}
	return all
}

// rows narrows an index to the rows that hold something in the column and meet
// the condition. Most cases have no branch: their rows need not be in the
// branches' indexes, and both databases see that branch_id = ? wants no others.
func rows(column, condition string) *entsql.IndexAnnotation {
	if column == "branch_id" || column == "representative_id" {
		some := column + " IS NOT NULL"
		if condition != "" {
			some += " AND " + condition
		}
		condition = some
	}
	return entsql.IndexWhere(condition)
}
