import { describe, expect, it } from '@jest/globals'
import { firstLines, outline } from '../../src/toolchain/error-summary.ts'

describe('outline', () => {
  it.each([
    [
      'joins a line that ends with a colon to the one that it leads to',
      'go: example.com/x@v1.0.0:\n\tgit fetch:\n\tfatal: no access\n',
      'example.com/x@v1.0.0: git fetch: fatal: no access'
    ],
    [
      'separates other lines',
      '# example.com/x\n./a.go:1:2: undefined: a\n./b.go:1:2: undefined: b\n',
      './a.go:1:2: undefined: a; ./b.go:1:2: undefined: b'
    ],
    [
      'ends with no colon of a line that leads on',
      'go: updates to go.mod needed:\n',
      'updates to go.mod needed'
    ],
    [
      'passes over downloads, and says that there is more',
      'go: downloading a v1\na\nb\nc\nd\n',
      'a; b; c …'
    ],
    ['says so where there is nothing', '\n', 'it gave no reason']
  ])('%s', (_name, output, text) => {
    expect(outline(output)).toBe(text)
  })
})

describe('firstLines', () => {
  it('gives three telling lines, none of them long', () => {
    const output = `# m/a\n./a.go:1:2: \u001b[31mx\n\n${'y'.repeat(999)}\nz\nmore\n`
    expect(firstLines(output)).toEqual(['./a.go:1:2: x', 'y'.repeat(400), 'z'])
  })
})
