require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
// src/render/json.ts
function renderJson(report, _view) {
	return require_startup.jsonText(publicReport(report));
}
function publicReport(report) {
	const { version, verdict, threshold, summary, comparison, changes, account, findings, pipelines, notices, skipped, crashed } = report;
	return {
		version,
		verdict,
		threshold,
		summary: {
			files: summary.files,
			pipelines: summary.pipelines,
			tasks: summary.tasks,
			errors: summary.errors,
			warnings: summary.warnings,
			notes: summary.notes,
			suppressed: summary.suppressed
		},
		comparison: comparison && {
			base: comparison.base,
			gate: comparison.gate,
			new: findings.filter(({ state, suppressed }) => state === "new" && suppressed === null).length,
			existing: findings.filter(({ state, suppressed }) => state === "existing" && suppressed === null).length,
			fixed: comparison.fixed.map(({ rule, path, message }) => ({
				rule,
				path,
				message
			}))
		},
		changes: changes.map(({ path, pipeline, lines }) => ({
			path,
			pipeline,
			lines
		})),
		blastRadius: report.blastRadius ?? [],
		files: account ? publicAccount(account) : null,
		findings: findings.map(publicFinding),
		pipelines: pipelines.map(({ path, name, dialect, groups, tasks, schedules, history }) => ({
			path,
			name,
			dialect,
			groups,
			tasks,
			schedules,
			history
		})),
		notices,
		skipped: skipped.map(({ subject, reason }) => ({
			subject,
			reason
		})),
		crashed: crashed.map(({ subject, path, message }) => ({
			subject,
			path,
			message
		}))
	};
}
function publicAccount({ scope, total, reviewed, removed, leftOut, passedOver, notUnderstood, entries }) {
	return {
		scope,
		total,
		reviewed,
		removed,
		leftOut,
		passedOver,
		notUnderstood,
		entries: entries.map(({ path, outcome, reason }) => ({
			path,
			outcome,
			reason
		}))
	};
}
function publicFinding(finding) {
	const { rule, severity, message, remedy, path, line, column, endLine, endColumn, pipeline, task } = finding;
	const place = {
		path,
		line,
		column,
		endLine,
		endColumn
	};
	const { fingerprint, state, suppressed, isAdvisory, blastRadius, criticality, fix, expertise, docs } = finding;
	const related = finding.related.map(publicRelated);
	return {
		rule,
		severity,
		message,
		remedy,
		...place,
		pipeline,
		task,
		fingerprint,
		state,
		suppressed,
		advisory: isAdvisory,
		blastRadius,
		criticality,
		fix: publicFix(fix),
		related,
		expertise,
		docs,
		parts: (finding.parts ?? []).map(publicPart)
	};
}
function publicPart({ rule, severity, message, remedy, fingerprint, fix, docs }) {
	return {
		rule,
		severity,
		message,
		remedy,
		fingerprint,
		fix: publicFix(fix),
		docs
	};
}
function publicRelated({ message, path, line, column, endLine, endColumn }) {
	return {
		message,
		path,
		line,
		column,
		endLine,
		endColumn
	};
}
function publicFix(fix) {
	if (!fix) return null;
	return {
		title: fix.title,
		safety: fix.safety,
		edits: fix.edits.map(({ span, text }) => ({
			start: span.start,
			end: span.end,
			text
		}))
	};
}
exports.renderJson = renderJson;
