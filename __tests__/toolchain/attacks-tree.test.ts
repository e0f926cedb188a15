// Links and other entries of a tree that would lead a build out of the repository.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, realpath, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listTree } from '../../src/toolchain/list-tree.ts'
import { findOutwardPaths } from '../../src/toolchain/tree/outward-paths.ts'
import { readTreeFile } from '../../src/toolchain/tree/tree-file.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import { writeFiles } from '../setup/programs.ts'
import { recordingLog, workbench, type Workbench } from './workbench.ts'

let bench: Workbench
beforeAll(async () => {
  bench = await workbench()
  await writeFiles(join(bench.directory, 'outside'), {
    'secret.txt': 'hunter2 is the password\n',
    'go.mod': 'module example.com/outside\n\ngo 1.19\n',
    'lib/lib.go': 'package lib\n\nconst Name = "in no commit"\n',
    'vendor/modules.txt': 'hunter2\n'
  })
})
afterAll(() => bench.remove())

const outside = (name: string) => join(bench.directory, 'outside', name)

const plain = {
  'go.mod': 'module example.com/app\n\ngo 1.19\n',
  'main.go': 'package main\n\nfunc main() { println("x") }\n'
}

let counter = 0
/** A tree of these files and links (path -> target). */
async function treeOf(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {}
): Promise<Tree> {
  const made = join(bench.directory, `tree${counter++}`)
  await writeFiles(made, files)
  const root = await realpath(made)
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await symlink(target, join(root, path))
  }
  return { root, directory: root }
}

/** Opens and lists the tree; a build reads what is listed and no more. */
async function outcome(tree: Tree): Promise<string> {
  const log = recordingLog()
  try {
    const opened = await bench.open({ tree, log, timeoutSeconds: 60 })
    const listed = await listTree({ opened, absentAllowed: false })
    return `listed ${listed?.listings.flatMap(({ mains }) => mains).length}`
  } catch (error) {
    return `${String(error)}\n${log.text()}`
  }
}

const without = (name: keyof typeof plain) =>
  Object.fromEntries(Object.entries(plain).filter(([key]) => key !== name))

describe('a file that every go command reads', () => {
  it.each([
    ['go.mod', 'secret.txt', without('go.mod')],
    ['go.work', 'secret.txt', plain],
    ['go.sum', 'secret.txt', plain],
    ['vendor', 'vendor', plain]
  ])('%s as a link to a file of the machine', async (name, target, files) => {
    const tree = await treeOf(files, { [name]: outside(target) })
    const said = await outcome(tree)
    expect(said).toMatch(
      /^UserError: (?:go\.\w+|vendor\/modules\.txt) is a link that leads out of the repository/
    )
    expect(said).not.toContain('hunter2')
  })

  it.each(['go.mod', 'go.sum'])('%s as a link to a device', async (name) => {
    const files = name === 'go.mod' ? without('go.mod') : plain
    const tree = await treeOf(files, { [name]: '/dev/zero' })
    expect(await outcome(tree)).toMatch(
      `UserError: ${name} is a link that leads out of the repository`
    )
  })

  it('of a replacement or a use, as a link to a file of the machine', async () => {
    const link = { 'lib/go.mod': outside('secret.txt') }
    const replace = `${plain['go.mod']}\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ./lib\n`
    for (const files of [
      { ...plain, 'go.mod': replace },
      { ...plain, 'go.work': 'go 1.19\n\nuse (\n\t.\n\t./lib\n)\n' }
    ]) {
      const said = await outcome(await treeOf(files, link))
      expect(said).toMatch(/^UserError: lib\/go\.mod is a link that leads out/)
      expect(said).not.toContain('hunter2')
    }
  })
})

const importing = (path: string) =>
  `package main\n\nimport "example.com/app/${path}"\n\nfunc main() { println(lib.Name) }\n`

describe('a source', () => {
  it.each([
    ['a file of the machine', () => outside('secret.txt')],
    ['a device', () => '/dev/zero'],
    ['what git keeps for itself', () => '.git/config']
  ])('as a link to %s', async (_, target) => {
    const tree = await treeOf(
      { ...plain, '.git/config': 'hunter2\n' },
      { 'x.go': target() }
    )
    const said = await outcome(tree)
    expect(said).toMatch(
      /^UserError: x\.go is a link that leads out of the repository, or not a file/
    )
    expect(said).not.toContain('hunter2')
  })

  it('as a pipe', async () => {
    const tree = await treeOf(plain)
    execFileSync('mkfifo', [join(tree.root, 'x.go')])
    expect(await outcome(tree)).toMatch(/^UserError: x\.go is a link that/)
  })

  it('of a profile, as a link to a device', async () => {
    const tree = await treeOf(plain, { 'default.pgo': '/dev/zero' })
    expect(await outcome(tree)).toMatch(/^UserError: default\.pgo is a link/)
  })

  it.each([
    ['an absolute path', () => `#include "${outside('secret.txt')}"\n`],
    [
      'a path out of the repository',
      () => '#include "../outside/secret.txt"\n'
    ],
    ['a file that does so', () => '#include "inner.h"\n'],
    ['a link', () => '#include "link.inc"\n'],
    ['a name that is hidden', () => '# include/**/"x.h"\n'],
    ['a name with escapes', () => String.raw`#include "\x2fetc/passwd"`]
  ])('in assembly that includes %s', async (_, text) => {
    const tree = await treeOf(
      {
        ...plain,
        'main.go': 'package main\n\nfunc f()\n\nfunc main() { f() }\n',
        'f.s': text(),
        'inner.h': '#include "../outside/secret.txt"\n'
      },
      { 'link.inc': outside('secret.txt') }
    )
    const said = await outcome(tree)
    expect(said).toMatch(
      /^UserError: (?:f\.s|inner\.h|link\.inc)(?:: #include "[^"]+" leaves the repository| is a link that leads out| has an #include that is not)/
    )
    expect(said).not.toContain('hunter2')
  })

  it("in assembly that includes its own and the toolchain's", async () => {
    const tree = await treeOf({
      ...plain,
      'sub/lib.go': 'package lib\n\nfunc F()\n',
      'sub/f.s':
        '#include "textflag.h"\n// include "this"\n#include "../shared/macros.h"\nTEXT ·F(SB), NOSPLIT, $0-0\n\tRET\n',
      'shared/macros.h': '#define X 1\n',
      'main.go':
        'package main\n\nimport "example.com/app/sub"\n\nfunc main() { lib.F() }\n'
    })
    expect(await outcome(tree)).toBe('listed 1')
  })

  it('in a directory of the machine, by a link of any number of steps', async () => {
    for (const [path, links] of [
      ['lib', { lib: outside('lib') }],
      ['a/b/lib', { 'a/b': outside('') }],
      ['alias/lib', { 'real/lib': outside('lib'), alias: 'real' }]
    ] as const) {
      const tree = await treeOf({ ...plain, 'main.go': importing(path) }, links)
      const said = await outcome(tree)
      expect(said).toMatch(/^UserError: .* leads out of the repository/)
    }
  })
})

describe('links that no build reads', () => {
  it('hinder none', async () => {
    const tree = await treeOf(
      { ...plain, 'shared/lib.go': 'package shared\n' },
      {
        'bazel-out': outside(''),
        'testdata/null': '/dev/null',
        'LICENSE.txt': outside('secret.txt'),
        dangling: 'nowhere',
        'doc/x.go': outside('secret.txt'),
        'second.go': 'real/second.txt'
      }
    )
    await writeFiles(tree.root, { 'real/second.txt': 'package main\n' })
    await expect(findOutwardPaths(tree)).resolves.toHaveLength(4)
    expect(await outcome(tree)).toBe('listed 1')
  })
})

describe('readTreeFile', () => {
  it('reads no more than its bound', async () => {
    const tree = await treeOf(plain)
    const path = join(tree.root, 'go.mod')
    await expect(readTreeFile(tree, path)).resolves.toBe(plain['go.mod'])
    await expect(readTreeFile(tree, path, 10)).rejects.toThrow(
      'go.mod has 32 bytes; no more than 10 are read'
    )
    await expect(readTreeFile(tree, `${path}x`)).resolves.toBeNull()
  })

  it('reads no pipe', async () => {
    const tree = await treeOf(without('go.mod'))
    const path = join(tree.root, 'go.mod')
    execFileSync('mkfifo', [path])
    await expect(readTreeFile(tree, path)).rejects.toThrow(
      'go.mod is not a regular file'
    )
  })
})
