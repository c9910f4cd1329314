package store

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"telnusqa/ent"
	"telnusqa/ent/handover"
	"telnusqa/ent/hearingnotice"
	"telnusqa/ent/receipt"
	"telnusqa/ent/servicerefusal"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// InsertReceipt adds a receipt of refusal to accept and sets its ID.
func (tx *Tx) InsertReceipt(ctx context.Context, row *Receipt) error {
	b := tx.ent.Receipt.Create()
	fillReceipt(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert receipt: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

func fillReceipt(m *ent.ReceiptMutation, r *Receipt) {
	fillPlace(m, r.Place)
	m.SetApplicationID(r.ApplicationID)
	m.SetNumber(r.Number)
	m.SetGrounds(joined(r.Grounds))
	m.SetItems(string(r.Items))
	m.SetIssuedAt(instant(r.IssuedAt))
	m.SetIssuedByID(r.IssuedByID)
	m.SetIssuedBy(r.IssuedBy)
	m.SetLanguage(receipt.Language(r.Language))
}

// NoticeOf reads the last notice of a preliminary refusal in a case, and locks
// it.
func (tx *Tx) NoticeOf(ctx context.Context, applicationID int64) (HearingNotice, error) {
	q := tx.ent.HearingNotice.Query().
		Where(hearingnotice.ApplicationID(applicationID)).
		Order(hearingnotice.ByID(entsql.OrderDesc()))
	if tx.locking() {
		q.ForUpdate()
	}
	n, err := q.First(tx.as(ctx))
	if err != nil {
		return HearingNotice{}, found(err)
	}
	return noticeRow(n), nil
}

func noticeRow(n *ent.HearingNotice) HearingNotice {
	return HearingNotice{
		ID:              n.ID,
		Place:           place(n.RegionID, n.DivisionID, n.SchoolID, n.BranchID, n.Channel),
		ApplicationID:   n.ApplicationID,
		Grounds:         split[casefile.ServiceGround](n.Grounds),
		Reasons:         n.Reasons,
		GivenAt:         utc(n.GivenAt),
		GivenByID:       n.GivenByID,
		GivenBy:         n.GivenBy,
		HearingOn:       date(n.HearingOn),
		HearingAt:       utc(n.HearingAt),
		HearingPlace:    n.HearingPlace,
		ObjectionDueOn:  date(n.ObjectionDueOn),
		Language:        string(n.Language),
		Outcome:         HearingOutcome(n.Outcome),
		ObjectionUpheld: n.ObjectionUpheld,
		HeardAt:         utc(n.HeardAt),
		Participants:    n.Participants,
		Explanations:    n.Explanations,
		HeldFrom:        utc(n.HeldFrom),
		HeldUntil:       utc(n.HeldUntil),
		Protocol:        n.Protocol,
		HeardBy:         n.HeardBy,
	}
}

// InsertHearingNotice adds a notice and sets its ID.
func (tx *Tx) InsertHearingNotice(ctx context.Context, row *HearingNotice) error {
	b := tx.ent.HearingNotice.Create()
	fillHearingNotice(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert hearing notice: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateHearingNotice writes what came of the hearing: the fields from Outcome
// on. The notice itself has left the house and does not change.
func (tx *Tx) UpdateHearingNotice(ctx context.Context, row *HearingNotice) error {
	b := tx.ent.HearingNotice.Update().Where(hearingnotice.ID(row.ID))
	fillHearing(b.Mutation(), row)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update hearing notice: %w", explain(err))
	}
	if n == 0 {
		return access.ErrNotFound
	}
	return nil
}

func fillHearingNotice(m *ent.HearingNoticeMutation, n *HearingNotice) {
	fillPlace(m, n.Place)
	m.SetApplicationID(n.ApplicationID)
	m.SetGrounds(joined(n.Grounds))
	m.SetReasons(n.Reasons)
	m.SetGivenAt(instant(n.GivenAt))
	m.SetGivenByID(n.GivenByID)
	m.SetGivenBy(n.GivenBy)
	m.SetHearingOn(n.HearingOn.String())
	if !n.HearingAt.IsZero() {
		m.SetHearingAt(instant(n.HearingAt))
	}
	if n.HearingPlace != "" {
		m.SetHearingPlace(n.HearingPlace)
	}
	m.SetObjectionDueOn(n.ObjectionDueOn.String())
	m.SetLanguage(hearingnotice.Language(n.Language))
	fillHearing(m, n)
}

func fillHearing(m *ent.HearingNoticeMutation, n *HearingNotice) {
	optional(m, hearingnotice.Outcome(n.Outcome), m.SetOutcome, m.ClearOutcome)
	m.SetObjectionUpheld(n.ObjectionUpheld)
	optionalTime(m, n.HeardAt, m.SetHeardAt, m.ClearHeardAt)
	optional(m, n.Participants, m.SetParticipants, m.ClearParticipants)
	optional(m, n.Explanations, m.SetExplanations, m.ClearExplanations)
	optionalTime(m, n.HeldFrom, m.SetHeldFrom, m.ClearHeldFrom)
	optionalTime(m, n.HeldUntil, m.SetHeldUntil, m.ClearHeldUntil)
	optional(m, n.Protocol, m.SetProtocol, m.ClearProtocol)
	optional(m, n.HeardBy, m.SetHeardBy, m.ClearHeardBy)
}

// RefusalOf reads the reasoned reply of a case; without one it gives nil.
func (s *Store) RefusalOf(ctx context.Context, applicationID int64) (*ServiceRefusal, error) {
	return lastOf(s.RefusalsOf(ctx, applicationID))
}

// RefusalsOf lists the reasoned replies of cases; a case has one at most.
func (s *Store) RefusalsOf(ctx context.Context, applicationIDs ...int64) ([]ServiceRefusal, error) {
	rows, err := s.reads.ServiceRefusal.Query().Where(servicerefusal.ApplicationIDIn(applicationIDs...)).All(ctx)
	return each(rows, err, "service refusals", refusalRow)
}

func refusalRow(r *ent.ServiceRefusal) ServiceRefusal {
	return ServiceRefusal{
		ID: r.ID, Place: place(r.RegionID, r.DivisionID, r.SchoolID, r.BranchID, r.Channel),
		ApplicationID: r.ApplicationID, NoticeID: r.NoticeID, Number: r.Number,
		Grounds: split[casefile.ServiceGround](r.Grounds), Reasons: r.Reasons,
		RefusedOn: date(r.RefusedOn), RefusedAt: utc(r.RefusedAt),
		SignedByID: r.SignedByID, SignedBy: r.SignedBy, Language: string(r.Language),
	}
}

// InsertServiceRefusal adds a reasoned reply of refusal and sets its ID.
func (tx *Tx) InsertServiceRefusal(ctx context.Context, row *ServiceRefusal) error {
	b := tx.ent.ServiceRefusal.Create()
	fillServiceRefusal(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert service refusal: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

func fillServiceRefusal(m *ent.ServiceRefusalMutation, r *ServiceRefusal) {
	fillPlace(m, r.Place)
	m.SetApplicationID(r.ApplicationID)
	m.SetNoticeID(r.NoticeID)
	m.SetNumber(r.Number)
	m.SetGrounds(joined(r.Grounds))
	m.SetReasons(r.Reasons)
	m.SetRefusedOn(r.RefusedOn.String())
	m.SetRefusedAt(instant(r.RefusedAt))
	m.SetSignedByID(r.SignedByID)
	m.SetSignedBy(r.SignedBy)
	m.SetLanguage(servicerefusal.Language(r.Language))
}

// InsertHandOver adds the hand-over of a duplicate and sets its ID.
func (tx *Tx) InsertHandOver(ctx context.Context, row *HandOver) error {
	b := tx.ent.HandOver.Create()
	c := tx.store.crypt()
	if c.handOver(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("insert hand-over: %w", c.err)
	}
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert hand-over: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

func (c *crypt) handOver(m *ent.HandOverMutation, row *HandOver) {
	closed := *row
	h := &closed
	key := c.close(handOverRowKey(h), func(f fields) { handOverFields(h, f) })
	optional(m, key, m.SetDataKeyID, m.ClearDataKeyID)
	fillPlace(m, h.Place)
	m.SetApplicationID(h.ApplicationID)
	m.SetDuplicateID(h.DuplicateID)
	m.SetAt(instant(h.At))
	m.SetRecipient(handover.Recipient(h.Recipient))
	m.SetIdentityDocument(h.IdentityDocument)
	optional(m, h.PowerNumber, m.SetPowerNumber, m.ClearPowerNumber)
	optional(m, h.PowerDate.String(), m.SetPowerDate, m.ClearPowerDate)
	optional(m, h.PowerNotary, m.SetPowerNotary, m.ClearPowerNotary)
	m.SetHandedByID(h.HandedByID)
	m.SetHandedBy(h.HandedBy)
}
