package casework

import "telnusqa/internal/fault"

// What the desk refuses about a refusal of the service and what must come before it.
var (
	ErrGroundRepeated = fault.Define(fault.Invalid, "GROUND_REPEATED", fault.Text{
		KK: "Бір негіз екі рет көрсетілген.",
		RU: "Основание указано дважды.",
		EN: "A ground is given twice.",
	})
	ErrHearingHours = fault.Define(fault.Invalid, "HEARING_HOURS", fault.Text{
		KK: "Тыңдау мектептің жұмыс күні мен жұмыс уақытына тағайындалады.",
		RU: "Заслушивание назначают на рабочий день и часы работы школы.",
		EN: "A hearing is set for a working day of the school, within its office hours.",
	})
	ErrGroundNotNoticed = fault.Define(fault.NotYet, "GROUND_NOT_NOTICED", fault.Text{
		KK: "Бұл негіз хабарламада жоқ, сондықтан өтініш беруші ол бойынша тыңдалмаған. Тек хабарламада көрсетілген негіздер бойынша бас тартуға болады.",
		RU: "Этого основания нет в уведомлении, и заявитель по нему не заслушан. Отказать можно только по основаниям из уведомления.",
		EN: "The notice does not name this ground, so the applicant was not heard about it. The service is refused on grounds of the notice only.",
	})
)
