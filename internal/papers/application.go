package papers

import (
	"telnusqa/internal/casefile"
	"telnusqa/internal/workday"
)

// The application (Annex 1, R28): as it was filed, and as a form to fill in by hand.

func applicationOf(f Facts) (workday.Date, string, bool) {
	if f.Case == nil {
		return 0, "", false
	}
	return f.Case.HandedInOn(), f.Case.Number, true
}

func blankOf(f Facts) (workday.Date, string, bool) {
	return f.On, "", f.Case == nil && f.Register == nil && f.Blanks == nil && !f.School.Name.IsZero() && !f.On.IsZero()
}

var (
	toHead           = Text{"Білім беру ұйымының басшысына", "Руководителю организации образования"}
	fromWord         = Text{"Өтініш беруші:", "Заявитель:"}
	applicationTitle = Text{"Өтініш", "Заявление"}
	askForOne        = Text{"Білім туралы құжаттың телнұсқасын беруіңізді сұраймын.", "Прошу выдать дубликат документа об образовании."}
	askForMe         = Text{"Маған білім туралы құжаттың телнұсқасын беруіңізді сұраймын.", "Прошу выдать мне дубликат документа об образовании."}
	askForChild      = Text{
		"Мен заңды өкілі болып табылатын білім алушының білім туралы құжатының телнұсқасын беруіңізді сұраймын.",
		"Прошу выдать дубликат документа об образовании обучавшегося, законным представителем которого я являюсь.",
	}
	fieldStudent   = Text{"Білім алушының тегі, аты, әкесінің аты (болған жағдайда)", "Фамилия, имя, отчество (при его наличии) обучавшегося"}
	fieldIIN       = Text{"ЖСН", "ИИН"}
	fieldBorn      = Text{"Туған күні", "Дата рождения"}
	fieldOldName   = Text{"Құжаттағы бұрынғы тегі, аты, әкесінің аты (өзгерген болса)", "Прежние фамилия, имя, отчество по документу (если изменены)"}
	fieldSchool    = Text{"Бітірген білім беру ұйымы және оның мекенжайы", "Оконченная организация образования и её адрес"}
	fieldOldSchool = Text{"Ұйымның бұрынғы атауы (өзгерген болса)", "Прежнее наименование организации (если изменено)"}
	fieldYear      = Text{"Бітірген жылы", "Год окончания"}
	fieldDocument  = Text{"Құжат", "Документ"}
	fieldOriginal  = Text{"Түпнұсқаның сериясы мен нөмірі (белгілі болса)", "Серия и номер подлинника (если известны)"}
	fieldReason    = Text{"Телнұсқа сұрату себебі", "Причина обращения за дубликатом"}
	fieldPickup    = Text{"Телнұсқаны алу орны", "Место получения дубликата"}
	fieldAddress   = Text{"Мекенжайы", "Адрес"}
	fieldPhone     = Text{"Телефоны, электрондық поштасы", "Телефон, электронная почта"}
	fieldEnclosed  = Text{"Қоса берілетін құжаттар", "Прилагаемые документы"}
	fieldCertified = Text{"Өтініш куәландырылды", "Заявление удостоверено"}
	signApplicant  = Text{"Өтініш беруші", "Заявитель"}

	// To tick by hand.
	reasonBoxes   = Text{"□ жоғалуы   □ бүлінуі   □ тегінің, атының, әкесінің атының өзгеруі", "□ утеря   □ порча   □ изменение фамилии, имени, отчества"}
	documentBoxes = Text{"□ негізгі орта білім туралы   □ жалпы орта білім туралы", "□ об основном среднем образовании   □ об общем среднем образовании"}

	// The formula of consent, which all applications for public services share.
	informationSystems = Text{
		"Ақпараттық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісемін.",
		"Согласен(на) на использование сведений, составляющих охраняемую законом тайну, содержащихся в информационных системах.",
	}
	digitalSystemsWords = Text{
		"Цифрлық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісемін.",
		"Согласен(на) на использование сведений, составляющих охраняемую законом тайну, содержащихся в цифровых системах.",
	}
)

// application writes the form with a formula of consent; without a case it is blank.
func application(consent Text) func(Facts) []Block {
	return func(f Facts) []Block {
		c := f.Case
		blank := c == nil
		if blank {
			c = &Case{}
		}
		filer := c.Filer()
		blocks := append([]Block{annex("1")}, to(toHead, f.School.Name, same(f.School.Head))...)
		if !blank {
			blocks = append(blocks, to(fromWord.plus(" ", same(filer.FullName())), idNumber(filer), same(filer.Address), same(filer.contact()))...)
		}
		blocks = append(blocks, Block{Style: Title, Text: applicationTitle}, Block{Style: Paragraph, Text: ask(c, blank)})
		field := func(label, value Text) {
			if blank || !value.IsZero() {
				blocks = append(blocks, Block{Style: Field, Text: label, Value: value})
			}
		}
		if blank {
			field(signApplicant, Text{})
		}
		s := c.Student
		field(fieldStudent, same(s.FullName()))
		field(fieldIIN, same(s.iin()))
		field(fieldBorn, same(dotted(s.Born)))
		field(fieldOldName, same(c.NameAtGraduation))
		field(fieldSchool, schoolOf(f, blank))
		if blank {
			field(fieldOldSchool, Text{})
		}
		field(fieldYear, year(c.GraduationYear))
		field(fieldDocument, documentOr(c, blank, documentBoxes))
		field(fieldOriginal, same(c.Original))
		field(fieldReason, reasonsOr(c, blank, reasonBoxes))
		field(fieldPickup, pickup(f, blank))
		if blank {
			field(fieldAddress, Text{})
			field(fieldPhone, Text{})
		}
		field(fieldEnclosed, enclosed(c.Items))
		blocks = append(blocks, Block{Style: Paragraph, Text: consent})
		return append(blocks, certified(c, blank, filer)...)
	}
}

func ask(c *Case, blank bool) Text {
	switch {
	case blank:
		return askForOne
	case c.Representative != nil:
		return askForChild
	default:
		return askForMe
	}
}

// certified is how the applicant stands for what she wrote: by her hand, or by a mark of
// her electronic signature or one-time password (R38).
func certified(c *Case, blank bool, filer Person) []Block {
	if blank || c.CertifiedBy == casefile.Handwritten {
		return []Block{{Style: Sign, Text: signApplicant, Value: same(filer.FullName())}, {Style: Dated, Text: onDay}}
	}
	return []Block{{Style: Field, Text: fieldCertified, Value: named(c.CertifiedBy.Name).lowered().plus(", ", moment(c.HandedInAt))}}
}

func documentOr(c *Case, blank bool, boxes Text) Text {
	if blank {
		return boxes
	}
	return c.document()
}

func reasonsOr(c *Case, blank bool, boxes Text) Text {
	if blank {
		return boxes
	}
	return c.reasons()
}

func schoolOf(f Facts, blank bool) Text {
	if blank {
		return Text{}
	}
	return f.School.Name.plus(", ", f.School.Address)
}

func pickup(f Facts, blank bool) Text {
	if blank {
		return Text{}
	}
	return f.pickup()
}

// enclosed are the documents handed in with the application, itself left out.
func enclosed(items []PackageItem) Text {
	var names []Text
	for _, i := range items {
		if i.Kind != casefile.ApplicationForm && (i.State == casefile.Present || i.State == casefile.ItemExpired) {
			names = append(names, named(i.Kind.Name).lowered())
		}
	}
	return list(names)
}
