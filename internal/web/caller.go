package web

import (
	"net/http"
	"net/netip"
	"strings"

	"telnusqa/internal/config"
)

// proxies are the reverse proxies that are believed about who called them.
type proxies []config.Network

func (ps proxies) trust(addr netip.Addr) bool {
	for _, p := range ps {
		if p.Contains(addr) {
			return true
		}
	}
	return false
}

func peer(r *http.Request) netip.Addr {
	ap, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	return ap.Addr().Unmap()
}

// caller is the address the request came from: the peer, or, behind believed
// proxies, the last address in X-Forwarded-For that is not one of them. What
// stands further left was written by the caller himself and proves nothing.
func (ps proxies) caller(r *http.Request) netip.Addr {
	addr := peer(r)
	if !ps.trust(addr) {
		return addr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(hops) - 1; i >= 0; i-- {
		hop, err := netip.ParseAddr(strings.TrimSpace(hops[i]))
		if err != nil {
			return addr
		}
		if addr = hop.Unmap(); !ps.trust(addr) {
			return addr
		}
	}
	return addr
}

// https reports whether the browser spoke HTTPS, to us or to a believed proxy.
func (ps proxies) https(r *http.Request) bool {
	if r.TLS != nil {
		return true
	}
	return ps.trust(peer(r)) && r.Header.Get("X-Forwarded-Proto") == "https"
}
