package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

// job is what a client process is told to do: send the questions in turn over
// some connections, each as soon as it has its answer.
type job struct {
	Address     string        `json:"address"` // host:port
	Questions   []question    `json:"questions"`
	Connections int           `json:"connections"`
	WarmUp      time.Duration `json:"warmUp"` // not counted
	Measure     time.Duration `json:"measure"`
	// Once has every question asked once, however long it takes; the first fifth warms up.
	Once bool `json:"once,omitempty"`
}

// question is one request. The text @N@ in its body becomes a number that no
// other request of any run has.
type question struct {
	Path  string `json:"path"`
	Token string `json:"token"` // Authorization: Bearer
	Body  string `json:"body"`
}

// outcome is what a client saw while it measured.
type outcome struct {
	Requests int           `json:"requests"`
	Bytes    int64         `json:"bytes"` // of answers' bodies
	Took     time.Duration `json:"took"`
	Median   time.Duration `json:"median"`
	P99      time.Duration `json:"p99"`
}

// started is the line by which a client says that the warm-up is over.
const started = "measuring"

// clientCommand is the other side of a measurement. It runs in a process of its
// own, so that its work does not count as the server's, and speaks HTTP with as
// little work as possible, since it shares the machine with what it measures.
type clientCommand struct{}

// Run reads a job from standard input and writes its outcome to standard output.
func (clientCommand) Run(ctx context.Context) error {
	var j job
	if err := json.NewDecoder(os.Stdin).Decode(&j); err != nil {
		return fmt.Errorf("read the job: %w", err)
	}
	out, err := j.run(ctx, func() { fmt.Println(started) })
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(out)
}

// serial numbers the requests of all runs: it starts with the clock, so two
// client processes never meet.
var serial atomic.Int64

func (j job) run(ctx context.Context, measuring func()) (outcome, error) {
	serial.Store(time.Now().UnixMicro())
	if j.Once {
		return j.runOnce(ctx, measuring)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	lines, hangUp, err := j.dial(ctx)
	defer hangUp()
	if err != nil {
		return outcome{}, err
	}
	var (
		wg    sync.WaitGroup
		begin = time.Now().Add(j.WarmUp)
		end   = begin.Add(j.Measure)
		errs  = make([]error, len(lines))
	)
	for i, l := range lines {
		wg.Go(func() {
			if errs[i] = l.work(ctx, j.Questions, i, begin, end); errs[i] != nil {
				cancel()
			}
		})
	}
	select {
	case <-time.After(time.Until(begin)):
		measuring()
	case <-ctx.Done():
	}
	wg.Wait()
	return sum(lines, j.Measure), errors.Join(errs...)
}

// dial opens the job's connections; hangUp closes those that were opened.
func (j job) dial(ctx context.Context) (lines []*line, hangUp func(), err error) {
	hangUp = func() {
		for _, l := range lines {
			_ = l.conn.Close() // every answer was read
		}
	}
	for range j.Connections {
		l, err := dial(ctx, j.Address)
		if err != nil {
			return lines, hangUp, err
		}
		lines = append(lines, l)
	}
	return lines, hangUp, nil
}

// noFaults is in the answer to an act that was done.
const noFaults = `"faults":[]`

// runOnce asks every question once, and finds none refused.
func (j job) runOnce(ctx context.Context, measuring func()) (outcome, error) {
	lines, hangUp, err := j.dial(ctx)
	defer hangUp()
	if err != nil {
		return outcome{}, err
	}
	warm := len(j.Questions) / 5
	if err := eachOnce(ctx, lines, j.Questions[:warm]); err != nil {
		return outcome{}, err
	}
	for _, l := range lines {
		l.took, l.bytes = nil, 0
	}
	measuring()
	begin := time.Now()
	err = eachOnce(ctx, lines, j.Questions[warm:])
	return sum(lines, time.Since(begin)), err
}

func eachOnce(ctx context.Context, lines []*line, questions []question) error {
	var next atomic.Int64
	group, ctx := errgroup.WithContext(ctx)
	for _, l := range lines {
		group.Go(func() error {
			for ctx.Err() == nil {
				n := int(next.Add(1)) - 1
				if n >= len(questions) {
					break
				}
				sent := time.Now()
				if err := l.ask(questions[n]); err != nil {
					return err
				}
				if !bytes.Contains(l.body.Bytes(), []byte(noFaults)) {
					return fmt.Errorf("%.200s: refused: %.400s", questions[n].Body, l.body.Bytes())
				}
				l.took = append(l.took, time.Since(sent))
				l.bytes += int64(l.body.Len())
			}
			return ctx.Err()
		})
	}
	return group.Wait()
}

func sum(lines []*line, took time.Duration) outcome {
	out := outcome{Took: took}
	var all []time.Duration
	for _, l := range lines {
		all = append(all, l.took...)
		out.Bytes += l.bytes
	}
	slices.Sort(all)
	if out.Requests = len(all); out.Requests > 0 {
		out.Median, out.P99 = all[len(all)/2], all[len(all)*99/100]
	}
	return out
}

// line is one connection with what was measured on it.
type line struct {
	conn  net.Conn
	in    *bufio.Reader
	took  []time.Duration
	bytes int64
	body  bytes.Buffer
}

func dial(ctx context.Context, address string) (*line, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	return &line{conn: conn, in: bufio.NewReaderSize(conn, 64<<10)}, nil
}

func (l *line) work(ctx context.Context, questions []question, first int, begin, end time.Time) error {
	for i := first; ctx.Err() == nil; i++ {
		sent := time.Now()
		if !sent.Before(end) {
			return nil
		}
		if err := l.ask(questions[i%len(questions)]); err != nil {
			return err
		}
		if got := time.Now(); !sent.Before(begin) && got.Before(end) {
			l.took = append(l.took, got.Sub(sent))
			l.bytes += int64(l.body.Len())
		}
	}
	return ctx.Err()
}

var errorsField = []byte(`"errors":`)

// ask sends one question and reads its answer into l.body. An answer with
// GraphQL errors is an error: a fast refusal is no result.
func (l *line) ask(q question) error {
	body := q.Body
	if at := bytes.Index([]byte(body), []byte("@N@")); at >= 0 {
		body = body[:at] + strconv.FormatInt(serial.Add(1), 10) + body[at+3:]
	}
	request := make([]byte, 0, len(body)+256)
	request = fmt.Appendf(request, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n", q.Path)
	if q.Token != "" {
		request = fmt.Appendf(request, "Authorization: Bearer %s\r\n", q.Token)
	}
	request = fmt.Appendf(request, "Content-Length: %d\r\n\r\n%s", len(body), body)
	if _, err := l.conn.Write(request); err != nil {
		return err
	}
	answer, err := http.ReadResponse(l.in, nil)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	l.body.Reset()
	if _, err := io.Copy(&l.body, answer.Body); err != nil {
		return err
	}
	if head := l.body.Bytes(); answer.StatusCode != http.StatusOK || bytes.Contains(head[:min(len(head), 40)], errorsField) {
		return fmt.Errorf("%s: %s: %.400s", q.Path, answer.Status, head)
	}
	return nil
}
