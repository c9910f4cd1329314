package auth

import (
	"net/netip"
	"time"

	"telnusqa/internal/fault"
)

// ErrTooManyAttempts is raised while somebody has to wait before the next try.
var ErrTooManyAttempts = fault.Define(fault.TooMany, "TOO_MANY_ATTEMPTS", fault.Text{
	KK: "Кіру әрекеттері тым көп. {seconds} секундтан кейін қайталаңыз.",
	RU: "Слишком много попыток входа. Повторите через {seconds} с.",
	EN: "Too many attempts to sign in. Try again in {seconds} s.",
})

// brake says how failures slow the next attempt down: the first free ones cost
// nothing, each further one doubles the wait, up to most.
type brake struct {
	free   int
	first  time.Duration // wait after the free failures are used up
	most   time.Duration
	forget time.Duration // after so long without a failure the count begins anew
}

// Three counts stand between a guesser and a password, and none of them locks
// the owner out:
//   - the login from this address: whoever types wrong waits, at his own desk;
//   - the address, whatever the login: slows trying one password on many users.
//     It is generous, since a whole office may share one address;
//   - the login from anywhere: slows guessing from many addresses at once. An
//     address from which the owner signed in during the last month is exempt, so
//     strangers cannot keep the owner out.
var (
	brakePair    = brake{free: 5, first: 2 * time.Second, most: 15 * time.Minute, forget: time.Hour}
	brakeAddress = brake{free: 50, first: time.Second, most: time.Minute, forget: 15 * time.Minute}
	brakeLogin   = brake{free: 20, first: time.Second, most: 30 * time.Second, forget: time.Hour}
)

// knownFor is how long an address stays known to a login after a sign-in.
const knownFor = 30 * 24 * time.Hour

// wait returns how long to wait at now after so many failures, the last of them
// at failedAt.
func (b brake) wait(failures int, failedAt, now time.Time) time.Duration {
	failures = b.remembered(failures, failedAt, now)
	if failures < b.free {
		return 0
	}
	pause := b.most
	if n := failures - b.free; n < 30 {
		pause = min(b.first<<n, b.most)
	}
	return max(0, failedAt.Add(pause).Sub(now))
}

// remembered is the count of failures that still matters at now.
func (b brake) remembered(failures int, failedAt, now time.Time) int {
	if now.Sub(failedAt) >= b.forget {
		return 0
	}
	return failures
}

// network is what counts as one address: an IPv4 address, or the /64 that one
// IPv6 customer holds.
func network(addr netip.Addr) netip.Prefix {
	addr = addr.Unmap().WithZone("")
	bits := addr.BitLen()
	if addr.Is6() {
		bits = 64
	}
	prefix, err := addr.Prefix(bits)
	if err != nil { // the zero Addr: callers without an address share one counter
		return netip.Prefix{}
	}
	return prefix
}
