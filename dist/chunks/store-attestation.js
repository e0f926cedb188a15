import { S as object, x as number } from "./dist.js";
import { n as refusalOf } from "./refusal.js";
import { t as readAnswer } from "./read-answer.js";
//#region src/github/attestations/store-attestation.ts
const storedSchema = object({ id: number() });
const doing = "store the attestation";
async function storeAttestation(client, { owner, repo }, bundle) {
	try {
		const { data } = await client.rest.repos.createAttestation({
			owner,
			repo,
			bundle: JSON.parse(bundle.toString("utf8"))
		});
		return {
			state: "stored",
			...readAnswer(storedSchema, data)
		};
	} catch (error) {
		const refusal = refusalOf(error, doing, "attestations: write");
		return {
			state: "refused",
			...refusal,
			message: messageFor(refusal)
		};
	}
}
function messageFor({ status, message }) {
	const [why] = message.split("; ", 1);
	if (/feature not available/i.test(message)) return `${why}; a private repository has attestations with GitHub Enterprise Cloud alone: make it public, or set release-attest: false`;
	return status === 404 ? `${why}; GitHub Enterprise Server has no attestations, and elsewhere the job needs "permissions: attestations: write": add it, or set release-attest: false` : message;
}
//#endregion
export { storeAttestation };
