package pdf

import (
	_ "embed"
	"time"

	"codeberg.org/go-pdf/fpdf"
)

// Liberation Serif 2.1.5: the cut of the letters that offices are used to, with all
// letters of Kazakh, under the SIL Open Font License (fonts/LICENSE).
var (
	//go:embed fonts/LiberationSerif-Regular.ttf
	regular []byte
	//go:embed fonts/LiberationSerif-Bold.ttf
	bold []byte
)

const family = "LiberationSerif"

// newFile opens an empty file whose bytes depend on nothing but what is drawn: fixed
// dates, sorted tables.
func newFile(orientation string, on time.Time) *fpdf.Fpdf {
	f := fpdf.New(orientation, "mm", "A4", "")
	f.SetCatalogSort(true)
	f.SetCreationDate(on)
	f.SetModificationDate(on)
	f.SetProducer("Telnusqa", true)
	f.SetAutoPageBreak(false, 0)
	f.SetMargins(0, 0, 0)
	f.SetCellMargin(0)
	f.SetLineWidth(0.2)
	f.AddUTF8FontFromBytes(family, "", regular)
	f.AddUTF8FontFromBytes(family, "B", bold)
	return f
}
