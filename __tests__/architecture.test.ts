// The rules of docs/architecture.md, held.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const source = join(import.meta.dirname, '..', 'src')

const pure = [
  'text',
  'plan',
  'binary',
  'measure',
  'compare',
  'policy',
  'report'
]
const shell = ['host', 'toolchain', 'git', 'baseline', 'github']

interface Import {
  readonly file: string
  /** The folder below src, '' for src itself. */
  readonly folder: string
  /** A module of Node or npm, or a path below src. */
  readonly target: string
  readonly isType: boolean
}

function* importsOf(file: string): Generator<Import> {
  const text = readFileSync(join(source, file), 'utf8')
  const pattern =
    /(?:^|\n)(import|export)( type)? (?:[^'"]*? from )?'([^']+)'|import\('([^']+)'\)/g
  for (const [, , type, from, lazy] of text.matchAll(pattern)) {
    const name = from ?? lazy ?? ''
    const target = name.startsWith('.')
      ? relative(source, resolve(source, dirname(file), name))
      : name
    const folder = file.includes('/') ? (file.split('/')[0] ?? '') : ''
    yield { file, folder, target, isType: type !== undefined }
  }
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const imports = files.flatMap((file) => [...importsOf(file)])

const told = ({ file, target }: Import) => `${file} imports ${target}`

describe('the rooms', () => {
  it('are read at all', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(300)
  })

  it('pure folders do no I/O', () => {
    const allowed =
      /^(?:node:(?:buffer|crypto|path|util)|valibot|yaml|picomatch|markdown-table|cli-table3|string-argv)$/
    const broken = imports.filter(
      ({ folder, target, isType }) =>
        pure.includes(folder) &&
        !isType &&
        !target.endsWith('.ts') &&
        !allowed.test(target)
    )
    expect(broken.map(told)).toEqual([])
    const impure = files.filter(
      (file) =>
        pure.includes(file.split('/')[0] ?? '') &&
        /\b(?:process\.[a-z]|Date\.now|new Date\(\)|Math\.random|fetch\()/.test(
          readFileSync(join(source, file), 'utf8')
        )
    )
    expect(impure).toEqual([])
  })

  it('pure folders import pure folders only', () => {
    const broken = imports.filter(
      ({ folder, target, isType }) =>
        pure.includes(folder) &&
        !isType &&
        target.endsWith('.ts') &&
        ![...pure, 'user-error.ts'].includes(target.split('/')[0] ?? '')
    )
    expect(broken.map(told)).toEqual([])
  })

  it('shell folders do not use each other, but for host', () => {
    const broken = imports.filter(({ folder, target, isType }) => {
      const to = target.split('/')[0] ?? ''
      return (
        shell.includes(folder) &&
        !isType &&
        target.endsWith('.ts') &&
        ![folder, 'host', 'user-error.ts', ...pure].includes(to)
      )
    })
    expect(broken.map(told)).toEqual([])
  })

  it('nothing but a door imports a door', () => {
    const doors = ['main.ts', 'cli.ts', 'start.ts', 'post.ts', 'action.ts']
    const broken = imports.filter(
      ({ file, target }) => doors.includes(target) && file.includes('/')
    )
    expect(broken.map(told)).toEqual([])
  })

  it('files are of a size to be read', () => {
    const long = files.filter(
      (file) =>
        readFileSync(join(source, file), 'utf8').split('\n').length > 320
    )
    expect(long).toEqual([])
  })
})
