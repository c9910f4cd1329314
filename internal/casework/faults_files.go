package casework

import "telnusqa/internal/fault"

// What is wrong with a row of a file beyond what its cells say.
var (
	ErrDivisionUnknown = fault.Define(fault.Invalid, "DIVISION_UNKNOWN", fault.Text{
		KK: "Сіздің аумағыңызда ӘАОЖ коды осындай білім бөлімі жоқ.",
		RU: "На вашей территории нет отдела образования с таким кодом КАТО.",
		EN: "There is no division with this KATO code in your territory.",
	})
	ErrRegionUnknown = fault.Define(fault.Invalid, "REGION_UNKNOWN", fault.Text{
		KK: "ӘАОЖ коды осындай облыс тізімде де, файлда да жоқ.",
		RU: "Области с таким кодом КАТО нет ни в списке, ни в файле.",
		EN: "No region has this KATO code, neither on record nor in the file.",
	})
	ErrPlaceStays = fault.Define(fault.Conflict, "PLACE_STAYS", fault.Text{
		KK: "Бұл жер басқа облысқа немесе ауданға қарайды; файл арқылы ауыстырылмайды.",
		RU: "Место относится к другой области или другому району; файлом его не переводят.",
		EN: "The place is under another region or district; a file moves no place.",
	})
	ErrZoneStays = fault.Define(fault.Conflict, "ZONE_STAYS", fault.Text{
		KK: "Облыстың уақыт белдеуі ({zone}) өзгермейді: мерзімдер соған байланысты.",
		RU: "Часовой пояс области ({zone}) не меняется: от него зависят сроки.",
		EN: "The time zone of a region ({zone}) does not change: terms hang on it.",
	})
	ErrSchoolMoves = fault.Define(fault.Conflict, "SCHOOL_OF_ANOTHER_DIVISION", fault.Text{
		KK: "Мектеп басқа білім бөліміне қарайды ({division}). Файл арқылы мектеп бір бөлімнен екіншісіне ауыстырылмайды.",
		RU: "Школа относится к другому отделу образования ({division}). Файлом школу из отдела в отдел не переводят.",
		EN: "The school is under another division ({division}). A file moves no school from one division to another.",
	})
	ErrHoursBySetting = fault.Define(fault.Conflict, "HOURS_SET_BY_ACT", fault.Text{
		KK: "Бұрыннан бар мектептің жұмыс уақыты бұйрық негізінде бөлек белгіленеді; ұяшықты бос қалдырыңыз немесе {hours} деп жазыңыз.",
		RU: "График работы существующей школы устанавливается отдельно, по приказу; оставьте ячейку пустой или напишите {hours}.",
		EN: "The office hours of a school that is there are set apart, by an order; leave the cell empty, or write {hours}.",
	})
	ErrSchoolOutside = fault.Define(fault.Invalid, "SCHOOL_OUTSIDE", fault.Text{
		KK: "Сіздің аумағыңызда БСН осындай мектеп жоқ.",
		RU: "На вашей территории нет школы с таким БИН.",
		EN: "There is no school with this BIN in your territory.",
	})
	ErrLineOfSystem = fault.Define(fault.Conflict, "REGISTER_LINE_OF_SYSTEM", fault.Text{
		KK: "{year} жылы мектептің жүйедегі есепке алу кітабы {line}-жазбадан басталады; файлда тек одан бұрынғы жазбалар бола алады.",
		RU: "В {year} году книга учёта школы в системе начинается с записи № {line}; в файле могут быть только записи до неё.",
		EN: "In {year} the school's register in this system begins with No. {line}; a file has lines from before it only.",
	})
	ErrPlaceUnknown = fault.Define(fault.Invalid, "PLACE_UNKNOWN", fault.Text{
		KK: "Коды осындай облыс, бөлім, мектеп немесе филиал жоқ.",
		RU: "Нет области, отдела, школы или филиала с таким кодом.",
		EN: "No region, division, school or branch has this code.",
	})
	ErrRoleOfPlace = fault.Define(fault.Invalid, "ROLE_OF_ANOTHER_PLACE", fault.Text{
		KK: "Бұл рөл мұндай жұмыс орнына сай емес: мектеп қызметкеріне — БСН, бөлім маманына — бөлімнің ӘАОЖ коды, басқармаға — облыстың ӘАОЖ коды, корпорация қызметкеріне — филиал коды қажет.",
		RU: "Роль не подходит к такому месту работы: работнику школы нужен БИН, специалисту отдела — КАТО отдела, управлению — КАТО области, работнику корпорации — код филиала.",
		EN: "The role does not go with such a place of work: officers of a school need its BIN, of a division its KATO, of a department the region's KATO, operators the code of a branch.",
	})
	ErrClosedForGood = fault.Define(fault.Conflict, "CLOSED_SCHOOL_STAYS", fault.Text{
		KK: "Мектеп {day} жабылған, ол туралы мәліметтер енді өзгермейді.",
		RU: "Школа закрыта {day}, сведения о ней больше не меняются.",
		EN: "The school was closed on {day}; what is known of it changes no more.",
	})
)
