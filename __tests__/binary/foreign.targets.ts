// The tests of `foreign.test.ts`, for all targets.
import './foreign.test.ts'
