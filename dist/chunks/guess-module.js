//#region src/core/measure/owners/guess-module.ts
/** Hosts, and places on them, below which a repository is two elements deep. */
const ofOwners = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitea\.com|gitee\.com|git\.sr\.ht)\//;
/** gopkg.in: `name.v2` or `owner/name.v2`. */
const ofGopkg = /^gopkg\.in\/(?:[^/]+\/)?[^/]+\.v\d+(?=\/|$)/;
/**
* The repository that an import path lies in, by the rules of well-known hosts,
* else the host and the element below it; of a vendored package its own.
*/
function guessModule(path) {
	const vendored = path.lastIndexOf("/vendor/");
	const plain = vendored < 0 ? path : path.slice(vendored + 8);
	const gopkg = ofGopkg.exec(plain);
	if (gopkg) return gopkg[0];
	const depth = ofOwners.test(plain) || plain.startsWith("golang.org/x/") ? 3 : 2;
	return plain.split("/").slice(0, depth).join("/");
}
//#endregion
export { guessModule as t };
