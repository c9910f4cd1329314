package store

import (
	"context"
	"errors"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/applicant"
	"telnusqa/ent/application"
	"telnusqa/ent/packageitem"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
)

// Application reads a case and, on PostgreSQL, locks its row until the
// transaction ends: two officers who act on one case at once act one after the
// other, and the second sees what the first did.
func (tx *Tx) Application(ctx context.Context, id int64) (Application, error) {
	q := tx.ent.Application.Query().Where(application.ID(id))
	if tx.locking() {
		q.ForUpdate()
	}
	a, err := q.First(tx.as(ctx))
	if err != nil {
		return Application{}, found(err)
	}
	row := applicationRow(a)
	return row, openApplication(tx.store, &row)
}

// InsertApplication adds a case and sets its ID.
func (tx *Tx) InsertApplication(ctx context.Context, row *Application) error {
	b := tx.ent.Application.Create()
	c := tx.store.crypt()
	if c.application(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("insert application: %w", c.err)
	}
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert application: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// UpdateApplication writes the facts of a case that may change, where its version
// is still row.Version, and raises row.Version. It returns ErrVersionConflict
// where somebody was faster. Place, number, who filed and when never change.
func (tx *Tx) UpdateApplication(ctx context.Context, row *Application) error {
	b := tx.ent.Application.Update().Where(application.ID(row.ID), application.Version(row.Version))
	c := tx.store.crypt()
	if c.applicationFacts(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("update application: %w", c.err)
	}
	b.Mutation().SetVersion(row.Version + 1)
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update application: %w", explain(err))
	}
	if n == 0 {
		return ErrVersionConflict.At("expectedVersion")
	}
	row.Version++
	return nil
}

func (c *crypt) application(m *ent.ApplicationMutation, a *Application) {
	fillPlace(m, a.Place)
	m.SetNumber(a.Number)
	m.SetApplicantID(a.ApplicantID)
	m.SetHandedInAt(instant(a.HandedInAt))
	m.SetRecordedAt(instant(a.RecordedAt))
	m.SetCreatedBy(a.CreatedBy)
	m.SetVersion(a.Version)
	optionalTime(m, a.AnonymisedAt, m.SetAnonymisedAt, m.ClearAnonymisedAt)
	c.applicationFacts(m, a)
}

// applicationFacts sets what may change during the life of a case.
func (c *crypt) applicationFacts(m *ent.ApplicationMutation, row *Application) {
	closed := *row
	a := &closed
	key := c.close(applicationRowKey(a), func(f fields) { applicationFields(a, f) })
	optional(m, key, m.SetDataKeyID, m.ClearDataKeyID)
	m.SetStatus(application.Status(a.Status))
	optional(m, a.RepresentativeID, m.SetRepresentativeID, m.ClearRepresentativeID)
	m.SetApplicantRole(application.ApplicantRole(a.ApplicantRole))
	m.SetReasonLost(has(a.Reasons, casefile.Lost))
	m.SetReasonDamaged(has(a.Reasons, casefile.Damaged))
	m.SetReasonNameChanged(has(a.Reasons, casefile.NameChanged))
	m.SetDocumentKind(application.DocumentKind(a.DocumentKind))
	m.SetHonours(application.Honours(a.Honours))
	m.SetGraduationYear(a.GraduationYear)
	optional(m, a.NameAtGraduation, m.SetNameAtGraduation, m.ClearNameAtGraduation)
	optional(m, a.WithdrawalReason, m.SetWithdrawalReason, m.ClearWithdrawalReason)
	optional(m, a.OriginalSeries, m.SetOriginalSeries, m.ClearOriginalSeries)
	optional(m, a.OriginalNumber, m.SetOriginalNumber, m.ClearOriginalNumber)
	optional(m, a.OriginalRaw, m.SetOriginalRaw, m.ClearOriginalRaw)
	m.SetCertifiedBy(application.CertifiedBy(a.CertifiedBy))
	m.SetHomeVisit(a.HomeVisit)
	optional(m, a.PickupBranchID, m.SetPickupBranchID, m.ClearPickupBranchID)
	optional(m, a.PickupAddress, m.SetPickupAddress, m.ClearPickupAddress)
	m.SetOriginalDue(a.OriginalDue)
	m.SetOriginalReceived(a.OriginalReceived)
	optional(m, a.AcceptedOn.String(), m.SetAcceptedOn, m.ClearAcceptedOn)
	optional(m, a.DueOn.String(), m.SetDueOn, m.ClearDueOn)
	optionalTime(m, a.DueAt, m.SetDueAt, m.ClearDueAt)
	optionalTime(m, a.NoticeGivenAt, m.SetNoticeGivenAt, m.ClearNoticeGivenAt)
	optionalTime(m, a.FinishedAt, m.SetFinishedAt, m.ClearFinishedAt)
	m.SetStatusAt(instant(a.StatusAt))
}

func applicationRow(a *ent.Application) Application {
	return Application{
		ID:               a.ID,
		Place:            place(a.RegionID, a.DivisionID, a.SchoolID, a.BranchID, a.Channel),
		Number:           a.Number,
		Status:           casefile.Status(a.Status),
		ApplicantID:      a.ApplicantID,
		RepresentativeID: a.RepresentativeID,
		ApplicantRole:    casefile.ApplicantRole(a.ApplicantRole),
		Reasons:          reasons(a),
		DocumentKind:     casefile.DocumentKind(a.DocumentKind),
		Honours:          casefile.Honours(a.Honours),
		GraduationYear:   a.GraduationYear,
		NameAtGraduation: a.NameAtGraduation, WithdrawalReason: a.WithdrawalReason,
		OriginalSeries:   a.OriginalSeries,
		OriginalNumber:   a.OriginalNumber,
		OriginalRaw:      a.OriginalRaw,
		CertifiedBy:      casefile.CertifiedBy(a.CertifiedBy),
		HomeVisit:        a.HomeVisit,
		PickupBranchID:   a.PickupBranchID,
		PickupAddress:    a.PickupAddress,
		OriginalDue:      a.OriginalDue,
		OriginalReceived: a.OriginalReceived,
		HandedInAt:       utc(a.HandedInAt),
		RecordedAt:       utc(a.RecordedAt),
		AcceptedOn:       date(a.AcceptedOn),
		DueOn:            date(a.DueOn),
		DueAt:            utc(a.DueAt),
		NoticeGivenAt:    utc(a.NoticeGivenAt),
		FinishedAt:       utc(a.FinishedAt),
		AnonymisedAt:     utc(a.AnonymisedAt),
		StatusAt:         utc(a.StatusAt),
		Version:          a.Version,
		CreatedBy:        a.CreatedBy,
	}
}

// Applicant reads a person.
func (tx *Tx) Applicant(ctx context.Context, id int64) (Applicant, error) {
	a, err := tx.ent.Applicant.Query().Where(applicant.ID(id)).First(tx.as(ctx))
	if err != nil {
		return Applicant{}, found(err)
	}
	row := Applicant{
		ID:               a.ID,
		Place:            place(a.RegionID, a.DivisionID, a.SchoolID, a.BranchID, a.Channel),
		IIN:              a.Iin,
		IINAbsentReason:  a.IinAbsentReason,
		Surname:          a.Surname,
		GivenName:        a.GivenName,
		Patronymic:       a.Patronymic,
		BirthDate:        date(a.BirthDate),
		IdentityDocument: a.IdentityDocument,
		Phone:            a.Phone,
		Email:            a.Email,
		Address:          a.Address,
	}
	return row, tx.store.open(a.CipherRow, func(f fields) { applicantFields(&row, f) })
}

// InsertApplicant adds a person and sets her ID.
func (tx *Tx) InsertApplicant(ctx context.Context, row *Applicant) error {
	b := tx.ent.Applicant.Create()
	c := tx.store.crypt()
	if c.applicant(b.Mutation(), row); c.err != nil {
		return fmt.Errorf("insert applicant: %w", c.err)
	}
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert applicant: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

func (c *crypt) applicant(m *ent.ApplicantMutation, row *Applicant) {
	closed, cipherRow := *row, newCipherRow()
	a := &closed
	hash := c.hash(hashIIN, a.IIN)
	c.close(cipherRow, func(f fields) { applicantFields(a, f) })
	if c.keys != nil {
		m.SetDataKeyID(int64(c.keys.Primary())) // also where nothing is encrypted: a row without a key is one of before
	}
	m.SetCipherRow(cipherRow)
	optional(m, hash, m.SetIinHash, m.ClearIinHash)
	fillPlace(m, a.Place)
	optional(m, a.IIN, m.SetIin, m.ClearIin)
	optional(m, a.IINAbsentReason, m.SetIinAbsentReason, m.ClearIinAbsentReason)
	m.SetSurname(a.Surname)
	m.SetGivenName(a.GivenName)
	optional(m, a.Patronymic, m.SetPatronymic, m.ClearPatronymic)
	m.SetSearchName(searchName(a.Surname, a.GivenName, a.Patronymic))
	optional(m, a.BirthDate.String(), m.SetBirthDate, m.ClearBirthDate)
	optional(m, a.IdentityDocument, m.SetIdentityDocument, m.ClearIdentityDocument)
	optional(m, a.Phone, m.SetPhone, m.ClearPhone)
	optional(m, a.Email, m.SetEmail, m.ClearEmail)
	optional(m, a.Address, m.SetAddress, m.ClearAddress)
}

// Items reads the package of a case, in the order it was written.
func (tx *Tx) Items(ctx context.Context, applicationID int64) ([]PackageItem, error) {
	items, err := tx.ent.PackageItem.Query().
		Where(packageitem.ApplicationID(applicationID)).
		Order(packageitem.ByID()).
		All(tx.as(ctx))
	if err != nil {
		return nil, fmt.Errorf("read package: %w", err)
	}
	rows := make([]PackageItem, len(items))
	for i, p := range items {
		rows[i] = itemRow(p)
	}
	return openEach(tx.store, rows, nil, "package", openItem)
}

func itemRow(p *ent.PackageItem) PackageItem {
	return PackageItem{
		ID:              p.ID,
		Place:           place(p.RegionID, p.DivisionID, p.SchoolID, p.BranchID, p.Channel),
		ApplicationID:   p.ApplicationID,
		Kind:            casefile.PackageItemKind(p.Kind),
		State:           casefile.ItemState(p.State),
		ExpiresOn:       date(p.ExpiresOn),
		FromStateSystem: p.FromStateSystem,
		ConsentMethod:   string(p.ConsentMethod),
		ConsentAt:       utc(p.ConsentAt),
		ConsentPhone:    p.ConsentPhone,
	}
}

// InsertItems adds the documents of a package and sets their IDs.
func (tx *Tx) InsertItems(ctx context.Context, rows []PackageItem) error {
	if len(rows) == 0 {
		return nil
	}
	c := tx.store.crypt()
	saved, err := tx.ent.PackageItem.MapCreateBulk(rows, func(b *ent.PackageItemCreate, i int) {
		c.packageItem(b.Mutation(), &rows[i])
	}).Save(tx.as(ctx))
	if err = errors.Join(c.err, err); err != nil {
		return fmt.Errorf("insert package: %w", explain(err))
	}
	for i := range rows {
		rows[i].ID = saved[i].ID
	}
	return nil
}

// UpdateItem writes the state of a document of a package: one that was put off is
// brought. Nothing else of it changes.
func (tx *Tx) UpdateItem(ctx context.Context, row *PackageItem) error {
	n, err := tx.ent.PackageItem.Update().Where(packageitem.ID(row.ID)).
		SetState(packageitem.State(row.State)).Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update package: %w", explain(err))
	}
	if n == 0 {
		return access.ErrNotFound
	}
	return nil
}

func (c *crypt) packageItem(m *ent.PackageItemMutation, row *PackageItem) {
	closed := *row
	p := &closed
	key := c.close(itemRowKey(p), func(f fields) { itemFields(p, f) })
	optional(m, key, m.SetDataKeyID, m.ClearDataKeyID)
	fillPlace(m, p.Place)
	m.SetApplicationID(p.ApplicationID)
	m.SetKind(packageitem.Kind(p.Kind))
	m.SetState(packageitem.State(p.State))
	optional(m, p.ExpiresOn.String(), m.SetExpiresOn, m.ClearExpiresOn)
	m.SetFromStateSystem(p.FromStateSystem)
	optional(m, packageitem.ConsentMethod(p.ConsentMethod), m.SetConsentMethod, m.ClearConsentMethod)
	optionalTime(m, p.ConsentAt, m.SetConsentAt, m.ClearConsentAt)
	optional(m, p.ConsentPhone, m.SetConsentPhone, m.ClearConsentPhone)
}
