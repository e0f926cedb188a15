// What go has printed of a link that still runs. Whole links are in build-tree.test.ts.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { begunImportcfg } from '../../src/toolchain/twin.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'twin-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const importcfg = `packagefile example.com/program=/cache/aa/aa-d
packagefile fmt=/cache/bb/bb-d
modinfo "x"
`

const printed = `WORK=/tmp/go-build1
mkdir -p $WORK/b001/
cat >$WORK/b001/importcfg.link << 'EOF' # internal
${importcfg}EOF
mkdir -p $WORK/b001/exe/
`

describe('begunImportcfg', () => {
  it('is what go wrote for the linker, as soon as all of it is there', async () => {
    expect(await begunImportcfg(directory)).toBeNull()
    const end = printed.indexOf('\nEOF\n') + '\nEOF\n'.length
    for (let length = 0; length < end; length += 7) {
      await writeFile(join(directory, '0.listing'), printed.slice(0, length))
      expect(await begunImportcfg(directory)).toBeNull()
    }
    for (const length of [end, printed.length]) {
      await writeFile(join(directory, '0.listing'), printed.slice(0, length))
      expect((await begunImportcfg(directory))?.toString()).toBe(importcfg)
    }
  })
})
