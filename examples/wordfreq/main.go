// Command wordfreq prints the most frequent words of its input.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"unicode"
)

type entry struct {
	word  string
	count int
}

func main() {
	limit := flag.Int("n", 10, "how many words to print")
	flag.Parse()
	words, err := count(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, "wordfreq:", err)
		os.Exit(1)
	}
	for _, e := range top(words, *limit) {
		fmt.Printf("%7d %s\n", e.count, e.word)
	}
}

// count reads words, folded to lower case, until the end of r.
func count(r io.Reader) (map[string]int, error) {
	words := map[string]int{}
	scanner := bufio.NewScanner(r)
	scanner.Split(bufio.ScanWords)
	for scanner.Scan() {
		word := strings.TrimFunc(scanner.Text(), func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsNumber(r)
		})
		if word != "" {
			words[strings.ToLower(word)]++
		}
	}
	return words, scanner.Err()
}

// top returns the n most frequent words, equal counts by name.
func top(words map[string]int, n int) []entry {
	entries := make([]entry, 0, len(words))
	for word, count := range words {
		entries = append(entries, entry{word, count})
	}
	sort.Slice(entries, func(i, j int) bool {
		if entries[i].count != entries[j].count {
			return entries[i].count > entries[j].count
		}
		return entries[i].word < entries[j].word
	})
	if n < 0 {
		n = 0
	}
	if n < len(entries) {
		entries = entries[:n]
	}
	return entries
}
