// Vectors for a signing routine: go run vectors_check.go
package main

import (
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"log"
	"os"
	"strings"
)

// Put your own routine in the place of this one.
func sign(body []byte, key string) string {
	return md5Hex(md5Hex(string(body)+key) + key)
}

func md5Hex(text string) string {
	digest := md5.Sum([]byte(text))
	return hex.EncodeToString(digest[:])
}

// Each line: name, body in hex (- if empty), key, expected signature.
const vectors = `
VECTORS
`

func main() {
	failed := 0
	for _, line := range strings.Split(strings.TrimSpace(vectors), "\n") {
		words := strings.Fields(line)
		name, key, expected := words[0], words[2], words[3]
		body, err := hex.DecodeString(strings.TrimPrefix(words[1], "-"))
		if err != nil {
			log.Fatal(err)
		}
		if got := sign(body, key); got == expected {
			fmt.Println("pass", name)
		} else {
			fmt.Printf("fail %s: got %s, expected %s\n", name, got, expected)
			failed++
		}
	}
	if failed > 0 {
		os.Exit(1)
	}
}
