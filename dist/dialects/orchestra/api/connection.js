import { vt as orchestraDialect } from "../../../orchestra-dialect.js";
import { r as unavailableAt } from "../../../history/unavailable.js";
import { i as openConnection, t as bearerConnection } from "../../../history/http/connection.js";
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
const unavailable = unavailableAt(orchestraDialect.title);
// src/dialects/orchestra/api/connection.ts
const productionBaseUrl = "https://app.getorchestra.io/api/engine/public";
function connectionTo(baseUrl, key) {
	return bearerConnection(unavailable, baseUrl, key);
}
function connectionWithoutKey(baseUrl) {
	return openConnection(unavailable, baseUrl);
}
export { defaultLimits as a, unavailable as i, connectionWithoutKey as n, productionBaseUrl as r, connectionTo as t };
