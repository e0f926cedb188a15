// Scripts in ASCII mean what they mean as they are written.
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { rolldown } from 'rolldown'
import { lean } from '../../rolldown.config.ts'

const source = '\0source'

/** A module as the build writes scripts. */
async function built(code: string): Promise<string> {
  const bundle = await rolldown({
    input: source,
    plugins: [
      {
        name: 'source',
        resolveId: (id) => (id === source ? id : null),
        load: (id) => (id === source ? code : null)
      }
    ]
  })
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'built',
    // The default is a regular expression, which is of jest's realm here.
    sourcemapIgnoreList: false,
    ...lean
  })
  return output[0].code
}

/** As JSON, so that it is of no realm. */
function valueOf(script: string): unknown {
  return JSON.parse(String(runInNewContext(script)))
}

describe('an expression means the same in ASCII:', () => {
  it.each([
    ['text', `'ä…🙂\u2028\ufeff'`],
    ['text with escapes', `'\\ä \\\\ä \\u{1F642} \\x41…'`],
    ['half a character', `'\\ud83d…' + '\\ude42'`],
    ['a template', '`ä${1 + 1}…\\n\\…🙂${`→`}`'],
    ['keys', `Object.keys({ ä: 1, '…': 2, ['→']: 3, '🙂': 4 })`],
    ['names', `((größe, { 𝒳 }) => größe + 𝒳)('ä', { 𝒳: '…' })`],
    [
      'private names',
      `new (class { #ä = '…'; get() { return this.#ä } })().get()`
    ],
    ['a regular expression', `'a…b·'.replace(/…|[·→]/g, '-')`],
    ['one with escapes', `'a…\\\\…'.replace(/\\…|\\\\…/g, '-')`],
    ['one by code units', `'🙂x🙂'.replace(/🙂/g, '-').length`],
    ['a class by code units', `'🙂'.replace(/[🙂]/g, '-').length`],
    ['one by characters', `'🙂🙃'.replace(/^[🙂🙃]+$/u, '-')`],
    ['a range of characters', `'🙂'.replace(/[😀-🙄]/u, '-')`],
    ['one by sets', `'🙂ä'.replace(/[🙂--ä]/v, '-')`],
    ['groups', `/(?<größe>…)/.exec('…').groups.größe`]
  ])('%s', async (_, expression) => {
    const script = `JSON.stringify(${expression})`
    const code = await built(`export default ${script}`)
    // oxlint-disable-next-line no-control-regex
    expect(code).toMatch(/^[\x00-\x7f]*$/)
    expect(valueOf(`${code}\nbuilt`)).toEqual(valueOf(script))
  })
})

it('raw text stays as it is, which can have no escapes', async () => {
  const code = await built('export default String.raw`\\ä…`')
  expect(code).toContain('`\\ä…`')
})

it('comments are left out, but for where a module begins', async () => {
  const code = await built(
    '/*! a licence */\n/** Adds. */\nexport const add = () => /* @__PURE__ */ one()\n// ends'
  )
  expect(code).not.toMatch(/licence|Adds|PURE|ends/)
  expect(code).toContain('//#region')
})
