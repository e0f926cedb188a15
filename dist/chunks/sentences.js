//#region src/core/report/verify/sentences.ts
const titles = {
	signature: "signature",
	statement: "statement",
	checksum: "checksum",
	measurement: "measurement"
};
const meanings = {
	signature: "these bytes were signed",
	statement: "a signed statement of a release has this digest",
	checksum: "a signed list has this name with this digest",
	measurement: "measured again: digest, size and sections are what was signed"
};
function headOf({ path, verified }) {
	return verified ? `${path} is proved` : `${path} is NOT proved`;
}
function signerSentence({ signer }) {
	return signer.kind === "key" ? `the holder of the key ${signer.fingerprint}` : `${signer.identity}, for whom ${signer.issuer} vouches`;
}
function checkLine(check) {
	const { kind, state, reason, signedAt } = check;
	const where = evidenceOf(check);
	const when = signedAt === null ? "" : `, at ${signedAt}`;
	const sentence = state === "proved" ? `${meanings[kind]}${when}${where}` : `${state}: ${reason}${where}`;
	return {
		title: titles[kind],
		isProved: state === "proved",
		sentence
	};
}
function evidenceOf({ evidence }) {
	return evidence.length === 0 ? "" : ` (${evidence.join(", ")})`;
}
function releaseSentence({ release }) {
	return release === null ? "" : `the measurement is of ${release.repository} ${release.tag}, commit ${release.commit}`;
}
function limitsOf({ files }) {
	const proved = files.map((file) => file.checks.filter(({ state }) => state === "proved"));
	const isOpen = (kind) => proved.some((checks) => !checks.some((check) => check.kind === kind));
	return [
		...proved.flat().some(({ signedAt }) => signedAt === null) ? ["when it was signed"] : [],
		...isOpen("checksum") ? ["the name of the file"] : [],
		...isOpen("measurement") ? ["what it was measured as"] : [],
		"that it is the newest version",
		"what source it was built from, beyond what the signer says"
	];
}
//#endregion
export { signerSentence as a, releaseSentence as i, headOf as n, limitsOf as r, checkLine as t };
