import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLog } from '../../src/host/log.ts'
import { parsePackages } from '../../src/toolchain/package-list.ts'
import { printedObjects } from '../../src/toolchain/printed-json.ts'
import { readGoEnv } from '../../src/toolchain/environment/user-environment.ts'

const notice = 'asdf: a new version of golang is there\n{ not JSON }\n\n'

describe('printedObjects', () => {
  it.each([
    ['{\n\t"A": "b"\n}\n', ['{\n\t"A": "b"\n}']],
    [`${notice}{\n\t"A": "}"\n}\nbye\n`, ['{\n\t"A": "}"\n}']],
    ['{\n}\n{\n}\n', ['{\n}', '{\n}']],
    ['', []],
    [notice, []]
  ])('%j', (text, expected) => {
    expect(printedObjects(text)).toEqual(expected)
  })
})

describe('parsePackages', () => {
  it('reads the packages behind a notice', () => {
    const text = `${notice}{\n\t"ImportPath": "a"\n}\n{\n\t"ImportPath": "b"\n}\n`
    expect(parsePackages(text).map((one) => one.ImportPath)).toEqual(['a', 'b'])
  })

  it('is an error for nothing but a notice', () => {
    expect(() => parsePackages(notice)).toThrow('printed no JSON')
  })
})

describe('readGoEnv', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gate-test-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  /** A program that stands for go and prints a text. */
  async function standIn(text: string) {
    const go = join(directory, 'go')
    await writeFile(join(directory, 'said'), text)
    await writeFile(
      go,
      `#!/bin/sh\ncat ${JSON.stringify(join(directory, 'said'))}\n`
    )
    await chmod(go, 0o755)
    const command = { go, timeoutSeconds: 60, log: silentLog }
    const env = { PATH: process.env['PATH'] ?? '' }
    return await readGoEnv(command, directory, env, ['GOVERSION'])
  }

  it("reads what is behind a version manager's notice", async () => {
    const told = await standIn(`${notice}{\n\t"GOVERSION": "go1.26.8"\n}\n`)
    expect(told('GOVERSION')).toBe('go1.26.8')
  })

  it('says what was printed where that is not JSON', async () => {
    await expect(standIn('no version is set\n')).rejects.toThrow(
      `${join(directory, 'go')} env printed no JSON in ${directory}, but: no version is set; if a version manager stands for go`
    )
  })
})
