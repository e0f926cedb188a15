// A submodule that is not populated is named where the build misses it, by Go's own words.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { withSubmoduleHint } from '../../src/gate/submodule-hint.ts'
import { openRepository } from '../../src/git/open-repository.ts'
import { buildTree } from '../../src/toolchain/build-tree.ts'
import { UserError } from '../../src/core/user-error.ts'
import { makeLab, type Lab } from '../git/repository.ts'
import { workbench, type Workbench } from '../toolchain/workbench.ts'

let lab: Lab
let bench: Workbench
let counter = 0
beforeAll(async () => {
  lab = makeLab()
  bench = await workbench()
})
afterAll(async () => {
  lab.close()
  await bench.remove()
})

/** A checkout of these files with a submodule at `third/lib` that nobody populated. */
function unpopulated(files: Readonly<Record<string, string>>): string {
  const name = `repo${counter++}`
  const lib = lab.create(`lib-of-${name}`)
  const server = lab.create(name)
  const add = ['submodule', '--quiet', 'add', `file://${lib}`, 'third/lib']
  lab.git(server, ...add)
  lab.commit(server, files)
  return lab.clone(server, `clone-of-${name}`)
}

async function buildIn(at: string): Promise<unknown> {
  const repository = await openRepository(at, lab.opening)
  const { root } = repository
  return await withSubmoduleHint(repository, async () => {
    const opened = await bench.open({ tree: { root, directory: root } })
    return await buildTree({ opened, output: `${bench.directory}/out` })
  })
}

const hint =
  /; the submodule third\/lib is not populated: set "submodules: true" for actions\/checkout, or run "git submodule update --init"$/

describe('a submodule that is not populated', () => {
  it.each([
    [
      'a replacement',
      'module example.com/app\n\ngo 1.19\n\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ./third/lib\n',
      'package main\n\nimport _ "example.com/lib"\n\nfunc main() {}\n'
    ],
    [
      'a package',
      'module example.com/app\n\ngo 1.19\n',
      'package main\n\nimport _ "example.com/app/third/lib"\n\nfunc main() {}\n'
    ],
    [
      'embedded files',
      'module example.com/app\n\ngo 1.19\n',
      'package main\n\nimport _ "embed"\n\n//go:embed third/lib/a.txt\nvar text string\n\nfunc main() { println(text) }\n'
    ]
  ])('is named where it would be %s', async (_, mod, main) => {
    const at = unpopulated({ 'go.mod': mod, 'main.go': main })
    await expect(buildIn(at)).rejects.toThrow(hint)
  })

  it('is not named by an error of another cause', async () => {
    const at = unpopulated({ 'go.mod': 'module x\n' })
    const repository = await openRepository(at, lab.opening)
    await expect(
      withSubmoduleHint(repository, () =>
        Promise.reject(new UserError('main.go:3:1: syntax error'))
      )
    ).rejects.toThrow(/^main\.go:3:1: syntax error$/)
  })
})
