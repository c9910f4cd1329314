package store

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"telnusqa/internal/fault"
)

// ErrKeyReused is raised where an idempotency key comes again with another
// request.
var ErrKeyReused = fault.Define(fault.Conflict, "KEY_REUSED", fault.Text{
	KK: "Бұл clientMutationId басқа сұраумен қолданылған.",
	RU: "Этот clientMutationId уже использован с другим запросом.",
	EN: "This clientMutationId was used with another request.",
})

// Claim takes an idempotency key of the viewer for a request. found reports that
// the request was answered before, and answer is that answer. Otherwise the
// request is the viewer's to carry out, and Answer must be called before the
// transaction ends; when the transaction fails, the key is free again.
//
// Where two transactions claim one key at once the second waits until the first
// ends, and then finds its answer.
func (tx *Tx) Claim(ctx context.Context, key, operation string, requestHash []byte) (answer []byte, found bool, err error) {
	now := tx.now()
	hashes, err := tx.requestHashes(requestHash)
	if err != nil {
		return nil, false, fmt.Errorf("claim key: %w", err)
	}
	// The key of an answer that has expired is taken over.
	result, err := tx.exec(ctx, `
		INSERT INTO idempotency_records (user_id, key, operation, request_hash, answer, created_at, expires_at)
		VALUES (?, ?, ?, ?, NULL, ?, ?)
		ON CONFLICT (user_id, key) DO UPDATE
		SET operation = excluded.operation,
		    request_hash = excluded.request_hash,
		    answer = NULL,
		    created_at = excluded.created_at,
		    expires_at = excluded.expires_at
		WHERE idempotency_records.expires_at <= excluded.created_at`,
		tx.viewer.UserID, key, operation, hashes[0], now, now.Add(tx.store.options.KeepAnswers))
	if err != nil {
		return nil, false, fmt.Errorf("claim key: %w", err)
	}
	taken, err := result.RowsAffected()
	if err != nil {
		return nil, false, fmt.Errorf("claim key: %w", err)
	}
	if taken == 1 {
		if tx.claimed == nil {
			tx.claimed = make(map[string]*keptAnswer, 1)
		}
		tx.claimed[key] = nil
		return nil, false, nil
	}
	var before struct {
		operation string
		hash      []byte
		answer    sql.NullString
	}
	err = tx.row(ctx, `
		SELECT operation, request_hash, answer
		FROM idempotency_records
		WHERE user_id = ? AND key = ?`,
		[]any{tx.viewer.UserID, key}, &before.operation, &before.hash, &before.answer)
	if err != nil {
		return nil, false, fmt.Errorf("read answer: %w", err)
	}
	if before.operation != operation || !slices.ContainsFunc(hashes, func(h []byte) bool { return bytes.Equal(before.hash, h) }) {
		return nil, false, ErrKeyReused.At("clientMutationId")
	}
	return []byte(before.answer.String), true, nil
}

// requestHashes are what a request may stand under: one for each key that hashes,
// that of the primary first. A plain hash would not do: of a request all may be known
// but an IIN.
func (tx *Tx) requestHashes(requestHash []byte) ([][]byte, error) {
	k := tx.store.keys()
	if k == nil {
		return nil, errNoKeys
	}
	texts, err := k.Hashes(hashRequest, "sha256 "+string(requestHash))
	hashes := make([][]byte, len(texts))
	for i, text := range texts {
		hashes[i] = []byte(text)
	}
	return hashes, err
}

// Answer keeps the answer to the request whose key was claimed; it is written when
// the transaction ends (see finish).
func (tx *Tx) Answer(_ context.Context, key string, text []byte) error {
	if _, ok := tx.claimed[key]; !ok {
		return fmt.Errorf("answer: the idempotency key %q was not claimed", key)
	}
	tx.claimed[key] = &keptAnswer{key: key, text: string(text)}
	return nil
}

// ForgetAnswers removes the answers whose time is over, and tells how many. Only
// the product itself may.
func (tx *Tx) ForgetAnswers(ctx context.Context) (int64, error) {
	result, err := tx.Exec(ctx, `DELETE FROM idempotency_records WHERE expires_at <= ?`, tx.now())
	if err != nil {
		return 0, fmt.Errorf("forget answers: %w", err)
	}
	return result.RowsAffected()
}
