package web

import (
	"encoding/json"
	"net/http"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// Faults of the edge itself.
var (
	errCrossOrigin = fault.Define(fault.Forbidden, "CROSS_ORIGIN", fault.Text{
		KK: "Сұрау басқа сайттан келді.",
		RU: "Запрос пришёл с другого сайта.",
		EN: "The request came from another site.",
	})
	errBusy = fault.Define(fault.TooMany, "TOO_MANY_REQUESTS", fault.Text{
		KK: "Бір мезгілдегі сұраулар тым көп. Сәл күте тұрыңыз.",
		RU: "Слишком много одновременных запросов. Подождите немного.",
		EN: "Too many requests at once. Wait a moment.",
	})
	errStopping = fault.Define(fault.Unavailable, "STOPPING", fault.Text{
		KK: "Сервер тоқтатылуда немесе шамадан тыс жүктелген. Сәл кейін қайталаңыз.",
		RU: "Сервер останавливается или перегружен. Повторите немного позже.",
		EN: "The server is stopping or overloaded. Try again in a moment.",
	})
	errBody = fault.Define(fault.Invalid, "BODY_NOT_UNDERSTOOD", fault.Text{
		KK: "Сұраудың денесі күтілген JSON емес.",
		RU: "Тело запроса не является ожидаемым JSON.",
		EN: "The body of the request is not the JSON that was expected.",
	})
	errOurs = fault.Define("INTERNAL", "INTERNAL_ERROR", fault.Text{
		KK: "Жүйеде қате болды. Нөмірі: {reference}.",
		RU: "Ошибка в системе. Номер обращения: {reference}.",
		EN: "Something went wrong on our side. Reference: {reference}.",
	})
)

var statusOf = map[fault.Kind]int{
	fault.Invalid:         http.StatusBadRequest,
	fault.NotFound:        http.StatusNotFound,
	fault.Conflict:        http.StatusConflict,
	fault.Forbidden:       http.StatusForbidden,
	fault.NotYet:          http.StatusConflict,
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.TooMany:         http.StatusTooManyRequests,
	fault.Unavailable:     http.StatusServiceUnavailable,
}

// answerError is one error as GraphQL answers have it, so that clients read one
// shape everywhere.
type answerError struct {
	Message    string         `json:"message"`
	Extensions map[string]any `json:"extensions"`
}

func (s *Server) writeJSON(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		s.log.Error("answer cannot be written as JSON", "error", err)
		status, body = http.StatusInternalServerError, []byte(`{}`)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(body) // the caller is gone; the log shows the status
}

// fail answers an error: faults as they are, anything else as internal with a
// reference that the log has too.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	lang := language(r, access.FromContext(r.Context()).Lang)
	faults := fault.Of(err)
	if len(faults) == 0 {
		reference := w.Header().Get(requestIDHeader)
		s.log.Error("request failed", "request", reference, "route", r.Pattern, "error", err)
		f := errOurs.With("reference", reference)
		s.writeJSON(w, http.StatusInternalServerError, map[string]any{"errors": []answerError{{
			Message:    f.Message(lang),
			Extensions: map[string]any{"code": string(f.Kind), "fault": f.Code, "reference": reference},
		}}})
		return
	}
	errors := make([]answerError, len(faults))
	for i, f := range faults {
		ext := map[string]any{"code": string(f.Kind), "fault": f.Code}
		if len(f.Field) > 0 {
			ext["field"] = f.Field
		}
		errors[i] = answerError{Message: f.Message(lang), Extensions: ext}
	}
	status, ok := statusOf[faults[0].Kind]
	if !ok {
		status = http.StatusInternalServerError
	}
	switch status {
	case http.StatusUnauthorized:
		w.Header().Set("WWW-Authenticate", `Bearer realm="telnusqa"`)
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		wait := faults[0].Args["seconds"]
		if wait == "" {
			wait = "1"
		}
		w.Header().Set("Retry-After", wait)
	}
	s.writeJSON(w, status, map[string]any{"errors": errors})
}
