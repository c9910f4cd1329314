package guide

import (
	"slices"

	"telnusqa/internal/fault"
)

// Topic is what a text is about, as the API has it.
type Topic string

// The topics, in the order of the standard.
const (
	Free             Topic = "FREE_OF_CHARGE"
	PortalHours      Topic = "PORTAL_HOURS"
	Places           Topic = "PLACES"
	HomeVisits       Topic = "HOME_VISITS"
	Status           Topic = "STATUS"
	ReferencePhones  Topic = "REFERENCE_PHONES"
	DigitalDocuments Topic = "DIGITAL_DOCUMENTS"
)

// Text is one text of the standard.
type Text struct {
	Topic  Topic
	Rule   string // number in docs/rules.md
	Item   string // of the standard
	Words  fault.Text
	Note   fault.Text // what has changed since, or where the halves differ; empty for nothing
	Links  []string   // hosts named
	Phones []string   // telephones named
}

// Source says where the text stands.
func (t Text) Source() fault.Text {
	return fault.Text{
		KK: "Мемлекеттік көрсетілетін қызмет стандарты, " + t.Item + "-тармақ",
		RU: "Стандарт государственной услуги, п. " + t.Item,
		EN: "Service standard, item " + t.Item,
	}
}

// Texts lists the texts in the order of the standard.
func Texts() []Text { return slices.Clone(texts) }

// Topics lists the topics.
func Topics() []Topic {
	all := make([]Topic, len(texts))
	for i, t := range texts {
		all[i] = t.Topic
	}
	return all
}

// Valid reports whether t is one of Topics.
func (t Topic) Valid() bool { return slices.Contains(Topics(), t) }

var texts = []Text{
	{
		Topic: Free, Rule: "R17", Item: "6",
		Words: fault.Text{
			KK: "Мемлекеттік көрсетілетін қызмет ақысыз негізде жеке тұлғаларға көрсетіледі.",
			RU: "Государственная услуга оказывается на бесплатной основе физическим лицам.",
			EN: "The service is free of charge for natural persons.",
		},
	}, {
		Topic: PortalHours, Rule: "R23", Item: "7",
		Words: fault.Text{
			KK: "Портал жөндеу жұмыстарын жүргізуге байланысты техникалық үзілістерді қоспағанда, тәулік бойы жұмыс істейді. Жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндерінде жүгінген кезде өтініштерді қабылдау және нәтижелерін беру келесі жұмыс күнінде жүзеге асырылады.",
			RU: "Портал работает круглосуточно, за исключением технических перерывов в связи с проведением ремонтных работ. При обращении после окончания рабочего времени, в выходные и праздничные дни приём заявлений и выдача результата осуществляются следующим рабочим днём.",
			EN: "The portal works round the clock, technical breaks for repair work excepted. What comes after working time, on days off and holidays is accepted, and issued, on the next working day.",
		},
		Links: []string{"www.egov.kz"},
	}, {
		Topic: Places, Rule: "R25", Item: "7",
		Words: fault.Text{
			KK: "Мемлекеттік қызмет көрсету орындарының мекенжайлары Министрліктің www.edu.gov.kz, Мемлекеттік корпорацияның www.gov4c.kz интернет-ресурстарында және www.egov.kz порталында орналастырылған.",
			RU: "Адреса мест оказания государственной услуги размещены на интернет-ресурсах Министерства www.edu.gov.kz и Государственной корпорации www.gov4c.kz и на портале www.egov.kz.",
			EN: "The addresses of the places of service are published by the Ministry at www.edu.gov.kz, the State Corporation at www.gov4c.kz, and the portal www.egov.kz.",
		},
		Note: fault.Text{
			KK: "Стандарттың қазақша мәтінінде Білім және ғылым министрлігі аталған; 2022 жылдан бері бұл – Оқу-ағарту министрлігі.",
			RU: "В казахском тексте стандарта названо Министерство образования и науки; с 2022 года это Министерство просвещения.",
			EN: "The Kazakh text names the Ministry of Education and Science; since 2022 it is the Ministry of Enlightenment.",
		},
		Links: []string{"www.edu.gov.kz", "www.gov4c.kz", "www.egov.kz"},
	}, {
		Topic: HomeVisits, Rule: "R42", Item: "10",
		Words: fault.Text{
			KK: "Өз-өзіне қызмет көрсету, өздігінен қозғалу, бағдар жасау қабілетін толық немесе жартылай жоғалтқан адамдардан құжаттарды 1414, 8 800 080 7777 бірыңғай байланыс орталығы арқылы жүгінген кезде Мемлекеттік корпорацияның қызметкері тұрғылықты жеріне барып қабылдайды.",
			RU: "У лиц, полностью или частично утративших способность к самообслуживанию, самостоятельному передвижению, ориентации, документы принимает работник Государственной корпорации с выездом по месту жительства при обращении через Единый контакт-центр 1414, 8 800 080 7777.",
			EN: "Who has lost, wholly or in part, the ability to care for herself, to move or to find her way calls the contact centre 1414, 8 800 080 7777, and a worker of the State Corporation comes for the documents.",
		},
		Phones: []string{"1414", "8 800 080 7777"},
	}, {
		Topic: Status, Rule: "R44", Item: "10",
		Words: fault.Text{
			KK: "Мемлекеттік қызмет көрсету тәртібі және мәртебесі туралы ақпаратты 1414, 8 800 080 7777 бірыңғай байланыс орталығы арқылы алуға болады.",
			RU: "Информацию о порядке и статусе оказания государственной услуги можно получить посредством Единого контакт-центра: 1414, 8 800 080 7777.",
			EN: "How the service goes and how it stands is told by the contact centre: 1414, 8 800 080 7777.",
		},
		Phones: []string{"1414", "8 800 080 7777"},
	}, {
		Topic: ReferencePhones, Rule: "R45", Item: "10",
		Words: fault.Text{
			KK: "Көрсетілетін қызметті берушінің анықтама қызметтерінің байланыс телефондары Министрліктің www.edu.gov.kz және Бірыңғай байланыс орталығының www.egov.kz интернет-ресурстарында орналастырылған.",
			RU: "Контактные телефоны справочных служб услугодателя размещены на интернет-ресурсе Министерства www.edu.gov.kz и Единого контакт-центра www.egov.kz.",
			EN: "The reference telephones of the provider are published at www.edu.gov.kz and www.egov.kz.",
		},
		Links: []string{"www.edu.gov.kz", "www.egov.kz"},
	}, {
		Topic: DigitalDocuments, Rule: "R46", Item: "10",
		Words: fault.Text{
			KK: "Цифрлық құжаттар сервисі мобильді қосымшада авторландырылған пайдаланушыларға қолжетімді. Цифрлық құжатты пайдалану үшін электрондық цифрлық қолтаңбамен немесе бір реттік парольмен авторландырудан өтіп, «Цифрлық құжаттар» бөлімінен қажетті құжатты таңдау керек.",
			RU: "Сервис цифровых документов доступен пользователям, авторизованным в мобильном приложении. Чтобы воспользоваться цифровым документом, нужно пройти авторизацию с помощью электронной цифровой подписи или одноразового пароля, перейти в раздел «Цифровые документы» и выбрать нужный документ.",
			EN: "Digital documents are for those signed in to the mobile application. To use one, sign in with an electronic signature or a one-time password, open «Digital documents» and choose the document.",
		},
		Note: fault.Text{
			KK: "Мектептің басылымында бұл мәтін жоқ.",
			RU: "В школьной редакции стандарта этого текста нет.",
			EN: "A school's edition of the standard leaves this text out.",
		},
	},
}
