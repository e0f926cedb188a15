// The workflows of docs/binaries.md under a real runner, as printed: one job builds and
// leaves an artifact, another one judges it; and a matrix, whose legs take turns here,
// measures where it builds. What they build by is stood in for, where it isn't the go command.
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { pullRequestEvent, pushEvent, type Event } from '../e2e/event.ts'
import { runnerName } from '../e2e/job.ts'
import { program, table } from '../e2e/program.ts'
import { makeRepository, type Files } from '../e2e/repository.ts'
import { buildCache } from '../setup/build-cache.ts'
import { makeActWorld, type ActWorld } from './act-world.ts'
import { printedWorkflow } from './printed-workflows.ts'
import { uploadArtifact, writeBazel } from './stand-ins.ts'

const small = 64 * 16
const minutes = 60_000

let world: ActWorld
let runs: number

beforeEach(async () => {
  runs = 0
  world = await makeActWorld((sandbox) => {
    const programs = sandbox.directory('programs')
    writeBazel(programs)
    return {
      actions: { 'actions/upload-artifact@v7': uploadArtifact },
      programs,
      takesTurns: true,
      environment: { GOCACHE: buildCache(), RUNNER_NAME: runnerName }
    }
  })
}, 20 * minutes)

afterEach(async () => {
  await world.close()
  expect(world.github.violations).toEqual([])
})

/** Runs the workflow on an event; GitHub knows the run, and the job that judges. */
async function run(workspace: string, event: Event, sha: string) {
  const id = ++runs
  const { GITHUB_HEAD_REF, GITHUB_REF_NAME = '' } = event.environment
  world.github.actions.addRun({
    id,
    event: event.name,
    branch: GITHUB_HEAD_REF ? 'feature' : GITHUB_REF_NAME,
    sha
  })
  world.github.actions.addJob({
    runId: id,
    name: 'size',
    runnerName,
    conclusion: null,
    log: ''
  })
  return { id, ...(await world.act.run(workspace, event, id)) }
}

/** A push of these files, then a pull request that changes some. */
async function pushAndChange(files: Files, change: Files) {
  const repository = makeRepository(world.sandbox, files)
  const sha = repository.tip('main')
  const main = repository.checkout('refs/heads/main')
  const pushed = await run(main, pushEvent(sha, null), sha)
  expect([pushed.code, pushed.code === 0 ? '' : pushed.log]).toEqual([0, ''])
  repository.commit('feature', change)
  const pull = repository.pullRequest(7, 'feature')
  const merged = repository.checkout('refs/pull/7/merge')
  const changed = await run(merged, pullRequestEvent(pull), pull.head)
  expect([changed.code, changed.code === 0 ? '' : changed.log]).toEqual([0, ''])
  return changed
}

const artifactsOf = (runId: number): readonly string[] =>
  world.github.actions.artifacts
    .filter((artifact) => artifact.runId === runId)
    .map(({ name }) => name)

const makefile = `all:
\tCGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o bin/tool .
`

it(
  'two jobs: one builds, the other one judges what it left',
  async () => {
    const { log, id } = await pushAndChange(
      {
        ...program(small),
        Makefile: makefile,
        '.gitignore': 'bin/\n',
        '.github/workflows/size.yml': printedWorkflow('docs/binaries.md', 0)
      },
      { 'table.go': table(small + 40_000) }
    )
    expect(artifactsOf(id)).toContain('binaries')
    expect(log).toContain('Downloaded the artifact binaries')
    expect(log).toContain('was measured by an earlier run (artifact)')
    const [comment, ...others] = world.github.comments
    expect(others).toEqual([])
    expect(comment?.body).toMatch(/tool.* grew by/)
    expect(comment?.body).toContain('built by the workflow, not by the gate')
  },
  6 * minutes
)

/** The stand-in for bazel builds what the first leg wants for the one that asks first. */
function oneLegAtATime(workflow: string): string {
  const matrix = /^( +)matrix:$/m
  expect(workflow).toMatch(matrix)
  return workflow.replace(matrix, '$1max-parallel: 1\n$1matrix:')
}

/** The files of a program in a directory of its own. */
function below(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path === 'go.mod' ? path : `cmd/tool/${path}`,
      text
    ])
  )
}

it(
  'a matrix: each runner measures what it built, and one job judges',
  async () => {
    await pushAndChange(
      {
        ...below(program(small)),
        '.gitignore': '/bazel-*\n/out/\n',
        '.github/workflows/size.yml': oneLegAtATime(
          printedWorkflow('docs/binaries.md', 1)
        )
      },
      below({ 'table.go': table(small + 40_000) })
    )
    expect(world.github.comments).toHaveLength(1)
    const [comment] = world.github.comments
    for (const system of ['linux', 'darwin']) {
      expect(comment?.body).toContain(`${system}/amd64`)
    }
    expect(comment?.body).toMatch(/tool.* grew by/)
  },
  8 * minutes
)
