package store_test

import (
	"context"
	"errors"
	"testing"

	"telnusqa/ent"
	"telnusqa/ent/user"
	"telnusqa/internal/access"
	"telnusqa/internal/casefile"
	"telnusqa/internal/stock"
	"telnusqa/internal/store"
	"telnusqa/internal/store/storetest"
)

// TestFencesAgainstMoves tries to carry a row, a person or a power over a wall.
func TestFencesAgainstMoves(t *testing.T) {
	tries := []struct {
		name string
		who  string
		try  func(ctx context.Context, c *ent.Client) error
		want error // nil: allowed
	}{
		{"a school into another region", "admin", func(ctx context.Context, c *ent.Client) error {
			return c.School.Update().SetRegionID(storetest.Abai).SetDivisionID(storetest.Semei).Exec(ctx)
		}, access.ErrForbidden},
		{"a school into another division of the region", "admin", func(ctx context.Context, c *ent.Client) error {
			return c.School.UpdateOneID(storetest.School1).SetDivisionID(storetest.Zerenda).Exec(ctx)
		}, nil},
		{"a case under another school, over the school's edge", "clerk", func(ctx context.Context, c *ent.Client) error {
			return c.School.UpdateOneID(storetest.School1).AddApplicationIDs(2).Exec(ctx)
		}, access.ErrForbidden},
		{"a case under another school, as the administrator", "admin", func(ctx context.Context, c *ent.Client) error {
			return c.School.UpdateOneID(storetest.School1).AddApplicationIDs(2).Exec(ctx)
		}, access.ErrForbidden},
		{"an item away from its case", "clerk", func(ctx context.Context, c *ent.Client) error {
			return c.Application.UpdateOneID(1).ClearItems().Exec(ctx)
		}, access.ErrForbidden},
		{"a user with the platform's powers", "admin", func(ctx context.Context, c *ent.Client) error {
			return newUser(c, "PLATFORM_ADMIN").SetRegionID(storetest.Akmola).Exec(ctx)
		}, access.ErrForbidden},
		{"a user of the whole country", "admin", func(ctx context.Context, c *ent.Client) error {
			return newUser(c, "AUDITOR").SetRegionID(storetest.Akmola).SetCountry(true).Exec(ctx)
		}, access.ErrForbidden},
		{"an auditor of the own region", "admin", func(ctx context.Context, c *ent.Client) error {
			return newUser(c, "AUDITOR").SetRegionID(storetest.Akmola).Exec(ctx)
		}, nil},
		{"a gateway", "admin", func(ctx context.Context, c *ent.Client) error {
			return newUser(c, "INTEGRATION").SetRegionID(storetest.Akmola).SetChannel("PORTAL").Exec(ctx)
		}, access.ErrForbidden},
		{"a clerk of another region", "admin", func(ctx context.Context, c *ent.Client) error {
			return newUser(c, "SCHOOL_CLERK").SetRegionID(storetest.Abai).SetSchoolID(storetest.SchoolSemei).Exec(ctx)
		}, access.ErrForbidden},
		{"one's own role", "clerk", func(ctx context.Context, c *ent.Client) error {
			return c.User.UpdateOneID(7).SetRole("REGION_ADMIN").Exec(ctx)
		}, access.ErrForbidden},
		{"a role, without saying where", "admin", func(ctx context.Context, c *ent.Client) error {
			return c.User.UpdateOneID(7).SetRole("REGION_ADMIN").Exec(ctx)
		}, access.ErrForbidden},
		{"another password for the platform's administrator", "admin", func(ctx context.Context, c *ent.Client) error {
			return c.User.UpdateOneID(8).SetPasswordHash("x").Exec(ctx)
		}, errNotFound},
		{"another password for a clerk", "admin", func(ctx context.Context, c *ent.Client) error {
			return c.User.UpdateOneID(7).SetPasswordHash("x").Exec(ctx)
		}, nil},
		{"a token for somebody else", "admin", func(ctx context.Context, c *ent.Client) error {
			return c.ApiToken.Create().SetUserID(7).SetTokenHash("cc").SetName("x").SetCreatedAt(storetest.Noon).SetExpiresAt(storetest.Noon).Exec(ctx)
		}, access.ErrForbidden},
		{"a changed seal", "system", func(ctx context.Context, c *ent.Client) error {
			_, err := c.Seal.Delete().Exec(ctx)
			return err
		}, nil}, // and removes none, see TestFences
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fill(t, s)
		storetest.Load(t, s, store.Batch{Users: []store.User{{
			ID: 8, Login: "platform", Name: "П. П.", Role: access.PlatformAdmin, Language: "RU", Active: true, CreatedAt: storetest.Noon,
			Home: access.Place{RegionID: storetest.Akmola}, // sits in the region, and is above it
		}}})
		for _, try := range tries {
			ctx := access.NewContext(context.Background(), people[try.who])
			tx, err := s.Writes().Tx(ctx)
			if err != nil {
				t.Fatal(err)
			}
			err = try.try(ctx, tx.Client())
			if ent.IsNotFound(err) {
				err = errNotFound
			}
			if !errors.Is(err, try.want) {
				t.Errorf("%s moves %s: %v, want %v", try.who, try.name, err, try.want)
			}
			if err := tx.Rollback(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

var errNotFound = errors.New("not found")

func newUser(c *ent.Client, role user.Role) *ent.UserCreate {
	return c.User.Create().SetLogin("new").SetName("Н. Н.").SetRole(role).SetCreatedAt(storetest.Noon)
}

// TestTxSeesTheViewersRows tries the store's own methods as a clerk of another
// school, and with somebody else's context.
func TestTxSeesTheViewersRows(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		fill(t, s)
		// The viewer of the transaction counts, not that of the context.
		ctx := access.NewContext(context.Background(), people["system"])
		clerk := people["clerk of another school"]
		stranger := people["clerk of another region"] // to whom the transfer does not go
		err := s.InTx(ctx, stranger, func(tx *store.Tx) error { _, err := tx.Transfer(ctx, 1); return err })
		if !errors.Is(err, access.ErrNotFound) {
			t.Errorf("Transfer of others: %v, want ErrNotFound", err)
		}
		case1 := storetest.WholeCase(1, storetest.PlaceOf(storetest.School1, casefile.Portal))
		for name, read := range map[string]func(tx *store.Tx) error{
			"School":          func(tx *store.Tx) error { _, err := tx.School(ctx, storetest.School1); return err },
			"Application":     func(tx *store.Tx) error { _, err := tx.Application(ctx, 1); return err },
			"Applicant":       func(tx *store.Tx) error { _, err := tx.Applicant(ctx, 1); return err },
			"DuplicateOf":     func(tx *store.Tx) error { _, err := tx.DuplicateOf(ctx, 1); return err },
			"NoticeOf":        func(tx *store.Tx) error { _, err := tx.NoticeOf(ctx, 1); return err },
			"Blank":           func(tx *store.Tx) error { _, err := tx.Blank(ctx, storetest.School1, "ЖОБ", "0000001"); return err },
			"UpdateClock":     func(tx *store.Tx) error { return tx.UpdateClock(ctx, &case1.Clocks[0]) },
			"UpdateApplicant": func(tx *store.Tx) error { return tx.UpdateApplicant(ctx, &case1.Applicants[0]) },
			"UpdateItem":      func(tx *store.Tx) error { return tx.UpdateItem(ctx, &case1.Items[0]) },
			"UpdateHearingNotice": func(tx *store.Tx) error {
				return tx.UpdateHearingNotice(ctx, &case1.HearingNotices[0])
			},
		} {
			if err := s.InTx(ctx, clerk, read); !errors.Is(err, access.ErrNotFound) {
				t.Errorf("%s: %v, want ErrNotFound", name, err)
			}
		}
		for name, write := range map[string]func(tx *store.Tx) error{
			"InsertApplicant":   func(tx *store.Tx) error { return tx.InsertApplicant(ctx, &case1.Applicants[0]) },
			"InsertApplication": func(tx *store.Tx) error { return tx.InsertApplication(ctx, &case1.Applications[0]) },
			"InsertItems":       func(tx *store.Tx) error { return tx.InsertItems(ctx, case1.Items) },
			"MoveBlanks":        func(tx *store.Tx) error { return tx.MoveBlanks(ctx, case1.BlankMoves) },
			"InsertTransfer":    func(tx *store.Tx) error { return tx.InsertTransfer(ctx, transfer(1)) },
			"InsertStockCount":  func(tx *store.Tx) error { return tx.InsertStockCount(ctx, stockCount(1)) },
			"InsertBlankRepeat": func(tx *store.Tx) error { return tx.InsertBlankRepeat(ctx, blankRepeat(1)) },
			"InsertSeries": func(tx *store.Tx) error {
				return tx.InsertSeries(ctx, &store.BlankSeries{Series: stock.Preloaded()[0]})
			},
			"InsertBlanks": func(tx *store.Tx) error { return tx.InsertBlanks(ctx, case1.Blanks) },
			"Record":       func(tx *store.Tx) error { return tx.Record(ctx, &case1.Journal[0]) },
			"Exec":         func(tx *store.Tx) error { _, err := tx.Exec(ctx, "SELECT 1"); return err },
			"Query":        func(tx *store.Tx) error { _, err := tx.Query(ctx, "SELECT 1"); return err }, //nolint:rowserrcheck,sqlclosecheck // refused
		} {
			if err := s.InTx(ctx, clerk, write); !errors.Is(err, access.ErrForbidden) {
				t.Errorf("%s: %v, want ErrForbidden", name, err)
			}
		}
		err = s.InTx(ctx, clerk, func(tx *store.Tx) error {
			items, err := tx.Items(ctx, 1)
			clocks, err2 := tx.Clocks(ctx, 1)
			earlier, err3 := tx.LastCopy(ctx, store.Copies{Schools: []int64{storetest.School1}, IIN: case1.Applicants[0].IIN, DocumentKind: casefile.GeneralSecondary})
			if len(items)+len(clocks)+earlier != 0 {
				t.Errorf("found %d items, %d clocks, %d earlier duplicates of another school", len(items), len(clocks), earlier)
			}
			return errors.Join(err, err2, err3)
		})
		if err != nil {
			t.Error(err)
		}
		if err := s.InTx(ctx, clerk, func(tx *store.Tx) error { return tx.UpdateApplication(ctx, &case1.Applications[0]) }); !errors.Is(err, store.ErrVersionConflict) {
			t.Errorf("UpdateApplication: %v", err)
		}
		if err := s.InTx(ctx, access.Viewer{}, func(*store.Tx) error { return nil }); !errors.Is(err, access.ErrUnauthenticated) {
			t.Errorf("InTx for nobody: %v", err)
		}
		if err := s.Load(context.Background(), store.Batch{}); !errors.Is(err, access.ErrForbidden) {
			t.Errorf("Load by nobody: %v", err)
		}
	})
}
