// A compiler that makes something else each time: the second build, from an empty
// cache of its own, differs.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { withC, writeCompiler, writeProgramWithC } from './program-with-c.ts'
import { workbench, type Workbench } from './workbench.ts'

let bench: Workbench

beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.remove())

describe('a build of C code', () => {
  it('names the sections when it does not build the same again', async () => {
    const compiler = await writeCompiler(
      join(bench.directory, 'cc-clock'),
      'exec gcc -DNOW="\\"$(date +%s%N)\\"" "$@"'
    )
    const tree = await writeProgramWithC(
      join(bench.directory, 'has-clock'),
      'static const char *volatile now = NOW;\nstatic int answer(void) { return now[0]; }'
    )
    const made = await bench.build({
      tree,
      plan: { ...withC, verifyReproducible: true },
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: bench.directory,
        GOTOOLCHAIN: 'local',
        CC: compiler
      }
    })
    expect(made.reproductions).toMatchObject([
      { mainPackage: 'example.com/withc', identical: false }
    ])
    const [{ differing, sha256 } = { differing: [], sha256: ['', ''] }] =
      made.reproductions
    expect(differing).toContain('.rodata')
    expect(sha256[0]).not.toBe(sha256[1])
  })
})
