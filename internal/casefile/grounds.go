package casefile

import "telnusqa/internal/fault"

// IntakeGround is why an application is refused at intake (R39). There are two, and a
// complete package knows none.
type IntakeGround string

// The grounds of intake.
const (
	Incomplete IntakeGround = "INCOMPLETE"
	Expired    IntakeGround = "EXPIRED"
)

var intakeGrounds = words[IntakeGround]{
	{Incomplete, fault.Text{KK: "Құжаттар топтамасы толық ұсынылмады", RU: "Представлен неполный пакет документов", EN: "The package of documents is incomplete"}},
	{Expired, fault.Text{KK: "Қолданылу мерзімі өтіп кеткен құжат ұсынылды", RU: "Представлен документ с истекшим сроком действия", EN: "A document has expired"}},
}

// IntakeGrounds lists the grounds of intake.
func IntakeGrounds() []IntakeGround { return intakeGrounds.values() }

// Valid reports whether g is one of IntakeGrounds.
func (g IntakeGround) Valid() bool { return intakeGrounds.has(g) }

// Name is the ground as the receipt of refusal words it.
func (g IntakeGround) Name(lang fault.Lang) string { return intakeGrounds.name(g, lang) }

// ServiceGround is why the service is refused with a reasoned reply. The standard names
// none (D18); these are the six of the Law «О государственных услугах» of 15.04.2013
// No. 88-V, art. 19-1.
type ServiceGround string

// The grounds of the law, in its order.
const (
	UnreliableData     ServiceGround = "UNRELIABLE_DATA"      // 1)
	RequirementsNotMet ServiceGround = "REQUIREMENTS_NOT_MET" // 2)
	NegativeApproval   ServiceGround = "NEGATIVE_APPROVAL"    // 3)
	CourtProhibition   ServiceGround = "COURT_PROHIBITION"    // 4)
	CourtDeprivation   ServiceGround = "COURT_DEPRIVATION"    // 5)
	NoConsent          ServiceGround = "NO_CONSENT"           // 6)
)

var serviceGrounds = words[ServiceGround]{
	{UnreliableData, fault.Text{
		KK: "Көрсетілетін қызметті алушы ұсынған құжаттардың және (немесе) олардағы деректердің (мәліметтердің) анық еместігі анықталды",
		RU: "Установлена недостоверность документов, представленных услугополучателем, и (или) данных (сведений), содержащихся в них",
		EN: "The documents that the applicant presented, or the data in them, proved unreliable",
	}},
	{RequirementsNotMet, fault.Text{
		KK: "Көрсетілетін қызметті алушы және (немесе) ұсынылған материалдар, деректер мен мәліметтер нормативтік құқықтық актілерде белгіленген талаптарға сәйкес келмейді",
		RU: "Услугополучатель и (или) представленные материалы, данные и сведения не соответствуют требованиям, установленным нормативными правовыми актами",
		EN: "The applicant, or the material and data presented, do not meet the requirements of the legal acts",
	}},
	{NegativeApproval, fault.Text{
		KK: "Уәкілетті мемлекеттік органның келісу туралы сұрау салуға теріс жауабы не сараптаманың, зерттеудің немесе тексерудің теріс қорытындысы бар",
		RU: "Получен отрицательный ответ уполномоченного государственного органа на запрос о согласовании либо отрицательное заключение экспертизы, исследования или проверки",
		EN: "A state body that was asked for its approval replied in the negative, or an expertise or inspection was negative",
	}},
	{CourtProhibition, fault.Text{
		KK: "Көрсетілетін қызметті алушыға қатысты мемлекеттік қызметті алуды талап ететін қызметке тыйым салу туралы соттың заңды күшіне енген шешімі (үкімі) бар",
		RU: "В отношении услугополучателя имеется вступившее в законную силу решение (приговор) суда о запрещении деятельности, требующей получения государственной услуги",
		EN: "A court decision in force forbids the applicant the activity that needs the service",
	}},
	{CourtDeprivation, fault.Text{
		KK: "Көрсетілетін қызметті алушыға қатысты оны мемлекеттік қызметті алуға байланысты арнаулы құқығынан айырған соттың заңды күшіне енген шешімі бар",
		RU: "В отношении услугополучателя имеется вступившее в законную силу решение суда, на основании которого он лишён специального права, связанного с получением государственной услуги",
		EN: "A court decision in force deprives the applicant of the special right that the service rests on",
	}},
	{NoConsent, fault.Text{
		KK: "Көрсетілетін қызметті алушының мемлекеттік қызмет көрсету үшін талап етілетін қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісімі жоқ",
		RU: "Отсутствует согласие услугополучателя на доступ к персональным данным ограниченного доступа, которые требуются для оказания государственной услуги",
		EN: "The applicant does not consent to the access to personal data of limited access that the service needs",
	}},
}

// ServiceGrounds lists the grounds of the law, in its order.
func ServiceGrounds() []ServiceGround { return serviceGrounds.values() }

// Valid reports whether g is one of ServiceGrounds.
func (g ServiceGround) Valid() bool { return serviceGrounds.has(g) }

// Name is the ground as the reasoned reply words it.
func (g ServiceGround) Name(lang fault.Lang) string { return serviceGrounds.name(g, lang) }

// Usual reports whether the ground can be expected for this service: nobody's approval is
// asked for a duplicate, and no court forbids one. The form offers the usual ones first.
func (g ServiceGround) Usual() bool {
	return g == UnreliableData || g == RequirementsNotMet || g == NoConsent
}

// Citation is where a text of the dictionary comes from.
type Citation struct {
	Act   fault.Text // article and sub-paragraph
	Basis string     // how sure the wording is, in words for the administrator
	// Confirmed is whether the wording was compared with the act. As long as it was not,
	// the screens say that a lawyer of the department has to.
	Confirmed bool
}

// Citation says which sub-paragraph of the law the ground is.
func (g ServiceGround) Citation() Citation {
	for i, w := range serviceGrounds {
		if w.value == g {
			item := string(rune('1'+i)) + ")"
			c := Citation{Act: fault.Text{
				KK: "ҚР 15.04.2013 № 88-V Заңы, 19-1-бап, " + item + " тармақша",
				RU: "Закон РК от 15.04.2013 № 88-V, ст. 19-1, подп. " + item,
				EN: "Law No. 88-V of 15.04.2013, art. 19-1, sub-paragraph " + item,
			}}
			if g.Usual() {
				c.Basis = "the sense is corroborated by the published standards of other services, the wording is not"
			} else {
				c.Basis = "not compared with the text of the law"
			}
			return c
		}
	}
	return Citation{}
}
