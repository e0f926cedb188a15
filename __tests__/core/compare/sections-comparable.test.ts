import { describe, expect, it } from '@jest/globals'
import { renderMarkdown } from '../../../src/core/report/markdown/report.ts'
import {
  sectionsComparable,
  sectionsNote
} from '../../../src/core/compare/sections-comparable.ts'
import { renderText } from '../../../src/core/report/terminal/report.ts'
import { grown, MiB, report, side } from '../report/reports.ts'

function between(from: string, to: string) {
  return grown({
    base: side(17 * MiB, { goVersion: from }),
    head: side(17 * MiB, { goVersion: to })
  })
}

describe('sectionsComparable', () => {
  it.each([
    ['go1.26.8', 'go1.26.8', true],
    ['go1.26.1', 'go1.26rc1', true],
    ['go1.26.1', 'devel go1.26-abcdef Thu', true],
    ['', '', true],
    ['go1.25.8', 'go1.26.0', false],
    ['go1.9', 'go2.9', false],
    ['go1.26.8', '', false]
  ])('of %j and %j is %p', (from, to, comparable) => {
    expect(sectionsComparable(between(from, to))).toBe(comparable)
    expect(sectionsNote(between(from, to)) === '').toBe(comparable)
  })

  it('is true where one side is missing, false for two formats', () => {
    expect(sectionsComparable({ base: null, head: side(9) })).toBe(true)
    const other = side(9, { format: 'pe' })
    expect(sectionsNote({ base: side(9), head: other })).toBe(
      'Go 1.26 (elf) and Go 1.26 (pe) lay sections out differently: compare regions'
    )
  })
})

describe('sections of two releases of Go', () => {
  const note =
    'Go 1.25 and Go 1.26 lay sections out differently: compare regions'

  it('stand after the regions, with a note, in Markdown', () => {
    const text = renderMarkdown(report([between('go1.25.3', 'go1.26.8')]), {
      limit: 65_536
    })
    expect(text).toContain(note)
    expect(text.indexOf('>Regions<')).toBeLessThan(text.indexOf('>Sections<'))
    expect(text.indexOf('>Sections<')).toBeLessThan(text.indexOf(note))
    const alike = renderMarkdown(report([grown()]), { limit: 65_536 })
    expect(alike.indexOf('>Sections<')).toBeLessThan(alike.indexOf('>Regions<'))
    expect(alike).not.toContain('lay sections out')
  })

  it('stand after the regions, with a note, in a terminal', () => {
    const style = { colours: false, width: 200 }
    const text = renderText(report([between('go1.25.3', 'go1.26.8')]), style)
    expect(text).toContain(`Sections (${note})`)
    expect(text.indexOf('\nRegions\n')).toBeGreaterThan(0)
    expect(text.indexOf('\nRegions\n')).toBeLessThan(
      text.indexOf('\nSections (')
    )
    expect(renderText(report([grown()]), style)).not.toContain('Regions')
  })
})
