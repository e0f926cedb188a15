// A program with functions of all kinds of names, and what inlines what.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const files = {
  'go.mod': 'module example.com/fn.tool\n\ngo 1.21\n',
  'main.go': `package main

import (
	"os"
	"sort"

	"example.com/fn.tool/help.v2"
)

type box[T any] struct{ items []T }

//go:noinline
func (b *box[T]) Add(v T) { b.items = append(b.items, v) }

type walker struct{ n int }

//go:noinline
func (w *walker) Walk(names []string) int {
	sort.Slice(names, func(i, j int) bool { return names[i] < names[j] })
	return small(w.n) + small(len(names))
}

func small(n int) int { return tiny(n)*3 + 1 }
func tiny(n int) int  { return n ^ 5 }

//go:noinline
func sum(n int) int {
	t := 0
	for i := 0; i < n; i++ {
		t += small(i)
		t ^= help.Mix(t, i)
	}
	return t
}

func main() {
	w := &walker{len(os.Args)}
	b := &box[int]{}
	b.Add(w.Walk(os.Args))
	c := &box[string]{}
	c.Add("x")
	println(sum(len(b.items)), help.Text(3), len(c.items))
}
`,
  'help.v2/help.go': `package help

// Mix mixes.
func Mix(a, b int) int { return rot(a)*31 + b }

func rot(a int) int { return a<<7 | a>>57 }

// Text is not inlined.
//
//go:noinline
func Text(n int) string {
	if rot(n) > 1000 {
		return "big"
	}
	return "small"
}
`
}

/** The function that a line of a file lies in, by its source alone. */
export function functionAt(place: string): string {
  const [file = '', line = ''] = place.split(':')
  const text = Object.entries(files).find(([path]) => path.endsWith(file))?.[1]
  const lines = (text ?? '').split('\n').slice(0, Number(line))
  const declared = lines.findLast((one) => one.startsWith('func '))
  const name = /^func (?:\([^)]*\) )?(\w+)/.exec(declared ?? '')?.[1] ?? ''
  return file === 'main.go'
    ? `main.${name}`
    : `example.com/fn.tool/help.v2.${name}`
}

export function writeProgram(directory: string): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
