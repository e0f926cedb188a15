import { expect, it } from '@jest/globals'
import * as prettier from 'prettier'
import { accuracyPage, type PageInput } from '../../scripts/accuracy/page.ts'
import { programs } from '../../scripts/accuracy/programs.ts'
import { example } from '../core/compare/example.ts'

const measurement = example({
  packages: {
    'example.com/tool': 700,
    '(headers)': 100,
    '(C)': 10,
    '(padding)': 90,
    '(unattributed)': 100
  },
  level: 'functions'
})

const file = {
  spec: '@example/tool@1.2.3',
  path: 'package/bin/tool',
  goVersion: 'go1.23.4 X:nocoverageredesign',
  measurement
}

const [program] = programs
if (!program) throw new Error('no program')

const paired = example({
  packages: { 'example.com/tool': 891, '(headers)': 10, '(padding)': 99 },
  level: 'literals'
})

const input: PageInput = {
  files: [
    { ...file, gsa: { kind: 'told', packages: 600, size: 1000 } },
    { ...file, gsa: { kind: 'newer' } },
    { ...file, gsa: { kind: 'failed', error: 'no | table' } }
  ],
  programs: [
    {
      program,
      target: 'linux/amd64',
      alone: measurement,
      paired: {
        ...paired,
        attribution: { ...paired.attribution, notes: ['something is missing'] }
      }
    },
    { program, target: 'aix/ppc64', alone: measurement, paired: null }
  ],
  linked: [
    {
      goarch: 'arm64',
      linker: 'lld',
      mode: 'pie',
      alone: measurement,
      paired
    }
  ],
  gsa: {
    build: {
      version: 'v1.7.6',
      commit: '0123456789abcdef0123456789abcdef01234567',
      goVersion: 'go1.26.8'
    },
    isGiven: true,
    newest: 'v1.13.0',
    newestMinor: 23
  },
  goVersion: 'go1.26.8',
  leastOwned: 0.85
}

const cells = (page: string, start: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith(`| ${start}`))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))

it('shows shares of the file, and what go-size-analyzer says', () => {
  const page = accuracyPage(input)
  const of = ['', '@example/tool@1.2.3', 'tool', 'elf amd64', 'go1.23.4']
  const shares = ['81.0 %', '0.0 %', '9.0 %', '0.0 %', '10.0 %', '70.0 %']
  const row = [...of, '1,000', 'functions', ...shares]
  expect(cells(page, '@example')).toEqual([
    [...row, '60.0 %', ''],
    [...row, '–', ''],
    [...row, String.raw`fails: no \| table`, '']
  ])
  expect(page).toContain('older than Go 1.24')
  expect(page).toContain(
    'built from commit 0123456 of its repository by go1.26.8;'
  )
})

it('shows what the twin adds, and what was not reached', () => {
  const page = accuracyPage(input)
  const alone = ['1,000', '81.0 %', '89.0 %']
  const rest = ['0.0 %', '9.9 %', '0.0 %', '0.0 %']
  expect(cells(page, 'cmd/go')).toEqual([
    [
      '',
      'cmd/go',
      'linux/amd64',
      ...alone,
      'literals',
      '90.1 %',
      '100.0 %',
      ...rest,
      ''
    ],
    ['', 'cmd/go', 'aix/ppc64', ...alone, 'no twin', '', '', '', '', '', '', '']
  ])
  expect(page).toContain('- something is missing (go linux/amd64)\n')
})

it('says so where go-size-analyzer was not run', () => {
  const page = accuracyPage({
    ...input,
    files: [{ ...file, gsa: null }],
    gsa: null
  })
  expect(page).toContain('go-size-analyzer was not run')
  expect(page).not.toContain('gsa: packages')
})

it('is written as the formatter wants it', async () => {
  const options = { parser: 'markdown' }
  expect(await prettier.check(accuracyPage(input), options)).toBe(true)
})
