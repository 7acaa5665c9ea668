// src/history/random.ts
function randomFrom(seed) {
	let state = seed | 0;
	const bits = () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return mixed ^ mixed >>> 14;
	};
	const below = (size) => Math.floor((bits() >>> 0) / 4294967296 * size);
	return Object.assign(() => (bits() >>> 0) / 4294967296, { below });
}
function shuffle(items, random) {
	for (let at = items.length - 1; at > 0; at--) {
		const other = random.below(at + 1);
		const held = items[at] ?? 0;
		items[at] = items[other] ?? 0;
		items[other] = held;
	}
}
module.exports = {
	randomFrom,
	shuffle
};
