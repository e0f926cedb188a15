// The tests of `go-object.test.ts`, for all targets.
import './goobj.test.ts'
