package demo

import (
	"context"
	"errors"
	"fmt"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/store"
)

// subject is the case that a plan's acts are about, as the last one left it.
type subject struct {
	schoolID int64
	id       int64 // of the application; 0 before the hand-in
	version  int
	visitID  int64 // home visit on which it was handed in
}

// act carries out one step at the desk. The desk's clock must show the step's
// RecordedAt; the subject is brought up to date.
func act(ctx context.Context, desk *casework.Desk, v access.Viewer, s *subject, step Step) error {
	a := casework.Act{ApplicationID: s.id, ExpectedVersion: s.version, HappenedAt: step.HappenedAt}
	out, err := perform(ctx, desk, v, *s, a, step)
	if err != nil {
		return fmt.Errorf("demo: %s at school %d, case %d, by %s at %s: %w",
			step.Action, s.schoolID, s.id, v.Login, step.HappenedAt.Format("2006-01-02 15:04"), err)
	}
	if step.Action == casefile.Submit {
		s.id = out.ApplicationID
	}
	s.version++
	return nil
}

func perform(ctx context.Context, desk *casework.Desk, v access.Viewer, s subject, a casework.Act, step Step) (casework.Outcome, error) {
	switch step.Action {
	case casefile.Submit:
		in := step.Input.(casework.Submission)
		in.SchoolID, in.HandedInAt, in.VisitID = s.schoolID, step.HappenedAt, s.visitID
		return desk.Submit(ctx, v, in)
	case casefile.Accept:
		return desk.Accept(ctx, v, a)
	case casefile.StartPreparation:
		return desk.StartPreparation(ctx, v, a)
	case casefile.GiveNotice:
		in := step.Input.(casework.Notice)
		in.Act = a
		return desk.GiveNotice(ctx, v, in)
	case casefile.RecordHearing:
		in := step.Input.(casework.Hearing)
		in.Act = a
		return desk.RecordHearing(ctx, v, in)
	case casefile.RefuseService:
		in := step.Input.(casework.Refusal)
		in.Act = a
		return desk.RefuseService(ctx, v, in)
	case casefile.IssueDuplicate:
		in := step.Input.(casework.Issue)
		in.Act = a
		return desk.IssueDuplicate(ctx, v, in)
	case casefile.SendToCorporation:
		return desk.SendToCorporation(ctx, v, a)
	case casefile.ReturnToSchool:
		return desk.ReturnToSchool(ctx, v, a)
	case casefile.RequestFromSchool:
		return desk.RequestFromSchool(ctx, v, a)
	case casefile.HandOver:
		in := step.Input.(casework.HandOver)
		in.Act = a
		return desk.HandOver(ctx, v, in)
	case casefile.Withdraw:
		in := step.Input.(casework.Withdrawal)
		in.Act = a
		return desk.Withdraw(ctx, v, in)
	default:
		return casework.Outcome{}, fmt.Errorf("no plan does %s", step.Action)
	}
}

// stockAct carries out an act on the blanks of a school.
func (p *performance) stockAct(ctx context.Context, s StockAct) error {
	var err error
	v := p.viewers[s.ByID]
	switch in := s.Input.(type) {
	case casework.BlankRange:
		in.SchoolID = s.SchoolID
		_, err = p.desk.ReceiveBlanks(ctx, v, in)
		if s.TurnedAway && errors.Is(err, store.ErrSeriesNumberTaken) {
			err = nil
		} else if s.TurnedAway && err == nil {
			err = errors.New("numbers on record were taken in once more")
		}
	case casework.SpoiledBlank:
		in.SchoolID = s.SchoolID
		_, err = p.desk.SpoilBlank(ctx, v, in)
	case casework.GivenBlanks:
		in.SchoolID = s.SchoolID
		var out casework.Outcome
		out, err = p.desk.SendBlanks(ctx, v, in)
		p.sent = append(p.sent, out.TransferID)
	case casework.TransferAct:
		in.TransferID = p.sent[in.TransferID-1]
		_, err = p.desk.ConfirmTransfer(ctx, v, in)
	case casework.PhysicalCount:
		in.SchoolID = s.SchoolID
		_, err = p.desk.CountStock(ctx, v, in)
	default:
		err = fmt.Errorf("no such act: %T", s.Input)
	}
	if err != nil {
		return fmt.Errorf("demo: blanks of school %d, by %s: %w", s.SchoolID, v.Login, err)
	}
	return nil
}
