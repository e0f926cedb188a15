// What the helper of GOCACHEPROG answers, from a user's cache that stays as it is.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  entryName,
  formatEntry,
  outputName
} from '../../../../src/core/build-cache/cache-files.ts'
import { answer } from '../../../../src/toolchain/doctor/cache/answer-request.ts'
import { snapshot } from '../../../gate/doctor/bench.ts'

const action = 'a6'.repeat(32)
const output = '0b'.repeat(32)
const time = 1_795_952_713_882_966_763n

let root: string
let user: string
let own: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-answers-'))
  user = join(root, 'user')
  own = join(root, 'own')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(cache: string, name: string, text: string): string {
  const path = join(cache, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** Puts an output of 7 bytes into a cache. */
function fill(cache: string): string {
  const entry = { outputId: output, size: 7, time }
  write(cache, entryName(action), formatEntry(action, entry))
  return write(cache, outputName(output), 'archive')
}

const request = (command: string, body = '') => ({
  id: 5,
  command,
  actionId: action,
  outputId: command === 'put' ? output : '',
  body: Buffer.from(body)
})

const get = () => answer(request('get'), user, own)

describe('a get', () => {
  it('is answered from the user’s cache, which stays as it is', () => {
    const path = fill(user)
    fill(own)
    const before = snapshot(user)
    expect(get()).toEqual({
      ID: 5,
      OutputID: Buffer.from(output, 'hex').toString('base64'),
      Size: 7,
      Time: '2026-11-29T11:45:13.882Z',
      DiskPath: path
    })
    expect(snapshot(user)).toEqual(before)
  })

  it('is answered from the private cache else', () => {
    const path = fill(own)
    expect(get()).toMatchObject({ DiskPath: path })
  })

  it('misses what neither has', () => {
    expect(get()).toEqual({ ID: 5, Miss: true })
  })

  it('misses what has another size than its entry says, as go does', () => {
    appendFileSync(fill(user), 'more')
    expect(get()).toEqual({ ID: 5, Miss: true })
  })

  it('misses an entry without its output', () => {
    rmSync(fill(user))
    expect(get()).toEqual({ ID: 5, Miss: true })
  })

  it('misses an ID that leads elsewhere', () => {
    const asked = { ...request('get'), actionId: '../../etc' }
    expect(answer(asked, user, own)).toEqual({ ID: 5, Miss: true })
  })
})

describe('a put', () => {
  it('goes into the private cache, from which it is got', () => {
    mkdirSync(user)
    const { DiskPath = '' } = answer(request('put', 'archive'), user, own)
    expect(readFileSync(DiskPath, 'utf8')).toBe('archive')
    expect(DiskPath).toBe(join(own, outputName(output)))
    expect(get()).toMatchObject({ DiskPath, Size: 7 })
    expect(readdirSync(user)).toEqual([])
  })

  it('of an ID that leads elsewhere is refused', () => {
    const put = { ...request('put'), outputId: '../../x' }
    expect(answer(put, user, own)).toEqual({
      ID: 5,
      Err: 'an ID is not 32 bytes long'
    })
  })
})

it('closes, and refuses what it does not know', () => {
  expect(answer(request('close'), user, own)).toEqual({ ID: 5 })
  expect(answer(request('get2'), user, own)).toEqual({
    ID: 5,
    Err: 'unknown command get2'
  })
})
