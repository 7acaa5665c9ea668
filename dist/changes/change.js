// src/changes/risk.ts
const risks = [
	"silence",
	"weaker-safety",
	"stopped-work",
	"wider-reach",
	"unknown",
	"behaviour",
	"safer",
	"cosmetic"
];
function effect(risk, ...reasons) {
	return {
		risk,
		reasons
	};
}
function graver(one, other) {
	return risks.indexOf(one) <= risks.indexOf(other) ? one : other;
}
function limitEffect(was, is) {
	const limit = (value) => typeof value === "number" && value > 0 ? value : Number.POSITIVE_INFINITY;
	const [former, latter] = [limit(was), limit(is)];
	return latter > former ? effect("weaker-safety", "more may run at the same time") : effect("safer");
}
// src/changes/change.ts
function sentenceOf({ subject, what }) {
	return subject === "" ? what : `${subject}: ${what}`;
}
const mostInLine = 20;
function linesOf(changes) {
	const lines = new Map();
	for (const change of changes) {
		const key = change.subject === "" ? change.what : change.subject;
		const known = lines.get(key);
		if (known && change.subject !== "") known.push(change.what);
		else lines.set(change.subject === "" ? `=${key}` : key, [sentenceOf(change)]);
	}
	return [...lines.values()].map((parts) => {
		const rest = parts.length - mostInLine;
		return rest > 1 ? `${parts.slice(0, mostInLine).join("; ")}; and ${rest} more` : parts.join("; ");
	});
}
function present(...parts) {
	return parts.filter((part) => part !== void 0);
}
export { graver as a, effect as i, present as n, limitEffect as o, sentenceOf as r, risks as s, linesOf as t };
