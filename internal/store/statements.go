package store

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/lib/pq"
)

// preparing wraps a connector so that each connection prepares a distinct SQL
// text once and uses the statement again, within transactions too. database/sql
// itself would need a statement to be prepared by the caller for each text, and a
// second connection to prepare it while a transaction holds the first.
//
// SQLite does not quite close a connection that still has statements, so there
// they are closed before it; PostgreSQL forgets them with the session.
func preparing(c driver.Connector, limit int, closing bool) driver.Connector {
	if limit < 0 {
		return c
	}
	return preparingConnector{c, limit, closing}
}

type preparingConnector struct {
	driver.Connector
	limit   int
	closing bool
}

func (c preparingConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	full, ok := conn.(fullConn)
	if !ok {
		return nil, errors.Join(errors.New("store: the driver's connection lacks a method"), conn.Close())
	}
	return &preparingConn{fullConn: full, limit: c.limit, closing: c.closing, statements: make(map[string]*statement)}, nil
}

// fullConn is what both drivers' connections can do.
type fullConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.Pinger
	driver.QueryerContext
	driver.SessionResetter
	driver.Validator
}

// preparingConn is used by one goroutine at a time, as database/sql promises;
// only the rows of an open query outlive a call.
type preparingConn struct {
	fullConn
	limit      int
	closing    bool
	statements map[string]*statement
	tick       uint64
	open       int // rows still being read
	inTx       bool
}

// statement is a prepared statement of a connection.
type statement struct {
	driver.Stmt
	used uint64 // tick of the last use
}

// Close closes the connection.
func (c *preparingConn) Close() error {
	var errs []error
	if c.closing {
		for _, st := range c.statements {
			errs = append(errs, st.Close())
		}
	}
	return errors.Join(append(errs, c.fullConn.Close())...)
}

// CheckNamedValue asks the driver, where it has an opinion (lib/pq turns slices
// into arrays).
func (c *preparingConn) CheckNamedValue(v *driver.NamedValue) error {
	if checker, ok := c.fullConn.(driver.NamedValueChecker); ok {
		return checker.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

// BeginTx begins a transaction.
func (c *preparingConn) BeginTx(ctx context.Context, o driver.TxOptions) (driver.Tx, error) {
	tx, err := c.fullConn.BeginTx(ctx, o)
	if err != nil {
		return nil, err
	}
	c.inTx = true
	return preparingTx{tx, c}, nil
}

type preparingTx struct {
	driver.Tx
	conn *preparingConn
}

func (t preparingTx) Commit() error   { t.conn.inTx = false; return t.Tx.Commit() }
func (t preparingTx) Rollback() error { t.conn.inTx = false; return t.Tx.Rollback() }

// ExecContext runs a statement that answers no rows.
func (c *preparingConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	st, err := c.prepared(ctx, query, args)
	if err != nil {
		return nil, err
	}
	if st == nil {
		return c.fullConn.ExecContext(ctx, query, args)
	}
	result, err := st.Stmt.(driver.StmtExecContext).ExecContext(ctx, args)
	if c.forget(query, err) {
		return c.fullConn.ExecContext(ctx, query, args)
	}
	return result, err
}

// QueryContext runs a statement that answers rows.
func (c *preparingConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	st, err := c.prepared(ctx, query, args)
	if err != nil {
		return nil, err
	}
	if st == nil {
		return c.reading(c.fullConn.QueryContext(ctx, query, args))
	}
	rows, err := st.Stmt.(driver.StmtQueryContext).QueryContext(ctx, args)
	if c.forget(query, err) {
		return c.reading(c.fullConn.QueryContext(ctx, query, args))
	}
	return c.reading(rows, err)
}

// prepared returns the connection's statement for a query, or nil where the
// query must be run as it is: without arguments it may be several statements
// (migrations); and while rows of the connection are open, SQLite could not start
// the same statement again, and lib/pq tells of its mistake only on that path.
func (c *preparingConn) prepared(ctx context.Context, query string, args []driver.NamedValue) (*statement, error) {
	if len(args) == 0 || c.open > 0 {
		return nil, nil
	}
	c.tick++
	if st := c.statements[query]; st != nil {
		st.used = c.tick
		return st, nil
	}
	ps, err := c.fullConn.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	if len(c.statements) >= c.limit {
		c.evict()
	}
	st := &statement{Stmt: ps, used: c.tick}
	c.statements[query] = st
	return st, nil
}

// evict closes the statement that was unused for longest.
func (c *preparingConn) evict() {
	var oldest string
	for query, st := range c.statements {
		if oldest == "" || st.used < c.statements[oldest].used {
			oldest = query
		}
	}
	if st := c.statements[oldest]; st != nil {
		delete(c.statements, oldest)
		// A statement that does not close breaks the connection, and the next
		// call on it will say so.
		_ = st.Close()
	}
}

// forget drops a statement that the server no longer takes because a table
// changed under it, and reports whether it may be run again: within a transaction
// the server has given up the whole transaction, and InTx tries anew.
func (c *preparingConn) forget(query string, err error) (again bool) {
	if !stale(err) {
		return false
	}
	if st := c.statements[query]; st != nil {
		delete(c.statements, query)
		_ = st.Close()
	}
	return !c.inTx
}

// stale reports whether a prepared statement outlived the tables it was made for
// (0A000: cached plan must not change result type) or the session (26000).
func stale(err error) bool {
	var e *pq.Error
	return errors.As(err, &e) && (e.Code == "0A000" && e.Routine == "RevalidateCachedQuery" || e.Code == "26000")
}

// typedRows is what both drivers' rows can do.
type typedRows interface {
	driver.Rows
	driver.RowsColumnTypeDatabaseTypeName
	driver.RowsColumnTypeScanType
}

// openRows counts themselves out when they are read.
type openRows struct {
	typedRows
	conn *preparingConn
}

func (r *openRows) Close() error {
	if r.conn != nil {
		r.conn.open--
		r.conn = nil
	}
	return r.typedRows.Close()
}

// reading counts rows in.
func (c *preparingConn) reading(rows driver.Rows, err error) (driver.Rows, error) {
	if err != nil {
		return nil, err
	}
	typed, ok := rows.(typedRows)
	if !ok {
		return nil, errors.Join(errors.New("store: the driver's rows lack a method"), rows.Close())
	}
	c.open++
	return &openRows{typed, c}, nil
}
