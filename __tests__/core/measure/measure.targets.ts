// The tests of `measure.test.ts`, for all targets.
import './measure.test.ts'
