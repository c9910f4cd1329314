package casework

import "telnusqa/internal/fault"

// What a message of the portal can be refused or quarantined for.
var (
	ErrMessageReused = fault.Define(fault.Conflict, "MESSAGE_ID_REUSED", fault.Text{
		KK: "Бұл нөмірмен мазмұны басқа хабарлама қабылданған.",
		RU: "С этим номером уже принято сообщение с другим содержанием.",
		EN: "A message with this id and another content was taken before.",
	})
	ErrSequenceTaken = fault.Define(fault.Conflict, "MESSAGE_SEQUENCE_TAKEN", fault.Text{
		KK: "Істің {sequence}-хабарламасы орындалып қойған.",
		RU: "Сообщение {sequence} этого дела уже исполнено.",
		EN: "Message {sequence} of this case has been applied already.",
	})
	ErrMessageContent = fault.Define(fault.Invalid, "MESSAGE_CONTENT", fault.Text{
		KK: "Хабарламаның мазмұны оқылмайды: {what}.",
		RU: "Содержание сообщения не читается: {what}.",
		EN: "The content of the message cannot be read: {what}.",
	})
	ErrSchoolUnknown = fault.Define(fault.Invalid, "SCHOOL_UNKNOWN", fault.Text{
		KK: "Мұндай БСН-і бар мектеп тізімде жоқ.",
		RU: "Школы с таким БИН нет в списке.",
		EN: "There is no school with this BIN.",
	})
	ErrBranchUnknown = fault.Define(fault.Invalid, "BRANCH_UNKNOWN", fault.Text{
		KK: "Мұндай коды бар филиал тізімде жоқ.",
		RU: "Филиала с таким кодом нет в списке.",
		EN: "There is no branch with this code.",
	})
	ErrNothingFiled = fault.Define(fault.Invalid, "MESSAGE_CASE_UNKNOWN", fault.Text{
		KK: "Портал бұл іс бойынша өтініш бермеген.",
		RU: "По этому делу портал заявления не подавал.",
		EN: "The portal filed no application in this case.",
	})
	ErrNotTheApplicant = fault.Define(fault.Forbidden, "MESSAGE_ANOTHER_PERSON", fault.Text{
		KK: "Өтінішті оны берген адам ғана қайтарып ала алады.",
		RU: "Отозвать заявление может только тот, кто его подал.",
		EN: "Only who filed the application can take it back.",
	})
	ErrMessageSettled = fault.Define(fault.Conflict, "MESSAGE_NOT_QUARANTINED", fault.Text{
		KK: "Хабарлама карантинде емес.",
		RU: "Сообщение не в карантине.",
		EN: "The message is not quarantined.",
	})
	ErrMessageFailed = fault.Define(fault.Unavailable, "MESSAGE_FAILED", fault.Text{
		KK: "Хабарламаны жүйе бірнеше рет орындай алмады. Оператор журналынан себебін қараңыз.",
		RU: "Система несколько раз не смогла исполнить сообщение. Причина в журнале оператора.",
		EN: "The system failed to apply the message several times. The operator's log has the cause.",
	})
)
