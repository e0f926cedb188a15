// The tests of `embedded.test.ts`, for all targets.
import './embedded.test.ts'
