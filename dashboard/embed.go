// Package dashboard holds the built dashboard, so that the program is one file.
// dist is made by `npm run build` and is not committed: a clean clone embeds
// only .gitkeep, and web answers with the page that says how to build it.
package dashboard

import "embed"

// Dist is the folder dist: index.html, hashed files under assets/, and beside
// each a .br and a .gz copy.
//
//go:embed all:dist
var Dist embed.FS
