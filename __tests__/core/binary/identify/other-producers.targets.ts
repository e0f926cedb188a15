// The tests of `foreign.test.ts`, for all targets.
import './other-producers.test.ts'
