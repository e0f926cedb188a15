// Go 1.11 to 1.16: function tables of the first two versions.
import { describeReleases } from './each-release.ts'

describeReleases(11, 16)
