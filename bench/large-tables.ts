// Tables of docs/performance.md: programs with symbols, and how cost grows. Pure.
import { markdownTable } from 'markdown-table'
import type { FileTimes, Tool } from './analyze.ts'
import { cells, cpu, runsOf } from './file-cells.ts'
import { median } from './statistics.ts'

function symbolsTable(files: readonly FileTimes[]): string {
  const tools: readonly (readonly [Tool, string])[] = [
    ['text', 'ours, text'],
    ['json', 'ours, JSON'],
    ['nm', 'nm'],
    ['goda', 'goda'],
    ['gsa', 'gsa']
  ]
  return markdownTable(
    [
      ['file', 'MB', 'tool', 'time', 'CPU', 'memory'],
      ...files.flatMap((one) =>
        tools.map(([tool, name]) => [
          one.file.name,
          (one.file.size / 1e6).toFixed(1),
          name,
          ...cells(one, tool)
        ])
      )
    ],
    { align: ['l', 'r', 'l', 'r', 'r', 'r'] }
  )
}

function growthTable(files: readonly FileTimes[]): string {
  return markdownTable(
    [
      [
        'file',
        'MB',
        'functions',
        'text',
        'CPU',
        'memory',
        'CPU per MB',
        'gsa',
        'CPU',
        'memory'
      ],
      ...files.map((one) => {
        const { file, functions } = one
        const seconds = runsOf(one, 'text').map(cpu)
        const perMegabyte = (1000 * median(seconds)) / (file.size / 1e6)
        return [
          file.name,
          (file.size / 1e6).toFixed(1),
          functions.toLocaleString('en'),
          ...cells(one, 'text'),
          `${perMegabyte.toFixed(1)} ms`,
          ...cells(one, 'gsa')
        ]
      })
    ],
    { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r', 'r', 'r', 'r'] }
  )
}

export function largeTables(files: readonly FileTimes[]): string {
  const linear = files.filter(({ file }) => file.kind !== 'symbols')
  const bySize = linear.toSorted((a, b) => a.file.size - b.file.size)
  return `
### The same with symbols

${symbolsTable(files.filter(({ file }) => file.kind === 'symbols'))}

### How the cost grows

The files are published programs, and generated ones: records with fields, methods, messages, tables and generic helpers,
as generated API clients have them ([the generator](../bench/large-program.ts)). For the smallest file most of the time is
the start of Node.

${growthTable(bySize)}
`
}
