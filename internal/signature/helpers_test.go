package signature_test

import "encoding/pem"

func pemOf(kind string, der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
}

func pemCRL(der []byte) []byte { return pemOf("X509 CRL", der) }
