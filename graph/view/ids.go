package view

import (
	"encoding/base64"
	"strconv"
	"strings"
)

// Node is anything with an identifier of its own.
type Node interface{ IsNode() }

// NodeKind is the type part of an identifier.
type NodeKind string

// The kinds of nodes. Their words stand in identifiers that clients keep, so
// they never change.
const (
	KindCountry     NodeKind = "Country"
	KindRegion      NodeKind = "Region"
	KindDivision    NodeKind = "Division"
	KindSchool      NodeKind = "School"
	KindBranch      NodeKind = "Branch"
	KindApplication NodeKind = "Application"
	KindApplicant   NodeKind = "Applicant"
	KindClock       NodeKind = "Clock"
	KindReceipt     NodeKind = "Receipt"
	KindDuplicate   NodeKind = "Duplicate"
	KindBlank       NodeKind = "Blank"
	// A word, not the row's: changes of the rule book stand in the same table.
	KindCalendarChange NodeKind = "CalendarChange"
	KindRuleChange     NodeKind = "RuleChange"
	KindMessage        NodeKind = "PortalMessage"

	KindBlankSeries   NodeKind = "BlankSeries"
	KindBlankTransfer NodeKind = "BlankTransfer"
	KindStockCount    NodeKind = "StockCount"
	KindTicket        NodeKind = "Ticket"
	KindHomeVisit     NodeKind = "HomeVisit"
	KindPortalOutage  NodeKind = "PortalOutage"

	KindImportedDuplicate NodeKind = "ImportedDuplicate"
)

// ID makes the opaque identifier of a row.
func ID(kind NodeKind, id int64) string {
	b := make([]byte, 0, 32)
	b = append(b, kind...)
	b = append(b, ':')
	b = strconv.AppendInt(b, id, 10)
	return base64.RawURLEncoding.EncodeToString(b)
}

// ParseID takes an identifier apart; it reports false for what ID never made.
func ParseID(s string) (NodeKind, int64, bool) {
	if len(s) > 64 {
		return "", 0, false
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return "", 0, false
	}
	kind, digits, found := strings.Cut(string(b), ":")
	id, err := strconv.ParseInt(digits, 10, 64)
	if !found || err != nil || id <= 0 || ID(NodeKind(kind), id) != s {
		return "", 0, false
	}
	return NodeKind(kind), id, true
}
