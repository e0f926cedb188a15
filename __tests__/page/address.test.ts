// The page's address, and the link that a reader copies.
import { describe, expect, it } from '@jest/globals'
import {
  linkOf,
  readAddress,
  writeAddress
} from '../../src/page/state/address.ts'
import {
  firstView,
  ofBinary,
  selectedIn,
  sortedBy,
  type View
} from '../../src/page/state/view.ts'

const view: View = {
  binary: 1,
  at: ['example.com/a?b#c&d', 'p', '', 'p.F[go.shape.int, "x"]'],
  within: 2,
  show: 'changed',
  bytes: 'wrote',
  q: 'a b+c',
  region: 'code',
  module: 'std',
  sort: 'name',
  isAscending: true,
  by: 'type',
  artifact: '77'
}

const location = {
  protocol: 'https:',
  hostname: 'storage.example',
  href: 'https://storage.example/x.html?sig=secret#q=old'
}

describe('the address', () => {
  it('holds the whole view', () => {
    expect(readAddress(writeAddress(view))).toEqual(view)
  })

  it('is nothing at the start', () => {
    expect(writeAddress(firstView)).toBe('')
    expect(readAddress('')).toEqual(firstView)
  })

  it.each([
    '#b=-1&in=9&show=x&bytes=&sort=size&by=colour&artifact=1/../2',
    '#b=1.5&in=-3',
    '#b=NaN&in=NaN&at',
    '#%',
    `#q=`
  ])('of %s is as at the start', (hash) => {
    expect(readAddress(hash)).toMatchObject({
      binary: 0,
      show: 'all',
      bytes: 'holds',
      sort: 'change',
      by: 'symbol',
      artifact: ''
    })
  })

  it('says another order than that of the start', () => {
    const start: View = { ...firstView, sort: 'head' }
    expect(writeAddress(start, start)).toBe('')
    const ascending = sortedBy(start, 'head')
    expect(writeAddress(ascending, start)).toBe('#sort=head')
    expect(readAddress('#sort=head', start)).toEqual(ascending)
  })

  it('of another binary begins at its whole', () => {
    expect(ofBinary(view, 0)).toMatchObject({ binary: 0, at: [], q: view.q })
  })

  it('of a line that is selected narrows the table no further', () => {
    expect(selectedIn({ ...view, within: 1 }, ['m', 'p', 'T']).within).toBe(1)
    expect(selectedIn({ ...view, within: 3 }, ['m']).within).toBe(1)
  })
})

describe('the link', () => {
  const runUrl = 'https://github.com/o/r/actions/runs/1'

  it('is that of the artifact, where the page knows it', () => {
    expect(linkOf({ ...firstView, artifact: '77' }, runUrl, location)).toBe(
      `${runUrl}/artifacts/77#artifact=77`
    )
  })

  it("is the run's list of artifacts otherwise, and never a storage address", () => {
    expect(linkOf(firstView, runUrl, location)).toBe(`${runUrl}#artifacts`)
  })

  it.each([
    ['file:', 'file:///tmp/page.html'],
    ['http:', 'http://127.0.0.1:8080/page.html'],
    ['https:', 'https://example.com/page.html']
  ])('is the own address of a page at %s without a run', (protocol, href) => {
    const link = linkOf({ ...firstView, q: 'x' }, '', {
      protocol,
      hostname: '',
      href: `${href}#old`
    })
    expect(link).toBe(`${href}#q=x`)
  })

  it('is absent where the page has no address', () => {
    const nowhere = { protocol: 'about:', hostname: '', href: 'about:srcdoc' }
    expect(linkOf(firstView, '', nowhere)).toBe('')
  })
})
