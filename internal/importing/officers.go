package importing

import (
	"errors"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/tabular"
)

// Officer is a row of a file of officers. A gateway is no officer.
type Officer struct {
	Source
	Login    string
	Name     string
	Role     access.Role
	Place    string // KATO of a region or division, BIN of a school, code of a branch; nothing: the whole country
	Language fault.Lang
	Active   bool
}

// Columns of officers, as they are written.
var officerColumns = []column{
	{"login", fault.Text{KK: "Логин", RU: "Логин", EN: "Login"}, []string{"Имя пользователя"}, true},
	{"name", fault.Text{KK: "Тегі және аты-жөнінің бірінші әріптері", RU: "Фамилия и инициалы", EN: "Surname and initials"}, []string{"Аты-жөні", "ФИО", "Ф.И.О.", "Имя"}, true},
	{"role", fault.Text{KK: "Рөлі", RU: "Роль", EN: "Role"}, nil, true},
	{"place", fault.Text{KK: "Жұмыс орнының коды (ӘАОЖ, БСН немесе филиал)", RU: "Код места работы (КАТО, БИН или филиал)", EN: "Code of the place of work (KATO, BIN or branch)"}, []string{"Жұмыс орны", "Место работы", "Код места работы"}, false},
	{"language", fault.Text{KK: "Тілі", RU: "Язык", EN: "Language"}, nil, false},
	{"active", fault.Text{KK: "Кіре алады", RU: "Может входить", EN: "May sign in"}, []string{"Белсенді", "Активен"}, false},
}

var (
	roleWords     = roles()
	languageWords = []named[fault.Lang]{
		{fault.KK, fault.Text{KK: "қазақша", RU: "казахский", EN: "Kazakh"}, nil},
		{fault.RU, fault.Text{KK: "орысша", RU: "русский", EN: "Russian"}, nil},
		{fault.EN, fault.Text{KK: "ағылшынша", RU: "английский", EN: "English"}, nil},
	}
	yesNoWords = []named[string]{
		{yes, fault.Text{KK: "иә", RU: "да", EN: "true"}, []string{"1"}},
		{no, fault.Text{KK: "жоқ", RU: "нет", EN: "false"}, []string{"0"}},
	}
)

const yes, no = "yes", "no"

func roles() (words []named[access.Role]) {
	for _, r := range access.Roles() {
		if r != access.Integration {
			words = append(words, named[access.Role]{r, fault.Text{KK: r.Name(fault.KK), RU: r.Name(fault.RU), EN: r.Name(fault.EN)}, nil})
		}
	}
	return words
}

// Officers reads a file of officers. A login stands in it once.
func Officers(t tabular.Table) Batch[Officer] {
	first := map[string]int{}
	return read(officerColumns, t, func(c *cells) Officer {
		o := Officer{
			Source:   c.Source,
			Login:    parsed(c, "login", parseLogin, ErrLogin),
			Name:     c.text("name", longPerson),
			Role:     word(c, "role", roleWords),
			Place:    c.text("place", longPerson),
			Language: word(c, "language", languageWords),
			Active:   word(c, "active", yesNoWords) != no,
		}
		if o.Language == "" {
			o.Language = fault.RU
		}
		once(c, first, "login", o.Login)
		return o
	})
}

// Cells writes an officer as a row of its file.
func (o Officer) Cells() []string {
	active := yes
	if !o.Active {
		active = no
	}
	return []string{o.Login, o.Name, string(o.Role), o.Place, string(o.Language), active}
}

var errLogin = errors.New("importing: not a login")

func parseLogin(text string) (string, error) {
	login := strings.ToLower(text)
	if !access.IsLogin(login) {
		return "", errLogin
	}
	return login, nil
}
