package auth

import (
	"errors"
	"strings"
	"testing"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

func TestCreateUser(t *testing.T) {
	akmola := access.Viewer{UserID: 9, Role: access.RegionAdmin, Home: access.Place{RegionID: 1}}
	platform := access.Viewer{UserID: 8, Role: access.PlatformAdmin}
	clerk := access.Viewer{UserID: 7, Role: access.SchoolClerk, Home: access.Place{RegionID: 1, DivisionID: 2, SchoolID: 3}}
	school := access.Place{RegionID: 1, DivisionID: 2, SchoolID: 3}
	good := NewUser{Login: "clerk-2", Name: "Ким В.", Password: clerkPassword, Role: access.SchoolClerk, Home: school}
	with := func(change func(*NewUser)) NewUser {
		n := good
		change(&n)
		return n
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		b.clerk("taken")
		for _, tt := range []struct {
			name string
			by   access.Viewer
			user NewUser
			want error
		}{
			{"by the region's administrator", akmola, with(func(n *NewUser) { n.Login = "a-1" }), nil},
			{"by the platform's administrator", platform, with(func(n *NewUser) { n.Login = "a-2" }), nil},
			{"by a clerk", clerk, good, access.ErrForbidden},
			{"by nobody", access.Viewer{}, good, access.ErrForbidden},
			{"in another region", akmola, with(func(n *NewUser) { n.Home.RegionID = 2 }), access.ErrForbidden},
			{"somebody who sees further", akmola, with(func(n *NewUser) { n.Role, n.Home = access.ContactCentre, access.Place{} }), access.ErrForbidden},
			{"a gateway, which sees its channel in the whole country", akmola, with(func(n *NewUser) {
				n.Role, n.Home = access.Integration, access.Place{RegionID: 1, Channel: "PORTAL"}
			}), access.ErrForbidden},
			{"an administrator of the platform", akmola, with(func(n *NewUser) { n.Role = access.PlatformAdmin }), access.ErrForbidden},
			{"the system itself", platform, with(func(n *NewUser) { n.Role = access.System }), ErrRoleUnknown},
			{"a clerk without a school", platform, with(func(n *NewUser) { n.Home.SchoolID = 0 }), ErrRoleNeedsPlace},
			{"an auditor of nowhere", platform, with(func(n *NewUser) { n.Role, n.Home = access.Auditor, access.Place{} }), ErrRoleNeedsPlace},
			{"an auditor of the country", platform, with(func(n *NewUser) {
				n.Login, n.Role, n.Home, n.Nationwide = "auditor", access.Auditor, access.Place{}, true
			}), nil},
			{"a login that is taken", platform, with(func(n *NewUser) { n.Login = " Taken" }), store.ErrLoginTaken},
			{"a login in Cyrillic", platform, with(func(n *NewUser) { n.Login = "клерк" }), ErrLoginShape},
			{"a short password", platform, with(func(n *NewUser) { n.Password = "short" }), ErrPasswordLength},
			{"no name", platform, with(func(n *NewUser) { n.Name = " " }), ErrNameEmpty},
		} {
			t.Run(tt.name, func(t *testing.T) {
				if _, err := b.CreateUser(t.Context(), tt.by, tt.user); !errors.Is(err, tt.want) {
					t.Errorf("got %v, want %v", err, tt.want)
				}
			})
		}
		_, err := b.CreateUser(t.Context(), platform, NewUser{Login: "x", Role: "CLERK", Password: "short"})
		if got := fault.Of(err); len(got) != 4 {
			t.Errorf("not every fault at once: %v", err)
		}
		mine, err := b.Users(t.Context(), akmola)
		if err != nil {
			t.Fatal(err)
		}
		var logins []string
		for _, u := range mine {
			logins = append(logins, u.Login)
		}
		if got := strings.Join(logins, " "); got != "a-1 a-2 taken" {
			t.Errorf("the region's administrator sees %s", got)
		}
	})
}

func TestChangesOfAUserEndHerSignIns(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		for _, tt := range []struct {
			login string
			do    func(login string) error
		}{
			{"new-password", func(login string) error {
				return b.SetPassword(t.Context(), system, login, "another password")
			}},
			{"is-blocked", func(login string) error { return b.SetActive(t.Context(), system, login, false) }},
		} {
			in := b.signIn(b.clerk(tt.login))
			if _, err := b.ViewerOf(t.Context(), in.Token); err != nil {
				t.Fatal(err)
			}
			if err := tt.do(tt.login); err != nil {
				t.Fatal(err)
			}
			if _, err := b.ViewerOf(t.Context(), in.Token); !errors.Is(err, access.ErrUnauthenticated) {
				t.Errorf("%s: %v", tt.login, err)
			}
		}
		if _, err := b.SignIn(t.Context(), Credentials{"new-password", "another password", office}); err != nil {
			t.Error(err)
		}
		elsewhere := access.Viewer{Role: access.RegionAdmin, Home: access.Place{RegionID: 2}}
		if err := b.SetActive(t.Context(), elsewhere, "new-password", false); !errors.Is(err, access.ErrNotFound) {
			t.Errorf("by the administrator of another region: %v", err)
		}
		if err := b.SetActive(t.Context(), system, "nobody", false); !errors.Is(err, access.ErrNotFound) {
			t.Errorf("a user who is not there: %v", err)
		}
	})
}

func TestAPITokens(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBench(t, s)
		_, err := b.CreateUser(t.Context(), system, NewUser{
			Login: "gateway", Name: "Портал", Role: access.Integration, Home: access.Place{Channel: "PORTAL"},
		})
		if err != nil {
			t.Fatal(err)
		}
		token, err := b.IssueToken(t.Context(), system, "gateway", "портал egov.kz", morning.Add(24*time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		v, err := b.ViewerOf(t.Context(), token)
		if err != nil || v.Role != access.Integration || v.Home.Channel != "PORTAL" || v.Session == "" {
			t.Fatalf("%+v, %v", v, err)
		}
		list, err := b.Tokens(t.Context(), system, "gateway")
		if err != nil || len(list) != 1 || list[0].LastUsedAt.IsZero() || strings.Contains(list[0].TokenHash, token) {
			t.Fatalf("%+v, %v", list, err)
		}
		b.pass(24 * time.Hour)
		if _, err := b.ViewerOf(t.Context(), token); !errors.Is(err, access.ErrUnauthenticated) {
			t.Errorf("after its end: %v", err)
		}
		token, err = b.IssueToken(t.Context(), system, "gateway", "second", b.clock().Add(time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := b.ViewerOf(t.Context(), token); err != nil {
			t.Fatal(err)
		}
		if err := b.RevokeToken(t.Context(), system, "gateway", 2); err != nil {
			t.Fatal(err)
		}
		if _, err := b.ViewerOf(t.Context(), token); !errors.Is(err, access.ErrUnauthenticated) {
			t.Errorf("after it was revoked: %v", err)
		}
		if err := b.RevokeToken(t.Context(), system, "gateway", 2); !errors.Is(err, access.ErrNotFound) {
			t.Errorf("revoking twice: %v", err)
		}
		if err := b.SetActive(t.Context(), system, "gateway", false); err != nil {
			t.Fatal(err)
		}
		if _, err := b.IssueToken(t.Context(), system, "gateway", "third", b.clock().Add(time.Hour)); !errors.Is(err, ErrUserBlocked) {
			t.Errorf("for a blocked user: %v", err)
		}
	})
}
