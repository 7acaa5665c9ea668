const require_check_command = require("../check-command.js");
const require_startup = require("../startup.js");
// src/render/schedule-words.ts
function whenWords(lane) {
	const { trigger } = lane;
	const words = trigger?.clock ? require_check_command.describeClock(trigger.clock, require_check_command.zoneWordOf(trigger, lane.pipeline.dialect)) : void 0;
	if (words === void 0) return lane.label;
	return lane.openMinutes === void 0 ? words : `${words}, polls ${pollWords(lane)}for ${require_startup.duration(lane.openMinutes * 60)}`;
}
function untimedWords({ kind, label, reason }) {
	if (kind === "webhook") return "on demand, by a webhook";
	return label.startsWith("/") ? `at an unknown time: ${reason}` : `${label}: ${reason}`;
}
function collisionWords({ kind, on, pipelines, peak, times }) {
	const names = require_startup.listNames(pipelines.map(({ name }) => name));
	const often = times === 1 ? "once" : `${times} times`;
	if (kind === "self-overlap") return `${names} overlaps with ${on}, ${often}`;
	if (kind === "crowd") return `${peak} pipelines start at ${on}, ${often}: ${names}`;
	return `${peak} at the same time on ${on}, ${often}: ${names}`;
}
function pollWords({ pollSeconds }) {
	if (pollSeconds === void 0) return "";
	return pollSeconds === 60 ? "every minute " : `every ${require_startup.duration(pollSeconds)} `;
}
module.exports = {
	collisionWords,
	untimedWords,
	whenWords
};
