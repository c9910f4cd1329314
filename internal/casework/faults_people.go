package casework

import "telnusqa/internal/fault"

// What is wrong with what was typed about a person.
var (
	ErrCharacters = fault.Define(fault.Invalid, "TEXT_CHARACTERS", fault.Text{
		KK: "Мәтінде басып шығаруға болмайтын таңбалар бар.",
		RU: "В тексте есть непечатаемые знаки.",
		EN: "The text has characters that cannot be printed.",
	})
	ErrNameLetters = fault.Define(fault.Invalid, "NAME_WITHOUT_LETTERS", fault.Text{
		KK: "Тегі, аты, әкесінің аты әріппен жазылады.",
		RU: "Фамилию, имя и отчество пишут буквами.",
		EN: "Surname, name and patronymic are written in letters.",
	})
	ErrBirthDate = fault.Define(fault.Invalid, "BIRTH_DATE", fault.Text{
		KK: "Туған күнін тексеріңіз: {from} күнінен ерте болмауы керек.",
		RU: "Проверьте дату рождения: она не раньше {from}.",
		EN: "Check the day of birth: it is not before {from}.",
	})
	ErrGraduatedTooYoung = fault.Define(fault.Invalid, "GRADUATED_TOO_YOUNG", fault.Text{
		KK: "Туған күні бойынша түлек {year} жылы {age} жасқа толмаған; бітірген жылы мен туған күнін тексеріңіз.",
		RU: "По дате рождения выпускнику в {year} году не было и {age} лет; проверьте год окончания и дату рождения.",
		EN: "By the day of birth the former student was under {age} in {year}; check the year of graduation and the day of birth.",
	})
	ErrRepresentativeMinor = fault.Define(fault.Invalid, "REPRESENTATIVE_IS_MINOR", fault.Text{
		KK: "Өкілдің өзі кәмелетке толмаған; өтінішті ата-анасы немесе заңды өкілі береді.",
		RU: "Представитель сам несовершеннолетний; заявление подаёт родитель или законный представитель.",
		EN: "The representative is a minor; a parent or legal representative files.",
	})
	ErrPowerOfApplicant = fault.Define(fault.Invalid, "POWER_WITHOUT_REPRESENTATIVE", fault.Text{
		KK: "Сенімхат өкіл алған кезде ғана көрсетіледі.",
		RU: "Доверенность указывают, только когда получает представитель.",
		EN: "A power of attorney is stated only where a representative receives.",
	})
)
