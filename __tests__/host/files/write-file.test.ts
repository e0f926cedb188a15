import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import {
  lstat,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  jest
} from '@jest/globals'
import { outputTarget } from '../../../src/host/files/output-target.ts'
import {
  replaceFile,
  writeNew,
  writeOutput
} from '../../../src/host/files/write-file.ts'

let directory: string
let path: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gate-test-'))
  path = join(directory, 'report.json')
})
afterEach(() => rm(directory, { recursive: true }))

/** What another process reads from a FIFO until its end. */
async function readerOf(fifo: string): Promise<() => Promise<string>> {
  const child = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = once(child, 'close')
  return async () => {
    await ended
    return Buffer.concat(chunks).toString()
  }
}

function* greeting(): Generator<string> {
  yield 'a wórd, '
  yield 'and another'
}

function* brokenOff(): Generator<string> {
  yield 'new'
  throw new Error('no more')
}

function* hungUp(): Generator<string> {
  process.emit('SIGHUP', 'SIGHUP')
  yield 'new'
}

describe('writeOutput', () => {
  it('replaces a file whole', async () => {
    await writeFile(path, 'an older and longer one')
    await writeOutput(path, ['new'])
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(directory)).toEqual(['report.json'])
  })

  it('writes the pieces of a text one behind the other', async () => {
    await writeOutput(path, greeting())
    expect(await readFile(path, 'utf8')).toBe('a wórd, and another')
  })

  it('leaves a file as it was when a piece fails', async () => {
    await writeFile(path, 'old')
    // As it was thrown: no fault of the file.
    await expect(writeOutput(path, brokenOff())).rejects.toThrow(/^no more$/)
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(directory)).toEqual(['report.json'])
  })

  it('leaves nothing behind where a signal ends the process', async () => {
    const seen: (readonly string[])[] = []
    function* interrupted(): Generator<string> {
      yield 'new'
      seen.push(readdirSync(directory))
      process.emit('SIGINT', 'SIGINT')
      seen.push(readdirSync(directory))
      yield 'and more'
    }
    // Whoever else listens says how the process ends.
    const listener = () => seen.push(['heard'])
    process.on('SIGINT', listener)
    await expect(writeOutput(path, interrupted())).rejects.toThrow()
    process.removeListener('SIGINT', listener)
    expect(seen).toEqual([[expect.stringMatching(/\.tmp$/)], ['heard'], []])
    expect(process.listenerCount('SIGTERM')).toBe(0)
  })

  it('lets a signal that nobody else listens to end the process', async () => {
    const kill = jest.spyOn(process, 'kill').mockReturnValue(true)
    await expect(writeOutput(path, hungUp())).rejects.toThrow()
    expect(kill.mock.calls).toEqual([[process.pid, 'SIGHUP']])
    kill.mockRestore()
    expect(await readdir(directory)).toEqual([])
  })

  it('replaces a link to a file, and leaves the file alone', async () => {
    const victim = join(directory, 'victim')
    await writeFile(victim, 'honest')
    await symlink(victim, path)
    await writeOutput(path, ['new'])
    expect(await readFile(victim, 'utf8')).toBe('honest')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect((await lstat(path)).isFile()).toBe(true)
  })

  it('replaces a link to nothing, and makes nothing where it leads', async () => {
    await symlink(join(directory, 'absent'), path)
    await writeOutput(path, ['new'])
    expect((await lstat(path)).isFile()).toBe(true)
    expect(await readdir(directory)).toEqual(['report.json'])
  })

  it.each([false, true])(
    'writes into a FIFO, which stays one (behind a link: %s)',
    async (linked) => {
      const fifo = join(directory, 'fifo')
      execFileSync('mkfifo', [fifo])
      if (linked) await symlink(fifo, path)
      const read = await readerOf(fifo)
      const text = 'x'.repeat(200_000)
      await writeOutput(linked ? path : fifo, [text])
      expect(await read()).toBe(text)
      expect((await lstat(fifo)).isFIFO()).toBe(true)
      if (linked) expect(await readlink(path)).toBe(fifo)
      expect(await readdir(directory)).toHaveLength(linked ? 2 : 1)
    }
  )

  it('writes into a device behind a link, and says when that is full', async () => {
    await symlink('/dev/full', path)
    await expect(writeOutput(path, ['new'])).rejects.toThrow(
      `could not write ${path}: no space is left on the device`
    )
    expect(await readlink(path)).toBe('/dev/full')
    const nowhere = join(directory, 'nowhere')
    await symlink('/dev/null', nowhere)
    await writeOutput(nowhere, ['new'])
    expect(await readlink(nowhere)).toBe('/dev/null')
    expect((await readdir(directory)).toSorted()).toEqual([
      'nowhere',
      'report.json'
    ])
  })

  it('writes into an open descriptor of this process where it stands', async () => {
    const file = await open(join(directory, 'log'), 'w')
    await file.write('before ')
    await symlink(`/proc/self/fd/${file.fd}`, path)
    await writeOutput(path, ['during'])
    await writeOutput(`/dev/fd/${file.fd}`, [' and again'])
    await file.write(' after')
    await file.close()
    expect(await readFile(join(directory, 'log'), 'utf8')).toBe(
      'before during and again after'
    )
    expect((await lstat(path)).isSymbolicLink()).toBe(true)
  })

  it('leaves nothing half-written where it can not write', async () => {
    const missing = join(directory, 'missing', 'report.json')
    await expect(writeOutput(missing, ['x'])).rejects.toThrow(
      `could not write ${missing}`
    )
    // The directory itself stands in the way of the rename.
    const there = join(directory, 'there')
    await mkdir(there)
    await expect(writeOutput(there, ['x'])).rejects.toThrow('could not write')
    expect(await readdir(directory)).toEqual(['there'])
  })
})

describe('outputTarget', () => {
  it.each([
    ['/dev/null', { kind: 'special' }],
    ['/dev/full', { kind: 'special' }],
    ['/dev/stdout', { kind: 'descriptor', descriptor: 1 }],
    ['/dev/stderr', { kind: 'descriptor', descriptor: 2 }],
    ['/proc/self/fd/7', { kind: 'descriptor', descriptor: 7 }],
    ['/tmp', { kind: 'file' }],
    ['/nonexistent/report.json', { kind: 'file' }]
  ])('%s', async (named, expected) => {
    expect(await outputTarget(named)).toEqual(expected)
  })

  it('ends at a circle of links', async () => {
    await symlink('report.json', path)
    expect(await outputTarget(path)).toEqual({ kind: 'file' })
  })
})

describe('replaceFile', () => {
  it('gives the new file the mode that is asked for', async () => {
    await replaceFile(path, 'new', 0o640)
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })
})

describe('writeNew', () => {
  it('takes nothing that is there already', async () => {
    await symlink(join(directory, 'elsewhere'), path)
    await expect(writeNew(path, 'x')).rejects.toThrow('EEXIST')
    const fifo = join(directory, 'fifo')
    execFileSync('mkfifo', [fifo])
    await expect(writeNew(fifo, 'x')).rejects.toThrow('EEXIST')
    expect((await readdir(directory)).toSorted()).toEqual([
      'fifo',
      'report.json'
    ])
  })
})
