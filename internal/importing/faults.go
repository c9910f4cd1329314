package importing

import "telnusqa/internal/fault"

// What is wrong with headings.
var (
	ErrHeadingUnknown = fault.Define(fault.Invalid, "HEADING_UNKNOWN", fault.Text{
		KK: "«{heading}» деген баған белгісіз. Атауын түзетіңіз немесе бағанды алып тастаңыз.",
		RU: "Столбец «{heading}» неизвестен. Исправьте его название или уберите столбец.",
		EN: "The column «{heading}» is not known. Mend its heading, or take the column out.",
	})
	ErrHeadingTwice = fault.Define(fault.Invalid, "HEADING_TWICE", fault.Text{
		KK: "«{heading}» бағаны екі рет кездеседі.",
		RU: "Столбец «{heading}» встречается дважды.",
		EN: "The column «{heading}» stands there twice.",
	})
	ErrHeadingMissing = fault.Define(fault.Invalid, "HEADING_MISSING", fault.Text{
		KK: "«{kk}» бағаны жоқ.",
		RU: "Нет столбца «{ru}».",
		EN: "The column «{en}» is missing.",
	})
)

// What is wrong with cells.
var (
	ErrCellEmpty = fault.Define(fault.Invalid, "CELL_EMPTY", fault.Text{
		KK: "Ұяшық толтырылмаған.",
		RU: "Ячейка не заполнена.",
		EN: "The cell is empty.",
	})
	ErrTextTooLong = fault.Define(fault.Invalid, "TEXT_TOO_LONG", fault.Text{
		KK: "Ең көбі {limit} таңба.",
		RU: "Не более {limit} знаков.",
		EN: "At most {limit} characters.",
	})
	ErrBIN = fault.Define(fault.Invalid, "BIN_WRONG", fault.Text{
		KK: "БСН қате: 12 цифрды тексеріңіз. Бағанның пішімі — мәтін, әйтпесе бастапқы нөлдер жоғалады.",
		RU: "БИН неверен: проверьте 12 цифр. Формат столбца — текстовый, иначе теряются начальные нули.",
		EN: "The BIN is wrong: check its 12 digits. The column must be formatted as text, else leading zeros are lost.",
	})
	ErrKATO = fault.Define(fault.Invalid, "KATO_WRONG", fault.Text{
		KK: "ӘАОЖ коды қате: 9 цифр қажет.",
		RU: "Код КАТО неверен: нужны 9 цифр.",
		EN: "The KATO code is wrong: it has 9 digits.",
	})
	ErrDay = fault.Define(fault.Invalid, "DAY_WRONG", fault.Text{
		KK: "Күн емес: 31.05.2024 немесе 2024-05-31 түрінде жазыңыз.",
		RU: "Не дата: напишите 31.05.2024 или 2024-05-31.",
		EN: "No date: write 31.05.2024 or 2024-05-31.",
	})
	ErrPhone = fault.Define(fault.Invalid, "PHONE_WRONG", fault.Text{
		KK: "Телефон нөмірі қате: +7 және 10 цифр қажет.",
		RU: "Номер телефона неверен: нужны +7 и 10 цифр.",
		EN: "The phone number is wrong: it is +7 and 10 digits.",
	})
	ErrLogin = fault.Define(fault.Invalid, "LOGIN_WRONG", fault.Text{
		KK: "Логин 3–64 таңба: латын әріптері, цифрлар, нүкте, сызықша.",
		RU: "Логин — от 3 до 64 знаков: латинские буквы, цифры, точка, дефис.",
		EN: "A login has 3 to 64 characters: latin letters, digits, dot, hyphen.",
	})
	ErrIIN = fault.Define(fault.Invalid, "IIN_CELL_WRONG", fault.Text{
		KK: "ЖСН қате: 12 цифрды тексеріңіз. Бағанның пішімі — мәтін, әйтпесе бастапқы нөлдер жоғалады.",
		RU: "ИИН неверен: проверьте 12 цифр. Формат столбца — текстовый, иначе теряются начальные нули.",
		EN: "The IIN is wrong: check its 12 digits. The column must be formatted as text, else leading zeros are lost.",
	})
	ErrDocument = fault.Define(fault.Invalid, "DOCUMENT_NUMBER_WRONG", fault.Text{
		KK: "Серия мен нөмір ЖОБ № 0123456 түрінде жазылады, ең көбі 64 таңба.",
		RU: "Серия и номер пишутся в виде ЖОБ № 0123456, не более 64 знаков.",
		EN: "Series and number are written like ЖОБ № 0123456, in at most 64 characters.",
	})
	ErrLine = fault.Define(fault.Invalid, "REGISTER_LINE_WRONG", fault.Text{
		KK: "Жазба нөмірі 17 немесе 17/2019 түрінде жазылады, жылы — берілген күннің жылы.",
		RU: "Номер записи пишется в виде 17 или 17/2019, где год — год выдачи.",
		EN: "The number of a line is written like 17 or 17/2019, the year being that of the issue.",
	})
	ErrYear = fault.Define(fault.Invalid, "YEAR_WRONG", fault.Text{
		KK: "Жыл төрт цифрмен жазылады және берілген күннен кейін болмайды.",
		RU: "Год — четыре цифры, не позже дня выдачи.",
		EN: "A year has four digits and is not after the day of issue.",
	})
	ErrCopy = fault.Define(fault.Invalid, "COPY_WRONG", fault.Text{
		KK: "Нешінші телнұсқа екені 1-ден 99-ға дейінгі сан.",
		RU: "Который это дубликат — число от 1 до 99.",
		EN: "Which duplicate it is, is a number from 1 to 99.",
	})
	ErrDayOutside = fault.Define(fault.Invalid, "DAY_OUTSIDE", fault.Text{
		KK: "Күн {from} жылдан бүгінге дейін болуы керек.",
		RU: "День должен быть не раньше {from} года и не позже сегодняшнего.",
		EN: "The day must lie between the year {from} and today.",
	})
	ErrBirthOfIIN = fault.Define(fault.Invalid, "BIRTH_NOT_OF_IIN", fault.Text{
		KK: "ЖСН бойынша туған күні {day}.",
		RU: "По ИИН дата рождения — {day}.",
		EN: "By the IIN the date of birth is {day}.",
	})
	ErrBornLater = fault.Define(fault.Invalid, "BORN_AFTER_ISSUE", fault.Text{
		KK: "Туған күні телнұсқа берілген күннен кейін.",
		RU: "Дата рождения позже дня выдачи дубликата.",
		EN: "The date of birth is after the day of issue.",
	})
	ErrCellOfAnother = fault.Define(fault.Invalid, "CELL_OF_ANOTHER_KIND", fault.Text{
		KK: "Мұндай жолда бұл ұяшық бос болуы керек.",
		RU: "В такой строке эта ячейка должна быть пустой.",
		EN: "In a row of this kind the cell is empty.",
	})
	ErrKATOOfPlace = fault.Define(fault.Invalid, "KATO_OF_ANOTHER_LEVEL", fault.Text{
		KK: "ӘАОЖ коды қате: 9 цифр; облыстікі — алғашқы екеуінен кейін нөлдер, қала мен аудандікі облыстың екі цифрынан басталады.",
		RU: "Код КАТО неверен: 9 цифр; у области после двух первых — нули, у города и района начинается с двух цифр области.",
		EN: "The KATO code is wrong: 9 digits; that of a region has zeros after the first two, that of a city or district begins with the two of its region.",
	})
	ErrISO = fault.Define(fault.Invalid, "ISO_WRONG", fault.Text{
		KK: "ISO 3166-2 коды KZ-10 түрінде жазылады.",
		RU: "Код ISO 3166-2 пишется в виде KZ-10.",
		EN: "An ISO 3166-2 code is written like KZ-10.",
	})
	ErrZone = fault.Define(fault.Invalid, "ZONE_WRONG", fault.Text{
		KK: "Мұндай уақыт белдеуі жоқ; Asia/Almaty түрінде жазыңыз.",
		RU: "Такого часового пояса нет; напишите в виде Asia/Almaty.",
		EN: "There is no such time zone; write it like Asia/Almaty.",
	})
	ErrTile = fault.Define(fault.Invalid, "TILE_WRONG", fault.Text{
		KK: "Картадағы орын баған мен жолдың нөмірі: 3-2, әрқайсысы 0–63.",
		RU: "Место на карте — номера столбца и строки: 3-2, каждый от 0 до 63.",
		EN: "A place on the map is the numbers of a column and a row: 3-2, each from 0 to 63.",
	})
	ErrWordUnknown = fault.Define(fault.Invalid, "WORD_UNKNOWN", fault.Text{
		KK: "Мұндай мән жоқ. Мүмкін мәндер: {words}.",
		RU: "Такого значения нет. Возможны: {words}.",
		EN: "There is no such value. There are: {words}.",
	})
	ErrRowRepeated = fault.Define(fault.Invalid, "ROW_REPEATED", fault.Text{
		KK: "Бұл мән {row}-жолда бар.",
		RU: "Это значение уже стоит в строке {row}.",
		EN: "This value stands in row {row} already.",
	})
)

// Where a finding is.
var (
	onRow        = fault.Text{KK: "{row}-жол", RU: "строка {row}", EN: "row {row}"}
	inColumn     = fault.Text{KK: "{row}-жол, {column} бағаны", RU: "строка {row}, столбец {column}", EN: "row {row}, column {column}"}
	underHeading = fault.Text{KK: "{row}-жол, {column} бағаны «{heading}»", RU: "строка {row}, столбец {column} «{heading}»", EN: "row {row}, column {column} «{heading}»"}
)
