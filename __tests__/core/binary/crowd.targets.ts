// The tests of `crowd.test.ts`, for all targets.
import './crowd.test.ts'
