// Variables that steer a Go build, by what the enforced build does with them.
import { levelVariableNames } from '../../core/model/target.ts'

/**
 * Passed through, since programs with C code need them: the compilers, their
 * flags and where they find things.
 */
export const passedThroughNames: readonly string[] = [
  'CC',
  'CXX',
  'AR',
  'FC',
  'CGO_CFLAGS',
  'CGO_CPPFLAGS',
  'CGO_CXXFLAGS',
  'CGO_FFLAGS',
  'CGO_LDFLAGS',
  'PKG_CONFIG',
  'SDKROOT',
  'MACOSX_DEPLOYMENT_TARGET',
  'DEVELOPER_DIR'
]

/** Of the go command and its tools (`go help environment`; internal/cfg, KnownEnv). */
export const goVariables: ReadonlySet<string> = new Set([
  ...levelVariableNames,
  'GCCGO',
  'GO111MODULE',
  'GOARCH',
  'GOAUTH',
  'GOBIN',
  'GOCACHE',
  'GOCACHEPROG',
  'GOCOVERDIR',
  'GODEBUG',
  'GOENV',
  'GOEXPERIMENT',
  'GOFIPS140',
  'GOFLAGS',
  'GOGC',
  'GOGCCFLAGS',
  'GOINSECURE',
  'GOMAXPROCS',
  'GOMEMLIMIT',
  'GOMODCACHE',
  'GONOPROXY',
  'GONOSUMDB',
  'GOOS',
  'GOPATH',
  'GOPRIVATE',
  'GOPROXY',
  'GOROOT',
  'GOROOT_FINAL',
  'GOSUMDB',
  'GOTMPDIR',
  'GOTOOLCHAIN',
  'GOTOOLDIR',
  'GOVCS',
  'GOWORK',
  'GO_EXTLINK_ENABLED'
])

/** Of C compilers, linkers and loaders: what they find, and what they put in. */
export const compilerVariables: readonly string[] = [
  'COMPILER_PATH',
  'CPATH',
  'CPLUS_INCLUDE_PATH',
  'C_INCLUDE_PATH',
  'GCC_EXEC_PREFIX',
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'LD_RUN_PATH',
  'LIBRARY_PATH',
  'OBJC_INCLUDE_PATH',
  'SOURCE_DATE_EPOCH'
]

// What the runner hands to an action, its tokens and its command files; keys that this
// program itself signs with in a terminal; and git's view of the repository that a hook
// was started in.
const withheldNames =
  /^(?:BASELINE_(?:SIGNING_KEY|SECRET)|STORE_SIGNING_KEY|ACTIONS_.*|INPUT_.*|STATE_.*|RUNNER_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX))$/

/** True for a variable that no child is given. */
export function isWithheld(name: string): boolean {
  return withheldNames.test(name)
}
