package casefile

import (
	"fmt"
	"slices"
	"strings"

	"telnusqa/internal/fault"
)

// TransitionsMermaid draws the table as a Mermaid state diagram.
func TransitionsMermaid() string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for _, t := range transitions {
		for _, from := range t.From {
			name := string(from)
			if from == NotFiled {
				name = "[*]"
			}
			fmt.Fprintf(&b, "    %s --> %s: %s\n", name, t.To, t.Action)
		}
	}
	for _, s := range Statuses() {
		if s.Terminal() {
			fmt.Fprintf(&b, "    %s --> [*]\n", s)
		}
	}
	return b.String()
}

// StatesPage is docs/states.md: the drawing, the table and the words of the stages. A
// test keeps the file equal to it.
func StatesPage() string {
	var b strings.Builder
	b.WriteString(statesIntro)
	fmt.Fprintf(&b, "```mermaid\n%s```\n\n", TransitionsMermaid())
	b.WriteString("## The table\n\n| action | from | to | who | needs | source |\n|---|---|---|---|---|---|\n")
	for _, t := range transitions {
		fmt.Fprintf(&b, "| `%s` | %s | `%s` | %s | %s | %s |\n", t.Action, stageList(t.From), t.To, t.By.Who, needList(t.Needs), t.Source)
	}
	b.WriteString("\n## What the stages are called\n\n| stage | қазақша | по-русски | English |\n|---|---|---|---|\n")
	for _, s := range Statuses() {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", s, s.Name(fault.KK), s.Name(fault.RU), s.Name(fault.EN))
	}
	b.WriteString(statesNotes)
	return b.String()
}

func stageList(from []Status) string {
	names := make([]string, len(from))
	for i, s := range from {
		names[i] = "`" + string(s) + "`"
	}
	if slices.Contains(from, NotFiled) {
		return "(not filed)"
	}
	return strings.Join(names, ", ")
}

func needList(needs []Need) string {
	whats := make([]string, len(needs))
	for i, n := range needs {
		whats[i] = n.What
	}
	return strings.Join(whats, "; ")
}

const statesIntro = `# The stages of a case

<!-- Written by go test ./internal/casefile -update from the table in internal/casefile/transitions.go. -->

One table says which action leads a case from which stage to which, who may do it and what it needs. The server decides by it,
and ` + "`allowedActions`" + ` of an application answers from it, so no screen knows a rule of its own. A case never leaves the table: an
action that is not listed for a stage is refused, and the answer names the actions that are.

`

const statesNotes = `
## What the table leaves to others

- Whether an officer sees the case at all is decided by the fence of her territory, before the table is asked.
- *Refused to accept* (` + "`NOT_ACCEPTED`" + `: a receipt, no term) and *refused the service* (` + "`REFUSED`" + `: a reasoned reply after a hearing) are two
  different ends. A complete package cannot end in the first.
- A notice that comes later than three working days before the due date does not close the way to a refusal, because the case could
  then end in no way at all. It is late, the clock ` + "`NOTICE_BEFORE_REFUSAL`" + ` is breached, and the two working days to object run in full.
- A refusal stands on grounds of its notice: about another one the applicant was not heard. The desk compares the two.
- The hearing is always put on record, also when nobody came. An applicant who objected or waived has used her time; one who did not
  answer has the two working days to their end.
- Issuing also asks for a blank in the school's stock and for the next number of its register; handing over asks for an identity
  document or a notarised power of attorney. Those are facts of other rows, and the desk checks them in the same transaction.
- There is no way to extend the term, to hurry a case or to charge for it (R17, R21).
`
