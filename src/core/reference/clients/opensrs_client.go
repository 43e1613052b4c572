// Signs a request to the OpenSRS API and sends it: go run opensrs_client.go [request.xml]
package main

import (
	"bytes"
	"crypto/md5"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

const envelope = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
  <header><version>0.9</version></header>
  <body><data_block><dt_assoc>
    <item key="protocol">XCP</item>
    <item key="action">LOOKUP</item>
    <item key="object">DOMAIN</item>
    <item key="attributes"><dt_assoc><item key="domain">%s</item></dt_assoc></item>
  </dt_assoc></data_block></body>
</OPS_envelope>
`

// lookup gives the XML of a LOOKUP, its value escaped once, as the bytes that are signed and sent.
func lookup(domain string) []byte {
	var escaped strings.Builder
	if err := xml.EscapeText(&escaped, []byte(domain)); err != nil {
		log.Fatal(err)
	}
	return []byte(fmt.Sprintf(envelope, escaped.String()))
}

// sign hashes twice; the first digest goes into the second round as its 32 hex digits.
func sign(body []byte, key string) string {
	return md5Hex(md5Hex(string(body)+key) + key)
}

func md5Hex(text string) string {
	digest := md5.Sum([]byte(text))
	return hex.EncodeToString(digest[:])
}

func post(body []byte) ([]byte, error) {
	host := setting("OPENSRS_HOST", "horizon.opensrs.net")
	port := setting("OPENSRS_PORT", "55443")
	// Content-Length is the number of bytes in the reader; http.Client verifies certificates.
	request, err := http.NewRequest(http.MethodPost, "https://"+host+":"+port+"/", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "text/xml")
	request.Header.Set("X-Username", setting("OPENSRS_USERNAME", ""))
	request.Header.Set("X-Signature", sign(body, setting("OPENSRS_KEY", "")))
	client := http.Client{Timeout: 100 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	return io.ReadAll(response.Body)
}

func setting(name, otherwise string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	if otherwise == "" {
		log.Fatalf("Set %s.", name)
	}
	return otherwise
}

type reply struct {
	Items []struct {
		Key  string `xml:"key,attr"`
		Text string `xml:",chardata"`
	} `xml:"body>data_block>dt_assoc>item"`
}

func main() {
	log.SetFlags(0)
	body := lookup("example.com")
	if len(os.Args) > 1 {
		var err error
		if body, err = os.ReadFile(os.Args[1]); err != nil {
			log.Fatal(err)
		}
	}
	received, err := post(body)
	// The second is the answer that came before the request was sent.
	if err != nil && (strings.Contains(err.Error(), "malformed HTTP") ||
		strings.Contains(err.Error(), "readLoopPeekFailLocked")) {
		// OpenSRS has refused IP addresses by XML without HTTP.
		log.Fatal("No HTTP status line. Is this IP address on the IP allow list? ", err)
	} else if err != nil {
		log.Fatal("No reply: ", err)
	}
	var parsed reply
	items := map[string]string{}
	err = xml.Unmarshal(received, &parsed)
	for _, item := range parsed.Items {
		items[item.Key] = item.Text
	}
	if err != nil || items["response_code"] == "" {
		log.Fatalf("No OPS reply: %.200q", received)
	}
	fmt.Println(items["response_code"], items["response_text"])
}
