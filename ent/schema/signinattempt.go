package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// SignInAttempt counts failed sign-ins of one login, one address or both
// together, so that the brake on guessing holds over all servers.
type SignInAttempt struct{ ent.Schema }

// Mixin of the table.
func (SignInAttempt) Mixin() []ent.Mixin { return []ent.Mixin{documented{}} }

// Annotations of the table.
func (SignInAttempt) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("sign_in_attempts"),
		schema.Comment("Counts of failed sign-ins; old rows are removed"),
	}
}

// Fields of the table.
func (SignInAttempt) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").StorageKey("key").NotEmpty().Immutable().
			Comment("SHA-256 of the login, the address or both, as small hexadecimal letters: the table tells nobody who signs in from where"),
		field.Int("failures").Default(0).Comment("Failures that are not forgiven yet; an attempt under way counts as one"),
		at("failed_at", "Last failure or attempt"),
		maybeAt("succeeded_at", "Last successful sign-in under this key"),
	}
}

// Indexes of the table.
func (SignInAttempt) Indexes() []ent.Index {
	return []ent.Index{index.Fields("failed_at")}
}
