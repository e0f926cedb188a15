import { describe, expect, it } from '@jest/globals'
import { detectFormat } from '../../../../src/core/binary/identify/detect-format.ts'

const pe = Buffer.alloc(80)
pe.write('MZ')
pe.writeUInt32LE(64, 0x3c)
pe.write('PE\0\0', 64)

const dos = Buffer.from(pe)
dos.write('NE', 64)

const hex = (text: string) => Buffer.from(text, 'hex')

// Marked executable, in the flags at byte 18.
const xcoff = hex(`01f7${'0'.repeat(32)}000200000000`)

// A text of one byte, in which the program starts.
const plan9 = hex(
  '000001eb00000001'.padEnd(40, '0') + '00001020'.padEnd(24, '0')
)

describe('detectFormat', () => {
  it.each([
    ['ELF', hex('7f454c4602010100'), 'elf'],
    ['Wasm', hex('0061736d01000000'), 'wasm'],
    ['Mach-O, little-endian', hex('cffaedfe07000001'), 'macho'],
    ['Mach-O, big-endian', hex('feedfacf01000007'), 'macho'],
    ['universal Mach-O', hex('cafebabe00000002'), 'macho'],
    ['PE', pe, 'pe'],
    ['XCOFF', xcoff, 'xcoff'],
    ['Plan 9', plan9, 'plan9'],
    ['an XCOFF object', hex('01f7'.padEnd(48, '0')), null],
    ['a Java class', hex('cafebabe00000034'), null],
    ['a DOS program', dos, null],
    ['a script', Buffer.from('#!/bin/sh\n'), null],
    ['three bytes', hex('7f454c'), null],
    ['nothing', Buffer.alloc(0), null]
  ])('tells %s', (_, file, format) => {
    expect(detectFormat(file)).toBe(format)
  })
})
