// src/history/records.ts
function hasSucceeded({ outcome }) {
	return outcome === "success" || outcome === "warning";
}
function hasFailed({ outcome }) {
	return outcome === "failure" || outcome === "timeout";
}
module.exports = {
	hasFailed,
	hasSucceeded
};
