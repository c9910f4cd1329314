package casework

import "telnusqa/internal/fault"

// What the desk itself refuses. Faults of the package and of the transition
// table are casefile's, those of rows are store's.
var (
	ErrKeyLength = fault.Define(fault.Invalid, "KEY_LENGTH", fault.Text{
		KK: "clientMutationId {limit} таңбадан аспауы керек.",
		RU: "clientMutationId не длиннее {limit} знаков.",
		EN: "clientMutationId has at most {limit} characters.",
	})
	ErrFuture = fault.Define(fault.Invalid, "IN_THE_FUTURE", fault.Text{
		KK: "Бұл уақыт әлі келген жоқ.",
		RU: "Это время ещё не наступило.",
		EN: "This moment lies in the future.",
	})
	ErrHearingBeforeNotice = fault.Define(fault.Invalid, "HEARING_BEFORE_NOTICE", fault.Text{
		KK: "Тыңдау хабарламадан кейін өтеді.",
		RU: "Заслушивание проводится после уведомления.",
		EN: "The hearing comes after the notice.",
	})
	ErrHearingEnds = fault.Define(fault.Invalid, "HEARING_ENDS_BEFORE_IT_BEGINS", fault.Text{
		KK: "Тыңдаудың аяқталу уақыты басталуынан кейін болуы керек.",
		RU: "Окончание заслушивания должно быть позже его начала.",
		EN: "A hearing ends after it begins.",
	})
	ErrNothingToUphold = fault.Define(fault.Invalid, "NOTHING_TO_UPHOLD", fault.Text{
		KK: "Қарсылық болмаса, оны негізді деп тануға болмайды.",
		RU: "Без возражения признать его обоснованным нельзя.",
		EN: "Without an objection there is nothing to uphold.",
	})
	ErrNoCalendar = fault.Define(fault.Invalid, "NO_CALENDAR", fault.Text{
		KK: "Бұл мерзімге өндірістік күнтізбе жарияланбаған; мерзім есептелмейді.",
		RU: "На это время не опубликован производственный календарь; срок не рассчитать.",
		EN: "No working calendar is published for that time; no due date can be reckoned.",
	})
	ErrBeforeLastAct = fault.Define(fault.Invalid, "BEFORE_LAST_ACT", fault.Text{
		KK: "Іс бойынша алдыңғы әрекет {last} жасалған; бұл одан ерте бола алмайды.",
		RU: "Предыдущее действие по делу совершено {last}; это не могло быть раньше.",
		EN: "The last act of the case was on {last}; this one cannot be earlier.",
	})
	ErrRequired = fault.Define(fault.Invalid, "REQUIRED", fault.Text{
		KK: "Бұл өрісті толтырыңыз.",
		RU: "Заполните это поле.",
		EN: "Fill in this field.",
	})
	ErrTooLong = fault.Define(fault.Invalid, "TOO_LONG", fault.Text{
		KK: "Ең көбі {limit} таңба.",
		RU: "Не более {limit} знаков.",
		EN: "At most {limit} characters.",
	})
	ErrIIN = fault.Define(fault.Invalid, "IIN_WRONG", fault.Text{
		KK: "ЖСН қате: 12 цифрды тексеріңіз.",
		RU: "ИИН неверен: проверьте 12 цифр.",
		EN: "The IIN is wrong: check its 12 digits.",
	})
	ErrIINOrReason = fault.Define(fault.Invalid, "IIN_OR_REASON", fault.Text{
		KK: "ЖСН енгізіңіз немесе оның неге жоқ екенін көрсетіңіз.",
		RU: "Укажите ИИН или причину, по которой его нет.",
		EN: "Give the IIN, or say why there is none.",
	})
	ErrGraduationYear = fault.Define(fault.Invalid, "GRADUATION_YEAR", fault.Text{
		KK: "Бітірген жылы {from} мен {to} аралығында болуы керек.",
		RU: "Год окончания должен быть между {from} и {to}.",
		EN: "The year of graduation lies between {from} and {to}.",
	})
	ErrAdultRepresented = fault.Define(fault.Invalid, "ADULT_FILES_HERSELF", fault.Text{
		KK: "Кәмелетке толған түлек өтінішті өзі береді.",
		RU: "Совершеннолетний выпускник подаёт заявление сам.",
		EN: "A former student of age files herself.",
	})
	ErrMinorAlone = fault.Define(fault.Invalid, "MINOR_NEEDS_REPRESENTATIVE", fault.Text{
		KK: "Кәмелетке толмаған түлек үшін өтінішті ата-анасы немесе заңды өкілі береді.",
		RU: "За несовершеннолетнего заявление подаёт родитель или законный представитель.",
		EN: "A parent or legal representative files for a minor.",
	})
	ErrChannel = fault.Define(fault.Forbidden, "CHANNEL_NOT_YOURS", fault.Text{
		KK: "Сіздің рөліңіз бұл арна арқылы өтініш қабылдай алмайды.",
		RU: "Ваша роль не принимает заявления по этому каналу.",
		EN: "Your role does not take applications through this channel.",
	})
	ErrSchoolClosed = fault.Define(fault.Conflict, "SCHOOL_CLOSED", fault.Text{
		KK: "Мектеп {day} жабылған; өтінішті мұрагеріне беріңіз.",
		RU: "Школа закрыта {day}; обратитесь к её правопреемнику.",
		EN: "The school was closed on {day}; turn to its successor.",
	})
	ErrPickupPoint = fault.Define(fault.Invalid, "PICKUP_POINT", fault.Text{
		KK: "Портал арқылы берілген өтініште телнұсқаны алатын мекенжай көрсетіледі.",
		RU: "В заявлении через портал указывается адрес получения дубликата.",
		EN: "A portal application names the place where the duplicate is collected.",
	})
	ErrNotVerified = fault.Define(fault.Invalid, "CERTIFICATION_NOT_VERIFIED", fault.Text{
		KK: "Куәландырылғаны тексерілмеген. Электрондық өтініш пен оны кері қайтарып алу портал хабарламасымен, қолтаңбасымен немесе бір реттік паролімен бірге қабылданады.",
		RU: "Удостоверение не проверено. Электронное заявление и его отзыв принимаются сообщением портала вместе с подписью или одноразовым паролем.",
		EN: "The certification is not verified. An electronic application and its withdrawal come as a message of the portal, with the signature or the one-time password.",
	})
	ErrOrderAfterIssue = fault.Define(fault.Invalid, "ORDER_AFTER_ISSUE", fault.Text{
		KK: "Басшының бұйрығы телнұсқа ресімделген күннен кеш бола алмайды.",
		RU: "Приказ руководителя не может быть позже дня, когда оформлен дубликат.",
		EN: "The director's order cannot be later than the day of the duplicate.",
	})
	ErrBlankMismatch = fault.Define(fault.Conflict, "BLANK_OF_OTHER_KIND", fault.Text{
		KK: "Бұл бланк басқа құжат түріне арналған.",
		RU: "Этот бланк предназначен для другого вида документа.",
		EN: "This blank is for another kind of document.",
	})
	ErrBlankNotInStock = fault.Define(fault.Conflict, "BLANK_NOT_IN_STOCK", fault.Text{
		KK: "{blank} бланкі мектептің қорында жоқ.",
		RU: "Бланка {blank} нет в запасе школы.",
		EN: "The blank {blank} is not in the school's stock.",
	})
	ErrBlankCameLater = fault.Define(fault.Conflict, "BLANK_CAME_LATER", fault.Text{
		KK: "{blank} бланкі қорға {day} түскен; ол күннен бұрын пайдаланыла алмайды.",
		RU: "Бланк {blank} в запасе с {day}; использовать его раньше этого дня нельзя.",
		EN: "The blank {blank} is in stock since {day}; it cannot have been used before.",
	})
	ErrBlanksOfSeveralKinds = fault.Define(fault.Invalid, "BLANKS_OF_SEVERAL_KINDS", fault.Text{
		KK: "Ауқымда әртүрлі құжатқа арналған бланкілер бар; оларды бөлек беріңіз.",
		RU: "В диапазоне бланки разных видов или образцов; передавайте их по отдельности.",
		EN: "The range has blanks for different documents; give them separately.",
	})
	ErrClosedBeforeOpened = fault.Define(fault.Invalid, "CLOSED_BEFORE_OPENED", fault.Text{
		KK: "Мектеп ашылған күнінен бұрын жабыла алмайды.",
		RU: "Школа не может закрыться раньше дня открытия.",
		EN: "A school cannot close before the day it opened.",
	})
	ErrOpenTransfers = fault.Define(fault.Conflict, "OPEN_TRANSFERS", fault.Text{
		KK: "Мектептің жолда жүрген бланкілері бар; алдымен жіберілімдерді аяқтаңыз.",
		RU: "У школы есть бланки в пути; сначала завершите передачи.",
		EN: "The school has blanks in transit; settle the transfers first.",
	})
	ErrSameSchool = fault.Define(fault.Invalid, "SAME_SCHOOL", fault.Text{
		KK: "Бланкілер басқа мектепке жіберіледі.",
		RU: "Бланки отправляют другой школе.",
		EN: "Blanks are sent to another school.",
	})
	ErrOwnSuccessor = fault.Define(fault.Invalid, "OWN_SUCCESSOR", fault.Text{
		KK: "Мектеп өзінің құқықтық мирасқоры бола алмайды; басқа мектепті таңдаңыз.",
		RU: "Школа не может быть правопреемником самой себя; выберите другую.",
		EN: "A school cannot be its own successor; choose another one.",
	})
	ErrTransferSettled = fault.Define(fault.Conflict, "TRANSFER_SETTLED", fault.Text{
		KK: "Бұл жіберілім аяқталған: расталған немесе кері қайтарылған.",
		RU: "Эта передача завершена: подтверждена или отозвана.",
		EN: "This transfer is settled: confirmed or called back.",
	})
	ErrTooManyRanges = fault.Define(fault.Invalid, "TOO_MANY_RANGES", fault.Text{
		KK: "Бір актіде ең көбі {limit} ауқым.",
		RU: "В одном акте не более {limit} диапазонов.",
		EN: "An act has at most {limit} ranges.",
	})
	ErrCountedTwice = fault.Define(fault.Invalid, "COUNTED_TWICE", fault.Text{
		KK: "Бір бланк актіде екі рет көрсетілген.",
		RU: "Один и тот же бланк указан в акте дважды.",
		EN: "The act names one blank twice.",
	})
	ErrPowerOfAttorney = fault.Define(fault.Invalid, "POWER_OF_ATTORNEY", fault.Text{
		KK: "Өкілге нотариат куәландырған сенімхат бойынша ғана беріледі: нөмірі, күні, нотариусы.",
		RU: "Представителю выдаётся только по нотариально заверенной доверенности: номер, дата, нотариус.",
		EN: "A representative needs a notarised power of attorney: number, date, notary.",
	})
	ErrBlankRange = fault.Define(fault.Invalid, "BLANK_RANGE", fault.Text{
		KK: "Бланк нөмірлері 7 цифрдан тұрады, бірінші нөмір соңғысынан аспайды, бір жолы ең көбі {limit} бланк.",
		RU: "Номера бланков из 7 цифр, первый не больше последнего, за один раз не более {limit} бланков.",
		EN: "Blank numbers have 7 digits, the first is not above the last, and at most {limit} come at once.",
	})
)
