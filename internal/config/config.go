package config

import (
	"errors"
	"fmt"
	"net/netip"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/caarlos0/env/v11"
)

// Prefix begins the name of every setting.
const Prefix = "TELNUSQA_"

// testPrefix begins the names that only the tests read; a server ignores them.
const testPrefix = Prefix + "TEST_"

// Config is every setting of one server. Sizes are bytes.
type Config struct {
	// Addr is where the dashboard and the API are served, host:port.
	Addr string `env:"TELNUSQA_ADDR" envDefault:"127.0.0.1:8080" help:"address of the dashboard and the API"`
	// OpsAddr is where operators look: /metrics, /healthz, /readyz. It is apart
	// so that a proxy cannot publish it by mistake.
	OpsAddr string `env:"TELNUSQA_OPS_ADDR" envDefault:"127.0.0.1:8081" help:"address of /metrics, /healthz and /readyz"`
	// DatabaseURL is "sqlite:<path>" or "postgres://user:password@host/name".
	DatabaseURL DatabaseURL `env:"TELNUSQA_DATABASE_URL" envDefault:"sqlite:data/telnusqa.db" help:"sqlite:<path> or postgres://<user>:<password>@<host>/<name>"`
	// Connections is the most connections one server holds to PostgreSQL; on
	// SQLite it is the number of readers beside the one writer.
	Connections int `env:"TELNUSQA_CONNECTIONS" envDefault:"16" help:"most connections to the database from one server"`
	// Data is the folder for files beside the database.
	Data string `env:"TELNUSQA_DATA" envDefault:"./data" help:"folder for files beside the database"`
	// Keys is the file with the keys of personal data (docs/security.md).
	Keys string `env:"TELNUSQA_KEYS" help:"file with the keys of personal data; keys.json in TELNUSQA_DATA when not set"`
	// KeySet is what would be in that file, where there is none.
	KeySet Secret `env:"TELNUSQA_KEYSET" help:"the keys themselves, in place of the file: what telnusqa keys new writes"`
	// DemoPassword is the password of every demonstration user; when it is not
	// set, each new demonstration database gets a random one.
	DemoPassword Secret `env:"TELNUSQA_DEMO_PASSWORD" help:"password of the demonstration users; random when not set"`
	// Log is the form of the log lines.
	Log string `env:"TELNUSQA_LOG" envDefault:"text" help:"form of the log: text or json"`
	// LogLevel is the least level that is written.
	LogLevel string `env:"TELNUSQA_LOG_LEVEL" envDefault:"info" help:"least level that is logged: debug, info, warn or error"`
	// Proxies are the reverse proxies whose X-Forwarded-For and
	// X-Forwarded-Proto are believed. From anyone else those headers are ignored.
	Proxies []Network `env:"TELNUSQA_PROXIES" help:"reverse proxies to believe, as networks (10.0.0.0/8) separated by commas"`
	// Origins are further origins ("https://host") whose pages may send changes
	// to this server; its own origin always may.
	Origins []string `env:"TELNUSQA_ORIGINS" help:"further origins that may send changes, separated by commas"`
	// PublicURL is what the square codes on papers open: the address under which
	// officers reach the dashboard, with its scheme.
	PublicURL string `env:"TELNUSQA_PUBLIC_URL" help:"address of the dashboard for the codes on papers (https://host); http:// and TELNUSQA_ADDR when not set"`
	// SessionIdle ends a sign-in that was not used for so long.
	SessionIdle time.Duration `env:"TELNUSQA_SESSION_IDLE" envDefault:"12h" help:"a sign-in ends when unused for so long"`
	// SessionMax ends a sign-in however much it is used.
	SessionMax time.Duration `env:"TELNUSQA_SESSION_MAX" envDefault:"168h" help:"a sign-in ends after so long in any case"`
	// BodyLimit is the largest request body that is read.
	BodyLimit int64 `env:"TELNUSQA_BODY_LIMIT" envDefault:"262144" help:"largest request body, bytes"`
	// EDS says who verifies electronic signatures: cms (RSA and ECDSA, here) or
	// ncanode (also GOST, by an NCANode service). Without it none is taken.
	EDS string `env:"TELNUSQA_EDS" help:"who verifies electronic signatures: cms or ncanode; not connected when not set"`
	// EDSAnchors is a PEM file with the certificates of the trusted centres.
	EDSAnchors string `env:"TELNUSQA_EDS_ANCHORS" help:"file with the certificates of trusted centres, PEM; for cms"`
	// EDSCRL is a file with their revocation lists; it is read anew when it changes.
	EDSCRL string `env:"TELNUSQA_EDS_CRL" help:"file with their revocation lists, PEM or one in DER; for cms"`
	// NCANodeURL is where the NCANode service answers.
	NCANodeURL string `env:"TELNUSQA_NCANODE_URL" help:"address of the NCANode service, such as http://127.0.0.1:14579; for ncanode"`
	// SMSURL is where one-time passwords are handed over to be sent.
	SMSURL string `env:"TELNUSQA_SMS_URL" help:"address of the SMS gateway for one-time passwords; not connected when not set"`
	// SMSToken signs us in there.
	SMSToken Secret `env:"TELNUSQA_SMS_TOKEN" help:"bearer token for the SMS gateway"`
	// WebhookURL is where changes of status of the portal's cases are sent.
	WebhookURL string `env:"TELNUSQA_WEBHOOK_URL" help:"address that changes of status of the portal's cases are sent to; not connected when not set"`
	// WebhookSecret signs them; two while one is replaced.
	WebhookSecret Secret `env:"TELNUSQA_WEBHOOK_SECRET" help:"whsec_ and 24 to 64 bytes as base64; two, separated by a comma, while one is replaced"`
	// StopWithin is how long a stopping server waits for requests under way.
	StopWithin time.Duration `env:"TELNUSQA_STOP_WITHIN" envDefault:"20s" help:"how long a stopping server waits for requests under way"`
}

// FromEnvironment reads the settings from lines of the form NAME=value, as
// os.Environ gives them. The error joins every fault that was found.
func FromEnvironment(environ []string) (Config, error) {
	vars := env.ToMap(environ)
	var cfg Config
	err := env.ParseWithOptions(&cfg, env.Options{Environment: vars})
	faults := append(readable(err), unknown(vars)...)
	bad := make(map[string]bool, len(faults))
	for _, f := range faults {
		bad[f.name] = true
	}
	// A setting that could not be read holds its zero value: judging that too
	// would report one mistake twice.
	for _, f := range cfg.check() {
		if !bad[f.name] {
			faults = append(faults, f)
		}
	}
	if len(faults) == 0 {
		return cfg, nil
	}
	slices.SortStableFunc(faults, func(a, b fault) int { return strings.Compare(a.name, b.name) })
	errs := make([]error, len(faults))
	for i, f := range faults {
		errs[i] = f
	}
	return cfg, errors.Join(errs...)
}

// fault is one thing wrong with one setting. It never repeats the value: it may
// be a secret.
type fault struct{ name, what string }

func (f fault) Error() string { return f.name + ": " + f.what }

// readable turns the parser's errors, which speak of struct fields, into faults
// that name the variable.
func readable(err error) []fault {
	if err == nil {
		return nil
	}
	var all env.AggregateError
	if !errors.As(err, &all) {
		return []fault{{name: Prefix + "*", what: err.Error()}}
	}
	var faults []fault
	for _, e := range all.Errors {
		parse, ok := errors.AsType[env.ParseError](e)
		if !ok {
			faults = append(faults, fault{name: Prefix + "*", what: e.Error()})
			continue
		}
		field, _ := reflect.TypeFor[Config]().FieldByName(parse.Name)
		faults = append(faults, fault{name: field.Tag.Get("env"), what: wanted(field.Type)})
	}
	return faults
}

// wanted says in words what a setting of this type looks like.
func wanted(t reflect.Type) string {
	switch t {
	case reflect.TypeFor[time.Duration]():
		return "is not a duration such as 90s, 20m or 12h"
	case reflect.TypeFor[[]Network]():
		return "is not a list of addresses or networks such as 10.0.0.0/8,192.0.2.7"
	default:
		return fmt.Sprintf("is not a whole number (%s)", t)
	}
}

// Network is a range of addresses; a single address is a network of one.
type Network struct{ netip.Prefix }

// UnmarshalText reads 10.0.0.0/8 or 192.0.2.7.
func (n *Network) UnmarshalText(text []byte) error {
	s := strings.TrimSpace(string(text))
	if addr, err := netip.ParseAddr(s); err == nil {
		n.Prefix = netip.PrefixFrom(addr, addr.BitLen())
		return nil
	}
	prefix, err := netip.ParsePrefix(s)
	n.Prefix = prefix
	return err
}

// unknown reports variables with our prefix that no setting reads: a misspelt
// name would otherwise silently mean the default.
func unknown(vars map[string]string) []fault {
	known := make(map[string]bool)
	for _, s := range (Config{}).Settings() {
		known[s.Name] = true
	}
	var faults []fault
	for name := range vars {
		if strings.HasPrefix(name, Prefix) && !strings.HasPrefix(name, testPrefix) && !known[name] {
			faults = append(faults, fault{name: name, what: "is no setting of this version"})
		}
	}
	return faults
}
