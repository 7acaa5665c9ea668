require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
// src/review/live-stage.ts
const formatRules = {
	"unknown-key": true,
	"missing-key": true,
	"wrong-type": true,
	"wrong-value": true,
	"unknown-job": true,
	"job-mismatch": true,
	"unknown-parameter": true,
	"missing-parameter": true
};
async function addPlatform(host, request, parts, { secretPrefixes, judge }) {
	const refused = new Set(parts.findings.filter(({ rule, severity }) => severity === "error" && Object.hasOwn(formatRules, rule)).map((finding) => finding.path));
	const isRefused = (path) => refused.has(path);
	const checks = await require_check_command.entryWith(request.dialect).service?.live?.();
	if (!checks) return {
		parts,
		outside: {}
	};
	const answer = await checks.check(host, request, {
		subjects: parts.subjects,
		isRefused,
		secretPrefixes
	});
	const outside = { platform: answer.facts };
	const again = answer.facts.size === 0 ? void 0 : judge(outside, needsPlatform);
	const skipped = [
		...answer.unavailable === null ? [] : [{
			subject: `${countOfRules()} rules that ask the platform`,
			reason: answer.unavailable
		}],
		...(again?.crashed ?? []).map(({ subject, message }) => ({
			subject,
			reason: `it failed on a live check: ${message}`
		})),
		...again?.skipped ?? []
	];
	const findings = [...parts.findings, ...again?.findings ?? []].sort(require_check_command.inReadingOrder);
	return {
		parts: {
			...parts,
			findings,
			skipped: [...parts.skipped, ...skipped],
			notices: [...parts.notices, ...answer.notices]
		},
		outside
	};
}
function needsPlatform(id) {
	const rule = require_check_command.rules[id];
	return rule?.scope === "pipeline" && rule.needs === "platform";
}
function countOfRules() {
	return Object.keys(require_check_command.rules).filter(needsPlatform).length;
}
exports.addPlatform = addPlatform;
