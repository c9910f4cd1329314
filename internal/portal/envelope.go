package portal

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"regexp"
	"time"

	"telnusqa/internal/casefile"
	"telnusqa/internal/fault"
	"telnusqa/internal/journal"
	"telnusqa/internal/signature"
	"telnusqa/internal/store"
)

// What an envelope can be refused for. Such a message is not kept: the gateway
// mends it and sends it again.
var (
	errEnvelope = fault.Define(fault.Invalid, "ENVELOPE_UNREADABLE", fault.Text{
		KK: "Хабарлама оқылмайды: docs/portal.md бетіндегі JSON күтілген.",
		RU: "Сообщение не читается: ожидается JSON, описанный в docs/portal.md.",
		EN: "The message cannot be read: the JSON of docs/portal.md is expected.",
	})
	errName = fault.Define(fault.Invalid, "ENVELOPE_NAME", fault.Text{
		KK: "1-ден {limit} таңбаға дейін: латын әріптері, цифрлар, нүкте, сызықша, қос нүкте.",
		RU: "От 1 до {limit} знаков: латинские буквы, цифры, точка, дефис, подчёркивание, двоеточие.",
		EN: "1 to {limit} characters: Latin letters, digits, dot, hyphen, underscore, colon.",
	})
	errKind = fault.Define(fault.Invalid, "ENVELOPE_KIND", fault.Text{
		KK: "Хабарламаның мұндай түрі жоқ.",
		RU: "Такого вида сообщений нет.",
		EN: "There is no such kind of message.",
	})
	errSequence = fault.Define(fault.Invalid, "ENVELOPE_SEQUENCE", fault.Text{
		KK: "Істің бірінші хабарламасы — өтініш, оның нөмірі 1; кейінгілері 2-ден {limit}-ға дейін.",
		RU: "Первое сообщение дела — заявление, его номер 1; следующие от 2 до {limit}.",
		EN: "The first message of a case is the application, number 1; later ones have 2 to {limit}.",
	})
	errContent = fault.Define(fault.Invalid, "ENVELOPE_CONTENT", fault.Text{
		KK: "Мазмұн бос немесе {limit} байттан асады.",
		RU: "Содержание пусто или больше {limit} байт.",
		EN: "The content is empty or larger than {limit} bytes.",
	})
	errDigest = fault.Define(fault.Invalid, "ENVELOPE_DIGEST", fault.Text{
		KK: "SHA-256 мәні 64 он алтылық цифрмен беріледі.",
		RU: "Значение SHA-256 задаётся 64 шестнадцатеричными цифрами.",
		EN: "A SHA-256 is given as 64 hexadecimal digits.",
	})
	errPhone = fault.Define(fault.Invalid, "PHONE_WRONG", fault.Text{
		KK: "Ұялы телефон нөмірі +77XXXXXXXXX түрінде беріледі.",
		RU: "Номер мобильного телефона задаётся в виде +77XXXXXXXXX.",
		EN: "A mobile number is given as +77XXXXXXXXX.",
	})
	errCertified = fault.Define(fault.Invalid, "ENVELOPE_CERTIFIED", fault.Text{
		KK: "Хабарлама қолтаңбамен немесе бір реттік парольмен куәландырылады: дәл біреуін беріңіз.",
		RU: "Сообщение удостоверяется подписью или одноразовым паролем: задайте ровно одно.",
		EN: "A message is certified by a signature or by a one-time password: give exactly one.",
	})
)

const (
	maxContent  = 64 << 10 // bytes
	maxSequence = 1000
	maxName     = 64
)

// envelope is a message as the gateway posts it. Bytes are base64.
type envelope struct {
	MessageID     string               `json:"messageId"`
	CorrelationID string               `json:"correlationId"`
	Sequence      int                  `json:"sequence"`
	Kind          casefile.MessageKind `json:"kind"`
	HandedInAt    time.Time            `json:"handedInAt,omitzero"`
	Content       []byte               `json:"content"`
	Signature     []byte               `json:"signature,omitempty"`       // CMS
	Password      string               `json:"oneTimePassword,omitempty"` // the handle, after its code was confirmed
}

// A name holds no personal data: the journal keeps it.
var names = regexp.MustCompile(`^[A-Za-z0-9._:-]{1,64}$`)

// open reads an envelope. What is wrong with it comes all at once.
func open(body []byte) (envelope, error) {
	var e envelope
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(&e); err != nil || d.More() {
		return e, errEnvelope.Fault() // never quoted: it holds personal data
	}
	var faults fault.List
	wrong := func(is bool, f *fault.Fault) {
		if is {
			faults = append(faults, f)
		}
	}
	wrong(!names.MatchString(e.MessageID), errName.At("messageId").With("limit", maxName))
	wrong(!names.MatchString(e.CorrelationID), errName.At("correlationId").With("limit", maxName))
	wrong(journal.ReadsAsPersonal(e.MessageID), journal.ErrPersonalData.At("messageId"))
	wrong(journal.ReadsAsPersonal(e.CorrelationID), journal.ErrPersonalData.At("correlationId"))
	wrong(!e.Kind.Valid(), errKind.At("kind"))
	wrong(e.Sequence < 1 || e.Sequence > maxSequence || (e.Sequence == 1) != (e.Kind == casefile.Submission), errSequence.At("sequence").With("limit", maxSequence))
	wrong(len(e.Content) == 0 || len(e.Content) > maxContent, errContent.At("content").With("limit", maxContent))
	wrong((len(e.Signature) == 0) == (e.Password == "") || len(e.Password) > maxName, errCertified.At("signature"))
	return e, faults.Err()
}

// row is the message as it is kept. The handle of a one-time password is not: its
// hash finds it.
func (e envelope) row() (store.PortalMessage, error) {
	whole, err := json.Marshal(e)
	if err != nil {
		return store.PortalMessage{}, err
	}
	sum := sha256.Sum256(whole)
	m := store.PortalMessage{
		MessageID: e.MessageID, CorrelationID: e.CorrelationID, Sequence: e.Sequence, Kind: e.Kind,
		HandedInAt: e.HandedInAt, Content: e.Content, RequestHash: sum[:],
		CertifiedBy: casefile.EDS, Evidence: e.Signature,
	}
	if e.Password != "" {
		m.CertifiedBy, m.Evidence = casefile.OTP, signature.HandleHash(e.Password)
	}
	return m, nil
}
