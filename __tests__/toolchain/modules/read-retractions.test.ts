import { readdir, rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readRetractions } from '../../../src/toolchain/modules/read-retractions.ts'
import { findGo } from '../../../src/toolchain/go/find-go.ts'
import { silentLog } from '../../../src/host/log.ts'
import { temporaryDirectory } from '../../setup/programs.ts'

let scratch: string
let go: string

beforeAll(async () => {
  scratch = await temporaryDirectory()
  go = await findGo({ env: process.env, log: silentLog, install: false })
})

afterAll(() => rm(scratch, { recursive: true }))

const read = (text: string) =>
  readRetractions(
    {
      builder: { go, log: silentLog, timeoutSeconds: 60 },
      fetching: { HOME: scratch, PATH: process.env['PATH'] ?? '' },
      workspace: { scratch }
    },
    text,
    'go.mod of main'
  )

describe('readRetractions', () => {
  it('reads versions and ranges, also of a go.mod for a newer Go', async () => {
    const retractions = await read(
      'module example.com/m\n\ngo 1.999\n\nretract v1.0.0 // a mistake\n\nretract (\n\t[v1.2.0, v1.2.5]\n)\n'
    )
    expect(
      retractions.map(({ low, high }) => [low.version, high.version])
    ).toEqual([
      ['1.0.0', '1.0.0'],
      ['1.2.0', '1.2.5']
    ])
    expect(await read('module example.com/m\n')).toEqual([])
    expect(await readdir(scratch)).not.toContain('retractions')
  })

  it('says which file it can not read', async () => {
    await expect(read('no module\n')).rejects.toThrow(
      "go.mod of main can't be read for retracted versions: "
    )
  })
})
