package main

import (
	"fmt"
	"time"

	"telnusqa/internal/casework"
	"telnusqa/internal/identifier"
	"telnusqa/internal/workday"
)

// surname is a family name in the forms that papers need.
type surname struct{ bare, man, woman string }

var surnames = func() []surname {
	var all []surname
	for _, stem := range []string{
		"Ахметов", "Омаров", "Оспанов", "Ибраев", "Сулейменов", "Жұмабаев", "Қасымов", "Нұрғалиев", "Әбілов", "Тілеубаев",
		"Искаков", "Байжанов", "Мұқанов", "Сәрсенов", "Ермеков", "Калиев", "Рахимов", "Төлегенов", "Бекенов", "Шәріпов",
		"Иванов", "Петров", "Кузнецов", "Соколов", "Попов", "Волков", "Морозов", "Лебедев", "Новиков", "Фёдоров",
		"Габдуллин", "Юсупов", "Ким", "Шнайдер", "Бондаренко", "Ковальчук",
	} {
		s := surname{bare: stem, man: stem, woman: stem}
		if r := []rune(stem); string(r[len(r)-2:]) == "ов" || string(r[len(r)-2:]) == "ев" || string(r[len(r)-2:]) == "ёв" || string(r[len(r)-2:]) == "ин" {
			s.woman = stem + "а"
		}
		all = append(all, s)
	}
	return all
}()

var (
	menNames = []string{
		"Нұрлан", "Ерлан", "Асхат", "Бауыржан", "Данияр", "Серік", "Қайрат", "Арман", "Олжас", "Тимур",
		"Александр", "Сергей", "Дмитрий", "Андрей", "Алексей", "Владимир", "Виктор", "Руслан",
	}
	womenNames = []string{
		"Айгүл", "Гүлнар", "Динара", "Әсел", "Жанар", "Сәуле", "Алия", "Мадина", "Назерке", "Қарлығаш",
		"Елена", "Ольга", "Наталья", "Татьяна", "Анна", "Светлана", "Ирина", "Марина",
	}
	fathers = []struct{ man, woman string }{
		{"Нұрланұлы", "Нұрланқызы"}, {"Серікұлы", "Серікқызы"}, {"Ерланович", "Ерлановна"}, {"Асхатұлы", "Асхатқызы"},
		{"Кайратович", "Кайратовна"}, {"Сергеевич", "Сергеевна"}, {"Александрович", "Александровна"}, {"Викторович", "Викторовна"},
		{"Болатович", "Болатовна"}, {"Маратұлы", "Маратқызы"},
	}
)

// people invents persons; no two get one IIN.
type people struct {
	dice
	serials map[birth]int // how many numbers of a birthday were tried
	count   int
}

type birth struct {
	day workday.Date
	sex string
}

func newPeople(d dice) *people { return &people{dice: d, serials: make(map[birth]int)} }

// born invents a person with a birthday in a year.
func (p *people) born(year int) casework.Person {
	sex, woman := "M", p.chance(0.55)
	if woman {
		sex = "F"
	}
	day := workday.NewDate(year, time.Month(p.between(1, 12)), p.between(1, 28))
	s, father := pick(p.dice, surnames), pick(p.dice, fathers)
	p.count++
	q := casework.Person{
		IIN: p.number(birth{day, sex}), Surname: s.man, GivenName: pick(p.dice, menNames), Patronymic: father.man,
		BirthDate:        day,
		IdentityDocument: fmt.Sprintf("Удостоверение личности № %09d, МВД РК", p.count),
		Phone:            fmt.Sprintf("+7799%07d", p.count),
		Address:          fmt.Sprintf("улица Абая, %d, кв. %d", p.between(1, 180), p.between(1, 90)),
	}
	if woman {
		q.Surname, q.GivenName, q.Patronymic = s.woman, pick(p.dice, womenNames), father.woman
	}
	if p.chance(0.3) {
		q.Email = fmt.Sprintf("applicant%07d@example.com", p.count)
	}
	return q
}

// number gives the next IIN of a birthday. A birthday has some thousand serial
// numbers with a check digit; the load needs a few hundred at most.
func (p *people) number(b birth) string {
	for {
		p.serials[b]++
		if iin, ok := identifier.NewIIN(b.day.Year(), b.day.Month(), b.day.Day(), b.sex, p.serials[b]); ok {
			return string(iin)
		}
		if p.serials[b] > 9999 {
			panic("loadgen: a birthday ran out of numbers")
		}
	}
}
