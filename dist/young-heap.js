// src/young-heap.ts
function keepYoungHeapSmall() {
	process.getBuiltinModule("node:v8").setFlagsFromString("--semi-space-growth-factor=1");
}
export { keepYoungHeapSmall as t };
