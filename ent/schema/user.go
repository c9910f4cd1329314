package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// User is a person or a gateway that may sign in. What she may see follows from
// the role and the place she works at.
type User struct{ ent.Schema }

// Mixin of the table.
func (User) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (User) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("users"),
		schema.Comment("Users: officers, operators, auditors and gateways. Personal data"),
	}
}

// Fields of the table.
func (User) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.String("login").NotEmpty().Unique().Comment("Name to sign in with, small letters"),
		text("name", "Name as printed on receipts and in the register"),
		field.String("password_hash").Optional().Sensitive().Comment("argon2id with its parameters; NULL = signs in otherwise"),
		field.Enum("role").
			Values("REGION_ADMIN", "REGION_ANALYST", "DIVISION_OFFICER", "SCHOOL_CLERK", "SCHOOL_HEAD", "CORPORATION_OPERATOR",
				"CONTACT_CENTRE", "AUDITOR", "INTEGRATION", "PLATFORM_ADMIN").
			Comment("Role; access.Role"),
		field.Bool("country").Default(false).Comment("An auditor of the whole country"),
		maybeRef("region_id", "Region she works in: regions.id. No foreign key"),
		maybeRef("division_id", "Division she works in: divisions.id. No foreign key"),
		maybeRef("school_id", "School she works in: schools.id. No foreign key"),
		maybeRef("branch_id", "State Corporation branch she works in: branches.id. No foreign key"),
		field.Enum("channel").Values(channels...).Optional().Comment("Channel a gateway serves; NULL = not a gateway"),
		field.Enum("language").Values(languages...).Default("RU").Comment("Language of screens and messages"),
		field.Bool("active").Default(true).Comment("May sign in"),
		field.Bool("demo").Default(false).Comment("Made with the demonstration data; refused on a server that is not one"),
		fixedAt("created_at", "When the user was entered"),
	}
}

// Edges of the table.
func (User) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("sessions", Session.Type),
		edge.To("tokens", ApiToken.Type),
	}
}

// Indexes of the table.
func (User) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("region_id"),
		index.Fields("school_id"),
	}
}
