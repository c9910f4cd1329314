package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"time"

	"telnusqa/internal/store"
)

// meter reads the processor time of this process, which is the server, and of
// the database's processes on the same machine.
type meter struct{ postmaster int } // 0: the database runs within this process

// newMeter finds the PostgreSQL server behind a database: the parent of the
// process that serves a connection. A server on another machine cannot be
// measured.
func newMeter(ctx context.Context, db *store.Store) (meter, error) {
	if db.Dialect() == store.SQLite {
		return meter{}, nil
	}
	var backend int
	if err := db.Reader().QueryRowContext(ctx, `SELECT pg_backend_pid()`).Scan(&backend); err != nil {
		return meter{}, fmt.Errorf("find the database's process: %w", err)
	}
	p, err := processTimes(backend)
	if err != nil {
		return meter{}, fmt.Errorf("the database must run on this machine, or its processor time cannot be seen: %w", err)
	}
	return meter{postmaster: p.parent}, nil
}

// cpu is processor time, user and system.
type cpu struct{ server, database time.Duration }

func (c cpu) sub(o cpu) cpu { return cpu{c.server - o.server, c.database - o.database} }

func (c cpu) total() time.Duration { return c.server + c.database }

func (m meter) read() (cpu, error) {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return cpu{}, err
	}
	c := cpu{server: time.Duration(u.Utime.Nano() + u.Stime.Nano())}
	if m.postmaster == 0 {
		return c, nil
	}
	server, err := processTimes(m.postmaster)
	if err != nil {
		return c, err
	}
	c.database = server.own + server.children // of children that ended
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return c, err
	}
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		if p, err := processTimes(pid); err == nil && p.parent == m.postmaster {
			c.database += p.own
		}
	}
	return c, nil
}

type process struct {
	parent        int
	own, children time.Duration
}

// tick is the unit of /proc/<pid>/stat: USER_HZ is 100 on every Linux that Go
// runs on.
const tick = 10 * time.Millisecond

func processTimes(pid int) (process, error) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return process{}, err
	}
	// The second field is the name in brackets and may hold anything.
	_, rest, ok := strings.Cut(string(raw[strings.LastIndexByte(string(raw), ')'):]), " ")
	f := strings.Fields(rest)
	if !ok || len(f) < 15 {
		return process{}, fmt.Errorf("/proc/%d/stat has another form", pid)
	}
	number := func(i int) time.Duration { // fields of proc(5), the third is f[0]
		n, _ := strconv.Atoi(f[i-3]) // digits only
		return time.Duration(n)
	}
	return process{parent: int(number(4)), own: (number(14) + number(15)) * tick, children: (number(16) + number(17)) * tick}, nil
}

// reading is one line of a measurement.
type reading struct {
	outcome
	cpu cpu // while the client measured
}

// each is an amount by request.
func (r reading) each(d time.Duration) time.Duration {
	if r.Requests == 0 {
		return 0
	}
	return d / time.Duration(r.Requests)
}

// times is how many times the processor time of another reading a request took.
func (r reading) times(of reading) float64 {
	return float64(r.each(r.cpu.total())) / float64(of.each(of.cpu.total()))
}

func (r reading) rate() float64 { return float64(r.Requests) / r.Took.Seconds() }

// measure runs a job in a client process and reads the processor time of the
// stretch in which the client measured.
func (m meter) measure(ctx context.Context, j job) (reading, error) {
	self, err := os.Executable()
	if err != nil {
		return reading{}, err
	}
	cmd := exec.CommandContext(ctx, self, "client")
	cmd.Stderr = os.Stderr
	told, err := json.Marshal(j)
	if err != nil {
		return reading{}, err
	}
	cmd.Stdin = strings.NewReader(string(told))
	out, err := cmd.StdoutPipe()
	if err != nil {
		return reading{}, err
	}
	if err := cmd.Start(); err != nil {
		return reading{}, err
	}
	var r reading
	var begin cpu
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if lines.Text() == started {
			if begin, err = m.read(); err != nil {
				break
			}
			continue
		}
		var end cpu
		if end, err = m.read(); err != nil {
			break
		}
		r.cpu = end.sub(begin)
		if err = json.Unmarshal(lines.Bytes(), &r.outcome); err != nil {
			break
		}
	}
	if werr := cmd.Wait(); werr != nil {
		return reading{}, fmt.Errorf("client: %w", werr)
	}
	return r, err
}
