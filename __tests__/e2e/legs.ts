// What a run of a pull request left, as its author would have it.
import { maxJsonBytes } from '../../src/baseline/entry.ts'
import { readZip } from '../../src/baseline/zip.ts'
import { mayBeLeg } from '../../src/gate/leg-name.ts'
import { legFile } from '../../src/gate/leg-result.ts'
import { leftLine } from '../../src/github/left-artifact.ts'
import { makeZip } from '../baseline/zips.ts'
import type { World } from './world.ts'

/** Rewrites the leg that was left last: another artifact of the same run. */
export function forgeLeg(
  { github: { actions } }: World,
  change: (result: Record<string, unknown>) => void
): void {
  const index = actions.artifacts.findLastIndex(({ name }) =>
    mayBeLeg(name, '', 'default')
  )
  const [old] = actions.artifacts.splice(index, 1)
  if (old?.content === undefined) throw new Error('the run left no leg')
  const json = readZip(old.content, { name: legFile, maxBytes: maxJsonBytes })
  const result: Record<string, unknown> = JSON.parse(json.toString())
  change(result)
  const content = Buffer.from(JSON.stringify(result))
  const archive = makeZip([{ name: legFile, content }])
  actions.addArtifact(old.runId, old.name, archive)
}

/** Makes the base of a leg as large as its head, so that nothing grew. */
export function growBase(result: Record<string, unknown>): void {
  const leg = Object(result['leg'])
  leg.base.measurements = leg.head
}

/** Makes the log of the job that measured name the leg that was left last. */
export function vouchForLeg({ github: { actions } }: World): void {
  const left = actions.artifacts.findLast(({ name }) =>
    mayBeLeg(name, '', 'default')
  )
  const job = actions.jobs.find(({ runId }) => runId === left?.runId)
  if (left === undefined || job === undefined) {
    throw new Error('no job left a leg')
  }
  const { name, id, digest } = left
  job.log = leftLine({ name, id, digest: digest ?? '' })
}
