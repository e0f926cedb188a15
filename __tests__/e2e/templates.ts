// A program whose change brings templates: one import with a package behind it that
// switches dead-code elimination off.
import type { Files } from './repository.ts'
import { budgetPath } from './strict-pull.ts'

const rules = `fail:
  max-growth: none
  require-dead-code-elimination: true
  forbid:
    - package: text/template
      reason: it keeps all methods
      allow-through: [example.com/tool/mail]
    - module: example.com/nothing/**
      reason: there is none
warn:
  max-growth: none
`

/** Module `example.com/tool`, which prints; with a budget that forbids templates. */
export const printing: Files = {
  [budgetPath]: rules,
  'go.mod': 'module example.com/tool\n\ngo 1.21\n',
  'main.go': `package main

import "example.com/tool/page"

func main() { page.Print("page") }
`,
  'page/page.go': `// Package page prints pages.
package page

func Print(text string) { println(text) }
`
}

/** Where the change imports them. */
export const place = { file: 'page/render.go', line: 6 }

/** What brings them. */
export const templates: Files = {
  'page/render.go': `package page

import (
	"os"

	"text/template"
)

func init() { Render(os.Args[0]) }

// Render writes a page.
func Render(text string) {
	_ = template.Must(template.New("page").Parse(text)).Execute(os.Stdout, os.Args)
}
`
}
