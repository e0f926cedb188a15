// Fetching the corpus, from an npm registry on this machine.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import {
  corpusFolder,
  fetchAll,
  fetchPackage,
  packageFolder
} from '../../scripts/corpus/fetch.ts'
import type { CorpusPackage } from '../../scripts/corpus/packages.ts'
import { listen, sendJson, type Loopback } from '../servers/listen.ts'

const content = 'what a program is made of'
const directory = realpathSync(mkdtempSync(join(tmpdir(), 'fetch-test-')))
const setBefore = process.env['npm_config_registry']
let registry: Loopback
let tarball: Buffer
let asked: string[] = []
let folder: string

beforeAll(async () => {
  mkdirSync(join(directory, 'package', 'bin'), { recursive: true })
  writeFileSync(join(directory, 'package', 'bin', 'program'), content)
  writeFileSync(
    join(directory, 'package', 'package.json'),
    JSON.stringify({ name: '@example/program', version: '1.2.3' })
  )
  const file = join(directory, 'program.tgz')
  execFileSync('tar', ['-czf', file, '-C', directory, 'package'])
  tarball = readFileSync(file)
  registry = await listen(async (request, response) => {
    const { url = '' } = request
    asked.push(url)
    if (url.endsWith('.tgz')) {
      response.end(tarball)
      return
    }
    const dist = {
      tarball: `${registry.url}/program-1.2.3.tgz`,
      integrity: integrity()
    }
    sendJson(response, 200, {
      name: '@example/program',
      'dist-tags': { latest: '1.2.3' },
      versions: {
        '1.2.3': { name: '@example/program', version: '1.2.3', dist }
      }
    })
  })
  process.env['npm_config_registry'] = `${registry.url}/`
})

beforeEach(() => {
  asked = []
  folder = mkdtempSync(join(directory, 'corpus-'))
})

afterAll(async () => {
  if (setBefore === undefined) delete process.env['npm_config_registry']
  else process.env['npm_config_registry'] = setBefore
  await registry.close()
  rmSync(directory, { recursive: true, force: true })
})

const integrity = (): string =>
  `sha512-${createHash('sha512').update(tarball).digest('base64')}`

const wanted = (): CorpusPackage => ({
  name: '@example/program',
  version: '1.2.3',
  integrity: integrity(),
  files: [
    {
      path: 'package/bin/program',
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      format: 'elf',
      goarch: 'amd64',
      goVersion: 'go1.26.8',
      buildInfo: true,
      functions: 1,
      stripped: true
    }
  ]
})

it('fetches a package once, and only the files of the table', async () => {
  const one = wanted()
  expect(await fetchPackage(folder, one)).toBe(true)
  expect(readdirSync(folder)).toEqual(['@example+program@1.2.3'])
  const home = packageFolder(folder, one)
  expect(readFileSync(join(home, 'package/bin/program'), 'utf8')).toBe(content)
  expect(readdirSync(join(home, 'package'))).toEqual(['bin'])
  expect(asked).toContain('/program-1.2.3.tgz')
  asked = []
  expect(await fetchPackage(folder, one)).toBe(false)
  expect(asked).toEqual([])
})

it('fetches again what is not whole', async () => {
  const one = wanted()
  expect(await fetchAll(folder, [one], fetchPackage)).toBe(1)
  const program = join(packageFolder(folder, one), 'package/bin/program')
  writeFileSync(program, 'half')
  expect(await fetchAll(folder, [one], fetchPackage)).toBe(1)
  expect(readFileSync(program, 'utf8')).toBe(content)
})

it('refuses another tarball, and leaves nothing behind', async () => {
  const other = { ...wanted(), integrity: 'sha512-AAAA' }
  await expect(fetchAll(folder, [other], fetchPackage)).rejects.toThrow(
    /^@example\/program@1\.2\.3: .* not sha512-AAAA/
  )
  expect(readdirSync(folder)).toEqual([])
})

it('refuses a file of another size, and one that is not there', async () => {
  const one = wanted()
  const [file] = one.files
  if (!file) throw new Error('no file')
  const larger = { ...one, files: [{ ...file, bytes: 26 }] }
  await expect(fetchPackage(folder, larger)).rejects.toThrow(/another size/)
  const missing = { ...one, files: [{ ...file, path: 'package/none' }] }
  await expect(fetchPackage(folder, missing)).rejects.toThrow(
    /can't be unpacked: .*package\/none/s
  )
  expect(readdirSync(folder)).toEqual([])
})

it('names a package that the registry does not have', async () => {
  const none = { ...wanted(), version: '9.9.9' }
  await expect(fetchPackage(folder, none)).rejects.toThrow(
    /npm can't fetch @example\/program@9\.9\.9/
  )
})

it('keeps the corpus where the user says, else in the cache directory', () => {
  const env = { GO_SIZE_GATE_CORPUS: '/corpus', XDG_CACHE_HOME: '/cache' }
  expect(corpusFolder(env, 'linux')).toBe('/corpus')
  expect(corpusFolder({ XDG_CACHE_HOME: '/cache' }, 'linux')).toBe(
    join('/cache', 'go-size-gate', 'corpus')
  )
})
