// A Go program of any size, for measuring what analysis costs: records with
// fields, methods, messages, tables and generic helpers, in many packages, as
// generated API clients have them. Standard library only. Pure.

import { fieldsOf, record } from './large-record.ts'
import { generator, title, word, words, type Random } from './large-words.ts'

export interface ProgramFile {
  /** Within the module. */
  readonly path: string
  readonly text: string
}

/** Packages of the largest one: more than 400,000 functions in more than 400 MB. */
export const largestProgram = 192

const recordsPerPackage = 96

/** The same for the same number of packages, on every machine. */
export function* largeProgram(packages: number): Generator<ProgramFile> {
  yield { path: 'go.mod', text: `module ${module}\n\ngo 1.19\n` }
  yield { path: 'collect/collect.go', text: collect }
  const names = Array.from({ length: packages }, (_, index) => ({
    name: `${word(index)}${index}`
  }))
  for (const [index, { name }] of names.entries()) {
    const random = generator(index + 1)
    yield { path: `${name}/tables.go`, text: tables(name, random) }
    for (let part = 0; part < 4; part++) {
      const records = recordsPerPackage / 4
      const text = recordsFile(name, part * records, records, random)
      yield { path: `${name}/records${part}.go`, text }
    }
  }
  yield { path: 'main.go', text: main(names.map(({ name }) => name)) }
}

const module = 'example.com/large'

/** Generic helpers, out of line as large ones are: each record makes its own instances of them. */
const collect = `// Package collect has helpers for lists of any records.
package collect

// Sort sorts in place, equal ones in their order.
//
//go:noinline
func Sort[T any](items []T, less func(a, b T) bool) {
	for i := 1; i < len(items); i++ {
		for j := i; j > 0 && less(items[j], items[j-1]); j-- {
			items[j], items[j-1] = items[j-1], items[j]
		}
	}
}

// Filter keeps what fits.
//
//go:noinline
func Filter[T any](items []T, fits func(T) bool) []T {
	var kept []T
	for _, item := range items {
		if fits(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

// Index finds records by a key; of several with one key the last counts.
//
//go:noinline
func Index[K comparable, T any](items []T, key func(T) K) map[K]T {
	index := make(map[K]T, len(items))
	for _, item := range items {
		index[key(item)] = item
	}
	return index
}

// Record is what all records can do.
type Record interface {
	Validate() error
	AppendBinary(buffer []byte) []byte
	Score(weights []int64) int64
	Describe() string
	Clone() any
}
`

function tables(name: string, random: Random): string {
  const rows = Array.from({ length: 800 }, (_, index) => {
    const numbers = Array.from({ length: 6 }, () => random(1 << 30))
    const note = Array.from({ length: 12 }, () => word(random(1 << 16)))
    return `\t{"${name}/${word(random(1 << 16))}-${index}", "${note.join(' ')}", ${random(600)}, [6]int64{${numbers.join(', ')}}},`
  })
  const texts = Array.from({ length: 100 }, () => {
    const text = Array.from({ length: 400 }, () => word(random(1 << 16)))
    return `\t"${text.join(' ')}",`
  })
  return `package ${name}

// Texts are for people who look for help.
var Texts = [...]string{
${texts.join('\n')}
}

// Rate is a row of the table of rates.
type Rate struct {
	Name, Note string
	Code       uint32
	Steps      [6]int64
}

// Rates is the table of rates.
var Rates = [...]Rate{
${rows.join('\n')}
}
`
}

function recordsFile(
  name: string,
  first: number,
  count: number,
  random: Random
): string {
  const records = Array.from({ length: count }, (_, index) => {
    const type = `${title(random(words.length))}${first + index}`
    return { type, text: record(name, type, fieldsOf(random), random) }
  })
  return `package ${name}

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"${module}/collect"
)

// Records${first} has one of each.
var Records${first} = []collect.Record{
${records.map(({ type }) => `\t${type}{},`).join('\n')}
}

// Parsers${first} reads each from text.
var Parsers${first} = []func(string) (any, error){
${records.map(({ type }) => `\tfunc(text string) (any, error) { return Parse${type}(text) },`).join('\n')}
}

// Orders${first} sorts, filters and indexes lists of each.
var Orders${first} = []func([]collect.Record) int{
${records.map(({ type }) => `\tOrder${type},`).join('\n')}
}

${records.map(({ text }) => text).join('\n')}`
}

/** Uses everything in a way that no linker can prove dead. */
function main(names: readonly string[]): string {
  const parts = [0, 24, 48, 72]
  return `// Program large has many records.
package main

import (
	"fmt"
	"os"
	"reflect"

	"${module}/collect"
${names.map((name) => `\t"${module}/${name}"`).join('\n')}
)

func main() {
	size := 0
	for _, argument := range os.Args[1:] {
		size += run(argument)
	}
	fmt.Println(size)
}

func use(argument string, records []collect.Record, parsers []func(string) (any, error), orders []func([]collect.Record) int) int {
	size := 0
	for i, record := range records {
		clone, _ := record.Clone().(collect.Record)
		value := reflect.ValueOf(clone)
		size += value.Method(len(argument) % value.NumMethod()).Type().NumOut()
		size += len(clone.AppendBinary(nil)) + len(clone.Describe()) + int(clone.Score([]int64{1, 2}))
		if clone.Validate() != nil {
			size++
		}
		parsed, err := parsers[i](argument)
		if err == nil {
			size += len(fmt.Sprint(parsed)) + orders[i](records)
		}
	}
	return size
}

func run(argument string) int {
	size := 0
${names
  .flatMap((name) => [
    ...parts.map(
      (part) =>
        `\tsize += use(argument, ${name}.Records${part}, ${name}.Parsers${part}, ${name}.Orders${part})`
    ),
    `\tfor _, rate := range ${name}.Rates {\n\t\tsize += len(rate.Note) + int(rate.Steps[len(argument)%6])\n\t}\n\tsize += len(${name}.Texts[len(argument)%100])`
  ])
  .join('\n')}
	return size
}
`
}
