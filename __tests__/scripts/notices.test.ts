// Which comments of bundled code are passed on beside it.
import { expect, it } from '@jest/globals'
import { beyondLicence, noticesIn } from '../../scripts/licenses/notices.ts'

it.each([
  [
    'lines of comments in a row',
    '"use strict"\n// Copyright 2008 Somebody\n//\n// * Neither the name\n\n// Reads it.\nread()',
    ['Copyright 2008 Somebody\n\nNeither the name']
  ],
  [
    'lines that Windows ended',
    'a() // Copyright (c) A\r\n// Licensed under MIT\r\nb()',
    ['Copyright (c) A\nLicensed under MIT']
  ],
  [
    'a block with stars',
    '/**\n * Adds.\n *\n * @license MIT\n * @copyright A\n */\nadd()\n/** Adds. */',
    ['Adds.\n\n@license MIT\n@copyright A']
  ],
  ['a block that asks for it', '/*! somebody */', ['somebody']],
  ['(C) and a year', '/* (C) 2014 Somebody */', ['(C) 2014 Somebody']],
  ['no brackets around a letter', '// a (c)\n// b', []],
  ['no text', "const a = '// Copyright'", []],
  ['nothing of code between lines', '// A licence\nb()\n// c', ['A licence']]
])('finds %s', (_, code, notices) => {
  expect(noticesIn(code, 'a.js')).toEqual(notices)
})

it('refuses code that it cannot read', () => {
  expect(() => noticesIn('const', 'a.js')).toThrow(
    "a.js can't be searched for notices: "
  )
})

it('leaves out what the licence says, and says the rest once', () => {
  const licence = 'MIT\n\nCopyright (c)  A\n\nPermission is granted'
  const notices = [
    'Copyright (c) A',
    'Copyright (c) B',
    'Copyright (c) B',
    'Copyright (c) A\nSee LICENSE'
  ]
  expect(beyondLicence(notices, licence)).toEqual([
    'Copyright (c) B',
    'Copyright (c) A\nSee LICENSE'
  ])
})
