/** True for a value that the schema of our own report allows, whatever it holds for run history. Stops at the first defect. */
declare const isReport: (value: unknown) => boolean
export default isReport
