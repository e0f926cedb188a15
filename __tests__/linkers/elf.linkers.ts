// One program by every linker and architecture: whatever the linker leaves in
// place of a pointer, and however it packs relocations, the split is the same.
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { measure } from '../../src/core/measure/measure.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { plain, tiles } from '../core/binary/containers.ts'
import { output, read, workshop } from '../core/measure/build.ts'
import { needCommand } from './debian-package.ts'

const shop = workshop()
afterAll(shop.remove)

const patience = 600_000

interface Target {
  readonly goarch: string
  readonly cc: string
  /** In front of the names of GNU's linkers. */
  readonly prefix: string
  readonly packages: readonly string[]
  readonly linkers: readonly string[]
  /** What lld is told to pack relocations as. */
  readonly packed: readonly string[]
}

const targets: readonly Target[] = [
  {
    goarch: 'amd64',
    cc: 'gcc',
    prefix: '',
    packages: ['gcc'],
    linkers: ['ld.bfd', 'ld.gold', 'ld.mold', 'ld.lld'],
    packed: ['relr', 'android', 'android+relr']
  },
  {
    goarch: 'arm64',
    cc: 'aarch64-linux-gnu-gcc',
    prefix: 'aarch64-linux-gnu-',
    packages: ['gcc-aarch64-linux-gnu', 'libc6-dev-arm64-cross'],
    linkers: ['ld.bfd', 'ld.gold', 'ld.mold', 'ld.lld'],
    packed: ['android']
  },
  {
    goarch: 'riscv64',
    cc: 'riscv64-linux-gnu-gcc',
    prefix: 'riscv64-linux-gnu-',
    packages: ['gcc-riscv64-linux-gnu', 'libc6-dev-riscv64-cross'],
    // There is no gold for it.
    linkers: ['ld.bfd', 'ld.mold', 'ld.lld'],
    packed: ['relr']
  }
]

/** A directory in which gcc finds this linker first: it knows no `-fuse-ld` of cross compilers. */
function directoryOf({ goarch, prefix }: Target, linker: string): string {
  const isGnu = linker === 'ld.bfd' || linker === 'ld.gold'
  const command = isGnu ? `${prefix}${linker}` : linker
  const path = output('sh', '-c', `command -v ${command}`).trim()
  const directory = join(shop.directory, `${goarch}-${linker}`)
  mkdirSync(directory, { recursive: true })
  symlinkSync(path, join(directory, 'ld'))
  return directory
}

/** Bytes by region of what Go's packages have, with what they share. */
function splitOf({ packages }: Measurement, without = '') {
  return new Map(
    packages
      .filter(({ path }) => !path.startsWith('(') || path === '(shared types)')
      .map(({ path, regions }) => [
        path,
        regions.filter(({ name }) => name !== without)
      ])
  )
}

const sizeOf = (
  { packages }: Measurement,
  path: string,
  region: string
): number =>
  packages
    .find((one) => one.path === path)
    ?.regions.find(({ name }) => name === region)?.size ?? 0

beforeAll(() => {
  needCommand('ld.lld', 'lld')
  needCommand('ld.mold', 'mold')
  needCommand('ld.gold', 'binutils')
  for (const { cc, packages } of targets) needCommand(cc, ...packages)
}, patience)

describe.each(targets)('linux $goarch', (target) => {
  const { goarch, cc, linkers, packed } = target
  const build = (mode: string, linker: string, directory: string, more = '') =>
    measure(
      read(
        shop.build(`${goarch}-${mode}-${linker}${more}`, {
          fixture: 'linked',
          goarch,
          cc,
          cgo: true,
          flags: ['-trimpath', `-buildmode=${mode}`],
          ldflags: `-s -w -linkmode=external '-extldflags=-B${directory} ${more}'`
        })
      ),
      plain
    )
  const directories = new Map<string, string>()
  beforeAll(() => {
    for (const linker of linkers) {
      directories.set(linker, directoryOf(target, linker))
    }
  })

  it.each(['pie', 'c-shared'])(
    'has one split by every linker (%s)',
    (mode) => {
      const measured = linkers.map((linker) => {
        // This release of lld can't relax the start-up code of RISC-V.
        const isUnable =
          goarch === 'riscv64' && linker === 'ld.lld' && mode === 'pie'
        const more = isUnable ? '-nostartfiles' : ''
        return build(mode, linker, directories.get(linker) ?? '', more)
      })
      const [first] = measured
      if (!first) throw new Error('there is no linker')
      for (const one of measured) {
        expect(tiles(one)).toBe(true)
        expect(splitOf(one)).toEqual(splitOf(first))
        const types = one.regions.find(({ name }) => name === 'types')
        const shared = sizeOf(one, '(shared types)', 'types')
        expect(shared / (types?.size ?? 0)).toBeLessThan(0.12)
        const ofMain = sizeOf(one, 'example.com/linked', 'relocations')
        expect(ofMain).toBeGreaterThan(24 * 20)
      }
    },
    patience
  )

  it.each(packed)(
    'has it also where lld packs relocations (%s)',
    (form) => {
      const directory = directories.get('ld.lld') ?? ''
      const loose = build('c-shared', 'ld.lld', directory)
      const more = `-Wl,--pack-dyn-relocs=${form}`
      const dense = build('c-shared', 'ld.lld', directory, more)
      const [one, other] = [dense, loose].map((measurement) =>
        splitOf(measurement, 'relocations')
      )
      expect(one).toEqual(other)
      const whole = sizeOf(dense, '(relocations)', 'relocations')
      const rows = dense.sections.filter(({ name }) => /^\.rel[ar]/.test(name))
      const sum = rows.reduce((total, { fileSize }) => total + fileSize, 0)
      expect(whole).toBeGreaterThan(sum / 2)
      expect(whole).toBeLessThanOrEqual(sum)
      expect(sum).toBeLessThan(loose.binary.fileSize / 40)
    },
    patience
  )
})
