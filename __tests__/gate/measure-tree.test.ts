// What goes on beside the measuring, where one of both fails. Packs made beside it are shown
// by real builds (e2e/signed-build-cache).
import { describe, expect, it } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import { bothOf } from '../../src/gate/measure-tree.ts'

const nothing = (): void => {}

/** Work that ends when it is told to. */
function pending() {
  let end = nothing
  const work = new Promise<void>((resolve) => {
    end = resolve
  })
  return { work, end: () => end() }
}

describe('bothOf', () => {
  it('gives what both give', async () => {
    expect(await bothOf(Promise.resolve(1), Promise.resolve('a'))).toEqual([
      1,
      'a'
    ])
    expect(await bothOf(Promise.resolve(1), undefined)).toEqual([1, undefined])
  })

  it('fails as the measuring does, but only when what is beside it has ended and cleared up', async () => {
    const left = ['pack']
    const { work, end } = pending()
    const packing = work.finally(() => left.pop())
    const measuring = Promise.reject(new Error('not an executable'))
    let isOver = false
    const both = bothOf(measuring, packing).finally(() => {
      isOver = true
    })
    both.catch(() => {})
    for (let turn = 0; turn < 10; turn++) await setImmediate()
    expect(isOver).toBe(false)
    end()
    await expect(both).rejects.toThrow('not an executable')
    expect(left).toEqual([])
  })

  it('fails as what is beside the measuring does, but only when all is measured', async () => {
    const { work, end } = pending()
    let isMeasured = false
    const measuring = work.then(() => {
      isMeasured = true
    })
    const both = bothOf(measuring, Promise.reject(new Error('no space')))
    both.catch(() => {})
    for (let turn = 0; turn < 10; turn++) await setImmediate()
    end()
    await expect(both).rejects.toThrow('no space')
    expect(isMeasured).toBe(true)
  })

  it('fails as the measuring does where both fail', async () => {
    await expect(
      bothOf(
        Promise.reject(new Error('not an executable')),
        Promise.reject(new Error('no space'))
      )
    ).rejects.toThrow('not an executable')
  })
})
