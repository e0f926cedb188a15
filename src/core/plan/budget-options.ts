// The options that set budgets.
import { requirements } from '../inputs/choices.ts'
import type { Option } from './option.ts'

/** Budgets for the whole run; the budget file refines them. */
export const budgetOptions: readonly Option[] = [
  {
    name: 'max-size',
    value: 'SIZE',
    default: '',
    description: 'Fail when a binary is larger than this, e.g. 20 MiB.'
  },
  {
    name: 'min-size',
    value: 'SIZE',
    default: '',
    description:
      'Fail when a binary is smaller than this: something fell out of it.'
  },
  {
    name: 'max-growth',
    value: 'SIZE',
    default: '',
    description:
      'Fail when a binary grows by more than this, e.g. 100 KiB. Without any growth limit: more than 500 KiB and more than 2 %.'
  },
  {
    name: 'max-growth-percent',
    value: 'PERCENT',
    default: '',
    description: 'Fail when a binary grows by more than this many percent.'
  },
  {
    name: 'require',
    choices: requirements,
    default: '',
    description:
      'any: one broken growth limit is enough to fail; all: both must be broken. Default: any.'
  },
  {
    name: 'go-upgrade-limit',
    value: 'SIZE',
    default: '',
    description:
      'Fail when another release of Go, brought by the go or toolchain line of the change, adds more than this, e.g. 1 MiB. Without this limit only max-size judges what Go adds.'
  },
  {
    name: 'go-upgrade-limit-percent',
    value: 'PERCENT',
    default: '',
    description:
      'Fail when such a release of Go adds more than this many percent.'
  },
  {
    name: 'warn-max-size',
    value: 'SIZE',
    default: '',
    description: 'Warn when a binary is larger than this.'
  },
  {
    name: 'warn-max-growth',
    value: 'SIZE',
    default: '',
    description:
      'Warn when a binary grows by more than this. Without any such limit: 100 KiB or 0.5 %.'
  },
  {
    name: 'warn-max-growth-percent',
    value: 'PERCENT',
    default: '',
    description: 'Warn when a binary grows by more than this many percent.'
  },
  {
    name: 'warn-go-upgrade-limit',
    value: 'SIZE',
    default: '',
    description:
      'Warn when a release of Go that the change brings adds more than this.'
  },
  {
    name: 'warn-go-upgrade-limit-percent',
    value: 'PERCENT',
    default: '',
    description:
      'Warn when such a release of Go adds more than this many percent.'
  },
  {
    name: 'noise-floor',
    value: 'SIZE',
    default: '',
    description: 'A change smaller than this is neutral. Default: 2 KiB.'
  },
  {
    name: 'metric',
    value: 'METRICS',
    default: '',
    description:
      'What is judged: file, content or gzip, or several separated by commas. Default: file.'
  }
]
