package view

import (
	"strings"

	"telnusqa/internal/fault"
)

// correctedFields are the fields of a correction in words.
var correctedFields = map[string]fault.Text{
	"iin":              {KK: "ЖСН", RU: "ИИН", EN: "IIN"},
	"birthDate":        {KK: "туған күні", RU: "день рождения", EN: "day of birth"},
	"surname":          {KK: "тегі", RU: "фамилия", EN: "surname"},
	"givenName":        {KK: "аты", RU: "имя", EN: "given name"},
	"patronymic":       {KK: "әкесінің аты", RU: "отчество", EN: "patronymic"},
	"identityDocument": {KK: "жеке басын куәландыратын құжат", RU: "удостоверяющий документ", EN: "identity document"},
	"phone":            {KK: "телефон", RU: "телефон", EN: "telephone"},
	"email":            {KK: "электрондық пошта", RU: "электронная почта", EN: "e-mail"},
	"address":          {KK: "мекенжай", RU: "адрес", EN: "address"},
	"nameAtGraduation": {KK: "мектеп бітіргендегі аты-жөні", RU: "Ф. И. О. при окончании школы", EN: "name at graduation"},
	"pickupAddress":    {KK: "беру мекенжайы", RU: "адрес выдачи", EN: "address of hand-out"},
}

var ofRepresentative = fault.Text{KK: "өкіл", RU: "представитель", EN: "representative"}

// correctedField is a field, and whose it is where it is not the applicant's.
func correctedField(field string, lang fault.Lang) string {
	who, name, found := strings.Cut(field, ".")
	if !found {
		name = who
	}
	words := correctedFields[name].In(lang)
	if who == "representative" {
		return ofRepresentative.In(lang) + ": " + words
	}
	return words
}
