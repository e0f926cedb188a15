import { describe, expect, it } from '@jest/globals'
import { symbolTitle } from '../../../src/core/report/symbol-title.ts'

describe('symbolTitle', () => {
  it.each([
    ['main.main', 'main.main'],
    ['gopkg.in/yaml%2ev3.(*parser).peek', 'gopkg.in/yaml.v3.(*parser).peek'],
    [
      'slices.Index[go.shape.[]string,go.shape.string]',
      'slices.Index[~[]string,~string]'
    ],
    ['p.(*Set[go.shape.*uint8]).Add.func1', 'p.(*Set[~*uint8]).Add.func1'],
    [
      'p.Map[go.shape.struct { a/b.x int; S []go.shape.int }]',
      'p.Map[~struct { a/b.x int; S []~int }]'
    ],
    // A package may have that name.
    ['example.com/go.shape.Draw', 'example.com/go.shape.Draw'],
    ['p.F[example.com/go.shape.T]', 'p.F[example.com/go.shape.T]']
  ])('%s: %s', (name, title) => {
    expect(symbolTitle(name)).toBe(title)
  })

  it('differs for an instance and for the wrapper of the same type', () => {
    const names = ['p.(*S[int]).F', 'p.(*S[go.shape.int]).F']
    expect(new Set(names.map(symbolTitle)).size).toBe(2)
  })
})
