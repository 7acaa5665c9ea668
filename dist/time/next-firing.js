const require_check_command = require("../check-command.js");
// src/time/next-firing.ts
const maxDays = 400;
function nextFiring(cron, zone, fromUtcMs) {
	let tried = 0;
	for (const day of require_check_command.localDays(cron, fromUtcMs - require_check_command.dayMs, Date.UTC(2200, 0, 1))) {
		if (tried++ === maxDays) return void 0;
		const offsets = require_check_command.zoneOffsets(zone, day - require_check_command.dayMs, day + 2 * require_check_command.dayMs);
		if (offsets === void 0) return void 0;
		const window = {
			from: Math.max(fromUtcMs, offsets.from),
			to: offsets.to
		};
		const { 0: first } = require_check_command.firings(cron, offsets, 1, window).at;
		if (first !== void 0) return first;
	}
}
module.exports = {
	nextFiring
};
