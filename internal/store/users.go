package store

import (
	"cmp"
	"context"
	"fmt"

	"telnusqa/ent"
	"telnusqa/ent/branch"
	"telnusqa/ent/division"
	"telnusqa/ent/region"
	"telnusqa/ent/school"
	"telnusqa/ent/user"
	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// ErrLoginTaken is raised for a login that another user has.
var ErrLoginTaken = fault.Define(fault.Conflict, "LOGIN_TAKEN", fault.Text{
	KK: "Мұндай логин бар.",
	RU: "Такой логин уже есть.",
	EN: "This login is taken.",
})

// asAuth is the context in which sign-ins and users are read: who is asking is
// what these reads find out.
func asAuth(ctx context.Context) context.Context {
	return access.NewContext(ctx, access.Product("auth"))
}

// UserByLogin reads a user by the login in small letters.
func (s *Store) UserByLogin(ctx context.Context, login string) (User, error) {
	u, err := s.reads.User.Query().Where(user.Login(login)).Only(asAuth(ctx))
	if err != nil {
		return User{}, found(err)
	}
	return userRow(u), nil
}

// UserName is the name of a user as papers bear it; empty for the product itself, and for
// who is no user of this database.
func (s *Store) UserName(ctx context.Context, id int64) (string, error) {
	u, err := s.reads.User.Get(asAuth(ctx), id)
	switch {
	case ent.IsNotFound(err):
		return "", nil
	case err != nil:
		return "", err
	}
	return u.Name, nil
}

// Users lists all users by login. Who may see which of them, the caller decides.
func (s *Store) Users(ctx context.Context) ([]User, error) {
	all, err := s.reads.User.Query().Order(user.ByLogin()).All(asAuth(ctx))
	if err != nil {
		return nil, err
	}
	rows := make([]User, len(all))
	for i, u := range all {
		rows[i] = userRow(u)
	}
	return rows, nil
}

// Home finds a place of work by the code that people know it by: the KATO of a
// region or a division, the BIN of a school, the code of a branch.
func (s *Store) Home(ctx context.Context, code string) (access.Place, error) {
	return homeOf(asAuth(ctx), s.reads, code)
}

func homeOf(ctx context.Context, c *ent.Client, code string) (access.Place, error) {
	r, err := c.Region.Query().Where(region.Kato(code)).Only(ctx)
	if err == nil {
		return access.Place{RegionID: r.ID}, nil
	}
	d, derr := c.Division.Query().Where(division.Kato(code)).Only(ctx)
	if derr == nil {
		return access.Place{RegionID: d.RegionID, DivisionID: d.ID}, nil
	}
	sch, serr := c.School.Query().Where(school.Bin(code)).Only(ctx)
	if serr == nil {
		return access.Place{RegionID: sch.RegionID, DivisionID: sch.DivisionID, SchoolID: sch.ID}, nil
	}
	b, berr := c.Branch.Query().Where(branch.Code(code)).Only(ctx)
	if berr == nil {
		return access.Place{RegionID: b.RegionID, DivisionID: b.DivisionID, BranchID: b.ID}, nil
	}
	return access.Place{}, found(cmp.Or(realFailure(err), realFailure(derr), realFailure(serr), berr))
}

// realFailure is err, unless it only says that nothing was found.
func realFailure(err error) error {
	if ent.IsNotFound(err) {
		return nil
	}
	return err
}

// Home finds a place of work by its code, as Store.Home does.
func (tx *Tx) Home(ctx context.Context, code string) (access.Place, error) {
	return homeOf(asAuth(ctx), tx.ent, code)
}

// UserByLogin reads a user by the login in small letters and locks her row.
func (tx *Tx) UserByLogin(ctx context.Context, login string) (User, error) {
	q := tx.ent.User.Query().Where(user.Login(login))
	if tx.locking() {
		q.ForUpdate()
	}
	u, err := q.Only(tx.as(ctx))
	if err != nil {
		return User{}, found(err)
	}
	return userRow(u), nil
}

// AnyUser finds a user by the login in small letters, whoever asks, and locks her row:
// that a login is taken is told to everybody who wants it.
func (tx *Tx) AnyUser(ctx context.Context, login string) (User, error) {
	q := tx.ent.User.Query().Where(user.Login(login))
	if tx.locking() {
		q.ForUpdate()
	}
	u, err := q.Only(access.NewContext(ctx, access.Product("store")))
	if err != nil {
		return User{}, found(err)
	}
	return userRow(u), nil
}

// UpdateUser writes a user anew, all but her password and what never changes.
func (tx *Tx) UpdateUser(ctx context.Context, row *User) error {
	return tx.updateUser(ctx, row.ID, func(m *ent.UserMutation) { fillUserAnew(m, row) })
}

// InsertUser adds a user and sets the row's ID; ErrLoginTaken when somebody has
// the login.
func (tx *Tx) InsertUser(ctx context.Context, row *User) error {
	b := tx.ent.User.Create()
	fillUser(b.Mutation(), row)
	saved, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("insert user: %w", explain(err))
	}
	row.ID = saved.ID
	return nil
}

// SetPasswordHash gives a user another password.
func (tx *Tx) SetPasswordHash(ctx context.Context, userID int64, hash string) error {
	return tx.updateUser(ctx, userID, func(m *ent.UserMutation) { m.SetPasswordHash(hash) })
}

// SetActive says whether a user may sign in.
func (tx *Tx) SetActive(ctx context.Context, userID int64, active bool) error {
	return tx.updateUser(ctx, userID, func(m *ent.UserMutation) { m.SetActive(active) })
}

func (tx *Tx) updateUser(ctx context.Context, userID int64, set func(*ent.UserMutation)) error {
	b := tx.ent.User.Update().Where(user.ID(userID))
	set(b.Mutation())
	n, err := b.Save(tx.as(ctx))
	if err != nil {
		return fmt.Errorf("update user: %w", err)
	}
	if n == 0 {
		return access.ErrNotFound
	}
	return nil
}

func fillUser(m *ent.UserMutation, u *User) {
	m.SetLogin(u.Login)
	optional(m, u.PasswordHash, m.SetPasswordHash, m.ClearPasswordHash)
	fillUserAnew(m, u)
	m.SetDemo(u.Demo)
	m.SetCreatedAt(instant(u.CreatedAt))
}

// fillUserAnew sets what may change about a user.
func fillUserAnew(m *ent.UserMutation, u *User) {
	m.SetName(u.Name)
	m.SetRole(user.Role(u.Role))
	m.SetCountry(u.Country)
	optional(m, u.Home.RegionID, m.SetRegionID, m.ClearRegionID)
	optional(m, u.Home.DivisionID, m.SetDivisionID, m.ClearDivisionID)
	optional(m, u.Home.SchoolID, m.SetSchoolID, m.ClearSchoolID)
	optional(m, u.Home.BranchID, m.SetBranchID, m.ClearBranchID)
	optional(m, user.Channel(u.Home.Channel), m.SetChannel, m.ClearChannel)
	m.SetLanguage(user.Language(u.Language))
	m.SetActive(u.Active)
}

func userRow(u *ent.User) User {
	return User{
		ID: u.ID, Login: u.Login, Name: u.Name, PasswordHash: u.PasswordHash,
		Role: access.Role(u.Role), Country: u.Country,
		Home:     place(u.RegionID, u.DivisionID, u.SchoolID, u.BranchID, u.Channel),
		Language: fault.Lang(u.Language), Active: u.Active, Demo: u.Demo, CreatedAt: utc(u.CreatedAt),
	}
}
