// src/github/fetch.ts
const keptForWrites = 6;
function guardOf(apiUrl, limits, clock) {
	const talking = talkingTime(limits, clock);
	let calls = 0;
	const call = async (address, isWrite, work) => {
		if (!address.startsWith(`${apiUrl}/`)) throw new TypeError("the address is not that of the API");
		const most = limits.calls - (isWrite ? 0 : keptForWrites);
		if (++calls > most) throw new TypeError(`more than ${most} calls of the API`);
		return work(clock.deadline(Math.min(talking.begin(), limits.callMs))).finally(talking.end);
	};
	return {
		bodyBytes: limits.bodyBytes,
		call
	};
}
function guardFetch(base, guard) {
	return async (input, init) => {
		const address = String(input instanceof Request ? input.url : input);
		const isWrite = (init?.method ?? "GET").toUpperCase() !== "GET";
		return responseOf(await guard.call(address, isWrite, async (signal) => {
			const response = await base(address, {
				...init,
				redirect: "manual",
				signal
			});
			const { status, statusText, headers } = response;
			return {
				status,
				statusText,
				headers: [...headers],
				text: await readText(response, guard.bodyBytes)
			};
		}));
	};
}
function responseOf(answer) {
	const { status, statusText, text } = answer;
	if (status >= 300 && status < 400) return refusal(status);
	if (status >= 200 && status < 300 && text !== "" && jsonOf(answer) === void 0) throw new TypeError("the response is not JSON");
	const headers = new Headers(answer.headers.map(({ 0: name, 1: value }) => [name, value]));
	for (let $ = 0, $l = [
		"content-encoding",
		"content-length",
		"transfer-encoding"
	]; $ < $l.length; $++) {
		const name = $l[$];
		headers.delete(name);
	}
	return new Response([
		204,
		205,
		304
	].includes(status) ? null : text, {
		status,
		statusText,
		headers
	});
}
function jsonOf({ headers, text }) {
	const type = headers.find(({ 0: name }) => name === "content-type")?.[1] ?? "";
	if (!/^application\/(?:[a-z.+-]+\+)?json\b/.test(type)) return void 0;
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function talkingTime({ totalMs, patienceMs }, { elapsed }) {
	let open = 0;
	let spent = 0;
	let since = elapsed();
	const advance = () => {
		const passed = elapsed() - since;
		spent += open > 0 ? passed : Math.min(passed, patienceMs);
		since += passed;
	};
	return {
		begin: () => {
			advance();
			open++;
			return Math.max(0, Math.floor(totalMs - spent));
		},
		end: () => {
			advance();
			open--;
		}
	};
}
function refusal(status) {
	const body = JSON.stringify({ message: `the API answers with a redirect (${status}), which is not followed` });
	return new Response(body, {
		status: 451,
		headers: { "content-type": "application/json" }
	});
}
async function readText(response, limit) {
	const pieces = [];
	let size = 0;
	for await (const piece of response.body ?? []) {
		size += piece.length;
		if (size > limit) throw new TypeError(`the response is larger than ${limit} bytes`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString("utf8");
}
// src/github/limits.ts
const defaultLimits = {
	callMs: 1e4,
	totalMs: 9e4,
	calls: 40,
	patienceMs: 1e4,
	unitMs: 1e3,
	bodyBytes: 8388608
};
module.exports = {
	defaultLimits,
	guardFetch,
	guardOf,
	jsonOf,
	responseOf
};
