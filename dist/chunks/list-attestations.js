import { D as record, E as pipe, L as unknown, N as string, S as object, b as nullish, h as maxLength, t as array } from "./dist.js";
import { n as refusalOf, t as UnusableAnswer } from "./refusal.js";
import "./bundle-schema.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/attestations/list-attestations.ts
const perPage = 30;
const maxPages = 4;
const maxCursorLength = 1e3;
const apiVersion = "2022-11-28";
const answerSchema = object({ attestations: pipe(array(object({ bundle: nullish(record(string(), unknown())) })), maxLength(perPage)) });
async function listAttestations(client, { owner, repo }, sha256, predicateType) {
	try {
		const bundles = [];
		let after = null;
		for (let page = 1; page <= maxPages; page += 1) {
			const { data, headers } = await client.rest.repos.listAttestations({
				owner,
				repo,
				subject_digest: `sha256:${sha256}`,
				predicate_type: predicateType,
				per_page: perPage,
				...after === null ? {} : { after },
				headers: { "x-github-api-version": apiVersion }
			});
			const { attestations } = readAnswer(answerSchema, data);
			bundles.push(...attestations.flatMap(({ bundle }) => bytesOf(bundle)));
			after = cursorIn(headers.link ?? "");
			if (after === null) return {
				state: "read",
				bundles
			};
		}
		throw new UnusableAnswer(`there are more than 120, and not all are listed`);
	} catch (error) {
		const refusal = refusalOf(error, "list the attestations", "attestations: read");
		return refusal.status === 404 ? {
			state: "read",
			bundles: []
		} : {
			state: "refused",
			...refusal
		};
	}
}
function bytesOf(bundle) {
	if (bundle === null || bundle === void 0) throw new UnusableAnswer("it lacks the bundle of an attestation");
	const bytes = Buffer.from(JSON.stringify(bundle));
	return bytes.length > 4194304 ? [] : [bytes];
}
function cursorIn(link) {
	const next = link.split(",").find((one) => one.endsWith("rel=\"next\"")) ?? "";
	const address = next.slice(next.indexOf("<") + 1, next.indexOf(">"));
	if (!URL.canParse(address)) return null;
	const after = new URL(address).searchParams.get("after");
	return after === null || after.length > maxCursorLength ? null : after;
}
//#endregion
export { listAttestations };
