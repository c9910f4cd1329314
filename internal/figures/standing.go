package figures

import (
	"context"
	"database/sql"
	"math"
	"strconv"
	"strings"

	"telnusqa/internal/access"
	"telnusqa/internal/fault"
)

// Standing says how a territory's lateness compares with its parent's, given how
// few cases chance needs to make any share look bad. It is never a rank.
type Standing string

// The standings. The limits are those of a funnel plot, one-sided, since nobody
// is called to account for being on time: of a hundred territories as good as
// their parent some two or three are over the first by chance, and of a thousand
// one over the second.
const (
	Normal      Standing = "NORMAL"
	Attention   Standing = "ATTENTION"   // chance alone would do this less often than 1 in 40
	Exceptional Standing = "EXCEPTIONAL" // less often than 1 in 1,000
	TooFew      Standing = "TOO_FEW"     // fewer completed cases than EnoughCases
)

// EnoughCases is how many completed cases a standing needs.
const EnoughCases = 10

const (
	attentionBelow   = 0.025
	exceptionalBelow = 0.001
)

// Judgement is a standing with what it rests on.
type Judgement struct {
	Standing        Standing
	Completed, Late int
	ParentShare     float64 // share of late ones of the parent's completed cases, 0..1
	// Chance of as many late cases or more, were the territory like its parent; 1
	// where it is no worse than its parent.
	Chance float64
}

// Judge compares a territory with its parent, which includes it.
func Judge(own, parent Flows) Judgement {
	j := Judgement{Completed: own.CompletedOnTime + own.CompletedLate, Late: own.CompletedLate, Chance: 1}
	if late := share(parent.CompletedLate, parent.CompletedOnTime); late != nil {
		j.ParentShare = *late
	}
	if j.Completed < EnoughCases {
		j.Standing = TooFew
		return j
	}
	if float64(j.Late) > float64(j.Completed)*j.ParentShare {
		j.Chance = binomialTail(j.Completed, j.Late, j.ParentShare)
	}
	switch {
	case j.Chance < exceptionalBelow:
		j.Standing = Exceptional
	case j.Chance < attentionBelow:
		j.Standing = Attention
	default:
		j.Standing = Normal
	}
	return j
}

// binomialTail is the chance of k or more successes in n trials of chance p each,
// for k above the expected n*p: from there on the terms only shrink.
func binomialTail(n, k int, p float64) float64 {
	if p <= 0 {
		return 0
	}
	term := math.Exp(logChoose(n, k) + float64(k)*math.Log(p) + float64(n-k)*math.Log1p(-p))
	tail := 0.0
	for i := k; i <= n && term > 0; i++ {
		tail += term
		term *= float64(n-i) / float64(i+1) * p / (1 - p)
	}
	return min(tail, 1)
}

func logChoose(n, k int) float64 {
	lgamma := func(x int) float64 { v, _ := math.Lgamma(float64(x)); return v }
	return lgamma(n+1) - lgamma(k+1) - lgamma(n-k+1)
}

var standingReasons = map[Standing]fault.Text{
	TooFew: {
		KK: "Қорытынды жасауға тым аз: кезеңде {n} іс аяқталды, кемінде {enough} керек.",
		RU: "Слишком мало для вывода: за период завершено дел: {n}, нужно не меньше {enough}.",
		EN: "Too few to judge: {n} cases completed in the period, at least {enough} are needed.",
	},
	Normal: {
		KK: "Аяқталған {n} істің {late}-і мерзімінен кеш ({share} %), жоғары тұрған аумақта {parent} %: айырмашылық кездейсоқтық шегінде.",
		RU: "С опозданием завершено дел: {late} из {n} ({share} %), у вышестоящей территории {parent} %: различие в пределах случайного.",
		EN: "{late} of {n} completed late ({share} %), against {parent} % in the territory above: within what chance explains.",
	},
	Attention: {
		KK: "Аяқталған {n} істің {late}-і мерзімінен кеш ({share} %), жоғары тұрған аумақта {parent} %: кездейсоқтықтан мұндай айырмашылық 40 жағдайдың бірінен сирек болады.",
		RU: "С опозданием завершено дел: {late} из {n} ({share} %), у вышестоящей территории {parent} %: случайно такое бывает реже чем в одном случае из 40.",
		EN: "{late} of {n} completed late ({share} %), against {parent} % in the territory above: chance does this less than once in 40.",
	},
	Exceptional: {
		KK: "Аяқталған {n} істің {late}-і мерзімінен кеш ({share} %), жоғары тұрған аумақта {parent} %: кездейсоқтықтан мұндай айырмашылық 1000 жағдайдың бірінен сирек болады.",
		RU: "С опозданием завершено дел: {late} из {n} ({share} %), у вышестоящей территории {parent} %: случайно такое бывает реже чем в одном случае из 1000.",
		EN: "{late} of {n} completed late ({share} %), against {parent} % in the territory above: chance does this less than once in 1,000.",
	},
}

// Reason says in words why the standing is what it is.
func (j Judgement) Reason(lang fault.Lang) string {
	percent := func(part float64) string {
		s := strconv.FormatFloat(part*100, 'f', 1, 64)
		if lang != fault.EN {
			s = strings.Replace(s, ".", ",", 1)
		}
		return s
	}
	own := 0.0
	if s := share(j.Late, j.Completed-j.Late); s != nil {
		own = *s
	}
	return strings.NewReplacer(
		"{n}", strconv.Itoa(j.Completed),
		"{late}", strconv.Itoa(j.Late),
		"{share}", percent(own),
		"{parent}", percent(j.ParentShare),
		"{enough}", strconv.Itoa(EnoughCases),
	).Replace(standingReasons[j.Standing].In(lang))
}

// Standing judges a territory against the one above it, the country against
// itself. The parent's share of late cases is all it tells of the parent, and it
// tells it to viewers whose scope ends below: a school sees where it stands.
func (r *Reader) Standing(ctx context.Context, q Query) (Judgement, error) {
	door, err := q.check()
	if err != nil {
		return Judgement{}, err
	}
	var j Judgement
	err = r.snapshot(ctx, q, func(tx *sql.Tx, _ AsOf) error {
		at, err := placeOf(ctx, tx, q.Territory)
		if err != nil {
			return err
		}
		flows := func(of access.Territory) (Flows, error) {
			var t tally
			err := t.load(ctx, tx, of, readingOf(q.Period))
			return lens{tally: &t, door: door}.balance().Flows, err
		}
		own, err := flows(q.Territory)
		if err != nil {
			return err
		}
		parent := own
		if above, ok := parentOf(q.Territory, at); ok {
			if parent, err = flows(above); err != nil {
				return err
			}
		}
		j = Judge(own, parent)
		return nil
	})
	return j, err
}
