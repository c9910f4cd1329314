package papers

import (
	"slices"

	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// The text that goes onto the blank of the duplicate, with its mark. It is a sheet to
// copy from and no result of the service, which is on paper of the state's form only
// (R10, D20).

func duplicateOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil || f.Case.Duplicate == nil {
		return 0, "", false
	}
	return f.Case.Duplicate.IssuedOn, f.Case.Number, true
}

var (
	duplicateMark  = Text{"ТЕЛНҰСҚА", "ДУБЛИКАТ"}
	fieldFullName  = Text{"Тегі, аты, әкесінің аты (болған жағдайда)", "Фамилия, имя, отчество (при его наличии)"}
	fieldFinished  = Text{"Бітірген білім беру ұйымы", "Окончил(а) организацию образования"}
	fieldInstead   = Text{"Орнына берілген түпнұсқаның сериясы мен нөмірі", "Выдан взамен подлинника, серия и номер"}
	invalidNow     = Text{"Түпнұсқа жарамсыз деп саналады.", "Подлинник считается недействительным."}
	fieldSettled   = Text{"Елді мекен", "Населённый пункт"}
	signDirector   = Text{"Директор", "Директор"}
	signDeputy     = Text{"Директордың орынбасары", "Заместитель директора"}
	signTeacher    = Text{"Сынып жетекшісі", "Классный руководитель"}
	notTheDocument = Text{
		"Бұл парақта бланкіге көшірілетін мәтін берілген, оның өзі телнұсқа болып табылмайды. Қосымшадағы бағалар мұрағаттағы деректер бойынша толтырылады.",
		"На этом листе текст для переноса на бланк, сам он дубликатом не является. Оценки в приложении заполняются по данным архива.",
	}
)

func duplicateSheet(f Facts) []Block {
	c, d := f.Case, f.Case.Duplicate
	blocks := []Block{
		{Style: Stamp, Text: duplicateMark},
		{Style: Title, Text: c.document()},
		{Style: Middle, Text: same(d.blank())},
		{Style: Field, Text: fieldFullName, Value: same(c.nameOnDuplicate())},
		{Style: Field, Text: fieldFinished, Value: f.School.Name},
		{Style: Field, Text: fieldYear, Value: year(c.GraduationYear)},
		{Style: Field, Text: fieldInstead, Value: same(c.Original)},
		{Style: Line, Text: invalidNow},
		{Style: Field, Text: fieldRegister, Value: same(d.RegisterNumber)},
		{Style: Field, Text: fieldIssued, Value: dateWords(d.IssuedOn)},
		{Style: Field, Text: fieldSettled, Value: f.School.Place},
	}
	if !d.order().IsZero() {
		blocks = append(blocks, Block{Style: Field, Text: fieldOrder, Value: d.order()})
	}
	return append(blocks,
		Block{Style: Sign, Text: signDirector, Value: same(d.SignedBy)},
		Block{Style: Sign, Text: signDeputy},
		Block{Style: Sign, Text: signTeacher},
		Block{Style: Seal, Text: sealHere},
		Block{Style: Small, Text: notTheDocument},
	)
}

// nameOnDuplicate is the name that the duplicate is made on: the present one when the
// change of name is why it is asked for, else the one in the original.
func (c *Case) nameOnDuplicate() string {
	if c.NameAtGraduation != "" && !slices.Contains(c.Reasons, casefile.NameChanged) {
		return c.NameAtGraduation
	}
	return c.Student.FullName()
}
