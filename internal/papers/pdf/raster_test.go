package pdf_test

import (
	"bytes"
	"fmt"
	"os/exec"
	"strconv"
	"testing"

	"telnusqa/internal/papers"
	"telnusqa/internal/papers/pdf"
)

// run gives a file to one of poppler's tools. Without poppler nobody has looked at the
// papers, so its absence is a failure; scripts/ensure.sh installs it.
func run(t *testing.T, file []byte, tool string, args ...string) []byte {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), tool, args...)
	var out, said bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(file), &out, &said
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s (of poppler-utils): %v\n%s", tool, err, said.Bytes())
	}
	if said.Len() > 0 {
		t.Errorf("%s complains: %s", tool, said.Bytes())
	}
	return out.Bytes()
}

// page is a rasterised page: one byte a dot, 0 black, 255 white.
type page struct {
	width, height int
	ink           []byte
}

// raster draws the pages of a file in grey.
func raster(t *testing.T, file []byte, dpi int) []page {
	t.Helper()
	out := run(t, file, "pdftoppm", "-gray", "-r", strconv.Itoa(dpi), "-")
	var pages []page
	for len(out) > 0 {
		var p page
		var depth int
		if _, err := fmt.Sscanf(string(out[:min(40, len(out))]), "P5\n%d %d\n%d\n", &p.width, &p.height, &depth); err != nil {
			t.Fatalf("read the drawn page: %v", err)
		}
		head := len(fmt.Sprintf("P5\n%d %d\n%d\n", p.width, p.height, depth))
		p.ink, out = out[head:head+p.width*p.height], out[head+p.width*p.height:]
		pages = append(pages, p)
	}
	return pages
}

// dark counts the dots with ink in a part of the page, given in millimetres.
func (p page) dark(dpi int, x0, y0, x1, y1 float64) int {
	dots := func(mm float64, most int) int { return min(most, int(mm*float64(dpi)/25.4)) }
	n := 0
	for y := dots(y0, p.height); y < dots(y1, p.height); y++ {
		for x := dots(x0, p.width); x < dots(x1, p.width); x++ {
			if p.ink[y*p.width+x] < 200 {
				n++
			}
		}
	}
	return n
}

// However long the names, nothing is printed into the margins or over the foot, and no
// page is empty.
func TestNothingLeavesTheSheet(t *testing.T) {
	const dpi = 60
	each(t, func(t *testing.T, d papers.Document, _ pdf.Choice, file []byte) {
		for n, p := range raster(t, file, dpi) {
			width, height := 210.0, 297.0
			if d.Sideways {
				width, height = height, width
			}
			for edge, dots := range map[string]int{
				"left":               p.dark(dpi, 0, 0, 24, height),
				"right":              p.dark(dpi, width-11, 0, width, height),
				"top":                p.dark(dpi, 0, 0, width, 7),
				"bottom":             p.dark(dpi, 0, height-5, width, height),
				"gap above the foot": p.dark(dpi, 0, height-16, width, height-11),
			} {
				if dots > 0 {
					t.Errorf("page %d: %d dots in the %s", n+1, dots, edge)
				}
			}
			if p.dark(dpi, 25, 13, width-12, height-18) < 200 {
				t.Errorf("page %d is empty", n+1)
			}
		}
	})
}
