import { afterEach, describe, expect, it } from '@jest/globals'
import { textStyle } from '../../src/commands/write-result.ts'

const { stdout } = process
const real = { isTTY: stdout.isTTY, columns: stdout.columns }

/** Standard output as a terminal of so many columns, or as a pipe. */
function pretend(isTTY: boolean, columns?: number): void {
  Object.assign(stdout, { isTTY, columns })
}

afterEach(() => void Object.assign(stdout, real))

describe('textStyle', () => {
  it('has the width of a terminal alone', () => {
    pretend(true, 72)
    expect(textStyle({ output: '' }).width).toBe(72)
    expect(textStyle({ output: 'report.txt' }).width).toBe(Infinity)
    // Some terminals don't say how many they have.
    pretend(true, 0)
    expect(textStyle({ output: '' }).width).toBe(80)
    pretend(false)
    expect(textStyle({ output: '' }).width).toBe(Infinity)
  })
})
