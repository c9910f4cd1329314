package demo

import (
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/casework"
)

// Plan is what becomes of one application: the acts on it in the order in which they
// were entered. It says what people did, never what followed from it; due dates,
// numbers, receipts and states are the desk's when the plan is carried out.
type Plan struct {
	SchoolID int64
	Steps    []Step
	// Letter is the number of the case among those that came as messages of the portal;
	// 0 for what was filed at a desk. Steps by the gateway are messages then.
	Letter int
	// HomeCall is the call, by its place in the story from 1, that led to the visit on
	// which it was handed in; 0 for none.
	HomeCall int
}

// Step is one act of a plan.
type Step struct {
	Action casefile.Action
	ByID   int64 // the user who enters it
	// HappenedAt is what she states, RecordedAt when she enters it; in one act of
	// fifty they are days apart.
	HappenedAt, RecordedAt time.Time
	// Input is what the act needs beside the case: casework.Submission, Notice,
	// Hearing, Refusal, Issue, HandOver or Withdrawal; nil for the others. The case,
	// its version, the instants and a submission's school are set when it is carried out.
	Input any
}

// StockAct is an act on the blanks of one school.
type StockAct struct {
	SchoolID int64
	ByID     int64
	At       time.Time
	// TurnedAway says that a receipt names numbers that are on record already.
	TurnedAway bool
	// Input is casework.BlankRange, SpoiledBlank, GivenBlanks (to another school),
	// TransferAct (a confirmation, of the story's n-th transfer) or PhysicalCount.
	Input any
}

// last returns the last act.
func (p Plan) last() Step { return p.Steps[len(p.Steps)-1] }

// handedIn returns what was handed in.
func (p Plan) handedIn() casework.Submission { return p.Steps[0].Input.(casework.Submission) }
