package schema

import (
	"regexp"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
)

// documented writes the comments of tables and columns into the database
// (PostgreSQL: COMMENT ON; SQLite has none).
type documented struct{ mixin.Schema }

// Annotations of the mixin.
func (documented) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.WithComments(true)}
}

// id is the surrogate key, given by the database.
func id() ent.Field {
	return field.Int64("id").Immutable().Comment("Surrogate key, given by the database")
}

// dayShape is what a stored calendar day looks like; the database checks the
// same with checks.day.
var dayShape = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

// day is a calendar day that must be there.
func day(name, comment string) ent.Field {
	return field.String(name).MaxLen(10).Match(dayShape).Comment(comment + "; date YYYY-MM-DD")
}

// fixedDay is a calendar day that never changes.
func fixedDay(name, comment string) ent.Field {
	return field.String(name).MaxLen(10).Match(dayShape).Immutable().Comment(comment + "; date YYYY-MM-DD")
}

// maybeDay is a calendar day that may be missing.
func maybeDay(name, comment string) ent.Field {
	return field.String(name).MaxLen(10).Match(dayShape).Optional().Comment(comment + "; date YYYY-MM-DD, NULL = none")
}

// at is an instant that must be there.
func at(name, comment string) ent.Field {
	return field.Time(name).Comment(comment + "; instant, UTC")
}

// fixedAt is an instant that never changes.
func fixedAt(name, comment string) ent.Field {
	return field.Time(name).Immutable().Comment(comment + "; instant, UTC")
}

// maybeAt is an instant that may be missing.
func maybeAt(name, comment string) ent.Field {
	return field.Time(name).Optional().Comment(comment + "; instant, UTC, NULL = none")
}

// text is a text that must be there and not be empty.
func text(name, comment string) ent.Field {
	return field.String(name).NotEmpty().Comment(comment)
}

// fixedText is a text that never changes.
func fixedText(name, comment string) ent.Field {
	return field.String(name).NotEmpty().Immutable().Comment(comment)
}

// maybeText is a text that may be missing.
func maybeText(name, comment string) ent.Field {
	return field.String(name).Optional().Comment(comment + "; NULL = none")
}

// ref is the column of a foreign key that never changes.
func ref(name, comment string) ent.Field {
	return field.Int64(name).Immutable().Comment(comment)
}

// given is a key that whoever writes the row chooses.
func given(comment string) ent.Field {
	no := false
	return field.Int64("id").Immutable().Comment(comment).Annotations(entsql.Annotation{Incremental: &no})
}

// kept says of an optional edge that the row it points to cannot be deleted.
// Without it ent would have the database forget the edge.
func kept() schema.Annotation { return entsql.OnDelete(entsql.NoAction) }

// maybeRef is the column of a foreign key that may be missing.
func maybeRef(name, comment string) ent.Field {
	return field.Int64(name).Optional().Comment(comment + "; NULL = none")
}

// checks collects the CHECK constraints of one table, named <table>_<what>.
type checks struct {
	table string
	all   map[string]string
}

func checksOf(table string) checks { return checks{table: table, all: map[string]string{}} }

// that adds a constraint. The condition must read the same on both databases.
func (c checks) that(what, condition string) checks {
	c.all[c.table+"_"+what] = "(" + condition + ")"
	return c
}

// days says of columns that they hold nothing but the text of a calendar day.
func (c checks) days(columns ...string) checks {
	for _, col := range columns {
		c.that(col+"_is_day", "length("+col+") = 10 AND substr("+col+", 5, 1) = '-' AND substr("+col+", 8, 1) = '-'")
	}
	return c
}

func (c checks) annotation() schema.Annotation { return entsql.Checks(c.all) }
