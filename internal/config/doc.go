// Package config holds the settings of one server: a struct with defaults and
// units, read once from the environment. Nothing else in the product reads the
// environment. All faults are reported at once, so that an operator mends the
// unit file in one go, and what was read can be printed without its secrets.
//
// It calls the standard library and caarlos0/env, and nobody of ours. It obeys
// docs/operations.md; `telnusqa --help` lists the settings from it.
package config
