// Downloaded modules in a pack and back: what of a pack comes into the module cache,
// and what Go makes of it. The modules are real ones, fetched by Go from git.
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { removeTree } from '../../src/host/files/scratch.ts'
import {
  downloadPath,
  filesThere,
  placeInfos,
  placeNew
} from '../../src/toolchain/modules/download-cache.ts'
import { parseGoSum, type Sums } from '../../src/toolchain/modules/go-sum.ts'
import { packHead } from '../../src/toolchain/modules/pack-format.ts'
import { packModules } from '../../src/toolchain/modules/pack.ts'
import {
  unpackModules,
  type UnpackResult
} from '../../src/toolchain/modules/unpack.ts'
import { makeZip } from '../store/zips.ts'
import { makePrivateHost, privatePath } from '../setup/private-modules.ts'
import {
  goOfMachine,
  offlineEnvironment,
  temporaryDirectory,
  writeTree
} from '../setup/programs.ts'

const execute = promisify(execFile)
const one = privatePath('One')
const two = privatePath('two')
const zipOfOne = 'git.example.com/team/!one.git/@v/v1.0.0.zip'
const modOfOne = 'git.example.com/team/!one.git/@v/v1.0.0.mod'
const zipOfTwo = 'git.example.com/team/two.git/@v/v1.0.0.zip'
const modOfTwo = 'git.example.com/team/two.git/@v/v1.0.0.mod'
const everything = [modOfOne, zipOfOne, modOfTwo, zipOfTwo]

let scratch: string
/** The `go` of this machine. */
let goPath: string
let app: string
let goSum: string
let sums: Sums
/** The files of the pack that was made of the true module cache. */
const files = new Map<string, Buffer>()

let count = 0
/** A module cache that is empty before each test, and the directory around it. */
let around: string
let modCache: string

function go(args: readonly string[], env: Record<string, string>) {
  return execute(goPath, args, {
    cwd: app,
    env: { ...offlineEnvironment(scratch), CGO_ENABLED: '0', ...env }
  })
}

/** Runs Go on the module cache of the test; nothing can be fetched. */
async function goOffline(...args: string[]): Promise<string> {
  const { stdout } = await go(args, { GOMODCACHE: modCache })
  return stdout
}

beforeAll(async () => {
  scratch = await temporaryDirectory()
  goPath = (await goOfMachine()).go
  const host = await makePrivateHost(scratch)
  await host.publish('two', 'v1.0.0', {
    'go.mod': `module ${two}\n\ngo 1.19\n`,
    'two.go': 'package two\n\nconst Name = "two"\n'
  })
  await host.publish('One', 'v1.0.0', {
    'go.mod': `module ${one}\n\ngo 1.19\n\nrequire ${two} v1.0.0\n`,
    'one.go': `package one\n\nimport two "${two}"\n\nconst Name = "one and " + two.Name\n`
  })
  const tree = await writeTree(join(scratch, 'app'), {
    'go.mod': `module example.com/app\n\ngo 1.19\n\nrequire ${one} v1.0.0\n`,
    'main.go': `package main\n\nimport one "${one}"\n\nfunc main() { println(one.Name) }\n`
  })
  app = tree.root
  const first = join(scratch, 'first')
  const fetching = {
    HOME: host.home,
    GOMODCACHE: first,
    GOPROXY: 'direct',
    GIT_CONFIG_NOSYSTEM: '1'
  }
  await go(['mod', 'tidy'], fetching)
  await go(['list', '-deps', '.'], fetching)
  goSum = await readFile(join(app, 'go.sum'), 'utf8')
  sums = parseGoSum([goSum])
  await packModules(first, sums, join(scratch, 'pack'))
  for (const name of everything) {
    files.set(name, await readFile(downloadPath(first, name)))
  }
})

afterAll(() => removeTree(scratch))

beforeEach(async () => {
  around = join(scratch, `test-${(count += 1)}`)
  modCache = join(around, 'cache')
  await mkdir(modCache, { recursive: true })
})

afterEach(() => removeTree(around))

type Packed = readonly (readonly [string, Uint8Array])[]

/** A pack as another run might have left it. */
function packOf(content: Packed): Buffer {
  const index = content.map(([name, bytes]) => ({ name, size: bytes.length }))
  return Buffer.concat([packHead(index), ...content.map(([, bytes]) => bytes)])
}

async function unpack(pack: Buffer): Promise<UnpackResult> {
  const path = join(scratch, 'hostile')
  await writeFile(path, pack)
  return unpackModules(path, sums, modCache, await filesThere(modCache, sums))
}

/** Names of all files around the module cache, below it by their place in it. */
function filesAround(): string[] {
  return readdirSync(around, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) =>
      path
        .replace(join(modCache, 'cache', 'download'), '')
        .replaceAll('\\', '/')
        .replace(/^\//, '')
    )
    .toSorted()
}

const truth = (name: string): Buffer => files.get(name) ?? Buffer.of()
const honest = (...names: string[]): Packed =>
  names.map((name) => [name, truth(name)])

describe('an honest pack', () => {
  it('has what go.sum names, and Go builds from it without a network', async () => {
    const path = join(scratch, 'pack')
    const pack = await readFile(path)
    expect(pack.equals(packOf(honest(...everything)))).toBe(true)
    const { placed, refused } = await unpack(pack)
    expect({ placed, refused }).toEqual({ placed: everything, refused: [] })
    expect(filesAround()).toEqual(everything.toSorted())
    await placeInfos(modCache, sums, new Set(placed))

    const listed = await goOffline('list', '-deps', '-json=Module', '.')
    expect(listed).toContain(two)
    expect(listed).not.toContain('GOPROXY=off')
    expect(await goOffline('mod', 'verify')).toContain('all modules verified')
    // Go's own files are beside them, its hashes of the zips among them.
    const hash = downloadPath(modCache, `${zipOfTwo}hash`)
    expect(readFileSync(hash, 'utf8')).toBe(sums.get(zipOfTwo)?.hash)
  })

  it('brings only what go.sum names', async () => {
    const only = goSum
      .split('\n')
      .filter((line) => line.startsWith(`${two} v1.0.0 `))
    sums = parseGoSum(only)
    try {
      const { placed } = await unpack(packOf(honest(...everything)))
      expect(placed).toEqual([zipOfTwo])
    } finally {
      sums = parseGoSum([goSum])
    }
    expect(filesAround()).toEqual([zipOfTwo])
  })

  it('leaves what is there as it is', async () => {
    const path = downloadPath(modCache, modOfTwo)
    const hash = downloadPath(modCache, `${zipOfTwo}hash`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, 'mine')
    await writeFile(hash, 'mine')
    const { placed } = await unpack(packOf(honest(...everything)))
    expect(placed).toEqual([modOfOne, zipOfOne])
    expect(readFileSync(path, 'utf8')).toBe('mine')
    // Also where it came after one looked.
    const late = await placeNew(path, (file) => writeFile(file, 'other'))
    expect(late).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe('mine')
    expect(filesAround()).toEqual(
      [modOfOne, zipOfOne, modOfTwo, `${zipOfTwo}hash`].toSorted()
    )
  })

  it('is made without files that are not what go.sum names', async () => {
    await unpack(packOf(honest(...everything)))
    await writeFile(downloadPath(modCache, modOfTwo), 'module evil\n')
    await writeFile(downloadPath(modCache, zipOfTwo), truth(zipOfOne))
    const packed = await packModules(modCache, sums, join(around, 'pack'))
    expect(packed.map(({ name }) => name)).toEqual([modOfOne, zipOfOne])
    await rm(join(modCache, 'cache'), { recursive: true })
    const none = await packModules(modCache, sums, join(around, 'none'))
    expect(none).toEqual([])
    expect(filesAround()).toEqual([expect.stringMatching(/\/pack$/)])
  })
})

/** A zip of module two that has other code, and is in order otherwise. */
function evilZip(size?: number): Buffer {
  const prefix = `${two}@v1.0.0/`
  return makeZip([
    { name: `${prefix}go.mod`, content: Buffer.from(`module ${two}\n`) },
    {
      name: `${prefix}two.go`,
      content: Buffer.alloc(2 ** 20, 'package two\n\nconst Name = "evil"\n'),
      ...(size === undefined ? {} : { size })
    }
  ])
}

/** The same zip with one bit of its compressed text turned over. */
function turned(zip: Buffer): Buffer {
  const damaged = Buffer.from(zip)
  const name = Buffer.from('@v1.0.0/two.go')
  const at = damaged.indexOf(name) + name.length + 4
  damaged[at] = (damaged[at] ?? 0) ^ 0x40
  return damaged
}

/** The beginning of a pack. */
const line = (index: string, length = index.length): Buffer =>
  Buffer.from(`go-size-gate-modules-1 ${length}\n${index}`)

describe('a hostile pack', () => {
  const altered: readonly (readonly [string, () => Packed, RegExp])[] = [
    [
      'a zip of other code',
      () => [[zipOfTwo, evilZip()]],
      /^its hash is h1:\S+ and not the h1:\S+ of go\.sum$/
    ],
    ['a damaged zip', () => [[zipOfTwo, turned(truth(zipOfTwo))]], /./],
    [
      'half a zip',
      () => [[zipOfTwo, truth(zipOfTwo).subarray(0, 200)]],
      /^it is not a zip archive/
    ],
    [
      'an empty zip',
      () => [[zipOfTwo, Buffer.of()]],
      /^it is not a zip archive/
    ],
    ['a bomb', () => [[zipOfTwo, evilZip(1000)]], /./],
    [
      'an altered go.mod',
      () => [[modOfTwo, Buffer.from(`module ${two}\n\ngo 1.20\n`)]],
      /^its hash is/
    ],
    [
      'a go.mod without end',
      () => [[modOfTwo, Buffer.alloc(16 * 2 ** 20 + 1)]],
      /^it has 16777217 bytes, more than 16777216$/
    ],
    [
      'another module in its place',
      () => [[zipOfTwo, truth(zipOfOne)]],
      /^its hash is/
    ],
    ['a zip in place of a go.mod', () => [[modOfTwo, truth(zipOfTwo)]], /hash/]
  ]
  it.each(altered)('%s is not used; what is true is', async (...row) => {
    const [, content, why] = row
    const pack = packOf([
      ...honest(modOfOne),
      ...content(),
      ...honest(zipOfOne)
    ])
    expect(await unpack(pack)).toEqual({
      placed: [modOfOne, zipOfOne],
      refused: [
        {
          file: expect.objectContaining({ path: two, version: 'v1.0.0' }),
          why: expect.stringMatching(why)
        }
      ]
    })
    expect(filesAround()).toEqual([modOfOne, zipOfOne].toSorted())
  })

  it('would otherwise make Go stop, or be believed with a hash beside it', async () => {
    await unpack(packOf(honest(...everything)))
    await placeInfos(modCache, sums, new Set(everything))
    await writeFile(downloadPath(modCache, zipOfTwo), evilZip())
    await expect(goOffline('list', '-deps', '.')).rejects.toThrow(
      'checksum mismatch'
    )
    // This is why no pack brings one.
    const hash = downloadPath(modCache, `${zipOfTwo}hash`)
    await writeFile(hash, sums.get(zipOfTwo)?.hash ?? '')
    await goOffline('list', '-deps', '.')
    const extracted = join(modCache, `${two}@v1.0.0`, 'two.go')
    expect(readFileSync(extracted, 'utf8')).toContain('"evil"')
  })

  it('puts nothing under a name that go.sum does not have', async () => {
    const names = [
      '../../../evil',
      '/tmp/evil',
      String.raw`C:\evil`,
      String.raw`..\..\evil`,
      'git.example.com/team/two.git/@v/../../../../../evil',
      'git.example.com/team/two.git/@v/v1.0.0.ziphash',
      'git.example.com/team/two.git/@v/v1.0.0.info',
      'git.example.com/team/two.git/@v/v1.0.0.lock',
      'git.example.com/team/two.git/@v/list',
      // Another version, and the same module spelled in another way.
      'git.example.com/team/two.git/@v/v1.0.1.zip',
      'git.example.com/team/One.git/@v/v1.0.0.zip',
      'cache/lock',
      '__proto__',
      ''
    ]
    const pack = packOf(names.map((name) => [name, truth(zipOfTwo)]))
    expect(await unpack(pack)).toEqual({ placed: [], refused: [] })
    expect(filesAround()).toEqual([])
  })

  it('is not read at all when it broke off anywhere, or goes on', async () => {
    const pack = packOf(honest(...everything))
    for (let length = 0; length < pack.length; length += 97) {
      await expect(unpack(pack.subarray(0, length))).rejects.toThrow(/^it/)
    }
    const longer = Buffer.concat([pack, Buffer.of(0)])
    await expect(unpack(longer)).rejects.toThrow(/^it has \d+ bytes and not/)
    expect(filesAround()).toEqual([])
  })

  const broken: readonly (readonly [string, Buffer, RegExp])[] = [
    ['of another kind', Buffer.from('PK\x03\x04'), /of no known kind/],
    [
      'of a later version',
      Buffer.from('go-size-gate-modules-2 3\n[]\n'),
      /of no known kind/
    ],
    ['with an endless index', line('[]\n', 9_999_999), /its index has 9999999/],
    ['with no index', line('no\n'), /its index is damaged/],
    ['with a length below zero', line('[["x",-1]]\n'), /its index is damaged/],
    ['with half a byte', line('[["x",0.5]]\n'), /its index is damaged/],
    ['with endless bytes', line('[["x",1e300]]\n'), /its index is damaged/],
    ['with more than a name', line('[["x",0,1]]\n'), /its index is damaged/],
    [
      'with an endless name',
      line(`[["${'x'.repeat(1001)}",0]]\n`),
      /its index is damaged/
    ],
    [
      'with too many files',
      line(JSON.stringify(Array.from({ length: 50_001 }, () => ['', 0]))),
      /its index is damaged/
    ],
    [
      'with a file that is larger than all',
      line('[["x",9007199254740991],["y",9007199254740991]]\n'),
      /^it has \d+ bytes and not the/
    ],
    ['with a file twice', line('[["x",0],["x",0]]\n'), /^it has a file twice$/]
  ]
  it.each(broken)('is not read: one %s', async (...row) => {
    const [, pack, why] = row
    await expect(unpack(pack)).rejects.toThrow(why)
    expect(filesAround()).toEqual([])
  })
})
