package identifier_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"telnusqa/internal/identifier"
)

// Each row is one name as registry offices, passports and officers spell it: Kazakh
// and Russian Cyrillic, Kazakh Latin of 2018 (decree 637: á ǵ ı ń ó ú ý) and of 2021
// (ä ğ i ñ ö ü ū ş), passports (zh kh sh y).
func TestNameKeyIsOneForAllSpellings(t *testing.T) {
	for _, row := range []struct{ key, spellings string }{
		{"AIGERIM", "Әйгерім Айгерим Áıgerim Äigerim Aigerim Aygerim Aigerım"},
		{"NURSULTAN", "Нұрсұлтан Нурсултан Nursultan Nūrsūltan Nursúltan"},
		{"JANIBEK", "Жәнібек Жанибек Jánibek Jänibek Zhanibek Janibek Žanibek"},
		{"KAIRAT", "Қайрат Кайрат Qaırat Qairat Kairat Kayrat"},
		{"ERBOL", "Ербол Erbol Yerbol"},
		{"WINIS", "Шыңғыс Шынгыс Shyńǵys Şyñğys Shyngys"},
		{"GULNAR", "Гүлнәр Гульнар Gúlnár Gülnär Gulnar"},
		{"LAZAT", "Ләззат Лаззат Лязат Lázzat Läzzat Lyazat"},
		{"KULAW", "Күләш Куляш Kúlásh Küläş Kulyash"},
		{"OMIR", "Өмір Омир Ómir Ömir Omir"},
		{"AHMETOVA", "Ахметова Akhmetova Ahmetova"},
		{"HASEN", "Хасен Һасен Khasen Hasen"},
		{"MUHAMED", "Мұхамед Мухамед Muhamed Mukhamed"},
		{"SEITKIZI", "Сейітқызы Сейткызы Seıitqyzy Seiitqyzy Seitkyzy"},
		{"JUMABAEV", "Жұмабаев Жумабаев Zhumabayev Jumabaev Zhumabaev"},
		{"SEMENOV", "Семёнов Семенов Semenov Semyonov"},
		{"WERBAKOV", "Щербаков Shcherbakov Scherbakov"},
		{"ULA", "Юлия Yuliya Iuliia Yulia"},
		{"NATALA", "Наталья Natalya Nataliya"},
		{"JAMBUL", "Джамбул Jambul Dzhambul"},
		{"CINIS", "Чингис Chingis"},
		{"TSOI", "Цой Tsoi Tsoy"},
		{"ASEL", "Әсел Асель Ásel Äsel Assel Asel"},
	} {
		for _, name := range strings.Fields(row.spellings) {
			for _, spelt := range []string{name, strings.ToUpper(name), strings.ToLower(name)} {
				if got := identifier.NameKey(spelt); got != row.key {
					t.Errorf("%s gives %s, want %s", spelt, got, row.key)
				}
			}
		}
	}
}

// Names that are not one must not share a key too often.
func TestNameKeyTellsNamesApart(t *testing.T) {
	for _, pair := range [][2]string{
		{"Айгүл", "Айгерім"}, {"Жанар", "Шынар"}, {"Марат", "Мұрат"}, {"Болат", "Полат"}, {"Серік", "Берік"}, {"Асан", "Үсен"}, {"Қанат", "Манат"},
	} {
		if a, b := identifier.NameKey(pair[0]), identifier.NameKey(pair[1]); a == b {
			t.Errorf("%s and %s are both %s", pair[0], pair[1], a)
		}
	}
}

// TestNameKeyLaws: a key is its own key, whatever is typed, and the parts of a name may
// come apart or together.
func TestNameKeyLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("АӘБҒЕЁЖИЙКҚНҢОӨУҰҮХҺЫІЮЯЦЧШЩьъ aéjqyhszğşKZSHCWX-'’№7")), 0, 30, -1).Draw(t, "text")
		key := identifier.NameKey(text)
		if strings.Trim(key, "ABCDEFGHIJKLMNOPRSTUVWXZ ") != "" || strings.Contains(key, "  ") || strings.TrimSpace(key) != key {
			t.Fatalf("%q gives %q", text, key)
		}
		if again := identifier.NameKey(strings.Fields(text)...); again != key {
			t.Fatalf("in parts %q, as one %q", again, key)
		}
	})
}
