// The settings that `doctor` varies one by one, to measure which of them make Go
// compile again: flags, help and plan are made from this list.
import type { StepCost } from './checks.ts'

/** Cheapest first. */
export const keySettingNames = [
  'nothing',
  'unrelated-variable',
  'home',
  'goflags-text',
  'go111module',
  'ldflags',
  'buildvcs',
  'tags',
  'directory',
  'file-times',
  'value-case',
  'goroot',
  'trimpath',
  'architecture-level',
  'goexperiment',
  'cgo',
  'gcflags',
  'goos',
  'goarch'
] as const

export type KeySettingName = (typeof keySettingNames)[number]

interface KeySetting {
  /** As the table has it. */
  readonly shown: string
  readonly cost: StepCost
  /** Whether Go's documentation gives it a say in what is compiled or linked. */
  readonly isRelevant: boolean
}

/** What each is, and what a build with it costs. */
export const keySettings: Readonly<Record<KeySettingName, KeySetting>> = {
  nothing: { shown: 'the same again', cost: 'warm', isRelevant: false },
  'unrelated-variable': {
    shown: 'a variable that Go does not know',
    cost: 'warm',
    isRelevant: false
  },
  home: { shown: 'another HOME', cost: 'warm', isRelevant: false },
  'goflags-text': {
    shown: 'GOFLAGS with -v',
    cost: 'warm',
    isRelevant: false
  },
  go111module: { shown: 'GO111MODULE=on', cost: 'warm', isRelevant: false },
  ldflags: { shown: '-ldflags', cost: 'warm', isRelevant: true },
  buildvcs: { shown: '-buildvcs', cost: 'warm', isRelevant: true },
  tags: {
    shown: 'a build tag that no file has',
    cost: 'warm',
    isRelevant: true
  },
  directory: {
    shown: 'the tree in another directory',
    cost: 'warm',
    isRelevant: true
  },
  'file-times': {
    shown: 'other times of the source files',
    cost: 'warm',
    isRelevant: false
  },
  'value-case': {
    shown: '-trimpath as it is, its value in capitals',
    cost: 'warm',
    isRelevant: false
  },
  goroot: {
    shown: 'the same Go in another directory',
    cost: 'warm',
    isRelevant: true
  },
  trimpath: { shown: '-trimpath', cost: 'cold', isRelevant: true },
  'architecture-level': {
    shown: 'GOAMD64, or what the architecture has instead',
    cost: 'cold',
    isRelevant: true
  },
  goexperiment: {
    shown: 'GOEXPERIMENT=fieldtrack',
    cost: 'cold',
    isRelevant: true
  },
  cgo: { shown: 'CGO_ENABLED', cost: 'cold', isRelevant: true },
  gcflags: { shown: '-gcflags=all=-l', cost: 'cold', isRelevant: true },
  goos: { shown: 'GOOS', cost: 'cold', isRelevant: true },
  goarch: { shown: 'GOARCH', cost: 'cold', isRelevant: true }
}

/** Those that cost one cold build in all. */
export const defaultKeySettings: readonly KeySettingName[] =
  keySettingNames.filter(
    (name) => keySettings[name].cost === 'warm' || name === 'trimpath'
  )
