package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// PaperPrint is one printing of a paper. It is added with its entry in the journal and
// never changed; what stood on the paper is made anew from the rows it is about.
type PaperPrint struct{ ent.Schema }

// Mixin of the table.
func (PaperPrint) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (PaperPrint) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("paper_prints"),
		schema.Comment("Every printing of a paper: which, in which language, by which template, for the how-many-th time"),
		checksOf("paper_prints").
			that("of_case_or_year", "(application_id IS NULL) = (channel IS NULL) AND copy_number > 0").
			annotation(),
	}
}

// Fields of the table. The place is that of the case, or of the school whose register
// or book was printed; then it has neither branch nor door.
func (PaperPrint) Fields() []ent.Field {
	return []ent.Field{
		id(),
		ref("region_id", "Region of the school: regions.id, copied. No foreign key"),
		ref("division_id", "Division of the school: divisions.id, copied. No foreign key"),
		ref("school_id", "School the paper is of: schools.id. No foreign key"),
		field.Int64("branch_id").Optional().Immutable().Comment("State Corporation branch of the case: branches.id; NULL = none"),
		field.Enum("channel").Values(channels...).Optional().Immutable().Comment("Door of the case, casefile.Channel; NULL = no case"),
		field.Int64("application_id").Optional().Immutable().Comment("Case the paper is about: applications.id; NULL = pages of a register or a book. No foreign key"),
		field.Int("year").Default(0).Immutable().Comment("Year of the pages of a register or a book; 0 = a paper of a case, or a blank form"),
		fixedText("paper", "Which paper; papers.Kind"),
		field.Enum("language").Values("KK", "RU", "BOTH").Immutable().Comment("State languages on the paper"),
		field.Enum("layout").Values("COLUMNS", "SEQUENCE").Immutable().Comment("Both languages side by side, or one after the other"),
		field.Int("template").Immutable().Comment("Version of the wording"),
		field.Int("copy_number").Immutable().Comment("1 for the first printing of the paper, without gaps"),
		fixedAt("printed_at", "When it was printed"),
		ref("printed_by_id", "User who printed it: users.id. No foreign key"),
	}
}

// Indexes of the table. The unique ones keep two printings from being the same copy.
func (PaperPrint) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("application_id", "paper", "copy_number").Unique().
			Annotations(entsql.IndexWhere("application_id IS NOT NULL")),
		index.Fields("school_id", "paper", "year", "copy_number").Unique().
			Annotations(entsql.IndexWhere("application_id IS NULL")),
	}
}
