// docs/how-it-works.md and the comment above `claimGo` have one list of claim layers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..', '..')

/** Number and name of each layer, in order. */
function layers(path: string, pattern: RegExp): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(pattern)].map(([, number, name]) =>
    [number, name].join(' ')
  )
}

describe('the list of claim layers', () => {
  it('is the one that stands above claimGo', () => {
    const documented = layers(
      'docs/how-it-works.md',
      /^(\d+)\. \*\*([^*]+)\*\*/gm
    )
    expect(documented.length).toBeGreaterThan(10)
    expect(documented).toEqual(
      layers('src/core/measure/measure.ts', /^ \* +(\d+)\. ([^:]+):/gm)
    )
  })
})
