package store

import (
	"context"
	"fmt"
	"time"

	"telnusqa/ent"
	"telnusqa/ent/branch"
	"telnusqa/ent/portalmessage"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
)

// ErrMessageTaken is raised where a message with this id was kept a moment ago by
// somebody else: read it and go on.
var ErrMessageTaken = fault.Define(fault.Conflict, "PORTAL_MESSAGE_TAKEN", fault.Text{
	KK: "Мұндай нөмірлі хабарлама осы сәтте қабылданды.",
	RU: "Сообщение с этим номером только что принято.",
	EN: "A message of this id was taken a moment ago.",
})

// PortalMessageCalled finds a message by the portal's id.
func (tx *Tx) PortalMessageCalled(ctx context.Context, channel casefile.Channel, messageID string) (PortalMessage, error) {
	m, err := tx.ent.PortalMessage.Query().
		Where(portalmessage.ChannelEQ(portalmessage.Channel(channel)), portalmessage.MessageID(messageID)).Only(tx.as(ctx))
	if err != nil {
		return PortalMessage{}, found(err)
	}
	row := portalMessageRow(m)
	return row, openMessage(tx.store, &row)
}

// PortalMessage reads a message and locks it.
func (tx *Tx) PortalMessage(ctx context.Context, id int64) (PortalMessage, error) {
	q := tx.ent.PortalMessage.Query().Where(portalmessage.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	m, err := q.First(tx.as(ctx))
	if err != nil {
		return PortalMessage{}, found(err)
	}
	row := portalMessageRow(m)
	return row, openMessage(tx.store, &row)
}

// Correspondence reads the messages of one case in their order and locks them all,
// so that of two messages of a case that come at once one sees what the other did.
func (tx *Tx) Correspondence(ctx context.Context, channel casefile.Channel, correlationID string) ([]PortalMessage, error) {
	q := tx.ent.PortalMessage.Query().
		Where(portalmessage.ChannelEQ(portalmessage.Channel(channel)), portalmessage.CorrelationID(correlationID)).
		Order(portalmessage.ByID()) // all lock in one order, so nobody waits in a circle
	if tx.locking() {
		q.ForUpdate()
	}
	all, err := q.All(tx.as(ctx))
	rows, err := each(all, err, "messages of a case", portalMessageRow)
	return openEach(tx.store, rows, err, "messages of a case", openMessage)
}

// InsertPortalMessage keeps a message and sets its ID; ErrMessageTaken when one of
// this id is there.
func (tx *Tx) InsertPortalMessage(ctx context.Context, row *PortalMessage) error {
	b := tx.ent.PortalMessage.Create()
	c := tx.store.crypt()
	if c.portalMessage(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("insert portal message: %w", c.err)
	}
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert portal message: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdatePortalMessage writes what became of a message, where its version is still
// row.Version, and raises row.Version. What came never changes.
func (tx *Tx) UpdatePortalMessage(ctx context.Context, row *PortalMessage) error {
	b := tx.ent.PortalMessage.Update().Where(portalmessage.ID(row.ID), portalmessage.Version(row.Version))
	fillPortalMessageState(b.Mutation(), row)
	b.Mutation().SetVersion(row.Version + 1)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update portal message: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

// RepeatPortalMessage counts that a message came again.
func (tx *Tx) RepeatPortalMessage(ctx context.Context, id int64) error {
	return tx.ent.PortalMessage.Update().Where(portalmessage.ID(id)).AddRepeats(1).Exec(tx.as(ctx))
}

// BranchByCode reads a branch of the State Corporation by its code.
func (tx *Tx) BranchByCode(ctx context.Context, code string) (Branch, error) {
	b, err := tx.ent.Branch.Query().Where(branch.Code(code)).First(tx.as(ctx))
	if err != nil {
		return Branch{}, found(err)
	}
	return branchRow(b), nil
}

func (c *crypt) portalMessage(m *ent.PortalMessageMutation, row *PortalMessage) {
	closed := *row
	r := &closed
	key := c.close(messageRowKey(r), func(f fields) { messageFields(r, f) })
	optional(m, key, m.SetDataKeyID, m.ClearDataKeyID)
	optional(m, r.RegionID, m.SetRegionID, nil)
	optional(m, r.DivisionID, m.SetDivisionID, nil)
	optional(m, r.SchoolID, m.SetSchoolID, nil)
	m.SetChannel(portalmessage.Channel(r.Channel))
	m.SetGatewayID(r.GatewayID)
	m.SetMessageID(r.MessageID)
	m.SetCorrelationID(r.CorrelationID)
	m.SetSequence(r.Sequence)
	m.SetKind(portalmessage.Kind(r.Kind))
	m.SetHandedInAt(instant(r.HandedInAt))
	m.SetContent(r.Content)
	m.SetRequestHash(r.RequestHash)
	m.SetCertifiedBy(portalmessage.CertifiedBy(r.CertifiedBy))
	m.SetEvidence(r.Evidence)
	m.SetReceivedAt(instant(r.ReceivedAt))
	m.SetRepeats(r.Repeats)
	m.SetVersion(r.Version)
	fillPortalMessageState(m, r)
}

func fillPortalMessageState(m *ent.PortalMessageMutation, r *PortalMessage) {
	m.SetState(portalmessage.State(r.State))
	optionalTime(m, r.Certificate.At, m.SetCertifiedAt, m.ClearCertifiedAt)
	optionalTime(m, r.Certificate.Signed, m.SetSignedAt, m.ClearSignedAt)
	optional(m, r.Certificate.Serial, m.SetCertificateSerial, m.ClearCertificateSerial)
	optional(m, r.Certificate.Issuer, m.SetCertificateIssuer, m.ClearCertificateIssuer)
	optional(m, faultsText(r.Faults), m.SetFaults, m.ClearFaults)
	m.SetAttempts(r.Attempts)
	optionalTime(m, r.TryAfter, m.SetTryAfter, m.ClearTryAfter)
	optional(m, r.ApplicationID, m.SetApplicationID, m.ClearApplicationID)
	optionalTime(m, r.AppliedAt, m.SetAppliedAt, m.ClearAppliedAt)
	optional(m, r.DecidedBy, m.SetDecidedBy, m.ClearDecidedBy)
	optionalTime(m, r.DecidedAt, m.SetDecidedAt, m.ClearDecidedAt)
	optional(m, r.Reason, m.SetDecisionReason, m.ClearDecisionReason)
}

func portalMessageRow(m *ent.PortalMessage) PortalMessage {
	return PortalMessage{
		ID:            m.ID,
		Place:         place(m.RegionID, m.DivisionID, m.SchoolID, 0, m.Channel),
		GatewayID:     m.GatewayID,
		MessageID:     m.MessageID,
		CorrelationID: m.CorrelationID,
		Sequence:      m.Sequence,
		Kind:          casefile.MessageKind(m.Kind),
		HandedInAt:    utc(m.HandedInAt),
		Content:       m.Content,
		RequestHash:   m.RequestHash,
		CertifiedBy:   casefile.CertifiedBy(m.CertifiedBy),
		Evidence:      m.Evidence,
		State:         casefile.MessageState(m.State),
		Certificate: MessageCertificate{
			At: utc(m.CertifiedAt), Signed: utc(m.SignedAt), Serial: m.CertificateSerial, Issuer: m.CertificateIssuer,
		},
		Faults:        faultsOf(m.Faults),
		Attempts:      m.Attempts,
		TryAfter:      utc(m.TryAfter),
		Repeats:       m.Repeats,
		ApplicationID: m.ApplicationID,
		ReceivedAt:    utc(m.ReceivedAt),
		AppliedAt:     utc(m.AppliedAt),
		DecidedBy:     m.DecidedBy,
		DecidedAt:     utc(m.DecidedAt),
		Reason:        m.DecisionReason,
		Version:       m.Version,
	}
}

// PortalMessagesDue lists messages that are to be tried by now, the longest waiting
// first. It is the product's own question and knows no scope.
func (s *Store) PortalMessagesDue(ctx context.Context, now time.Time, limit int) ([]int64, error) {
	rows, err := s.query(ctx, `
		SELECT id
		FROM portal_messages
		WHERE try_after <= ? -- the partial index: only open messages have one
		ORDER BY try_after, id
		LIMIT ?`, now.UTC(), limit)
	if err != nil {
		return nil, fmt.Errorf("find portal messages: %w", err)
	}
	defer rows.Close()
	var ids []int64
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("find portal messages: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, errOf(rows)
}

// PortalMessagesByState counts the messages that are not settled, for operators'
// gauges.
func (s *Store) PortalMessagesByState(ctx context.Context) (map[casefile.MessageState]int64, error) {
	rows, err := s.query(ctx, `
		SELECT state, COUNT(*)
		FROM portal_messages
		WHERE state IN ('RECEIVED', 'WAITING', 'QUARANTINED')
		GROUP BY state`)
	if err != nil {
		return nil, fmt.Errorf("count portal messages: %w", err)
	}
	defer rows.Close()
	counts := make(map[casefile.MessageState]int64)
	for rows.Next() {
		var state casefile.MessageState
		var n int64
		if err := rows.Scan(&state, &n); err != nil {
			return nil, fmt.Errorf("count portal messages: %w", err)
		}
		counts[state] = n
	}
	return counts, errOf(rows)
}

// PortalMessages lists messages within the viewer's walls, newest first, behind an
// id; no state means all.
func (s *Store) PortalMessages(ctx context.Context, state casefile.MessageState, beforeID int64, limit int) (rows []PortalMessage, more bool, err error) {
	q := s.reads.PortalMessage.Query().Order(ent.Desc(portalmessage.FieldID)).Limit(limit + 1)
	if state != "" {
		q.Where(portalmessage.StateEQ(portalmessage.State(state)))
	}
	if beforeID != 0 {
		q.Where(portalmessage.IDLT(beforeID))
	}
	// Content and evidence stay where they are: nobody reads them in a list.
	var heads []*ent.PortalMessage
	if err := q.Select(portalMessageHead...).Scan(ctx, &heads); err != nil {
		return nil, false, fmt.Errorf("list portal messages: %w", err)
	}
	if more = len(heads) > limit; more {
		heads = heads[:limit]
	}
	rows, err = each(heads, nil, "portal messages", portalMessageRow)
	return rows, more, err
}

// PortalMessageByID reads a message within the viewer's walls, without its content.
func (s *Store) PortalMessageByID(ctx context.Context, id int64) (PortalMessage, error) {
	m, err := s.reads.PortalMessage.Query().Where(portalmessage.ID(id)).Select(portalMessageHead...).First(ctx)
	if err != nil {
		return PortalMessage{}, found(err)
	}
	return portalMessageRow(m), nil
}

// PortalMessageToApply reads a message with its content, for the room that applies
// it. It is the product's own question and knows no scope.
func (s *Store) PortalMessageToApply(ctx context.Context, id int64) (PortalMessage, error) {
	m, err := s.reads.PortalMessage.Get(access.NewContext(ctx, access.Product("portal")), id)
	if err != nil {
		return PortalMessage{}, found(err)
	}
	row := portalMessageRow(m)
	return row, openMessage(s, &row)
}

// portalMessageHead is every column but content and evidence.
var portalMessageHead = func() []string {
	var head []string
	for _, c := range portalmessage.Columns {
		if c != portalmessage.FieldContent && c != portalmessage.FieldEvidence && c != portalmessage.FieldRequestHash {
			head = append(head, c)
		}
	}
	return head
}()

// Gateway makes the viewer of the gateway that sent a message: what it sent is
// carried out in its name, also when it is not there any more.
func (s *Store) Gateway(ctx context.Context, id int64) (access.Viewer, error) {
	u, err := s.reads.User.Get(asAuth(ctx), id)
	if err != nil {
		return access.Viewer{}, found(err)
	}
	return userRow(u).Viewer(""), nil
}
