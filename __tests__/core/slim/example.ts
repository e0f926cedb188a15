// A row and a Slimming to vary.
import type { Saving, Slimming } from '../../../src/core/model/slim/slimming.ts'
import type { SavingText } from '../../../src/core/slim/saving.ts'

export function savingText(changes: Partial<SavingText> = {}): SavingText {
  return {
    step: 'stripping',
    program: 'example.com/tool',
    change: '-ldflags=-w',
    base: 'your-build',
    risk: 'No DWARF.',
    line: 'go build -ldflags=-w example.com/tool',
    details: [{ title: 'debug information', lines: ['the file has none'] }],
    ...changes
  }
}

export function saving(changes: Partial<Saving> = {}): Saving {
  return {
    ...savingText(),
    source: 'built',
    bytes: 1024,
    gzip: 512,
    ...changes
  }
}

export function slimming(changes: Partial<Slimming> = {}): Slimming {
  return {
    schemaVersion: 1,
    tool: 'go-size-gate 0.0.0',
    goVersion: 'go1.26.8',
    programs: [
      {
        name: 'example.com/tool',
        target: 'linux/amd64',
        yours: { fileSize: 4 * 1024 * 1024, gzip: 2 * 1024 * 1024 },
        stripped: { fileSize: 3 * 1024 * 1024, gzip: 1024 * 1024 },
        together: {
          fileSize: 2 * 1024 * 1024,
          gzip: 1024 * 1024,
          line: 'CGO_ENABLED=0 go build -trimpath example.com/tool'
        }
      }
    ],
    plan: [
      { name: 'go build, as your shell does', step: 'stripping', cost: 'cold' }
    ],
    steps: [
      { name: 'stripping', state: 'done', reason: '', command: '' },
      {
        name: 'packing',
        state: 'not-run',
        reason: 'it takes a cold build',
        command: 'go-size-gate slim --only packing --time 12'
      }
    ],
    savings: [saving()],
    notices: ['your build has -trimpath already'],
    ...changes
  }
}
