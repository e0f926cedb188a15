// The tests of `written.test.ts`, for all targets.
import './authorship.test.ts'
