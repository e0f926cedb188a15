// Reads which requirements bring modules in: the require lines of the main modules'
// go.mod files, and the module graph as Go loads it.
import {
  parseModuleGraph,
  type ModuleRequirements,
  type RequireLine
} from '../../core/explain/why/requirements.ts'
import { run } from '../../host/process.ts'
import { mainModFiles } from '../tree/find-modules.ts'
import { parseRequires } from '../tree/mod-file.ts'
import type { OpenTree } from '../tree/open-tree.ts'
import { nameInTree, readTreeFile } from '../tree/tree-file.ts'

/** Bytes of the module graph; Kubernetes has 3 MiB. */
const maxGraphBytes = 64 * 1024 * 1024

/** Reads them in the fetching environment: the graph needs go.mod files that no build needs. */
export async function readRequirements(
  opened: OpenTree
): Promise<ModuleRequirements> {
  const { tree, plan } = opened
  const lines: RequireLine[] = []
  for (const path of await mainModFiles(tree, plan.goWork)) {
    const text = (await readTreeFile(tree, path).catch(() => null)) ?? ''
    const file = nameInTree(tree, path)
    for (const { module, line, indirect } of parseRequires(text)) {
      lines.push({ module, file, line, indirect })
    }
  }
  return { lines, graph: await readGraph(opened) }
}

/** null where Go can't load it, as without a network. */
async function readGraph(
  opened: OpenTree
): Promise<ModuleRequirements['graph']> {
  const { builder, tree, fetching } = opened
  const finished = await run(builder.go, ['mod', 'graph'], {
    cwd: tree.directory,
    env: { ...fetching, PWD: tree.directory },
    timeoutSeconds: builder.timeoutSeconds,
    maxStdoutBytes: maxGraphBytes
  }).catch(() => null)
  if (finished === null || finished.code !== 0) return null
  return parseModuleGraph(finished.stdout.toString('utf8'))
}
