package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

var (
	documentKinds = []string{"BASIC_SECONDARY", "GENERAL_SECONDARY"}
	honours       = []string{"ORDINARY", "DISTINCTION", "ALTYN_BELGI"}
	languages     = []string{"KK", "RU", "EN"}
)

// Application is the case: one request for one duplicate.
type Application struct{ ent.Schema }

// Mixin of the table.
func (Application) Mixin() []ent.Mixin { return []ent.Mixin{documented{}, Place{}, Encrypted{}} }

// Annotations of the table.
func (Application) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("applications"),
		schema.Comment("The cases: one application for one duplicate"),
		checksOf("applications").
			days("accepted_on", "due_on").
			that("has_reason", "reason_lost OR reason_damaged OR reason_name_changed").
			that("due_with_acceptance", "(accepted_on IS NULL) = (due_on IS NULL) AND (due_on IS NULL) = (due_at IS NULL)").
			that("accepted_has_day", "status IN ('RECEIVED', 'NOT_ACCEPTED', 'WITHDRAWN') OR accepted_on IS NOT NULL").
			that("open_or_finished", "(status IN ('RECEIVED', 'ACCEPTED', 'IN_PREPARATION', 'NOTICE_GIVEN')) = (finished_at IS NULL)").
			annotation(),
	}
}

// Fields of the table.
func (Application) Fields() []ent.Field {
	return []ent.Field{
		id(),
		field.String("number").NotEmpty().Unique().Immutable().
			Comment("Number told to the applicant: ДБ-year of hand-in-counter of the year, six digits"),
		field.Enum("status").
			Values("RECEIVED", "NOT_ACCEPTED", "ACCEPTED", "IN_PREPARATION", "NOTICE_GIVEN", "REFUSED", "ISSUED",
				"AT_CORPORATION", "RETURNED_TO_SCHOOL", "HANDED_OVER", "WITHDRAWN").
			Comment("Where the case stands; casefile.Status"),
		ref("applicant_id", "Former student the document belongs to: applicants.id"),
		maybeRef("representative_id", "Parent or legal representative who filed for a minor: applicants.id"),
		field.Enum("applicant_role").Values("FORMER_STUDENT", "LEGAL_REPRESENTATIVE").Comment("Who filed (regulation i.8.1)"),
		field.Bool("reason_lost").Comment("The document was lost (regulation i.8.1)"),
		field.Bool("reason_damaged").Comment("The document was damaged (regulation i.8.1, i.8.3)"),
		field.Bool("reason_name_changed").Comment("Surname, name or patronymic changed (regulation i.8.3)"),
		field.Enum("document_kind").Values(documentKinds...).Comment("Kind of the certificate asked for"),
		field.Enum("honours").Values(honours...).Comment("Honours of the certificate asked for"),
		field.Int("graduation_year").Comment("Year of graduation, as filed"),
		maybeText("name_at_graduation", "Full name in the original, where it differs; personal"),
		maybeText("original_series", "Series of the original, look-alike letters normalised"),
		maybeText("original_number", "Number of the original"),
		maybeText("original_raw", "Series and number of the original as the applicant wrote them"),
		field.Enum("certified_by").Values("HANDWRITTEN", "EDS", "OTP").Comment("How the application is signed (regulation i.8)"),
		field.Bool("home_visit").Comment("Taken in at the applicant's home by the State Corporation on a call to 1414 (regulation i.10)"),
		maybeRef("pickup_branch_id", "State Corporation branch where the paper is to be handed out: branches.id"),
		maybeText("pickup_address", "Other address of hand-out named in the request (regulation i.5, Russian text); personal, encrypted"),
		field.Bool("original_due").Default(false).Comment("The original must be handed in before the duplicate leaves: name changed or document damaged (regulation i.8.3)"),
		field.Bool("original_received").Comment("The original that is due has been handed in"),
		fixedAt("handed_in_at", "When the applicant handed in, as the officer states; on the portal, when it was sent"),
		fixedAt("recorded_at", "When the server recorded the application"),
		maybeDay("accepted_on", "Acceptance day, day 0 of the term (regulation i.3.1, i.7)"),
		maybeDay("due_on", "Last day of the 15 working days"),
		maybeAt("due_at", "Close of the school's office on due_on; finished before it is on time"),
		maybeText("withdrawal_reason", "Why the applicant took the application back, in her words; personal"),
		maybeAt("notice_given_at", "When the last notice of a preliminary refusal was given"),
		maybeAt("finished_at", "When the case was issued, refused, withdrawn or not accepted; it stays through hand-over"),
		field.Time("anonymised_at").Optional().
			Comment("When everything that names a person was taken out of the case, the term of keeping being over; instant, UTC, NULL = not yet"),
		at("status_at", "When the present status began, as the officer states"),
		field.Int("version").Default(1).Comment("Optimistic lock, grows by 1 with each change"),
		ref("created_by", "User who recorded it: users.id; 0 = the product itself. No foreign key"),
	}
}

// Edges of the table.
func (Application) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("school", School.Type).Ref("applications").Field("school_id").Unique().Required().Immutable(),
		edge.To("applicant", Applicant.Type).Field("applicant_id").Unique().Required().Immutable(),
		edge.To("representative", Applicant.Type).Field("representative_id").Unique().Annotations(kept()),
		edge.To("pickup_branch", Branch.Type).Field("pickup_branch_id").Unique().Annotations(kept()),
		edge.To("items", PackageItem.Type),
		edge.To("clocks", Clock.Type).Annotations(kept()),
		edge.To("receipt", Receipt.Type).Unique(),
		edge.To("duplicate", Duplicate.Type).Unique(),
		edge.To("notices", HearingNotice.Type),
		edge.To("refusal", ServiceRefusal.Type).Unique(),
	}
}

// Indexes of the table. The caseload of each kind of viewer is read newest first,
// most often its open part only; urgent lists are read by due date.
func (Application) Indexes() []ent.Index {
	newest := entsql.DescColumns("handed_in_at", "id")
	const open = "finished_at IS NULL"
	all := []ent.Index{index.Fields("handed_in_at", "id").Annotations(newest)}
	for _, wall := range []string{"region_id", "division_id", "school_id", "branch_id", "channel"} {
		all = append(all,
			index.Fields(wall, "handed_in_at", "id").Annotations(newest, rows(wall, "")),
			index.Fields(wall, "handed_in_at", "id").Annotations(newest, rows(wall, open)).StorageKey("application_open_"+wall+"_handed_in_at"),
			index.Fields(wall, "due_on", "id").Annotations(rows(wall, open)).StorageKey("application_open_"+wall+"_due_on"),
		)
	}
	return append(all,
		// The fences ask whether a branch has a case of a school.
		index.Fields("branch_id", "region_id", "division_id", "school_id").Annotations(rows("branch_id", "")),
		index.Fields("school_id", "due_on"),
		index.Fields("applicant_id"),
		index.Fields("representative_id").Annotations(rows("representative_id", "")),
		plainRows("application", "pickup_address IS NOT NULL"),
		index.Fields("original_series", "original_number").Annotations(entsql.IndexWhere("original_number IS NOT NULL")),
	)
}
