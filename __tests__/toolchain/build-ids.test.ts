import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { analyzeFile } from '../../src/analyze/analyze-file.ts'
import { sha256WithoutBuildIds } from '../../src/core/binary/buildinfo/build-ids.ts'
import { readImage } from '../../src/core/binary/read-image.ts'
import { compare } from '../../src/core/compare/compare.ts'
import { parseTarget } from '../../src/core/model/target.ts'
import { buildTree, type TreeBuild } from '../../src/toolchain/build-tree.ts'
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

/** A program whose C flags name its directory. */
async function build(name: string, answer = 42): Promise<TreeBuild> {
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
    tree,
    plan: {
      targets: [parseTarget('linux/amd64')],
      cgoEnabled: 'true'
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
