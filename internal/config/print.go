package config

import (
	"fmt"
	"log/slog"
	"reflect"
	"strings"
)

// Setting is one setting as it is printed: secrets are left out.
type Setting struct {
	Name    string // of the environment variable
	Value   string
	Default string
	Help    string // what it is, with the unit
}

// Settings lists the settings in the order of the struct.
func (c Config) Settings() []Setting {
	v := reflect.ValueOf(c)
	settings := make([]Setting, v.NumField())
	for i := range settings {
		f := v.Type().Field(i)
		settings[i] = Setting{
			Name:    f.Tag.Get("env"),
			Value:   printed(v.Field(i)),
			Default: f.Tag.Get("envDefault"),
			Help:    f.Tag.Get("help"),
		}
	}
	return settings
}

func printed(v reflect.Value) string {
	if v.Kind() != reflect.Slice {
		return fmt.Sprint(v.Interface())
	}
	parts := make([]string, v.Len())
	for i := range parts {
		parts[i] = fmt.Sprint(v.Index(i).Interface())
	}
	return strings.Join(parts, ",")
}

// LogValue is how the settings stand in the log at every start.
func (c Config) LogValue() slog.Value {
	var attrs []slog.Attr
	for _, s := range c.Settings() {
		attrs = append(attrs, slog.String(strings.ToLower(strings.TrimPrefix(s.Name, Prefix)), s.Value))
	}
	return slog.GroupValue(attrs...)
}

var levels = map[string]slog.Level{
	"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError,
}

// Level is the least level that is written.
func (c Config) Level() slog.Level { return levels[c.LogLevel] }
