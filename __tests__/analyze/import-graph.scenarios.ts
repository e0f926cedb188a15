// Import graphs of binaries that are measured on threads: no thread gets them, and each
// measurement has its own.
import { expect, it } from '@jest/globals'
import { stat } from 'node:fs/promises'
import { analyzeAll } from '../../src/analyze/analyze-all.ts'
import { threadsFor } from '../../src/analyze/measuring-threads.ts'
import type { ImportGraph } from '../../src/core/model/explanation/explanation.ts'

const graphOf = (path: string): ImportGraph => ({
  modules: [],
  packages: [{ path, imports: [] }]
})

it('are in the measurements of the binaries that they are of', async () => {
  // A large executable, whatever wrote it.
  const path = process.execPath
  const { size } = await stat(path)
  expect(threadsFor([size, size], 2)).toBe(2)
  const job = { path, gzip: false }
  const [first, second] = await analyzeAll([
    { ...job, imports: graphOf('example.com/one') },
    { ...job, imports: graphOf('example.com/two') }
  ])
  expect(first?.imports).toEqual(graphOf('example.com/one'))
  expect(second?.imports).toEqual(graphOf('example.com/two'))
  const [bare] = await analyzeAll([{ ...job, imports: null }])
  expect(bare).not.toHaveProperty('imports')
})
