//#region src/core/model/fingerprint.ts
const releaseName = /^go1(?:\.\d+){0,2}(?:(?:beta|rc)\d+)?$/;
function isRelease(name) {
	return name.length <= 40 && releaseName.test(name);
}
function splitGoVersion(version) {
	const [first = "", ...others] = version.split(" ");
	return isRelease(first) ? {
		release: first,
		rest: others.join(" ")
	} : {
		release: "",
		rest: version
	};
}
function joinFingerprint({ settings, release }) {
	return release === "" ? settings : `${settings}-${release}`;
}
function splitFingerprint(fingerprint) {
	const end = fingerprint.lastIndexOf("-");
	const release = end < 0 ? "" : fingerprint.slice(end + 1);
	return isRelease(release) ? {
		settings: fingerprint.slice(0, end),
		release
	} : {
		settings: fingerprint,
		release: ""
	};
}
function byRelease(fingerprint, release) {
	return joinFingerprint({
		...splitFingerprint(fingerprint),
		release
	});
}
//#endregion
export { splitGoVersion as a, splitFingerprint as i, isRelease as n, joinFingerprint as r, byRelease as t };
