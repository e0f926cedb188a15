// Files of a release that doesn't exist yet: real ones, with what such a release
// would change in them.
import { afterAll, describe, expect, it } from '@jest/globals'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../../src/core/binary/read-image.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import { read, workshop } from '../measure/build.ts'
import { goMinor, plain, sizeOf, tiles } from './containers.ts'

const shop = workshop()
afterAll(shop.remove)

const file = Buffer.from(
  read(shop.build('stripped', { main: './single', ldflags: '-s -w' }))
)
const known = measure(file, plain)
const { image } = readImage(file)
const table = image ? readFunctionTable(image) : ''
if (typeof table === 'string') throw new Error(table)

const { goVersion } = known.binary
/** As long as the real one, so that nothing moves. */
const later = goVersion.replace(`go1.${goMinor}`, 'go1.99')

/** A copy that says it is of the later release, changed further. */
function newer(change: (copy: Buffer) => void = () => undefined): Buffer {
  const copy = Buffer.from(file)
  for (
    let at = copy.indexOf(goVersion);
    at >= 0;
    at = copy.indexOf(goVersion, at + 1)
  ) {
    copy.write(later, at, 'latin1')
  }
  change(copy)
  return copy
}

const note = `the file was made by ${later}, and the newest release that is known here is Go 1.27: its tables are read as that one's, and what they do not agree with is left out`

/** The first function's name, beyond all names. */
const loseName = (copy: Buffer) =>
  copy.writeUInt32LE(
    0x7fff_ffff,
    (table.records[0] ?? 0) + table.shape.nameOffset
  )

describe('a file of a later release of Go', () => {
  it('is measured as the newest known, and says so', () => {
    expect(later).toHaveLength(goVersion.length)
    const measured = measure(newer(), plain)
    expect(measured.binary.goVersion).toBe(later)
    expect(measured.packages).toEqual(known.packages)
    expect(measured.attribution).toEqual({
      ...known.attribution,
      notes: [note, ...known.attribution.notes]
    })
    expect(known.attribution.notes).not.toContain(note)
  })

  it('with another magic number is read as it was, and says so', () => {
    const measured = measure(
      newer((copy) => copy.writeUInt32LE(0xffff_fff2, table.header.offset)),
      plain
    )
    expect(measured.packages).toEqual(known.packages)
    expect(measured.attribution.notes.slice(0, 2)).toEqual([
      note,
      'the function table has the magic number 0xfffffff2, which none of Go 1.2 to 1.27 writes: it is read as theirs, as a later release may have changed little'
    ])
  })

  it('with module data that was moved about has functions and no types', () => {
    const module = table.module?.offset ?? 0
    const measured = measure(
      // Words 0 to 31 never moved since Go 1.16.
      newer((copy) => copy.fill(0xff, module + 32 * 8, module + 70 * 8)),
      plain
    )
    expect(tiles(measured)).toBe(true)
    expect(measured.attribution.level).toBe('functions')
    expect(measured.attribution.notes).toEqual(
      expect.arrayContaining([
        note,
        'the module data has no known layout, so types have no owner'
      ])
    )
    expect(measured.symbols.filter(({ region }) => region === 'code')).toEqual(
      known.symbols.filter(({ region }) => region === 'code')
    )
    expect(sizeOf(measured, '(unattributed)')).toBeGreaterThan(
      sizeOf(known, '(unattributed)')
    )
  })

  it('with another function table is measured by its sections', () => {
    const measured = measure(newer(loseName), plain)
    expect(tiles(measured)).toBe(true)
    expect(measured.attribution.level).toBe('sections')
    expect(measured.attribution.notes).toEqual([
      note,
      expect.stringMatching(
        /^the function table could not be read: a name lies outside its table or has no end \(at byte \d+\)$/
      )
    ])
  })

  it('is damaged where a known release would be as well', () => {
    const copy = Buffer.from(file)
    loseName(copy)
    expect(() => measure(copy, plain)).toThrow(
      /^a name lies outside its table or has no end \(at byte \d+\)$/
    )
    const half = newer().subarray(0, file.length / 2)
    expect(() => measure(half, plain)).toThrow(/truncated or damaged/)
  })
})
