// One small program by linker, architecture and build mode, alone and with its
// paired link: what stands in the file must not depend on who linked it.
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../../src/host/log.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { source } from '../corpus/built.ts'
import { ask, needCommand } from '../corpus/commands.ts'
import { analyze } from '../corpus/evidence.ts'

export interface LinkedProgram {
  readonly goarch: string
  readonly linker: string
  readonly mode: string
  /** Of the stripped file alone, and with its paired link. */
  readonly alone: Measurement
  readonly paired: Measurement
}

/** Prefix of binutils and GCC by GOARCH; the machine's own have none. */
const machines = {
  amd64: '',
  arm64: 'aarch64-linux-gnu-',
  riscv64: 'riscv64-linux-gnu-'
} as const

const gccOf = {
  amd64: ['gcc', 'gcc', 'libc6-dev'],
  arm64: [
    'aarch64-linux-gnu-gcc',
    'gcc-aarch64-linux-gnu',
    'libc6-dev-arm64-cross'
  ],
  riscv64: [
    'riscv64-linux-gnu-gcc',
    'gcc-riscv64-linux-gnu',
    'libc6-dev-riscv64-cross'
  ]
} as const

const mingw = 'x86_64-w64-mingw32-gcc'

/** Commands, and the packages of Debian that bring them. */
const needed = [
  ...Object.values(gccOf),
  ['ld.lld', 'lld'],
  ['ld.mold', 'mold'],
  [mingw, 'gcc-mingw-w64-x86-64']
] as const

interface Case {
  readonly goarch: keyof typeof machines
  readonly linker: string
  readonly mode: string
  /** The program that links; '' for Go's own, and for what mingw's GCC runs. */
  readonly ld: string
}

const cases: readonly Case[] = (['amd64', 'arm64', 'riscv64'] as const).flatMap(
  (goarch): Case[] => {
    const linkers = [
      ['GNU ld', `/usr/bin/${machines[goarch]}ld.bfd`],
      // There is none for riscv64.
      ...(goarch === 'riscv64'
        ? []
        : [['gold', `/usr/bin/${machines[goarch]}ld.gold`]]),
      ['mold', '/usr/bin/ld.mold'],
      ['lld', '/usr/bin/ld.lld']
    ]
    return ['pie', 'c-shared'].flatMap((mode): Case[] => [
      // Go links position-independent programs for riscv64 by the C linker only.
      ...(mode === 'pie' && goarch !== 'riscv64'
        ? [{ goarch, linker: 'Go', mode, ld: '' }]
        : []),
      ...linkers.map(([linker = '', ld = '']) => ({ goarch, linker, mode, ld }))
    ])
  }
)

/**
 * Builds and measures all of them, one after the other.
 * @throws UserError where a tool is missing or a build fails
 */
export async function linkAll(go: string, log: Log): Promise<LinkedProgram[]> {
  for (const [command, ...debian] of needed)
    await needCommand(command, ...debian)
  const directory = await mkdtemp(join(tmpdir(), 'go-size-gate-linkers-'))
  try {
    const tree = join(directory, 'program')
    await cp(source, tree, { recursive: true })
    const linked: LinkedProgram[] = []
    for (const one of cases) {
      const { goarch, linker, mode } = one
      log.info(`linking ${mode} for ${goarch} by ${linker}`)
      linked.push(await link(one, settingsOf(one), { go, tree }))
    }
    log.info('linking for windows by mingw')
    const windows = {
      goarch: 'amd64',
      linker: 'GNU ld (mingw)',
      mode: 'Windows',
      ld: ''
    } as const
    const env = { GOOS: 'windows', CGO_ENABLED: '1', CC: mingw }
    linked.push(await link(windows, { env, ldflags: '' }, { go, tree }))
    return linked
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

interface Settings {
  readonly env: Readonly<Record<string, string>>
  readonly ldflags: string
}

function settingsOf({ goarch, linker, mode, ld }: Case): Settings {
  if (ld === '') {
    return { env: { CGO_ENABLED: '0' }, ldflags: '-linkmode=internal' }
  }
  // lld up to 14 can't relax what glibc's start-up code for riscv64 holds; nothing is run here.
  const bare = goarch === 'riscv64' && linker === 'lld' && mode === 'pie'
  return {
    env: { CGO_ENABLED: '1', CC: gccOf[goarch][0] },
    ldflags: `-linkmode=external '-extldflags=-B./ld${bare ? ' -nostartfiles' : ''}'`
  }
}

async function link(
  { goarch, linker, mode, ld }: Case,
  { env, ldflags }: Settings,
  { go, tree }: { readonly go: string; readonly tree: string }
): Promise<LinkedProgram> {
  // A directory for each: the go command links anew only where its flags differ.
  const place = await mkdtemp(join(tree, 'ld-'))
  // GCC runs what is called `ld` in a directory given by -B.
  if (ld !== '') await symlink(ld, join(place, 'ld'))
  const flags = ldflags.replace('./ld', place)
  const modes = mode === 'Windows' ? [] : [`-buildmode=${mode}`]
  const build = (output: string, more: string) =>
    ask(
      go,
      [
        'build',
        '-trimpath',
        ...modes,
        `-ldflags=${more} ${flags}`,
        '-o',
        output,
        '.'
      ],
      tree,
      {
        GOFLAGS: '-buildvcs=false',
        GOWORK: 'off',
        GOTOOLCHAIN: 'local',
        GOOS: 'linux',
        GOARCH: goarch,
        ...env
      }
    )
  const file = join(tree, 'file')
  const twin = join(tree, 'twin')
  const deps = join(tree, 'deps')
  await build(file, '-s -w')
  const { stderr } = await build(twin, '-s=false -w -dumpdep')
  await writeFile(deps, stderr)
  return {
    goarch,
    linker,
    mode,
    alone: await analyze(file),
    paired: await analyze(file, ['--twin', twin, '--deps', deps])
  }
}
