const require_check_command = require("../check-command.js");
// src/schedule/zone-data.ts
function releaseFollowed(runtime) {
	return runtime && /^\d{4}[a-z]$/.test(runtime.tz) && runtime.tz > require_check_command.zoneRelease ? runtime.tz : require_check_command.zoneRelease;
}
function disagreementOn({ offsets }, utcMs) {
	return offsets && require_check_command.zoneChangeAt(offsets.zone, utcMs);
}
function movedStartsIn({ lanes, window }) {
	const zones = new Map();
	for (let $ = 0, $l = lanes; $ < $l.length; $++) {
		const lane = $l[$];
		{
			const zone = lane.offsets?.zone;
			if (zone === void 0 || !require_check_command.hasZoneChanges(zone)) continue;
			for (const minute of lane.minutes) {
				const change = disagreementOn(lane, require_check_command.utcOf(window, minute));
				if (!change) continue;
				const known = zones.get(zone);
				const last = known && known.last > change.last ? known.last : change.last;
				zones.set(zone, {
					zone,
					starts: (known?.starts ?? 0) + 1,
					last
				});
			}
		}
	}
	return [...zones.values()].sort((a, b) => a.zone < b.zone ? -1 : 1);
}
module.exports = {
	disagreementOn,
	movedStartsIn,
	releaseFollowed
};
