// Several jobs of one commit without `key`: each has its own record, leg and comment.
import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { artifactFile } from '../../src/store/read-artifact.ts'
import { maxJsonBytes } from '../../src/store/entry.ts'
import { artifactName } from '../../src/store/entry-key.ts'
import { readZip } from '../../src/store/single-file-zip.ts'
import { earlierLegArtifact } from '../../src/gate/legs/leg-name.ts'
import { legFile } from '../../src/gate/legs/leg-result.ts'
import { makeZip } from '../store/zips.ts'
import { pullRequestEvent, pushEvent, workflowRunEvent } from './event.ts'
import { repositoryId, type Artifact } from '../servers/actions-store.ts'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import { type Files } from './repository.ts'
import { errorsOf, pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const scene = useWorld({
  ...moduleFiles('agent'),
  ...moduleFiles('server')
})

/** A module in a directory of its own, whose program prints its edition. */
function moduleFiles(name: string): Files {
  const files = {
    ...program(small),
    'go.mod': `module example.com/${name}\n\ngo 1.19\n`,
    'edition.go':
      'package main\n\nvar edition string\n\nfunc init() { println(edition) }\n'
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${name}/${path}`, text])
  )
}

type Inputs = Readonly<Record<string, string>>

/** A job of the push run 1. */
function push(inputs: Inputs): Promise<Job> {
  return scene.world.run({
    workspace: scene.repository.checkout('refs/heads/main'),
    event: pushEvent(scene.repository.tip('main'), null),
    runId: 1,
    inputs
  })
}

/** A job of a run of pull request 7. */
function pull(inputs: Inputs, runId: number, action?: string): Promise<Job> {
  const event = pullRequestEvent(
    scene.repository.pullRequest(7, 'feature'),
    action === undefined ? {} : { action }
  )
  return scene.world.run({
    workspace: scene.repository.checkout('refs/pull/7/merge'),
    event,
    runId,
    scopes: pullScopes,
    inputs
  })
}

const agent = { 'working-directory': 'agent', 'max-growth': '30 KiB' }
const server = { 'working-directory': 'server', 'max-growth': '30 KiB' }

/** The agent's job with another value of a stamp, which no name has. */
function edition(name: string): Inputs {
  return { ...agent, ldflags: `-X main.edition=${name}` }
}

function grow(bytes: Readonly<Record<'agent' | 'server', number>>): void {
  scene.repository.commit('feature', {
    'agent/table.go': table(small + bytes.agent),
    'server/table.go': table(small + bytes.server)
  })
}

/** Rewrites the JSON in an artifact, and its name. */
function rewrite(
  { runId, name, content }: Artifact,
  file: string,
  change: (value: Record<string, unknown>) => string
): void {
  const { actions } = scene.world.github
  const at = actions.artifacts.findIndex((one) => one.name === name)
  actions.artifacts.splice(at, 1)
  const json = readZip(content, { name: file, maxBytes: maxJsonBytes })
  const value: Record<string, unknown> = JSON.parse(json.toString())
  const changed = change(value)
  const text = Buffer.from(JSON.stringify(value))
  actions.addArtifact(runId, changed, makeZip([{ name: file, content: text }]))
}

describe('two jobs of one commit without key', () => {
  it(
    'have a record, a comment and a second judgement each',
    async () => {
      for (const job of [await push(agent), await push(server)]) {
        expect(job).toMatchObject({ code: 0 })
        expect(job.log).toContain('Recorded')
      }
      expect(scene.world.github.actions.artifacts).toHaveLength(2)

      grow({ agent: 20_000, server: 40_000 })
      const opened = [await pull(agent, 2), await pull(server, 2)]
      expect(opened.map(({ code }) => code)).toEqual([0, 1])
      const again = [
        await pull(agent, 3, 'labeled'),
        await pull(server, 3, 'labeled')
      ]
      expect(again.map(({ code }) => code)).toEqual([0, 1])
      const names = ['example.com/agent', 'example.com/server']
      for (const [index, job] of [...opened, ...again].entries()) {
        expect(reportOf(job).reports).toMatchObject([
          {
            mainPackage: names[index % 2],
            status: 'changed',
            baseline: { source: 'artifact' }
          }
        ])
      }
      for (const job of again) expect(job.log).toContain('Nothing is built')
      expect(scene.world.github.comments.map(({ body }) => body)).toEqual([
        expect.stringContaining('agent'),
        expect.stringContaining('server')
      ])
    },
    10 * minutes
  )

  it(
    'that make different files by the same work are an error that names key',
    async () => {
      expect(await push(edition('free'))).toMatchObject({ code: 0 })
      const second = await push(edition('full'))
      expect(second).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(second).join()).toContain('give each its own key')
      expect(second.log).not.toContain('Recorded')
      // A re-run of the same job is none.
      const rerun = await push(edition('free'))
      expect(rerun).toMatchObject({ code: 0 })

      grow({ agent: 40_000, server: 0 })
      expect(await pull(edition('free'), 2)).toMatchObject({ code: 1 })
      const [first] = scene.world.github.comments
      const before = first?.body
      const other = await pull(edition('full'), 2)
      expect(other).toMatchObject({ code: 2 })
      expect(errorsOf(other).join()).toContain('give each its own key')
      expect(scene.world.github.comments.map(({ body }) => body)).toEqual([
        before
      ])
    },
    10 * minutes
  )

  it(
    'whose repository is upgraded in the middle of a pull request keep what 0.1 stored and wrote',
    async () => {
      // What 0.1 had of the agent: its record, its leg and the one comment.
      await push(agent)
      grow({ agent: 40_000, server: 40_000 })
      expect(await pull(agent, 2)).toMatchObject({ code: 1 })
      const [record, leg] = scene.world.github.actions.artifacts
      if (record === undefined || leg === undefined) throw new Error('no leg')
      let former = ''
      rewrite(leg, legFile, (value) => {
        former = String(value['formerFingerprint'])
        value['fingerprint'] = former
        for (const name of ['formerFingerprint', 'run', 'attempt']) {
          delete value[name]
        }
        return earlierLegArtifact('', 'default')
      })
      rewrite(record, artifactFile, (value) => {
        value['fingerprint'] = former
        delete value['attempt']
        return artifactName({ key: '', fingerprint: former })
      })
      const [comment] = scene.world.github.comments
      if (comment === undefined) throw new Error('no comment')
      const key = createHash('sha256').update('').digest('hex').slice(0, 16)
      comment.body = comment.body.replace(
        /^<!--.*-->/,
        `<!-- go-size-gate:v1 key=${key} head=${scene.repository.tip('feature')} run=2.1 -->`
      )

      // The comment of the run of 0.1, by this version's other workflow.
      const { open, files } = scene.world.github.pull
      const sha = scene.repository.tip('feature')
      const base = scene.repository.tip('main')
      open.push({
        number: 7,
        from: 'Codertocat:feature',
        sha,
        repositoryId,
        author: 'somebody'
      })
      expect(files.size).toBe(0)
      scene.world.github.pull.heads.set('main', base)
      for (const pair of [`${base}...${sha}`, `${base}...${base}`]) {
        scene.world.github.mergeBases.set(pair, base)
      }
      const second = await scene.world
        .start({
          workspace: scene.world.sandbox.directory('empty'),
          event: workflowRunEvent({
            id: 2,
            sha,
            branch: 'feature',
            owner: 'Codertocat',
            headRepositoryId: repositoryId
          }),
          inputs: { mode: 'comment' }
        })
        .finish()
      expect(reportOf(second).reports).toMatchObject([
        { mainPackage: 'example.com/agent', baseline: { source: 'artifact' } }
      ])
      expect(scene.world.github.comments).toHaveLength(1)

      const next = [await pull(agent, 4), await pull(server, 4)]
      expect(
        next.map((job) => reportOf(job).reports[0]?.baseline)
      ).toMatchObject(
        // The record is the agent's, and the server's base is built.
        [{ source: 'artifact' }, { source: 'rebuild' }]
      )
      const { comments } = scene.world.github
      expect(comments.map(({ body }) => body)).toEqual([
        expect.stringContaining('agent'),
        expect.stringContaining('server')
      ])
    },
    10 * minutes
  )
})
