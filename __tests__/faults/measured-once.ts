// Stands in for src/gate/measure-tree.ts: the same tree, built with the same
// settings, gives the same bytes, so that it is built and measured once for all runs.
import { createHash } from 'node:crypto'
import { readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import {
  measureTree as measure,
  type MeasuredTree,
  type ReadTree
} from '../../src/gate/measure-tree.ts'

type Parameters_ = Parameters<typeof measure>

export async function measureTree(
  ...[opened, name, absentAllowed, listed]: Parameters_
): Promise<MeasuredTree> {
  const { directory } = opened.tree
  const hash = createHash('sha256').update(`${opened.fingerprint} ${name}`)
  for (const file of (await readdir(directory)).toSorted()) {
    if (/\.go$|^go\.mod$/.test(file)) {
      hash.update(await readFile(join(directory, file)))
    }
  }
  const kept = join(
    process.env['FAULTS_MEASURED'] ?? '',
    hash.digest('hex').slice(0, 16)
  )
  try {
    return deserialize(await readFile(kept))
  } catch {
    const measured = await measure(opened, name, absentAllowed, listed)
    await writeFile(`${kept}.${process.pid}`, serialize(measured))
    await rename(`${kept}.${process.pid}`, kept)
    return measured
  }
}

export async function readTree(...tree: Parameters_): Promise<ReadTree> {
  const measured = await measureTree(...tree)
  return { build: measured.build, measure: () => Promise.resolve(measured) }
}
