import { describe, expect, it } from '@jest/globals'
import { compiledPackages } from '../../src/toolchain/compiled-packages.ts'

describe('compiledPackages', () => {
  const packages = new Set(['fmt', 'net/http', 'example.com/tool'])
  const details: string[] = []
  const live = {
    expect: () => {},
    doing: () => {},
    detail: (text: string) => void details.push(text)
  }
  const watch = compiledPackages([{ packages }], live)

  it('takes names of packages, whole lines alone, however they arrive', () => {
    for (const text of [
      'fm',
      't\n# net/http\n',
      'a.go:1: fmt\nnet/',
      'http\n'
    ]) {
      watch.onOutput(text)
    }
    expect(details).toEqual(['compiling fmt', 'compiling net/http'])
  })

  it('leaves the rest of the output as it was', () => {
    const output =
      'fmt\ninternal/goarch\nruntime/cgo\n# example.com/tool\n./a.go:1:2: undefined: fmt\n'
    expect(watch.without(output)).toBe(
      '# example.com/tool\n./a.go:1:2: undefined: fmt\n'
    )
  })
})
