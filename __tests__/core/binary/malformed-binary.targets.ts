// The tests of `malformed.test.ts`, for all targets.
import './malformed-binary.test.ts'
