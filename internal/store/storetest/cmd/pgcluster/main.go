//go:build unix

// Command pgcluster starts a throw-away PostgreSQL, prints its URL and runs until
// it is interrupted or its standard input is closed. The Makefile starts one for
// all test packages together:
//
//	TELNUSQA_TEST_POSTGRES=$(…) go test ./...
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/signal"
	"syscall"

	"telnusqa/internal/store/storetest/pgcluster"
)

func main() {
	durable := flag.Bool("durable", false, "commits survive a kill, as in production")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	c, err := pgcluster.Start(ctx, pgcluster.Options{Durable: *durable})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(c.URL("postgres"))
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		_, _ = io.Copy(io.Discard, os.Stdin) // however it ends, it is over
	}()
	select {
	case <-ctx.Done():
	case <-closed:
	}
	if err := c.Stop(); err != nil {
		log.Fatal(err)
	}
}
