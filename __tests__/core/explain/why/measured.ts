// A program with an import graph and a listing of the linker, small enough to be
// checked by eye:
//
//   tool -> tool/report -> html/template -> text/template -> fmt
//   tool -> fmt
//   tool/report -> fmt
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { example, symbol } from '../../compare/example.ts'

const tool = 'example.com/tool'
const report = 'example.com/tool/report'
const yaml = 'gopkg.in/yaml.v3'

export function measured(more: Partial<Measurement> = {}): Measurement {
  const symbols = [
    symbol('html/template.Execute', 900, { package: 'html/template' }),
    symbol('main.main', 500, { package: tool }),
    symbol('page.html (embedded)', 300, { package: report, region: 'strings' }),
    symbol('main.usage (string)', 200, { package: tool, region: 'strings' }),
    symbol('main.usage', 16, { package: tool, region: 'data' }),
    symbol(`${report}.Render`, 100, { package: report }),
    symbol('runtime.main', 90, { package: 'runtime' }),
    symbol('_rt0_amd64_linux', 10, { package: 'runtime' })
  ]
  const keptBy = [5, 6, 5, 1, 1, 1, 7, -1]
  return {
    ...example({
      packages: {
        [tool]: 716,
        [report]: 400,
        'html/template': 1000,
        'text/template': 600,
        fmt: 300,
        runtime: 100,
        [yaml]: 50
      },
      moduleOf: {
        [report]: tool,
        'html/template': 'std',
        'text/template': 'std',
        fmt: 'std',
        runtime: 'std'
      },
      kinds: { [tool]: 'main', [report]: 'main', 'html/template': 'std' },
      versions: { [yaml]: 'v3.0.1' },
      symbols
    }),
    imports: {
      modules: [
        { path: tool, version: '' },
        { path: yaml, version: 'v3.0.1' }
      ],
      packages: [
        {
          path: tool,
          module: 0,
          imports: [1, 2, 6],
          directory: 'cmd/tool',
          places: ['main.go:5', 'main.go:6', '']
        },
        {
          path: report,
          module: 0,
          imports: [2, 3, 5],
          directory: 'report',
          places: ['a.go:3', 'render.go:8', 'render.go:7']
        },
        { path: 'fmt', imports: [] },
        { path: yaml, module: 1, imports: [2, 4] },
        { path: `${yaml}/eliminated`, module: 1, imports: [] },
        { path: 'html/template', imports: [2, 7] },
        { path: 'runtime', imports: [] },
        { path: 'text/template', imports: [2] }
      ]
    },
    reachability: {
      keptBy,
      deadCode: {
        state: 'off',
        culprits: [
          {
            kind: 'reflection',
            symbol: 'text/template.evalField',
            package: 'text/template',
            path: [
              { package: 'runtime', symbol: 'runtime.main' },
              { package: 'text/template', symbol: 'text/template.evalField' }
            ]
          }
        ]
      },
      equalContents: []
    },
    ...more
  }
}
