package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	xml, err := io.ReadAll(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	request, err := http.NewRequest("POST", os.Args[1], bytes.NewReader(xml))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Content-Type", "text/xml")
	request.Header.Set("X-Username", "lab-reseller")
	request.Header.Set("X-Signature", "0")
	client := http.Client{Timeout: 4 * time.Second}
	answer, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	body, err := io.ReadAll(answer.Body)
	fmt.Println(answer.Status)
	fmt.Println(string(body))
	if err != nil {
		log.Fatal(err)
	}
}
