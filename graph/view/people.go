package view

// SearchConnection is what a search found.
type SearchConnection struct {
	Edges    []*SearchEdge
	PageInfo *PageInfo
}

// SearchEdge is one thing that was found.
type SearchEdge struct {
	Cursor string
	Node   Node
}

// LikelyRepeats is what an application about to be filed may repeat.
type LikelyRepeats struct {
	Cases     []*LikelyRepeat
	Elsewhere int
	Imported  []*ImportedDuplicate
}

// LikelyRepeat is a case that is likely about the same person and document.
type LikelyRepeat struct {
	Application                                *Application
	SamePerson, SameNameAndBirth, SameOriginal bool
}
