import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyzeFile } from '../../src/analyze/analyze-file.ts'
import { sha256WithoutBuildIds } from '../../src/core/binary/buildinfo/build-ids.ts'
import { readImage } from '../../src/core/binary/read-image.ts'
import { binaryReport, compare } from '../../src/core/compare/compare.ts'
import type { BuildIdChoice } from '../../src/core/inputs/choices.ts'
import { parseTarget, type Target } from '../../src/core/model/target.ts'
import { buildTree, type TreeBuild } from '../../src/toolchain/build-tree.ts'
import { commitBuildId } from '../../src/toolchain/environment/build-id.ts'
import { compareBuilds } from '../../src/toolchain/verify/reproducible.ts'
import { workshop } from '../core/measure/build.ts'
import { writeTree } from '../setup/programs.ts'
import { workbench, type Workbench } from './workbench.ts'
import { targetRows } from '../setup/targets.ts'

let bench: Workbench
const shop = workshop()
beforeAll(async () => {
  bench = await workbench()
})
afterAll(async () => {
  shop.remove()
  await bench.remove()
})

const passing = { state: 'pass', reasons: [] } as const

const revision = 'c'.repeat(40)

/** A program whose C flags name its directory. */
async function build(
  name: string,
  answer = 42,
  buildId: BuildIdChoice = 'keep'
): Promise<TreeBuild> {
  const tree = await writeTree(join(bench.directory, name), {
    'go.mod': 'module example.com/withc\n\ngo 1.19\n',
    'include/answer.h': `static int answer(void) { return ${answer}; }\n`,
    'main.go': `package main

// #cgo CFLAGS: -I\${SRCDIR}/include
// #include "answer.h"
import "C"

func main() { println(int(C.answer())) }
`
  })
  const opened = await bench.open({
    tree: { ...tree, revision },
    plan: {
      targets: [parseTarget('linux/amd64')],
      cgoEnabled: 'true',
      buildId
    }
  })
  return buildTree({ opened, output: join(bench.directory, `${name}-output`) })
}

const measured = async ({ binaries: [binary] }: TreeBuild) =>
  await analyzeFile(binary?.path ?? '', {
    gzip: false,
    build: binary?.build ?? null
  })

it('has no second hash where its build info says that it has no C code', async () => {
  const path = shop.build('without-c', { cgo: false })
  const analyzed = await analyzeFile(path, { gzip: false })
  expect(analyzed.build).toBeNull()
  expect(analyzed.binary).not.toHaveProperty('sha256WithoutBuildIds')
})

describe('a program whose C flags name its directory', () => {
  it('is unchanged where nothing but the directory differs', async () => {
    const here = await build('here')
    const there = await build('over-there')
    const [one = '', other = ''] = [here, there].map(
      ({ binaries: [binary] }) => binary?.path
    )
    expect(await compareBuilds(one, other)).toMatchObject({
      identical: false,
      onlyBuildIds: true,
      differing: ['.note.gnu.build-id', '.note.go.buildid']
    })
    const [base, head] = [await measured(here), await measured(there)]
    expect(base.binary.sha256).not.toBe(head.binary.sha256)
    expect(compare(base, head)).toMatchObject({
      status: 'unchanged',
      sections: [],
      symbols: []
    })
    const changed = await build('elsewhere', 43)
    expect(compare(base, await measured(changed)).status).toBe('changed')
  })

  it('has the same bytes in every directory with the build ID of its commit', async () => {
    const hashes: string[] = []
    for (const name of ['by-commit', 'by-commit-elsewhere']) {
      const { binary } = await measured(await build(name, 42, 'commit'))
      hashes.push(binary.sha256)
    }
    expect(hashes[0]).toBe(hashes[1])
  })
})

describe('build-id', () => {
  const programs = {
    'go.mod': 'module example.com/ids\n\ngo 1.19\n',
    'cmd/one/main.go': 'package main\n\nfunc main() { println("first") }\n',
    'cmd/two/main.go': 'package main\n\nfunc main() { println("second") }\n'
  }

  /** Two programs, each with the ID that `go tool buildid` finds, and its measurement. */
  async function idsOf(target: Target, buildId: BuildIdChoice) {
    const tree = await writeTree(
      join(bench.directory, `ids-${target.goos}`),
      programs
    )
    const { binaries } = await bench.build({
      tree: { ...tree, revision },
      plan: { targets: [target], cgoEnabled: 'false', buildId }
    })
    const ids = binaries.map(({ path }) =>
      execFileSync('go', ['tool', 'buildid', path], {
        encoding: 'utf8'
      }).trim()
    )
    const [first] = binaries
    if (first === undefined) throw new Error('nothing was built')
    const { twinPath, depsPath, importcfgPath } = first
    const help = { twinPath, depsPath, importcfgPath }
    const measurement = await analyzeFile(first.path, {
      ...help,
      gzip: false,
      build: first.build
    })
    return { ids, measurement, binaries }
  }

  it.each(
    targetRows([
      ['linux', 'amd64'],
      ['windows', 'amd64'],
      ['darwin', 'arm64'],
      ['js', 'wasm']
    ])
  )('is in each program as it was asked for: %s/%s', async (goos, goarch) => {
    const target = parseTarget(`${goos}/${goarch}`)
    const kept = await idsOf(target, 'keep')
    const none = await idsOf(target, 'none')
    const made = await idsOf(target, 'commit')
    expect(kept.ids[0]).toMatch(/^[^/]+(?:\/[^/]+){3}$/)
    expect(none.ids).toEqual(['', ''])
    expect(made.ids).toEqual(
      made.binaries.map(({ mainPackage, build: { fingerprint } }) =>
        commitBuildId({ revision, mainPackage, fingerprint })
      )
    )
    expect(new Set(made.ids).size).toBe(2)

    // The twin is proved without them.
    const { level, notes } = kept.measurement.attribution
    for (const { measurement } of [none, made]) {
      expect(measurement.attribution).toMatchObject({ level, notes })
    }
    // Nothing else has another place than with Go's own.
    const report = compare(kept.measurement, made.measurement)
    expect(report).toMatchObject({ status: 'unchanged', symbols: [] })
    expect(binaryReport(report, passing, null).onlyBuildIds).toBe(true)
  })
})

describe('the hash without build IDs', () => {
  it.each(
    targetRows([
      ['linux', 'amd64'],
      ['windows', 'amd64'],
      ['darwin', 'arm64'],
      ['js', 'wasm']
    ])
  )('is that of the file but for them: %s/%s', async (goos, goarch) => {
    const hashes: string[] = []
    const files: Uint8Array[] = []
    for (const id of ['first', 'other']) {
      const path = shop.build(`${goos}-${id}`, {
        goos,
        goarch,
        ldflags: `-s -w -buildid=${id}`
      })
      const file = await readFile(path)
      const { image } = readImage(file)
      if (image === null) throw new Error('it is not read')
      files.push(file)
      hashes.push(sha256WithoutBuildIds(file, image))
      // A byte of the code is not part of a build ID.
      const { offset = 0, fileSize = 0 } =
        image.sections.find((section) => section.region === 'code') ?? {}
      const at = image.placement?.fileOffset(offset) ?? offset
      const altered = Uint8Array.from(file)
      const middle = at + Math.floor(fileSize / 2)
      altered[middle] = (altered[middle] ?? 0) ^ 1
      expect(sha256WithoutBuildIds(altered, image)).not.toBe(hashes.at(-1))
    }
    expect(files[0]).not.toEqual(files[1])
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes[0]).toBe(hashes[1])
  })
})
