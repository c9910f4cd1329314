package signature

import "telnusqa/internal/fault"

// One fault for each way in which a signature proves nothing. Those of kind
// Unavailable say that nobody can tell now: the same signature may be good later.
var (
	// ErrNotConnected is raised where a way to certify is not configured.
	ErrNotConnected = fault.Define(fault.Unavailable, "NOT_CONNECTED", fault.Text{
		KK: "Растауды тексеру қосылмаған: бұл тәсілмен куәландырылған өтініш қабылданбайды.",
		RU: "Проверка удостоверения не подключена: заявление, удостоверенное этим способом, не принимается.",
		EN: "Verification is not connected: an application certified this way is not taken.",
	})
	ErrRevocationUnknown = fault.Define(fault.Unavailable, "REVOCATION_UNKNOWN", fault.Text{
		KK: "Сертификаттың кері қайтарылмағанын тексеру мүмкін емес: кері қайтарылған сертификаттар тізімі жоқ немесе ескірген.",
		RU: "Нельзя проверить, не отозван ли сертификат: списка отозванных сертификатов нет или он устарел.",
		EN: "Whether the certificate is revoked cannot be told: the revocation list is missing or out of date.",
	})
	ErrService = fault.Define(fault.Unavailable, "SIGNATURE_SERVICE", fault.Text{
		KK: "Қолтаңбаны тексеру сервисі жауап бермейді немесе жауабы түсініксіз.",
		RU: "Сервис проверки подписи не отвечает или отвечает непонятно.",
		EN: "The signature service does not answer, or not in a way that is understood.",
	})
	ErrSMS = fault.Define(fault.Unavailable, "SMS_SERVICE", fault.Text{
		KK: "SMS сервисі хабарламаны қабылдамады. Сәл кейін қайталаңыз.",
		RU: "Сервис SMS не принял сообщение. Повторите немного позже.",
		EN: "The SMS service did not take the message. Try again in a moment.",
	})

	ErrUnreadable = fault.Define(fault.Invalid, "SIGNATURE_UNREADABLE", fault.Text{
		KK: "Қолтаңба оқылмайды: CMS пішіні күтілген.",
		RU: "Подпись не читается: ожидается формат CMS.",
		EN: "The signature cannot be read: CMS is expected.",
	})
	ErrSigners = fault.Define(fault.Invalid, "SIGNATURE_SIGNERS", fault.Text{
		KK: "Өтінішке дәл бір адам қол қоюы керек; қол қойғандар саны: {signers}.",
		RU: "Заявление подписывает ровно один человек; подписавших: {signers}.",
		EN: "Exactly one person signs an application; signers found: {signers}.",
	})
	ErrAlgorithm = fault.Define(fault.Invalid, "SIGNATURE_ALGORITHM", fault.Text{
		KK: "Қолтаңбаның алгоритмі немесе кілтінің ұзындығы қабылданбайды.",
		RU: "Алгоритм подписи или длина ключа не принимаются.",
		EN: "The algorithm of the signature or the size of its key is not taken.",
	})
	ErrTampered = fault.Define(fault.Invalid, "SIGNATURE_TAMPERED", fault.Text{
		KK: "Қолтаңба өтініштің мазмұнына сәйкес келмейді: мазмұн қол қойылғаннан кейін өзгертілген.",
		RU: "Подпись не соответствует содержанию заявления: его изменили после подписания.",
		EN: "The signature does not fit the application: it was changed after it was signed.",
	})
	ErrSigningTime = fault.Define(fault.Invalid, "SIGNING_TIME", fault.Text{
		KK: "Қол қойылған уақыт көрсетілмеген, болашақта тұр немесе тым ескі.",
		RU: "Время подписания не указано, находится в будущем или слишком давнее.",
		EN: "The time of signing is missing, lies in the future or is too long ago.",
	})
	ErrUntrusted = fault.Define(fault.Invalid, "CERTIFICATE_UNTRUSTED", fault.Text{
		KK: "Сертификатты сенім білдірілген куәландырушы орталық бермеген.",
		RU: "Сертификат выдан не доверенным удостоверяющим центром.",
		EN: "The certificate was not issued by a trusted certification centre.",
	})
	ErrExpired = fault.Define(fault.Invalid, "CERTIFICATE_EXPIRED", fault.Text{
		KK: "Қол қойылған кезде сертификаттың мерзімі өтіп кеткен.",
		RU: "Срок действия сертификата истёк до подписания.",
		EN: "The certificate had expired when it was used to sign.",
	})
	ErrNotYetValid = fault.Define(fault.Invalid, "CERTIFICATE_NOT_YET_VALID", fault.Text{
		KK: "Қол қойылған кезде сертификаттың мерзімі әлі басталмаған.",
		RU: "Срок действия сертификата к моменту подписания ещё не начался.",
		EN: "The certificate was not in force yet when it was used to sign.",
	})
	ErrRevoked = fault.Define(fault.Invalid, "CERTIFICATE_REVOKED", fault.Text{
		KK: "Сертификат кері қайтарылған.",
		RU: "Сертификат отозван.",
		EN: "The certificate is revoked.",
	})
	ErrPurpose = fault.Define(fault.Invalid, "CERTIFICATE_PURPOSE", fault.Text{
		KK: "Бұл кілт қол қоюға арналмаған: жүйеге кіру кілті емес, қол қою кілті керек.",
		RU: "Этот ключ не для подписи: нужен ключ для подписания, а не для входа.",
		EN: "This key is not for signing: a signing key is needed, not one for signing in.",
	})
	ErrRole = fault.Define(fault.Invalid, "CERTIFICATE_ROLE", fault.Text{
		KK: "Өтінішке жеке тұлғаның кілтімен қол қойылады; бұл — ұйымның кілті.",
		RU: "Заявление подписывают ключом физического лица; это ключ организации.",
		EN: "An application is signed with the key of a natural person; this is an organisation's.",
	})
	ErrOtherPerson = fault.Define(fault.Invalid, "SIGNER_ANOTHER_PERSON", fault.Text{
		KK: "Өтінішке оны берген адам емес, басқа адам қол қойған.",
		RU: "Заявление подписал не тот, кто его подаёт.",
		EN: "The application is signed by somebody other than who files it.",
	})
)
