package sequencetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
	"telnusqa/internal/workday"
)

// residents are a few people, so that some come twice; one is a minor.
var residents = func() (all []casework.Person) {
	for n, born := range []int{1975, 1984, 1990, 1999, 2003, 2012} {
		iin, ok := identifier.NewIIN(born, time.June, 15, "F", 9810+n)
		for serial := 9830; !ok; serial++ {
			iin, ok = identifier.NewIIN(born, time.June, 15, "F", serial)
		}
		all = append(all, casework.Person{IIN: string(iin), Surname: fmt.Sprint("Ахметова-", n), GivenName: "Әсем", Phone: "+77010000001"})
	}
	return all
}()

// application is an application of somebody, complete or not.
func application(dice *rand.Rand, at time.Time) casework.Submission {
	n := dice.IntN(len(residents))
	s := casework.Submission{
		Key: key(dice), SchoolID: schools[dice.IntN(len(schools))], Applicant: residents[n], ApplicantRole: casefile.FormerStudent,
		DocumentKind: casefile.DocumentKinds()[dice.IntN(2)], Honours: casefile.Ordinary, GraduationYear: 2008, CertifiedBy: casefile.Handwritten,
		Items: []casefile.PresentedItem{{Kind: casefile.ApplicationForm}, {Kind: casefile.IdentityCard, ExpiresOn: workday.NewDate(2026, time.May, 1)}},
	}
	if n == len(residents)-1 && dice.IntN(4) > 0 { // the minor, with her mother most of the time
		s.ApplicantRole, s.Representative = casefile.LegalRepresentative, &residents[0]
		s.Items[1].Kind = casefile.BirthCertificate
		s.Items = append(s.Items, casefile.PresentedItem{Kind: casefile.RepresentationProof})
	}
	for mask, i := 1+dice.IntN(7), 0; i < 3; i++ {
		if mask&(1<<i) != 0 {
			s.Reasons = append(s.Reasons, casefile.Reasons()[i])
		}
	}
	if dice.IntN(4) > 0 {
		s.Items = append(s.Items, casefile.PresentedItem{Kind: casefile.OriginalDocument})
	}
	if dice.IntN(10) == 0 {
		s.Items = s.Items[1:]
	}
	if dice.IntN(3) == 0 {
		s.OriginalDocument = fmt.Sprintf("ЖОБ № %07d", dice.IntN(4))
	}
	if dice.IntN(3) == 0 {
		s.HandedInAt = at.Add(-time.Duration(dice.IntN(60)) * time.Hour)
	}
	if dice.IntN(4) == 0 {
		s.PickupBranchID = []int64{storetest.KokshetauBranch, storetest.ZerendaBranch}[dice.IntN(2)]
	}
	return s
}

func (w *world) submit(dice *rand.Rand) error {
	p := w.one(dice, access.SchoolClerk, access.SchoolHead, access.CorporationOperator)
	v, err := w.as(p)
	if err != nil {
		return err
	}
	s := application(dice, w.at)
	switch {
	case p.Role == access.CorporationOperator && len(w.tickets) > 0 && dice.IntN(3) == 0:
		s.TicketID = w.tickets[dice.IntN(len(w.tickets))]
	case p.Role == access.CorporationOperator && len(w.visits) > 0 && dice.IntN(2) == 0:
		s.VisitID, s.SchoolID = w.visits[dice.IntN(len(w.visits))], servedBy(p.Home.BranchID)
	case dice.IntN(6) == 0: // any school at all
	case p.Role == access.CorporationOperator:
		s.SchoolID = servedBy(p.Home.BranchID)
	default:
		s.SchoolID = 0
	}
	out, code, err := w.keyed(fmt.Sprintf("submit as %s", p.name), func() (casework.Outcome, error) { return w.desk.Submit(w.ctx, v, s) })
	if err != nil || code != "" {
		return err
	}
	return w.filed(v, out.ApplicationID)
}

// servedBy is a school that a branch serves.
func servedBy(branch int64) int64 {
	for _, school := range schools {
		if storetest.PlaceOf(school, "").BranchID == branch {
			return school
		}
	}
	return 0
}

// filed keeps a new case, and sees to it that who filed it may see it.
func (w *world) filed(v access.Viewer, id int64) error {
	w.cases = append(w.cases, id)
	c, err := w.store.CaseByID(w.ctx, product.CaseScope(), id)
	if err != nil {
		return err
	}
	if may, err := w.sees(v, c.Place); err != nil || !may {
		return fmt.Errorf("%s filed case %d in %+v, which she does not see (%v)", v.Login, id, c.Place, err)
	}
	return nil
}

// act tries an act on some case: most of the time one that somebody may do, else
// whatever.
func (w *world) act(dice *rand.Rand) error {
	if len(w.cases) == 0 {
		return nil
	}
	n, err := w.pick(dice)
	if err != nil {
		return err
	}
	c, err := w.store.CaseByID(w.ctx, product.CaseScope(), w.cases[n])
	if err != nil {
		return err
	}
	facts, err := w.facts(c)
	if err != nil {
		return err
	}
	p, action := w.whoever(dice), casefile.Actions()[dice.IntN(len(casefile.Actions()))]
	if dice.IntN(5) > 0 {
		if p, action, err = w.fitting(dice, c, facts, p, action); err != nil {
			return err
		}
	}
	v, err := w.as(p)
	if err != nil {
		return err
	}
	a := casework.Act{Key: key(dice), ApplicationID: c.ID, ExpectedVersion: c.Version}
	if since := w.at.Sub(c.StatusAt); since > 0 && dice.IntN(4) == 0 {
		a.HappenedAt = c.StatusAt.Add(time.Duration(dice.Int64N(int64(since)))) // entered afterwards
	}
	if dice.IntN(15) == 0 {
		a.ExpectedVersion--
	}
	details := dice.Uint64()
	do, err := w.doing(rand.New(rand.NewPCG(details, 2)), v, a, action, c)
	if err != nil || do == nil {
		return err
	}
	_, code, err := w.keyed(fmt.Sprintf("%s of case %d as %s", action, n+1, p.name), do)
	if err != nil {
		return err
	}
	if err := w.within(v, c, facts, action, code); err != nil {
		return err
	}
	if may, err := w.sees(v, c.Place); err != nil || may {
		return err
	}
	// Nobody can tell a case beyond her walls from one that is not there.
	a.ApplicationID = 1 << 40
	if do, err = w.doing(rand.New(rand.NewPCG(details, 2)), v, a, action, c); err != nil {
		return err
	}
	_, none, err := w.try(fmt.Sprintf("%s of no case as %s", action, p.name), do)
	if err == nil && none != code {
		err = fmt.Errorf("%s was told %s of case %d beyond her walls, and %s of one that is not there", p.name, code, c.ID, none)
	}
	return err
}

// pick finds a case: any, or now and then one at a stage that few come to.
func (w *world) pick(dice *rand.Rand) (int, error) {
	n := dice.IntN(len(w.cases))
	if dice.IntN(2) == 0 {
		return n, nil
	}
	var id int64
	err := w.store.Reader().QueryRowContext(w.ctx, `SELECT COALESCE(MAX(id), 0) FROM applications
		WHERE status IN ('RECEIVED', 'ISSUED', 'AT_CORPORATION', 'RETURNED_TO_SCHOOL')`).Scan(&id)
	if at := slices.Index(w.cases, id); at >= 0 {
		n = at
	}
	return n, err
}

// facts are what the transition table is asked about a case as it is now.
func (w *world) facts(c store.Case) (casefile.Case, error) {
	clocks, err := w.store.ClocksOf(w.inProduct(), c.ID)
	if err != nil {
		return casefile.Case{}, err
	}
	notice, err := w.store.NoticeOf(w.inProduct(), c.ID)
	return casework.Facts(c.Application, clocks, notice, w.zone, w.at), err
}

// fitting finds somebody who sees the case and something that she may do with it.
func (w *world) fitting(dice *rand.Rand, c store.Case, facts casefile.Case, p person, a casefile.Action) (person, casefile.Action, error) {
	type pair struct {
		person
		action casefile.Action
	}
	var actions []casefile.Action
	var all []pair
	heirs, err := w.heirs()
	if err != nil {
		return p, a, err
	}
	for _, p := range everybody {
		if mayBeSeen(p.Viewer, c.Place, heirs) {
			for _, a := range casefile.Allowed(facts, p.Role) {
				all = append(all, pair{p, a})
			}
		}
	}
	// A withdrawal fits nearly always, and is not to end every case.
	if wants := func(one pair) bool { return one.action == casefile.Withdraw }; dice.IntN(8) > 0 && !slices.ContainsFunc(all, func(one pair) bool { return !wants(one) }) {
		return p, "", nil // let it live
	} else if dice.IntN(8) > 0 {
		all = slices.DeleteFunc(all, wants)
	}
	if len(all) == 0 {
		return p, "", nil
	}
	for _, one := range all {
		if !slices.Contains(actions, one.action) {
			actions = append(actions, one.action)
		}
	}
	a = actions[dice.IntN(len(actions))]
	all = slices.DeleteFunc(all, func(one pair) bool { return one.action != a })
	return all[dice.IntN(len(all))].person, a, nil
}

// within compares an answer with the walls and with the table.
func (w *world) within(v access.Viewer, c store.Case, facts casefile.Case, action casefile.Action, code string) error {
	may, err := w.sees(v, c.Place)
	if err != nil {
		return err
	}
	moving, err := w.store.MovingNow(w.ctx, workday.DateOf(w.at, w.zone))
	if err != nil {
		return err
	}
	switch {
	case code == "" && !may:
		return fmt.Errorf("%s did %s to case %d in %+v, beyond her walls", v.Login, action, c.ID, c.Place)
	case code == "" && moving.Version == 0 && !w.listed(facts, action, v.Role):
		return fmt.Errorf("%s did %s to case %d, %s, which the table does not list", v.Login, action, c.ID, c.Status)
	}
	return nil
}

// listed reports whether the table lists the action; what an officer brings with the
// act (an upheld objection, a package) may open a way of its own.
func (w *world) listed(c casefile.Case, a casefile.Action, role access.Role) bool {
	for _, brought := range []func(*casefile.Case){
		func(*casefile.Case) {},
		func(c *casefile.Case) { c.ObjectionUpheld = true },
		func(c *casefile.Case) { c.Check = casefile.PackageIncomplete },
	} {
		with := c
		brought(&with)
		if slices.Contains(casefile.Allowed(with, role), a) {
			return true
		}
	}
	return false
}

// hearing is some hour four days on, mostly eleven: not always one at which a school is open.
func (w *world) hearing(dice *rand.Rand) time.Time {
	at := workday.DateOf(w.at, w.zone).AddDays(4).At(workday.Clock(11, 0), w.zone)
	if dice.IntN(8) == 0 {
		at = at.Add(time.Duration(dice.IntN(48)) * time.Hour)
	}
	return at
}

// doing is the act itself; nil for what has no act of its own.
func (w *world) doing(dice *rand.Rand, v access.Viewer, a casework.Act, action casefile.Action, c store.Case) (func() (casework.Outcome, error), error) {
	grounds := casefile.ServiceGrounds()[dice.IntN(6):]
	switch action {
	case casefile.Accept:
		return func() (casework.Outcome, error) { return w.desk.Accept(w.ctx, v, a) }, nil
	case casefile.RefuseIntake:
		in := casework.IntakeRefusal{Act: a}
		if dice.IntN(3) == 0 {
			in.Items = []casefile.PresentedItem{{Kind: casefile.ApplicationForm}}
		}
		return func() (casework.Outcome, error) { return w.desk.RefuseIntake(w.ctx, v, in) }, nil
	case casefile.StartPreparation:
		return func() (casework.Outcome, error) { return w.desk.StartPreparation(w.ctx, v, a) }, nil
	case casefile.GiveNotice:
		in := casework.Notice{Act: a, Grounds: grounds, Reasons: "Нет записи.", HearingAt: w.hearing(dice)}
		return func() (casework.Outcome, error) { return w.desk.GiveNotice(w.ctx, v, in) }, nil
	case casefile.RecordHearing:
		in := casework.Hearing{
			Act: a, Outcome: []store.HearingOutcome{store.HearingObjected, store.HearingWaived, store.HearingNoAnswer}[dice.IntN(3)],
			ObjectionUpheld: dice.IntN(4) == 0, Explanations: "Не согласна.", Protocol: "Вывод.",
		}
		return func() (casework.Outcome, error) { return w.desk.RecordHearing(w.ctx, v, in) }, nil
	case casefile.RefuseService:
		in := casework.Refusal{Act: a, Grounds: grounds, Reasons: "Нет записи."}
		notice, err := w.store.NoticeOf(access.NewContext(w.ctx, v), c.ID)
		if err != nil {
			return nil, err
		}
		if notice != nil && dice.IntN(4) > 0 {
			in.Grounds = notice.Grounds // else chance's own, of which the notice may know nothing
		}
		return func() (casework.Outcome, error) { return w.desk.RefuseService(w.ctx, v, in) }, nil
	case casefile.IssueDuplicate:
		in, err := w.blankFor(dice, c)
		in.Act = a
		return func() (casework.Outcome, error) { return w.desk.IssueDuplicate(w.ctx, v, in) }, err
	case casefile.SendToCorporation:
		return func() (casework.Outcome, error) { return w.desk.SendToCorporation(w.ctx, v, a) }, nil
	case casefile.ReturnToSchool:
		return func() (casework.Outcome, error) { return w.desk.ReturnToSchool(w.ctx, v, a) }, nil
	case casefile.RequestFromSchool:
		return func() (casework.Outcome, error) { return w.desk.RequestFromSchool(w.ctx, v, a) }, nil
	case casefile.HandOver:
		in := casework.HandOver{Act: a, Recipient: store.ToApplicant, IdentityDocument: "Жеке куәлік № 000000000", OriginalReceived: dice.IntN(3) > 0, ProofReceived: dice.IntN(3) > 0}
		if dice.IntN(5) == 0 {
			in.Recipient = store.ToRepresentative // without a power of attorney
		}
		return func() (casework.Outcome, error) { return w.desk.HandOver(w.ctx, v, in) }, nil
	case casefile.Withdraw:
		in := casework.Withdrawal{Act: a, Reason: "Нашёлся."}
		return func() (casework.Outcome, error) { return w.desk.Withdraw(w.ctx, v, in) }, nil
	}
	return nil, nil
}

// blankFor finds a sheet that may do: of the school that answers for the case most
// of the time, else of any.
func (w *world) blankFor(dice *rand.Rand, c store.Case) (in casework.Issue, err error) {
	heirs, err := w.heirs()
	if err != nil {
		return in, err
	}
	school := c.Application.SchoolID
	for heirs[school] != 0 {
		school = heirs[school]
	}
	query := `SELECT series, number FROM blanks WHERE state = 'IN_STOCK' AND document_kind = ? AND school_id = ? ORDER BY series, number`
	if dice.IntN(8) == 0 {
		query = `SELECT series, number FROM blanks WHERE document_kind <> ? OR school_id <> ? ORDER BY school_id, series, number`
	}
	rows, err := w.store.Reader().QueryContext(w.ctx, w.store.Rebind(query), string(c.DocumentKind), school)
	if err != nil {
		return in, err
	}
	defer rows.Close()
	var all []casework.Issue
	for rows.Next() {
		if err := rows.Scan(&in.Series, &in.Number); err != nil {
			return in, err
		}
		all = append(all, in)
	}
	if len(all) > 0 {
		in = all[dice.IntN(len(all))]
	}
	return in, rows.Err()
}
