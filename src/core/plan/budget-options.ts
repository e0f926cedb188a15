// The options that set budgets.
import type { Option } from './option.ts'

/** Budgets for the whole run; the budget file refines them. */
export const budgetOptions: readonly Option[] = [
  {
    name: 'max-size',
    default: '',
    description: 'Fail when a binary is larger than this, e.g. 20 MiB.'
  },
  {
    name: 'min-size',
    default: '',
    description:
      'Fail when a binary is smaller than this: something fell out of it.'
  },
  {
    name: 'max-growth',
    default: '',
    description:
      'Fail when a binary grows by more than this, e.g. 100 KiB. Without any growth limit: more than 500 KiB and more than 2 %.'
  },
  {
    name: 'max-growth-percent',
    default: '',
    description: 'Fail when a binary grows by more than this many percent.'
  },
  {
    name: 'require',
    default: '',
    description:
      'any: one broken growth limit is enough to fail; all: both must be broken. Default: any.'
  },
  {
    name: 'go-upgrade-limit',
    default: '',
    description:
      'Fail when another release of Go, brought by the go or toolchain line of the change, adds more than this, e.g. 1 MiB. Without this limit only max-size judges what Go adds.'
  },
  {
    name: 'go-upgrade-limit-percent',
    default: '',
    description:
      'Fail when such a release of Go adds more than this many percent.'
  },
  {
    name: 'warn-max-size',
    default: '',
    description: 'Warn when a binary is larger than this.'
  },
  {
    name: 'warn-max-growth',
    default: '',
    description:
      'Warn when a binary grows by more than this. Without any such limit: 100 KiB or 0.5 %.'
  },
  {
    name: 'warn-max-growth-percent',
    default: '',
    description: 'Warn when a binary grows by more than this many percent.'
  },
  {
    name: 'warn-go-upgrade-limit',
    default: '',
    description:
      'Warn when a release of Go that the change brings adds more than this.'
  },
  {
    name: 'warn-go-upgrade-limit-percent',
    default: '',
    description:
      'Warn when such a release of Go adds more than this many percent.'
  },
  {
    name: 'noise-floor',
    default: '',
    description: 'A change smaller than this is neutral. Default: 2 KiB.'
  },
  {
    name: 'metric',
    default: '',
    description:
      'What is judged: file, content or gzip, or several separated by commas. Default: file.'
  }
]
