// The tests of `added.test.ts`, for all targets.
import './added.test.ts'
