// A program that could be smaller by each of the steps that look at what is in it, and
// one that could not.
import { createHash } from 'node:crypto'
import type { SlimStep } from '../../../src/core/model/slim/steps.ts'
import type { Slimming } from '../../../src/core/model/slim/slimming.ts'
import { slim } from '../../../src/gate/slim/slim.ts'
import { silentLog } from '../../../src/host/log.ts'
import { plainSettings } from '../../setup/programs.ts'
import type { UserMachine } from '../doctor/bench.ts'

/** Text that packs to a third. */
export const longText = Array.from(
  { length: 3000 },
  (_, line) =>
    `${line} ${createHash('md5').update(String(line)).digest('hex').slice(0, 12)} a line of a long page\n`
).join('')

/** Bytes that don't get smaller. */
export const noise = Buffer.concat(
  Array.from({ length: 400 }, (_, part) =>
    createHash('sha512').update(String(part)).digest()
  )
)

/** A tag drops a package, another breaks the build; templates look up methods; a page is embedded. */
export const largeProgram: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/tool\n\ngo 1.21\n',
  'main.go': `package main

import (
	"os"

	"example.com/tool/format"
	"example.com/tool/pages"
	_ "example.com/tool/unread"
)

func main() { if len(os.Args) > 1 {
		println(format.Name(), needed(), len(pages.Text("long.txt")))
	}
}
`,
  'needed.go': `//go:build !broken

package main

import "encoding/csv"

func needed() int {
	csv.NewReader(nil).Read()
	return len(table) + int(table[7])
}

var table = [70000]byte{7: 1}
`,
  'format/json.go': `//go:build !nojson

package format

import "encoding/json"

func Name() string {
	text, _ := json.Marshal(map[string]any{"a": 1})
	return string(text)
}
`,
  'format/plain.go': `//go:build nojson

package format

func Name() string { return "plain" }
`,
  'pages/pages.go': `package pages

import (
	"embed"
	"os"
	"text/template"
)

//go:embed *.txt *.bin
var files embed.FS

func Text(name string) string {
	text, _ := files.ReadFile(name)
	template.Must(template.New("").Parse(string(text))).Execute(os.Stdout, nil)
	return string(text)
}
`,
  'pages/long.txt': longText,
  // The linker drops it, as nothing reads it.
  'unread/unread.go': `package unread

import _ "embed"

//go:embed page.md
var page string

func Read() string { return page }
`,
  'unread/page.md': `${longText}unread`
}

/** A program with the runtime alone. */
export const smallestProgram: Readonly<Record<string, string>> = {
  'go.mod': 'module example.com/tool\n\ngo 1.21\n',
  'main.go': 'package main\n\nfunc main() { println("tool") }\n'
}

/** Runs steps of slim with builds as of a user who trims paths. */
export function slimOf(
  { tree, environment, scratch }: UserMachine,
  ...steps: readonly SlimStep[]
): Promise<Slimming> {
  return slim({
    steps: new Set(steps),
    maxColdBuilds: 6,
    runArguments: null,
    directory: tree,
    packages: [],
    flags: ['-trimpath'],
    settings: plainSettings,
    environment,
    log: silentLog,
    scratch: scratch()
  })
}
