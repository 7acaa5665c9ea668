require("../rolldown-runtime.js");
const require_limits = require("./limits.js");
// src/github/plain-get.ts
async function plainGet(address, headers, limit, signal) {
	const { get } = process.getBuiltinModule(address.startsWith("http:") ? "node:http" : "node:https");
	try {
		const response = await answerTo(get(address, {
			headers,
			signal
		}));
		return {
			status: response.statusCode ?? 0,
			statusText: response.statusMessage ?? "",
			headers: pairsOf(response.rawHeaders),
			text: await textOf(response, limit)
		};
	} catch (error) {
		throw signal.aborted ? signal.reason : error;
	}
}
async function textOf(response, limit) {
	const pieces = [];
	let size = 0;
	for await (const piece of response) {
		size += piece.length;
		if (size > limit) throw new TypeError(`the response is larger than ${limit} bytes`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString("utf8");
}
function answerTo(request) {
	return new Promise((resolve, reject) => {
		request.on("response", resolve).on("error", reject);
	});
}
function pairsOf(raw) {
	return raw.flatMap((name, at) => at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ""]] : []);
}
// src/github/reading-client.ts
function readingClient(options, loadFull) {
	const limits = {
		...require_limits.defaultLimits,
		...options.limits
	};
	const guard = require_limits.guardOf(options.apiUrl, limits, options.clock);
	const { replaying, hand } = replayed((input, init) => require_limits.guardFetch(fetch, guard)(input, init));
	let loading;
	const full = () => {
		loading ??= loadFull({
			...options,
			guarded: replaying
		});
		return loading;
	};
	const ask = (address) => guard.call(address, false, (signal) => plainGet(address, headersFor(options.token), guard.bodyBytes, signal));
	return {
		send: async (route, parameters) => {
			const address = loading ? void 0 : addressOf(options.apiUrl, route, parameters);
			if (address === void 0) return (await full()).send(route, parameters);
			const first = ask(address);
			const answer = await first.catch(() => void 0);
			const json = answer?.status === 200 ? require_limits.jsonOf(answer) : void 0;
			if (json) return json.value;
			const client = await full();
			hand(address, first);
			return client.send(route, parameters);
		},
		pause: (milliseconds) => options.clock.sleep(milliseconds / 1e3 * limits.unitMs)
	};
}
function replayed(guarded) {
	const held = new Map();
	const replaying = (input, init) => {
		return ((init?.method ?? "GET").toUpperCase() === "GET" ? held.get(String(input))?.shift() : void 0)?.then(require_limits.responseOf) ?? guarded(input, init);
	};
	const hand = (address, answer) => held.set(address, [...held.get(address) ?? [], answer]);
	return {
		replaying,
		hand
	};
}
function addressOf(apiUrl, route, parameters) {
	const template = /^GET (\/\S*)$/.exec(route)?.[1];
	const values = Object.entries(parameters);
	if (template === void 0 || values.some(({ 1: value }) => typeof value !== "string" && typeof value !== "number")) return void 0;
	const inPath = new Set();
	const path = template.replace(/\{(\w+)\}/g, (_, name) => {
		inPath.add(name);
		return escaped(parameters[name]);
	});
	const query = values.filter(({ 0: name }) => !inPath.has(name)).map(({ 0: name, 1: value }) => `${name}=${encodeURIComponent(String(value))}`);
	return `${apiUrl}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
function escaped(value) {
	return encodeURIComponent(String(value)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function headersFor(token) {
	return {
		accept: "application/vnd.github.v3+json",
		authorization: `${token.split(".").length === 3 ? "bearer" : "token"} ${token}`,
		"user-agent": "pipeline-review"
	};
}
function usesProxy(env) {
	return Object.entries(env).some(({ 0: name, 1: value }) => /^https?_proxy$/i.test(name) && value !== void 0 && value !== "");
}
exports.readingClient = readingClient;
exports.usesProxy = usesProxy;
