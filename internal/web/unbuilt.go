package web

import _ "embed"

//go:embed unbuilt.html
var unbuiltHTML []byte

// unbuiltPage answers navigations while the program holds no dashboard: a
// clean clone compiles and serves the API without Node.
func unbuiltPage() file {
	return file{
		contentType: contentTypes[".html"], cacheControl: "no-store",
		etag: etag(unbuiltHTML), plain: unbuiltHTML,
	}
}
