// A finding and a diagnosis to vary.
import type {
  Diagnosis,
  Finding
} from '../../../src/core/model/doctor/diagnosis.ts'

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    check: 'install',
    kind: 'problem',
    program: 'example.com/tool',
    sentence: 'go install and go build make different programs here',
    cause: 'only the first has -trimpath=true',
    bytes: -1234,
    remedy: 'go env GOFLAGS',
    evidence: [{ title: 'two builds', lines: ['go build: 10 bytes'] }],
    ...changes
  }
}

export function diagnosis(changes: Partial<Diagnosis> = {}): Diagnosis {
  return {
    schemaVersion: 1,
    tool: 'go-size-gate 0.0.0',
    goVersion: 'go1.26.8',
    programs: [
      { name: 'example.com/tool', target: 'linux/amd64', fileSize: 1_234_567 }
    ],
    plan: [
      { name: 'go build, as your shell does', check: 'install', cost: 'cold' }
    ],
    checks: [
      { name: 'install', state: 'done', reason: '', command: '' },
      {
        name: 'workspaces',
        state: 'not-run',
        reason:
          'it takes 2 cold builds, and 1 of those that --time allows are left',
        command: 'go-size-gate doctor --only workspaces --time 2 ./cmd/tool'
      },
      { name: 'unneeded', state: 'done', reason: '', command: '' },
      { name: 'path-leaks', state: 'left-out', reason: '', command: '' }
    ],
    findings: [finding()],
    notices: [],
    ...changes
  }
}
