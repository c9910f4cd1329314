package casefile

import "telnusqa/internal/fault"

// PortalStatus is a status as the portal shows it to the applicant. The portal has
// three; what exactly happened is told beside it.
type PortalStatus string

// The statuses of the portal.
const (
	PortalInProgress PortalStatus = "IN_PROGRESS"
	PortalDone       PortalStatus = "DONE"
	PortalRefused    PortalStatus = "REFUSED"
)

// The names are those the portal shows; that it has no others is from memory and a
// matter of the contract.
var portalStatuses = words[PortalStatus]{
	{PortalInProgress, fault.Text{KK: "Өңделуде", RU: "В обработке", EN: "In progress"}},
	{PortalDone, fault.Text{KK: "Орындалды", RU: "Исполнено", EN: "Done"}},
	{PortalRefused, fault.Text{KK: "Бас тартылды", RU: "Отказ", EN: "Refused"}},
}

// PortalStatuses lists the statuses of the portal.
func PortalStatuses() []PortalStatus { return portalStatuses.values() }

// Valid reports whether s is one of PortalStatuses.
func (s PortalStatus) Valid() bool { return portalStatuses.has(s) }

// Name is the status as the portal shows it.
func (s PortalStatus) Name(lang fault.Lang) string { return portalStatuses.name(s, lang) }

// onPortal is the whole table: what the portal shows for each of our statuses. Where
// the paper lies after it was issued does not concern the outcome. A withdrawn
// application has no outcome; of the portal's words only the one for an end without
// a duplicate is left for it.
var onPortal = map[Status]PortalStatus{
	Received:         PortalInProgress,
	NotAccepted:      PortalRefused,
	Accepted:         PortalInProgress,
	InPreparation:    PortalInProgress,
	NoticeGiven:      PortalInProgress,
	Refused:          PortalRefused,
	Issued:           PortalDone,
	AtCorporation:    PortalDone,
	ReturnedToSchool: PortalDone,
	HandedOver:       PortalDone,
	Withdrawn:        PortalRefused,
}

// OnPortal is what the portal shows for the status.
func (s Status) OnPortal() PortalStatus { return onPortal[s] }
