// Which files are compiled, held to go list in all of the standard library, for targets
// and tags of several kinds.
import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHeader } from '../../../src/core/source/build-constraint.ts'
import { importDeclarations } from '../../../src/core/source/import-declarations.ts'
import { isIncluded } from '../../../src/core/source/included-files.ts'
import { parsePackages } from '../../../src/toolchain/package-list.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { goOfMachine } from '../../setup/programs.ts'

const template =
  '{{join context.BuildTags " "}} {{join context.ToolTags " "}} {{join context.ReleaseTags " "}}'

it.each([
  ['linux', 'amd64', '1', ''],
  ['windows', 'arm64', '0', 'purego,netgo'],
  ['ios', 'arm64', '0', 'timetzdata'],
  ['js', 'wasm', '0', 'nethttpomithttp2,faketime']
])(
  'as go list for %s/%s with CGO_ENABLED=%s and -tags=%s',
  async (goos, goarch, cgo, tags) => {
    const { go } = await goOfMachine()
    const list = (...args: readonly string[]): string =>
      execFileSync(go, ['list', `-tags=${tags}`, ...args], {
        env: {
          ...process.env,
          GOCACHE: buildCache(),
          GOFLAGS: '',
          GOOS: goos,
          GOARCH: goarch,
          CGO_ENABLED: cgo
        },
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024
      })
    const context = {
      goos,
      goarch,
      usesCgo: cgo === '1',
      tags: new Set(list('-f', template, 'unsafe').trim().split(/\s+/))
    }
    const wrong: string[] = []
    let files = 0
    for (const one of parsePackages(
      list('-e', '-json=ImportPath,Dir,GoFiles,CgoFiles,IgnoredGoFiles', 'std')
    )) {
      const { Dir = '', GoFiles = [], CgoFiles = [], IgnoredGoFiles = [] } = one
      const check = (name: string, isUsed: boolean): void => {
        const text = readFileSync(join(Dir, name), 'utf8')
        const needsCgo = importDeclarations(text).imports.some(
          ({ path }) => path === 'C'
        )
        files++
        const { constraint } = readHeader(text)
        const isExpected =
          isIncluded(name, constraint, context) &&
          (context.usesCgo || !needsCgo)
        if (isExpected !== isUsed) wrong.push(join(Dir, name))
      }
      for (const name of [...GoFiles, ...CgoFiles]) check(name, true)
      for (const name of IgnoredGoFiles) {
        if (!name.endsWith('_test.go')) check(name, false)
      }
    }
    expect(files).toBeGreaterThan(2000)
    expect(wrong).toEqual([])
  },
  120_000
)
