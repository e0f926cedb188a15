// Measures the last commits of a Go program's history, for `go-size-gate replay`:
// each commit on the first-parent line is built stripped in a worktree of its
// own and analysed; the file of a commit is `<number>-<commit>.json`.
// docs/examples/replay.json is `replay` of the last 41 commits of github.com/boyter/scc
// up to d8eda2b, built by go1.26.8.
// Run: node scripts/history.ts CHECKOUT COUNT DIRECTORY [PACKAGE] (Node 24; Go on the path)
import { execFileSync } from 'node:child_process'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { analyzeFile } from '../src/analyze/analyze-file.ts'
import { messageOf } from '../src/core/user-error.ts'

const [checkout, count, directory, program = '.'] = process.argv.slice(2)
if (checkout === undefined || count === undefined || directory === undefined) {
  throw new Error('node scripts/history.ts CHECKOUT COUNT DIRECTORY [PACKAGE]')
}

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', checkout ?? '', ...args], {
    encoding: 'utf8'
  }).trim()
}

const commits = git('rev-list', '--first-parent', `-n${count}`, 'HEAD')
  .split('\n')
  .toReversed()
await mkdir(directory, { recursive: true })
const temporary = await mkdtemp(join(tmpdir(), 'history-'))
const tree = join(temporary, 'tree')
const binary = join(temporary, 'binary')
git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD')
try {
  for (const [index, commit] of commits.entries()) {
    execFileSync('git', ['-C', tree, 'checkout', '--quiet', '--force', commit])
    const name = `${String(index + 1).padStart(4, '0')}-${commit}.json`
    try {
      execFileSync(
        'go',
        [
          'build',
          '-trimpath',
          '-buildvcs=false',
          '-ldflags=-s -w',
          '-o',
          binary,
          program
        ],
        {
          cwd: tree,
          env: { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local' },
          stdio: ['ignore', 'ignore', 'pipe']
        }
      )
    } catch (error) {
      console.error(`${name}: not built: ${messageOf(error)}`)
      continue
    }
    const measurement = await analyzeFile(binary, { gzip: true })
    await writeFile(resolve(directory, name), JSON.stringify(measurement))
    console.error(`${name}: ${measurement.binary.fileSize} bytes`)
  }
} finally {
  git('worktree', 'remove', '--force', tree)
  await rm(temporary, { recursive: true, force: true })
}
