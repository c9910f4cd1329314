package web

import (
	"net/http"
	"strconv"
	"strings"

	"telnusqa/internal/fault"
)

var languages = map[string]fault.Lang{"kk": fault.KK, "ru": fault.RU, "en": fault.EN}

// language is the language the request asks for by Accept-Language, or the
// other one where it asks for none of ours.
func language(r *http.Request, otherwise fault.Lang) fault.Lang {
	best, bestQ := otherwise, 0.0
	for part := range strings.SplitSeq(r.Header.Get("Accept-Language"), ",") {
		tag, params, _ := strings.Cut(part, ";")
		primary, _, _ := strings.Cut(strings.TrimSpace(tag), "-")
		lang, ours := languages[strings.ToLower(primary)]
		if !ours {
			continue
		}
		q := 1.0
		if v, ok := strings.CutPrefix(strings.TrimSpace(params), "q="); ok {
			parsed, err := strconv.ParseFloat(v, 64)
			if err != nil {
				continue
			}
			q = parsed
		}
		if q > bestQ {
			best, bestQ = lang, q
		}
	}
	return best
}
