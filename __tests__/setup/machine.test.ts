import {
  chmodSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { canStart, ownTarget } from './machine.ts'

let directory: string

beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-machine-')))
})

afterAll(() => rmSync(directory, { recursive: true }))

/** What is written to stderr meanwhile. */
function saidBy(work: () => void): string {
  const write = process.stderr.write.bind(process.stderr)
  let said = ''
  process.stderr.write = (text) => {
    said += String(text)
    return true
  }
  try {
    work()
  } finally {
    process.stderr.write = write
  }
  return said
}

describe('canStart', () => {
  it('tries, and names in the output what no kernel of this machine starts', () => {
    // An ELF file for a processor that nobody has.
    const path = join(directory, 'foreign')
    const header = Buffer.alloc(64)
    header.write('\x7fELF\x02\x01\x01', 'latin1')
    header.writeUInt16LE(2, 16)
    header.writeUInt16LE(0xfffe, 18)
    writeFileSync(path, header)
    chmodSync(path, 0o755)
    let starts = true
    const said = saidBy(() => {
      starts = canStart(path, 'linux/nothing')
    })
    expect(starts).toBe(false)
    expect(said).toMatch(
      /^programs for linux\/nothing can't be started here \(.+\); what they would say is asked for \w+\/\w+\n$/
    )
    expect(said).toContain(`${ownTarget.goos}/${ownTarget.goarch}`)
  })

  it('says nothing of what it can start', () => {
    let starts = false
    const said = saidBy(() => {
      starts = canStart(process.execPath, 'node')
    })
    expect([starts, said]).toEqual([true, ''])
  })
})
