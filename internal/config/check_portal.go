package config

import (
	"encoding/base64"
	"net"
	"net/url"
	"strings"
)

// Who verifies electronic signatures.
const (
	EDSByCMS     = "cms"
	EDSByNCANode = "ncanode"
)

// checkPortal looks at what certifies the portal's applications. Files are opened
// at the start, not here.
func (c Config) checkPortal() []fault {
	var faults []fault
	add := func(name, what string) { faults = append(faults, fault{name: Prefix + name, what: what}) }
	switch c.EDS {
	case "", EDSByCMS, EDSByNCANode:
	default:
		add("EDS", "is neither cms nor ncanode")
	}
	if c.EDS == EDSByCMS {
		if c.EDSAnchors == "" {
			add("EDS_ANCHORS", "is missing; cms trusts nobody without it")
		}
		if c.EDSCRL == "" {
			add("EDS_CRL", "is missing; cms cannot tell a revoked certificate without it")
		}
	}
	switch {
	case c.EDS == EDSByNCANode && c.NCANodeURL == "":
		add("NCANODE_URL", "is missing")
	case c.NCANodeURL != "" && badService(c.NCANodeURL) != "":
		add("NCANODE_URL", badService(c.NCANodeURL))
	}
	if c.SMSURL != "" {
		if what := badService(c.SMSURL); what != "" {
			add("SMS_URL", what)
		}
		if c.SMSToken == "" {
			add("SMS_TOKEN", "is missing")
		}
	}
	if c.WebhookURL != "" {
		if what := badService(c.WebhookURL); what != "" {
			add("WEBHOOK_URL", what)
		}
		if !goodSecrets(string(c.WebhookSecret)) {
			add("WEBHOOK_SECRET", "is not whsec_ and 24 to 64 bytes as base64")
		}
	}
	return faults
}

// goodSecrets has the form of standardwebhooks.com: whsec_ and base64, one secret or
// several with commas between them.
func goodSecrets(s string) bool {
	for _, one := range strings.Split(s, ",") {
		encoded, ok := strings.CutPrefix(strings.TrimSpace(one), "whsec_")
		key, err := base64.StdEncoding.DecodeString(encoded)
		if !ok || err != nil || len(key) < 24 || len(key) > 64 {
			return false
		}
	}
	return true
}

// badService says what is wrong with the address of a service. Personal data goes
// there, so over a network it is https.
func badService(s string) string {
	u, err := url.Parse(s)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https":
		return "is not an address such as https://service.example"
	case u.User != nil || u.RawQuery != "" || u.Fragment != "":
		return "holds more than a host and a path"
	case u.Scheme == "http" && !local(u.Hostname()):
		return "must be https unless it is on this machine"
	}
	return ""
}

func local(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
