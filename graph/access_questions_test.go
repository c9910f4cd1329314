package graph_test

import (
	"fmt"
	"time"

	"telnusqa/graph/view"
	"telnusqa/internal/store/storetest"
)

// accessTime is the morning of the questions: the month of the stored paper is over.
var accessTime = time.Date(2026, time.April, 6, 10, 0, 0, 0, almaty)

// What the questions are about; see matrix.seed.
var (
	idSchool1   = view.ID(view.KindSchool, storetest.School1)
	idCase1     = view.ID(view.KindApplication, 1)
	school1BIN  = storetest.Places().Schools[0].BIN
	school2BIN  = storetest.Places().Schools[1].BIN
	ofSchool    = fmt.Sprintf("territoryId: %q", idSchool1)
	onlySchool  = fmt.Sprintf("filter: {%s}", ofSchool)
	closingID   = int64(1005)
	branchOfOwn = view.ID(view.KindBranch, storetest.KokshetauBranch)
)

// onCase is the beginning of an input about a case, as it was seeded.
func onCase(id int64, version int) string {
	return fmt.Sprintf("applicationId: %q, expectedVersion: %d", view.ID(view.KindApplication, id), version)
}

const refused = `grounds: [UNRELIABLE_DATA], reasons: "Нет записи."`

// do is a mutation with its input.
func do(name, input string) string {
	return fmt.Sprintf("%s(input: {%s}) { faults { code } }", name, input)
}

// questions are asked of the operations; what is not here is asked with made-up
// arguments (matrix.invented).
var questions = map[string]string{
	"viewer":                `viewer { login }`,
	"node":                  fmt.Sprintf(`node(id: %q) { id }`, idCase1),
	"nodes":                 fmt.Sprintf(`nodes(ids: [%q]) { id }`, idCase1),
	"application":           `application(number: "ДБ-2026-000001") { number status dueOn }`,
	"applications":          `applications(` + onlySchool + `) { edges { node { number } } }`,
	"clocks":                `clocks { edges { node { kind } } }`,
	"duplicates":            `duplicates(` + onlySchool + `) { edges { node { registerNumber } } }`,
	"importedDuplicates":    `importedDuplicates(` + onlySchool + `) { edges { node { registerNumber } } }`,
	"receipts":              `receipts(` + onlySchool + `) { edges { node { number } } }`,
	"blanks":                `blanks(` + onlySchool + `) { edges { node { number } } }`,
	"blankBalance":          `blankBalance(` + onlySchool + `) { received left }`,
	"blankBalances":         fmt.Sprintf(`blankBalances(filter: {territoryId: %q}) { edges { node { received } } }`, view.ID(view.KindDivision, storetest.Kokshetau)),
	"blankMoves":            `blankMoves(` + onlySchool + `) { edges { node { number } } }`,
	"blankTransfers":        `blankTransfers(` + ofSchool + `) { edges { node { first } } }`,
	"stockCounts":           `stockCounts(` + ofSchool + `) { edges { node { actNumber } } }`,
	"blankRepeats":          `blankRepeats(` + ofSchool + `) { edges { node { first } } }`,
	"blankGaps":             `blankGaps { edges { cursor } }`,
	"originalRepeats":       `originalRepeats { edges { cursor } }`,
	"blanksInStock":         `blanksInStock(documentKind: GENERAL_SECONDARY, honours: ORDINARY) { number }`,
	"blankSeries":           `blankSeries { series }`,
	"branches":              `branches { code }`,
	"calendar":              `calendar(year: 2026, week: FIVE_DAY) { workingDays }`,
	"calendarChanges":       `calendarChanges { edges { node { basis } } }`,
	"checkOriginal":         `checkOriginal(document: "ЖОБ 0000001") { number }`,
	"checkPackage":          `checkPackage(input: {channel: SCHOOL_OFFICE, reasons: [LOST], applicantRole: FORMER_STUDENT, birthDate: "1990-01-01", certifiedBy: HANDWRITTEN, items: []}) { grounds }`,
	"dueDate":               fmt.Sprintf(`dueDate(handedInAt: "2026-04-06T09:00:00+05:00", channel: SCHOOL_OFFICE, schoolId: %q) { dueOn }`, idSchool1),
	"portalMessages":        `portalMessages { edges { node { messageId } } }`,
	"queue":                 fmt.Sprintf(`queue(branchId: %q) { edges { node { number } } }`, branchOfOwn),
	"ruleChanges":           `ruleChanges { edges { node { basis } } }`,
	"ruleBook":              `ruleBook { version }`,
	"search":                `search(text: "ДБ-2026-000001") { edges { node { id } } }`,
	"likelyRepeats":         `likelyRepeats(input: {iin: "900615498108", documentKind: GENERAL_SECONDARY}) { elsewhere cases { application { number } } }`,
	"journal":               `journal(filter: {kinds: ["APPLICATION_ACCEPTED"]}) { edges { node { kind } } }`,
	"schools":               `schools(text: "1001") { bin }`,
	"serviceRefusalGrounds": `serviceRefusalGrounds { ground }`,
	"territory":             fmt.Sprintf(`territory(bin: %q) { id figures(period: {from: "2026-03-01", to: "2026-03-31"}) { received } }`, school1BIN),

	"submitApplication": do("submitApplication", fmt.Sprintf(`schoolId: %q, applicant: {iin: "880430498007", surname: "Сейітова", givenName: "Айгүл"}, applicantRole: FORMER_STUDENT,
		reasons: [LOST], documentKind: GENERAL_SECONDARY, honours: ORDINARY, graduationYear: 2006, certifiedBy: HANDWRITTEN, items: [{kind: APPLICATION_FORM}, {kind: IDENTITY_CARD}]`, idSchool1)),
	"startPreparation":    do("startPreparation", onCase(1, 1)),
	"withdrawApplication": do("withdrawApplication", onCase(1, 1)),
	"issueDuplicate":      do("issueDuplicate", onCase(2, 2)+`, series: "ЖОБ", number: "0000020"`),
	"giveNotice":          do("giveNotice", onCase(2, 2)+", "+refused+`, hearingAt: "2026-04-10T11:00:00+05:00"`),
	"recordHearing":       do("recordHearing", onCase(13, 3)+`, outcome: WAIVED, protocol: "Вывод."`),
	"refuseService":       do("refuseService", onCase(8, 4)+", "+refused),
	"correctApplication":  do("correctApplication", onCase(1, 1)+`, applicant: {surname: "Ахметова", givenName: "Айгүл"}, reason: "Описка."`),
	"handOver":            do("handOver", onCase(4, 3)+`, recipient: APPLICANT, identityDocument: "Жеке куәлік № 1"`),
	"sendToCorporation":   do("sendToCorporation", onCase(9, 3)),
	"returnToSchool":      do("returnToSchool", onCase(6, 4)),
	"requestFromSchool":   do("requestFromSchool", onCase(7, 5)),
	"acceptApplication":   do("acceptApplication", onCase(10, 1)),
	"refuseIntake":        do("refuseIntake", onCase(10, 1)+`, items: []`),

	"portalOutages":      `portalOutages(period: {from: "2026-04-01", to: "2026-04-30"}) { count }`,
	"serviceGuide":       `serviceGuide { topic }`,
	"recordPortalOutage": do("recordPortalOutage", `startsAt: "2026-04-05T10:00:00+05:00", endsAt: "2026-04-05T12:00:00+05:00", source: "Письмо № 9"`),
	"endPortalOutage":    do("endPortalOutage", fmt.Sprintf("outageId: %q, expectedVersion: 1", view.ID(view.KindPortalOutage, 1))),
	"homeVisit":          `homeVisit(number: "ВД-2026-000001") { number state }`,
	"homeVisits":         `homeVisits { edges { node { number } } }`,
	"orderHomeVisit":     do("orderHomeVisit", fmt.Sprintf(`branchId: %q, name: "Ибраева Сәуле", phone: "+77010000001", address: "ул. Абая, 1", agreedAt: "2026-04-07T10:00:00+05:00"`, branchOfOwn)),
	"recordHomeVisit":    do("recordHomeVisit", fmt.Sprintf("homeVisitId: %q, expectedVersion: 1", view.ID(view.KindHomeVisit, 1))),
	"cancelHomeVisit":    do("cancelHomeVisit", fmt.Sprintf("homeVisitId: %q, expectedVersion: 1, cause: BY_APPLICANT", view.ID(view.KindHomeVisit, 1))),

	"takeTicket":    do("takeTicket", ""),
	"callTicket":    do("callTicket", `counter: "1"`),
	"finishTicket":  do("finishTicket", fmt.Sprintf("ticketId: %q, expectedVersion: 2", view.ID(view.KindTicket, 1))),
	"abandonTicket": do("abandonTicket", fmt.Sprintf("ticketId: %q, expectedVersion: 1", view.ID(view.KindTicket, 2))),

	"receiveBlanks":    do("receiveBlanks", `series: "ЖОБ", first: "0000900", last: "0000901", documentKind: GENERAL_SECONDARY, honours: ORDINARY, receivedOn: "2026-04-06", basis: "Накладная № 9"`),
	"spoilBlank":       do("spoilBlank", `series: "ЖОБ", number: "0000020", reason: "Помарка"`),
	"returnBlanks":     do("returnBlanks", `series: "ЖОБ", first: "0000020", last: "0000021", basis: "Накладная № 9"`),
	"sendBlanks":       do("sendBlanks", fmt.Sprintf(`series: "ЖОБ", first: "0000020", last: "0000021", basis: "Акт № 9", toBin: %q`, school2BIN)),
	"confirmTransfer":  do("confirmTransfer", fmt.Sprintf("transferId: %q, expectedVersion: 1", view.ID(view.KindBlankTransfer, 1))),
	"callBackTransfer": do("callBackTransfer", fmt.Sprintf("transferId: %q, expectedVersion: 1", view.ID(view.KindBlankTransfer, 1))),
	"countStock":       do("countStock", `actNumber: "2", members: "Комиссия", found: []`),
	"addBlankSeries":   do("addBlankSeries", `series: "ЖБН", documentKind: GENERAL_SECONDARY, source: "Приказ № 9", certainty: OFFICIAL`),
	"endBlankSeries":   do("endBlankSeries", fmt.Sprintf(`seriesId: %q, expectedVersion: 1, validTo: "2026-12-31"`, view.ID(view.KindBlankSeries, 1))),
	"closeSchool": do("closeSchool", fmt.Sprintf(`schoolId: %q, expectedVersion: 1, closedOn: "2026-04-06", successorId: %q, basis: "Постановление № 9"`,
		view.ID(view.KindSchool, closingID), idSchool1)),

	"setSchedule": do("setSchedule", fmt.Sprintf(`schoolId: %q, origin: KK, effectiveFrom: "2026-04-13", basis: "Приказ № 9"`, idSchool1)),

	"proposeCalendarChange": do("proposeCalendarChange", `days: [{date: "2026-04-15", kind: DAY_OFF, titleKk: "Демалыс", titleRu: "Выходной"}], basis: "Постановление № 9"`),
	"approveCalendarChange": do("approveCalendarChange", fmt.Sprintf("changeId: %q", view.ID(view.KindCalendarChange, 1))),
	"rejectCalendarChange":  do("rejectCalendarChange", fmt.Sprintf(`changeId: %q, reason: "Не по закону."`, view.ID(view.KindCalendarChange, 1))),
	"proposeRuleChange":     do("proposeRuleChange", `settings: [{name: "STORAGE_MONTHS", value: "3"}], basis: "Приказ № 313"`),
	"approveRuleChange":     do("approveRuleChange", fmt.Sprintf("changeId: %q", view.ID(view.KindRuleChange, 2))),
	"rejectRuleChange":      do("rejectRuleChange", fmt.Sprintf(`changeId: %q, reason: "Не по закону."`, view.ID(view.KindRuleChange, 2))),
	"retryPortalMessage":    do("retryPortalMessage", fmt.Sprintf(`messageId: %q, expectedVersion: 2, reason: "Решено."`, view.ID(view.KindMessage, 2))),
	"discardPortalMessage":  do("discardPortalMessage", fmt.Sprintf(`messageId: %q, expectedVersion: 2, reason: "Решено."`, view.ID(view.KindMessage, 2))),
}
