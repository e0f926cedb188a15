// What an archive is made of, of archives as the archiver writes them.
import { describe, expect, it } from '@jest/globals'
import { readArchiveFacts } from '../../../src/core/build-cache/archive-members.ts'
import { MalformedBinary } from '../../../src/core/binary/malformed-binary.ts'
import {
  archiveOf,
  archiveWithC,
  goArchive,
  goLine
} from '../../toolchain/build-cache/fake-cache.ts'

function factsOf(archive: Buffer) {
  const reading = readArchiveFacts(archive.length)
  let step = reading.next()
  while (!step.done) {
    const { offset, size } = step.value
    expect(offset + size).toBeLessThanOrEqual(archive.length)
    step = reading.next(archive.subarray(offset, offset + size))
  }
  return step.value
}

const ofGo = { holdsC: false, go: 'go1.26.8', target: 'linux/amd64' }

describe('an archive', () => {
  it('of Go says by which and for what', () => {
    expect(factsOf(goArchive('a'))).toEqual(ofGo)
    // Of an odd length.
    expect(factsOf(goArchive('ab'))).toEqual(ofGo)
  })

  it.each([
    ['go object linux arm go1.26.8 GOARM=6 X:a\n', 'linux/arm/6'],
    ['go object linux arm go1.26.8 GOARM=7 X:a\n', 'linux/arm'],
    [
      'go object linux mips go1.26.8 GOMIPS=softfloat X:\n',
      'linux/mips/softfloat'
    ],
    ['go object wasip1 wasm go1.26.8 X:a\n', 'wasip1/wasm']
  ])('is for the target of %j', (text, target) => {
    const archive = archiveOf([['__.PKGDEF', text]])
    expect(factsOf(archive)).toMatchObject({ target, go: 'go1.26.8' })
  })

  it('with a member of neither kind holds C', () => {
    expect(factsOf(archiveWithC('a'))).toEqual({ ...ofGo, holdsC: true })
    const empty = archiveOf([
      ['__.PKGDEF', goLine],
      ['preferlinkext', '']
    ])
    expect(factsOf(empty).holdsC).toBe(true)
  })

  it('that says nothing of Go is of none', () => {
    const facts = factsOf(archiveOf([['a.o', '\x7fELF']]))
    expect(facts).toEqual({ holdsC: true, go: '', target: '' })
  })

  it.each([
    ['another file', Buffer.from('\x7fELF')],
    ['nothing', Buffer.of()],
    ['a cut one', goArchive('a').subarray(0, -10)]
  ])('is refused where it is %s', (_, bytes) => {
    expect(() => factsOf(bytes)).toThrow(MalformedBinary)
  })
})
