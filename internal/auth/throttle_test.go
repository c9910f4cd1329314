package auth

import (
	"net/netip"
	"testing"
	"time"
)

func TestBrake(t *testing.T) {
	at := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name     string
		brake    brake
		failures int
		after    time.Duration // since the last failure
		want     time.Duration
	}{
		{"four slips of the finger cost nothing", brakePair, 4, 0, 0},
		{"the fifth makes the next wait", brakePair, 5, 0, 2 * time.Second},
		{"each further one doubles it", brakePair, 8, 0, 16 * time.Second},
		{"what was waited is waited", brakePair, 8, 15 * time.Second, time.Second},
		{"and then it is over", brakePair, 8, 16 * time.Second, 0},
		{"never more than a quarter of an hour", brakePair, 1_000_000, 0, 15 * time.Minute},
		{"an hour later all is forgotten", brakePair, 1_000_000, time.Hour, 0},
		{"an office may mistype forty times", brakeAddress, 40, 0, 0},
		{"one address tries at most once a minute", brakeAddress, 1_000_000, 0, time.Minute},
		{"strangers delay the owner by half a minute", brakeLogin, 1_000_000, 0, 30 * time.Second},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.brake.wait(tt.failures, at, at.Add(tt.after)); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestNetwork(t *testing.T) {
	for _, tt := range []struct{ addr, want string }{
		{"192.0.2.7", "192.0.2.7/32"},
		{"::ffff:192.0.2.7", "192.0.2.7/32"},
		{"2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"},
		{"2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"},
		{"fe80::1%eth0", "fe80::/64"},
	} {
		if got := network(netip.MustParseAddr(tt.addr)).String(); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.addr, got, tt.want)
		}
	}
	if got := network(netip.Addr{}); got.IsValid() {
		t.Errorf("no address: got %s", got)
	}
}

func TestCountersTellPartsApart(t *testing.T) {
	if counter("pair", "ab", "c") == counter("pair", "a", "bc") {
		t.Error("two logins share a counter")
	}
}
