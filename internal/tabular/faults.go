package tabular

import "telnusqa/internal/fault"

// The faults of files.
var (
	ErrTooLarge = fault.Define(fault.TooMany, "FILE_TOO_LARGE", fault.Text{
		KK: "Файл тым үлкен: {limit} МБ-тан аспауы керек.",
		RU: "Файл слишком велик: не более {limit} МБ.",
		EN: "The file is too large: at most {limit} MB.",
	})
	ErrUnpacked = fault.Define(fault.TooMany, "WORKBOOK_TOO_LARGE", fault.Text{
		KK: "Кітап ашылғанда тым үлкен. Артық парақтары мен безендіруін алып тастаңыз немесе CSV пішімінде сақтаңыз.",
		RU: "Книга в распакованном виде слишком велика. Уберите лишние листы и оформление или сохраните её как CSV.",
		EN: "The workbook is too large once it is unpacked. Take out sheets and decoration, or save it as CSV.",
	})
	ErrNotTable = fault.Define(fault.Invalid, "FILE_NOT_A_TABLE", fault.Text{
		KK: "Файл кесте емес: CSV немесе XLSX қажет.",
		RU: "Файл не является таблицей: нужен CSV или XLSX.",
		EN: "The file is no table: CSV or XLSX is needed.",
	})
	ErrOldWorkbook = fault.Define(fault.Invalid, "WORKBOOK_OLD_OR_LOCKED", fault.Text{
		KK: "Бұл ескі пішімдегі (XLS) немесе құпиясөзбен қорғалған кітап. Оны құпиясөзсіз XLSX пішімінде сақтаңыз.",
		RU: "Это книга старого формата (XLS) или защищённая паролем. Сохраните её как XLSX без пароля.",
		EN: "This is a workbook of the old form (XLS) or one with a password. Save it as XLSX without a password.",
	})
	ErrBroken = fault.Define(fault.Invalid, "WORKBOOK_BROKEN", fault.Text{
		KK: "Кітап бүлінген: оны ашып, қайта сақтаңыз.",
		RU: "Книга повреждена: откройте её и сохраните заново.",
		EN: "The workbook is damaged: open it and save it anew.",
	})
	ErrNoRows = fault.Define(fault.Invalid, "TABLE_EMPTY", fault.Text{
		KK: "Файлда бірде-бір жол жоқ.",
		RU: "В файле нет ни одной строки.",
		EN: "The file has no rows.",
	})
	ErrQuotes = fault.Define(fault.Invalid, "CSV_QUOTES", fault.Text{
		KK: "{row}-жол: тырнақша жабылмаған немесе ұяшықтың ортасында тұр. Тырнақшасы бар ұяшық тырнақшаға алынып, ішкі тырнақшалар қосарланады.",
		RU: "Строка {row}: кавычка не закрыта или стоит посреди ячейки. Ячейка с кавычками берётся в кавычки, внутренние кавычки удваиваются.",
		EN: "Line {row}: a quote is not closed or stands within a cell. A cell with quotes is put into quotes, and those within are doubled.",
	})
	ErrTooManyRows = fault.Define(fault.TooMany, "TOO_MANY_ROWS", fault.Text{
		KK: "Файлда жол тым көп: {limit} жолдан аспауы керек. Файлды бөліңіз.",
		RU: "В файле слишком много строк: не более {limit}. Разделите файл.",
		EN: "The file has too many rows: at most {limit}. Divide it.",
	})
	ErrTooManyColumns = fault.Define(fault.TooMany, "TOO_MANY_COLUMNS", fault.Text{
		KK: "Баған тым көп: {limit} бағаннан аспауы керек.",
		RU: "Слишком много столбцов: не более {limit}.",
		EN: "There are too many columns: at most {limit}.",
	})
	ErrCellTooLong = fault.Define(fault.TooMany, "CELL_TOO_LONG", fault.Text{
		KK: "Ұяшықтағы мәтін тым ұзын: {limit} таңбадан аспауы керек.",
		RU: "Текст в ячейке слишком длинный: не более {limit} знаков.",
		EN: "The text of the cell is too long: at most {limit} characters.",
	})
	ErrCharacters = fault.Define(fault.Invalid, "CELL_CHARACTERS", fault.Text{
		KK: "Ұяшықта басып шығаруға болмайтын таңбалар бар.",
		RU: "В ячейке есть непечатаемые знаки.",
		EN: "The cell has characters that cannot be printed.",
	})
	ErrFormulaCell = fault.Define(fault.Invalid, "CELL_IS_FORMULA", fault.Text{
		KK: "Ұяшықта формула тұр. Оны мәнімен алмастырыңыз (көшіріп, мәндерін қою).",
		RU: "В ячейке формула. Замените её значением (копировать, вставить значения).",
		EN: "The cell is a formula. Put its value there (copy, paste values).",
	})
	ErrErrorCell = fault.Define(fault.Invalid, "CELL_IS_ERROR", fault.Text{
		KK: "Ұяшықта мән орнына қате тұр: {value}.",
		RU: "В ячейке вместо значения ошибка: {value}.",
		EN: "The cell holds an error and no value: {value}.",
	})
	ErrMergedCells = fault.Define(fault.Invalid, "CELLS_MERGED", fault.Text{
		KK: "{range} ұяшықтары біріктірілген. Біріктіруді алып тастап, әр жолды толтырыңыз.",
		RU: "Ячейки {range} объединены. Разъедините их и заполните каждую строку.",
		EN: "The cells {range} are merged. Take them apart and fill in every row.",
	})
	ErrHiddenSheet = fault.Define(fault.Invalid, "SHEET_HIDDEN", fault.Text{
		KK: "Кітапта жасырын «{sheet}» парағы бар. Оны көрсетіңіз немесе жойыңыз.",
		RU: "В книге есть скрытый лист «{sheet}». Покажите его или удалите.",
		EN: "The workbook has a hidden sheet «{sheet}». Show it or delete it.",
	})
	ErrSeveralSheets = fault.Define(fault.Invalid, "SHEETS_SEVERAL", fault.Text{
		KK: "Кітаптың бірнеше парағы толтырылған: {sheets}. Тек біреуін қалдырыңыз.",
		RU: "В книге заполнено несколько листов: {sheets}. Оставьте один.",
		EN: "Several sheets of the workbook are filled in: {sheets}. Leave one.",
	})
)
