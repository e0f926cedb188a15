import { styleText } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import {
  coloured,
  wantsColours
} from '../../../../src/core/report/terminal/style.ts'

const colours = ['red', 'yellow', 'green', 'cyan', 'bold', 'dim'] as const

describe('coloured', () => {
  it.each(colours)('switches %s on and off as Node does', (colour) => {
    const style = { colours: true, width: 80 }
    expect(coloured('grew', colour, style)).toBe(
      styleText(colour, 'grew', { validateStream: false })
    )
    expect(coloured('', colour, style)).toBe('')
    expect(coloured('grew', colour, { ...style, colours: false })).toBe('grew')
  })
})

describe('wantsColours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: 'dumb' }, true, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ CLICOLOR: '0' }, true, false],
    [{ CLICOLOR: '1' }, true, true],
    [{ CLICOLOR: '1' }, false, false],
    [{ CLICOLOR_FORCE: '1' }, false, true],
    [{ CLICOLOR_FORCE: '0' }, false, false],
    [{ CLICOLOR_FORCE: '1', NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1', CLICOLOR: '0' }, false, true]
  ])('by %j on a terminal (%s) is %s', (environment, isTerminal, expected) => {
    expect(wantsColours(environment, isTerminal)).toBe(expected)
  })
})
