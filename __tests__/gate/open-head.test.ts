import { expect, it } from '@jest/globals'
import { revisionOf } from '../../src/gate/open-head.ts'

it('names the commit of a checkout, and whether it has changes', () => {
  const repository = { head: 'c'.repeat(40) }
  expect(revisionOf(repository, [])).toBe(repository.head)
  expect(revisionOf(repository, ['main.go'])).toBe(`${repository.head}+dirty`)
})
