import { Jn as duration, Zn as listNames } from "../startup.js";
import { Ta as describeClock } from "../check-command.js";
// src/render/schedule-words.ts
function whenWords(lane) {
	const { clock, timeZone } = lane.trigger ?? {};
	const words = clock ? describeClock(clock, timeZone?.value ?? "UTC") : void 0;
	if (words === void 0) return lane.label;
	return lane.openMinutes === void 0 ? words : `${words}, polls ${pollWords(lane)}for ${duration(lane.openMinutes * 60)}`;
}
function untimedWords({ kind, label, reason }) {
	if (kind === "webhook") return "on demand, by a webhook";
	return label.startsWith("/") ? `at an unknown time: ${reason}` : `${label}: ${reason}`;
}
function collisionWords({ kind, on, pipelines, peak, times }) {
	const names = listNames(pipelines.map(({ name }) => name));
	const often = times === 1 ? "once" : `${times} times`;
	if (kind === "self-overlap") return `${names} overlaps with ${on}, ${often}`;
	if (kind === "crowd") return `${peak} pipelines start at ${on}, ${often}: ${names}`;
	return `${peak} at the same time on ${on}, ${often}: ${names}`;
}
function pollWords({ pollSeconds }) {
	if (pollSeconds === void 0) return "";
	return pollSeconds === 60 ? "every minute " : `every ${duration(pollSeconds)} `;
}
export { untimedWords as n, whenWords as r, collisionWords as t };
