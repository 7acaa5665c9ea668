// src/history/http/progress.ts
function stop(progress, what, why) {
	progress.stopped ??= why;
	progress.missing.push(`${what}: ${why.text}`);
}
module.exports = {
	stop
};
