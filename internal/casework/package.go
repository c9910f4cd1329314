package casework

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/sla"
	"telnusqa/internal/store"
	"time"
)

// itemRows are the rows of a checked package: what was presented, and what was
// found missing or is handed in later.
func itemRows(app store.Application, presented []casefile.PresentedItem, findings casefile.Findings) []store.PackageItem {
	rows := make([]store.PackageItem, 0, len(presented)+len(findings.List))
	expired := make(map[casefile.PackageItemKind]bool)
	for _, f := range findings.List {
		if f.Ground == casefile.Expired {
			expired[f.Item] = true
		}
	}
	for _, p := range presented {
		row := store.PackageItem{
			Place: app.Place, ApplicationID: app.ID, Kind: p.Kind, State: casefile.Present,
			ExpiresOn: p.ExpiresOn, FromStateSystem: p.FromStateSystem,
		}
		if expired[p.Kind] {
			row.State = casefile.ItemExpired
		}
		if c := p.Consent; c != nil {
			row.ConsentMethod, row.ConsentAt, row.ConsentPhone = string(c.Method), instant(c.At), c.Phone
		}
		rows = append(rows, row)
	}
	for _, r := range findings.Required {
		switch r.State {
		case casefile.Missing, casefile.Later:
			rows = append(rows, store.PackageItem{Place: app.Place, ApplicationID: app.ID, Kind: r.AnyOf[0], State: r.State})
		}
	}
	return rows
}

// presentedItem reads a row of a package as it was presented.
func presentedItem(row store.PackageItem) casefile.PresentedItem {
	p := casefile.PresentedItem{Kind: row.Kind, ExpiresOn: row.ExpiresOn, FromStateSystem: row.FromStateSystem}
	if row.ConsentMethod != "" {
		p.Consent = &casefile.Consent{Method: casefile.ConsentMethod(row.ConsentMethod), At: row.ConsentAt, Phone: row.ConsentPhone}
	}
	return p
}

// newClock is the row of a clock that starts now.
func newClock(app *store.Application, kind sla.ClockKind, started time.Time, due sla.Due) store.Clock {
	return store.Clock{
		Place: app.Place, ApplicationID: app.ID, Kind: kind, State: sla.Running,
		StartedAt: started, AcceptedOn: due.AcceptedOn, DueOn: due.DueOn, DueAt: due.DueAt,
		WarnedLevel:     store.NeverWarned,
		CalendarVersion: due.CalendarVersion, RuleVersion: due.RuleVersion, Fingerprint: due.Fingerprint,
	}
}
