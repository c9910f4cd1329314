package casefile

import "telnusqa/internal/fault"

// What is wrong with a package, before anything is looked for in it.
var (
	ErrReasonRequired = fault.Define(fault.Invalid, "REASON_REQUIRED", fault.Text{
		KK: "Телнұсқаның не үшін қажет екенін көрсетіңіз: жоғалуы, бүлінуі немесе тегінің, атының өзгеруі.",
		RU: "Укажите причину: утеря, порча или изменение фамилии, имени, отчества.",
		EN: "Say why: loss, damage, or a changed name.",
	})
	ErrReasonRepeated = fault.Define(fault.Invalid, "REASON_REPEATED", fault.Text{
		KK: "Бір себеп екі рет көрсетілген.",
		RU: "Причина указана дважды.",
		EN: "A reason is given twice.",
	})
	ErrConsentFuture = fault.Define(fault.Invalid, "CONSENT_IN_THE_FUTURE", fault.Text{
		KK: "Келісім берілген уақыт әлі келген жоқ.",
		RU: "Время, когда дано согласие, ещё не наступило.",
		EN: "The moment of the consent lies in the future.",
	})
	ErrConsentPhone = fault.Define(fault.Invalid, "CONSENT_PHONE", fault.Text{
		KK: "Келісім Қазақстанның ұялы телефон нөмірінен беріледі: +7 7XX XXX XX XX.",
		RU: "Согласие дают с мобильного номера Казахстана: +7 7XX XXX XX XX.",
		EN: "The consent comes from a mobile number of Kazakhstan: +7 7XX XXX XX XX.",
	})
)

// What the transition table refuses.
var (
	ErrActionNotAllowed = fault.Define(fault.Conflict, "ACTION_NOT_ALLOWED", fault.Text{
		KK: "Істің қазіргі кезеңінде бұл әрекетті жасауға болмайды.",
		RU: "На нынешней стадии дела это действие невозможно.",
		EN: "The case does not allow this action at its present stage.",
	})
	ErrPackageComplete = fault.Define(fault.Invalid, "PACKAGE_COMPLETE", fault.Text{
		KK: "Құжаттар топтамасы толық: қабылдаудан бас тартуға болмайды.",
		RU: "Пакет документов полный: отказать в приёме нельзя.",
		EN: "The package is complete: it cannot be refused at intake.",
	})
	ErrPackageIncomplete = fault.Define(fault.NotYet, "PACKAGE_INCOMPLETE", fault.Text{
		KK: "Құжаттар топтамасы толық емес: өтінішті қабылдауға болмайды.",
		RU: "Пакет документов неполный: принять заявление нельзя.",
		EN: "The package is incomplete: the application cannot be accepted.",
	})
	ErrAcceptTooEarly = fault.Define(fault.NotYet, "ACCEPT_TOO_EARLY", fault.Text{
		KK: "Өтініш жұмыс уақытынан тыс түскен: ол келесі жұмыс күні қабылданады.",
		RU: "Заявление поступило вне рабочего времени: его принимают в ближайший рабочий день.",
		EN: "The application came in after hours: it is accepted on the next working day.",
	})
	ErrRefusalNeedsNotice = fault.Define(fault.NotYet, "REFUSAL_NEEDS_NOTICE", fault.Text{
		KK: "Бас тартпас бұрын өтініш берушіге алдын ала шешім мен тыңдау туралы хабарлаңыз.",
		RU: "До отказа уведомите заявителя о предварительном решении и заслушивании.",
		EN: "Before a refusal the applicant is told of the preliminary decision and the hearing.",
	})
	ErrHearingNotRecorded = fault.Define(fault.NotYet, "HEARING_NOT_RECORDED", fault.Text{
		KK: "Бас тартпас бұрын тыңдау хаттамасын жазыңыз.",
		RU: "До отказа составьте протокол заслушивания.",
		EN: "Before a refusal the hearing is put on record.",
	})
	ErrAlreadyHeard = fault.Define(fault.Conflict, "ALREADY_HEARD", fault.Text{
		KK: "Осы хабарлама бойынша тыңдау хаттамасы бар.",
		RU: "По этому уведомлению протокол заслушивания уже составлен.",
		EN: "The hearing that this notice called for is on record already.",
	})
	ErrSilenceTooEarly = fault.Define(fault.NotYet, "SILENCE_TOO_EARLY", fault.Text{
		KK: "Өтініш беруші жауап бермеді деп қарсылық білдіруге берілген екі жұмыс күні өткен соң ғана жазуға болады.",
		RU: "Что заявитель не ответил, записывают, когда прошли два рабочих дня на возражение.",
		EN: "That the applicant did not answer is recorded when the two working days to object are over.",
	})
	ErrRefusalTooEarly = fault.Define(fault.NotYet, "REFUSAL_TOO_EARLY", fault.Text{
		KK: "Өтініш беруші жауап бермеді, ал қарсылық білдіруге берілген екі жұмыс күні әлі өткен жоқ.",
		RU: "Заявитель не ответил, а два рабочих дня на возражение ещё не прошли.",
		EN: "The applicant has not answered, and the two working days to object are not over.",
	})
	ErrPickupAtCorporation = fault.Define(fault.Conflict, "PICKUP_AT_CORPORATION", fault.Text{
		KK: "Өтініш беруші телнұсқаны Мемлекеттік корпорациядан алады: оны сол жаққа жіберіңіз.",
		RU: "Заявитель получает дубликат в Государственной корпорации: направьте его туда.",
		EN: "The applicant collects the duplicate at the State Corporation: send it there.",
	})
	ErrPickupAtSchool = fault.Define(fault.Conflict, "PICKUP_AT_SCHOOL", fault.Text{
		KK: "Өтініш беруші телнұсқаны мектептен алады.",
		RU: "Заявитель получает дубликат в школе.",
		EN: "The applicant collects the duplicate at the school.",
	})
	ErrOriginalNotHandedIn = fault.Define(fault.NotYet, "ORIGINAL_NOT_HANDED_IN", fault.Text{
		KK: "Алдымен білім туралы құжаттың түпнұсқасын қабылдап алыңыз: тегі, аты өзгерген немесе құжат бүлінген.",
		RU: "Сначала примите оригинал документа об образовании: изменилось имя или документ испорчен.",
		EN: "Take the original of the education document first: the name changed or the document is damaged.",
	})
	ErrProofNotHandedIn = fault.Define(fault.NotYet, "PROOF_NOT_HANDED_IN", fault.Text{
		KK: "Алдымен заңды өкілдікті растайтын құжатты қабылдап алыңыз: өтініш кәмелетке толмағанның атынан портал арқылы берілген.",
		RU: "Сначала примите документ, подтверждающий законное представительство: заявление за несовершеннолетнего подано через портал.",
		EN: "Take the proof of legal representation first: the application for a minor came through the portal.",
	})
	ErrStorageNotOver = fault.Define(fault.NotYet, "STORAGE_NOT_OVER", fault.Text{
		KK: "Сақтау мерзімінің бір айы әлі өткен жоқ.",
		RU: "Месяц хранения ещё не истёк.",
		EN: "The month of storage is not over yet.",
	})
	ErrNotRequested = fault.Define(fault.NotYet, "NOT_REQUESTED", fault.Text{
		KK: "Мемлекеттік корпорация бұл телнұсқаны сұратқан жоқ.",
		RU: "Государственная корпорация не запрашивала этот дубликат.",
		EN: "The State Corporation has not asked for this duplicate.",
	})
	ErrAlreadyRequested = fault.Define(fault.Conflict, "ALREADY_REQUESTED", fault.Text{
		KK: "Телнұсқа мектептен бұрын сұратылған.",
		RU: "Дубликат уже запрошен у школы.",
		EN: "The duplicate has been requested from the school already.",
	})
)
