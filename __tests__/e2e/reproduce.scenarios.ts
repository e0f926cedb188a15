// The line that a report gives to reproduce its bytes, typed into a shell in a fresh clone.
import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestEvent } from './event.ts'
import { project } from './job.ts'
import { table } from './program.ts'
import { git, makeRepository, type Files } from './repository.ts'
import { pullScopes, reportOf } from './world.ts'
import { minutes, useWorld } from './use-world.ts'

const scene = useWorld()

/** A program whose bytes depend on every input that the test gives. */
const files: Files = {
  "it's here/go.mod": 'module example.com/tool\n\ngo 1.19\n',
  "it's here/cmd/tool/main.go": `package main

var version = "unset"

func main() { println(version, len(extra), len(table), made) }
`,
  "it's here/cmd/tool/table.go": table(1024),
  "it's here/cmd/tool/extra.go":
    '//go:build extra\n\npackage main\n\nvar extra = "by a tag"\n',
  "it's here/cmd/tool/plain.go":
    '//go:build !extra\n\npackage main\n\nvar extra = ""\n',
  "it's here/cmd/other/main.go": 'package main\n\nfunc main() {}\n',
  "it's here/make.sh": `printf 'package main\\n\\nconst made = "%s"\\n' "$1" > cmd/tool/made.go\n`
}

it(
  'makes the bytes of the merge commit again, with every input',
  async () => {
    const repository = makeRepository(scene.world.sandbox, files)
    repository.commit('feature', {
      "it's here/cmd/tool/table.go": table(9000)
    })
    // The base moves on, so that the merge commit is not a commit of the branch.
    repository.commit('main', { 'README.md': 'moved on\n' })
    const pull = repository.pullRequest(7, 'feature')
    const job = await scene.world
      .start({
        workspace: repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull),
        scopes: pullScopes,
        inputs: {
          'working-directory': "it's here",
          packages: './cmd/tool',
          targets: 'linux/arm64',
          tags: 'extra',
          ldflags: '-X main.version=v1.2.3',
          'build-id': 'commit',
          prepare: `# by a generator\nsh make.sh "it's  made"\nsh -c 'test -f cmd/tool/made.go'`,
          'go-cache': '/dev/null'
        }
      })
      .finish()
    const measured = reportOf(job)
    const { reproduce: line = '', reproduceNote } = measured.provenance ?? {}
    expect(reproduceNote).toBe(undefined)
    expect(line).toContain(pull.merge)
    expect(line).toContain('--build-id=commit')
    expect(measured.provenance?.relaxations).toEqual(['build-id: commit'])
    expect(job.log).toContain(line)

    const home = scene.world.sandbox.directory('home')
    git(home, 'clone', '-q', repository.url, 'clone')
    const clone = join(home, 'clone')
    // The terminal's program, as it is installed; JSON, to compare.
    const bin = join(home, 'bin')
    mkdirSync(bin)
    const cli = join(project, 'dist', 'cli.js')
    writeFileSync(
      join(bin, 'go-size-gate'),
      `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@" --format=json --output='${home}/report.json'\n`
    )
    chmodSync(join(bin, 'go-size-gate'), 0o755)
    execFileSync('/bin/sh', ['-c', line], {
      cwd: clone,
      env: {
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        HOME: home,
        GIT_CONFIG_NOSYSTEM: '1'
      },
      stdio: ['ignore', 'ignore', 'pipe']
    })
    const again: typeof measured = JSON.parse(
      readFileSync(join(home, 'report.json'), 'utf8')
    )
    const sides = ({ reports }: typeof measured) =>
      reports.flatMap(({ target, base, head }) =>
        [base, head].map((side) => ({
          target,
          mainPackage: side?.binary.mainPackage,
          sha256: side?.binary.sha256,
          fingerprint: side?.build?.fingerprint
        }))
      )
    expect(sides(again)).toEqual(sides(measured))
    expect(sides(again).map(({ mainPackage }) => mainPackage)).toEqual(
      Array<string>(2).fill('example.com/tool/cmd/tool')
    )
    expect(again.provenance?.headCommit).toBe(pull.merge)
  },
  10 * minutes
)
