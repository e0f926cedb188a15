import { describe, expect, it } from '@jest/globals'
import {
  answerDeadCode,
  answerWhy
} from '../../../../src/core/explain/why/answer-why.ts'
import { renderWhyMarkdown } from '../../../../src/core/report/why/markdown.ts'
import { renderWhyText } from '../../../../src/core/report/why/text.ts'
import { measured } from '../../explain/why/measured.ts'

const style = { colours: false, width: 100 }

describe('an answer for a terminal', () => {
  it('has a line for each fact', () => {
    const why = answerWhy('html/template', [measured()], null)
    expect(renderWhyText(why, style))
      .toBe(`html/template: package of the standard library, in tool (linux/amd64)
  holds               1000 B (31.6 % of the file)
  hangs on it         1.6 KiB in 2 packages, itself among them: what would go if nothing imported it, before second-order effects of the linker
                      1000 B  html/template
                       600 B  text/template
  import chain        example.com/tool
                      → example.com/tool/report  at cmd/tool/main.go:5
                      → html/template  at report/render.go:7
  imported by         1 package
                      example.com/tool/report  at report/render.go:7
  kept by the linker  runtime.main
                      → main.main
                      → example.com/tool/report.Render
                      → html/template.Execute
`)
  })

  it('says for several programs which of them lack the name', () => {
    const other = measured({ symbols: [], packages: [], modules: [] })
    const { imports: _, ...without } = other
    const why = answerWhy('page.html', [measured(), without], null)
    expect(renderWhyText(why, style)).toContain(
      'tool (linux/amd64) has no page.html'
    )
  })

  it('says what keeps dead-code elimination off', () => {
    expect(renderWhyText(answerDeadCode([measured()]), style))
      .toBe(`tool (linux/amd64): dead-code elimination is off: the linker keeps all exported methods of reachable types, by text/template.evalField

text/template.evalField
  kept by the linker  runtime.main
                      → text/template.evalField
  import chain        example.com/tool
                      → example.com/tool/report  at cmd/tool/main.go:5
                      → html/template  at report/render.go:7
                      → text/template
`)
  })
})

describe('an answer as Markdown', () => {
  it('has a point for each fact', () => {
    const text = renderWhyMarkdown(
      answerWhy('html/template', [measured()], null)
    )
    expect(text).toContain(
      '### <code>html/template</code>: package of the standard library, in tool (linux/amd64)\n\n- holds: 1000 B (31.6 % of the file)\n'
    )
    expect(text).toContain('  - → html/template at report/render.go')
  })

  it('lets no name be markup', () => {
    const name = '<img src=x>'
    const bad = measured({
      packages: [
        ...measured().packages,
        { path: name, module: name, kind: 'module', size: 0, regions: [] }
      ]
    })
    const text = renderWhyMarkdown(answerWhy(name, [bad], null))
    expect(text).not.toContain('<img')
  })
})
