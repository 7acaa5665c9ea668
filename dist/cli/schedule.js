const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
const require_read_pipelines = require("./read-pipelines.js");
const require_schedule_arguments = require("./schedule-arguments.js");
const require_snapshot_answers = require("./snapshot-answers.js");
// src/cli/schedule.ts
var schedule_exports = require_rolldown_runtime.__exportAll({ schedule: () => schedule });
async function schedule(host, args) {
	const asked = require_schedule_arguments.parseScheduleArguments(args);
	const view = await scheduleOf(host, asked);
	if (asked.output !== void 0) require_check_command.refuseInput(host, "The forecast", asked.output);
	const remark = (text) => host.err(`pipeline-review: ${text}\n`);
	const pieces = await require_schedule_arguments.scheduleFormats[asked.format].render(view, remark);
	if (asked.output === void 0) for (const piece of pieces) host.out(piece);
	else await require_check_command.writeFile(host, "The forecast", asked.output, [...pieces].join(""));
	return require_startup.exitCodes.pass;
}
async function scheduleOf(host, asked) {
	const config = await require_read_pipelines.configOf(host, asked.config);
	const read = await require_read_pipelines.pipelinesIn(host, asked.paths, config);
	if (read.length === 0) throw new require_startup.OperationalError("No pipeline found.", "Pass the directory of your pipelines.");
	const answers = await require_snapshot_answers.snapshotAnswers(host, asked.history, read);
	const baselines = new Map([...answers].flatMap(({ 0: key, 1: { baseline } }) => baseline ? [[key, baseline]] : []));
	const pipelines = read.map((pipeline) => require_check_command.withNames(pipeline, answers.get(pipeline.key)?.names));
	const from = asked.from ?? host.now().getTime();
	const runtime = host.zoneData;
	return {
		...viewOf(pipelines, {
			...asked,
			from
		}, baselines, config),
		...runtime && { runtime }
	};
}
function viewOf(pipelines, { from, days, crowd, zone: wish }, baselines, config) {
	const window = require_check_command.windowFrom(from, days);
	const expected = require_check_command.expectedFrom(baselines);
	const known = require_check_command.forecast(pipelines, window, { expected });
	const collisions = require_check_command.collisionsIn(known, {
		expected,
		pools: require_check_command.teamOf(config).pools,
		crowd
	});
	const name = wish ?? usualZone(known);
	const zone = require_check_command.zoneOffsets(name, window.from, window.to);
	if (!zone) throw new require_startup.OperationalError(`Unknown time zone "${name}" in this runtime.`, "Pass another one with --zone.");
	return {
		forecast: known,
		collisions,
		zone,
		expected
	};
}
function usualZone({ lanes }) {
	const counts = new Map();
	for (let $ = 0, $l = lanes; $ < $l.length; $++) {
		const { offsets } = $l[$];
		if (offsets) counts.set(offsets.zone, (counts.get(offsets.zone) ?? 0) + 1);
	}
	const { 0: first } = [...counts].sort(({ 0: a, 1: m }, { 0: b, 1: n }) => n - m || (a < b ? -1 : 1));
	return first?.[0] ?? "UTC";
}
module.exports = {
	scheduleOf,
	schedule_exports
};
