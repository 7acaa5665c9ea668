// src/history/records.ts
function hasSucceeded({ outcome }) {
	return outcome === "success" || outcome === "warning";
}
function hasFailed({ outcome }) {
	return outcome === "failure" || outcome === "timeout";
}
Object.defineProperty(exports, "hasFailed", {
	enumerable: true,
	get: function() {
		return hasFailed;
	}
});
Object.defineProperty(exports, "hasSucceeded", {
	enumerable: true,
	get: function() {
		return hasSucceeded;
	}
});
