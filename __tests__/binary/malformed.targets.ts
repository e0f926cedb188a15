// The tests of `malformed.test.ts`, for all targets.
import './malformed.test.ts'
