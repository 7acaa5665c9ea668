// src/history/records.ts
function hasSucceeded({ outcome }) {
	return outcome === "success" || outcome === "warning";
}
function hasFailed({ outcome }) {
	return outcome === "failure" || outcome === "timeout";
}
export { hasSucceeded as n, hasFailed as t };
