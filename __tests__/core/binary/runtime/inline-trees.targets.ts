// The tests of `inline-trees.test.ts`, for all targets.
import './inline-trees.test.ts'
