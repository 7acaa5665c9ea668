// src/history/random.ts
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
function indexBelow(size, random) {
	return Math.floor(random() * size);
}
function shuffle(items, random) {
	for (let at = items.length - 1; at > 0; at--) {
		const other = indexBelow(at + 1, random);
		const held = items[at] ?? 0;
		items[at] = items[other] ?? 0;
		items[other] = held;
	}
}
module.exports = {
	indexBelow,
	randomFrom,
	shuffle
};
