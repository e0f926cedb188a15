// The lexer of import declarations, held to go/parser in all files of the standard
// library, among them the compiler's own tests of syntax, and of the module cache.
import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importDeclarations } from '../../../src/core/source/import-declarations.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { goOfMachine } from '../../setup/programs.ts'

/** Prints for each file that parses its path, then `LINE PATH` of each import, as JSON lines. */
const oracle = `package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	count := 0
	for _, root := range os.Args[1:] {
		filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || count >= 20000 {
				return nil
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, parser.ImportsOnly)
			if err != nil {
				return nil
			}
			count++
			row := []string{path}
			for _, spec := range file.Imports {
				value, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					return nil
				}
				line := files.PositionFor(spec.Pos(), false).Line
				row = append(row, fmt.Sprint(line, " ", value))
			}
			text, _ := json.Marshal(row)
			out.Write(append(text, '\\n'))
			return nil
		})
	}
}
`

it('reads in thousands of files what go/parser reads', async () => {
  const { go } = await goOfMachine()
  const directory = mkdtempSync(join(tmpdir(), 'imports-'))
  const env = { ...process.env, GOCACHE: buildCache(), GOFLAGS: '' }
  const run = (...args: string[]): string =>
    execFileSync(go, args, {
      cwd: directory,
      env,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024
    })
  try {
    writeFileSync(join(directory, 'main.go'), oracle)
    const roots = [run('env', 'GOROOT'), run('env', 'GOMODCACHE')]
    const printed = run('run', 'main.go', ...roots.map((path) => path.trim()))
    const rows = printed
      .trim()
      .split('\n')
      .map((line): string[] => JSON.parse(line))
    expect(rows.length).toBeGreaterThan(5000)
    // Two of the compiler's tests have paths that are no UTF-8, which it refuses.
    const legal = rows.filter((row) => !row.join('').includes('\uFFFD'))
    expect(legal.length).toBeGreaterThan(rows.length - 5)
    const wrong = legal.flatMap(([path = '', ...imports]) => {
      const read = importDeclarations(readFileSync(path, 'utf8')).imports
      const found = read.map((one) => `${one.line} ${one.path}`)
      return found.join('\n') === imports.join('\n')
        ? []
        : [{ path, found, imports }]
    })
    expect(wrong).toEqual([])
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})
