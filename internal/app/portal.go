package app

import (
	"context"
	"crypto/x509"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"telnusqa/internal/casework"
	"telnusqa/internal/config"
	"telnusqa/internal/notify"
	"telnusqa/internal/portal"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
)

// newPortal opens the portal's door with what the settings connect.
func newPortal(cfg config.Config, st *store.Store, room *casework.Mailroom, o Options, reg prometheus.Registerer) (*portal.Intake, error) {
	verifier, err := newVerifier(cfg, o.Now)
	if err != nil {
		return nil, err
	}
	var sender signature.Sender
	if cfg.SMSURL != "" {
		sender = &signature.SMSGateway{URL: cfg.SMSURL, Token: string(cfg.SMSToken), Client: signature.NewClient()}
	}
	return portal.New(portal.Options{
		Store: st, Room: room, Verifier: verifier, Sender: sender, Now: o.Now, Log: o.Log, Registerer: reg,
	}), nil
}

// newCourier makes who tells the portal of changed statuses; nobody where it is not
// connected.
func newCourier(cfg config.Config, st *store.Store, o Options, reg prometheus.Registerer) (*notify.Courier, error) {
	if cfg.WebhookURL == "" {
		return nil, nil
	}
	keys, err := notify.ParseKeys(string(cfg.WebhookSecret))
	if err != nil {
		return nil, err
	}
	return notify.New(notify.Options{
		Store: st, URL: cfg.WebhookURL, Keys: keys, Client: signature.NewClient(), Now: o.Now, Log: o.Log, Registerer: reg,
	}), nil
}

func newVerifier(cfg config.Config, now func() time.Time) (signature.Verifier, error) {
	switch cfg.EDS {
	case config.EDSByCMS:
		file, err := os.ReadFile(cfg.EDSAnchors)
		if err != nil {
			return nil, fmt.Errorf("read %sEDS_ANCHORS: %w", config.Prefix, err)
		}
		anchors, err := signature.ParseAnchors(file)
		if err != nil {
			return nil, fmt.Errorf("read %sEDS_ANCHORS: %w", config.Prefix, err)
		}
		lists := &revocationFile{path: cfg.EDSCRL}
		if _, err := lists.read(context.Background()); err != nil {
			return nil, fmt.Errorf("read %sEDS_CRL: %w", config.Prefix, err)
		}
		return &signature.CMS{Anchors: anchors, Revoked: lists.read, Now: now}, nil
	case config.EDSByNCANode:
		return &signature.NCANode{URL: cfg.NCANodeURL, Client: signature.NewClient()}, nil
	default:
		return signature.NotConnected{}, nil
	}
}

// revocationFile reads revocation lists anew whenever their file was replaced: the
// centre publishes one every day, and the server does not stop for it.
type revocationFile struct {
	path string

	mu    sync.Mutex
	seen  os.FileInfo
	lists []*x509.RevocationList
}

func (f *revocationFile) read(context.Context) ([]*x509.RevocationList, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	now, err := os.Stat(f.path)
	if err != nil {
		return nil, err
	}
	if f.seen != nil && os.SameFile(f.seen, now) && f.seen.ModTime().Equal(now.ModTime()) && f.seen.Size() == now.Size() {
		return f.lists, nil
	}
	file, err := os.ReadFile(f.path)
	if err != nil {
		return nil, err
	}
	lists, err := signature.ParseCRLs(file)
	if err != nil {
		return nil, err
	}
	f.seen, f.lists = now, lists
	return lists, nil
}
