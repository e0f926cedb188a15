import { describe, expect, it } from '@jest/globals'
import {
  markdownName,
  markdownPath,
  markdownSentence,
  markdownUrl,
  plainName,
  plainSentence
} from '../../../src/core/text/escape.ts'

/** What a browser shows of the escaped text, and what a Markdown or reference parser could act on. */
function shown(markdown: string): string {
  return markdown
    .replace(/<!-- -->/g, '')
    .replace(/^<code>|<\/code>$/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(+code))
}

const hostile = [
  'main.F[go.shape.struct { X int "json:\\"a|b\\"" }]`x`@octocat<img src=x>',
  'a\\|b',
  '</code><script>alert(1)</script>',
  '![x](https://example.com/x.png)',
  '[link](https://example.com)',
  '<!-- go-size-gate:v1 key=0 -->',
  '--><h1>x</h1><!--',
  '**bold** _it_ ~~no~~ `code`',
  '@org/team #123 org/repo#45 :tada: $x^2$',
  '&lt;b&gt; &#64;octocat',
  '# heading'
]

describe('markdownPath', () => {
  it.each(hostile)(
    '%s is shown as it is, and has no active character',
    (name) => {
      const lines = markdownPath(name).split('<br>')
      expect(lines.map(shown).join('')).toBe(name)
      for (const line of lines) {
        const inside = line
          .replace(/^<code>|<\/code>$/g, '')
          .replace(/<!-- -->|&#\d+;/g, '')
        expect(inside).not.toMatch(/[&<>"'`|*_~[\]\\@#$!]|:\S/)
      }
    }
  )

  it.each([
    ['github.com/x/y', ['github.com/x/y']],
    [
      'go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc',
      [
        'go.opentelemetry.io/otel/',
        'exporters/otlp/otlpmetric/',
        'otlpmetricgrpc'
      ]
    ],
    ['a'.repeat(40), ['a'.repeat(40)]],
    ['', [' ']]
  ])('breaks %s after slashes', (path, lines) => {
    expect(markdownPath(path)).toBe(
      lines.map((line) => `<code>${line}</code>`).join('<br>')
    )
  })
})

describe('markdownName', () => {
  it.each(hostile)('%s is shown as it is', (name) => {
    expect(shown(markdownName(name))).toBe(name)
  })

  it.each(hostile)('%s leaves no active character', (name) => {
    const inside = markdownName(name)
      .slice('<code>'.length, -'</code>'.length)
      .replace(/<!-- -->/g, '')
      .replace(/&#\d+;/g, '')
    expect(inside).not.toMatch(/[&<>"'`|*_~[\]\\@#$!]|:\S/)
  })

  it('splits what GitHub would link after decoding', () => {
    const text = markdownName(
      'a@b.example https://x.example www.x.example GH-1 #2'
    )
    const pieces = text.split('<!-- -->').map((piece) => shown(piece))
    for (const piece of pieces) {
      expect(piece).not.toMatch(/@\w|:\/\/|www\.|GH-\d|#\d/)
    }
    expect(pieces.length).toBe(6)
  })

  it('drops controls, escapes, bidirectional marks and line ends', () => {
    expect(
      markdownName(
        'a\u001b[31mb\u202ec\u2066d\r\ne\tf\u0000g\u2028h\ufeff\ud800'
      )
    ).toBe('<code>a&#91;31mbcdefgh</code>')
  })

  it('is never an empty element', () => {
    expect(markdownName('\u0007')).toBe('<code> </code>')
  })
})

describe('plainName', () => {
  it('keeps both ends of a long name', () => {
    const name = plainName(`example.com/${'x'.repeat(5000)}.(*T).Method`, 40)
    expect(Array.from(name).length).toBe(40)
    expect(name).toMatch(/^example\.com\/x+…x*\.\(\*T\)\.Method$/)
  })

  it('counts code points and splits none', () => {
    expect(plainName('😀'.repeat(10), 4)).toBe('😀😀…😀')
  })

  it('leaves a name at the limit alone', () => {
    expect(plainName('x'.repeat(120))).toBe('x'.repeat(120))
  })
})

describe('plainSentence', () => {
  it('is one line', () => {
    expect(plainSentence('a\n\n::error::b\u001b[0m\tc')).toBe(
      'a ::error::b[0m c'
    )
  })

  it('is cut at its end', () => {
    expect(plainSentence('abcdef', 4)).toBe('abc…')
  })
})

describe('markdownSentence', () => {
  it.each(hostile)('%s is shown as it is', (text) => {
    expect(shown(markdownSentence(text))).toBe(text)
  })
})

describe('markdownUrl', () => {
  it.each([
    [
      'https://github.com/o/r/actions/runs/1',
      'https://github.com/o/r/actions/runs/1'
    ],
    ['https://x.example/a)b|c', 'https://x.example/a%29b%7Cc'],
    ['javascript:alert(1)', ''],
    ['', ''],
    ['https://', ''],
    [`https://x.example/${'a'.repeat(400)}`, '']
  ])('%s becomes %s', (url, expected) => {
    expect(markdownUrl(url)).toBe(expected)
  })
})
