package storetest

import "telnusqa/internal/vault"

// testKeys encrypt nothing but made-up people.
const testKeys = `{
  "fields": {
    "primaryKeyId": 3779739010,
    "key": [
      {
        "keyData": {
          "typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey",
          "value": "GiBqwXKD7WHDxNte9Blh4YWiJfahJouT200h8vIonB+Aog==",
          "keyMaterialType": "SYMMETRIC"
        },
        "status": "ENABLED",
        "keyId": 3779739010,
        "outputPrefixType": "TINK"
      }
    ]
  },
  "index": {
    "primaryKeyId": 1509099663,
    "key": [
      {
        "keyData": {
          "typeUrl": "type.googleapis.com/google.crypto.tink.HmacPrfKey",
          "value": "EgIIAxog1+i1dHIa6OG3lNpix7Af+9HuQK9JlQQDM2MuXFTF+9o=",
          "keyMaterialType": "SYMMETRIC"
        },
        "status": "ENABLED",
        "keyId": 1509099663,
        "outputPrefixType": "RAW"
      }
    ]
  }
}`

// Keys are the keys of all test databases: the same in every process, so that tests
// which kill one go on in another.
func Keys() *vault.Ring {
	k, err := vault.Parse([]byte(testKeys))
	if err != nil {
		panic(err)
	}
	return vault.Fixed(k)
}

// KeysText is what stands in the file of those keys.
func KeysText() []byte { return []byte(testKeys) }
