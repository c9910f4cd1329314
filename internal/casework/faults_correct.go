package casework

import "telnusqa/internal/fault"

// What is wrong with a correction.
var (
	ErrNothingCorrected = fault.Define(fault.Invalid, "NOTHING_CORRECTED", fault.Text{
		KK: "Ештеңе өзгертілмеген.",
		RU: "Ничего не изменено.",
		EN: "Nothing was changed.",
	})
	ErrCorrectionOfAge = fault.Define(fault.Invalid, "CORRECTION_OF_AGE", fault.Text{
		KK: "Бұл ЖСН бойынша өтініш берушінің кәмелетке толған-толмағаны өзгереді, ал өтінішті кім бере алатыны соған байланысты. Жаңа өтініш тіркеңіз.",
		RU: "С этим ИИН меняется, совершеннолетний ли заявитель, а от этого зависит, кто вправе подать заявление. Зарегистрируйте новое заявление.",
		EN: "With this IIN the applicant's coming of age changes, and with it who may file. File a new application.",
	})
)
