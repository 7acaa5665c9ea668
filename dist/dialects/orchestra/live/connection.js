import { n as connectionWithoutKey, r as productionBaseUrl, t as connectionTo } from "../api/connection.js";
// src/dialects/orchestra/live/connection.ts
function connectionOf({ apiKey, baseUrl = productionBaseUrl }) {
	return apiKey === null ? connectionWithoutKey(baseUrl) : connectionTo(baseUrl, apiKey);
}
export { connectionOf as t };
