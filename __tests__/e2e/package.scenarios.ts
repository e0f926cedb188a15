// The npm package, installed from its tarball in an empty directory with nothing else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack, type Tarball } from '../../scripts/pack/pack.ts'
import { buildCache } from '../setup/build-cache.ts'
import { project } from './job.ts'
import { program } from './program.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'
import { grownBy, minutes, small } from './use-world.ts'

let sandbox: Sandbox
let tarball: Tarball
/** Where the package is installed. */
let directory: string
let home: string

beforeAll(() => {
  sandbox = makeSandbox()
  home = sandbox.directory('home')
  tarball = pack(sandbox.directory('packed'))
  directory = sandbox.directory('empty')
  // Not into a package that a directory above it belongs to.
  const place = ['--prefix', directory]
  const flags = ['--offline', '--no-audit', '--no-fund']
  run('npm', 'install', ...place, ...flags, tarball.path)
}, 10 * minutes)

afterAll(() => sandbox.remove())

/** Runs a command there; its standard output. */
function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, GOCACHE: buildCache() }
  })
  if (status !== 0)
    throw new Error(`${command} ended with ${status}: ${stderr}`)
  return stdout
}

/** The example of docs/library.md, as a user copies it. */
function example(): string {
  const page = readFileSync(join(project, 'docs', 'library.md'), 'utf8')
  const [, code = ''] = /^```js\n(.*?)^```$/ms.exec(page) ?? []
  return code
}

/** Builds the small program with more bytes in its table; the path of the binary. */
function built(name: string, bytes: number): string {
  const source = join(sandbox.root, name)
  mkdirSync(source)
  for (const [file, text] of Object.entries({
    ...program(small),
    ...grownBy(bytes)
  })) {
    writeFileSync(join(source, file), text ?? '')
  }
  const path = join(source, 'program')
  run('go', '-C', source, 'build', '-trimpath', '-ldflags=-s -w', '-o', path)
  return path
}

describe('the package', () => {
  it('needs no other package', () => {
    const installed = readdirSync(join(directory, 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual([
      'go-size-gate'
    ])
  })

  it('runs nothing when it is installed', () => {
    const path = join(directory, 'node_modules/go-size-gate/package.json')
    const manifest: object = JSON.parse(readFileSync(path, 'utf8'))
    expect(manifest).not.toHaveProperty('scripts')
    expect(manifest).not.toHaveProperty('private')
  })

  it(
    'brings the command, whose demo runs',
    () => {
      const stdout = run(
        'npm',
        'exec',
        '--offline',
        '--',
        'go-size-gate',
        'demo'
      )
      expect(stdout).toContain('greeter')
    },
    10 * minutes
  )

  it(
    'brings the library, whose documented example runs',
    () => {
      writeFileSync(join(directory, 'example.mjs'), example())
      const [base, head] = [built('base', 0), built('head', 40_000)]
      const stdout = run(process.execPath, 'example.mjs', base, head)
      expect(stdout).toContain('<code>tool</code> grew by 40.0 KiB')
    },
    10 * minutes
  )

  it(
    'brings types by which the example checks, and a mistake in it does not',
    () => {
      writeFileSync(
        join(directory, 'example.mjs'),
        `${example()}
// @ts-expect-error -- a budget is no text
judge([compare(base, head)], 'fail: {}')
`
      )
      const config = {
        compilerOptions: {
          module: 'nodenext',
          strict: true,
          noEmit: true,
          allowJs: true,
          checkJs: true,
          skipLibCheck: false,
          typeRoots: [join(project, 'node_modules', '@types')],
          types: ['node']
        },
        files: ['example.mjs']
      }
      writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(config))
      const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc')
      expect(run(process.execPath, tsc, '--project', directory)).toBe('')
    },
    10 * minutes
  )
})
