package schema

import (
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// blankStates and blankMoves are the words of internal/stock. A move leads from
// the second to the third.
var (
	blankStates = []string{"UNBOOKED", "IN_STOCK", "IN_TRANSIT", "USED", "SPOILED", "RETURNED"}
	blankMoves  = [][3]string{
		{"RECEIVED", "UNBOOKED", "IN_STOCK"},
		{"USED", "IN_STOCK", "USED"},
		{"SPOILED", "IN_STOCK", "SPOILED"},
		{"RETURNED", "IN_STOCK", "RETURNED"},
		{"SENT", "IN_STOCK", "IN_TRANSIT"},
		{"ARRIVED", "IN_TRANSIT", "IN_STOCK"},
		{"CALLED_BACK", "IN_TRANSIT", "IN_STOCK"},
	}
)

// BlankMove is one line in a school's book of blanks: what happened to one
// sheet. Lines are only ever added; the sheet's row follows them by triggers,
// and nothing else changes it.
type BlankMove struct{ ent.Schema }

// Mixin of the table.
func (BlankMove) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (BlankMove) Annotations() []schema.Annotation {
	ways := make([]string, len(blankMoves))
	for i, m := range blankMoves {
		ways[i] = "(move = '" + m[0] + "' AND from_state = '" + m[1] + "' AND to_state = '" + m[2] + "')"
	}
	return []schema.Annotation{
		entsql.Table("blank_moves"),
		schema.Comment("The book of blanks: one line for each thing that happened to a sheet, append-only"),
		checksOf("blank_moves").
			days("moved_on").
			that("in_the_table", strings.Join(ways, " OR ")).
			that("received_first", "(seq = 1) = (move = 'RECEIVED') AND seq > 0").
			that("spoiled_has_reason", "move <> 'SPOILED' OR reason IS NOT NULL").
			that("paper_has_basis", "move NOT IN ('RECEIVED', 'RETURNED', 'SENT', 'ARRIVED') OR basis IS NOT NULL").
			that("transfer_is_named", "(move IN ('SENT', 'ARRIVED', 'CALLED_BACK')) = (transfer_id IS NOT NULL)").
			annotation(),
	}
}

// Fields of the table.
func (BlankMove) Fields() []ent.Field {
	kinds := make([]string, len(blankMoves))
	for i, m := range blankMoves {
		kinds[i] = m[0]
	}
	return []ent.Field{
		id(),
		ref("region_id", "Region of the school: regions.id, copied. No foreign key"),
		ref("division_id", "Division of the school: divisions.id, copied. No foreign key"),
		ref("school_id", "School whose book the line is in: schools.id. No foreign key"),
		ref("blank_id", "The sheet: blanks.id"),
		field.Int("seq").Immutable().Comment("Which line about the sheet this is, from 1, without gaps"),
		field.Enum("move").Values(kinds...).Immutable().Comment("What happened; stock.Move"),
		field.Enum("from_state").Values(blankStates...).Immutable().Comment("State of the sheet before; stock.State"),
		field.Enum("to_state").Values(blankStates...).Immutable().Comment("State of the sheet after; stock.State"),
		fixedDay("moved_on", "Day for which it counts, in the region's zone; never before the sheet's last line"),
		fixedAt("moved_at", "When it happened, as the officer states"),
		field.Enum("document_kind").Values(documentKinds...).Immutable().Comment("Kind of certificate the sheet is for, copied"),
		field.Enum("honours").Values(honours...).Immutable().Comment("Honours the sheet is for, copied"),
		field.Int64("transfer_id").Optional().Immutable().Comment("Transfer between schools it belongs to: blank_transfers.id; NULL = none"),
		field.String("basis").Optional().Immutable().Comment("Paper it rests on: waybill, order or act, number and date; NULL = none"),
		field.String("reason").Optional().Immutable().Comment("Why the sheet was written off; NULL = none"),
		ref("moved_by", "User who entered it: users.id; 0 = the product itself. No foreign key"),
	}
}

// Edges of the table.
func (BlankMove) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("blank", Blank.Type).Ref("lines").Field("blank_id").Unique().Required().Immutable(),
		edge.From("transfer", BlankTransfer.Type).Ref("lines").Field("transfer_id").Unique().Immutable().Annotations(kept()),
	}
}

// Indexes of the table: the lines of a sheet, and the book of each kind of
// territory by day.
func (BlankMove) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("blank_id", "seq").Unique(),
		index.Fields("transfer_id").Annotations(entsql.IndexWhere("transfer_id IS NOT NULL")),
		index.Fields("region_id", "moved_on", "id"),
		index.Fields("division_id", "moved_on", "id"),
		index.Fields("school_id", "moved_on", "id"),
	}
}
