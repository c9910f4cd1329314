package casework

import (
	"telnusqa/internal/fault"
	"telnusqa/internal/identifier"
)

// What a person should look at once more about the number of an original. None
// of it stops a case: documents of the Soviet time and of the 1990s have series
// of many forms.
var (
	WarnUnknownForm = fault.Define(fault.Invalid, "ORIGINAL_UNKNOWN_FORM", fault.Text{
		KK: "Серия мен нөмір қазіргі үлгіде емес (2–4 әріп, 7 цифр). Кеңес дәуірі мен 1990-жылдардың құжаттарында басқаша болады.",
		RU: "Серия и номер не нынешнего вида (2–4 буквы, 7 цифр). На документах советского времени и 1990-х годов бывает иначе.",
		EN: "Series and number are not of the present form (2 to 4 letters, 7 digits). Soviet documents and those of the 1990s differ.",
	})
	WarnLookAlikes = fault.Define(fault.Invalid, "ORIGINAL_LOOK_ALIKES", fault.Text{
		KK: "Ұқсас әріптер бір әліпбиге келтірілді.",
		RU: "Похожие буквы приведены к одному алфавиту.",
		EN: "Letters that look alike were brought to one alphabet.",
	})
	WarnMixedAlphabets = fault.Define(fault.Invalid, "ORIGINAL_MIXED_ALPHABETS", fault.Text{
		KK: "Серияда кириллица мен латын әріптері аралас.",
		RU: "В серии смешаны кириллица и латиница.",
		EN: "The series mixes Cyrillic and Latin letters.",
	})
	WarnSeriesNotListed = fault.Define(fault.Invalid, "ORIGINAL_SERIES_NOT_LISTED", fault.Text{
		KK: "{series} сериясы сериялар анықтамалығында жоқ.",
		RU: "Серии {series} нет в справочнике серий.",
		EN: "The series {series} is not in the dictionary of series.",
	})
	ErrDocumentNumber = fault.Define(fault.Invalid, "DOCUMENT_NUMBER", fault.Text{
		KK: "Серия мен нөмірді енгізіңіз: ең көбі 64 таңба.",
		RU: "Введите серию и номер: не более 64 знаков.",
		EN: "Enter series and number: at most 64 characters.",
	})
)

// OriginalWarnings are the warnings about a number of an original; known says
// whether the dictionary has its series.
func OriginalWarnings(doc identifier.DocumentNumber, warnings []identifier.Warning, known bool) fault.List {
	defs := map[identifier.Warning]*fault.Def{
		identifier.UnknownForm: WarnUnknownForm, identifier.LookAlikes: WarnLookAlikes, identifier.MixedAlphabets: WarnMixedAlphabets,
	}
	list := fault.List{}
	for _, w := range warnings {
		list = append(list, defs[w].Fault())
	}
	if doc.Series != "" && !known {
		list = append(list, WarnSeriesNotListed.With("series", doc.Series))
	}
	return list
}
