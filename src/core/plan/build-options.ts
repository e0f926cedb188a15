// The options that say what is built, and how.
import {
  buildIdChoices,
  buildModes,
  cgoChoices,
  flagValues,
  goWorkChoices,
  moduleCaches
} from '../inputs/choices.ts'
import type { Option } from './option.ts'

export const buildOptions: readonly Option[] = [
  {
    name: 'working-directory',
    value: 'DIR',
    default: '.',
    description:
      'Directory of the Go module (or go.work) to build, relative to the workspace.'
  },
  {
    name: 'packages',
    value: 'PATTERNS',
    default: '',
    description:
      'Package patterns to build, separated by spaces, commas or lines. Default: every main package of the module or go.work.'
  },
  {
    name: 'exclude',
    value: 'PATTERNS',
    default: '',
    description:
      'Package patterns to leave out, separated by spaces, commas or lines, e.g. ./internal/tools/... ./cmd/gen. The report names each as not built.'
  },
  {
    name: 'targets',
    value: 'TARGETS',
    default: '',
    description:
      "Targets such as linux/amd64, linux/amd64/v3 or linux/arm/7, separated by spaces, commas or lines. Default: the machine's own."
  },
  {
    name: 'tags',
    value: 'TAGS',
    default: '',
    description: 'Build tags, separated by commas or spaces.'
  },
  {
    name: 'ldflags',
    value: 'FLAGS',
    default: '',
    description:
      'Linker flags, quoted as for go build, e.g. -X main.version=v1.2.3. The enforced -s -w come after them.'
  },
  {
    name: 'cgo-enabled',
    choices: cgoChoices,
    default: 'auto',
    description: 'CGO_ENABLED: auto (as Go decides), true or false.'
  },
  {
    name: 'buildmode',
    choices: buildModes,
    default: 'auto',
    description: 'Build mode: auto (as Go decides for the target), exe or pie.'
  },
  {
    name: 'build-id',
    choices: buildIdChoices,
    default: 'keep',
    description:
      'Build IDs of the programs: keep (as Go makes them), none, or commit (a hash of commit, package and settings). Any value but keep is a relaxation and is reported.'
  },
  {
    name: 'gcflags',
    value: 'FLAGS',
    default: '',
    description:
      'Compiler flags, as for go build, e.g. all=-l. Flags that reach files, print, or undo what is enforced are refused.'
  },
  {
    name: 'go-fips140',
    value: 'VERSION',
    default: '',
    description:
      'GOFIPS140 of the build: off, latest, inprocess, certified or a version such as v1.0.0. Needs Go 1.24.'
  },
  {
    name: 'go-experiment',
    value: 'NAMES',
    default: '',
    description: 'GOEXPERIMENT of the build.'
  },
  {
    name: 'go-work',
    choices: goWorkChoices,
    default: 'auto',
    description:
      'auto: a go.work is used unless git ignores it; on: also one that git ignores, for the head alone; off: none is used.'
  },
  {
    name: 'go-proxy',
    value: 'URL',
    default: 'direct',
    description:
      'GOPROXY for fetching modules. Any value but direct is a relaxation and is reported, without credentials in it. Builds and prepare commands do not get it.'
  },
  {
    name: 'go-cache',
    value: 'CACHE',
    default: '/dev/null',
    description:
      'Build cache. /dev/null means a fresh, private, empty one for this run alone; signed: the same, but a pull request first unpacks what a push run compiled, signed and proved; DIR: a directory. The last two are relaxations and are reported.'
  },
  {
    name: 'go-cache-limit',
    value: 'SIZE',
    default: '400 MiB',
    description:
      'With go-cache: signed, the most that a pack of compiled packages may have; a larger one is neither stored nor fetched.'
  },
  {
    name: 'mod-cache',
    choices: moduleCaches,
    default: 'machine',
    description:
      "machine: the machine's module cache, verified; private: an empty one for this run alone."
  },
  {
    name: 'keep-modules',
    choices: flagValues,
    default: 'true',
    description:
      'Keep downloaded modules in the cache of GitHub Actions, for the next run. A file counts only with its hash in go.sum; private modules are not kept. On your own runners this needs mod-cache: private.',
    actionOnly: true
  },
  {
    name: 'buildvcs',
    default: 'false',
    description:
      'Stamp version control data into the binaries. Equal code then gives unequal bytes.',
    isSwitch: true
  },
  {
    name: 'allow-unsafe-build-flags',
    default: 'false',
    description:
      'Accept linker flags that can run programs or reach files outside of the build, such as -extld. A relaxation, and reported.',
    isSwitch: true
  },
  {
    name: 'allow-toolchain-download',
    default: 'false',
    description:
      'Download the Go that go.mod asks for if it is not installed, even with GOTOOLCHAIN=local; with go-proxy: direct it comes from proxy.golang.org. Otherwise the installed Go builds a pull request. A relaxation, and reported.',
    isSwitch: true
  },
  {
    name: 'prepare',
    value: 'COMMANDS',
    default: '',
    description:
      'Commands to run in the head and in the base before the build, one a line, e.g. go generate ./... . No shell is involved.'
  },
  {
    name: 'timeout',
    value: 'TIME',
    default: '30m',
    description:
      'Time that one build or prepare command may take, e.g. 90s, 30m, 1h.'
  },
  {
    name: 'verify-reproducible',
    default: '',
    description:
      'Build twice, in two directories and from two empty caches, and compare the bytes. Default: true in mode release, else false.',
    isSwitch: true
  },
  {
    name: 'explain',
    choices: flagValues,
    default: 'true',
    description:
      'Say why a binary changed: which import brought what, and what the linker kept. false neither records nor compares that; a budget with forbid, require-dead-code-elimination or forbid-path-leaks needs it and turns it on.'
  }
]
