const require_json_reader = require("../json-reader.js");
const require_unavailable = require("../unavailable.js");
const require_random = require("../random.js");
const require_readers = require("../readers.js");
// src/history/http/world.ts
function apiWorldOf(host, now) {
	return {
		fetch: host.fetch,
		now: () => now ?? host.now(),
		elapsed: () => host.elapsed(),
		sleep: (milliseconds) => host.sleep(milliseconds),
		deadline: (milliseconds) => host.deadline(milliseconds),
		random: require_random.randomFrom(Math.floor(host.elapsed()) || 1)
	};
}
// src/history/http/body.ts
async function readBytes(response, limit, signal) {
	const reader = response.body?.getReader();
	if (!reader) return new Uint8Array();
	const chunks = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await orAborted(reader.read(), signal);
			if (done) return joined(chunks, size);
			size += value.length;
			if (size > limit) return void 0;
			chunks.push(value);
		}
	} finally {
		reader.cancel().catch(() => void 0);
	}
}
function orAborted(promise, signal) {
	return new Promise((settle, fail) => {
		const onAbort = () => fail(new Error("aborted"));
		if (signal.aborted) onAbort();
		signal.addEventListener("abort", onAbort, { once: true });
		promise.then(settle, fail).finally(() => signal.removeEventListener("abort", onAbort));
	});
}
function joined(chunks, size) {
	const whole = new Uint8Array(size);
	let at = 0;
	for (let $ = 0, $l = chunks; $ < $l.length; $++) {
		const chunk = $l[$];
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
const textOrLongNumber = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,30}(?![\d.eE])/g;
function withWholeIds(json) {
	if (!/\d{16}/.test(json)) return json;
	return json.replace(textOrLongNumber, (found) => found.startsWith("\"") ? found : `"${found}"`);
}
function parseJson(bytes, hidden) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return { json: JSON.parse(withWholeIds(text), (_, value) => typeof value === "string" ? require_readers.withoutTexts(value, hidden) : value) };
	} catch {
		return;
	}
}
function isJson(response) {
	return /^application\/(?:[a-z0-9.+-]{1,60}\+)?json\b/i.test(response.headers.get("content-type") ?? "");
}
// src/history/http/budget.ts
const paceWindowMs = 6e4;
function startBudget(world, limits) {
	const startedAt = world.elapsed();
	const made = [];
	const msLeft = () => limits.deadlineMs - (world.elapsed() - startedAt);
	const wait = async (milliseconds) => {
		if (milliseconds >= msLeft()) return false;
		if (milliseconds > 0) await world.sleep(milliseconds);
		return true;
	};
	const paceMs = () => {
		const earliest = made[made.length - limits.callsPerMinute];
		return earliest === void 0 ? 0 : earliest + paceWindowMs - world.elapsed();
	};
	return {
		get calls() {
			return made.length;
		},
		get callsLeft() {
			return limits.calls - made.length;
		},
		msLeft,
		wait,
		spend: async () => {
			if (made.length >= limits.calls) return "budget";
			if (msLeft() <= 0 || !await wait(paceMs())) return "deadline";
			made.push(world.elapsed());
		}
	};
}
// src/history/http/retry-after.ts
const seconds = /^\d{1,9}$/;
function retryAfterMs(header, now) {
	const value = header?.trim() ?? "";
	if (seconds.test(value)) return Number(value) * 1e3;
	if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return void 0;
	const time = Date.parse(value);
	return Number.isNaN(time) ? void 0 : Math.max(0, time - now.getTime());
}
// src/history/http/request.ts
function startTransport(connection, world, limits, unavailable) {
	return {
		connection,
		world,
		limits,
		budget: startBudget(world, limits),
		unavailable
	};
}
const firstBackOffMs = 500;
const beforeAnyEffect = new Set([
	429,
	500,
	503
]);
const transient = new Set([
	429,
	500,
	502,
	503,
	504
]);
async function request(transport, call) {
	const { budget, limits, world, unavailable } = transport;
	let last;
	for (let attempt = 0; attempt < limits.tries; attempt++) {
		const refused = await budget.spend();
		if (refused) return last ? {
			ok: false,
			unavailable: last
		} : unavailable(refused);
		const result = await tryOnce(transport, call);
		if ("done" in result) return result.done;
		last = result.failed;
		const backOffMs = firstBackOffMs * 2 ** attempt * (.5 + world.random());
		if (attempt + 1 < limits.tries && !await budget.wait(result.waitMs ?? backOffMs)) break;
	}
	return last ? {
		ok: false,
		unavailable: last
	} : unavailable("network");
}
async function tryOnce(transport, call) {
	const { budget, limits } = transport;
	const timeoutMs = Math.max(1, Math.min(limits.callTimeoutMs, Math.ceil(budget.msLeft())));
	const signal = transport.world.deadline(timeoutMs);
	try {
		const response = await orAborted(send(transport, call, signal), signal);
		const attempt = await judge(transport, call, response, signal);
		if (response.body && !response.bodyUsed) response.body.cancel().catch(() => void 0);
		return attempt;
	} catch {
		return lostAnswer(transport, call, signal.aborted ? "timeout" : "network");
	}
}
function lostAnswer({ unavailable }, call, reason) {
	const result = unavailable(reason);
	return call.repeatable ? {
		failed: result.unavailable,
		waitMs: void 0
	} : { done: result };
}
function send(transport, call, signal) {
	const { connection, world } = transport;
	const query = call.query ? `?${new URLSearchParams(call.query)}` : "";
	const content = contentOf(call);
	return world.fetch(`${connection.baseUrl}${call.path}${query}`, {
		method: call.method,
		headers: {
			accept: "application/json",
			...connection.authorization !== null && { authorization: connection.authorization },
			...content && { "content-type": content.type }
		},
		...content && { body: content.text },
		redirect: "manual",
		signal
	});
}
function contentOf({ body, form }) {
	if (form) return {
		type: "application/x-www-form-urlencoded",
		text: String(new URLSearchParams(form))
	};
	return body === void 0 ? void 0 : {
		type: "application/json",
		text: JSON.stringify(body)
	};
}
async function judge(transport, call, response, signal) {
	const { status } = response;
	const { unavailable } = transport;
	if (response.type === "opaqueredirect" || status >= 300 && status < 400) return { done: unavailable("redirected") };
	if (transient.has(status)) return transientFailure(transport, call, response);
	if (!call.statuses.includes(status)) return { done: unavailable(reasonOf(status), detailOf(status)) };
	if (status === 204) return readValue(transport, call, status, null);
	if (!call.anyContentType && !isJson(response)) return { done: unavailable("wrong-body", isPage(response) ? webPage : "not JSON") };
	const bytes = await readBytes(response, transport.limits.bodyBytes, signal);
	if (!bytes) return { done: unavailable("too-large") };
	const parsed = parseJson(bytes, transport.connection.hidden);
	return parsed ? readValue(transport, call, status, parsed.json) : lostAnswer(transport, call, "wrong-body");
}
function transientFailure(transport, call, response) {
	const { status } = response;
	const { unavailable } = transport;
	const result = unavailable(status === 429 ? "rate-limited" : "server-error", status === 429 ? "" : `status ${status}`);
	if (!call.repeatable && !beforeAnyEffect.has(status)) return { done: result };
	return {
		failed: result.unavailable,
		waitMs: retryAfterMs(response.headers.get("retry-after"), transport.world.now())
	};
}
const webPage = "it is a web page, such as that of a login or of another server";
function isPage({ headers }) {
	return /^text\/html\b/i.test(headers.get("content-type") ?? "");
}
function detailOf(status) {
	return status === 401 || status === 403 || status === 404 ? "" : `status ${status}`;
}
function reasonOf(status) {
	if (status === 401) return "key-refused";
	if (status === 403) return "forbidden";
	if (status === 404) return "not-found";
	return status >= 500 ? "server-error" : "rejected";
}
function readValue({ unavailable }, call, status, json) {
	try {
		return { done: require_unavailable.available({
			status,
			value: call.read(json, "the response")
		}) };
	} catch (error) {
		if (error instanceof require_json_reader.ShapeError) return { done: unavailable("wrong-body", error.message) };
		return { done: unavailable("wrong-body") };
	}
}
// src/history/http/connection.ts
const shortestMasked = 6;
function bearerConnection(unavailable, baseUrl, key) {
	const trimmed = key.trim();
	if (trimmed === "") return unavailable("no-key");
	if (!isHeaderText(trimmed)) return unavailable("bad-key");
	const connection = openConnection(unavailable, baseUrl);
	if (!connection.ok) return connection;
	return require_unavailable.available({
		...connection.value,
		authorization: `Bearer ${trimmed}`,
		hidden: hiddenForms(trimmed)
	});
}
function openConnection(unavailable, baseUrl) {
	const address = parseAddress(baseUrl);
	return address ? require_unavailable.available({
		baseUrl: address,
		authorization: null,
		hidden: []
	}) : unavailable("bad-address");
}
function isHeaderText(credential) {
	return /^[\x21-\x7e]{1,4096}$/.test(credential);
}
function parseAddress(baseUrl) {
	if (!isSafeAddress(baseUrl)) return void 0;
	const url = new URL(baseUrl);
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return void 0;
	const path = url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : url.pathname;
	return url.origin + path;
}
function isSafeAddress(given) {
	if (!URL.canParse(given)) return false;
	const { protocol, hostname } = new URL(given);
	return protocol === "https:" || protocol === "http:" && [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(hostname);
}
function hiddenForms(key) {
	if (key.length < shortestMasked) return [];
	const hex = Array.from(key, (character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("");
	const base64 = btoa(key);
	return [
		key,
		encodeURIComponent(key),
		base64,
		base64.replace(/={1,2}$/, ""),
		hex,
		hex.toUpperCase()
	];
}
module.exports = {
	apiWorldOf,
	bearerConnection,
	hiddenForms,
	isHeaderText,
	openConnection,
	request,
	startBudget,
	startTransport
};
