package config

import (
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// MinPasswordLength is the shortest password a user may have, in characters;
// auth refuses shorter ones for every user, here it concerns the demonstration.
const MinPasswordLength = 12

// check returns everything that is wrong with the values, taken each for itself
// and together.
func (c Config) check() []fault {
	var faults []fault
	add := func(name, what string, args ...any) {
		faults = append(faults, fault{name: Prefix + name, what: fmt.Sprintf(what, args...)})
	}
	if what := badAddress(c.Addr); what != "" {
		add("ADDR", "%s", what)
	}
	if what := badAddress(c.OpsAddr); what != "" {
		add("OPS_ADDR", "%s", what)
	} else if c.OpsAddr == c.Addr && !strings.HasSuffix(c.Addr, ":0") {
		add("OPS_ADDR", "is the same as %sADDR; operators' pages need an address of their own", Prefix)
	}
	if what := badDatabase(string(c.DatabaseURL)); what != "" {
		add("DATABASE_URL", "%s", what)
	}
	if c.Connections < 2 || c.Connections > 1000 {
		add("CONNECTIONS", "must be from 2 to 1000")
	}
	if strings.TrimSpace(c.Data) == "" {
		add("DATA", "is empty")
	}
	if n := utf8.RuneCountInString(string(c.DemoPassword)); n > 0 && n < MinPasswordLength {
		add("DEMO_PASSWORD", "is shorter than %d characters", MinPasswordLength)
	}
	if c.Log != "text" && c.Log != "json" {
		add("LOG", "is neither text nor json")
	}
	if _, ok := levels[c.LogLevel]; !ok {
		add("LOG_LEVEL", "is none of debug, info, warn, error")
	}
	for _, o := range c.Origins {
		if u, err := url.Parse(o); err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") || u.Path != "" {
			add("ORIGINS", "holds something that is not an origin such as https://telnusqa.example")
			break
		}
	}
	if u, err := url.Parse(c.PublicURL); c.PublicURL != "" && (err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") || u.RawQuery != "" || u.Fragment != "" || u.User != nil) {
		add("PUBLIC_URL", "is not an address such as https://telnusqa.example")
	}
	if c.SessionIdle < time.Minute {
		add("SESSION_IDLE", "must be at least 1m")
	}
	if c.SessionMax < c.SessionIdle {
		add("SESSION_MAX", "must not be shorter than %sSESSION_IDLE", Prefix)
	}
	if c.BodyLimit < 16<<10 || c.BodyLimit > 64<<20 {
		add("BODY_LIMIT", "must be from 16384 to 67108864 bytes")
	}
	faults = append(faults, c.checkPortal()...)
	if c.StopWithin <= 0 || c.StopWithin > 10*time.Minute {
		add("STOP_WITHIN", "must be more than 0s and at most 10m")
	}
	return faults
}

func badAddress(s string) string {
	_, port, err := net.SplitHostPort(s)
	if err != nil {
		return "is not host:port, such as 127.0.0.1:8080"
	}
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		return "has no port from 0 to 65535"
	}
	return ""
}

func badDatabase(s string) string {
	if path, ok := strings.CutPrefix(s, "sqlite:"); ok {
		if path == "" {
			return "names no file after sqlite:"
		}
		return ""
	}
	u, err := url.Parse(s)
	if err != nil || (u.Scheme != "postgres" && u.Scheme != "postgresql") {
		return "is neither sqlite:<path> nor postgres://<user>:<password>@<host>/<name>"
	}
	if strings.Trim(u.Path, "/") == "" && u.Query().Get("dbname") == "" {
		return "names no database"
	}
	return ""
}
