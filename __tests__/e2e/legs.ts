// What a run of a pull request left, as its author would have it.
import { maxJsonBytes } from '../../src/baseline/entry.ts'
import { readZip } from '../../src/baseline/zip.ts'
import { mayBeLeg } from '../../src/gate/leg-name.ts'
import { legFile } from '../../src/gate/leg-result.ts'
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
