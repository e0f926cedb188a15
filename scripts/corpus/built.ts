// Programs that the corpus builds itself, in ways that no package of it was built:
// by other linkers, by another Go, without section headers, packed, with a Go
// program inside.
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { ask, needCommand } from './commands.ts'
import type { CorpusFile } from './packages.ts'

export const source = join(import.meta.dirname, 'program')
const mainPackage = 'example.com/corpus/host'
const mingw = 'x86_64-w64-mingw32-gcc'

/** What each way of building leaves in the file. */
const expected = [
  mainPackage,
  'gopkg.in/shop.v3',
  'example.org/dotted.name/inner.x',
  'runtime'
]

export interface Way {
  readonly name: string
  readonly facts: Pick<CorpusFile, 'format' | 'stripped' | 'buildInfo'>
  readonly env?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
  /** A command that the build needs, and the package of Debian that brings it. */
  readonly needs?: readonly [command: string, debian: string]
  /** What is done with the program before it is measured. */
  readonly change?: (path: string, tools: Tools) => Promise<void>
  /** Checks that say nothing of it. */
  readonly without?: readonly string[]
  /** Whether nothing is known of what is in it. */
  readonly isOpaque?: boolean
}

export interface Tools {
  /** Of UPX, with its library beside it. */
  readonly upx: string
}

const elf = { format: 'elf', stripped: true, buildInfo: true } as const
const pe = { format: 'pe', stripped: false, buildInfo: true } as const

export const ways: readonly Way[] = [
  {
    name: 'Go 1.27, dotted modules',
    facts: elf,
    env: { GOTOOLCHAIN: 'go1.27.3' },
    flags: ['-ldflags=-s -w']
  },
  {
    name: 'PIE by lld, with C',
    facts: elf,
    env: { CGO_ENABLED: '1' },
    flags: [
      '-buildmode=pie',
      "-ldflags=-s -w -linkmode=external '-extldflags=-B./ld'"
    ],
    needs: ['ld.lld', 'lld']
  },
  {
    name: 'Windows by mingw, with C',
    facts: pe,
    env: { GOOS: 'windows', CGO_ENABLED: '1', CC: mingw },
    needs: [mingw, 'gcc-mingw-w64-x86-64']
  },
  {
    name: 'Windows, with a Go program inside',
    facts: { ...pe, stripped: true },
    env: { GOOS: 'windows' },
    flags: ['-ldflags=-s -w', '-tags=agent'],
    // Go's readers are shown the first function table, which is the other program's.
    without: ['functions by debug/gosym', 'sizes of functions', 'owned share']
  },
  {
    name: 'PIE without section headers',
    // Go's readers look for sections.
    facts: { ...elf, stripped: null, buildInfo: false },
    flags: ['-buildmode=pie', '-ldflags=-s -w'],
    change: withoutSections,
    // Of a program this small, alignment of segments is a tenth.
    without: ['owned share']
  },
  {
    name: 'Windows with symbols, packed by UPX',
    facts: { ...pe, stripped: null, buildInfo: false },
    env: { GOOS: 'windows' },
    change: async (path, { upx }) => {
      await ask(upx, ['-q', '-1', path], join(path, '..'), {
        LD_LIBRARY_PATH: join(upx, '..')
      })
    },
    isOpaque: true
  }
]

export interface BuiltFile {
  readonly path: string
  readonly file: CorpusFile
  /** Import paths of all that it is made of, by `go list`. */
  readonly listed: ReadonlySet<string>
}

/**
 * Builds the program in one way into a directory of its own.
 * @throws UserError where it can't be built
 */
export async function buildWay(
  way: Way,
  index: number,
  { go, directory, tools }: BuildPlace
): Promise<BuiltFile> {
  const { facts, flags = [], needs } = way
  if (needs) await needCommand(...needs)
  const tree = join(directory, `way-${index}`)
  await cp(source, tree, { recursive: true })
  await mkdir(join(tree, 'ld'))
  await symlink('/usr/bin/ld.lld', join(tree, 'ld', 'ld'))
  const env = {
    GOFLAGS: '-buildvcs=false',
    GOWORK: 'off',
    GOTOOLCHAIN: 'local',
    GOOS: 'linux',
    GOARCH: 'amd64',
    CGO_ENABLED: '0',
    ...way.env
  }
  const ofGo = (...args: string[]): Promise<string> =>
    ask(go, args, tree, env).then(({ stdout }) => stdout)
  await ofGo('build', '-o', 'agent.bin', './agent')
  const name = env.GOOS === 'windows' ? 'host.exe' : 'host'
  // The linker is named by a path, since go runs in the tree.
  const placed = flags.map((flag) => flag.replace('./ld', join(tree, 'ld')))
  await ofGo('build', '-trimpath', ...placed, '-o', name, '.')
  const tags = flags.filter((flag) => flag.startsWith('-tags'))
  const listed = await ofGo('list', '-deps', ...tags, '.')
  const version = await ofGo('env', 'GOVERSION')
  const path = join(tree, name)
  await way.change?.(path, tools)
  const content = await readFile(path)
  return {
    path,
    listed: new Set(listed.split('\n')),
    file: {
      ...facts,
      path: `built/${name}`,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      goarch: 'amd64',
      goVersion: way.isOpaque === true ? '' : version.trim(),
      functions: null
    }
  }
}

export interface BuildPlace {
  readonly go: string
  readonly directory: string
  readonly tools: Tools
}

/** Takes the section headers, and all that lies behind the last segment, off a 64-bit ELF file. */
async function withoutSections(path: string): Promise<void> {
  const file = await readFile(path)
  const at = Number(file.readBigUInt64LE(32))
  const size = file.readUInt16LE(54)
  let end = 0
  for (let i = 0; i < file.readUInt16LE(56); i++) {
    const header = at + i * size
    const offset = Number(file.readBigUInt64LE(header + 8))
    end = Math.max(end, offset + Number(file.readBigUInt64LE(header + 32)))
  }
  file.writeBigUInt64LE(0n, 40)
  file.writeUInt32LE(0, 58)
  file.writeUInt16LE(0, 62)
  await writeFile(path, file.subarray(0, end))
}

/** What is wrong with the packages of such a program; null where nothing is. */
export function wrongPackages(
  { isOpaque = false }: Way,
  { packages, binary }: Pick<Measurement, 'packages' | 'binary'>,
  listed: ReadonlySet<string>
): string | null {
  const own = packages.filter(({ kind }) => kind !== 'pseudo')
  // The runtime has functions that are named as if other packages of Go's had them.
  const odd = own.filter(
    ({ path, kind }) => kind !== 'std' && !listed.has(path)
  )
  if (odd.length > 0) {
    return `${odd.map(({ path }) => JSON.stringify(path)).join(', ')}: go list names none of these`
  }
  if (isOpaque) return null
  const missing = expected.filter((path) =>
    own.every((one) => one.path !== path)
  )
  return missing.length > 0
    ? `${missing.join(', ')} have nothing`
    : binary.mainPackage === mainPackage
      ? null
      : `the file is said to be ${binary.mainPackage}`
}
