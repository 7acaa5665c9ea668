const require_connection = require("../api/connection.js");
// src/dialects/orchestra/live/connection.ts
function connectionOf({ apiKey, baseUrl = require_connection.productionBaseUrl }) {
	return apiKey === null ? require_connection.connectionWithoutKey(baseUrl) : require_connection.connectionTo(baseUrl, apiKey);
}
module.exports = {
	connectionOf
};
