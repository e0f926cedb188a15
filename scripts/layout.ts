// `npm run layout`: counts what docs/architecture.md promises of the source files.
import { join } from 'node:path'
import {
  longFunctions,
  maxFunctionLines,
  reasonsForLength
} from './layout/long-functions.ts'
import { upwardArrows } from './layout/rooms.ts'
import {
  circles,
  folderOf,
  hasOpening,
  readSources
} from './layout/source-graph.ts'

const sources = readSources(join(import.meta.dirname, '..', 'src'))
const perFolder = new Map<string, number>()
for (const { path } of sources) {
  const folder = join('src', folderOf(path))
  perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1)
}
const withoutOpening = sources.filter((source) => !hasOpening(source))
const long = sources.flatMap((source) =>
  longFunctions(source, maxFunctionLines)
)

const list = (title: string, lines: readonly string[]) => {
  console.log(`${title}: ${lines.length}`)
  for (const line of lines) console.log(`  ${line}`)
}
console.log(`files: ${sources.length}`)
list(
  'folders',
  [...perFolder].map(
    ([folder, count]) => `${String(count).padStart(3)} ${folder}`
  )
)
list(
  'circles',
  circles(sources).map((circle) => circle.join(' '))
)
list('upward arrows', upwardArrows(sources))
list(
  'files without an opening',
  withoutOpening.map(({ path }) => path)
)
list(
  `functions above ${maxFunctionLines} lines`,
  long.map(
    ({ place, key, lines }) =>
      `${lines} ${place}: ${reasonsForLength[key] ?? 'no reason given'}`
  )
)
