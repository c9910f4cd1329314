package figures

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"telnusqa/internal/casefile"
)

var update = flag.Bool("update", false, "write docs/figures.md and testdata/codes.golden anew")

func TestFamilies_take_no_code_twice(t *testing.T) {
	taken := make(map[int]string)
	for _, f := range families {
		if f.base == 0 || f.name == "" || !strings.HasSuffix(f.definition, ".") {
			t.Errorf("%q is not defined", f.name)
		}
		for i := range f.size() {
			code := int(f.base) + i
			if code >= codes {
				t.Errorf("%s: code %d does not fit into %d", f.name, code, codes)
			}
			if by, ok := taken[code]; ok {
				t.Errorf("code %d belongs to %s and %s", code, by, f.name)
			}
			taken[code] = f.name
		}
	}
	if codes*doors-1 > maxID {
		t.Errorf("%d codes do not fit into a key", codes)
	}
}

// Codes are stored. This file only grows; a changed line would give old counts a
// new meaning.
func TestFamilies_codes_are_for_ever(t *testing.T) {
	var b strings.Builder
	for _, f := range families {
		if f.labels == nil {
			fmt.Fprintf(&b, "%d %s\n", f.base, f.name)
		}
		for i, label := range f.labels {
			if label != "" {
				fmt.Fprintf(&b, "%d %s %s\n", int(f.base)+i, f.name, label)
			}
		}
	}
	fresh(t, "testdata/codes.golden", b.String())
}

func TestLabels_are_the_words_of_casefile(t *testing.T) {
	same := func(name string, ours []string, theirs []string) {
		if diff := cmp.Diff(theirs, ours); diff != "" {
			t.Errorf("%s: (-casefile +figures)\n%s", name, diff)
		}
	}
	same("channels", channels[1:], texts(casefile.Channels()))
	same("reasons", reasonNames, texts(casefile.Reasons()))
	same("document kinds", documentKinds, texts(casefile.DocumentKinds()))
	same("honours", honoursNames, texts(casefile.HonoursValues()))
	same("certifications", certifications, texts(casefile.Certifications()))
	same("intake grounds", intakeGrounds, texts(casefile.IntakeGrounds()))
	same("package items", packageItems, texts(casefile.PackageItemKinds()))
	same("service grounds", serviceGrounds, texts(casefile.ServiceGrounds()))
}

func texts[T ~string](values []T) []string {
	s := make([]string, len(values))
	for i, v := range values {
		s[i] = string(v)
	}
	return s
}

// TestDocs keeps docs/figures.md equal to the definitions; -update writes it.
func TestDocs(t *testing.T) {
	fresh(t, "../../docs/figures.md", docs())
}

func fresh(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("%s is stale, run go test ./internal/figures -update:\n%s", path, diff)
	}
}

func docs() string {
	var b strings.Builder
	b.WriteString(docsHead)
	b.WriteString("| code | measure | what it counts |\n|---|---|---|\n")
	byCode := slices.SortedFunc(slices.Values(families), func(a, b *family) int { return int(a.base) - int(b.base) })
	for _, f := range byCode {
		code := fmt.Sprint(f.base)
		if n := f.size(); n > 1 {
			code = fmt.Sprintf("%d-%d", f.base, int(f.base)+n-1)
		}
		fmt.Fprintf(&b, "| %s | `%s` | %s |\n", code, f.name, f.definition)
	}
	return b.String()
}

const docsHead = `# Figures: what each number means

Written by a test from ` + "`internal/figures/families.go`" + `; change it there.

A figure is about a territory (the country, a region, a division, a school) and a period: whole calendar days, both ends included. Every
event counts on the day that stands in the case's own papers, in the zone of the school, however late it was entered; the entry of yesterday's
event changes yesterday's figure, and the journal shows when and by whom. Every answer says up to which position of the journal it is true.

## What is reckoned from the measures
| figure | definition |
|---|---|
| received, notAccepted, accepted, issued, refused, withdrawn, handedOver | The measure of that name within the period. |
| carriedOver | accepted - issued - refused - withdrawn, over all days before the period. |
| open | The same over all days up to the end of the period. So carriedOver + accepted = issued + refused + withdrawn + open, always. |
| openOverdue | overdue_begun - overdue_ended, over all days up to the end of the period. |
| onTimeShare | completed_on_time / (completed_on_time + completed_late), within the period. Empty where nothing was completed: a rate with nothing under it is neither 0 nor 100 %. |
| medianWorkingDays, p90WorkingDays | Of completed_in_working_days within the period, by nearest rank: sort the N values and take the one at rank ceil(N / 2) or ceil(9 N / 10). It is always a value that occurred. 61 stands for "more than 60". |
| byReason | A case counts for each of its reasons, so reasons add up to more than the whole; received_by_reasons keeps the seven sets apart. |
| byChannel | Every measure of a case is kept by door, so the doors add up to the whole. |
| intakeRefusals, serviceRefusals | Only what occurred. One receipt may name several items. |
| stored | sent_to_corporation - handed_over_at_corporation - returned_to_school, over all days up to the end of the period. |
| pastMonth | storage_months_ended - storage_months_ended_left, over all days up to the end of the period. |
| counter | Called and served are the values in queue_wait_minutes and counter_service_minutes; those in time are these less the late ones. Tickets count for the places a branch stands in and for the branch, never for a school. |
| silent | A school that entered nothing for any day of the period (entries SCHOOL is 0). Zero and missing look the same in every other figure; a silent school is not a perfect one. |
| standing | The chance that as many or more cases were late, were the territory as late as the one above it (binomial): under 1 in 1,000 EXCEPTIONAL, under 1 in 40 ATTENTION, with fewer than 10 completed cases TOO_FEW, else NORMAL. Never a rank. |

Refused to accept (a receipt at the door, no term) and refused (a reasoned reply after a hearing) are two outcomes and are never added up.

## Where they are kept
The sealer folds each journal entry, in the transaction that gives it its position, into one cell for each territory it belongs to and for
the month and the year of each day it counts on. A month's cell counts by day, a year's cell by month. The bytes of a cell: the format, 1; then
for each (slot, measure, door) in ascending order the distance from the key before and the count, both as variable-length integers, the count
in zigzag form; the key is slot * 4096 + code * 4 + door, where the slot is the day or the month, and the door 0 for none, 1 for the school's
office, 2 for the State Corporation, 3 for the portal. What is kept by branch is folded into a cell of the branch too (territory_kind 4), and what
is kept by the hour into one of the hour of the same place (territory_kind + 8 * (hour + 1)).

Cells are no evidence, the journal is. ` + "`telnusqa doctor`" + ` folds the journal anew and compares.

## The measures
`
