package casework_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
	"telnusqa/internal/papers"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// A hearing is printed as it was stated: called to an hour, held on a day, and put on
// record on another. Source: code of administrative procedure, art. 74.
func TestThePapersOfAHearingSayWhenItWas(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, o, clerk := context.Background(), open(t, s), storetest.Clerk(storetest.School1)
		december := func(day, hour, minute int) time.Time {
			return time.Date(2026, time.December, day, hour, minute, 0, 0, almaty)
		}
		head := clerk
		head.Role = access.SchoolHead
		o.set(december(1, 10, 0))
		id := o.submit(clerk, complete(t)).ApplicationID
		if _, err := o.desk.StartPreparation(ctx, clerk, o.act(id)); err != nil {
			t.Fatal(err)
		}
		_, err := o.desk.GiveNotice(ctx, clerk, casework.Notice{
			Act: o.act(id), Grounds: casefile.ServiceGrounds()[:1], Reasons: "Записи в архиве нет.", HearingAt: december(3, 15, 0),
		})
		if err != nil {
			t.Fatal(err)
		}
		says(t, o.text(clerk, papers.HearingNotice, id), "состоится 3 декабря 2026 года в 15:00")

		o.set(december(4, 9, 10))
		_, err = o.desk.RecordHearing(ctx, clerk, casework.Hearing{
			Act: o.act(id), Outcome: store.HearingObjected, HeldFrom: december(3, 15, 5), HeldUntil: december(3, 15, 40),
			Participants: "Заявитель, архивариус", Explanations: "Училась под прежней фамилией.", Protocol: "Новых сведений нет.",
		})
		if err != nil {
			t.Fatal(err)
		}
		says(t, o.text(clerk, papers.HearingMinutes, id),
			"Дата проведения: 3 декабря 2026 года", "Время начала: 15:05", "Время окончания: 15:40",
			"Протокол составлен: 4 декабря 2026 года, 09:10", "Участвовали: Заявитель, архивариус",
			"Объяснения услугополучателя:\n[paragraph] Училась под прежней фамилией.", "Выводы услугодателя:\n[paragraph] Новых сведений нет.")

		_, err = o.desk.RefuseService(ctx, head, casework.Refusal{Act: o.act(id), Grounds: casefile.ServiceGrounds()[:1], Reasons: "Записи в архиве нет."})
		if err != nil {
			t.Fatal(err)
		}
		reply := o.text(clerk, papers.ReasonedRefusal, id)
		says(t, reply, "заслушивание проведено 3 декабря 2026 года")
		if strings.Contains(reply, "запротоколировано") {
			t.Errorf("the reply still speaks of the day of the record:\n%s", reply)
		}
	})
}
