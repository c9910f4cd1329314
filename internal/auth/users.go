package auth

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/store"
)

// Faults about users.
var (
	ErrLoginShape = fault.Define(fault.Invalid, "LOGIN_SHAPE", fault.Text{
		KK: "Логин 3–64 таңба: латын әріптері, цифрлар, нүкте, сызықша.",
		RU: "Логин — от 3 до 64 знаков: латинские буквы, цифры, точка, дефис.",
		EN: "A login has 3 to 64 characters: latin letters, digits, dot, hyphen.",
	})
	ErrNameEmpty = fault.Define(fault.Invalid, "NAME_EMPTY", fault.Text{
		KK: "Аты-жөнін енгізіңіз.",
		RU: "Укажите имя.",
		EN: "Give a name.",
	})
	ErrRoleUnknown = fault.Define(fault.Invalid, "ROLE_UNKNOWN", fault.Text{
		KK: "Мұндай рөл жоқ.",
		RU: "Такой роли нет.",
		EN: "There is no such role.",
	})
	ErrRoleNeedsPlace = fault.Define(fault.Invalid, "ROLE_NEEDS_PLACE", fault.Text{
		KK: "Бұл рөл үшін жұмыс орнын көрсетіңіз.",
		RU: "Для этой роли укажите место работы.",
		EN: "This role needs a place of work.",
	})
)

// NewUser is a user to be made.
type NewUser struct {
	Login, Name string
	Password    string // empty: signs in with API tokens only
	Role        access.Role
	Home        access.Place
	Nationwide  bool // an auditor of the whole country
	Language    fault.Lang
	Demo        bool
}

func (n NewUser) viewer() access.Viewer {
	return access.Viewer{Role: n.Role, Home: n.Home, Nationwide: n.Nationwide}
}

func (n NewUser) check() error {
	var faults fault.List
	if !access.IsLogin(n.Login) {
		faults = append(faults, ErrLoginShape.At("login"))
	}
	if strings.TrimSpace(n.Name) == "" {
		faults = append(faults, ErrNameEmpty.At("name"))
	}
	if !slices.Contains(access.Roles(), n.Role) {
		faults = append(faults, ErrRoleUnknown.At("role"))
	} else if n.viewer().Scope().Reach() == access.Nothing {
		faults = append(faults, ErrRoleNeedsPlace.At("role"))
	}
	if n.Password != "" {
		if err := checkNewPassword(n.Login, n.Password); err != nil {
			faults = append(faults, fault.Of(err)...)
		}
	}
	return faults.Err()
}

// CreateUser makes a user. by needs to manage places, and cannot make somebody
// who sees further than herself.
func (s *Service) CreateUser(ctx context.Context, by access.Viewer, n NewUser) (int64, error) {
	n.Login = normalLogin(n.Login)
	if n.Language == "" {
		n.Language = fault.RU
	}
	if err := n.check(); err != nil {
		return 0, err
	}
	if !by.Manages(n.viewer()) {
		return 0, access.ErrForbidden.Fault()
	}
	u := store.User{
		Login: n.Login, Name: strings.TrimSpace(n.Name), Role: n.Role, Country: n.Nationwide, Home: n.Home,
		Language: n.Language, Active: true, Demo: n.Demo, CreatedAt: s.now(),
	}
	if n.Password != "" {
		hash, err := s.hasher.hash(ctx, n.Password)
		if err != nil {
			return 0, fmt.Errorf("hash the password: %w", err)
		}
		u.PasswordHash = hash
	}
	err := s.store.InTx(ctx, product(), func(tx *store.Tx) error {
		if err := tx.InsertUser(ctx, &u); err != nil {
			return err
		}
		return record(ctx, tx, u.CreatedAt, by, journal.UserCreated{UserID: u.ID, Role: string(u.Role), Demo: u.Demo})
	})
	if err != nil {
		return 0, fmt.Errorf("create the user: %w", err)
	}
	return u.ID, nil
}

// Users lists the users that by manages, by login.
func (s *Service) Users(ctx context.Context, by access.Viewer) ([]store.User, error) {
	if !by.Role.ManagesPlaces() {
		return nil, access.ErrForbidden.Fault()
	}
	all, err := s.store.Users(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the users: %w", err)
	}
	return slices.DeleteFunc(all, func(u store.User) bool { return !by.Manages(u.Viewer("")) }), nil
}

// SetPassword gives a user a new password and ends her sessions.
func (s *Service) SetPassword(ctx context.Context, by access.Viewer, login, password string) error {
	login = normalLogin(login)
	if err := checkNewPassword(login, password); err != nil {
		return err
	}
	hash, err := s.hasher.hash(ctx, password)
	if err != nil {
		return fmt.Errorf("hash the password: %w", err)
	}
	return s.change(ctx, by, login, func(tx *store.Tx, u store.User) (payload, error) {
		if err := tx.SetPasswordHash(ctx, u.ID, hash); err != nil {
			return nil, err
		}
		return journal.PasswordChanged{UserID: u.ID}, tx.DeleteSessionsOf(ctx, u.ID)
	})
}

// SetActive blocks a user, which ends her sessions, or lets her in again.
func (s *Service) SetActive(ctx context.Context, by access.Viewer, login string, active bool) error {
	return s.change(ctx, by, normalLogin(login), func(tx *store.Tx, u store.User) (payload, error) {
		if err := tx.SetActive(ctx, u.ID, active); err != nil {
			return nil, err
		}
		if !active {
			if err := tx.DeleteSessionsOf(ctx, u.ID); err != nil {
				return nil, err
			}
		}
		return journal.UserChanged{UserID: u.ID, Fields: []string{"active"}, Role: string(u.Role), Active: active}, nil
	})
}

// change finds the user, checks that by manages her, makes the change and
// records it.
func (s *Service) change(ctx context.Context, by access.Viewer, login string, do func(*store.Tx, store.User) (payload, error)) error {
	now := s.now()
	err := s.store.InTx(ctx, product(), func(tx *store.Tx) error {
		u, err := tx.UserByLogin(ctx, login)
		if err != nil {
			return err
		}
		if !by.Manages(u.Viewer("")) {
			return access.ErrNotFound.At("login")
		}
		p, err := do(tx, u)
		if err != nil {
			return err
		}
		return record(ctx, tx, now, by, p)
	})
	if err != nil {
		return fmt.Errorf("change the user: %w", err)
	}
	s.viewers.forgetAll()
	return nil
}

// GeneratePasswords makes a random password for each login, and what is kept of it.
func (s *Service) GeneratePasswords(ctx context.Context, logins []string) (passwords, hashes map[string]string, err error) {
	passwords, hashes = make(map[string]string, len(logins)), make(map[string]string, len(logins))
	for _, login := range logins {
		passwords[login] = RandomPassword()
		if hashes[login], err = s.hasher.hash(ctx, passwords[login]); err != nil {
			return nil, nil, fmt.Errorf("hash the password: %w", err)
		}
	}
	return passwords, hashes, nil
}
