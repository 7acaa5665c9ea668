const require_orchestra_dialect = require("../../../orchestra-dialect.js");
const require_unavailable = require("../../../history/unavailable.js");
const require_connection = require("../../../history/http/connection.js");
// src/dialects/orchestra/api/limits.ts
const defaultLimits = {
	calls: 40,
	callsPerMinute: 40,
	deadlineMs: 6e4,
	callTimeoutMs: 1e4,
	tries: 3,
	bodyBytes: 8388608
};
// src/dialects/orchestra/api/unavailable.ts
const unavailable = require_unavailable.unavailableAt(require_orchestra_dialect.orchestraDialect.title);
// src/dialects/orchestra/api/connection.ts
const productionBaseUrl = "https://app.getorchestra.io/api/engine/public";
function connectionTo(baseUrl, key) {
	return require_connection.bearerConnection(unavailable, baseUrl, key);
}
function connectionWithoutKey(baseUrl) {
	return require_connection.openConnection(unavailable, baseUrl);
}
module.exports = {
	connectionTo,
	connectionWithoutKey,
	defaultLimits,
	productionBaseUrl,
	unavailable
};
