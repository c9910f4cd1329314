package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"time"

	"telnusqa/internal/access"
	"telnusqa/internal/store"
	"telnusqa/internal/workday"
)

// guests are those in whose names bench asks, with their API tokens.
type guests struct {
	clerks []guest // of schools with a full caseload
	// The heads of their schools, and the operators of the branches that serve them.
	heads, operators []guest
	region           guest
	auditor          guest
	numbers          []string // of one case of each clerk's school
}

// guest is a user with a token.
type guest struct {
	user  store.User
	token string
	zone  *time.Location // of a clerk's region
}

// guestSchools is how many schools the questions are spread over, so that no page
// is asked for twice in a row and the database's caches hold no single school.
const guestSchools = 256

// invite finds schools whose caseload fills a page and makes tokens for them.
func invite(ctx context.Context, db *store.Store) (*guests, error) {
	g := &guests{}
	rows, err := db.Reader().QueryContext(ctx, `
		SELECT u.id, u.login, u.name, u.language, u.region_id, u.division_id, u.school_id, r.zone, s.number,
		       h.id, h.login, o.id, o.login, sc.branch_id
		FROM (SELECT school_id, MAX(number) AS number
		      FROM applications
		      GROUP BY school_id
		      HAVING COUNT(*) > 50) s
		JOIN users u ON u.school_id = s.school_id AND u.role = 'SCHOOL_CLERK'
		JOIN schools sc ON sc.id = u.school_id
		JOIN users h ON h.school_id = u.school_id AND h.role = 'SCHOOL_HEAD'
		JOIN users o ON o.branch_id = sc.branch_id AND o.role = 'CORPORATION_OPERATOR'
		JOIN regions r ON r.id = u.region_id
		ORDER BY u.id % 97, u.id
		LIMIT `+fmt.Sprint(guestSchools))
	if err != nil {
		return nil, fmt.Errorf("find schools: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		c := guest{user: store.User{Role: access.SchoolClerk}}
		var zone, number string
		h := &c.user.Home
		head, operator := guest{user: store.User{Role: access.SchoolHead}}, guest{user: store.User{Role: access.CorporationOperator}}
		err := rows.Scan(&c.user.ID, &c.user.Login, &c.user.Name, &c.user.Language, &h.RegionID, &h.DivisionID, &h.SchoolID, &zone, &number,
			&head.user.ID, &head.user.Login, &operator.user.ID, &operator.user.Login, &operator.user.Home.BranchID)
		if err != nil {
			return nil, fmt.Errorf("find schools: %w", err)
		}
		g.heads, g.operators = append(g.heads, head), append(g.operators, operator)
		if c.zone, err = workday.Zone(zone); err != nil {
			return nil, err
		}
		g.clerks, g.numbers = append(g.clerks, c), append(g.numbers, number)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("find schools: %w", err)
	}
	if len(g.clerks) == 0 {
		return nil, fmt.Errorf("no school has more than 50 cases; load 130 cases a school or more")
	}
	for to, login := range map[*guest]string{&g.region: "region-1", &g.auditor: "auditor-1"} {
		if to.user, err = db.UserByLogin(access.NewContext(ctx, access.Product("loadgen")), login); err != nil {
			return nil, fmt.Errorf("find the user %s; the database must come from loadgen data: %w", login, err)
		}
	}
	return g, g.tokens(ctx, db)
}

// tokens gives every guest an API token.
func (g *guests) tokens(ctx context.Context, db *store.Store) error {
	var last int64
	if err := db.Reader().QueryRowContext(ctx, `SELECT COALESCE(MAX(id), 0) FROM api_tokens`).Scan(&last); err != nil {
		return err
	}
	all := []*guest{&g.region, &g.auditor}
	for i := range g.clerks {
		all = append(all, &g.clerks[i], &g.heads[i], &g.operators[i])
	}
	now := time.Now().UTC().Truncate(time.Microsecond)
	var b store.Batch
	for _, one := range all {
		var secret [32]byte
		rand.Read(secret[:])
		one.token = "tqa_" + base64.RawURLEncoding.EncodeToString(secret[:])
		hash := sha256.Sum256([]byte(one.token))
		last++
		b.ApiTokens = append(b.ApiTokens, store.ApiToken{
			ID: last, UserID: one.user.ID, TokenHash: hex.EncodeToString(hash[:]), Name: "loadgen",
			CreatedAt: now, ExpiresAt: now.Add(24 * time.Hour), LastUsedAt: now,
		})
	}
	return db.Load(access.NewContext(ctx, access.Product("loadgen")), b)
}

// each asks one thing in the name of every clerk in turn.
func (g *guests) each(path string, body func(i int) string) []question {
	all := make([]question, len(g.clerks))
	for i, c := range g.clerks {
		all[i] = question{Path: path, Token: c.token, Body: body(i)}
	}
	return all
}
