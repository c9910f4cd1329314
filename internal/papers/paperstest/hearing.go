package paperstest

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/papers"
	"telnusqa/internal/workday"
)

// The facts of a refusal of December 2026, by the wordings in force since November.

// inDecember is an instant of December 2026 at the school.
func inDecember(day, hour, minute int) time.Time {
	return time.Date(2026, 12, day, hour, minute, 0, 0, Zone)
}

// Summoned are the facts of a case whose applicant was called to an hour.
func Summoned() papers.Facts {
	f := Noticed()
	f.Case.HandedInAt = time.Date(2026, 11, 20, 10, 5, 0, 0, Zone)
	f.Case.AcceptedOn, f.Case.DueOn = workday.NewDate(2026, 11, 20), workday.NewDate(2026, 12, 11)
	n := f.Case.Notice
	n.GivenAt, n.HearingAt, n.Place = inDecember(2, 9, 40), inDecember(4, 15, 0), "Мектеп, 12-кабинет"
	n.HearingOn, n.ObjectBy = workday.NewDate(2026, 12, 4), workday.NewDate(2026, 12, 4)
	return f
}

// HeardInDecember are the facts after the hearing, which was put on record the Monday
// after; or after there was none.
func HeardInDecember(held bool) papers.Facts {
	f := Summoned()
	n := f.Case.Notice
	n.HeardAt, n.HeardBy = inDecember(7, 9, 10), "Әбдірахманова Жанаргүл Қуанышбекқызы"
	if !held {
		n.Outcome, n.Protocol = casefile.NoAnswer, "Өтініш беруші тыңдауға келген жоқ, қарсылық ұсынбады."
		return f
	}
	n.Outcome, n.HeldFrom, n.HeldUntil = casefile.Objected, inDecember(4, 15, 0), inDecember(4, 15, 40)
	n.Participants = "Өтініш беруші; мектеп директорының орынбасары Мұқанов Ғ. І.; мұрағатшы Ұзақбаева Һ. Ө."
	n.Explanations = "Аттестатты 2006 жылы осы мектепте алдым, бірақ растайтын құжатым сақталмаған. Сыныптастарымның куәлік беруін сұраймын."
	n.Protocol = "Өтініш беруші жаңа мәліметтер ұсынған жоқ, куәлердің айтқаны мұрағат жазбасын алмастырмайды."
	return f
}

// RefusedInDecember are the facts of the reasoned reply to it.
func RefusedInDecember(held bool) papers.Facts {
	f := HeardInDecember(held)
	f.Case.Status = casefile.Refused
	f.Case.Refusal = &papers.Refusal{
		Number: "МО-2026-000019", On: workday.NewDate(2026, 12, 8), Grounds: f.Case.Notice.Grounds, Reasons: f.Case.Notice.Reasons,
		SignedBy: "Әбдірахманова Жанаргүл Қуанышбекқызы",
	}
	return f
}
