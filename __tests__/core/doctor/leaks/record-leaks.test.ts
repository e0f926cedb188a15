// What a measurement keeps of a program's paths: the same for equal sources in two
// directories, and nothing for a program without any.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import {
  analyzeFile,
  type AnalyzeOptions
} from '../../../../src/analyze/analyze-file.ts'
import { parseMeasurement } from '../../../../src/core/model/parse-measurement.ts'
import type { PathLeaks } from '../../../../src/core/model/measurement.ts'
import { workshop, type Options } from '../../measure/build.ts'

const shop = workshop()
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'recorded-leaks-')))

afterAll(() => {
  shop.remove()
  rmSync(scratch, { recursive: true, force: true })
})

/** A program whose generated parts name the directory that they were generated in, as `prepare` makes them. */
function write(name: string, path: string): string {
  const tree = join(scratch, name)
  mkdirSync(join(tree, 'help'), { recursive: true })
  const files = {
    'go.mod': 'module example.com/leak\n\ngo 1.21\n',
    'made.txt': `${'a text '.repeat(40)}${path}/out ${'b text '.repeat(40)}`,
    'main.go': `package main

import (
	"embed"
	"os"

	"example.com/leak/help"
)

//go:embed made.txt
var made embed.FS

var stamp string

func main() {
	text, _ := made.ReadFile("made.txt")
	println(len(text), stamp, help.Text(len(os.Args)))
}
`,
    'help/help.go': `package help

// Text is generated.
//
//go:noinline
func Text(n int) string {
	if n > 1 {
		return "see ${path}/help, or /home/example/tool"
	}
	return ""
}
`
  }
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(tree, file), text)
  }
  return tree
}

async function record(
  name: string,
  tree: string,
  { ldflags = '', ...options }: Options = {},
  extra: Partial<AnalyzeOptions> = {}
): Promise<PathLeaks | undefined> {
  const fixture = relative(resolve('__tests__/fixtures'), tree)
  const path = shop.build(name, {
    ...options,
    fixture,
    ldflags: `${ldflags} -s -w`
  })
  const twin = { ...options, fixture, ldflags: `${ldflags} -s=false -w` }
  const twinPath = shop.build(`${name}.twin`, twin)
  const depsPath = `${path}.deps`
  writeFileSync(depsPath, shop.listing(`${name}.deps`, twin))
  const measurement = await analyzeFile(path, {
    twinPath,
    depsPath,
    gzip: false,
    directories: [
      { name: 'source tree', path: tree },
      { name: 'scratch directory', path: scratch }
    ],
    ...extra
  })
  return parseMeasurement(JSON.parse(JSON.stringify(measurement))).pathLeaks
}

const all: PathLeaks = {
  leaks: [
    {
      place: '-X value',
      path: '<source tree>',
      holder: 'main.stamp',
      package: 'example.com/leak',
      count: 1
    },
    {
      place: 'string literal',
      path: '<source tree>/help',
      holder: 'example.com/leak/help.Text',
      package: 'example.com/leak/help',
      declared: 'help.go:6',
      count: 1
    },
    {
      place: 'embedded file',
      path: '<source tree>/out',
      holder: 'made.txt',
      package: 'example.com/leak',
      count: 1
    }
  ]
}

describe('the paths of a program', () => {
  let short: string
  let long: string
  beforeAll(() => {
    short = write('a', join(scratch, 'a'))
    const name = 'a-much-longer-name-of-a-worktree'
    long = write(name, join(scratch, name))
  })

  it('are kept with their owners, and are the same in another directory', async () => {
    const one = await record('short', short, {
      ldflags: `-X main.stamp=${short}/secret-1`
    })
    const other = await record('long', long, {
      ldflags: `-X main.stamp=${long}/secret-22`
    })
    expect(one).toEqual(all)
    expect(other).toEqual(all)
    expect(JSON.stringify(one)).not.toMatch(/secret|recorded-leaks/)
  })

  it('are none in a program that has none', async () => {
    const clean = write('clean', '.')
    expect(
      await record('clean', clean, { ldflags: '-X main.stamp=v1' })
    ).toEqual({ leaks: [] })
  })

  it('are not looked for without directories', async () => {
    const nothing = await record('unasked', short, {}, { directories: null })
    expect(nothing).toBeUndefined()
  })

  it('may be more where no symbols and no listing say whose a text is', async () => {
    const bare = { twinPath: null, depsPath: null }
    expect(await record('bare', short, {}, bare)).toEqual({
      leaks: [],
      missing: expect.stringMatching(
        /^\.rodata holds <source tree>\/(?:help|out).*, and no symbol says whose text it is$/
      )
    })
    // Without any of the directories in the file there is nothing to be unsure of.
    const clean = join(scratch, 'clean')
    expect(await record('bare-clean', clean, {}, bare)).toEqual({ leaks: [] })
  })

  it('are known of Wasm as far as literals go', async () => {
    const wasm = { goos: 'js', goarch: 'wasm' }
    const found = await record('wasm', long, wasm)
    expect(found?.leaks.map(({ place, holder }) => [place, holder])).toEqual([
      ['string literal', 'main.made.files'],
      ['string literal', 'example.com/leak/help.Text']
    ])
    const stamped = await record('wasm-stamped', long, {
      ...wasm,
      ldflags: `-X main.stamp=${long}/x`
    })
    expect(stamped?.missing).toMatch(/holds <source tree>\/x/)
  })
})
