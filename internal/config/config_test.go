package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"
)

func TestFromEnvironment(t *testing.T) {
	for _, tt := range []struct {
		name    string
		environ []string
		want    func(Config) any
		value   any
	}{
		{"served on the machine itself unless told otherwise", nil, func(c Config) any { return c.Addr }, "127.0.0.1:8080"},
		{"operators look elsewhere", nil, func(c Config) any { return c.OpsAddr }, "127.0.0.1:8081"},
		{"a database without set-up", nil, func(c Config) any { return string(c.DatabaseURL) }, "sqlite:data/telnusqa.db"},
		{"a sign-in lasts a working day unused", nil, func(c Config) any { return c.SessionIdle }, 12 * time.Hour},
		{"and a week at most", nil, func(c Config) any { return c.SessionMax }, 7 * 24 * time.Hour},
		{"durations with units", []string{"TELNUSQA_STOP_WITHIN=90s"}, func(c Config) any { return c.StopWithin }, 90 * time.Second},
		{"a proxy by address", []string{"TELNUSQA_PROXIES=192.0.2.7,10.0.0.0/8"}, func(c Config) any { return fmt.Sprint(c.Proxies) }, "[192.0.2.7/32 10.0.0.0/8]"},
		{"nothing is connected", nil, func(c Config) any { return c.EDS + c.SMSURL }, ""},
		{"a service on this machine", []string{"TELNUSQA_EDS=ncanode", "TELNUSQA_NCANODE_URL=http://127.0.0.1:14579"}, func(c Config) any { return c.NCANodeURL }, "http://127.0.0.1:14579"},
		{"a password may hold an equals sign", []string{"TELNUSQA_DEMO_PASSWORD=a=b=c=d=e=f=g"}, func(c Config) any { return string(c.DemoPassword) }, "a=b=c=d=e=f=g"},
		{"what the tests read is none of our business", []string{"TELNUSQA_TEST_POSTGRES=postgres://x"}, func(c Config) any { return c.Log }, "text"},
		{"variables of others are ignored", []string{"PATH=/bin", "broken"}, func(c Config) any { return c.LogLevel }, "info"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := FromEnvironment(tt.environ)
			if err != nil {
				t.Fatal(err)
			}
			if got := tt.want(c); got != tt.value {
				t.Errorf("got %v, want %v", got, tt.value)
			}
		})
	}
}

func TestEveryFaultIsReportedAtOnce(t *testing.T) {
	_, err := FromEnvironment([]string{
		"TELNUSQA_ADDR=8080",
		"TELNUSQA_CONNECTIONS=many",
		"TELNUSQA_DATABASE_URL=mysql://root@localhost/telnusqa",
		"TELNUSQA_DEMO_PASSWORD=short",
		"TELNUSQA_LOG=xml",
		"TELNUSQA_ORIGINS=telnusqa.example",
		"TELNUSQA_PROXIES=proxy.local",
		"TELNUSQA_SESSION_IDLE=12",
		"TELNUSQA_SESSION_MAX=1m",
		"TELNUSQA_STOPWITHIN=5s",
	})
	if err == nil {
		t.Fatal("accepted")
	}
	want := []string{
		"TELNUSQA_ADDR: is not host:port, such as 127.0.0.1:8080",
		"TELNUSQA_CONNECTIONS: is not a whole number (int)",
		"TELNUSQA_DATABASE_URL: is neither sqlite:<path> nor postgres://<user>:<password>@<host>/<name>",
		"TELNUSQA_DEMO_PASSWORD: is shorter than 12 characters",
		"TELNUSQA_LOG: is neither text nor json",
		"TELNUSQA_ORIGINS: holds something that is not an origin such as https://telnusqa.example",
		"TELNUSQA_PROXIES: is not a list of addresses or networks such as 10.0.0.0/8,192.0.2.7",
		"TELNUSQA_SESSION_IDLE: is not a duration such as 90s, 20m or 12h",
		"TELNUSQA_STOPWITHIN: is no setting of this version",
	}
	if got := strings.Split(err.Error(), "\n"); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", err, strings.Join(want, "\n"))
	}
}

func TestOneFault(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"TELNUSQA_OPS_ADDR=127.0.0.1:8080", "TELNUSQA_OPS_ADDR: is the same as TELNUSQA_ADDR; operators' pages need an address of their own"},
		{"TELNUSQA_ADDR=127.0.0.1:99999", "TELNUSQA_ADDR: has no port from 0 to 65535"},
		{"TELNUSQA_DATABASE_URL=sqlite:", "TELNUSQA_DATABASE_URL: names no file after sqlite:"},
		{"TELNUSQA_DATABASE_URL=postgres://db.example", "TELNUSQA_DATABASE_URL: names no database"},
		{"TELNUSQA_SESSION_MAX=1h", "TELNUSQA_SESSION_MAX: must not be shorter than TELNUSQA_SESSION_IDLE"},
		{"TELNUSQA_BODY_LIMIT=5", "TELNUSQA_BODY_LIMIT: must be from 16384 to 67108864 bytes"},
		{"TELNUSQA_CONNECTIONS=1", "TELNUSQA_CONNECTIONS: must be from 2 to 1000"},
		{"TELNUSQA_DATA= ", "TELNUSQA_DATA: is empty"},
		{"TELNUSQA_LOG_LEVEL=loud", "TELNUSQA_LOG_LEVEL: is none of debug, info, warn, error"},
		{"TELNUSQA_EDS=gost", "TELNUSQA_EDS: is neither cms nor ncanode"},
		{"TELNUSQA_EDS=cms", "TELNUSQA_EDS_ANCHORS: is missing; cms trusts nobody without it\nTELNUSQA_EDS_CRL: is missing; cms cannot tell a revoked certificate without it"},
		{"TELNUSQA_EDS=ncanode", "TELNUSQA_NCANODE_URL: is missing"},
		{"TELNUSQA_NCANODE_URL=http://ncanode.example:14579", "TELNUSQA_NCANODE_URL: must be https unless it is on this machine"},
		{"TELNUSQA_NCANODE_URL=ncanode", "TELNUSQA_NCANODE_URL: is not an address such as https://service.example"},
		{"TELNUSQA_SMS_URL=https://sms.example/send", "TELNUSQA_SMS_TOKEN: is missing"},
		{"TELNUSQA_SMS_URL=https://user:pass@sms.example/send", "TELNUSQA_SMS_TOKEN: is missing\nTELNUSQA_SMS_URL: holds more than a host and a path"},
		{"TELNUSQA_WEBHOOK_URL=http://portal.example/hook", "TELNUSQA_WEBHOOK_SECRET: is not whsec_ and 24 to 64 bytes as base64\nTELNUSQA_WEBHOOK_URL: must be https unless it is on this machine"},
		{"TELNUSQA_STOP_WITHIN=0s", "TELNUSQA_STOP_WITHIN: must be more than 0s and at most 10m"},
	} {
		t.Run(tt.line, func(t *testing.T) {
			_, err := FromEnvironment([]string{tt.line})
			if err == nil || err.Error() != tt.want {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

func TestSecretsAreNeverPrinted(t *testing.T) {
	c, err := FromEnvironment([]string{
		"TELNUSQA_DEMO_PASSWORD=correct horse battery",
		"TELNUSQA_DATABASE_URL=postgres://telnusqa:hunter22@db.example/telnusqa?password=hunter22&sslmode=verify-full",
	})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	slog.New(slog.NewTextHandler(&out, nil)).Info("text", "config", c, "url", c.DatabaseURL, "password", c.DemoPassword)
	slog.New(slog.NewJSONHandler(&out, nil)).Info("json", "config", c, "url", c.DatabaseURL, "password", c.DemoPassword)
	fmt.Fprintf(&out, "%v %+v %#v %s\n", c, c, c, c.Settings())
	if err := json.NewEncoder(&out).Encode(c); err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"horse", "hunter22"} {
		if strings.Contains(out.String(), secret) {
			t.Errorf("%q is printed in\n%s", secret, out.String())
		}
	}
	if want := "postgres://telnusqa:xxxxx@db.example/telnusqa?password=xxxxx&sslmode=verify-full"; c.DatabaseURL.String() != want {
		t.Errorf("got %s, want %s", c.DatabaseURL, want)
	}
}

func TestEverySettingIsExplained(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range (Config{}).Settings() {
		if !strings.HasPrefix(s.Name, Prefix) || s.Help == "" || seen[s.Name] {
			t.Errorf("%+v", s)
		}
		seen[s.Name] = true
	}
}

func TestMeminfoTotal(t *testing.T) {
	for _, tt := range []struct {
		name, meminfo string
		want          int64
	}{
		{"as Linux writes it", "MemTotal:       24587284 kB\nMemFree:        1 kB\n", 24587284 << 10},
		{"not Linux", "", 0},
		{"damaged", "MemTotal: lots kB\n", 0},
	} {
		if got := meminfoTotal([]byte(tt.meminfo)); got != tt.want {
			t.Errorf("%s: got %d, want %d", tt.name, got, tt.want)
		}
	}
}

func TestTheEnvironmentDecidesOverMemory(t *testing.T) {
	if m := TuneMemory([]string{"GOGC=100", "GOMEMLIMIT=1GiB"}); m != (Memory{}) {
		t.Errorf("set %+v although the environment had decided", m)
	}
}
